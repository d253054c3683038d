import { describe, expect, test } from 'vitest'
import { recordOf } from '../../link/tell.js'

/** The named victims of a text, each as "outcome name". */
const victimsOf = (text: string): readonly string[] =>
  (recordOf(text).casualties ?? []).filter(({ named }) => named).map(({ outcome, text: name }) => `${outcome} ${name}`)

describe('a victim by name', () => {
  test.each([
    ['Anna Roe was killed in a fire on Monday.', ['killed Anna Roe']],
    ['Anna Roe, 42, was killed when a tree fell on her car.', ['killed Anna Roe']],
    ['Anna Roe, a teacher from Lille, has died.', ['killed Anna Roe']],
    ['Anna Roe - better known as Nan - died on Friday.', ['killed Anna Roe']],
    ['The prize is named after Anna Roe, who died in 2006.', ['killed Anna Roe']],
    ['The blast injured Mayor Anna Roe.', ['injured Anna Roe']],
    ['Police arrested Anna Roe in Lille.', ['detained Anna Roe']],
    ['The death of Anna Roe shook the town.', ['killed Anna Roe']],
    ["Anna Roe's murder was never explained.", ['killed Anna Roe']],
    ['Anna Roe was shot in the leg.', ['injured Anna Roe']],
    ['Anna Roe was shot dead.', ['killed Anna Roe']],
    ['Anna Roe was stabbed to death.', ['killed Anna Roe']],
    ['Anna Roe was taken hostage in May.', ['abducted Anna Roe']],
    ['Anna Roe disappeared last year.', ['missing Anna Roe']],
    ['Anna Roe and Peter Dahl were killed in the fire.', ['killed Anna Roe', 'killed Peter Dahl']],
    ['Anna Roe of Lille was arrested on Monday.', ['detained Anna Roe']],
    ['Rebel commander Peter Dahl carrying a reward of $500 was killed in the raid.', ['killed Peter Dahl']],
    ['Local leader Peter Dahl from Lille was shot dead by gunmen.', ['killed Peter Dahl']],
    ['Anna Roe, a commando, also lost her life in the raid.', ['killed Anna Roe']],
    [
      'Rebels beheaded inspector Peter Dahl, who had been kidnapped in May.',
      ['abducted Peter Dahl', 'killed Peter Dahl'],
    ],
    ['Anna Roe alias Budhu was arrested on Monday.', ['detained Anna Roe']],
  ])('%s', (text, victims) => {
    expect(victimsOf(text)).toEqual(victims)
  })

  test.each([
    'Anna Roe was not injured.',
    'The men planned to kill Anna Roe.',
    'Anna Roe killed nine people.',
    'Anna Roe could be arrested.',
    'Anna Roe lost her phone.',
    'Friends of Anna Roe from Lille were arrested.',
    'Two friends of Anna Roe were arrested.',
    'Anna Roe from Lille was elected when her rival died.',
    "Anna Roe's murder trial begins in May.",
    'Anna Roe, whose brother died in 1998, was elected.',
    'Anna Roe shot the winning goal.',
  ])('is nobody in: %s', (text) => {
    expect(victimsOf(text)).toEqual([])
  })

  test('stands once for each harm, with person, count and name', () => {
    const record = recordOf('Anna Roe was killed on Monday. Roe was killed by a falling tree.')
    expect(record.casualties).toMatchObject([
      { id: 'c1', text: 'Anna Roe', named: true, person: ['n1'], count: { min: 1, max: 1 }, date: 'd1' },
    ])
  })
})

describe('a figure that counts somebody named', () => {
  const figuresOf = (text: string) =>
    (recordOf(text).casualties ?? []).map(({ text: words, count, person, named }) => [words, count.min, person, named])

  test.each([
    ['A contractor, Peter Dahl, was killed in the blast.', [['A contractor', 1, ['n1'], undefined]]],
    ['Two cadres, Peter Dahl and Anna Roe, were killed in the blast.', [['Two cadres', 2, ['n1', 'n2'], undefined]]],
    [
      'Two cadres of the Valley Front (VF), identified as Peter Dahl and Anna Roe, were arrested.',
      [['Two cadres', 2, ['n1', 'n2'], undefined]],
    ],
    ['They also murdered one Peter Dahl on Monday.', [['one Peter Dahl', 1, ['n1'], undefined]]],
    [
      "Four cadres of the Valley Front, including 'commander' Peter Dahl, were killed.",
      [['Four cadres', 4, ['n1'], undefined]],
    ],
    ['A guard of the mayor Peter Dahl was killed.', [['A guard', 1, undefined, undefined]]],
    ['The blast killed one woman, identified as Anna Roe.', [['one woman', 1, ['n1'], undefined]]],
    ['The blast killed five people, including Anna Roe.', [['five people', 5, ['n1'], undefined]]],
    [
      'Two students were found dead in Lille. The students have been identified as Peter Dahl and Anna Roe.',
      [['Two students', 2, ['n1', 'n2'], undefined]],
    ],
  ])('%s', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures)
  })
})

test('relations still lead to their figure where a named victim stands before it', () => {
  const { casualties = [] } = recordOf('Anna Roe was injured. The crash killed nine people, including two children.')
  expect(casualties.map(({ id, relation }) => [id, relation?.of])).toEqual([
    ['c1', undefined],
    ['c2', undefined],
    ['c3', 'c2'],
  ])
})

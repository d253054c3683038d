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
    ['Anna Roe was stabbed to the bone.', ['injured Anna Roe']],
    ['Rebels burned Anna Roe to death.', ['killed Anna Roe']],
    ['Anna Roe was shot in the leg and later died.', ['killed Anna Roe']],
    ['Anna Roe was wounded and Peter Dahl died.', ['injured Anna Roe', 'killed Peter Dahl']],
    ['Anna Roe, 42, was taken to a clinic, where she was pronounced dead.', ['killed Anna Roe']],
    ['The men - Peter Dahl and Jan Roe - were arrested on Monday.', ['detained Peter Dahl', 'detained Jan Roe']],
    [
      'A spokesman, Jan Roe, told reporters that the men, Peter Dahl and Bo Hale, were arrested.',
      ['detained Peter Dahl', 'detained Bo Hale'],
    ],
    ['Anna Roe, wanted in two states, was arrested.', ['detained Anna Roe']],
    ['Among the injured were Anna Roe, 29 and Bea Dahl, 39.', ['injured Anna Roe', 'injured Bea Dahl']],
    ['Rebels beat Anna Roe to the river.', []],
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
    // What is only wanted, planned or ordered has not befallen anybody yet.
    ['The chief denied that he had ordered the killing of Governor Anna Roe.', []],
    ['They are accused of plotting the assassination of Anna Roe.', []],
    ['The opposition called for the arrest of Anna Roe.', []],
    ["A warrant was issued for Anna Roe's arrest.", []],
    ["She ordered Anna Roe's arrest on Monday.", []],
    ['He called the murder of Anna Roe a crime.', ['killed Anna Roe']],
    ["He called Anna Roe's murder a crime.", ['killed Anna Roe']],
    ['Anna Roe alias Budhu was arrested on Monday.', ['detained Anna Roe']],
    // Each name is read as a count of one by the rules for figures.
    ['The attack left mayor Peter Dahl dead.', ['killed Peter Dahl']],
    ['The crash claimed the life of teacher Anna Roe.', ['killed Anna Roe']],
    ['Doctors pronounced Anna Roe dead at the scene.', ['killed Anna Roe']],
    ['Anna Roe was hit by a bullet and died at once.', ['killed Anna Roe']],
    ['Anna Roe went missing on her way home.', ['missing Anna Roe']],
    ['Anna Roe suffered burns to her hands.', ['injured Anna Roe']],
    ['The driver, Peter Dahl, escaped with minor injuries.', ['injured Peter Dahl']],
    ['Anna Roe survived the crash with a broken leg.', ['injured Anna Roe']],
    ['Rebels took Peter Dahl hostage.', ['abducted Peter Dahl']],
    ['Gunmen seized aid worker Anna Roe near the border.', ['abducted Anna Roe']],
    ['Opposition leader Peter Dahl is in custody.', ['detained Peter Dahl']],
    ['A funeral was held for Anna Roe, killed in the fire last week.', ['killed Anna Roe']],
    ['Peter Dahl hanged himself in his cell.', ['killed Peter Dahl']],
    ['He admitted stabbing his father, Peter Dahl, on Monday.', ['injured Peter Dahl']],
    ['He was convicted of murdering Anna Roe in 2009.', ['killed Anna Roe']],
    ['Peter Dahl was accused of killing Anna Roe.', ['killed Anna Roe']],
    ['The body of Anna Roe was found in a canal.', ['killed Anna Roe']],
    ["Anna Roe's body was recovered by divers.", ['killed Anna Roe']],
    ['The murdered woman, Anna Roe, had two children.', ['killed Anna Roe']],
    ['Pilot Peter Dahl and co-pilot Anna Roe were killed.', ['killed Peter Dahl', 'killed Anna Roe']],
    [
      "The daily's editor Peter Dahl and photographer Anna Roe have been in custody for a week.",
      ['detained Peter Dahl', 'detained Anna Roe'],
    ],
    // Lists of those whom a harm befell.
    ['Among the dead was Lieutenant Anna Roe, a pilot.', ['killed Anna Roe']],
    ['Among those arrested was banker Peter Dahl.', ['detained Peter Dahl']],
    ['Also killed was Peter Dahl, a driver.', ['killed Peter Dahl']],
    [
      'Those killed were Peter Dahl, 33, Anna Roe and Jan Olt.',
      ['killed Peter Dahl', 'killed Anna Roe', 'killed Jan Olt'],
    ],
    ['The dead included singer Anna Roe and her manager, Peter Dahl.', ['killed Anna Roe', 'killed Peter Dahl']],
    ['The dead woman was named as Anna Roe, a nurse.', ['killed Anna Roe']],
    ['Police have named the man who died as Peter Dahl, 61.', ['killed Peter Dahl']],
    [
      'The dead villagers were said to have been identified as 41 years old Peter Dahl and Anna Roe.',
      ['killed Peter Dahl', 'killed Anna Roe'],
    ],
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
    'The driver, Peter Dahl, escaped unhurt.',
    'They met Anna Roe, arrested two men and left.',
    'Among the guests was singer Anna Roe.',
    'The winners were identified as Peter Dahl and Anna Roe.',
    'The victim, Peter Dahl, lost his savings.',
    "Anna Roe's body language gave her away.",
    'The oldest victim was 97, said Anna Roe.',
    'Peter Dahl killed time at the station.',
    'Peter Dahl took refuge in Lille.',
    'Anna Roe had suffered from malaria for years.',
    'He sent a copy to the murdered woman and told Anna Roe so.',
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
    // Those who were counted before their names were told.
    [
      'A blast hit the mill. One man was wounded. The victim was identified as Peter Dahl.',
      [['One man', 1, ['n1'], undefined]],
    ],
    [
      'A fire killed three people. The victims have been named as: Anna Roe, 75; Peter Dahl, 65.',
      [['three people', 3, ['n1', 'n2'], undefined]],
    ],
    ['A fire killed three people. The victim, Peter Dahl, had two sons.', [['three people', 3, ['n1'], undefined]]],
    [
      'A teacher was stabbed to death in Lille. Anna Roe, 61, was pronounced dead in hospital.',
      [['A teacher', 1, ['n1'], undefined]],
    ],
    [
      'Pirates seized four hostages. The hostages were identified as Anna Roe and Peter Dahl.',
      [['four hostages', 4, ['n1', 'n2'], undefined]],
    ],
    [
      'A teacher and two pupils were killed in Lille. Anna Roe, 61, died at the scene.',
      [
        ['A teacher', 1, undefined, undefined],
        ['two pupils', 2, undefined, undefined],
        ['Anna Roe', 1, ['n1'], true],
      ],
    ],
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
    ['Twelve people died in the blast, including singer Anna Roe.', [['Twelve people', 12, ['n1'], undefined]]],
    [
      'Three officers were hurt: Sgt. Peter Dahl, Constable Anna Roe and Detective Jan Olt.',
      [['Three officers', 3, ['n1', 'n2', 'n3'], undefined]],
    ],
    ['A man was arrested on Monday. He was later named as Peter Dahl.', [['A man', 1, ['n1'], undefined]]],
    [
      'Police arrested a driver. Officers identified the driver as Peter Dahl, 30.',
      [['a driver', 1, ['n1'], undefined]],
    ],
    ['A man who worked for Peter Dahl was killed.', [['A man', 1, undefined, undefined]]],
    [
      'The blast killed nine people, including one near the home of Peter Dahl.',
      [['nine people', 9, undefined, undefined]],
    ],
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

import { describe, expect, test } from 'vitest'
import { differencesOf } from '../../src/compare/differences.js'
import type { Step } from '../../src/compare/schema.js'

interface Told {
  readonly article?: number
  readonly day?: string | null
  readonly by?: string | null
  readonly old?: boolean
}

/** A number and who gives it: "12", "12+" for at least, "-12" for up to, "~12" for about. */
function step(number: string, ...tellings: readonly Told[]): Step {
  const value = Number(number.replace(/[^\d]/g, ''))
  return {
    count: {
      min: number.startsWith('-') ? null : value,
      max: number.endsWith('+') ? null : value,
      approximate: number.startsWith('~'),
      vague: false,
    },
    status: 'actual',
    tellings: tellings.map(({ article = 0, day = '2025-03-02', by = null, old = false }) => ({
      article,
      item: 'c1',
      start: 0,
      end: 2,
      text: number,
      asOf: day,
      voice: by,
      superseded: old,
    })),
  }
}

describe('how two numbers of one toll stand to each other', () => {
  test.each<[string, readonly Step[], readonly string[]]>([
    [
      'two voices on one day contradict each other',
      [step('12', { by: 'police' }), step('15', { article: 1, by: 'the hospital' })],
      ['contradiction 12 15'],
    ],
    [
      'two voices in one article contradict each other',
      [step('11', { by: 'the coast guard', day: null }), step('14', { by: 'the governor', day: null })],
      ['contradiction 11 14'],
    ],
    [
      'a higher number on a later day is an update, whoever gives it',
      [step('12', { by: 'police' }), step('27', { article: 1, by: 'the mayor', day: '2025-03-04' })],
      ['update 12 27'],
    ],
    [
      'a lower number of the same voice is its correction',
      [step('11', { by: 'The coast guard' }), step('10', { article: 1, by: 'the Coast Guard', day: '2025-03-06' })],
      ['update 11 10'],
    ],
    [
      'a lower number of another voice on a later day contradicts',
      [step('14', { by: 'the governor' }), step('10', { article: 1, by: 'the coast guard', day: '2025-03-06' })],
      ['contradiction 14 10'],
    ],
    [
      '"at least 12" leaves room for 15',
      [step('12+', { by: 'police' }), step('15', { article: 1, by: 'the hospital' })],
      [],
    ],
    [
      '"up to 30" leaves room for 15',
      [step('-30', { by: 'police' }), step('15', { article: 1, by: 'the hospital' })],
      [],
    ],
    [
      '"about 40" leaves room for 43, and not for 80',
      [
        step('~40', { by: 'police' }),
        step('43', { article: 1, by: 'the hospital' }),
        step('80', { article: 1, by: 'the mayor' }),
      ],
      ['contradiction 40 80', 'contradiction 43 80'],
    ],
    [
      'what an article itself calls the older figure is no contradiction',
      [step('27', { by: 'police' }), step('12', { by: 'police', old: true })],
      ['update 27 12'],
    ],
    [
      'nothing is called a contradiction where nobody says who counted',
      [step('12', { by: null }), step('15', { article: 1, by: 'the hospital' })],
      ['unclear 12 15'],
    ],
    [
      'a number takes the place of the last one before it only',
      [
        step('12', { by: 'police' }),
        step('15', { article: 1, day: '2025-03-03' }),
        step('27', { article: 2, day: '2025-03-04' }),
      ],
      ['update 12 15', 'update 15 27'],
    ],
  ])('%s', (_, steps, expected) => {
    const told = differencesOf(steps, false).map(
      ({ kind, from, to }) =>
        `${kind} ${[from, to].map((i) => steps[i]?.tellings[0]?.text.replace(/\D/g, '')).join(' ')}`,
    )
    expect(told).toEqual(expected)
  })

  test('the missing may become fewer, the dead not', () => {
    const steps = [step('7', { by: 'police' }), step('2', { article: 1, by: 'the navy', day: '2025-03-05' })]
    expect(differencesOf(steps, true).map(({ kind }) => kind)).toEqual(['update'])
    expect(differencesOf(steps, false).map(({ kind }) => kind)).toEqual(['contradiction'])
  })

  test('denied and vague figures are compared with nothing', () => {
    const denied: Step = { ...step('12', { by: 'police' }), status: 'denied' }
    const vague: Step = {
      ...step('3', { by: 'the mayor' }),
      count: { min: 3, max: null, approximate: false, vague: true },
    }
    expect(differencesOf([denied, step('15', { article: 1, by: 'the hospital' }), vague], false)).toEqual([])
  })
})

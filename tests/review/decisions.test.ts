import { expect, test } from 'vitest'
import {
  countsOf,
  type Item,
  mergeDecisions,
  parseDecisions,
  reviewOf,
  serializeDecision,
  targetKey,
} from '../../src/review/decisions/index.js'
import { claim, decide, figure, recordOf, span } from './sample.js'

const TEXT =
  'A ferry sank off Tarn on Monday.\n\nMara Olt said that “the hull leaked” for weeks. ' +
  'Police said 14 people died.\n\nThe board denied that it knew. Nobody else spoke.\n'
const olt = claim(TEXT, 'q1', { source: 'Mara Olt', cue: 'said', content: 'that “the hull leaked” for weeks' })
const toll = figure(TEXT, 'c1', '14 people', 14)
const record = recordOf(TEXT, { claims: [olt], casualties: [toll] })

/** What became of one decision on `item` in a new version of the text or of the record. */
function after(text: string, layers: Record<string, readonly Item[]>, item: Item = olt) {
  const layer = item === olt ? 'claims' : 'casualties'
  const review = reviewOf(recordOf(text, layers), [decide(record, layer, item)])
  const all = [...review.entries, ...review.lost].filter(({ inForce }) => inForce.length > 0)
  expect(all).toHaveLength(1)
  return all[0] as (typeof all)[0]
}

test('a decision on the same text is found with its item, whatever its id', () => {
  expect(after(TEXT, { claims: [{ ...olt, id: 'q7' }] })).toMatchObject({
    finding: 'same',
    item: { id: 'q7' },
    standing: 'accepted',
  })
})

test('an item of the same words that says something else has changed', () => {
  const more = { ...toll, count: { min: 15, max: 15 } }
  const entry = after(TEXT, { casualties: [more] }, toll)
  expect(entry).toMatchObject({ finding: 'changed', changes: ['count.min: 14 → 15', 'count.max: 14 → 15'] })
})

test('a span that overlaps by half or more has changed; by less it is no longer found', () => {
  const longer = figure(TEXT, 'c1', '14 people died', 14)
  const short = { ...toll, ...span(TEXT, '14') }
  expect(after(TEXT, { casualties: [longer] }, toll).finding).toBe('changed')
  expect(after(TEXT, { casualties: [short] }, toll)).toMatchObject({ finding: 'notFound', isExtracted: false })
})

test('of two overlapping items each decision gets its own', () => {
  const both = [toll, { ...figure(TEXT, 'c2', '14 people died', 14) }]
  const with2 = recordOf(TEXT, { casualties: both })
  const lines = [
    decide(with2, 'casualties', both[1] as Item, { decision: 'reject' }),
    decide(with2, 'casualties', toll),
  ]
  const { entries } = reviewOf(with2, lines)
  expect(entries.map(({ item, standing }) => [item.id, standing])).toEqual([
    ['c2', 'rejected'],
    ['c1', 'accepted'],
  ])
})

const shifted = `Update: a second boat was searched.\n\n${TEXT}`
test.each([
  ['words put in before', shifted],
  ['straight quotation marks', TEXT.replaceAll(/[“”]/g, '"')],
  ['a line end for a blank', TEXT.replace('hull leaked', 'hull\nleaked')],
  ['other words before', TEXT.replace('on Monday.', 'late on Tuesday evening.')],
])('a decision survives %s', (_name, text) => {
  const words = text.match(/that .the hull\sleaked. for weeks/)?.[0] as string
  const item = claim(text, 'q3', { source: 'Mara Olt', cue: 'said', content: words })
  expect(after(text, { claims: [item] })).toMatchObject({ finding: 'same', item: { id: 'q3' } })
})

test('where a word of the item was changed, the decision is shown as changed', () => {
  const text = TEXT.replace('14 people', '15 people')
  expect(after(text, { casualties: [figure(text, 'c1', '15 people', 15)] }, toll)).toMatchObject({ finding: 'changed' })
})

test('where the words are gone, the decision is lost, and listed', () => {
  const text = 'A ferry sank off Tarn on Monday.\n'
  const entry = after(text, {})
  expect(entry).toMatchObject({ finding: 'lost', place: null, item: { text: olt.text } })
})

test('of words that stand twice, what is around them tells the place', () => {
  const twice = 'The mayor said two men died. Later the police in Tarn said two men died. Nobody spoke.'
  const second = { id: 'c1', ...span(twice, 'two men', 20), outcome: 'killed' }
  const before = recordOf(twice, { casualties: [second] })
  const now = `A long new beginning stands here, and it is longer than the rest of it. ${twice}`
  const items = [0, 100].map((from, i) => ({ id: `c${i + 1}`, ...span(now, 'two men', from), outcome: 'killed' }))
  const { entries } = reviewOf(recordOf(now, { casualties: items }), [decide(before, 'casualties', second)])
  expect(entries.map(({ standing }) => standing)).toEqual(['open', 'accepted'])
})

test('an undo brings back the decision before it, and leaves none behind the first', () => {
  const [accept, reject, undo] = (['accept', 'reject', 'undo'] as const).map((decision) =>
    decide(record, 'claims', olt, { decision }),
  )
  const standing = (lines: readonly (typeof accept)[]) => reviewOf(record, lines as never).entries[0]?.standing
  expect(standing([accept, reject])).toBe('rejected')
  expect(standing([accept, reject, undo])).toBe('accepted')
  expect(standing([accept, reject, undo, undo])).toBe('open')
  expect(standing([accept, undo, undo, undo, reject])).toBe('rejected')
})

test('two reviewers who disagree are both shown, and no one wins', () => {
  const lines = [
    decide(record, 'claims', olt),
    decide(record, 'claims', olt, { by: 'cd', decision: 'reject', note: 'no' }),
  ]
  const [entry] = reviewOf(record, lines).entries
  expect(entry).toMatchObject({ standing: 'disputed', decided: null, notes: [{ by: 'cd', note: 'no' }] })
  expect(entry?.inForce.map(({ by, decision }) => [by, decision])).toEqual([
    ['ab', 'accept'],
    ['cd', 'reject'],
  ])
  const agreed = reviewOf(record, [...lines, decide(record, 'claims', olt, { by: 'cd' })]).entries[0]
  expect(agreed?.standing).toBe('accepted')
})

test('a later line on a changed item takes the place of the one before', () => {
  const longer = figure(TEXT, 'c1', '14 people died', 14)
  const now = recordOf(TEXT, { casualties: [longer] })
  const first = decide(record, 'casualties', toll)
  const again = decide(now, 'casualties', longer, { decision: 'reject', replaces: [targetKey(first)] })
  const review = reviewOf(now, [first, again])
  expect(review.entries[0]).toMatchObject({ standing: 'rejected', finding: 'same' })
  expect(review.lost).toEqual([])
})

test('corrections and additions move with their words', () => {
  const value = { outcome: 'injured', count: { max: null }, victims: span(TEXT, 'people') }
  const lines = [
    decide(record, 'casualties', toll, { decision: 'edit', value }),
    decide(
      record,
      'claims',
      { ...span(TEXT, 'The board denied that it knew') },
      { decision: 'add', value: { kind: 'indirect', content: { spans: [span(TEXT, 'that it knew')] } } },
    ),
  ]
  const now = recordOf(shifted, { casualties: [figure(shifted, 'c1', '14 people', 14)] })
  const { entries } = reviewOf(now, lines)
  expect(entries[0]?.corrected).toMatchObject({
    outcome: 'injured',
    count: { min: 14, max: null },
    victims: span(shifted, 'people'),
  })
  expect(entries[1]).toMatchObject({ standing: 'added', finding: 'placed', isExtracted: false })
  expect(entries[1]?.corrected.content).toEqual({ spans: [span(shifted, 'that it knew')] })
})

test('an addition that the program finds later is that item', () => {
  const lines = [
    decide(record, 'casualties', { ...span(TEXT, '14 people') }, { decision: 'add', value: { outcome: 'injured' } }),
  ]
  const { entries } = reviewOf(record, lines)
  expect(entries.filter(({ layer }) => layer === 'casualties')).toMatchObject([
    { standing: 'added', isExtracted: true, corrected: { outcome: 'injured' } },
  ])
})

test('a person is found again by the mentions, also when one more is known', () => {
  const named = (count: number) => ({
    id: 'n1',
    name: 'Mara Olt',
    mentions: [span(TEXT, 'Mara Olt'), span(TEXT, 'board'), span(TEXT, 'Nobody')].slice(0, count),
  })
  const { entries } = reviewOf(recordOf(TEXT, { people: [named(3)] }), [
    decide(record, 'people', named(2), { decision: 'reject' }),
  ])
  expect(entries[0]).toMatchObject({ standing: 'rejected', finding: 'same' })
})

test('counts add up', () => {
  const lines = [
    decide(record, 'claims', olt, { decision: 'later' }),
    decide(record, 'casualties', toll, { decision: 'edit', value: {} }),
  ]
  expect(countsOf(reviewOf(record, lines))).toEqual({
    items: 2,
    open: 0,
    later: 1,
    accepted: 0,
    edited: 1,
    added: 0,
    rejected: 0,
    disputed: 0,
    changed: 0,
    notFound: 0,
    lost: 0,
  })
  expect(countsOf(reviewOf(record, lines), new Set(['claims'])).items).toBe(1)
})

test('a broken last line is left out with a warning; unknown fields are kept', () => {
  const line = serializeDecision({ ...decide(record, 'claims', olt), colour: 'red' } as never)
  const { decisions, warnings, whole } = parseDecisions(`${line}${line.slice(0, 40)}`)
  expect(decisions).toHaveLength(1)
  expect(serializeDecision(decisions[0] as never)).toBe(line)
  expect(warnings).toEqual(['line 2: the last line is broken off and is left out'])
  expect(whole).toBe(line.length)
})

test.each([
  ['[]', 'is not an object'],
  ['{"v":2}', 'is of a newer version'],
  ['{"v":1}', 'has no "at"'],
  [
    '{"v":1,"at":"","by":"","layer":"","tool":"","doc":{"id":"","sha256":""},"decision":"burn"}',
    'has an unknown decision',
  ],
  [
    '{"v":1,"at":"","by":"","layer":"","tool":"","doc":{"id":"","sha256":""},"decision":"undo","target":{"start":4,"end":2,"exact":"x"}}',
    'has no "target"',
  ],
  ['{', 'is not valid JSON'],
])('a line %s is left out with a warning', (line, why) => {
  expect(parseDecisions(`${line}\n`).warnings).toEqual([`line 1: ${why}; it is left out`])
})

test('a file merged twice changes nothing, and the latest decision of a reviewer stays in force', () => {
  const mine = decide(record, 'claims', olt, { at: '2025-02-06T12:00:00Z' })
  const older = decide(record, 'claims', olt, { at: '2025-02-06T11:00:00Z', decision: 'reject' })
  const once = mergeDecisions([mine], [older, mine])
  expect(once.lines.map(({ decision }) => decision)).toEqual(['reject', 'accept'])
  expect(once.known).toBe(1)
  expect(mergeDecisions([mine, ...once.lines], [older, mine]).lines).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { extractArticle } from '../../src/extract.js'
import { parse } from '../../src/language/parse.js'
import { articleOf } from '../../src/read/article.js'
import { occurrencesOf } from '../../src/recognise/claims/reading/occurrences.js'
import { unitsOf } from '../../src/recognise/claims/reading/unit.js'
import { deedOf } from '../../src/recognise/places/subject.js'
import { segment } from '../../src/segment/segment.js'
import { verbGroup } from '../../src/syntax/verb-group.js'
import { viewsOf } from '../../src/syntax/view.js'
import { tag } from '../../src/tag/tag.js'

/** A Wednesday: "Friday" is the 10th behind it or the 17th ahead of it. */
const PUBLISHED = '2024-05-15'

type Form = 'base' | 'past' | 'participle' | 'gerund'
const KILL = { base: 'kill', past: 'killed', participle: 'killed', gerund: 'killing' }
const ACCUSE = { base: 'accuse', past: 'accused', participle: 'accused', gerund: 'accusing' }
const ATTACK = { base: 'attack', past: 'attacked', participle: 'attacked', gerund: 'attacking' }

/** What a group says: `passive`, `not` (it was not done), `open` (nobody knows, or not yet), `ahead` (of the day on which it is told). */
type Says = 'passive' | 'not' | 'open' | 'ahead'

/** Helpers, the form of the verb behind them, and what the group says. */
const GROUPS: readonly (readonly [string, Form, readonly Says[]])[] = [
  ['were', 'participle', ['passive']],
  ['have been', 'participle', ['passive']],
  ['had been', 'participle', ['passive']],
  ['had all been', 'participle', ['passive']],
  ['were later', 'participle', ['passive']],
  ['were reportedly', 'participle', ['passive']],
  ['were quickly and quietly', 'participle', ['passive']],
  ['were allegedly', 'participle', ['passive']],
  ['had already been', 'participle', ['passive']],
  ['seem to have been', 'participle', ['passive']],
  ['appeared to have been', 'participle', ['passive']],
  ['were not', 'participle', ['passive', 'not']],
  ["weren't", 'participle', ['passive', 'not']],
  ['were never', 'participle', ['passive', 'not']],
  ['have not yet been', 'participle', ['passive', 'not']],
  ['had never been', 'participle', ['passive', 'not']],
  ['may have been', 'participle', ['passive', 'open']],
  ['might have been', 'participle', ['passive', 'open']],
  ['could have been', 'participle', ['passive', 'open']],
  ['are feared to have been', 'participle', ['passive', 'open']],
  ['could not have been', 'participle', ['passive', 'open', 'not']],
  ['will be', 'participle', ['passive', 'open', 'ahead']],
  ['are to be', 'participle', ['passive', 'open', 'ahead']],
  ['will not be', 'participle', ['passive', 'open', 'not', 'ahead']],
  ['are expected to be', 'participle', ['passive', 'open', 'ahead']],
  ['are likely to be', 'participle', ['passive', 'open', 'ahead']],
  ['', 'past', []],
  ['later', 'past', []],
  ['have', 'participle', []],
  ['had', 'participle', []],
  ['had also', 'participle', []],
  ['reportedly', 'past', []],
  ['went on to', 'base', []],
  ['began', 'gerund', []],
  ['have all', 'participle', []],
  ['are believed to have', 'participle', []],
  ['are also thought to have', 'participle', []],
  ['were said to have', 'participle', []],
  ['did not', 'base', ['not']],
  ["didn't", 'base', ['not']],
  ['have not', 'participle', ['not']],
  ['had never', 'participle', ['not']],
  ['may have', 'participle', ['open']],
  ['could have', 'participle', ['open']],
  ['will', 'base', ['open', 'ahead']],
  ['will soon', 'base', ['open', 'ahead']],
  ['are to', 'base', ['open', 'ahead']],
  ['are expected to', 'base', ['open', 'ahead']],
  ['plan to', 'base', ['open', 'ahead']],
  ['will not', 'base', ['open', 'not', 'ahead']],
]

const articleWith = (text: string) => articleOf(text, { published: { value: PUBLISHED, from: 'input' } })

function documentOf(text: string) {
  const article = articleWith(text)
  return tag(parse(article, segment(article)))
}

describe.each(GROUPS)('the group "%s" before the %s', (helpers, form, says) => {
  const has = (what: Says): boolean => says.includes(what)
  const behind = (subject: string, verb: Record<Form, string>, rest: string): string =>
    `${[subject, helpers, verb[form]].filter(Boolean).join(' ')} ${rest}`

  test('is read once, by the grammar', () => {
    const document = documentOf(behind('Two guards', KILL, 'near the road.'))
    const [view] = document.sentences.flatMap((sentence) => viewsOf(document, sentence))
    const at = view?.tokens.findIndex(({ lower }) => lower === KILL[form]) ?? -1
    const group = view && verbGroup(view, at)
    // What governs an infinitive stands before it: "plan | to kill".
    expect(group?.from).toBe(helpers === 'plan to' ? at : 2)
    expect(group?.be).toBe(has('passive'))
    expect(group?.negated).toBe(has('not'))
    expect(group?.open || group?.governor !== null).toBe(has('open'))
    expect(group?.joined).toEqual([])
  })

  test('is that of a figure', () => {
    const text = has('passive')
      ? behind('Two guards', KILL, 'near the road.')
      : behind('The rebels', KILL, 'two guards near the road.')
    const [figure] = extractArticle(articleWith(text), ['casualties']).casualties ?? []
    // What was not done is no figure, unless somebody denies it.
    expect(figure?.status ?? 'none').toBe(has('not') ? 'none' : has('open') ? 'hypothetical' : 'actual')
    if (figure) expect([figure.outcome, figure.text.toLowerCase()]).toEqual(['killed', 'two guards'])
  })

  test('is that of a claim', () => {
    const document = documentOf(behind('The workers', ACCUSE, has('passive') ? 'of lying.' : 'the mayor of lying.'))
    const all = unitsOf(document).flatMap((unit) => occurrencesOf(unit))
    const found = all.find(({ verb: { lemma } }) => lemma === 'accuse')
    if (!has('open')) expect(found).toBeDefined()
    if (!found) return
    expect(found.voice === 'passive').toBe(has('passive'))
    expect(found.isNegated).toBe(has('not'))
  })

  test('is that of a date', () => {
    const text = has('passive')
      ? behind('Two guards', KILL, 'on Friday.')
      : behind('The rebels', KILL, 'two guards on Friday.')
    const [day] = extractArticle(articleWith(text), ['dates']).dates ?? []
    expect(day?.value).toBe(has('ahead') ? '2024-05-17' : '2024-05-10')
  })

  test('is that of a place', () => {
    const document = documentOf(behind('Iran and Peru', ATTACK, 'on Friday.'))
    const [sentence] = document.sentences
    const deed = sentence && deedOf(document, sentence, { start: 0, end: 4 })
    if (deed?.lemma === 'attack') expect(deed.passive).toBe(has('passive'))
  })
})

/** Verbs joined to the last one, and what each kind makes of the subject that they share. */
describe.each([
  ['were shot and', 'shot'],
  ['were beaten and', 'beaten'],
  ['were caught and then', 'caught'],
  ['had been robbed and', 'robbed'],
])('the group "%s killed"', (helpers, joined) => {
  const text = `Two guards ${helpers} killed on Friday.`

  test('is read once, with the verb before it', () => {
    const document = documentOf(text)
    const [view] = document.sentences.flatMap((sentence) => viewsOf(document, sentence))
    const at = view?.tokens.findIndex(({ lower }) => lower === 'killed') ?? -1
    const group = view && verbGroup(view, at)
    expect(group?.joined.map((index) => view?.tokens[index]?.lower)).toEqual([joined])
    expect([group?.from, group?.be]).toEqual([2, true])
  })

  test('is that of a figure and of a date', () => {
    const record = extractArticle(articleWith(text), ['casualties', 'dates'])
    expect(record.casualties?.map(({ start, outcome, status }) => [start, outcome, status])).toEqual([
      [0, 'killed', 'actual'],
    ])
    expect(record.dates?.map(({ value }) => value)).toEqual(['2024-05-10'])
  })
})

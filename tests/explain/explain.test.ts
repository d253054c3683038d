import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { kindOfName, whichPlace } from '../../src/explain/choices.js'
import { CLUE_WORDS } from '../../src/explain/clue-words.js'
import { explain as explainStudy, idsOf } from '../../src/explain/explain.js'
import {
  type Explanation,
  type ItemExplanation,
  printedExplanationSchema,
  type Where,
} from '../../src/explain/explanation.js'
import { explanationJson } from '../../src/explain/json.js'
import { clueInWords, clueNames } from '../../src/explain/rules.js'
import { explanationText } from '../../src/explain/text.js'
import { studyArticle } from '../../src/extract.js'
import { type Article, articleOf } from '../../src/read/article.js'
import { printedSchema } from '../../src/write/schema.js'

const NO_NAME = { type: null, aliases: [], country: null, lat: null, lon: null, stance: null }
const TEXT = `Ferry sinks off Portland, Oregon, killing 12

PORTLAND, Oregon — A ferry sank near Portland, Oregon, on Tuesday, killing 12 passengers and injuring three, police said.

"The engine room was under water," said Coast Guard Captain Mara Velden, who led the search. She said nine people were missing.

The World Health Organization sent tents. Nobody in the village of Qorvashti had slept, and the old lighthouse stood dark.
`
const article = articleOf(TEXT, { id: 'ferry.txt', published: { value: '2025-03-06', from: 'option' } })
const explain = (of: Article, where: Where) => explainStudy(of.text, studyArticle(of), where)
const at = (words: string, text = TEXT): number => text.indexOf(words)

function asked(words: string): Explanation {
  return explain(article, { at: at(words) }) as Explanation
}

/** The item that is told first at some words: the narrowest. */
const first = (words: string): ItemExplanation => asked(words).items[0] as ItemExplanation

describe('an item of each kind', () => {
  test('a date says its rule, its value and what it was counted from', () => {
    const { kind, inWords, reasons, rules } = first('Tuesday')
    expect(kind).toBe('dates and times')
    expect(inWords).toContain('4 March 2025')
    expect(reasons.join(' ')).toContain('counted from the publication date')
    expect(rules[0]?.examples.length).toBeGreaterThan(0)
  })

  test('a place says the candidates, the clues and by how much one won', () => {
    const { choices, inWords } = first('Portland')
    const places = choices.find(({ about }) => about.startsWith('Which place'))
    expect(inWords).toContain('Oregon, US')
    expect(places?.outcome).toMatch(
      /Portland \(city, Oregon, US\) was chosen with [\d.]+ points; the next of \d+ others has [\d.]+\./,
    )
    expect(places?.candidates.filter(({ chosen }) => chosen)).toHaveLength(1)
    expect(places?.candidates.length).toBeGreaterThan(1)
    for (const { clues, total } of places?.candidates ?? []) {
      expect(clues.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(total, 1)
    }
  })

  test('an organization says what spoke for it', () => {
    const { choices, kind } = first('World Health')
    expect(kind).toBe('organizations')
    expect(choices[0]?.outcome).toContain('an organization')
    expect(choices[0]?.candidates[0]?.clues[0]?.clue).toContain('list of known organizations')
  })

  test('a person says which mentions were joined and why', () => {
    const { reasons, inWords } = first('Mara')
    expect(inWords).toContain('Mara Velden')
    expect(reasons.join(' ')).toContain('by a pronoun')
    expect(reasons.join(' ')).toContain('most likely stands for')
  })

  test('a figure says its status, its links and its source', () => {
    const figure = explain(article, { item: 'c2' })?.items[0]
    expect(figure?.inWords).toContain('12 killed')
    expect(figure?.reasons).toContain('It is told as having happened, not as feared, planned or denied.')
    expect(figure?.reasons.join(' ')).toMatch(/Day: “on Tuesday” \(d\d\), since|Day: “Tuesday” \(d\d\), since/)
    expect(figure?.reasons.join(' ')).toContain('By whose word: police')
    expect(figure?.rules[0]?.leaves.length).toBeGreaterThan(0)
  })

  test('a claim says its cue and how it is known who speaks', () => {
    const claim = asked('engine room').items.find(({ kind }) => kind === 'attributed claims')
    expect(claim?.reasons.join(' ')).toContain('“said” is the word that reports it.')
    expect(claim?.reasons.join(' ')).toContain('That is “Mara Velden” (n1), since ')
  })
})

describe('what is made of several kinds', () => {
  test('an event says why it is one, what harmed whom, and how its words were weighed', () => {
    const text = `${TEXT}\nThe accident was the worst in years.\n`
    const found = explain(articleOf(text, { published: { value: '2025-03-06', from: 'option' } }), { item: 'e1' })
    const [event] = found?.items ?? []
    expect(event?.inWords).toContain('what the article is about')
    expect(event?.reasons.join(' ')).toMatch(/Its figure c2, 12 killed: passengers: it stands in the same/)
    const taken = event?.choices.find(({ about }) => about.includes('accident'))
    expect(taken?.outcome).toMatch(/^It tells of the event named before by “sinks”: [\d.]+ points, and 2 are needed\.$/)
    for (const { total, clues } of taken?.candidates ?? []) {
      expect(clues.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(total, 5)
    }
  })

  test('a word that names an event is one', () => {
    expect(first('sank').id).toBe('e1')
  })

  test('a source says who it is and by which words its claims are known', () => {
    const { record } = studyArticle(article)
    const voice = record.sources?.find(({ text }) => text.includes('Velden'))
    const [source] = explain(article, { item: voice?.id ?? '' })?.items ?? []
    expect(source?.inWords).toContain('known by name')
    expect(source?.reasons.join(' ')).toContain(
      'by the words “She”: of those spoken of before, this one fits the pronoun best.',
    )
    expect(source?.marked.length).toBeGreaterThan(0)
  })

  test('every id of a record can be asked for', () => {
    const { record } = studyArticle(article)
    const ids = idsOf(studyArticle(article))
    expect(ids).toEqual(
      expect.arrayContaining([...(record.events ?? []), ...(record.sources ?? [])].map(({ id }) => id)),
    )
    for (const id of ids) expect(explain(article, { item: id })?.items[0]?.reasons.length).toBeGreaterThan(0)
  })
})

test('names of the user’s own are explained as that', () => {
  const own = [{ ...NO_NAME, name: 'Qorvashti', kind: 'person' as const }]
  const [person] = explainStudy(TEXT, studyArticle(article, undefined, own), { at: at('Qorvashti') })?.items ?? []
  expect(person?.kind).toBe('people')
  expect(person?.rules[0]?.says).toContain('your own list')
  expect(person?.choices[0]?.outcome).toContain('--names')
})

test('every clue for a name is told in words, and no words are left of one that is gone', () => {
  const bare = [...clueNames].filter((name) => clueInWords(name).startsWith(`${name.replaceAll('-', ' ')},`))
  expect(bare).toEqual([])
  expect(Object.keys(CLUE_WORDS).filter((name) => !clueNames.has(name))).toEqual([])
})

test('what is printed fits its schema', () => {
  const schema = printedSchema('copydesk explain', printedExplanationSchema())
  const validate = new Ajv2020({ strict: false }).compile(schema)
  for (const where of [...idsOf(studyArticle(article)).map((item) => ({ item })), { at: at('lighthouse') }]) {
    const printed = explanationJson(explain(article, where) as Explanation, { version: '1.2.3', pretty: false })
    expect(validate(JSON.parse(printed)) ? [] : validate.errors).toEqual([])
  }
})

test('a place that was left open says why', () => {
  const { inWords, choices } = first('Qorvashti')
  expect(inWords).toContain('left open')
  expect(choices.at(-1)?.outcome).toBe('Left open: no place of this name is in the table of known places.')
})

test('a word in which nothing was found says what it is, what was tried and what is near', () => {
  const { items, place } = asked('lighthouse')
  expect(items).toEqual([])
  expect(place?.word?.text).toBe('lighthouse')
  expect(place?.reasons.join(' ')).toContain('a noun')
  expect(place?.reasons.join(' ')).toContain('small letter')
  expect(place?.near[0]?.text).toBe('Qorvashti')
})

test('a name that no clue speaks for says that it was left open', () => {
  const text = 'OSLO — The mayor left on Monday. Nobody liked Zv.\n'
  const place = explain(articleOf(text), { at: at('Zv', text) })?.place
  expect(place?.reasons.join(' ')).toContain('It stands in a name')
  expect(place?.choices[0]?.outcome).toBe('Left open: no clue said what it names.')
})

test('an offset in boilerplate says that it is outside the article', () => {
  const text = `${TEXT}\n© 2025 Harbour Post. All rights reserved.\n`
  const explanation = explain(articleOf(text), { at: at('All rights', text) })
  expect(explanation?.items).toEqual([])
  expect(explanation?.place?.reasons[0]).toContain('outside the article')
  expect(explanation?.place?.reasons[0]).toContain('a copyright line')
})

test('an id that is not there is null', () => {
  expect(explain(article, { item: 'q99' })).toBeNull()
})

test('offsets are those of the text as it was written', () => {
  const text = TEXT.replace('near Port', 'near Port\u00ad')
  const explanation = explain(articleOf(text), { at: at('Tuesday', text) })
  const [marked] = explanation?.items[0]?.marked ?? []
  expect(text.slice(marked?.start, marked?.end)).toBe(marked?.text)
  expect(marked?.text).toContain('Tuesday')
})

test('at every offset there is an answer, and it is no wider than asked', () => {
  for (let offset = 0; offset < TEXT.length; offset += 17) {
    const explanation = explain(article, { at: offset }) as Explanation
    expect(explanation.items.length + (explanation.place?.reasons.length ?? 0)).toBeGreaterThan(0)
    const lines = explanationText(explanation, { width: 60, colourLevel: 0 }).split('\n')
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(60)
  }
})

test('the example of the page is what is printed', () => {
  const page = readFileSync(new URL('../../docs/explain.md', import.meta.url), 'utf8')
  const text = `${page.match(/^> (.+)$/m)?.[1]}\n`
  const shown = page.slice(page.lastIndexOf('```\nstories')).replaceAll('```', '').trim()
  const story = articleOf(text, { id: 'stories/mill.txt' })
  const printed = explanationText(explain(story, { at: 80 }) as Explanation, { width: 80, colourLevel: 0 })
  expect(printed.trim()).toBe(shown)
})

test('the clues told of are those that the record was decided by', () => {
  const { document, record } = studyArticle(article)
  expect(document.names.length).toBeGreaterThan(4)
  for (const name of document.names) {
    const chosen = kindOfName(document, name)?.candidates.filter((candidate) => candidate.chosen) ?? []
    expect(chosen).toHaveLength(name.rule === 'no-evidence' ? 0 : 1)
    for (const { clues, total } of chosen) {
      expect(clues.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(total, 1)
    }
  }
  for (const { mentions, lat } of record.places ?? []) {
    const choice = whichPlace(document, mentions[0]?.start ?? 0)
    expect(choice?.candidates.some((candidate) => candidate.chosen) ?? false).toBe(lat !== null)
  }
})

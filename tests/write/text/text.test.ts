import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import type { Extraction } from '../../../src/link/extraction.js'
import { selectRecord } from '../../../src/write/select.js'
import { textStream } from '../../../src/write/text/text.js'
import { SAMPLE_TEXT, sampleRecord } from '../sample.js'
import { PLAIN, streamed } from '../written.js'

function printed(record: Extraction, text = SAMPLE_TEXT, { width = 80, colourLevel = 0 as 0 | 1 | 2 | 3 } = {}) {
  return textStream.part(record, text, { ...PLAIN, colourLevel, width })
}

/** Lines that are wider than they may be, but for those that hold one word only. */
function tooWide(output: string, width: number): readonly string[] {
  return output.split('\n').filter((line) => stringWidth(line) > width && /\S \S/.test(line.replace(/^[ │]*/, '')))
}

test.each([
  ['ferry-80', 80, 0],
  ['ferry-40', 40, 0],
  ['ferry-80-colour', 80, 1],
] as const)('the view of the sample article is %s', async (name, width, colourLevel) => {
  const output = printed(sampleRecord(), SAMPLE_TEXT, { width, colourLevel })
  await expect(output).toMatchFileSnapshot(`golden/${name}.txt`)
  expect(tooWide(stripVTControlCharacters(output), width)).toEqual([])
})

test('colour adds nothing but colour', () => {
  const plain = printed(sampleRecord())
  expect(plain).not.toMatch(/\u001b/)
  for (const colourLevel of [1, 2, 3] as const) {
    const coloured = printed(sampleRecord(), SAMPLE_TEXT, { colourLevel })
    expect(coloured).toMatch(/\u001b\[1m/)
    expect(stripVTControlCharacters(coloured)).toBe(plain)
  }
})

test('the unit of offsets makes no difference', () => {
  for (const offsets of ['codepoint', 'byte'] as const) {
    expect(printed(selectRecord(sampleRecord(), SAMPLE_TEXT, { offsets }))).toBe(printed(sampleRecord()))
  }
})

test('kinds that were not asked for are not spoken of', () => {
  const output = printed(selectRecord(sampleRecord(), SAMPLE_TEXT, { only: ['casualties'] }))
  expect(output).toContain('FIGURES')
  expect(output).not.toMatch(/CLAIMS|PEOPLE|PLACES|ORGANIZATIONS|DATES|Source: none given/)
})

test('articles are set apart by a rule', () => {
  const one = { record: sampleRecord(), text: SAMPLE_TEXT }
  const both = streamed(textStream, [one, one], PLAIN).toString()
  expect(both).toBe(`${printed(sampleRecord())}\n${'━'.repeat(80)}\n\n${printed(sampleRecord())}`)
  expect(printed(sampleRecord())).not.toContain('━')
})

test('an article in which nothing was found says so', () => {
  const { document } = sampleRecord()
  const empty: Extraction = {
    schemaVersion: '1.1',
    document: { ...document, title: null, publishedAt: null, dateline: null, byline: null, sentences: [] },
    dates: [],
    places: [],
    organizations: [],
    people: [],
    casualties: [],
    claims: [],
    warnings: [{ code: 'empty-text', message: 'the text is empty' }],
  }
  expect(printed(empty, '')).toBe(
    [
      '(no headline found)',
      'Publication date not known',
      'ferry.txt',
      '',
      'Note: the text is empty (empty-text)',
      '',
      'FIGURES no counted figures',
      '',
      'CLAIMS no claims',
      '',
      'PEOPLE no people named',
      '',
      'ORGANIZATIONS no organizations named',
      '',
      'PLACES no places named',
      '',
      'DATES no dates',
      '',
    ].join('\n'),
  )
})

test('the summary comes first, is less than a screen, and is all that --brief prints', () => {
  const full = printed(sampleRecord())
  const brief = textStream.part(sampleRecord(), SAMPLE_TEXT, { ...PLAIN, brief: true })
  expect(full.startsWith(brief)).toBe(true)
  expect(brief).toContain('SUMMARY')
  expect(brief).not.toContain('FIGURES')
  expect(brief.split('\n').length).toBeLessThan(24)
})

test('values are words', () => {
  expect(printed(sampleRecord())).not.toMatch(
    /PAST_REF|FUTURE_REF|PRESENT_REF|\bPT?\d+[YMWDHS]\b|XXXX|\d{4}-\d\d-\d\dT/,
  )
})

test('denied, supposed, vague and unnamed are said in words', () => {
  const output = printed(sampleRecord())
  expect(output).toContain('DENIED: an unstated number')
  expect(output).toContain('ONLY SUPPOSED, not reported as fact: up to 30 killed')
  expect(output).toContain('An official (government, unnamed)')
  expect(output).toContain('hedged: “could”')
})

test('claims stand by source: named in direct quotation, named, unnamed', () => {
  const lines = printed(sampleRecord()).split('\n')
  const at = (start: string) => lines.findIndex((line) => line.startsWith(start))
  expect(at('  José Mwangi, commander (person, named) · 2 claims')).toBeGreaterThan(at('CLAIMS'))
  expect(at('  Kenya Coast Guard (organization, named) · 1 claim')).toBeGreaterThan(at('  José Mwangi, commander'))
  expect(at('  An official (government, unnamed) · 1 claim')).toBeGreaterThan(at('  Kenya Coast Guard'))
})

test('a source that is not tied to its entity stands with it where its words are the name', () => {
  const record = sampleRecord()
  const claims = (record.claims ?? []).map((claim) =>
    claim.id === 'q4' && claim.source
      ? { ...claim, source: { ...claim.source, text: 'José Mwangi', entity: null } }
      : claim,
  )
  expect(printed({ ...record, claims })).toContain('José Mwangi, commander (person, named) · 2 claims')
})

test('somebody who speaks for a body, or who only comes from a place, is called by the words', () => {
  const record = sampleRecord()
  const withSource = (text: string, type: 'person' | 'government', named: boolean, entity: string): Extraction => ({
    ...record,
    claims: (record.claims ?? []).flatMap((claim) =>
      claim.id === 'q1' && claim.source ? [{ ...claim, source: { ...claim.source, text, type, named, entity } }] : [],
    ),
  })
  expect(printed(withSource('a Coast Guard officer', 'person', true, 'o1'))).toContain(
    'a Coast Guard officer (person, unnamed)',
  )
  expect(printed(withSource('Kenyan officials', 'government', false, 'p1'))).toContain(
    'Kenyan officials (government, unnamed)',
  )
  expect(printed(withSource('the coast guard', 'government', false, 'o1'))).toContain(
    'Kenya Coast Guard (government, named)',
  )
})

test('dates stand in order of time, then those without a day, then durations', () => {
  const record = sampleRecord()
  const [first] = record.dates ?? []
  if (!first) throw new Error('the sample has a date')
  const vague = { ...first, id: 'd4', value: 'PAST_REF', interval: null, implied: [] }
  const lasting = { ...vague, id: 'd5', type: 'duration' as const, value: 'P3D' }
  const output = printed({ ...record, dates: [lasting, vague, ...(record.dates ?? [])] })
  const order = [...output.matchAll(/^ {2}(January 2024|4 March 2024|some time in the past|3 days)/gm)].map(
    (match) => match[1],
  )
  expect(order).toEqual(['January 2024', '4 March 2024', 'some time in the past', '3 days'])
})

/** The sample with its first sentence and every text of its own replaced by something hostile. */
function hostile(words: string): { readonly record: Extraction; readonly text: string } {
  const text = `${words} before. At least ${words} 12 dead ${words} after, said ${words} Mwangi.`
  const start = text.indexOf('12 dead')
  const record = sampleRecord()
  const [figure] = record.casualties ?? []
  const [person] = record.people ?? []
  const [claim] = record.claims ?? []
  if (!figure || !person || !claim) throw new Error('the sample has one of each')
  const span = { start, end: start + '12 dead'.length, text: '12 dead' }
  const quoted = { spans: [{ start: 0, end: start }], text: words }
  return {
    text,
    record: {
      ...record,
      document: {
        ...record.document,
        id: words,
        url: words,
        title: { text: words },
        dateline: { ...span, text: words },
        byline: { ...span, text: words },
        length: text.length,
        sentences: [[0, text.length]],
      },
      dates: [],
      places: [],
      organizations: [],
      people: [
        { ...person, name: words || 'x', role: words, mentions: [{ ...span, sentence: 0, kind: 'name', rule: 'r' }] },
      ],
      casualties: [{ ...figure, ...span, victims: { ...span, text: words }, event: { ...span, text: words } }],
      claims: [
        {
          ...claim,
          source: { ...quoted, type: 'person', named: true, voice: 's1' },
          cue: null,
          content: { spans: [span], text: '12 dead' },
          hedges: [{ ...span, text: words }],
        },
      ],
      warnings: [{ code: 'odd', message: words }],
    },
  }
}

const CONTROLS =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/

test.each([
  ['clears the screen', '\u001b[2J', '␛[2J'],
  ['sets the clipboard', '\u001b]52;c;aGk=\u0007', '␛]52;c;aGk=␇'],
  ['an unterminated link', '\u001b]8;;http://x', '␛]8;;http://x'],
  ['a C1 control', '\u009b2J', '<U+009B>2J'],
  ['backspaces', 'a\b\bc', 'a␈␈c'],
  ['turns the direction', '\u202egnp.exe', '<RLO>gnp.exe'],
  ['an isolate', 'a\u2066b\u2069', 'a<LRI>b<PDI>'],
  ['no width', 'a\u200bb\u200dc', 'a<ZWSP>b<ZWJ>c'],
  ['hidden tags', 'a\u{e0041}', 'a<U+E0041>'],
  ['half a pair', 'a\ud83db', 'a\ufffdb'],
  ['two lines in one', 'a\r\nb', 'a b'],
])('hostile text is shown, not obeyed: %s', (_name, words, shown) => {
  const { record, text } = hostile(words)
  const output = printed(record, text)
  expect(output).toContain(shown)
  expect(output).not.toMatch(CONTROLS)
  expect(tooWide(output, 80)).toEqual([])
})

test('no text whatever puts a control character on the terminal or makes a line too wide', () => {
  const words = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('\u001b[2J', '\u009b2J', '👩‍🚒', '漢字', 'e\u0301', ' ', ' and ', '\u202e', 'word'),
    ),
    { maxLength: 20 },
  )
  fc.assert(
    fc.property(words, fc.constantFrom(20, 40, 80), (pieces, width) => {
      const { record, text } = hostile(pieces.join(''))
      const output = printed(record, text, { width })
      expect(output).not.toMatch(CONTROLS)
      expect(tooWide(output, width)).toEqual([])
    }),
  )
})

test('families of emoji are kept whole where a sentence is cut', () => {
  const { record, text } = hostile('👩‍👩‍👧‍👦'.repeat(60))
  const output = printed(record, text, { width: 40 })
  const left = output.replaceAll('👩‍👩‍👧‍👦', '')
  expect(output).toContain('👩‍👩‍👧‍👦')
  expect(left).not.toMatch(/[👩👧👦\u200d]/u)
})

test('a sentence as long as a page, with five hundred figures, is cut short quickly', () => {
  const text = `${'word é '.repeat(5000)}12 dead${' and so on'.repeat(5000)}`
  const start = text.indexOf('12 dead')
  const record = sampleRecord()
  const [figure] = record.casualties ?? []
  if (!figure) throw new Error('the sample has a figure')
  const { relation: _, ...alone } = figure
  const casualties = Array.from({ length: 500 }, (_, i) => ({
    ...alone,
    id: `c${i + 1}`,
    start,
    end: start + 7,
    text: '12 dead',
  }))
  const long: Extraction = {
    schemaVersion: '1.1',
    document: { ...record.document, sentences: [[0, text.length]], length: text.length },
    casualties,
    warnings: [],
  }
  const output = printed(long, text)
  expect(output.match(/…[^…]*\[12 dead\][^…]*…/g)?.length).toBe(500)
})

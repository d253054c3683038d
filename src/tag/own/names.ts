import type { Document, Name, Parsed, Sentence } from '../../language/document.js'
import type { OwnName } from '../../read/own-name.js'
import { textBehind } from '../../text/around.js'
import { overlapping } from '../../text/sorted.js'
import { spanOf } from '../../text/span.js'
import { firstWordOf, lexiconOf, type OwnLexicon } from './lexicon.js'

/** The document with the user's own names in the place of those that the program found where they stand. */
export function withOwnNames(document: Document, own: readonly OwnName[]): Document {
  if (own.length === 0) return document
  const found = findOwnNames(document, lexiconOf(own))
  if (found.length === 0) return document
  const kept: Name[] = []
  let at = 0
  for (const name of document.names) {
    while (at < found.length && (found[at] as Found).end <= name.start) at++
    if (!isReplaced(name, found, at)) kept.push(name)
  }
  const added = found.flatMap((each) => nameOf(document, each))
  const free = added.filter((name) => overlapping(kept, name).length === 0)
  return { ...document, names: [...kept, ...free].sort((a, b) => a.start - b.start) }
}

interface Found {
  readonly start: number
  readonly end: number
  readonly entry: OwnName
}

/** Whether a name gives way to one of the user's own, the first of which that ends behind its start is at `at`. */
function isReplaced(name: Name, found: readonly Found[], at: number): boolean {
  for (let i = at; i < found.length; i++) {
    const { start, end } = found[i] as Found
    if (start >= name.end) return false
    if (!isInsideAnother(name, { start, end })) return true
  }
  return false
}

/** "University of Kabale" is not Kabale: a surer, longer name that holds a name of the user's own stays what it is. */
const isInsideAnother = (name: Name, { start, end }: Pick<Found, 'start' | 'end'>): boolean =>
  name.start <= start &&
  end <= name.end &&
  end - start < name.text.replace(/^the /i, '').length &&
  name.confidence >= SURE
const SURE = 0.6

function nameOf(document: Document, { start, end, entry }: Found): readonly Name[] {
  const { kind, type } = entry
  if (kind === 'none' || kind === 'cue') return []
  return [
    { start, end, text: spanOf(document, start, end).text, kind, type, rule: 'own-list', confidence: 1, own: entry },
  ]
}

function findOwnNames(document: Parsed, lexicon: OwnLexicon): readonly Found[] {
  return document.sentences.flatMap((sentence) => findIn(document, sentence, lexicon))
}

/** The longest form at each token that begins one; all of them begin and end with tokens. */
function findIn({ plain }: Parsed, sentence: Sentence, lexicon: OwnLexicon): readonly Found[] {
  const ends = new Set(sentence.tokens.map(({ end }) => end))
  const found: Found[] = []
  let from = 0
  for (const { start } of sentence.tokens) {
    if (start < from) continue
    const entry = entryAt(plain, start, { ends, lexicon })
    if (!entry) continue
    found.push(entry)
    from = entry.end
  }
  return found
}

interface Lookup {
  readonly ends: ReadonlySet<number>
  readonly lexicon: OwnLexicon
}

function entryAt(plain: string, start: number, { ends, lexicon }: Lookup): Found | null {
  const lengths = lexicon.lengths.get(firstWordOf(textBehind(plain, start, LONGEST)))
  for (const length of lengths ?? []) {
    const end = endOf(plain, start, length)
    if (!ends.has(end)) continue
    const entry = lexicon.byForm.get(plain.slice(start, end).replace(/\s+/g, ' '))
    if (entry) return { start, end, entry }
  }
  return null
}

const LONGEST = 200

/** Where so many characters end, a run of white space counted as one: names go on over the ends of lines. */
function endOf(plain: string, start: number, length: number): number {
  let end = start
  for (let left = length; left > 0 && end < plain.length; left--) {
    const isBlank = isBlankAt(plain, end++)
    while (isBlank && isBlankAt(plain, end)) end++
  }
  return end
}

const isBlankAt = (plain: string, at: number): boolean => plain[at] === ' ' || plain[at] === '\n'

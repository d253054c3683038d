/** Document → mentions: what stands in the text, read but not yet resolved. */
import type { Document, Sentence, Token } from '../../language/document.js'
import { hasNeeded, type NeededWords, neededWords } from '../../text/needed-words.js'
import { firstFrom, overlapping } from '../../text/sorted.js'
import { spanOf } from '../../text/span.js'
import { findNext, lowerView, type Match } from './find/fast-pattern.js'
import { joinMentions } from './find/join.js'
import { widen } from './find/modifiers.js'
import { bitOf, triggersIn } from './find/triggers.js'
import type { Mention } from './mention.js'
import type { Reading, Rule, Surroundings } from './reading.js'
import { rules } from './rules/index.js'

/** The time expressions of a document in text order; none overlap. */
export function findMentions(document: Document): readonly Mention[] {
  const lower = lowerView(document.plain)
  return document.sentences.flatMap((sentence) => mentionsIn(document, sentence, lower))
}

function mentionsIn(document: Document, sentence: Sentence, lower: string): readonly Mention[] {
  const candidates = candidatesIn(sentence, document.plain, lower)
  if (candidates.length === 0) return []
  const chosen = chooseLongest(candidates, sentence)
  const mentions = chosen.flatMap(({ start, end, rule, reading }): readonly Mention[] =>
    reading === 'none' ? [] : [{ ...spanOf(document, start, end), sentence, rule: rule.name, reading }],
  )
  return joinMentions(document, mentions).filter((mention) => !isInName(mention, document))
}

interface Candidate {
  readonly start: number
  readonly end: number
  readonly rule: Rule
  readonly reading: Reading | 'none'
}

/** How far an expression can reach on either side of the word that triggers it. */
const REACH = 90

function candidatesIn(sentence: Sentence, plain: string, lower: string): readonly Candidate[] {
  const triggers = triggersIn(sentence)
  if (!triggers) return []
  const from = Math.max(sentence.start, triggers.first - REACH)
  const to = Math.min(sentence.end, triggers.last + REACH)
  const window = { words: plain.slice(from, to), lower: lower.slice(from, to), from, tokens: sentence.tokens }
  const found: Candidate[] = []
  for (const tried of TRIED) {
    if ((triggers.kinds & tried.bit) !== 0 && mayMatch(tried, window)) findCandidates(tried.rule, window, found)
  }
  return found
}

/** A rule with the bit of its trigger, and the words that its pattern needs, which are found out when it is first tried. */
interface Tried {
  readonly rule: Rule
  readonly bit: number
  needs: NeededWords | null
}

const TRIED: readonly Tried[] = rules.map((rule) => ({ rule, bit: bitOf(rule.on), needs: null }))

/** Words that a pattern cannot do without are looked for first, as that is faster than the pattern. */
function mayMatch(tried: Tried, { lower }: Window): boolean {
  tried.needs ??= neededWords(tried.rule.finds.source)
  return hasNeeded(lower, tried.needs)
}

function findCandidates(rule: Rule, window: Window, found: Candidate[]): void {
  for (let match = findNext(rule, window, 0); match; ) {
    const candidate = readMatch(rule, match, window)
    if (candidate) found.push(candidate)
    // What a rule declines may hide what it would take one word on.
    match = findNext(rule, window, candidate ? match.end : match.start + 1)
  }
}

/** How much of the sentence before and behind it a rule may look at. */
const VIEW = 80

interface Window {
  readonly words: string
  readonly lower: string
  /** Where the words begin in the text. */
  readonly from: number
  readonly tokens: readonly Token[]
}

function readMatch(rule: Rule, match: Match, { words, from, tokens }: Window): Candidate | null {
  const matched = words.slice(match.start, match.end)
  const start = match.start + (matched.length - matched.trimStart().length)
  const end = match.start + matched.trimEnd().length
  const around = {
    before: words.slice(Math.max(0, start - VIEW), start),
    after: words.slice(end, end + VIEW),
    words: words.slice(start, end),
    ...partsBeside(tokens, from + start, from + end),
  }
  const reading = rule.read(match.groups, {
    ...around,
    before: onOneLine(around.before),
    after: onOneLine(around.after),
  })
  if (reading === null) return null
  if (reading === 'none') return { start: from + start, end: from + end, rule, reading }
  const wider = widen(reading, around)
  return { start: from + start - wider.before, end: from + end + wider.after, rule, reading: wider.reading }
}

/** Lines may end in two characters: "since last\r\nweek". What rules look at beside an expression has one blank there. */
const onOneLine = (words: string): string => (/\s\s/.test(words) ? words.replace(/\s+/g, ' ') : words)

function partsBeside(
  tokens: readonly Token[],
  start: number,
  end: number,
): Pick<Surroundings, 'partBefore' | 'partAfter'> {
  const before = tokens[firstFrom(tokens, start) - 1]
  const after = tokens[firstFrom(tokens, end)]
  return { partBefore: before?.pos ?? null, partAfter: after?.pos ?? null }
}

/** What certainly is none first, then the longest, then the rule that stands earlier; what overlaps a chosen one is dropped. */
function chooseLongest(candidates: readonly Candidate[], sentence: Sentence): readonly Candidate[] {
  if (candidates.length === 1) return candidates
  const order = new Map(candidates.map((candidate, i) => [candidate, i]))
  const place = (candidate: Candidate): number => order.get(candidate) ?? 0
  const rank = ({ start, end, reading }: Candidate): number => (reading === 'none' ? EXCLUDED : end - start)
  const bestFirst = [...candidates].sort((a, b) => rank(b) - rank(a) || place(a) - place(b))
  const taken = new Uint8Array(sentence.end - sentence.start)
  const chosen = bestFirst.filter(({ start, end }) => {
    const [from, to] = [start - sentence.start, end - sentence.start]
    if (from < 0 || taken.subarray(from, to).includes(1)) return false
    taken.fill(1, from, to)
    return true
  })
  return chosen.sort((a, b) => a.start - b.start)
}

const EXCLUDED = 1_000_000

/** "World Cup 2018", "Sunday Times": a part of a longer name is no date. A place or person may stand beside one by mistake. */
function isInName(mention: Mention, { names, plain }: Document): boolean {
  return overlapping(names, mention).some(
    (name) =>
      (name.kind === 'organization' || name.kind === 'person' || name.kind === 'other') &&
      name.start <= mention.start &&
      name.end >= mention.end &&
      // "City Hall on Sunday" is a name made too long.
      !/\b(?:on|in|since|until|by|for|of)\s$/.test(plain.slice(name.start, mention.start)) &&
      name.end - name.start > mention.end - mention.start + 1,
  )
}

/** What a date rule matched: taken by itself, or found to be something else ("May" the name). */
interface Considered {
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly isExcluded: boolean
}

/** What date rules match over a place in a sentence, whether or not it became a date. */
export function consideredAt(document: Document, sentence: Sentence, at: number): readonly Considered[] {
  return candidatesIn(sentence, document.plain, lowerView(document.plain))
    .filter(({ start, end }) => start <= at && at < end)
    .map(({ start, end, rule, reading }) => ({ start, end, rule: rule.name, isExcluded: reading === 'none' }))
}

import type { Extent } from '../text/span.js'
import { type AbbreviationKind, abbreviationKindOf, isTrailing } from './abbreviation-kind.js'
import { afterClock, askingVerbs, namesWithMark, sentenceOpeners, units } from './abbreviations.js'

/** Where the question is asked: between two tokens of one block. */
export interface Joint {
  /** The text in plain form (see `plainView`). */
  readonly plain: string
  /** Where the sentence before the joint begins. */
  readonly start: number
  readonly last: Extent
  readonly blockEnd: number
  readonly next: Extent
  /** Whether a double quotation mark stands open before `next`. */
  readonly inQuotation: boolean
  /** In a headline a capital says nothing of a new sentence. */
  readonly inTitle: boolean
}

/** Whether more than a glance is needed to tell that a sentence does not end between two tokens: most are words with a blank between. */
export const mayEndSentence = (plain: string, last: Extent, next: Extent): boolean =>
  isParted(last, next) || endsInMark(plain, last)

/** Whether more than one sign lies between two tokens, as a blank line must. */
const isParted = (last: Extent, next: Extent): boolean => next.start - last.end > 1

/** Whether a token's last sign can be that of a sentence. */
function endsInMark(plain: string, { end }: Extent): boolean {
  const code = plain.charCodeAt(end - 1)
  // A small letter, as of most tokens.
  if (code > 96 && code < 123) return false
  const final = plain.charAt(end - 1)
  return MARKS.includes(final) || CLOSERS.includes(final)
}

/** Whether a sentence ends between two tokens. */
export function endsSentence(joint: Joint): boolean {
  const { plain, last } = joint
  if (hasBlankLine(joint)) return true
  if (!endsInMark(plain, last)) return false
  const markEnd = endOfMark(plain, last.end)
  if (!MARKS.includes(plain.charAt(markEnd - 1))) return false
  if (belongsToEnd(joint) || !hasWord(plain, joint.start, markEnd)) return false
  const isClosed = markEnd < last.end
  if (isEllipsis(plain, markEnd)) return endsAfterEllipsis(joint)
  if (plain.charAt(markEnd - 1) === '.') return endsAfterStop(joint, markEnd, isClosed)
  return endsAfterMark(joint, markEnd, isClosed)
}

const MARKS = '.!?…'
const CLOSERS = '"\')]}»'

function hasBlankLine({ plain, last, next }: Joint): boolean {
  return isParted(last, next) && /\n\s*\n/.test(plain.slice(last.end, next.start))
}

/** Behind the end mark itself: closing marks, also set apart by a blank, and footnotes are left out. */
function endOfMark(plain: string, end: number): number {
  let at =
    plain.charAt(end - 1) === ']'
      ? end - (FOOTNOTES_BEHIND.exec(plain.slice(Math.max(0, end - 16), end))?.[0].length ?? 0)
      : end
  while (at > 0 && (CLOSERS.includes(plain.charAt(at - 1)) || (at < end && plain.charAt(at - 1) === ' '))) at--
  return at
}

/** Whether the next token closes what was opened, or goes on with the marks: no sentence begins with these. */
function belongsToEnd({ plain, last, next, blockEnd, inQuotation }: Joint): boolean {
  const first = plain.charAt(next.start)
  if (',;:)]}%'.includes(first) || MARKS.includes(first) || FORMAT_SIGN.test(first)) return true
  if (first === '[') return FOOTNOTE.test(plain.slice(next.start, next.start + 5))
  const isAttached = next.start === last.end
  // "at 3.15am": the two halves of a figure.
  if (isAttached && /\d/.test(first) && /\d\.$/.test(plain.slice(Math.max(0, last.end - 2), last.end))) return true
  if (first === '"') return isAttached || next.end === blockEnd || (inQuotation && /\s/.test(plain.charAt(next.end)))
  if (first === "'") return isAttached || next.end === blockEnd
  // A dash that is set to the end mark or behind a quotation: '"It is over." - Ben Lee'.
  return first === '-' && (isAttached || plain.charAt(last.end - 1) === '"')
}

const FORMAT_SIGN = /\p{Cf}/u
const FOOTNOTES_BEHIND = /(?:\s?\[\d{1,3}\]){1,3}$/
const FOOTNOTE = /^\[\d{1,3}\]/

/** Dots, list marks and brackets alone are no sentence yet. */
const hasWord = (plain: string, start: number, end: number): boolean =>
  /[\p{L}\p{N}]/u.test(plain.slice(start, Math.min(end, start + 200)))

const isEllipsis = (plain: string, end: number): boolean =>
  plain.charAt(end - 1) === '…' ||
  (plain.charAt(end - 1) === '.' && /\.\s?\.$/.test(plain.slice(Math.max(0, end - 3), end)))

/** "Then... he left" and "I... I knew" go on; "He waited... Nothing came" does not. */
function endsAfterEllipsis({ plain, next }: Joint): boolean {
  const word = wordAt(plain, next.start)
  return beginsCapital(plain, next.start) && !/^I\b/.test(word)
}

function endsAfterMark({ plain, last, next }: Joint, markEnd: number, isClosed: boolean): boolean {
  if (isSmall(plain, next.start)) return false
  if (isClosed) return !namesSpeaker(plain, next.start)
  const before = WORD_BEFORE_MARK.exec(plain.slice(Math.max(0, markEnd - 14), markEnd))?.[1]?.toLowerCase()
  if (before && namesWithMark.has(before)) return isOpener(plain, next.start)
  return next.start > last.end || beginsCapital(plain, next.start)
}

const WORD_BEFORE_MARK = /([\p{L}]+)[!?]$/u

/**
 * '"Who knew?" Mara Olt asked.', '"Who knew?" foreign ministry spokesman Mara Olt (D-Tarn), once a judge, told reporters.': some words with capitals,
 * what is said of the one in brackets or between commas, then the verb, and nothing that it says itself.
 */
function namesSpeaker(plain: string, at: number): boolean {
  const speaker = SPEAKER.exec(plain.slice(at, at + MOST_BEFORE_VERB))
  return speaker !== null && askingVerbs.has(speaker[1] as string)
}
const MOST_BEFORE_VERB = 200
const NAME_OF_SPEAKER = String.raw`(?:(?:the|The|one|One|another|Another)\s)?(?:(?:\p{Lu}[\p{L}.'-]*|\p{Ll}{3,}(?:man|woman|person|chief|leader|coach|minister))\s){0,5}\p{Lu}[\p{L}.'-]*`
const SAID_OF_SPEAKER = String.raw`(?:\s\(\p{Lu}[^()"]{0,30}\))?(?:,\s(?!who\b)[^,"?!;:]{3,60},)?`
const ADDRESSEE = String.raw`\s(?:(?:the\s)?(?:reporters|journalists|lawmakers|police|crowd|court|audience|committee|panel|judge|jurors)|\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3})`
const BEHIND_VERB = String.raw`[.,;]|\s?$|\s(?:in|on|at|as|from|during|after|before|with|of|last|this|via|by|his|her|their|him|them|the\s(?:crowd|court|audience|reporters|panel|committee|judge)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|yester)day)\b`
const SPEAKER = new RegExp(
  `^${NAME_OF_SPEAKER}${SAID_OF_SPEAKER}\\s(\\p{Ll}+)(?:(?<=told)${ADDRESSEE})?(?=${BEHIND_VERB})`,
  'u',
)

function endsAfterStop(joint: Joint, markEnd: number, isClosed: boolean): boolean {
  const { plain, start, last, next } = joint
  const piece = plain.slice(Math.max(start, markEnd - 24), markEnd)
  if (next.start === last.end && CODE.test(piece) && CODE_END.test(plain.slice(next.start, next.start + 4)))
    return false
  const written = WORD_BEFORE_STOP.exec(piece)?.[1]
  if (isSmall(plain, next.start))
    return !isClosed && written !== undefined && beginsSmallName(plain, joint) && abbreviationKindOf(written) === null
  if (written === undefined) return !isListMark(plain, start, markEnd)
  if (BEHIND_NUMBER.test(piece)) return beginsCapital(plain, next.start) && !joint.inTitle
  const kind = OF_A_PLACE.test(piece) && isTrailing(written) ? 'trailing' : abbreviationKindOf(written)
  if (kind === null) return true
  const isFirst = markEnd - written.length - 1 <= start
  return endsAfterAbbreviation(joint, kind, isFirst)
}

/** "Apple Inc (AAPL.O) will": an exchange's code for a share, in brackets. */
const CODE = /[(<]\p{Lu}[^\s().<>]{0,11}\.$/u
const CODE_END = /^\p{Lu}{1,3}[)>]/u

/** A number with a full stop at the head of a sentence counts the entries of a list. */
const isListMark = (plain: string, start: number, end: number): boolean =>
  end - start <= 4 && /^\(?\d{1,3}\.$/.test(plain.slice(start, end))

const WORD_BEFORE_STOP = /(?:^|[^\p{L}\p{N}.])(?:\d{1,2}(?::\d\d)?)?(\p{L}[\p{L}.&]*)\.$/u

/** "48 mm.", "5km.", "the 21st.", "Flat 4B." */
const BEHIND_NUMBER = new RegExp(`\\d(?:[ -]?(?:${[...units].join('|')})|st|nd|rd|th|\\p{Lu})\\.$`, 'u')
/** "Cambridge, Mass.": a state, also where the letters are a word. */
const OF_A_PLACE = /\p{L}, \p{Lu}\p{Ll}+\.$/u

function endsAfterAbbreviation({ plain, next, inTitle }: Joint, kind: AbbreviationKind, isFirst: boolean): boolean {
  const isNumber = /[\d$£€]/.test(plain.charAt(next.start))
  switch (kind) {
    case 'leading':
      return false
    case 'beforeNumber':
    case 'word':
      return !isNumber
    case 'etc':
      return !inTitle
    case 'clock':
      return (
        !inTitle &&
        !afterClock.has(wordAt(plain, next.start).toLowerCase()) &&
        !/^\p{Lu}{2,4}\b/u.test(wordAt(plain, next.start)) &&
        !ZONE_BEHIND.test(plain.slice(next.start, next.start + 40)) &&
        !isNumber
      )
    case 'initial':
    case 'trailing':
      return !inTitle && !isFirst && !isNumber && isOpener(plain, next.start)
  }
}

/** "5 a.m. (0300 GMT) Sunday", "3 p.m. Moscow time". */
const ZONE_BEHIND = /^(?:\(\d|(?:\p{Lu}\p{Ll}{1,15}\s){1,2}time\b)/u

/** Whether the word at `at` (behind an opening mark) begins a sentence more likely than it names something. */
function isOpener(plain: string, at: number): boolean {
  const isQuoted = /["'([]/.test(plain.charAt(at))
  const word = wordAt(plain, isQuoted ? at + 1 : at)
  if (isQuoted) return /^\p{Lu}/u.test(word) && !NICKNAME.test(plain.slice(at, at + MOST_OF_NICKNAME))
  // "J. A. Smith": an initial is no article.
  return (
    /^\p{Lu}/u.test(word) &&
    sentenceOpeners.has(word.toLowerCase()) &&
    !(word.length === 1 && word !== 'I' && plain.charAt(at + 1) === '.')
  )
}

/** 'Frank M. | "Mitch" Olt' */
const NICKNAME = /^["'(]\p{Lu}\p{Ll}{1,12}(?: \p{Lu}\p{Ll}{1,12})?["')] \p{Lu}\p{Ll}/u
const MOST_OF_NICKNAME = 40

const isSmall = (plain: string, at: number): boolean => /\p{Ll}/u.test(plain.charAt(at))

/** A capital, also behind an opening mark. */
const beginsCapital = (plain: string, at: number): boolean => /^["'([]?\p{Lu}/u.test(plain.slice(at, at + 2))

/** Names that keep their small letter at the head of a sentence: "iPhone", "al-Qaida". */
const beginsSmallName = (plain: string, { last, next }: Joint): boolean =>
  next.start > last.end &&
  /^(?:\p{Ll}\p{Lu}|(?:al|el|as|ash|an|ad|at)-\p{Lu})/u.test(plain.slice(next.start, next.start + 5))

function wordAt(plain: string, at: number): string {
  WORD.lastIndex = at
  return WORD.exec(plain)?.[0] ?? ''
}
const WORD = /\p{L}[\p{L}'-]{0,30}/uy

import type { Token } from './document.js'

/** A number that stands in the text, in figures or in words, and where its tokens end. */
interface NumberReading {
  readonly value: number
  /** Index into the tokens that were given, after the last token of the number. */
  readonly end: number
}

/** What a number is read from: tokens, or anything with their words and offsets. */
type Word = Pick<Token, 'text' | 'lower' | 'start' | 'end'>

/**
 * Reads the number that begins at `tokens[at]`: "12", "12,000", "1.5 million", "twenty-five", "two hundred and six",
 * "a hundred", "two dozen", "half a million". Null when none begins there.
 */
export function readNumber(tokens: readonly Word[], at: number): NumberReading | null {
  const word = tokens[at]
  if (!word || !mayBegin(word)) return null
  return readHalf(tokens, at) ?? readFigures(tokens, at) ?? readWords(tokens, at)
}

/** A first look, which most words do not pass. */
function mayBegin({ text, lower }: Word): boolean {
  const code = text.charCodeAt(0)
  return (code > 47 && code < 58) || lower === 'a' || lower === 'half' || UNITS.has(lower) || TENS.has(lower)
}

/** The value of a number written as one or more words joined by blanks or hyphens, or in figures; null if it is none. */
export function numberOfWords(words: string): number | null {
  const tokens = [...words.matchAll(/[^\s-]+/g)].map(({ 0: text, index }) => {
    return { text, lower: text.toLowerCase(), start: index, end: index + text.length }
  })
  const reading = readNumber(tokens, 0)
  return reading && reading.end === tokens.length ? reading.value : null
}

const UNITS: ReadonlyMap<string, number> = new Map(
  [
    'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
    'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
  ].map((word, value) => [word, value]),
) // biome-ignore format: a table

const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])

const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['mn', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
])

/** "half a million", "half a dozen". */
function readHalf(tokens: readonly Word[], at: number): NumberReading | null {
  if (tokens[at]?.lower !== 'half') return null
  const article = tokens[at + 1]?.lower
  const scaleAt = article === 'a' || article === '-' ? at + 2 : at + 1
  const scale = SCALES.get(tokens[scaleAt]?.lower ?? '')
  return scale === undefined ? null : { value: scale / 2, end: scaleAt + 1 }
}

const FIGURES = /^(?:\d{1,3}(?:,\d{2,3})+|\d+)(?:\.\d+)?$/

function readFigures(tokens: readonly Word[], at: number): NumberReading | null {
  const token = tokens[at]
  if (!token || !FIGURES.test(token.text)) return null
  let digits = token.text.replaceAll(',', '')
  let end = at + 1
  // "12 000": groups of three set apart by blanks.
  while (/^\d{1,3}$/.test(token.text) && isGroup(tokens[end - 1], tokens[end])) digits += tokens[end++]?.text
  const value = Number(digits)
  return Number.isFinite(value) ? timesScale(tokens, { value, end }) : null
}

const isGroup = (previous: Word | undefined, next: Word | undefined): boolean =>
  previous !== undefined && next !== undefined && next.start === previous.end + 1 && /^\d{3}$/.test(next.text)

/** "one and a half million", "two-and-a-half thousand": the half is of the scale. */
function withHalf(tokens: readonly Word[], reading: NumberReading): NumberReading {
  const words = tokens.slice(reading.end, reading.end + 8).filter(({ lower }) => lower !== '-')
  const isHalf = words[0]?.lower === 'and' && words[1]?.lower === 'a' && words[2]?.lower === 'half'
  if (!isHalf || !SCALES.has(words[3]?.lower ?? '')) return reading
  return { value: reading.value + 0.5, end: tokens.indexOf(words[2] as Word) + 1 }
}

/** "1.2 million", "100-thousand". */
function timesScale(tokens: readonly Word[], whole: NumberReading): NumberReading {
  const reading = withHalf(tokens, whole)
  const at = reading.end + (tokens[reading.end]?.lower === '-' ? 1 : 0)
  const scale = SCALES.get(tokens[at]?.lower ?? '')
  if (scale === undefined) return whole
  return { value: Math.round(reading.value * scale * 1e6) / 1e6, end: at + 1 }
}

/** Groups below a thousand with falling scales: "two million three hundred thousand and six". */
function readWords(tokens: readonly Word[], at: number): NumberReading | null {
  let total = 0
  let end = at
  let lastScale = Number.POSITIVE_INFINITY
  for (;;) {
    const start = end === at ? at : afterJoint(tokens, isParted(tokens, end, lastScale) ? end + 1 : end)
    const group = end === at ? (readArticle(tokens, at) ?? readGroup(tokens, at)) : readGroup(tokens, start)
    if (!group) break
    const scaled = timesScale(tokens, group)
    const scale = scaled.end === group.end ? 1 : scaled.value / group.value
    if (!(scale < lastScale)) break
    total += scaled.value
    end = scaled.end
    lastScale = scale
    if (scale === 1) break
  }
  return end === at ? null : { value: total, end }
}

/** "one thousand, | two hundred and three": a comma within a number, before hundreds only. */
const isParted = (tokens: readonly Word[], at: number, scale: number): boolean =>
  tokens[at]?.lower === ',' &&
  scale >= 1000 &&
  UNITS.has(tokens[at + 1]?.lower ?? '') &&
  tokens[at + 2]?.lower === 'hundred'

/** "a hundred", "a dozen": the article stands for one, before a scale only; "a score" would be one in a match. */
function readArticle(tokens: readonly Word[], at: number): NumberReading | null {
  const next = tokens[at + 1]?.lower
  if (tokens[at]?.lower !== 'a' || next === undefined || next === 'score' || !SCALES.has(next)) return null
  return next === 'hundred' ? withRest(tokens, { value: 100, end: at + 2 }) : { value: 1, end: at + 1 }
}

/** A number below a thousand, or one like "nineteen hundred". */
function readGroup(tokens: readonly Word[], at: number): NumberReading | null {
  const first = readBelowHundred(tokens, at)
  if (!first || first.value === 0) return first
  const hundredAt = first.end + (tokens[first.end]?.lower === '-' ? 1 : 0)
  if (tokens[hundredAt]?.lower !== 'hundred') return first
  return withRest(tokens, { value: first.value * 100, end: hundredAt + 1 })
}

function withRest(tokens: readonly Word[], hundreds: NumberReading): NumberReading {
  const rest = readBelowHundred(tokens, afterJoint(tokens, hundreds.end))
  return rest && rest.value > 0 ? { value: hundreds.value + rest.value, end: rest.end } : hundreds
}

function readBelowHundred(tokens: readonly Word[], at: number): NumberReading | null {
  const word = tokens[at]?.lower ?? ''
  const unit = UNITS.get(word)
  if (unit !== undefined) return withPoint(tokens, { value: unit, end: at + 1 })
  const tens = TENS.get(word)
  if (tens === undefined) return null
  const next = at + 1 + (tokens[at + 1]?.lower === '-' ? 1 : 0)
  const ones = UNITS.get(tokens[next]?.lower ?? '')
  return ones !== undefined && ones > 0 && ones < 10
    ? { value: tens + ones, end: next + 1 }
    : { value: tens, end: at + 1 }
}

/** "one point two million": digits behind the point, before a scale only. */
function withPoint(tokens: readonly Word[], whole: NumberReading): NumberReading {
  if (tokens[whole.end]?.lower !== 'point') return whole
  let digits = ''
  let end = whole.end + 1
  while (digits.length < 3) {
    const unit = UNITS.get(tokens[end]?.lower ?? '')
    if (unit === undefined || unit >= 10) break
    digits += unit
    end++
  }
  return digits && SCALES.has(tokens[end]?.lower ?? '') ? { value: Number(`${whole.value}.${digits}`), end } : whole
}

/** After the "and" or hyphen that may join the parts of a number. */
const afterJoint = (tokens: readonly Word[], at: number): number => {
  const word = tokens[at]?.lower
  return word === 'and' || word === '-' ? at + 1 : at
}

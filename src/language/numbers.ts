import type { Token } from './document.js'

/** A number that stands in the text, in figures or in words, and where its tokens end. */
export interface NumberReading {
  readonly value: number
  /** Index into the tokens that were given, after the last token of the number. */
  readonly end: number
}

/**
 * Reads the number that begins at `tokens[at]`: "12", "12,000", "1.5 million", "twenty-five", "two hundred and six",
 * "half a million". Null when none begins there.
 */
export function readNumber(tokens: readonly Token[], at: number): NumberReading | null {
  const figures = readFigures(tokens, at)
  if (figures) return withScale(tokens, figures)
  return readWords(tokens, at)
}

/** The value of a number written as one or more words joined by blanks or hyphens, or in figures; null if it is none. */
export function numberOfWords(words: string): number | null {
  const tokens = words
    .split(/[\s-]+/)
    .filter(Boolean)
    .map((text) => ({ text, lower: text.toLowerCase() }) as Token)
  const reading = tokens.length ? readNumber(tokens, 0) : null
  return reading && reading.end === tokens.length ? reading.value : null
}

const FIGURES = /^\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/

function readFigures(tokens: readonly Token[], at: number): NumberReading | null {
  const token = tokens[at]
  if (!token || !FIGURES.test(token.text)) return null
  const value = Number(token.text.replaceAll(',', ''))
  return Number.isFinite(value) ? { value, end: at + 1 } : null
}

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
}

function withScale(tokens: readonly Token[], reading: NumberReading): NumberReading {
  const isHyphen = tokens[reading.end]?.text === '-'
  const next = tokens[reading.end + (isHyphen ? 1 : 0)]
  const scale = next ? SCALES[next.lower] : undefined
  if (scale === undefined) return reading
  return { value: Math.round(reading.value * scale * 1e6) / 1e6, end: reading.end + (isHyphen ? 2 : 1) }
}

const UNITS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
} // biome-ignore format: a table
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

function readWords(tokens: readonly Token[], at: number): NumberReading | null {
  let total = 0
  let group: number | null = null
  let i = at
  for (;;) {
    const lower = tokens[i]?.lower
    const previous = tokens[i - 1]?.lower
    if (lower === undefined) break
    if (
      UNITS[lower] !== undefined &&
      (group === null ||
        group % 100 === 0 ||
        (UNITS[lower] < 10 && previous === '-' && TENS[tokens[i - 2]?.lower ?? ''] !== undefined) ||
        (UNITS[lower] < 10 && TENS[previous ?? ''] !== undefined))
    ) {
      group = (group ?? 0) + UNITS[lower]
      i += 1
    } else if (TENS[lower] !== undefined && (group === null || group % 100 === 0)) {
      group = (group ?? 0) + TENS[lower]
      i += 1
    } else if (lower === 'hundred' && group !== null && group < 100) {
      group *= 100
      i += 1
    } else if (SCALES[lower] !== undefined && lower !== 'hundred' && group !== null) {
      total += group * SCALES[lower]
      group = null
      i += 1
    } else if (
      (lower === '-' ||
        (lower === 'and' && (previous === 'hundred' || previous === 'thousand' || previous === 'million'))) &&
      i > at &&
      continues(tokens[i + 1], lower)
    ) {
      i += 1
    } else break
  }
  if (i === at || (group === null && total === 0)) return null
  return { value: total + (group ?? 0), end: i }
}

const continues = (next: Token | undefined, joint: string): boolean =>
  next !== undefined &&
  (UNITS[next.lower] !== undefined ||
    TENS[next.lower] !== undefined ||
    (joint === '-' && SCALES[next.lower] !== undefined))

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberOfWords, readNumber } from '../../src/language/numbers.js'

const tokensOf = (text: string) =>
  [...text.matchAll(/[\w,.]*\w|[^\s\w]/g)].map(({ 0: word, index }) => ({
    text: word,
    lower: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))

test.each([
  ['12', 12],
  ['12,000', 12_000],
  ['2,00,000', 200_000],
  ['12 000', 12_000],
  ['1.5 million', 1_500_000],
  ['100-thousand', 100_000],
  ['3 lakh', 300_000],
  ['zero', 0],
  ['nineteen', 19],
  ['Twenty-five', 25],
  ['twenty five', 25],
  ['two hundred and six', 206],
  ['two hundred six', 206],
  ['a hundred', 100],
  ['a hundred and twelve', 112],
  ['a million', 1_000_000],
  ['half a million', 500_000],
  ['half a dozen', 6],
  ['one and a half million', 1_500_000],
  ['2 and a half thousand', 2_500],
  ['half-dozen', 6],
  ['half million', 500_000],
  ['two-and-a-half thousand', 2_500],
  ['two-and-a-half-thousand', 2_500],
  ['one point two million', 1_200_000],
  ['two hundred-six', 206],
  ['half an hour', null],
  ['zero hundred', null],
  ['two dozen', 24],
  ['a dozen', 12],
  ['nineteen hundred', 1_900],
  ['one thousand and one', 1_001],
  ['two million three hundred thousand', 2_300_000],
  ['two hundred and fifty thousand', 250_000],
  ['hundred', null],
  ['a score', null],
  ['twelve monkeys', null],
  ['twelve thirteen', null],
  ['one two', null],
  ['a', null],
  ['and', null],
  ['', null],
  ['1.2.3', null],
])('numberOfWords(%o) is %o', (words, value) => expect(numberOfWords(words)).toBe(value))

test.each([
  ['Some 1.2 million Kenyans', 1, 1_200_000, 3],
  ['killed twenty-five men', 1, 25, 4],
  ['one hundred, and 12', 0, 100, 2],
  ['five and six', 0, 5, 1],
  ['two and a half', 0, 2, 1],
  ['12 and 15 men', 0, 12, 1],
  ['ten million two thousand men', 0, 10_002_000, 4],
  ['two thousand three million', 0, 2_000, 2],
  ['two and a third million', 0, 2, 1],
  ['two or a half million', 0, 2, 1],
  ['two and one half million', 0, 2, 1],
  ['one thousand, two hundred and three', 0, 1_203, 7],
  ['one thousand two hundred men', 0, 1_200, 4],
  ['five dozen, two hundred men', 0, 60, 2],
  ['one thousand, ninety hundred', 0, 1_000, 2],
  ['one thousand, two men', 0, 1_000, 2],
  ['two-hundred men', 0, 200, 3],
  ['two hundred and zero men', 0, 200, 2],
  ['twenty zero', 0, 20, 1],
  ['twenty twelve', 0, 20, 1],
  ['one point ten million', 0, 1, 1],
  ['one point million', 0, 1, 1],
  ['one point two men', 0, 1, 1],
  ['12  000 men', 0, 12, 1],
  ['12 0000', 0, 12, 1],
  ['12 300', 0, 12_300, 2],
  ['2010 300', 0, 2_010, 1],
])('in %o at %i stands %i, up to token %i', (text, at, value, end) => {
  expect(readNumber(tokensOf(text), at)).toEqual({ value, end })
})

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** The words of a number below a thousand millions. */
function wordsOf(value: number, and: string): string {
  for (const [scale, name] of [[1e6, 'million'], [1e3, 'thousand'], [1e2, 'hundred']] as const) {
    if (value < scale) continue
    const rest = value % scale
    const joint = rest === 0 ? '' : rest < 100 ? and : ' '
    return `${wordsOf(Math.floor(value / scale), and)} ${name}${joint}${rest === 0 ? '' : wordsOf(rest, and)}`
  } // biome-ignore format: a table
  if (value < 20) return ONES[value] as string
  const ones = value % 10
  return `${TENS[Math.floor(value / 10)]}${ones ? `-${ONES[ones]}` : ''}`
}

test('every number below a thousand millions is read back from its words', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom(' and ', ' '), (value, and) => {
      expect(numberOfWords(wordsOf(value, and))).toBe(value)
    }),
    { numRuns: 500 },
  )
})

test('a reading is finite, not negative, and ends after its start and within the text', () => {
  const word = fc.constantFrom(
    'a',
    'half',
    'two',
    'twenty',
    '-',
    'and',
    'hundred',
    'thousand',
    'dozen',
    '12',
    '1,000',
    '000',
    'x',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const tokens = tokensOf(words.join(' '))
      tokens.forEach((_, at) => {
        const reading = readNumber(tokens, at)
        if (!reading) return
        expect(Number.isFinite(reading.value) && reading.value >= 0).toBe(true)
        expect(reading.end > at && reading.end <= tokens.length).toBe(true)
      })
    }),
  )
})

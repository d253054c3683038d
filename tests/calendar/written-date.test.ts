import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOfNumber, writeDate } from '../../src/calendar/days.js'
import { readWrittenDate, type WrittenDate } from '../../src/calendar/written-date.js'
import { plainView } from '../../src/text/plain.js'

/** The date marked by braces, as YYYY-MM-DD with a dash for what is not written. */
const readMarked = (marked: string, order?: 'dayFirst'): [string, string] | null => {
  const at = marked.indexOf('{')
  const text = marked.replace(/[{}]/g, '')
  const date = readWrittenDate(plainView(text), at, order)
  return date && [text.slice(date.start, date.end), write(date)]
}
const write = ({ year, month, day }: WrittenDate): string => `${year ?? '-'} ${month} ${day ?? '-'}`

describe('reads', () => {
  test.each([
    ['{3 May 1999}', '1999 5 3'],
    ['on {May 3rd, 1999}, he', '1999 5 3'],
    ['{1999-05-03}', '1999 5 3'],
    ['{1999-05-03}T14:05:00Z', '1999 5 3'],
    ['{2014/03/03}.', '2014 3 3'],
    ['{2014.03.03}', '2014 3 3'],
    ['{05.02.2025}', '2025 2 5'],
    ['{13/3/99}', '1999 3 13'],
    ['{3/13/2014}', '2014 3 13'],
    ['{Feb 5}', '- 2 5'],
    ['{Feb. 5} (AP)', '- 2 5'],
    ['{05 Feb\n2025}', '2025 2 5'],
    ['{05 Feb\r\n2025}', '2025 2 5'],
    ['{Friday, July 21, 2017}', '2017 7 21'],
    ['{Fri 21 Jul 2017}', '2017 7 21'],
    ['{Thurs., Sept. 3, 2020}', '2020 9 3'],
    ['{5 February 2025, Wednesday} 10:00', '2025 2 5'],
    ['{5 February 2025 (Wed)}', '2025 2 5'],
    ['{FEBRUARY 5, 2025}', '2025 2 5'],
    ['{February 5, 2025}2:05 PM', '2025 2 5'],
    ['{5 Feb 2025}Updated', '2025 2 5'],
    ['{the 3rd of May, 1999}', '1999 5 3'],
    ['{3rd May}', '- 5 3'],
    ['{March 2014}', '2014 3 -'],
    ['{Sept., 2014}', '2014 9 -'],
    ['{5-Feb-25}', '2025 2 5'],
    ['{5-Feb-2025}', '2025 2 5'],
    ['{2025-Feb-05}', '2025 2 5'],
    ['{Feb 29, 2024} 14:05 GMT', '2024 2 29'],
    ['{May 3}-15', '- 5 3'],
    ['{29 Feb}', '- 2 29'],
    ['{Friday, 21 July 2017}, Saturday', '2017 7 21'],
    ['{3 May}, Sunday Times', '- 5 3'],
  ])('%s as %s', (marked, expected) => {
    const inner = /\{([\s\S]*)\}/.exec(marked)?.[1]
    expect(readMarked(marked)).toEqual([inner, expected])
  })
})

describe('leaves', () => {
  test.each([
    '{30 February 2025}',
    '{Feb 29, 2025}',
    '{31 April}',
    '{0 May}',
    '{30 Feb}',
    'a{5 May 2025}',
    '{2014-13-40}',
    '{32/13/2014}',
    '{May 5,000} people',
    '{May} he rest',
    'x{3 May 1999}',
    '{3 Mayors}',
    '{3.5.} of',
    '{12:30}',
    '{2882015}',
  ])('%s', (marked) => {
    const read = readMarked(marked)
    expect(read?.[0] === /\{([\s\S]*)\}/.exec(marked)?.[1]).toBe(false)
  })
})

test('a full date that is none is not read as a date without a year', () => {
  expect(readMarked('{Feb 29, 2025}')).toBeNull()
  expect(readMarked('{30 February 2025}')).toBeNull()
})

test('two small numbers are read in the order asked for, and said to be uncertain', () => {
  expect(readMarked('{5/3/2014}')).toEqual(['5/3/2014', '2014 5 3'])
  expect(readMarked('{5/3/2014}', 'dayFirst')).toEqual(['5/3/2014', '2014 3 5'])
  expect(readWrittenDate('5/3/2014', 0)?.certain).toBe(false)
  expect(readWrittenDate('13/3/2014', 0)?.certain).toBe(true)
  expect(readWrittenDate('3/3/2014', 0)?.certain).toBe(true)
  expect(readWrittenDate('5.3.2014', 0)?.certain).toBe(true)
})

test('every day in every common form is read back', () => {
  const months = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ]
  fc.assert(
    fc.property(fc.integer({ min: -150_000, max: 60_000 }), fc.nat(4), (number, form) => {
      const { year, month, day } = dateOfNumber(number)
      const name = months[month - 1] as string
      const written = [
        `${day} ${name} ${year}`,
        `${name} ${day}, ${year}`,
        writeDate({ year, month, day }),
        `${day}.${month}.${year}`,
        `${name.slice(0, 3)}. ${day}, ${year}`,
      ][form] as string
      expect(readWrittenDate(written, 0)).toMatchObject({ year, month, day, start: 0, end: written.length })
    }),
  )
})

test('reading anywhere in any text never throws and stays inside it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('5', '12', '2025', 'May', 'Feb.', ' ', '-', '/', ',', 'Fri', 'th', '\n', 'of', "'99")),
      fc.nat(40),
      (parts, at) => {
        const text = parts.join('')
        const date = readWrittenDate(text, at)
        if (date) expect(date.start === at && date.end <= text.length && date.end > at).toBe(true)
      },
    ),
  )
})

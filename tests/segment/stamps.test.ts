import { expect, test } from 'vitest'
import { readStampedLine } from '../../src/segment/stamps.js'

function read(line: string) {
  const unit = { start: 0, end: line.length, text: line, apart: true }
  const stamped = readStampedLine(line, unit, 'monthFirst')
  return (
    stamped && {
      ...stamped,
      stamps: stamped.stamps.map(({ label, date: { year, month, day } }) => `${label} ${year}-${month}-${day}`),
    }
  )
}

test.each([
  ['3 May 2014', { stamps: ['null 2014-5-3'], timed: false, openLabel: null, words: '' }],
  ['Published 3 May 2014', { stamps: ['published 2014-5-3'], openLabel: null, words: '' }],
  ['Published 3 May 2014 | Updated 4 May 2014', { stamps: ['published 2014-5-3', 'updated 2014-5-4'], words: '' }],
  ['Published', { stamps: [], timed: true, openLabel: 'published', words: '' }],
  ['2 hours ago', { stamps: [], timed: true, openLabel: null, words: '' }],
  ['Mara Olt, 5 Feb 2025', { stamps: ['null 2025-2-5'], words: 'Mara Olt' }],
])('reads %s', (line, wanted) => {
  expect(read(line)).toMatchObject(wanted)
})

test.each([
  ['no date and no time', 'The ferry sank.'],
  ['more words than such a line has', `3 May 2014 ${'a '.repeat(17)}`],
  ['a line too long to be one', `3 May 2014 ${'ferry'.repeat(31)}`],
])('leaves %s', (_, line) => {
  expect(read(line)).toBeNull()
})

test('as many words as such a line has are read', () => {
  expect(read(`3 May 2014 ${'a '.repeat(16)}`)?.words.split(' ')).toHaveLength(16)
})

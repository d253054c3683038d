import { expect, test } from 'vitest'
import { otherSection } from '../../../src/write/text/other.js'
import { print } from '../../../src/write/text/page.js'
import { viewOf } from '../../../src/write/text/view.js'
import { find, SAMPLE_TEXT, sampleRecord } from '../sample.js'

const money = {
  kind: 'money',
  label: 'amounts of money',
  spans: ({ start, end }: { start: number; end: number }) => [{ start, end }],
  describe: ({ amount }: { amount: number }) => ({ amount, currency: null }),
} as unknown as Parameters<typeof otherSection>[0]

const printed = (items: readonly object[]) => {
  const record = { ...sampleRecord(), money: items }
  return print(otherSection(money, viewOf(record, SAMPLE_TEXT, 80)), { width: 80, colourLevel: 0 })
}

test('a kind without a section of its own is shown by its label, its columns and its sentence', () => {
  const inspected = { ...find(SAMPLE_TEXT, 'inspected'), amount: 12 }
  expect(printed([inspected])).toBe(
    'AMOUNTS OF MONEY\n\n  amount: 12\n    │ The ferry had been [inspected] in January 2024.\n',
  )
  expect(printed([])).toBe('AMOUNTS OF MONEY no amounts of money\n')
})

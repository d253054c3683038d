import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extract } from '../src/index.js'
import type { DateItem } from '../src/recognise/dates/schema.js'

const page = readFileSync(new URL('../docs/dates.md', import.meta.url), 'utf8')
const [values = '', meanings = ''] = page.split('## Which day is meant')

/** The rows of a table: the sentence with its expression in bold, type, value and the last column. */
const rowsOf = (table: string) =>
  [...table.matchAll(/^\| (.*\*\*.*) \| (date|time|duration|set) \| `([^`]+)` \| (.*?) ?\|$/gm)].map(
    ([, marked = '', type = '', value = '', last = '']) => ({ marked, type, value, last }),
  )

async function findIn(marked: string): Promise<DateItem | undefined> {
  const { dates = [] } = await extract(marked.replaceAll('**', ''), { date: '2025-02-05', only: ['dates'] })
  const [, text = ''] = marked.match(/\*\*(.+?)\*\*/) ?? []
  return dates.find((item) => item.text === text && item.start === marked.indexOf('**'))
}

test('docs/dates.md has rows to run', () => {
  expect(rowsOf(values).length).toBeGreaterThan(20)
  expect(rowsOf(meanings).length).toBeGreaterThan(8)
})

test.each(rowsOf(values))('docs/dates.md, how values look: $marked', async ({ marked, type, value, last }) => {
  const [from, to = from] = last.split(' to ')
  expect(await findIn(marked)).toMatchObject({ type, value, interval: from ? { from, to } : null })
})

test.each(rowsOf(meanings))('docs/dates.md, which day is meant: $marked', async ({ marked, type, value }) => {
  expect(await findIn(marked)).toMatchObject({ type, value })
})

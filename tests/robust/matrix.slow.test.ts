import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { matrix } from './matrix/index.js'
import { PAGE, reliabilityPage } from './page.js'
import { root } from './root.js'

const rows = matrix.flatMap(({ rows: own }) => own)

test('every row is tried here, held by another test, or says why it cannot be', () => {
  expect(rows.length).toBeGreaterThan(75)
  expect(rows.filter(({ trials, tests, why }) => !trials?.length && !tests?.length && !why)).toEqual([])
})

test('docs/reliability.md has every row (npm run reliability)', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(reliabilityPage())
})

describe.each(matrix)('$title', ({ rows: own }) => {
  const tried = own.flatMap((row) =>
    (row.trials ?? []).filter(({ slow }) => !slow).map((trial) => ({ title: `${row.case}: ${trial.name}`, trial })),
  )
  test.each(tried)('$title', { timeout: 300_000 }, async ({ trial }) => {
    expect(await trial.run()).toBeNull()
  })
})

test('the tests that hold a row are there', () => {
  const named = rows.flatMap(({ tests = [] }) => tests)
  const missing = named.filter((link) => {
    const [file = '', name = ''] = link.split(/: ?(.*)/s)
    const url = new URL(file, root)
    return !existsSync(url) || (name !== '' && !readFileSync(url, 'utf8').includes(name))
  })
  expect(missing).toEqual([])
})

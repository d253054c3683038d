import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { articleOf } from '../../src/read/article.js'
import type { Layout } from '../../src/segment/layout.js'
import { segment } from '../../src/segment/segment.js'

const folder = new URL('./pages/', import.meta.url)

/** A page with what is expected of it: "role | line" on each line that is not blank, under "# key value" lines. */
function readPage(name: string) {
  const lines = readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n')
  const settings = new Map(lines.filter((line) => line.startsWith('# ')).map((line) => split(line.slice(2), ' ')))
  const rows = lines.filter((line) => !line.startsWith('# ')).map((line) => split(line, ' | '))
  const eol = settings.get('eol') === 'crlf' ? '\r\n' : '\n'
  const text = rows.map(([, line]) => line).join(eol)
  return { text, rows: rows.filter(([role]) => role !== ''), settings }
}

function split(line: string, mark: string): [string, string] {
  const at = line.indexOf(mark)
  return at < 0 ? [line.trim(), ''] : [line.slice(0, at).trim(), line.slice(at + mark.length)]
}

/** The roles of the blocks in each line: a dateline and its paragraph share one, a wrapped paragraph has several lines. */
function rolesByLine(text: string, rows: readonly (readonly [string, string])[], { blocks }: Layout) {
  let at = 0
  return rows.map(([, line]) => {
    const start = text.indexOf(line, at)
    at = start + line.length
    const roles = blocks.filter((block) => block.start < at && block.end > start).map(({ role }) => role)
    return [roles.join('+'), line]
  })
}

describe.each(readdirSync(folder))('the page %s', (name) => {
  const { text, rows, settings } = readPage(name)
  const url = settings.get('url') ?? null
  const layout = segment(articleOf(text, { url, fileName: settings.get('file') ?? null }))

  test('has each line in its role', () => {
    expect(rolesByLine(text, rows, layout)).toEqual(rows)
  })

  test('is dated', () => {
    const published = layout.published ? `${layout.published.value} ${layout.published.from}` : undefined
    expect(published).toBe(settings.get('published'))
  })
})

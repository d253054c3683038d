import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { articleOf } from '../../src/read/article.js'
import { segment } from '../../src/segment/segment.js'

const folder = new URL('./pages/', import.meta.url)
const texts = readdirSync(folder).map((name) => [
  name,
  readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('# '))
    .map((line) => line.slice(line.indexOf(' | ') + 3))
    .join('\n')
    .trim(),
]) as [string, string][]

const above = 'Skip to main content\nHome\nNews\nSport\nContact us\nAdvertisement\n\n'
const below = '\n\nAdvertisement\nPrivacy policy\nTerms of use\n© 2025 Kalo Web Ltd.'
const texted = (text: string, role: string) =>
  segment(articleOf(text))
    .blocks.filter((block) => block.role === role)
    .map(({ start, end }) => text.slice(start, end))

test.each(texts)('a menu above and a foot below change nothing in the text of %s', (_, text) => {
  const framed = `${above}${text}${below}`
  for (const role of ['title', 'paragraph', 'dateline', 'byline']) {
    if (role === 'title' && texted(text, role).length === 0) continue
    expect(texted(framed, role)).toEqual(texted(text, role))
  }
})

test.each(texts)('line ends of another system change nothing in %s', (_, text) => {
  const roles = (written: string) => segment(articleOf(written)).blocks.map(({ role, reading }) => `${role} ${reading}`)
  expect(roles(text.replaceAll('\n', '\r\n'))).toEqual(roles(text))
  expect(roles(text.replaceAll('\n', '\r'))).toEqual(roles(text))
})

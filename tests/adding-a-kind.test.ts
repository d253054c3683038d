import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from '../src/language/parse.js'
import { articleOf } from '../src/read/article.js'
import type { Recogniser } from '../src/recognise/recogniser.js'
import { recognisers } from '../src/recognise/recognisers.js'
import { segment } from '../src/segment/segment.js'
import { tag } from '../src/tag/tag.js'
import { unmark } from './marked.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = readFileSync(join(root, 'docs/adding-a-kind.md'), 'utf8')

/** The files of the page, word for word: blocks that open with a comment that names the file. */
const files = [...page.matchAll(/```ts\n\/\/ (src\/\S+)\n([\s\S]*?)```/g)].map(([, path = '', code = '']) => ({
  path,
  code,
}))
const kindFiles = files.filter(({ path }) => path.startsWith('src/recognise/money/'))

interface Item {
  readonly start: number
  readonly text: string
  readonly amount: number
  readonly currency: string
}
interface Kind {
  readonly money: Recogniser<'money', Item>
}
interface Rules {
  readonly rules: readonly {
    readonly name: string
    readonly examples: readonly string[]
    readonly leaves: readonly string[]
  }[]
}

let folder = ''
let kind: Kind
let made: Rules

beforeAll(async () => {
  mkdirSync(join(root, '.cache'), { recursive: true })
  folder = mkdtempSync(join(root, '.cache/kind-'))
  for (const { path, code } of kindFiles) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), code)
  }
  for (const shared of ['language', 'text']) symlinkSync(join(root, 'src', shared), join(folder, 'src', shared))
  for (const file of ['fields.ts', 'numbering.ts', 'recogniser.ts'])
    symlinkSync(join(root, 'src/recognise', file), join(folder, 'src/recognise', file))
  kind = (await import(pathToFileURL(join(folder, 'src/recognise/money/index.ts')).href)) as Kind
  made = (await import(pathToFileURL(join(folder, 'src/recognise/money/rules.ts')).href)) as Rules
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function found(text: string): readonly string[] {
  const article = articleOf(text)
  const items = kind.money.recognise(tag(parse(article, segment(article))), {})
  return items.map((item) => {
    kind.money.schema().parse(item)
    return `${item.start} ${item.text}|${item.amount} ${item.currency}`
  })
}

describe('docs/adding-a-kind.md', () => {
  test('has all the files of a kind', () => {
    expect(kindFiles.map(({ path }) => path.split('/').at(-1)).sort()).toEqual([
      'index.ts',
      'lexicon.ts',
      'recognise.ts',
      'rules.ts',
      'schema.ts',
    ])
  })

  test('its rules find their examples and leave their counter-examples', () => {
    for (const { examples, leaves } of made.rules) {
      for (const example of examples) {
        const { text, marks } = unmark(example)
        expect(found(text)).toEqual(marks.map((mark) => `${mark.start} ${mark.text}|${mark.label}`))
      }
      for (const text of leaves) expect(found(text)).toEqual([])
    }
  })

  test('adds to the list of recognisers as it stands', () => {
    const list = files.find(({ path }) => path === 'src/recognise/recognisers.ts')?.code ?? ''
    expect(list.match(/\[([^\]]*)\]/)?.[1]?.split(', ')).toEqual([
      ...recognisers.map(({ kind: name }) => name),
      'money',
    ])
  })

  test('knows the letters of ids that are taken', () => {
    const said = page.match(/must be free: `([^`]*)`/)?.[1]?.split(' ') ?? []
    expect(said.length).toBeGreaterThan(5)
    expect(said).not.toContain('m')
  })
})

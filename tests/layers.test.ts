import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { filesBelow } from '../scripts/files-below.js'

/** A folder of src imports from those before it only; `extract.ts` and `index.ts` tie them together. */
const LAYERS = [
  'text',
  'calendar',
  'gazetteer',
  'read',
  'segment',
  'language',
  'syntax',
  'tag',
  'coreference',
  'recognise',
  'link',
  'write',
  'review',
  'compare',
  'explain',
  'page',
  'cli',
]

const root = fileURLToPath(new URL('..', import.meta.url))
/** From src: "text/span.ts". */
const files = filesBelow(root, 'src', '.ts').map((path) => path.slice('src/'.length))
const read = (file: string): string => readFileSync(join(root, 'src', file), 'utf8')

interface Import {
  readonly from: string
  readonly to: string
  readonly isType: boolean
}

const imports: readonly Import[] = files.flatMap((from) => {
  return [...read(from).matchAll(/^import (type )?[^'"]*?from '(\.[^']+)'|await import\('(\.[^']+)'\)/gm)].map(
    (match) => ({
      from,
      to: posix.normalize(posix.join(posix.dirname(from), (match[2] ?? match[3]) as string)),
      isType: match[1] !== undefined,
    }),
  )
})

const layerOf = (path: string): number => LAYERS.indexOf(path.split('/')[0] as string)

test('there are imports to look at', () => {
  expect(imports.length).toBeGreaterThan(50)
})

test('a folder imports only from the folders above it', () => {
  const upward = imports.filter(({ from, to }) => from.includes('/') && to.includes('/') && layerOf(to) > layerOf(from))
  expect(upward).toEqual([])
})

test('every folder has its place in the order', () => {
  expect(files.filter((file) => file.includes('/') && layerOf(file) < 0)).toEqual([])
})

test('only cli/ imports the files that tie the stages together', () => {
  const tied = imports.filter(({ to, from }) => !to.includes('/') && from.includes('/') && !from.startsWith('cli/'))
  expect(tied).toEqual([])
})

test('a kind takes nothing but types from another kind', () => {
  const kindOf = (path: string): string | null => path.match(/^recognise\/([a-z]+)\//)?.[1] ?? null
  const taken = imports.filter(({ from, to, isType }) => {
    const [own, other] = [kindOf(from), kindOf(to)]
    return own !== null && other !== null && own !== other && !isType
  })
  expect(taken).toEqual([])
})

test('only the modules made for it import the language libraries', () => {
  const users = files.filter((file) => /(?:from|require\()\s*'(?:wink-|compromise)/.test(read(file)))
  expect(users).toEqual(['language/wink-model.ts', 'language/wink-parts.d.ts', 'language/wink-reader.ts'])
})

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jsonSchema } from '../src/write/schema.js'

const root = new URL('..', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

interface Node {
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node | false
  readonly anyOf?: readonly Node[]
  readonly enum?: readonly string[]
}

/** Every field of the record with the values that it may take, by its path: "dates[].interval.from". */
function fieldsOf(node: Node, path = ''): readonly { readonly path: string; readonly values: readonly string[] }[] {
  if (node.anyOf) return node.anyOf.flatMap((alternative) => fieldsOf(alternative, path))
  const isEntry = path.endsWith('[]')
  return [
    ...(path ? [{ path: isEntry ? path.slice(0, -2) : path, values: node.enum ?? [] }] : []),
    ...(node.items && !isEntry ? fieldsOf(node.items, `${path}[]`) : []),
    ...Object.entries(node.properties ?? {}).flatMap(([key, field]) => fieldsOf(field, path ? `${path}.${key}` : key)),
  ]
}

const { $defs } = jsonSchema() as { readonly $defs: { readonly record: Node } }
const [fields = '', codes = ''] = read('docs/output.md').split('| code | meaning |')
const rowsIn = (table: string): readonly string[] => table.split('\n').filter((line) => line.startsWith('| `'))
const rows = rowsIn(fields)

test('docs/output.md has a row for each field of the record, with its values', () => {
  const missing = fieldsOf($defs.record).flatMap(({ path, values }) => {
    const row = rows.find((line) => line.startsWith(`| \`${path}\` |`))
    if (row === undefined) return [path]
    // Lists of outcomes are told by their name.
    const said = row.includes('outcomes') ? values.join(' ') : row
    return values.filter((value) => !said.includes(value)).map((value) => `${path}: ${value}`)
  })
  expect(missing).toEqual([])
})

test('docs/output.md has no row for a field that is not there', () => {
  const paths = new Set(fieldsOf($defs.record).map(({ path }) => path))
  const described = rows.map((line) => line.match(/^\| `([^`]+)` \|/)?.[1])
  expect(described.filter((path) => !path || !paths.has(path))).toEqual([])
})

test('docs/output.md names every warning that the source gives', () => {
  const folders = ['src/read', 'src/segment', 'src/link', 'src']
  const source = folders
    .flatMap((folder) =>
      readdirSync(new URL(folder, root))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => read(`${folder}/${name}`)),
    )
    .join('\n')
    // Errors have codes of their own.
    .replace(/new InputError\((?:(?!\)[;\n]|new InputError)[\s\S])*?\{[^{}]*\bcode: [^{}]*\}\)/g, '')
  const given = [...source.matchAll(/\bcode: ['`]([a-z][a-z0-9-]*)(?:\$\{)?/g)].map((match) => match[1] as string)
  expect(given.length).toBeGreaterThan(3)
  expect(given.filter((code) => !rowsIn(codes).some((row) => row.startsWith(`| \`${code}`)))).toEqual([])
})

test('links between the documents lead somewhere', () => {
  const docs = readdirSync(new URL('docs', root)).filter((name) => name.endsWith('.md'))
  const broken = ['README.md', ...docs.map((name) => `docs/${name}`)].flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
      .map((match) => match[1] as string)
      .filter((target) => !existsSync(new URL(target, new URL(page, root))))
      .map((target) => `${page}: ${target}`),
  )
  expect(broken).toEqual([])
})

test('docs/cli.md describes every option', () => {
  const options = [...read('src/cli/program.ts').matchAll(/add\(\s*'(?:-\w, )?(--[a-z-]+)/g)].map(
    (match) => match[1] as string,
  )
  expect(options.length).toBeGreaterThan(15)
  expect(options.filter((option) => !read('docs/cli.md').includes(`${option}`))).toEqual([])
})

test('the examples of docs/library.md run', () => {
  const [one = '', many = ''] = [...read('docs/library.md').matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1])
  const outputOf = (code: string) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' })
  expect(outputOf(one)).toMatchObject({ status: 0, stderr: '', stdout: 'killed 2 2 Two people\n' })
  const { stdout, stderr } = outputOf(many.replace('wire.jsonl', 'fixtures/articles/shorts.jsonl'))
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^ferry-mombasa \d+\nmine-silesia \d+\nraid-lima \d+\n$/)
})

test('the files that docs/where-to-change-what.md and docs/adding-a-kind.md name are there', () => {
  const isThere = (path: string) => existsSync(new URL(path, root)) || path.includes('money') || path.includes('NAME')
  const named = ['docs/where-to-change-what.md', 'docs/adding-a-kind.md'].flatMap((page) =>
    [...read(page).matchAll(/`((?:src|tests|models|docs|scripts)\/[^`*\s]+)`/g)].map((match) => match[1] ?? ''),
  )
  expect(named.length).toBeGreaterThan(25)
  expect(named.filter((path) => !isThere(path))).toEqual([])
})

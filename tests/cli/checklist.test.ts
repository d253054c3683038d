import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { filesBelow } from '../../scripts/files-below.js'
import { checklist, exportsOfReview, type Line } from './checklist.js'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const lines: readonly Line[] = [...Object.values(checklist).flat(), ...exportsOfReview]

test('every line is held by a test or by a reason in docs/cli.md', () => {
  const [, reasons = ''] = read('docs/cli.md').split('## What is not as one might expect')
  for (const { line, tests = [], why } of lines) {
    expect(tests.length > 0 || why !== undefined, line).toBe(true)
    if (why) expect(reasons, line).toContain(`- **${why}`)
  }
  for (const [, reason = ''] of reasons.matchAll(/^- \*\*([^*]+)/gm)) {
    expect(
      lines.some(({ why }) => why && reason.startsWith(why)),
      reason,
    ).toBe(true)
  }
})

test('the tests that hold a line are there', () => {
  const missing = lines
    .flatMap(({ tests = [] }) => tests)
    .filter((named) => {
      const [file = '', name = ''] = named.split(/: (.*)/s)
      return !existsSync(new URL(file, root)) || !holds(read(file), name)
    })
  expect(missing).toEqual([])
})

/** Whether a file has a test whose name begins so. */
const holds = (source: string, name: string): boolean =>
  name !== '' &&
  ['', "'", '"', '`'].some((quote) => source.includes(quote + name) && (quote !== '' || /^\W/.test(name)))

const SHARED = fileURLToPath(new URL('../shared/', root))
/** A line of the shared lists without its box: "- [ ] `-` is stdin" as "`-` is stdin"; "| 0 | all" as "0 | all". */
const linesIn = (text: string): readonly string[] =>
  [...text.matchAll(/^(?:- \[ \] |\| (?=\d))(.+)$/gm)].map(([, line]) => line as string)

test.skipIf(!existsSync(`${SHARED}CLI.md`))('no line of the shared lists is without one here', () => {
  const shared = linesIn(readFileSync(`${SHARED}CLI.md`, 'utf8'))
  const known = Object.values(checklist).flat()
  expect(shared.filter((line) => known.filter((one) => line.startsWith(one.line)).length !== 1)).toEqual([])
  expect(known).toHaveLength(shared.length)
  const [, exported = ''] = readFileSync(`${SHARED}REVIEW.md`, 'utf8').split('## Exports')
  const handedOn = [...(exported.split('\n## ')[0] ?? '').matchAll(/^- (.+)$/gm)].map(([, line]) => line as string)
  expect(handedOn.map((line) => exportsOfReview.filter((one) => line.startsWith(one.line)).length)).toEqual(
    handedOn.map(() => 1),
  )
})

const sources = filesBelow(fileURLToPath(root), 'src', '.ts').map((file) => ({ file, source: read(file) }))

test('the program is ended by process.exit in one place, behind all that is written', () => {
  const users = sources.filter(({ source }) => /^(?!\s*(?:\/\/|\*)).*process\.exit\(/m.test(source))
  expect(users.map(({ file }) => file)).toEqual(['src/cli/extract-command.ts'])
})

test('chalk is told its level, wherever it is used', () => {
  const users = sources.filter(({ source }) => /from 'chalk'/.test(source))
  expect(users.length).toBeGreaterThan(0)
  for (const { file, source } of users) {
    expect(source, file).not.toMatch(/import (?:chalk|\* as)\b/)
    expect(source, file).toMatch(/new Chalk\(\{ level/)
  }
})

test('the README lists what scripts may rely on', () => {
  const [, list = ''] = read('README.md').split('## What scripts may rely on')
  const [section = ''] = list.split('\n## ')
  for (const word of [
    'options',
    'exit statuses',
    'fields of the record',
    'columns of `csv`',
    'codes of warnings',
    '`--errors`',
    'standard output',
  ]) {
    expect(section.replace(/\s+/g, ' ')).toContain(word)
  }
})

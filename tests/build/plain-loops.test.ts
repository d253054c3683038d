import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
// @ts-expect-error: a script without types
import { $flatMap } from '../../scripts/flat-map.js'
// @ts-expect-error: a script without types
import { plainLoops } from '../../scripts/plain-loops.js'

const HEAD = `
const words: readonly string[] = ['a', 'b', 'c']
const pairs: readonly (readonly [string, number])[] = [['x', 1], ['y', 2]]
const said: unknown[] = []
`

/** What a loop over arrays becomes, and whether what it says stays the same. */
const CASES: readonly (readonly [name: string, code: string, isRewritten: boolean])[] = [
  ['an array', 'for (const word of words) said.push(word)', true],
  ['a block', 'for (const word of words) {\n  if (word === "b") continue\n  said.push(word)\n}', true],
  ['a loop within a loop', 'for (const one of words) for (const other of words) said.push(one + other)', true],
  ['pairs', 'for (const [word, count] of pairs) said.push(word, count)', true],
  ['functions that hold on to it', 'const all: (() => string)[] = []\nfor (const word of words) all.push(() => word)\nsaid.push(all.map((one) => one()))', true],
  ['one that grows meanwhile', 'const all = [1]\nfor (const one of all) if (one < 4) all.push(one + 1)\nsaid.push(...all)', true],
  ['one left early', 'outer: for (const one of words) for (const other of words) { if (other === "b") continue outer; said.push(one) }', true],
  ['one list or another', 'for (const one of said.length > 0 ? words : [1, 2]) said.push(one)', true],
  ['fields', 'for (const { length } of words) said.push(length)', true],
  ['over several lines', 'for (const word of [\n  "k",\n  "l",\n]) said.push(word)', true],
  ['the matches of a pattern', 'const [, first] = /a(b)/.exec("ab") ?? []\nsaid.push(first)', true],
  ['names for expressions', 'const [a, b] = [words[0], words.length]\nsaid.push(a, b)', true],
  ['names for parts', 'const [a, , b] = words\nsaid.push(a, b)', true],
  ['the rest', 'const [a, ...others] = words\nsaid.push(a, others)', true],
  ['a loop that counts', 'for (let [i, end] = [0, 2]; i < end; i++) said.push(i)', true],
  ['what each gives, put in a row', 'said.push(words.flatMap((word, i) => [word, i]))', true],
  ['one row behind the other', 'said.push(pairs\n  .flatMap(([word, count]) => [word, String(count)])\n  .flatMap((word) => [word, word]))', true],
  ['a row of one or several', 'said.push(words.flatMap((word): string | string[] => (word === "a" ? word : [word])))', false],
  ['a row that may be missing', 'const none: string[] | undefined = said.length > 0 ? [] : undefined\nsaid.push(none?.flatMap((word) => [word]))', false],
  ['a default', 'const [a = "z"] = words.slice(3)\nsaid.push(a)', false],
  ['a map', 'for (const [key, value] of new Map(pairs)) said.push(key, value)', false],
  ['a set', 'for (const one of new Set(words)) said.push(one)', false],
  ['a text', 'for (const sign of "a\\u{1F600}") said.push(sign)', false],
  ['an array or a set', 'const some: string[] | Set<string> = said.length > 0 ? ["q"] : new Set(["q"])\nfor (const one of some) said.push(one)', false],
  ['numbered words', 'for (const [i, word] of words.entries()) said.push(i, word)', false],
  ['an exchange', 'let [a, b] = [1, 2];\n[a, b] = [b, a]\nsaid.push(a, b)', true],
] // biome-ignore format: a case a line

const folder = mkdtempSync(join(tmpdir(), 'plain-loops-'))
const fileOf = (i: number): string => join(folder, `case-${i}.ts`)
for (const [i, [, code]] of CASES.entries()) writeFileSync(fileOf(i), `${HEAD}${code}\nexport {}\n`)
writeFileSync(
  join(folder, 'tsconfig.json'),
  JSON.stringify({ compilerOptions: { target: 'ES2022', lib: ['ES2023'], types: [], strict: true } }),
)
const rewrite = plainLoops(join(folder, 'tsconfig.json')) as (path: string) => string | undefined

function whatItSays(source: string): unknown {
  const code = ts.transpile(source.replace('export {}', 'return said'), { target: ts.ScriptTarget.ES2022 })
  return new Function('$flatMap', code)($flatMap)
}

test.each(CASES.map(([name, code, isRewritten], i) => ({ name, code, isRewritten, path: fileOf(i) })))(
  'the bundle walks by index: $name',
  ({ code, isRewritten, path }) => {
    const before = `${HEAD}${code}\nexport {}\n`
    const after = rewrite(path) ?? ''
    expect(after !== before).toBe(isRewritten)
    expect(whatItSays(after)).toEqual(whatItSays(before))
    expect(after.split('\n').length).toBe(before.split('\n').length)
  },
)

test('no loop over an array is left', () => {
  expect(rewrite(fileOf(0))).toContain('for (let $1=words,$2=0;$2<$1.length;$2++) {const word=$1[$2];said.push(word)}')
})

test('what is no module of the program is none to rewrite', () => {
  expect(rewrite(join(folder, 'other.ts'))).toBeUndefined()
})

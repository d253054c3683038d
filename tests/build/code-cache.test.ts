import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import module from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
// @ts-expect-error: a script without types
import { codeOf, nameOfKept, withSums } from '../../scripts/code-cache/kept.js'
// @ts-expect-error: a script without types
import { outline } from '../../scripts/code-cache/outline.js'
import { withSources } from '../../src/cli/sources.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const made: string[] = []
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'copydesk-'))
  made.push(path)
  return path
}
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true })
})

describe('a module and its script', () => {
  const HEAD = "import{createRequire as $r}from'node:module';const require=$r(import.meta.url);\n"
  /** What a module gives, as it is and taken apart. */
  const CASES: readonly (readonly [name: string, code: string])[] = [
    ['values and functions', 'var a=1,b=()=>a+1;function c(){return b()}export{a,b as other,c};'],
    [
      'what it imports',
      'import{tell}from"./beside.js";import*as all from"./beside.js";var a=tell(1),b=all.tell(2);export{a,b};',
    ],
    [
      'what it loads later',
      'var a=async()=>(await import("./beside.js")).tell(3),b=await0();function await0(){return 1}export{a,b};',
    ],
    ['its own address', 'var a=new URL("beside.js",import.meta.url).pathname.split("/").pop();export{a};'],
    [
      'a package of Node',
      'import{basename}from"node:path";var a=basename("x/y"),b=require("node:path").sep;export{a,b};',
    ],
    ['the name of every export', 'var a=1;export{a as default};'],
    ['strict, as modules are', 'var a=(function(){return this===undefined})();export{a};'],
  ]
  test.each(CASES)('%s', async (_, code) => {
    const path = folder()
    const apart = outline('one', HEAD + code) as { readonly module: string; readonly script: string }
    writeFileSync(join(path, 'package.json'), '{"type":"module"}')
    for (const name of ['load.js', 'kept.js']) cpSync(join(root, 'scripts/code-cache', name), join(path, name))
    writeFileSync(join(path, 'beside.js'), 'export const tell=(n)=>"told "+n')
    writeFileSync(join(path, 'whole.js'), HEAD + code)
    writeFileSync(join(path, 'one.js'), apart.module)
    writeFileSync(join(path, 'one.cjs'), apart.script)
    const script = `
      const told = async (name) => {
        const all = await import(name)
        const called = await Promise.all(Object.entries(all).map(async ([key, value]) => [key, typeof value === 'function' ? await value() : value]))
        return JSON.stringify(called)
      }
      console.log(await told('./whole.js')); console.log(await told('./one.js'))`
    writeFileSync(join(path, 'told.js'), script)
    const { stdout, stderr } = spawnSync(process.execPath, ['told.js'], { cwd: path, encoding: 'utf8' })
    const [whole, taken] = stdout.split('\n')
    expect(stderr).toBe('')
    expect(whole?.length).toBeGreaterThan(2)
    expect(taken).toBe(whole)
  })

  test('a line and a column are what they were', () => {
    const code = `${HEAD}import{a}from"./beside.js";function fail(){throw new Error(a)}export{fail};`
    const { script } = outline('one', code) as { readonly script: string }
    const [, line = ''] = script.split('\n')
    expect(line.indexOf('throw')).toBe(code.split('\n')[1]?.indexOf('throw'))
  })

  test.each([
    ['that awaits', 'var a=await Promise.resolve(1);export{a};'],
    ['whose export changes later', 'var a=1;function b(){a=2}export{a,b};'],
    ['whose export is counted', 'var a=1;function b(){return a++}export{a,b};'],
    ['whose export is taken apart later', 'var a=1;function b(list){[a]=list}export{a,b};'],
    ['that hands on what it imports', 'export{tell}from"./beside.js";'],
  ])('a module %s is left as it is', (_, code) => {
    expect(outline('one', HEAD + code)).toBeNull()
  })
})

test('a place in a script of the bundle is led back to the sources', () => {
  const folder = new URL('../../dist/bundle/', import.meta.url)
  const found = readdirSync(folder).flatMap((name) => {
    if (!name.endsWith('.cjs')) return []
    const lines = readFileSync(new URL(name, folder), 'utf8').split('\n')
    const line = lines.findIndex((text) => text.includes('function studyArticle('))
    return line < 0 ? [] : [`${name}:${line + 1}:${(lines[line] ?? '').indexOf('studyArticle(') + 1}`]
  })
  expect(found).toHaveLength(1)
  const place = `${folder.href}${found[0]}`
  // As a stack has it of a script, and of a module that was required.
  for (const way of [place, place.slice('file://'.length)]) {
    expect(withSources(`at studyArticle (${way})`)).toMatch(/^at studyArticle \(file:.*\/src\/extract\.ts:\d+:\d+\)$/)
  }
})

test('code is kept for one script, and whole', () => {
  const script = Buffer.from('one script')
  const code = Buffer.from('what the engine made of it')
  const file = withSums(script, code) as Buffer
  expect(codeOf(file, script)).toEqual(code)
  expect(codeOf(file, Buffer.from('two script'))).toBeUndefined()
  expect(codeOf(file.subarray(0, -1), script)).toBeUndefined()
  expect(codeOf(file.subarray(0, 3), script)).toBeUndefined()
  expect(codeOf(Buffer.alloc(0), script)).toBeUndefined()
  const changed = Array.from(file, (_, at) => {
    const other = Buffer.from(file)
    other[at] = (other[at] ?? 0) ^ 1
    return codeOf(other, script)
  })
  expect(changed.filter((found) => found !== undefined)).toEqual([])
})

/** A copy of the program that can be spoilt. */
function copy(): { readonly bundle: string; run(words: readonly string[], input?: string): string } {
  const path = folder()
  mkdirSync(join(path, 'dist'))
  for (const name of ['bin', 'models', 'package.json', 'dist/bundle', 'dist/assets']) {
    cpSync(join(root, name), join(path, name), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(path, 'node_modules'))
  return {
    bundle: join(path, 'dist/bundle'),
    run: (words, input) => {
      const { stdout, stderr } = spawnSync(process.execPath, [join(path, 'bin/copydesk.js'), ...words], {
        encoding: 'utf8',
        input,
      })
      return stdout + stderr
    },
  }
}

/** From Node 22 on Node keeps the code itself. */
describe.skipIf('enableCompileCache' in module)('the code that is kept beside the bundle', () => {
  const TEXT =
    'Twelve people were killed on Monday in Lyon, police said. "We are still searching," Mayor Anna Roe told reporters.'
  const WORDS = ['-f', 'jsonl', '--date', '2025-02-05', '-']
  const isKept = (name: string): boolean => name.endsWith('.bin')

  test('is taken by the program, and by each of its workers', () => {
    const hook = join(folder(), 'hook.cjs')
    writeFileSync(
      hook,
      `const vm = require('node:vm')
      const { Script } = vm
      vm.Script = class extends Script {
        constructor(code, options) {
          super(code, options)
          if (options?.cachedData) process._rawDebug('kept', options.filename.split('/').pop(), this.cachedDataRejected)
        }
      }
      require('node:module').syncBuiltinESMExports()`,
    )
    const takes = (words: readonly string[], input: string): readonly string[] => {
      const program = join(root, 'bin/copydesk.js')
      const ran = spawnSync(process.execPath, ['--require', hook, program, ...words], { encoding: 'utf8', input })
      return [...ran.stderr.matchAll(/^kept (\S+) (\S+)$/gm)].map(([, name, isRefused]) => `${name} ${isRefused}`)
    }
    const facts = readdirSync(join(root, 'dist/bundle')).filter(
      (name) => /^chunk-.*\.cjs$/.test(name) && readFileSync(join(root, 'dist/bundle', name)).length > 500_000,
    )
    expect(facts.length).toBeGreaterThan(0)
    const inline = takes(['-q', ...WORDS], TEXT)
    expect(inline).toEqual(expect.arrayContaining(['main.cjs false', ...facts.map((name) => `${name} false`)]))
    expect(inline.filter((line) => line.endsWith('true'))).toEqual([])
    // Enough for two workers.
    const lines = `${JSON.stringify({ text: `${TEXT} `.repeat(100) })}\n`.repeat(20)
    const threads = takes(['-q', '-i', 'jsonl', '-f', 'jsonl', '-j', '2', '-'], lines)
    for (const name of facts) expect(threads.filter((line) => line === `${name} false`)).toHaveLength(2)
    expect(threads.filter((line) => line.endsWith('true'))).toEqual([])
  })

  test('may be missing, cut off, spoilt or of another bundle: the program does the same', () => {
    const { bundle, run } = copy()
    const names = readdirSync(bundle).filter(isKept)
    expect(names.length).toBeGreaterThan(2)
    const whole = names.map((name) => readFileSync(join(bundle, name)))
    const expected = run(WORDS, TEXT)
    expect(expected).toContain('"min":12')
    const spoil = (of: (bytes: Buffer, at: number) => Buffer): void => {
      names.forEach((name, at) => {
        writeFileSync(join(bundle, name), of(Buffer.from(whole[at] ?? []), at))
      })
    }
    const ways: readonly ((bytes: Buffer, at: number) => Buffer)[] = [
      (bytes) => bytes.subarray(0, bytes.length / 2),
      () => Buffer.alloc(0),
      (bytes) => bytes.fill(1, 5000, 5100),
      (_, at) => whole[(at + 1) % whole.length] ?? Buffer.alloc(0),
      // What the engine itself refuses.
      (_, at) =>
        withSums(readFileSync(join(bundle, (names[at] ?? '').replace(/-v.*/, ''))), Buffer.from('of another engine')),
    ]
    for (const way of ways) {
      spoil(way)
      expect(run(WORDS, TEXT)).toBe(expected)
    }
    for (const name of names) rmSync(join(bundle, name))
    expect(run(WORDS, TEXT)).toBe(expected)
  })

  test('is of no use for a script that was changed since', () => {
    const { bundle, run } = copy()
    const path = join(bundle, 'main.cjs')
    const before = readFileSync(path, 'utf8')
    expect(readdirSync(bundle)).toContain(nameOfKept('main.cjs'))
    expect(run(['--help'])).toContain('Usage')
    // Of the same length, which is all that the engine looks at.
    writeFileSync(path, before.replaceAll('Usage', 'USAGE'))
    expect(run(['--help'])).toContain('USAGE')
  })
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../../dist/bundle/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.js'))

/** Characters of all modules that come with those whose names begin so, and of the scripts that these load (scripts/code-cache). */
function sizeWith(starts: readonly string[]): number {
  const wanted = files.filter((name) => starts.some((start) => name === `${start}.js` || name.startsWith(`${start}-`)))
  const loaded = new Map<string, string>()
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (loaded.has(name)) continue
    const code = readFileSync(new URL(name, folder), 'utf8')
    loaded.set(name, code)
    const script = new URL(name.replace(/js$/, 'cjs'), folder)
    if (existsSync(script)) loaded.set(script.href, readFileSync(script, 'utf8'))
    for (const [, other] of code.matchAll(/(?:\bfrom|\bimport)"\.\/([\w-]+\.js)"/g)) if (other) wanted.push(other)
  }
  return [...loaded.values()].reduce((sum, code) => sum + code.length, 0)
}

test('with workers the main thread loads nothing of what finds facts', () => {
  expect(sizeWith(['worker'])).toBeGreaterThan(1_000_000)
  expect(sizeWith(['main', 'extract-command', 'settings', 'config', 'jsonl', 'json'])).toBeLessThan(300_000)
})

test('help and version load little', () => {
  expect(sizeWith(['main'])).toBeLessThan(150_000)
})

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

test('the examples of the README print what it says (after a wanted change: npm run fixtures)', () => {
  const script = fileURLToPath(new URL('../scripts/readme-examples.js', import.meta.url))
  const { status, stdout } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
  expect(stdout).toMatch(/^([4-9]|\d\d) examples, 0 stale$/m)
  expect(status).toBe(0)
})

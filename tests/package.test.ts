import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = new URL('../', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  readonly files: readonly string[]
  readonly scripts: Readonly<Record<string, string>>
}

test('NOTICE names every package that is installed, with its licence (npm run notice)', () => {
  const script = fileURLToPath(new URL('scripts/package/notice.js', root))
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
})

test('what is to be published is there, and no address is invented', () => {
  const missing = manifest.files.filter(
    (name) => !name.startsWith('!') && !name.startsWith('dist/') && !existsSync(new URL(name, root)),
  )
  expect(missing).toEqual([])
  expect(manifest.files).toEqual(expect.arrayContaining(['NOTICE', 'SECURITY.md']))
  for (const name of ['repository', 'bugs', 'homepage']) expect(manifest).not.toHaveProperty(name)
})

test('whoever installs the package is asked to allow no script', () => {
  expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([])
  // `prepare` builds a checkout; the published manifest does without.
  expect(manifest.scripts.prepack).toMatch(/manifest\.js strip$/)
  expect(manifest.scripts.postpack).toMatch(/manifest\.js restore$/)
})

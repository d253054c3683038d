// Writes the golden record of every article in fixtures/articles beside it: exactly what the program prints for it.
// Read the difference as you would read code, then commit it.
import { spawnSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'

const root = new URL('..', import.meta.url)
const folder = 'fixtures/articles'
const articles = readdirSync(new URL(folder, root)).filter((name) => /\.(txt|html|jsonl)$/.test(name))

for (const name of articles) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['bin/copydesk.js', '--quiet', '--pretty', `${folder}/${name}`],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  if (status !== 0) {
    process.stderr.write(`${stderr}build-fixtures: ${name}: status ${status}\n`)
    process.exitCode = 1
    continue
  }
  const golden = `${folder}/${name.slice(0, -extname(name).length)}.json`
  writeFileSync(new URL(golden, root), stdout)
  process.stdout.write(`${golden}\n`)
}

// The README shows what the program prints for some of them.
await import('./readme-examples.js')

// Runs the examples of README.md. An example is a line <!-- run -->, a block of sh, and a block with its output.
// Without arguments it puts the output of today into the file; with --check it changes nothing and says what differs.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const root = new URL('..', import.meta.url)
const FILES = ['README.md', 'docs/formats.md', 'docs/compare.md']
const EXAMPLE = /(<!-- run -->\n```sh\n([\s\S]*?)\n```\n\n```\w*\n)([\s\S]*?)(```\n)/g

const isCheck = process.argv.includes('--check')
const hasJq = spawnSync('jq', ['--version']).status === 0
let examples = 0
let stale = 0

/** What a command prints, run in the root of the checkout with the copydesk of this checkout. */
function outputOf(command) {
  const own = command.replaceAll('npx copydesk', `"${process.execPath}" bin/copydesk.js`)
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, COLUMNS: undefined }
  const { stdout } = spawnSync('sh', ['-c', `{ ${own}\n} 2>&1`], { cwd: root, encoding: 'utf8', env })
  return stdout.trimEnd() && `${stdout.trimEnd()}\n`
}

for (const name of FILES) renew(name)

function renew(name) {
  const file = new URL(name, root)
  const readme = readFileSync(file, 'utf8')
  const renewed = readme.replace(EXAMPLE, (...[whole, head, command, pasted, tail]) => {
    if (command.includes('jq ') && !hasJq) {
      process.stdout.write(`skipped, since jq is not installed: ${command}\n`)
      return whole
    }
    examples++
    const output = outputOf(command)
    if (output === pasted) return whole
    stale++
    if (isCheck) process.stdout.write(`${name}: the output of\n${command}\nis now\n${output}\n`)
    return head + output + tail
  })

  if (!isCheck && renewed !== readme) writeFileSync(file, renewed)
}

process.stdout.write(`${examples} examples, ${stale} ${isCheck ? 'stale' : 'renewed'}\n`)
if (isCheck && stale > 0) process.exitCode = 1

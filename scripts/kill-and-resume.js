// Kills a run with --resume at random moments, again and again (kill -9), until one comes to its end, and compares what is
// there then with the output of a run that was left alone:
//   node scripts/kill-and-resume.js [--kills 50] [--seed 1] [--format jsonl] [--jobs 2]
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    format: { type: 'string', default: 'jsonl' },
    jobs: { type: 'string', default: '2' },
  },
})
const kills = Number(values.kills)
const program = fileURLToPath(new URL('../bin/copydesk.js', import.meta.url))
const fixtures = fileURLToPath(new URL('../fixtures/articles/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'copydesk-kill-'))

/** Marsaglia's xorshift: the same numbers for the same seed. */
let state = Number(values.seed) * 2654435761 || 1
const random = () => {
  state ^= state << 13
  state ^= state >>> 17
  state ^= state << 5
  return (state >>> 0) / 2 ** 32
}

// Enough to do that a run is seldom done before it is killed; one line is broken, as lines are.
const texts = readdirSync(fixtures)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(fixtures, name), 'utf8'))
const lines = Array.from({ length: 6 * kills }, (_, i) =>
  JSON.stringify({ id: `a${i}`, text: texts[i % texts.length] }),
)
lines.splice(7, 0, '{"text"')
writeFileSync(join(folder, 'in.jsonl'), `${lines.join('\n')}\n`)

const words = ['-q', '-f', values.format, '-j', values.jobs, 'in.jsonl', '-o']
const whole = spawnSync(process.execPath, [program, ...words, 'whole'], { cwd: folder, encoding: 'utf8' })
if (whole.status !== 1) throw new Error(`the unbroken run ended with ${whole.status}: ${whole.stderr}`)

/** Runs until it ends, or until it is killed after so many milliseconds. */
const run = (patience) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...words, 'out', '--resume'], { cwd: folder, stdio: 'ignore' })
    const timer = setTimeout(() => child.kill('SIGKILL'), patience)
    child.once('close', (status) => {
      clearTimeout(timer)
      resolve(status)
    })
  })

let killed = 0
let runs = 0
for (;;) {
  // Starting takes most of a second: a kill in it counts too, but finds nothing to break.
  const status = await run(killed < kills ? 300 + random() * 3000 : 2 ** 31 - 1)
  runs++
  if (status === null) killed++
  else if (status === 1) {
    if (killed >= kills) break
    // Done before all the kills: they go on over the finished output, which must stay what it is.
  } else throw new Error(`a run ended with ${status}`)
}
const isEqual = readFileSync(join(folder, 'out')).equals(readFileSync(join(folder, 'whole')))
const left = readdirSync(folder).filter((name) => name.startsWith('.copydesk-'))
process.stdout.write(
  `${killed} kills in ${runs} runs (seed ${values.seed}): ${isEqual ? 'byte for byte equal' : 'DIFFERENT'}, `,
)
process.stdout.write(`${left.length} hidden files left\n`)
rmSync(folder, { recursive: true })
process.exitCode = isEqual && left.length === 0 ? 0 : 1

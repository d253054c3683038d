// Breaks runs in every way, goes on with them by --resume, and compares what is there then with the output of a run that was left alone:
// kills them at random moments, again and again (kill -9), lets the disk be full at random sizes (ulimit -f), closes the pipe that they print to.
//   node scripts/kill-and-resume.js [--kills 50] [--full 10] [--closed 10] [--seed 1] [--format jsonl] [--jobs 2]
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { randomBy } from './seeded.js'

const option = (value) => ({ type: 'string', default: value })
const { values } = parseArgs({
  options: {
    kills: option('50'),
    full: option('10'),
    closed: option('10'),
    seed: option('1'),
    format: option('jsonl'),
    jobs: option('2'),
  },
})
const kills = Number(values.kills)
const program = fileURLToPath(new URL('../bin/copydesk.js', import.meta.url))
const fixtures = fileURLToPath(new URL('../fixtures/articles/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'copydesk-kill-'))

/** Each part has numbers of its own, so that how often another one drew changes nothing. */
const randomOf = (part) => randomBy(Number(values.seed) * 10 + part)

// Short articles, and enough of them that a run is seldom done before it is killed; one line is broken, as lines are.
const texts = readdirSync(fixtures)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(fixtures, name), 'utf8').slice(0, 700))
const lines = Array.from({ length: 30 * kills }, (_, i) =>
  JSON.stringify({ id: `a${i}`, text: texts[i % texts.length] }),
)
lines.splice(7, 0, '{"text"')
writeFileSync(join(folder, 'in.jsonl'), `${lines.join('\n')}\n`)

const words = ['-q', '-f', values.format, '-j', values.jobs, 'in.jsonl']
const started = performance.now()
const alone = spawnSync(process.execPath, [program, ...words, '-o', 'whole'], { cwd: folder, encoding: 'utf8' })
if (alone.status !== 1) throw new Error(`the unbroken run ended with ${alone.status}: ${alone.stderr}`)
const took = performance.now() - started
const whole = readFileSync(join(folder, 'whole'))

/** Runs a command until it ends, or until it is killed after so many milliseconds. */
const run = (command, args, patience = null) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: folder, stdio: 'ignore' })
    const timer = patience === null ? null : setTimeout(() => child.kill('SIGKILL'), patience)
    child.once('close', (status) => {
      clearTimeout(timer)
      resolve(status)
    })
  })
const resume = (out, patience) => run(process.execPath, [program, ...words, '-o', out, '--resume'], patience)

const results = [await killed(), await onFullDisks(), closedPipes()]
for (const { told, isEqual, left = 0 } of results) {
  process.stdout.write(
    `${told} (seed ${values.seed}): ${isEqual ? 'byte for byte equal' : 'DIFFERENT'}, ${left} hidden files left\n`,
  )
}
rmSync(folder, { recursive: true })
process.exitCode = results.every(({ isEqual, left = 0 }) => isEqual && left === 0) ? 0 : 1

async function killed() {
  const random = randomOf(1)
  let count = 0
  let runs = 0
  for (;;) {
    // As long as a run takes of its own, so that some are killed while they start and some late.
    const status = await resume('killed', count < kills ? 50 + random() * took * 0.25 : null)
    runs++
    if (status === null) count++
    else if (status !== 1) throw new Error(`a run ended with ${status}`)
    // Done before all the kills: they go on over the finished output, which must stay what it is.
    else if (count >= kills) break
  }
  return { told: `${count} kills in ${runs} runs`, ...compared('killed') }
}

/** A full disk ends a run with status 74, and costs nothing that was done before. */
async function onFullDisks() {
  const random = randomOf(2)
  // In blocks of 1024 bytes, and always fewer than the whole needs.
  const most = Math.ceil(whole.length / 1024) - 1
  for (let i = 0; i < Number(values.full); i++) {
    const blocks = 1 + Math.floor(random() * most)
    const script = `ulimit -f ${blocks}; exec "$@"`
    const status = await run('bash', [
      '-c',
      script,
      'sh',
      process.execPath,
      program,
      ...words,
      '-o',
      'full',
      '--resume',
    ])
    if (status !== 74) throw new Error(`a run on a full disk of ${blocks} blocks ended with ${status}`)
  }
  await resume('full', null)
  return { told: `${values.full} full disks`, ...compared('full') }
}

/** How much a pipe holds that nobody has read yet: a run that has written all but that much may end as if it was read. */
const PIPE = 65_536

/** What a reader that goes away has read is the beginning of the whole; the program ends well, with nothing to say. */
function closedPipes() {
  const random = randomOf(3)
  let isEqual = true
  for (let i = 0; i < Number(values.closed); i++) {
    const most = 1 + Math.floor(random() * whole.length)
    const script = `"$@" 2>said | head -c ${most} > read; exit "\${PIPESTATUS[0]}"`
    const { status } = spawnSync('bash', ['-c', script, 'sh', process.execPath, program, ...words], { cwd: folder })
    const isWritten = status === 1 && most + PIPE >= whole.length
    if (status !== 0 && !isWritten) throw new Error(`a run whose reader left after ${most} bytes ended with ${status}`)
    const read = readFileSync(join(folder, 'read'))
    const said = readFileSync(join(folder, 'said'), 'utf8').replace(/^copydesk: in\.jsonl:8: .*\n/, '')
    if (!read.equals(whole.subarray(0, most)) || said !== '') isEqual = false
  }
  return { told: `${values.closed} closed pipes`, isEqual }
}

function compared(out) {
  return {
    isEqual: readFileSync(join(folder, out)).equals(whole),
    left: readdirSync(folder).filter((name) => name.startsWith('.copydesk-')).length,
  }
}

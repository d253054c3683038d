import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { InputKind } from '../../src/read/options.js'
import { faultyDoubling } from './growth.js'
import { type Round, runRound, textOfRound } from './rounds.js'
import { readSeeds } from './seeds.js'
import { startCounting } from './steps.js'

const HELP = `npm run fuzz -- [--rounds N] [--seed N] [--jobs N] [--only text|html|jsonl]
Mutates articles, pages and lines, and checks every promise of the record. A round is known by its seed:
--seed N --rounds 1 runs it again.
`
const root = new URL('..', import.meta.url)
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
  ...(isMainThread ? {} : { args: [] }),
})

/** What a worker is told: the rounds that are its own, and where it notes the one that it is at. */
interface Task {
  readonly from: number
  readonly to: number
  readonly step: number
  readonly kinds: readonly InputKind[]
  readonly at: Int32Array
}

interface Timed extends Round {
  readonly milliseconds: number
}

if (isMainThread) process.exitCode = values.help ? help() : await fuzz()
else await work(workerData as Task)

function help(): number {
  process.stdout.write(HELP)
  return 0
}

async function work({ from, to, step, kinds, at }: Task): Promise<void> {
  const seeds = readSeeds(root)
  for (let seed = from; seed < to; seed += step) {
    Atomics.store(at, 0, seed)
    const before = performance.now()
    const round = await runRound(seed, seeds, kinds)
    parentPort?.postMessage({ ...round, milliseconds: performance.now() - before } satisfies Timed)
  }
}

async function fuzz(): Promise<number> {
  const [first, count, jobs] = [Number(values.seed), Number(values.rounds), Number(values.jobs)]
  const kinds: readonly InputKind[] = values.only ? [values.only as InputKind] : ['text', 'text', 'html', 'jsonl']
  process.stdout.write(`fuzz: seeds ${first} to ${first + count - 1}\n`)
  const begun = performance.now()
  const rounds: Timed[] = []
  const hung: number[] = []
  await Promise.all(
    Array.from({ length: jobs }, (_, job) =>
      runJob({ from: first + job, to: first + count, step: jobs, kinds }, rounds, hung),
    ),
  )
  const costs = costFaults(first, Math.min(100, Math.ceil(count / 20)))
  const failures = [
    ...rounds.flatMap(({ seed, kind, problems }) => (problems[0] ? [`seed ${seed} (${kind}): ${problems[0]}`] : [])),
    ...hung.map((seed) => `seed ${seed}: no end within ${PATIENCE / 1000} s`),
    ...costs,
  ]
  for (const failure of failures.slice(0, 40)) process.stdout.write(`${failure}\n`)
  report(rounds, hung, (performance.now() - begun) / 1000)
  return failures.length === 0 ? 0 : 1
}

/** A round that takes longer has no end. */
const PATIENCE = 60_000

/** Runs a job's rounds in a worker; one that hangs is ended, noted, and the job goes on behind it. */
async function runJob(task: Omit<Task, 'at'>, rounds: Timed[], hung: number[]): Promise<void> {
  let from = task.from
  while (from < task.to) {
    const at = new Int32Array(new SharedArrayBuffer(4))
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { ...task, from, at } satisfies Task })
    let news = performance.now()
    const watch = setInterval(() => {
      if (performance.now() - news > PATIENCE) void worker.terminate()
    }, 1_000)
    worker.on('message', (round: Timed) => {
      news = performance.now()
      rounds.push(round)
      from = round.seed + task.step
    })
    await new Promise<void>((resolve, reject) => worker.on('error', reject).on('exit', () => resolve()))
    clearInterval(watch)
    if (from < task.to) {
      hung.push(Atomics.load(at, 0))
      from = Atomics.load(at, 0) + task.step
    }
  }
}

/** Whether twice a mutated text takes more than twice the steps, for some of the seeds. */
function costFaults(first: number, count: number): readonly string[] {
  const seeds = readSeeds(root)
  startCounting()
  // The first run of anything loads it.
  faultyDoubling(textOfRound(first, seeds))
  return Array.from({ length: count }, (_, i) => first + i).flatMap((seed) => {
    const fault = faultyDoubling(textOfRound(seed, seeds))
    return fault === null ? [] : [`seed ${seed} (cost): ${fault}`]
  })
}

function report(rounds: readonly Timed[], hung: readonly number[], seconds: number): void {
  for (const kind of ['text', 'html', 'jsonl'] as const) {
    const own = rounds.filter((round) => round.kind === kind)
    const sum = (countOf: (round: Timed) => number): number => own.reduce((total, round) => total + countOf(round), 0)
    const slowest = own.reduce((most, round) => (round.milliseconds > most.milliseconds ? round : most), {
      milliseconds: 0,
      seed: 0,
    })
    process.stdout.write(
      `${kind}: ${own.length} rounds, ${sum(({ read }) => read)} articles read, ${sum(({ refused }) => refused)} inputs refused by name, ` +
        `${sum(({ problems }) => Math.min(1, problems.length))} failed, longest ${Math.round(slowest.milliseconds)} ms (seed ${slowest.seed})\n`,
    )
  }
  process.stdout.write(`fuzz: ${rounds.length} rounds in ${Math.round(seconds)} s, ${hung.length} without an end\n`)
}

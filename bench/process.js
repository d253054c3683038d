// Runs the program, or a peer, as a process of its own, and measures it from outside and inside.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

/** The program of this checkout. */
export const program = fileURLToPath(new URL('../bin/copydesk.js', import.meta.url))

export const round = (number, digits = 0) => Number(number.toFixed(digits))
export const jsonlOf = (articles) => articles.map((article) => JSON.stringify(article)).join('\n')

/** The middle one, or halfway between the two in the middle. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * Runs a command to its end; throws with all that it has said where it did not end well.
 * @returns {{ stdout: string, stderr: string, seconds: number, cpuSeconds: number | null }} CPU time, of all its threads, is null where nothing tells it
 */
export function run([command, ...args], options = {}) {
  const before = childCpuSeconds()
  const started = performance.now()
  const { status, signal, error, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 31,
    ...options,
  })
  const seconds = (performance.now() - started) / 1000
  const after = childCpuSeconds()
  if (error || status !== 0) {
    const how = error ? `could not be run: ${error.message}` : `ended with ${status ?? signal}`
    const said = [stderr, stdout].filter(Boolean).map((text) => text.slice(-4000))
    throw new Error([`${command} ${args.join(' ')} ${how}`, ...said].join('\n'))
  }
  return { stdout, stderr, seconds, cpuSeconds: before === null || after === null ? null : after - before }
}

/** CPU time of all children that have ended, as Linux tells it in hundredths of a second. */
function childCpuSeconds() {
  if (!existsSync('/proc/self/stat')) return null
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return (Number(fields[13]) + Number(fields[14])) / 100
}

/** Told on standard error when the process ends: memory in KB, CPU time in microseconds, of all its threads; milliseconds of the main one. */
const REPORT = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const { active } = performance.eventLoopUtilization()
  process.stderr.write('\\nmeasured ' + JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime, active }))
})`

/**
 * The whole program over an input, as a pipeline runs it.
 * @returns {{ seconds: number, cpuSeconds: number, peakMb: number, mainBusy: number }} the share of the time for which the main thread was busy
 */
export function runProgram(input, words, path = program) {
  const hook = `data:text/javascript,${encodeURIComponent(REPORT)}`
  const args = ['--import', hook, path, '-q', '-i', 'jsonl', '-f', 'jsonl', ...words, '-']
  const { stderr, seconds } = run([process.execPath, ...args], { input })
  const { maxRSS, cpu, active } = JSON.parse(stderr.match(/measured (.*)/)[1])
  return { seconds, cpuSeconds: cpu / 1e6, peakMb: maxRSS / 1024, mainBusy: active / 1000 / seconds }
}

/** Milliseconds that the program takes from its start to its end, the median of `runs`. */
export function timeOf(words, input = '', runs = 7) {
  return median(
    Array.from({ length: runs }, () => 1000 * run([process.execPath, program, ...words], { input }).seconds),
  )
}

// Runs the program, or a peer, as a process of its own, and measures it from outside and inside.
import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

/** The program of this checkout. */
export const program = fileURLToPath(new URL('../bin/copydesk.js', import.meta.url))

export const round = (number, digits = 0) => Number(number.toFixed(digits))
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
export const jsonlOf = (articles) => articles.map((article) => JSON.stringify(article)).join('\n')

/** Told on standard error when the process ends: memory in KB, CPU time in microseconds, of all its threads. */
const REPORT = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  process.stderr.write('\\nmeasured ' + JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime }))
})`

/**
 * The whole program over an input, as a pipeline runs it.
 * @returns {{ seconds: number, cpuSeconds: number, peakMb: number }}
 */
export function runProgram(input, words, path = program) {
  const hook = `data:text/javascript,${encodeURIComponent(REPORT)}`
  const args = ['--import', hook, path, '-q', '-i', 'jsonl', '-f', 'jsonl', ...words, '-']
  const started = performance.now()
  const { stderr, status, error } = spawnSync(process.execPath, args, { input, encoding: 'utf8', maxBuffer: 2 ** 31 })
  const seconds = (performance.now() - started) / 1000
  if (status !== 0) throw new Error(`copydesk ended with ${status}: ${error ?? stderr}`)
  const { maxRSS, cpu } = JSON.parse(stderr.match(/measured (.*)/)[1])
  return { seconds, cpuSeconds: cpu / 1e6, peakMb: maxRSS / 1024 }
}

/** Milliseconds that the program takes from its start to its end, the median of `runs`. */
export function timeOf(words, input = '', runs = 7) {
  return median(
    Array.from({ length: runs }, () => {
      const started = performance.now()
      const { status, stderr } = spawnSync(process.execPath, [program, ...words], { input, encoding: 'utf8' })
      if (status !== 0) throw new Error(`copydesk ended with ${status}: ${stderr}`)
      return performance.now() - started
    }),
  )
}

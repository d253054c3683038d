import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Runs tests over the sources with mutants in them; see runner.js.
 *
 * @param {readonly string[]} tests files and folders
 * @param {{ root: string, folder: string, mutants: readonly object[], alone: number | null, seconds?: number }} settings
 * @returns {Promise<{ failed: string[], hung: number | null, hasTimedOut: boolean }>} the tests that failed with no mutant on, or with the one that
 *   is alone; the mutant with which a test did not end. What cannot be told, such as that no test ran, is thrown.
 */
export async function runVitest(tests, { root, folder, mutants, alone, seconds }) {
  const report = join(folder, 'report.json')
  rmSync(report, { force: true })
  for (const name of triesIn(folder)) rmSync(join(folder, name))
  const options = [...tests, ...(alone === null ? [] : ['--bail', '1']), '--reporter', 'json', '--outputFile', report]
  // They may be more than an environment holds.
  const asked = join(folder, 'asked.json')
  writeFileSync(asked, JSON.stringify({ mutants, alone, folder }))
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'scripts/mutants/vitest.config.js', ...options],
    {
      cwd: root,
      env: { ...process.env, MUTANTS: asked, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      // In a group of its own, so that its workers end with it.
      detached: true,
    },
  )
  const until = seconds === undefined ? Number.POSITIVE_INFINITY : Date.now() + seconds * 1000
  const ending = await endingOf(child, () => (Date.now() > until ? 'late' : hungIn(folder)))
  if (ending.stopped !== null)
    return {
      failed: [],
      hung: ending.stopped === 'late' ? null : ending.stopped,
      hasTimedOut: ending.stopped === 'late',
    }
  return { failed: failedIn(report, ending), hung: null, hasTimedOut: false }
}

const triesIn = (folder) => readdirSync(folder).filter((name) => name.endsWith('.trying'))

/** The mutant that a worker has tried for longer than it may. */
function hungIn(folder) {
  for (const name of triesIn(folder)) {
    const [number, until] = readFileSync(join(folder, name), 'utf8').split(' ').map(Number)
    if (until && Date.now() > until) return number
  }
  return null
}

/** What vitest's own report and exit status say; they must agree. */
function failedIn(report, { status, words }) {
  if (!existsSync(report)) throw new Error(`vitest left no report (status ${status}):\n${words}`)
  const { numTotalTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const files = testResults.filter((file) => file.status === 'failed')
  const hasFailed = numFailedTests > 0 || files.length > 0
  if (numTotalTests === 0 && !hasFailed) throw new Error(`vitest ran no test:\n${words}`)
  if ((status === 0) === hasFailed) throw new Error(`vitest ended with ${status}, against its report:\n${words}`)
  return files.flatMap(({ name, message, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => fullName)
    return (tests.length > 0 ? tests : [message]).map((test) => `${name}: ${test}`)
  })
}

/** Asks every second whether there is a reason to stop. */
function endingOf(child, reasonToStop) {
  return new Promise((resolve, reject) => {
    let words = ''
    let stopped = null
    const hear = (part) => {
      words = (words + part).slice(-4000)
    }
    child.stdout.setEncoding('utf8').on('data', hear)
    child.stderr.setEncoding('utf8').on('data', hear)
    const endGroup = () => process.kill(-child.pid, 'SIGKILL')
    const timer = setInterval(() => {
      stopped = reasonToStop()
      if (stopped === null) return
      clearInterval(timer)
      endGroup()
    }, 1000)
    process.once('exit', endGroup)
    child.on('error', reject)
    child.on('close', (status, signal) => {
      clearInterval(timer)
      process.off('exit', endGroup)
      if (signal !== null && stopped === null) reject(new Error(`vitest was ended by ${signal}:\n${words}`))
      else resolve({ status, words, stopped })
    })
  })
}

import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Runs test files over the sources with one mutant in them (`null`: over the sources as they are).
 *
 * @returns {Promise<{ outcome: 'passed' | 'failed' | 'timed out', failed: string[] }>} with the names of what failed first; what cannot be
 *   told, such as that no test ran, is thrown
 */
export async function runTests(tests, { root, mutant = null, seconds }) {
  const folder = mkdtempSync(join(tmpdir(), 'mutant-'))
  try {
    const report = join(folder, 'report.json')
    const ending = await runVitest([...tests, '--bail', '1', '--reporter', 'json', '--outputFile', report], {
      root,
      mutant,
      seconds,
    })
    if (ending.isTimedOut) return { outcome: 'timed out', failed: [] }
    return toldBy(report, ending)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What vitest's own report and exit status say; they must agree. */
function toldBy(report, { status, words }) {
  if (!existsSync(report)) throw new Error(`vitest left no report (status ${status}):\n${words}`)
  const { numTotalTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const files = testResults.filter((file) => file.status === 'failed')
  const hasFailed = numFailedTests > 0 || files.length > 0
  if (numTotalTests === 0 && !hasFailed) throw new Error(`vitest ran no test:\n${words}`)
  if ((status === 0) === hasFailed) throw new Error(`vitest ended with ${status}, against its report:\n${words}`)
  const failed = files.flatMap(({ name, message, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => fullName)
    return (tests.length > 0 ? tests : [message]).map((test) => `${name}: ${test}`)
  })
  return { outcome: hasFailed ? 'failed' : 'passed', failed }
}

/** Vitest in a group of its own, so that its workers end with it. */
function runVitest(options, { root, mutant, seconds }) {
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'scripts/mutants/vitest.config.js', ...options],
    {
      cwd: root,
      env: { ...process.env, MUTANT: JSON.stringify(mutant), NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    },
  )
  return endingOf(child, seconds)
}

function endingOf(child, seconds) {
  return new Promise((resolve, reject) => {
    let words = ''
    let isTimedOut = false
    const hear = (part) => {
      words = (words + part).slice(-4000)
    }
    child.stdout.setEncoding('utf8').on('data', hear)
    child.stderr.setEncoding('utf8').on('data', hear)
    const endGroup = () => process.kill(-child.pid, 'SIGKILL')
    const timer = setTimeout(() => {
      isTimedOut = true
      endGroup()
    }, seconds * 1000)
    process.once('exit', endGroup)
    child.on('error', reject)
    child.on('close', (status, signal) => {
      clearTimeout(timer)
      process.off('exit', endGroup)
      if (signal !== null && !isTimedOut) reject(new Error(`vitest was ended by ${signal}:\n${words}`))
      else resolve({ status, words, isTimedOut })
    })
  })
}

import { matrix } from './matrix/index.js'
import type { Row, Trial } from './matrix/row.js'

// npm run torture [-- WORD]: the matrix, or the rows with that word, with a figure a row.
const wanted = process.argv[2]?.toLowerCase() ?? ''

let [tried, failed, rows] = [0, 0, 0]
for (const { title, rows: own } of matrix) {
  const chosen = own.filter((row) => `${title} ${row.case}`.toLowerCase().includes(wanted))
  if (chosen.length > 0) process.stdout.write(`\n${title}\n`)
  for (const row of chosen) await printRow(row)
}
process.stdout.write(`\n${rows} rows, ${tried} inputs tried, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1

async function printRow(row: Row): Promise<void> {
  rows++
  const { trials = [], tests = [], why } = row
  let longest = 0
  const problems: string[] = []
  for (const trial of trials) {
    const begun = performance.now()
    const problem = await problemOf(trial)
    longest = Math.max(longest, performance.now() - begun)
    if (problem !== null) problems.push(`      ${trial.name}: ${problem}`)
  }
  tried += trials.length
  failed += problems.length
  const figure =
    trials.length > 0
      ? `${trials.length} tried, ${problems.length} failed, longest ${Math.round(longest)} ms`
      : 'held elsewhere'
  const elsewhere = [...tests, ...(why ? [`not tested: ${why}`] : [])].map((line) => `      ${line}`)
  process.stdout.write(
    [`  ${row.case}`, `    ${figure}`, ...problems, ...(trials.length === 0 ? elsewhere : []), ''].join('\n'),
  )
}

async function problemOf({ run }: Trial): Promise<string | null> {
  try {
    return await run()
  } catch (error) {
    return `thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  }
}

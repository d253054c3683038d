// The two checkers of ../shared/cases, each of which says of many small cases whether the program's record is right.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** What each checker is called, feeds to the program and reads; `case` is the case that a line of its output complains of. */
const checks = [
  {
    name: 'faults',
    script: 'check-faults.mjs',
    cases: 'faults.jsonl',
    flags: '-q -i jsonl -f jsonl -',
    case: /^(\S+) · /,
  },
  {
    name: 'pages',
    script: 'check-pages.mjs',
    cases: 'pages',
    flags: '-q -i html -f jsonl --text --files-from -',
    case: /^(\S+\.html): /,
  },
]

/** For each checker that is there: its name, how many of how many cases are right, and the names of those that are wrong. */
export function runChecks(folder, program) {
  return checks
    .filter(({ script }) => existsSync(join(folder, script)))
    .map((check) => runCheck(check, folder, program))
}

function runCheck({ name, script, cases, flags, case: complaint }, folder, program) {
  const command = `"${process.execPath}" "${program}" ${flags}`
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, script), '--run', command, join(folder, cases)],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  )
  const counts = stdout.match(/^(\d+) of (\d+) right$/m)
  if (!counts) throw new Error(`${script} gave no result: ${stderr.slice(0, 500)}`)
  const wrong = new Set(stdout.split('\n').flatMap((line) => line.match(complaint)?.[1] ?? []))
  return { name, right: Number(counts[1]), of: Number(counts[2]), wrong: [...wrong].sort() }
}

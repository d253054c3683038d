// Two builds side by side: this one, and that of another commit, built in a folder of its own. They run in turn over the same text, the one that
// is first changing each time; what counts is the median of the ratios.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median, program, round, runProgram } from './process.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @returns {Record<string, unknown>} ratios above 1: this build is faster */
export function compareWith(commit, input, pairs) {
  const folder = join(mkdtempSync(join(tmpdir(), 'copydesk-bench-')), 'other')
  run('git', ['worktree', 'add', '--detach', '--quiet', folder, commit], root)
  try {
    build(folder)
    const other = join(folder, 'bin', 'copydesk.js')
    const measured = Array.from({ length: pairs }, (_, i) => {
      const [first, second] = [i % 2 ? other : program, i % 2 ? program : other].map((path) =>
        runProgram(input, ['-j', '1'], path),
      )
      return i % 2 ? { own: second, other: first } : { own: first, other: second }
    })
    const ratios = measured.map(({ own, other }) => other.seconds / own.seconds)
    return {
      'compared with': run('git', ['rev-parse', '--short', commit], root).trim(),
      'times as fast, by the clock': round(median(ratios), 2),
      'times as fast, each pair': ratios.map((ratio) => round(ratio, 2)),
      'times as fast, by CPU time': round(
        median(measured.map((pair) => pair.other.cpuSeconds / pair.own.cpuSeconds)),
        2,
      ),
      'seconds, this build': round(median(measured.map(({ own }) => own.seconds)), 2),
      'seconds, the other': round(median(measured.map(({ other: theirs }) => theirs.seconds)), 2),
    }
  } finally {
    run('git', ['worktree', 'remove', '--force', folder], root)
    rmSync(join(folder, '..'), { recursive: true, force: true })
  }
}

/** With the packages of this checkout where they are the same. */
function build(folder) {
  const lock = (place) => readFileSync(join(place, 'package-lock.json'), 'utf8')
  if (lock(folder) === lock(root)) symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  else run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder)
  run('npm', ['run', 'build'], folder)
}

function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr || stdout}`)
  return stdout
}

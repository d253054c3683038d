// Two builds side by side: this one, and that of another commit, built in a folder of its own. They run in turn over the same text, the one that
// is first changing each time; what counts is the median of the ratios.
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median, program, round, run, runProgram } from './process.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** An even number of pairs, so that each build is first as often as the other. @returns {Record<string, unknown>} ratios above 1: this build is faster */
export function compareWith(commit, input, pairs) {
  const name = run(['git', 'rev-parse', '--short', '--verify', `${commit}^{commit}`], { cwd: root }).stdout.trim()
  const parent = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
  try {
    const folder = join(parent, 'other')
    run(['git', 'worktree', 'add', '--detach', '--quiet', folder, name], { cwd: root })
    build(folder)
    return { 'compared with': name, ...compare(join(folder, 'bin', 'copydesk.js'), input, pairs + (pairs % 2)) }
  } finally {
    rmSync(parent, { recursive: true, force: true })
    // Of a folder that has gone, git forgets the worktree.
    run(['git', 'worktree', 'prune'], { cwd: root })
  }
}

function compare(other, input, pairs) {
  const measured = Array.from({ length: pairs }, (_, i) => {
    const paths = i % 2 ? [other, program] : [program, other]
    const both = paths.map((path) => runProgram(input, ['-j', '1'], path))
    return i % 2 ? { theirs: both[0], own: both[1] } : { own: both[0], theirs: both[1] }
  })
  const ratios = (of) => measured.map(({ own, theirs }) => round(theirs[of] / own[of], 2))
  const middle = (of, whose) => round(median(measured.map((pair) => pair[whose][of])), 2)
  return {
    'times as fast, by the clock': round(median(ratios('seconds')), 2),
    'times as fast, each pair': ratios('seconds'),
    'times as fast, by CPU time': round(median(ratios('cpuSeconds')), 2),
    'by CPU time, each pair': ratios('cpuSeconds'),
    'seconds, this build': middle('seconds', 'own'),
    'seconds, the other': middle('seconds', 'theirs'),
    'CPU seconds, this build': middle('cpuSeconds', 'own'),
    'CPU seconds, the other': middle('cpuSeconds', 'theirs'),
  }
}

/** With the packages of this checkout where they are the same. */
function build(folder) {
  const lock = (place) => readFileSync(join(place, 'package-lock.json'), 'utf8')
  if (lock(folder) === lock(root)) symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  else run(['npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder })
  run(['npm', 'run', 'build'], { cwd: folder })
}

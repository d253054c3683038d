import { leftOut } from './outside.js'

/** Where NOTHING_LEFT_OUT is set, as in CI, a run without all programs from outside fails before it begins. */
export function setup(): void {
  const lines = leftOut()
  if (process.env.NOTHING_LEFT_OUT && lines.length > 0) throw new Error(lines.join('\n'))
}

/** The last lines of a run say what it has left out. */
export function teardown(): void {
  for (const line of leftOut()) process.stdout.write(`${line}\n`)
}

import { safeJson } from '../../text/json.js'
import { type Decision, readDecision } from './decision.js'

/** A decisions file as it was read. */
interface DecisionLines {
  readonly decisions: readonly Decision[]
  /** What was left out, and why; each begins with the number of its line. */
  readonly warnings: readonly string[]
  /** Characters of the text that are whole lines: what follows is what a crash left of a line, and may be cut off. */
  readonly whole: number
}

/** Reads a decisions file: append-only JSONL. A broken last line is what a crash leaves behind; every other line that cannot be read is left out with a warning. */
export function parseDecisions(text: string): DecisionLines {
  const decisions: Decision[] = []
  const warnings: string[] = []
  let from = text.startsWith('\ufeff') ? 1 : 0
  let whole = from
  for (let number = 1; from < text.length; number++) {
    const feed = text.indexOf('\n', from)
    const to = feed < 0 ? text.length : feed
    const line = text.slice(from, to).trim()
    const read = line === '' ? null : readLine(line)
    const isBrokenEnd = feed < 0 && read === BROKEN
    if (!isBrokenEnd) whole = feed < 0 ? to : feed + 1
    if (isBrokenEnd) warnings.push(`line ${number}: the last line is broken off and is left out`)
    else if (typeof read === 'string') warnings.push(`line ${number}: ${read}; it is left out`)
    else if (read !== null) decisions.push(read)
    from = feed < 0 ? text.length : feed + 1
  }
  return { decisions, warnings, whole }
}

const BROKEN = 'is not valid JSON'

function readLine(line: string): Decision | string {
  try {
    return readDecision(JSON.parse(line))
  } catch {
    return BROKEN
  }
}

/** A decision as a line of the file, its line feed included. */
export function serializeDecision(decision: Decision): string {
  return `${safeJson(decision)}\n`
}

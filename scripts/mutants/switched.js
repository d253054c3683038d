/**
 * A source with many mutants in it, each behind a switch of its own: `globalThis.$isBroken(3)` says whether the one with the number 3 is on.
 *
 * @param {string} text of the source
 * @param {readonly { number: number, start: number, end: number, put: string, isStatement: boolean }[]} mutants of this source: expressions, one in the other or apart
 */
export function switched(text, mutants) {
  const sorted = [...mutants].sort((a, b) => a.start - b.start || b.end - a.end)
  let next = 0
  const upTo = (from, end) => {
    let written = ''
    let at = from
    while (next < sorted.length && sorted[next].start < end) {
      const { number, start, end: after, put, isStatement } = sorted[next++]
      // What it was may hold mutants too, or be broken in another way.
      written += `${text.slice(at, start)}${isStatement ? ';' : ''}(globalThis.$isBroken(${number}) ? (${put}) : (${upTo(start, after)}))`
      at = after
    }
    return written + text.slice(at, end)
  }
  return upTo(0, text.length)
}

/**
 * What `of` finds for each thing, one after the other: `things.flatMap(of)`, which the engine does at a tenth of the speed.
 * For what is asked of every word.
 */
export function gather<Thing, Result>(
  things: readonly Thing[],
  of: (thing: Thing, index: number) => readonly Result[],
): Result[] {
  const all: Result[] = []
  things.forEach((thing, i) => {
    const found = of(thing, i)
    // Most things have none.
    if (found.length > 0) for (const one of found) all.push(one)
  })
  return all
}

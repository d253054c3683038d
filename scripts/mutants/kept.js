/** What the program keeps between texts: `src/text/kept.ts` hands it out here, as it is given to the tests. */
const known = new Set()
export const keptMaps = { add: (kept) => known.add(new WeakRef(kept)) }

/** Runs a test with nothing kept of what was asked before it, and leaves nothing of it behind. */
export async function isolated(run) {
  const before = [...known].flatMap((reference) => {
    const kept = reference.deref()
    if (!kept) known.delete(reference)
    return kept ? [{ kept, recent: kept.recent, older: kept.older }] : []
  })
  for (const { kept } of before) Object.assign(kept, { recent: new Map(), older: new Map() })
  try {
    return await run()
  } finally {
    for (const { kept, recent, older } of before) Object.assign(kept, { recent, older })
  }
}

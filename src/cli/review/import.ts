import { existsSync } from 'node:fs'
import { assignDecisions, type Decision, mergeDecisions } from '../../review/decisions/index.js'
import { OutputError } from '../errors.js'
import { type ExitStatus, exitStatus } from '../exit.js'
import type { Messages } from '../messages.js'
import { type Batch, byPath, type Given } from './articles.js'
import { takeLock } from './lock.js'
import { openDecisionsFile, readDecisionsFile } from './store.js'

/** Merges saved files into the decisions files of the articles: what a page has saved, or what another reviewer has decided. */
export function importFiles({ articles, failed }: Batch, files: readonly string[], messages: Messages): ExitStatus {
  const missing = files.find((file) => !existsSync(file))
  if (missing) throw new OutputError(`${missing}: no such file`)
  let isComplete = failed === 0
  for (const file of files) {
    const { decisions, warnings } = readDecisionsFile(file)
    for (const warning of warnings) messages.warning(warning)
    const assigned = assignDecisions(decisions, articles)
    const { written, known } = mergeAll(articles, assigned.decisions)
    messages.remark(`${file}: ${written} decisions merged, ${known} known already`)
    for (const id of new Set(assigned.others.map(({ doc }) => doc.id))) {
      const count = assigned.others.filter(({ doc }) => doc.id === id).length
      messages.error(`${file}: ${count} decisions are on ${id}, which was not given; name that article as well`)
      isComplete = false
    }
  }
  return isComplete ? exitStatus.ok : exitStatus.inputFailed
}

function mergeAll(
  articles: readonly Given[],
  decisions: readonly (readonly Decision[])[],
): { written: number; known: number } {
  let written = 0
  let known = 0
  for (const [path, indices] of byPath(articles)) {
    const own = indices.flatMap((index) => decisions[index] ?? [])
    if (own.length === 0) continue
    const lock = takeLock(path)
    if (!lock.isTaken) throw new OutputError(`${path}: is being reviewed by ${lock.by}; try again when that has ended`)
    try {
      const merge = mergeDecisions(readDecisionsFile(path).decisions, own)
      if (merge.lines.length > 0) {
        const file = openDecisionsFile(path)
        file.append(merge.lines)
        file.close()
      }
      written += own.length - merge.known
      known += merge.known
    } finally {
      lock.release()
    }
  }
  return { written, known }
}

import type { Decision } from './decision.js'

/** Decisions by the articles that they are about. */
export interface Assigned {
  /** Of each article, in the order given. */
  readonly decisions: readonly (readonly Decision[])[]
  /** Those on articles that were not given. */
  readonly others: readonly Decision[]
}

type Doc = Decision['doc']

/**
 * Says which article each decision is about: the one of the same text, among several that of the same id; else that of the
 * same id, else that of the same file name. Where `isOnly` says that the file belongs to one article, everything in it is about
 * that one.
 */
export function assignDecisions(decisions: readonly Decision[], docs: readonly Doc[], isOnly = false): Assigned {
  const chosen = new Map<string, number>()
  const assigned: Decision[][] = docs.map(() => [])
  const others: Decision[] = []
  for (const decision of decisions) {
    const key = `${decision.doc.sha256} ${decision.doc.id}`
    const index = chosen.get(key) ?? (isOnly && docs.length === 1 ? 0 : articleOf(decision.doc, docs))
    chosen.set(key, index)
    if (index < 0) others.push(decision)
    else assigned[index]?.push(decision)
  }
  return { decisions: assigned, others }
}

function articleOf(doc: Doc, docs: readonly Doc[]): number {
  const both = docs.findIndex(({ id, sha256 }) => id === doc.id && sha256 === doc.sha256)
  if (both >= 0) return both
  const sameText = docs.findIndex(({ sha256 }) => sha256 === doc.sha256)
  if (sameText >= 0) return sameText
  const sameId = docs.findIndex(({ id }) => id === doc.id)
  return sameId >= 0 ? sameId : onlyIndex(docs, ({ id }) => fileOf(id) === fileOf(doc.id))
}

const fileOf = (id: string): string => id.replace(/^.*[/\\]/, '')

function onlyIndex(docs: readonly Doc[], is: (doc: Doc) => boolean): number {
  const first = docs.findIndex(is)
  return first >= 0 && docs.findLastIndex(is) === first ? first : -1
}

import type { Casualty } from '../schema.js'
import type { Draft } from './draft.js'

type Numbered = Draft & { readonly id: string }

/** Ties parts to their whole, new totals to the old, and repeated figures to the first. */
export function relate(drafts: readonly Numbered[]): readonly Casualty[] {
  const lastTotal = new Map<string, Numbered>()
  const firstOfKind = new Map<string, Numbered>()
  const headlines = new Map<string, Numbered>()
  // "At least 52 were killed … aside from the 52": what is said as known may drop it too.
  const firsts = new Map<string, Numbered>()
  return drafts.map((draft) => {
    const { wants, definite, isHeadline, ...item } = draft
    const key = `${item.outcome} ${item.count.min} ${item.count.max} ${item.count.vague} ${item.status}`
    // A headline drops the "at least" of the text.
    const loosely = `${item.outcome} ${item.count.min ?? item.count.max} ${item.status}`
    const known = firstOfKind.get(key) ?? headlines.get(loosely) ?? (definite ? firsts.get(loosely) : undefined)
    const relation = relationOf(draft, lastTotal.get(item.outcome), known)
    if (isHeadline) headlines.set(loosely, draft)
    if (!firsts.has(loosely) && !item.count.vague) firsts.set(loosely, draft)
    if (wants !== 'partOf') lastTotal.set(item.outcome, draft)
    if (!firstOfKind.has(key)) firstOfKind.set(key, draft)
    return relation ? { ...item, relation } : item
  })
}

function relationOf(draft: Numbered, total: Numbered | undefined, same: Numbered | undefined): Casualty['relation'] {
  if (draft.wants === 'partOf' && total) return { kind: 'partOf', of: total.id }
  if (same && isRepeated(draft, same)) return { kind: 'sameAs', of: same.id }
  if (draft.wants === 'updates' && total) return { kind: 'updates', of: total.id }
  return undefined
}

/**
 * The very number again: one that is not so small that chance explains it, or said as known ("the three policemen"), or in
 * the lead of the article whose headline gives it.
 */
function isRepeated({ count, definite, sentence, victims }: Numbered, same: Numbered): boolean {
  if (sentence === same.sentence) return false
  const number = count.max ?? count.min ?? 0
  const isLead = same.isHeadline && sentence !== null && sentence - (same.sentence ?? 0) <= LEAD
  // "Dozens" in the headline are the lead's "dozens", not those of further down.
  if (count.vague || count.approximate) return isLead
  return number >= 10 || (definite && number >= 2 && !isPartOfOthers(victims, same)) || (isLead && number > 0)
}

/** "Two of them were Danes … the two missing people": a part of a whole, called otherwise. */
const isPartOfOthers = (victims: Numbered['victims'], { wants, victims: others }: Numbered): boolean =>
  wants === 'partOf' && victims !== null && others !== null && nounOf(victims) !== nounOf(others)
const nounOf = ({ text }: { readonly text: string }): string => (text.split(' ').at(-1) ?? '').toLowerCase()

/** How many sentences behind the headline make the lead. */
const LEAD = 2

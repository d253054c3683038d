import type { Document, Name, Parsed } from '../language/document.js'
import { spanOf } from '../text/span.js'
import { gatherWords } from './article.js'
import { findCandidates } from './candidates.js'
import { type Decision, decideKinds } from './decide.js'
import { withoutHolders } from './holders.js'
import { findTypes } from './types.js'

/** Finds and classifies the proper names of an article, in one pass: candidates, then evidence, then decisions. */
export function tag(parsed: Parsed): Document {
  const candidates = findCandidates(gatherWords(parsed))
  const decisions = withoutHolders(decideKinds(candidates), parsed)
  const typeOf = findTypes(decisions)
  return { ...parsed, names: decisions.map((decision) => nameOf(parsed, decision, typeOf(decision))) }
}

function nameOf(parsed: Parsed, { candidate, kind, rule, confidence }: Decision, type: string | null): Name {
  const { words } = candidate
  const start = words[0]?.start ?? 0
  const end = endOf(parsed, words.at(-1)?.end ?? start, rule)
  return { start, end, text: spanOf(parsed, start, end).text, kind, type, rule, confidence }
}

/** "Redding, Calif.": the full stop of a state's short form belongs to it. */
const endOf = ({ plain }: Parsed, end: number, rule: string): number =>
  rule === 'state-abbreviation' && plain[end] === '.' && /\p{Ll}/u.test(plain[end - 1] ?? '') ? end + 1 : end

import type { Parsed } from '../language/document.js'
import { textBefore, textBehind } from '../text/around.js'
import type { Decision } from './decide.js'
import { initialsOfTitle, isTitleInitials } from './lexicon/title-initials.js'

/**
 * Leaves out what was taken for a body and is the holder of an office by its initials: "The IG", where the text has an "IG Olt" or an
 * "inspector general of police, Mara Olt".
 */
export function withoutHolders(decisions: readonly Decision[], { plain }: Parsed): readonly Decision[] {
  const doubtful = decisions.filter(
    ({ candidate: { words }, kind }) =>
      kind === 'organization' && words.length === 1 && isTitleInitials(words[0]?.text ?? ''),
  )
  if (doubtful.length === 0) return decisions
  const starts = new Set(
    decisions.flatMap(({ candidate: { words }, kind }) => (kind === 'person' ? [words[0]?.start ?? 0] : [])),
  )
  const held = new Set(decisions.flatMap((decision) => initialsBeside(decision, plain)))
  const isHolder = ({ candidate: { words } }: Decision): boolean => {
    const [word] = words
    if (!word) return false
    // "DPP Mara Olt said": a title, whatever body has these initials.
    if (starts.has(word.end + 1)) return true
    return held.has(word.text.toLowerCase()) && /\bthe $/i.test(textBefore(plain, word.start, 5))
  }
  const left = new Set(doubtful.filter(isHolder))
  return decisions.filter((decision) => !left.has(decision))
}

/** The initials of titles that stand beside somebody's name, or of those written out there. */
function initialsBeside({ candidate: { words }, kind }: Decision, plain: string): readonly string[] {
  const [first, last] = [words[0], words.at(-1)]
  if (kind !== 'person' || !first || !last) return []
  const before = textBefore(plain, first.start, REACH)
  const behind = textBehind(plain, last.end, REACH)
  const [, short = ''] = before.match(SHORT) ?? []
  const [, apposed = ''] = behind.match(/^, ([^,.;:"]*)[,.]/) ?? []
  const [, titled = ''] = before.match(/([^,.;:"]*),? $/) ?? []
  const own = isTitleInitials(short) ? [short.toLowerCase()] : []
  return [...own, ...initialsOfTitle(titled), ...initialsOfTitle(apposed)]
}
/** So far from a name its title reaches, in characters. */
const REACH = 60
const SHORT = /\b(\p{Lu}{2,4}),? (?:\([^()]{1,30}\) )?$/u

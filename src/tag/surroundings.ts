import type { Candidate } from './candidates.js'
import { after, type Weights } from './clue.js'
import { bodyIntroducers, matchVerbs, personRelatives } from './lexicon/context.js'
import { placeNounsBefore } from './lexicon/places.js'
import { roleNouns } from './lexicon/titles.js'

/** The three words behind the next one. */
export const nextText = (candidate: Candidate): string =>
  `${after(candidate, 1)?.text} ${after(candidate, 2)?.text} ${after(candidate, 3)?.text}`

/** "Italy beat Ghana 2-0", "lost to Spain": a place that plays is a team. */
export function weighTeam(candidate: Candidate): Weights | null {
  const { line, from } = candidate
  if (candidate.words.length > 3 || !line.isSport) return null
  const wins = matchVerbs.has(after(candidate)?.lower ?? '')
  const link = line.words[from - 1]?.lower ?? ''
  const verb = line.words[from - 2]?.lower ?? ''
  const loses =
    matchVerbs.has(link) ||
    ((link === 'against' || link === 'over' || link === 'to' || link === 'with') && matchVerbs.has(verb))
  return wins || loses ? { organization: 9 } : null
}

/** Buildings that stand for who works in them, unless something happens at them. */
export const seats: ReadonlySet<string> = new Set([
  'White House',
  'Kremlin',
  'Pentagon',
  'Capitol',
  'Elysee',
  'Blue House',
  'Supreme Court',
])
/** What happens at a building. */
export const seatPrepositions: ReadonlySet<string> = new Set([
  'at',
  'outside',
  'near',
  'inside',
  'around',
  'visit',
  'visits',
  'visited',
  'visiting',
  'leave',
  'left',
  'leaving',
  'in',
])

/** ", 34,", ", who", ", a spokesman for", ", president of". */
export function weighApposition(candidate: Candidate): Weights | null {
  if (after(candidate)?.text !== ',') return null
  const next = after(candidate, 1)
  if (!next) return null
  if (next.shape === 'number' && /^\d\d?$/.test(next.text) && after(candidate, 2)?.text === ',') return { person: 4 }
  if (personRelatives.has(next.lower)) return { person: 2.2 }
  const opensNoun =
    /^(?:a|an|the|his|her|their|its|another|one|former|president|head|chairman)$/.test(next.lower) ||
    roleNouns.has(next.lower)
  if (!opensNoun) return null
  for (let on = 1; on < 6; on++) {
    const noun = after(candidate, on)
    if (!noun || noun.text === ',' || noun.text === '.') return null
    if (noun.shape === 'lower' && roleNouns.has(noun.lower)) return { person: 2.5 }
    if (noun.shape === 'lower' && on < 5 && bodyIntroducers.has(noun.lower)) return { organization: 2 }
    if (noun.shape === 'lower' && placeNounsBefore.has(noun.lower)) return { place: 1.5 }
    if (/^(?:of|in|who|which|that|for)$/.test(noun.lower)) return null
  }
  return null
}

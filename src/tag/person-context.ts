import { wordSet } from '../language/words/word-set.js'
import type { Candidate } from './candidates.js'
import { after } from './clue.js'
import { listed } from './lexicon/listed.js'
import { professions } from './lexicon/professions.js'
import { roleNouns } from './lexicon/titles.js'

/** "Madison is a nurse": what only a person is. */
export function isRolePredicate(candidate: Candidate): boolean {
  const verb = after(candidate)
  if (verb?.shape !== 'lower' || !(verb.lemma === 'be' || verb.lemma === 'become')) return false
  if (personStates.has(after(candidate, 1)?.lower ?? '')) return true
  for (let on = 1; on < 5; on++) {
    const noun = after(candidate, on)
    if (noun?.shape !== 'lower') return false
    const behind = after(candidate, on + 1)
    // "is investigating the officer-involved shooting"
    if (on === 1 && noun.lower.endsWith('ing') && (behind?.pos === 'DET' || behind?.pos === 'ADP')) return false
    if (isPersonsRole(noun.lower)) return behind?.shape !== 'lower' || !/^(?:NOUN|PROPN)$/.test(behind.pos)
    if (BEHIND_ROLE.has(noun.lower)) return false
  }
  return false
}

const BEHIND_ROLE = wordSet`of in for to on at home`

/** "Born in Leeds, Preston joined": who the opening of the sentence tells of. */
export function followsBirth({ line, from, to, words }: Candidate): boolean {
  // "Born in Gary, Indiana, Olt": what a comma follows is a place still.
  if (line.words[to]?.shape !== 'lower') return false
  const opening = line.words.slice(0, from)
  const first = opening[0]
  if (!first || words.length > 4 || opening.length > 14 || opening.at(-1)?.text !== ',') return false
  if (!lifeOpeners.has(first.lower)) return false
  return opening.slice(0, -1).every(({ shape, text }) => shape !== 'sign' || text === ',' || text === '-')
}

const lifeOpeners: ReadonlySet<string> = new Set(
  listed(
    'born; raised; educated; orphaned; widowed; aged; nicknamed; jailed; ordained; knighted; schooled; married; divorced',
  ),
)

/** What happens to people alone: "was born". */
const personStates: ReadonlySet<string> = new Set(
  listed(
    'born; jailed; hospitalized; hospitalised; widowed; knighted; married; divorced; handcuffed; buried; cremated; orphaned',
  ),
)

/** Roles that a town, a team or a firm can have too. */
const wideRoles: ReadonlySet<string> = new Set(
  listed(
    'ally; bowler; boss; candidate; champion; chief; contender; contractor; critic; dealer; defender; developer; founder; front-runner; giant; guard; hopeful; host; incumbent; investor; leader; legend; merchant; model; neighbor; neighbour; nominee; opponent; organizer; organiser; owner; partner; peer; player; predecessor; producer; publisher; rebel; representative; rival; runner; seed; star; successor; superstar; survivor; suspect; trader; vendor; victim; volunteer; winner; witness',
  ),
)
const isPersonsRole = (noun: string): boolean => (roleNouns.has(noun) || ownRoles.has(noun)) && !wideRoles.has(noun)
const ownRoles: ReadonlySet<string> = new Set(professions)

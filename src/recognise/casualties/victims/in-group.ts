import type { Token } from '../../../language/document.js'
import { bes } from '../../../language/words/auxiliaries.js'
import { wordSet } from '../../../language/words/word-set.js'
import { subjectBefore } from '../../../syntax/subject.js'
import { groupNamed } from '../company/members.js'
import { harmVerbOf } from '../lexicon/harm-forms.js'
import { states } from '../lexicon/harm-words.js'
import type { Reading } from '../reading.js'
import type { Outcome } from '../schema.js'
import type { Counted, Harmed } from './names.js'

/** What befell a group of people; `earlier`: whatever befell those who were spoken of last. */
type Fate = Outcome | 'earlier'

/** The names of a sentence that are said to be those of a group: "among the dead was Ana Roe", "police named the victims as Ana Roe and Per Dahl". */
export function harmedInGroup(
  reading: Reading,
  names: readonly Counted[],
  earlier: () => Outcome | null,
): readonly Harmed[] {
  const { tokens } = reading
  const besideVictim = names.find(({ quantity }) => VICTIM.has(tokens[quantity.from + 1]?.lower ?? ''))
  const fate = besideVictim ? earlier() : null
  if (besideVictim && fate) return [{ ...besideVictim, outcome: fate, rule: 'victim-in-list' }]
  for (let at = 0; at < tokens.length; at++) {
    const list = LISTING.has(tokens[at]?.lower ?? '') ? listAt(reading, at) : null
    const first = list && names.findIndex(({ quantity }) => quantity.from === list.start)
    if (!list || first === null || first < 0) continue
    const outcome = list.fate === 'earlier' ? earlier() : list.fate
    if (outcome) return listed(tokens, names.slice(first)).map((name) => ({ ...name, outcome, rule: 'victim-in-list' }))
  }
  return []
}

/** "the victim, | Ana Roe," */
const VICTIM = wordSet`deceased victim`

/** The words that a list of names may stand behind. */
const LISTING = wordSet`am are as include included includes including is was were`

interface List {
  /** Where its first name must begin. */
  readonly start: number
  readonly fate: Fate
}

/** The list that a word opens, with what befell those who are in it; null where it opens none. */
function listAt(reading: Reading, at: number): List | null {
  const fate = reading.tokens[at]?.lower === 'as' ? identifiedBefore(reading, at) : groupBefore(reading, at)
  const isMarked = reading.tokens[at + 1]?.lower === ':'
  return fate && { start: isMarked ? at + 2 : at + 1, fate }
}

/** "Among the dead were", "also killed was", "those arrested include", "the victim was". */
function groupBefore(reading: Reading, be: number): Fate | null {
  const { tokens } = reading
  // "Killed were", "also injured was"
  const opening = tokens[0]?.lower === 'also' ? 1 : 0
  if (be === opening + 1 && bes.has(tokens[be]?.lower ?? '')) return fateOf(tokens, opening)
  return fateWithin(reading, be)
}

/** "The victims were identified as", "police have named the man who died as". */
function identifiedBefore(reading: Reading, as: number): Fate | null {
  const { tokens } = reading
  let verb = as - 1
  while (verb > 0 && as - verb < MOST_BETWEEN && !NAMING.has(tokens[verb]?.lower ?? '')) verb--
  if (!NAMING.has(tokens[verb]?.lower ?? '')) return null
  let from = verb
  while (GROUP.has(tokens[from - 1]?.lower ?? '')) from--
  const isPassive = tokens.slice(from, verb).some(({ lower }) => bes.has(lower))
  if (isPassive) return fateWithin(reading, from)
  return firstFate(tokens, verb + 1, as)
}
const NAMING = wordSet`identified identifies identify named names`
const GROUP = wordSet`also been believed formally had has have just later officially reported said since subsequently to was were`
const MOST_BETWEEN = 14

/** What the subject of the verb that begins at `verb` says of those whom it stands for; or "among those killed" before it. */
function fateWithin(reading: Reading, verb: number): Fate | null {
  const { tokens } = reading
  const near = Math.max(0, verb - MOST_BETWEEN)
  const among = tokens.slice(near, verb).findLastIndex(({ lower }) => lower === 'among') + near
  if (among >= near) return firstFate(tokens, among + 1, verb)
  // "The dead included": two words that few take for a subject.
  if (tokens[verb - 2]?.pos === 'DET' && verb === 2) return fateOf(tokens, 1)
  const subject = subjectBefore(reading.view(), verb, true)
  if (subject?.kind === 'own' && verb - subject.core.from < MOST_BETWEEN)
    return firstFate(reading.tokens, subject.core.from, verb)
  return null
}

function firstFate(tokens: readonly Token[], from: number, to: number): Fate | null {
  for (let i = from; i < to; i++) {
    const fate = fateOf(tokens, i)
    if (fate) return fate
  }
  return null
}

/** What a word tells of the group that it is of: "the dead", "those killed", "the man who died", "the victim". */
function fateOf(tokens: readonly Token[], at: number): Fate | null {
  const lower = tokens[at]?.lower ?? ''
  const named = groupNamed(tokens, at)
  if (named) return named
  const verb = harmVerbOf(tokens[at])
  if (verb?.forms.has('participle')) return verb.outcome
  return states.get(lower) ?? (lower === 'them' ? 'earlier' : null)
}

/** So many names at most are of one list. */
const MOST_LISTED = 20

/** The names that go on from the first as one list: "Ana Roe, 42, her son, Per, and Olt". */
function listed(tokens: readonly Token[], names: readonly Counted[]): readonly Counted[] {
  const list: Counted[] = []
  let end = names[0]?.quantity.from ?? 0
  for (const name of names.slice(0, MOST_LISTED)) {
    const { from, to } = name.quantity
    if (list.length > 0) {
      if (tokens.slice(end, from).some(breaksList)) break
      if (!JOINTS.has(tokens[from - 1]?.lower ?? '')) continue
    }
    list.push(name)
    end = to
  }
  return list
}

const JOINTS = wordSet`, ; ( and - :`
const breaksList = ({ pos, lower }: Token): boolean =>
  pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ' || ENDS.has(lower)
const ENDS = wordSet`who whose whom which that while when but`

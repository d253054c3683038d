import { gatherAt, markOf } from '../../../language/words/marks.js'
import { wordSet } from '../../../language/words/word-set.js'
import { verbGroup } from '../../../syntax/verb-group.js'
import { findObjects, hasObject } from '../grammar/objects.js'
import type { Slot } from '../grammar/slots.js'
import { findSubjects } from '../grammar/subjects.js'
import { harmVerbOf } from '../lexicon/harm-forms.js'
import { states } from '../lexicon/harm-words.js'
import type { Link, Reading } from '../reading.js'
import type { CasualtyRule } from '../rule.js'

/** Verbs of which the state is the complement: "were found dead", "fell ill", "shot dead". */
const BECOMING = wordSet`
  fall fell fallen falling falls go goes gone going went become becomes became becoming found left leaving leave
  leaves made making make makes rendered rendering reported shot turned remain remained remains remaining listed
  declared pronounced presumed feared believed confirmed lay lie lying struck stay stayed counted gunned taken feel
  felt
` // biome-ignore format: a table
/** Those whose object may follow the state: "shot dead two women". */
const ACTIVE = wordSet`shot left leaving leaves leave made making makes rendered rendering struck shooting shoots shoot found`

const STATE = markOf((lower) => states.has(lower))

/** "Two are dead", "leaving nine missing", "were found dead", "shot dead two women". */
export const stateRule: CasualtyRule = {
  name: 'state',
  examples: [
    '{Two climbers|killed 2} are dead and {one|missing 1} missing.',
    'The flood left {300 villagers|displaced 300} homeless.',
    'Gunmen shot dead {two judges|killed 2}.',
    '{Twelve guests|infected 12} fell ill.',
    '{Nine|killed 9} dead as bus falls into a lake',
  ],
  leaves: [
    'Two dead fish lay on the beach.',
    'Twelve pages are missing.',
    'Two climbers are dead tired.',
    'Two mentally ill men live there.',
  ],
  find: (reading) => gatherAt(reading.tokens, STATE, (_, at) => linksAt(reading, at)),
}

function linksAt(reading: Reading, at: number): readonly Link[] {
  const { tokens } = reading
  const token = tokens[at]
  const outcome = states.get(token?.lower ?? '')
  if (!token || harmVerbOf(token) || isElse(reading, at)) return []
  const start = startOfComplement(tokens, at)
  const group = verbGroup(reading.view(), start)
  const verb = start < at ? tokens[start] : undefined
  const isActive = verb !== undefined && ACTIVE.has(verb.lower) && !group.be && hasObject(reading, at + 1)
  const bare = start === at && !group.be
  if (bare && group.from > 0 && token.lower === 'dead' && tokens[at - 1]?.pos === 'DET') return []
  const slots = isActive ? findObjects(reading, at + 1) : findSubjects(reading, group.from, bare)
  return slots.flatMap((slot) => (canBe(slot, token.lower) ? [linkTo(slot)] : []))

  function linkTo({ quantity, via }: Slot): Link {
    const distance = isActive ? 0 : Math.min(10, Math.max(0, group.from - quantity.to))
    return {
      quantity,
      outcomes: orOther(outcome as NonNullable<typeof outcome>),
      undivided: orOther(outcome as NonNullable<typeof outcome>).length > 1,
      at,
      from: group.from,
      strength: 87 - (via === 'listed' ? 12 : 0) - distance,
      aside: via === 'relative' && !bare,
      ...(verb?.lower === 'feared' || (group.governor !== null && !group.be) ? { hypothetical: true } : {}),
      negated: group.negated,
    }
  }

  /** "dead or missing", "killed or missing", "dead and wounded". */
  function orOther(first: NonNullable<typeof outcome>): Link['outcomes'] {
    const isJoint = /^(?:or|and)$/.test(tokens[at + 1]?.lower ?? '')
    const other = isJoint ? (states.get(tokens[at + 2]?.lower ?? '') ?? harmVerbOf(tokens[at + 2])?.outcome) : undefined
    const followed = other !== undefined && hasObject(reading, at + 3)
    if (other !== undefined && other !== first && !followed) return [first, other]
    const joined = group.joined.flatMap(
      (index) => states.get(tokens[index]?.lower ?? '') ?? harmVerbOf(tokens[index])?.outcome ?? [],
    )
    return [...new Set([...joined, first])]
  }
}

function startOfComplement(tokens: Reading['tokens'], at: number): number {
  let i = at - 1
  let listed: number | null = null
  while (tokens[i]?.pos === 'ADV' || BEFORE_STATE.has(tokens[i]?.lower ?? '')) {
    if (LISTED.has(tokens[i]?.lower ?? '')) listed = i
    i--
  }
  if (BECOMING.has(tokens[i]?.lower ?? '') && tokens[i]?.pos !== 'NOUN') return i
  // "were still listed as missing": its own verb, where none stands before it as in "reported confirmed dead"
  return listed ?? shotAt(tokens, i, at)
}

const LISTED = wordSet`confirmed listed`
const BEFORE_STATE = wordSet`seriously still now listed as confirmed`

/** The tagger takes "shot" for a noun. */
const shotAt = (tokens: Reading['tokens'], i: number, at: number): number =>
  /^(?:shot|shoots?|found)$/.test(tokens[i]?.lower ?? '') ? i : at

/** Attributes, compounds, "mentally ill", "missing two games", "dead and …" joined on to the next state. */
function isElse(reading: Reading, at: number): boolean {
  const { tokens } = reading
  const { lower, end } = tokens[at] as Reading['tokens'][number]
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (before?.lower === '-' || (after?.lower === '-' && after.start === end)) return true
  if (OTHERWISE.has(before?.lower ?? '')) return true
  if (
    after &&
    (after.pos === 'NOUN' || after.pos === 'PROPN') &&
    !isDayLike(reading, at + 1) &&
    !hasState(before?.lower)
  )
    return true
  if (lower === 'missing' && (after?.pos === 'DET' || reading.startingAt.has(at + 1))) return true
  return utterly.has(after?.lower ?? '')
}

const OTHERWISE = wordSet`mentally chronically terminally brain psychiatrically half drop heart`

/** "dead tired", "dead set against it": quite. */
const utterly = wordSet`ahead broke certain drunk easy even keen level serious set slow straight sure tired wrong`

const hasState = (word: string | undefined): boolean => word === 'shot' || word === 'left'
const isDayLike = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.pos === 'PROPN' || /day$|^(?:overnight|today|yesterday)$/.test(tokens[at]?.lower ?? '')

function canBe({ quantity }: Slot, state: string): boolean {
  const { noun, form, partitive } = quantity
  if (state === 'fatal') return (noun === 'none' || noun === 'case') && form !== 'article'
  if (noun === 'person' || partitive === 'pronoun') return true
  if (form === 'article' || form === 'nobody' || form === 'any' || noun === 'group') return false
  if (noun === 'none') return true
  return noun === 'other' && state !== 'missing' && state !== 'sick'
}

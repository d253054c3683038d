import type { Token } from '../../../language/document.js'
import { modals } from '../../../language/words/auxiliaries.js'
import { isPlural } from '../../../language/words/plurals.js'
import { wordSet } from '../../../language/words/word-set.js'
import { nounPhraseBefore } from '../../../syntax/noun-phrase-before.js'
import { subjectOfVerbBefore } from '../../../syntax/shared-subject.js'
import { type OwnSubject, subjectBefore } from '../../../syntax/subject.js'
import type { Range } from '../../../syntax/view.js'
import { kindOfNoun } from '../lexicon/nouns.js'
import type { Quantity } from '../quantities/quantity.js'
import type { Reading } from '../reading.js'
import type { Slot } from './slots.js'

/**
 * The quantities that are the subject of the verb group that begins at `from`: a walk to the left over what stands below
 * the subject (prepositional phrases, participles, relative clauses, parentheses), and over the list that it may be.
 * `modifier`: a participle or relative clause belongs to the people next to it, not to a noun farther left.
 */
export function findSubjects(reading: Reading, from: number, modifier: boolean): readonly Slot[] {
  return modifier ? besideModifier(reading, from) : grammaticalSubjects(reading, from)
}

/** The quantities of the phrase that the grammar takes for the subject. */
function grammaticalSubjects(reading: Reading, from: number): readonly Slot[] {
  const beside = reading.endingAt.get(from)
  if (beside?.partitive === 'pronoun') return [{ quantity: beside, via: 'relative' }]
  // "some of whom were killed"
  if (reading.tokens[from - 1]?.lower === 'whom' && reading.tokens[from - 2]?.lower === 'of') return []
  const view = reading.view()
  const subject = subjectBefore(view, reading.tokens[from - 1]?.lower === 'to' ? from - 1 : from, true)
  const own = subject?.kind === 'shared' ? sharedSubject(reading, from) : subject
  if (own?.kind !== 'own') return []
  const { core, start, range } = own
  if (start === range.from && view.classes[core.from - 1] === 'of') return []
  const members = reading.quantities.filter((quantity) => isMember(reading, quantity, core))
  if (start === range.from)
    return members.map((quantity, n) => ({
      quantity,
      via: n > 0 ? 'listed' : subject?.kind === 'shared' ? 'relative' : 'near',
    }))
  // "the questioning of a man who is held": whom "who" stands for is next to it.
  const nearest = reading.endingAt.get(core.to)
  const whom = members.length || !nearest ? members : [nearest]
  return whom.map((quantity, n) => ({ quantity, via: n === 0 ? 'relative' : 'listed' }))
}

/** "an engineer, whom | they had abducted": those for whom the pronoun stands that a verb's own subject is behind. */
export function findAntecedents(reading: Reading, from: number): readonly Slot[] {
  const { tokens } = reading
  let pronoun = from - 1
  while (pronoun > 0 && from - pronoun < 6 && tokens[pronoun]?.lower !== 'whom' && tokens[pronoun]?.lower !== ',')
    pronoun--
  if (tokens[pronoun]?.lower !== 'whom') return contactAntecedent(reading, from)
  const phrase = nounPhraseBefore(reading.view(), tokens[pronoun - 1]?.lower === ',' ? pronoun - 1 : pronoun)
  const isLast = phrase !== null && reading.view().classes[phrase.from - 1] === 'conjunction'
  const first = isLast ? nounPhraseBefore(reading.view(), phrase.from - 1) : null
  const whole = phrase && { from: first?.from ?? phrase.from, to: phrase.to }
  const members = whole ? reading.quantities.filter((quantity) => isMember(reading, quantity, whole)) : []
  return members.map((quantity, n) => ({ quantity, via: n === 0 ? 'relative' : 'listed' }))
}

/** "a constable | they had abducted": without a pronoun between. */
function contactAntecedent({ tokens, endingAt }: Reading, from: number): readonly Slot[] {
  const quantity = ACTORS.has(tokens[from - 1]?.lower ?? '') ? endingAt.get(from - 1) : undefined
  return quantity?.noun === 'person' ? [{ quantity, via: 'relative' }] : []
}
const ACTORS = wordSet`he it she they`

/** "Two men were shot and | died"; not "many will be at home and | die", which has not happened. */
function sharedSubject(reading: Reading, from: number): OwnSubject | null {
  const own = subjectOfVerbBefore(reading.view(), from)
  const isOpen = own && reading.tokens.slice(own.core.to, from).some(({ lower }) => modals.has(lower))
  return isOpen ? null : own
}

/** Whether a quantity is one of those of whom a phrase speaks, and not within what hangs on them: "two nurses of three clinics". */
function isMember({ tokens }: Reading, { from, to }: Quantity, core: Range): boolean {
  if (to <= core.from || from >= core.to) return false
  if (from <= core.from) return true
  let joint = from - 1
  while (OWNERS.has(tokens[joint]?.lower ?? '')) joint--
  const before = tokens[joint]?.lower ?? ''
  if (before === 'of') return isCollective(tokens[from - 2])
  // "a chief along with two of his guards"
  const isWith = before === 'with' && WITH.has(tokens[joint - 1]?.lower ?? '')
  if (!JOINTS.has(before) && !isWith) return false
  return !tokens.slice(core.from, from).some(({ lower, pos }) => RELATIVES.has(lower) || pos === 'AUX')
}

const OWNERS = wordSet`her his its my our the their`
const JOINTS = wordSet`, & and as or plus`
const WITH = wordSet`along together`
const RELATIVES = wordSet`that which who whom whose`

/** The people next to a participle or relative clause: "two soldiers | killed", "a guard and two girls, all from Tarn, | hurt". */
function besideModifier(reading: Reading, from: number): readonly Slot[] {
  const view = reading.view()
  const subject = subjectBefore(view, reading.tokens[from - 1]?.lower === 'to' ? from - 1 : from, true)
  if (subject?.kind !== 'own') return []
  const { core } = subject
  const members = reading.quantities.filter((quantity) => isMember(reading, quantity, core))
  const nearest = reading.endingAt.get(core.to)
  // "two relatives of soldiers killed": not the relatives.
  if (!nearest && isPeople(reading.tokens[core.to - 1])) return []
  const whom = nearest && !members.includes(nearest) ? [nearest] : members.toReversed()
  return whom.map((quantity) => ({ quantity, via: 'relative' }))
}

const isPeople = (token: Token | undefined): boolean =>
  token !== undefined && kindOfNoun(token) === 'person' && isPlural(token)

const isCollective = (token: Token | undefined): boolean => token !== undefined && COLLECTIVES.has(token.lower)

const COLLECTIVES = wordSet`
  group groups team family crew party crowd total convoy boatload gang number unit contingent majority most all`

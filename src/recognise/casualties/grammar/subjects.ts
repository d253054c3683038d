import type { Token } from '../../../language/document.js'
import { isPlural } from '../../../language/words/plurals.js'
import { wordSet } from '../../../language/words/word-set.js'
import { nounPhraseBefore } from '../../../syntax/noun-phrase-before.js'
import { subjectOfVerbBefore } from '../../../syntax/shared-subject.js'
import { type OwnSubject, subjectBefore } from '../../../syntax/subject.js'
import type { Range } from '../../../syntax/view.js'
import { harmVerbOf, isHarmForm } from '../lexicon/harm-forms.js'
import { kindOfNoun } from '../lexicon/nouns.js'
import { linking, modals, reportingVerbs } from '../lexicon/words.js'
import { isTemporal } from '../quantities/noun-phrase.js'
import type { Quantity } from '../quantities/quantity.js'
import type { Reading } from '../reading.js'
import { endsName, skipAside } from './asides.js'
import { FARTHEST, type Slot } from './slots.js'

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
const ACTORS: ReadonlySet<string> = new Set(['he', 'it', 'she', 'they'])

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

const OWNERS: ReadonlySet<string> = new Set(['her', 'his', 'its', 'my', 'our', 'the', 'their'])
const JOINTS: ReadonlySet<string> = new Set([',', '&', 'and', 'as', 'or', 'plus'])
const WITH: ReadonlySet<string> = new Set(['along', 'together'])
const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whom', 'whose'])

function besideModifier(reading: Reading, from: number, modifier = true): readonly Slot[] {
  const { tokens, endingAt } = reading
  const slots: Slot[] = []
  let i = from - 1
  let listed = false
  let relative = modifier
  let first = true
  while (i >= 0 && from - i < FARTHEST) {
    if (tokens[i]?.lower === 'to' && i === from - 1 && endingAt.has(i)) i--
    if (modifier && first && tokens[i]?.lower === ',' && endingAt.has(i)) i = beforeMembers(tokens, i) ?? i - 1
    i = skipParticiple(tokens, skipAside(tokens, i), endingAt)
    const pronoun = tokens[i]?.lower ?? ''
    if (/^(?:who|that|which)$/.test(pronoun) && first) {
      relative = true
      i = tokens[i - 1]?.lower === ',' ? i - 2 : i - 1
      first = false
      continue
    }
    const quantity = endingAt.get(i + 1)
    const start = quantity ? quantity.from : nounPhraseStart(tokens, i, endingAt)
    if (start > i) return slots
    if (!quantity && relative && slots.length === 0 && isPeople(tokens[i])) return slots
    if (quantity?.form === 'article' && tokens[start - 1]?.lower === ',' && endsName(tokens, start - 2)) return slots
    const before = tokens[start - 1]
    const step = stepLeft(tokens, start - 1)
    const via = relative ? 'relative' : listed ? 'listed' : 'near'
    // "since 123 people died": a clause, whose subject stands next to its verb.
    const isClause = first && CLAUSE_OPENERS.has(before?.lower ?? '')
    const isNext = (relative || isClause) && slots.length === 0 && !listed
    if (quantity && (isNext || step !== 'below') && !(listed && step === 'object')) slots.push({ quantity, via })
    if (quantity && step === 'below' && before?.lower === 'of' && isCollective(tokens[start - 2])) {
      slots.push({ quantity, via })
      return slots
    }
    if (step === 'subject' || step === 'object' || (isNext && quantity && step === 'below')) return slots
    if (step === 'list') {
      if (!quantity && slots.length === 0 && modifier) return slots
      listed = true
    }
    first = false
    i = step === 'below' || step === 'list' ? skipJoint(tokens, start - 1) : start - 2
  }
  return slots
}

/** "seven others, | including two of his guards, injured": before the members that are told in passing; null where there are none. */
function beforeMembers(tokens: readonly Token[], close: number): number | null {
  for (let i = close - 1; i > 0 && close - i < FARTHEST; i--) {
    if (tokens[i]?.pos === 'VERB' && tokens[i]?.lower !== 'including') return null
    if (tokens[i]?.lower === ',' && tokens[i + 1]?.lower === 'including') return i - 1
  }
  return null
}

const CLAUSE_OPENERS = wordSet`after before since until because than as when while where if though although`

const isPeople = (token: Token | undefined): boolean =>
  token !== undefined && kindOfNoun(token) === 'person' && isPlural(token)

const isCollective = (token: Token | undefined): boolean => token !== undefined && COLLECTIVES.has(token.lower)

const COLLECTIVES = wordSet`
  group groups team family crew party crowd total convoy boatload gang number unit contingent majority most all`

/** "a child infected with the virus", "workers employed at the plant": over the participle to the noun that it describes. */
function skipParticiple(tokens: readonly Token[], from: number, endingAt: ReadonlyMap<number, Quantity>): number {
  const token = tokens[from]
  if (
    !token ||
    endingAt.has(from + 1) ||
    !(token.pos === 'VERB' || harmVerbOf(token)) ||
    !/(?:ed|en|wn|ing|ught|eft|eld|ade|ound)$/.test(token.lower)
  )
    return from
  const before = tokens[from - 1]
  return endingAt.has(from) || before?.pos === 'NOUN' ? from - 1 : from
}

/** The first token of the noun phrase that ends at `end`. */
function nounPhraseStart(tokens: readonly Token[], end: number, endingAt: ReadonlyMap<number, Quantity>): number {
  let i = end
  while (i >= 0 && end - i < 12) {
    const { lower, pos } = tokens[i] as Token
    const isInner =
      pos === 'NOUN' ||
      pos === 'PROPN' ||
      pos === 'ADJ' ||
      pos === 'NUM' ||
      pos === 'DET' ||
      lower === "'s" ||
      lower === "'" ||
      lower === '"' ||
      OUTSIDE_PHRASE.has(lower) ||
      (pos === 'VERB' && i < end && /ed$/.test(lower) && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[i + 1]?.pos ?? '')) ||
      (lower === '-' && tokens[i - 1]?.end === tokens[i]?.start)
    if (!isInner || linking.has(lower) || (isHarmForm(tokens[i]) && pos !== 'NOUN' && lower !== 'dead')) break
    i--
    if (pos === 'DET' || endingAt.has(i + 1)) break
  }
  return i + 1
}

const OUTSIDE_PHRASE = wordSet`
  its their his her our my your dead them us him it board north south east west northeast northwest southeast
  southwest`

type Left = 'below' | 'list' | 'subject' | 'object'

/** What the word before a noun phrase makes of it. */
function stepLeft(tokens: readonly Token[], i: number): Left {
  const token = tokens[i]
  if (!token) return 'subject'
  const { lower, pos } = token
  if (lower === 'that' || (lower === 'as' && tokens[i - 1]?.pos === 'PUNCT')) return 'subject'
  if (linking.has(lower)) return 'below'
  if (lower === 'and' || lower === 'or' || lower === '&' || lower === 'plus') return 'list'
  if (lower === 'as' && tokens[i - 1]?.lower === 'well') return 'list'
  if (lower === ',' && isPlaceInPlace(tokens, i)) return 'below'
  if (lower === ',') return continuesList(tokens, i) ? 'list' : 'subject'
  if (pos === 'VERB' || harmVerbOf(token)) {
    if (reportingVerbs.has(token.lemma) || reportingVerbs.has(lower)) return 'subject'
    return isReduced(tokens, i) ? 'below' : 'object'
  }
  return 'subject'
}

/** "in Springfield, Illinois". */
const isPlaceInPlace = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma - 1]?.pos === 'PROPN' && tokens[comma + 1]?.pos === 'PROPN' && !isTemporal(tokens, comma - 1)

/** ", two soldiers and a nurse": what stands left of the comma is a member too. */
function continuesList(tokens: readonly Token[], comma: number): boolean {
  const before = tokens[tokens[comma - 2]?.lower === 'aged' ? comma - 3 : comma - 1]
  return before !== undefined && (before.pos === 'NOUN' || before.pos === 'NUM') && kindOfNoun(before) === 'person'
}

/** "people trying to cross the river", "workers employed at the plant", "men who fled the war": below the noun before it. */
function isReduced(tokens: readonly Token[], i: number): boolean {
  for (let j = i; j > i - 4 && j > 0; j--) {
    const before = tokens[j - 1] as Token
    const { lower, pos } = before
    if (RELATIVE_WORDS.has(lower)) return true
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM') return /ing$/.test(tokens[j]?.lower ?? '')
    if (!(lower === 'to' || pos === 'VERB' || pos === 'AUX' || pos === 'ADV' || pos === 'PART')) return false
  }
  return false
}

const RELATIVE_WORDS = wordSet`who which that whom`

const skipJoint = (tokens: readonly Token[], i: number): number => {
  let j = i
  if (tokens[j]?.lower === 'as' && tokens[j - 1]?.lower === 'well') j -= 1
  // "trying to cross": over the verbs to the noun that they belong to.
  while (
    j >= 0 &&
    (tokens[j]?.pos === 'VERB' ||
      tokens[j]?.pos === 'PART' ||
      tokens[j]?.pos === 'AUX' ||
      JOINING.has(tokens[j]?.lower ?? ''))
  ) {
    j--
    if (tokens[j]?.pos === 'NOUN' || tokens[j]?.pos === 'NUM' || tokens[j]?.pos === 'PROPN') return j
  }
  const after = j === i ? i - 1 : j
  return tokens[after]?.lower === ',' && /^(?:and|or)$/.test(tokens[i]?.lower ?? '') ? after - 1 : after
}

const JOINING = wordSet`to who which that`

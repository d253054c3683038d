import type { Token } from '../../../language/document.js'
import { lowerAt } from '../../../language/words/lower-at.js'
import { gatherAt, markOf } from '../../../language/words/marks.js'
import { crossers, culprits } from '../../../language/words/people.js'
import { singular } from '../../../language/words/plurals.js'
import { wordSet } from '../../../language/words/word-set.js'
import { type VerbGroup, verbGroup } from '../../../syntax/verb-group.js'
import { gather } from '../../../text/gather.js'
import { isByKidnappers, ofCaptors } from '../grammar/captors.js'
import { ofHospital } from '../grammar/hospital.js'
import { findObjects } from '../grammar/objects.js'
import type { Slot } from '../grammar/slots.js'
import { findSubjects } from '../grammar/subjects.js'
import { isHarmForm } from '../lexicon/harm-forms.js'
import { type Phrase, phrases } from '../lexicon/harm-phrases.js'
import { states } from '../lexicon/harm-words.js'
import type { Quantity } from '../quantities/quantity.js'
import type { Link, Reading } from '../reading.js'
import type { CasualtyRule } from '../rule.js'
import type { Outcome } from '../schema.js'

const byVerb = new Map<string, Phrase[]>()

for (const phrase of phrases)
  for (const verb of phrase.verbs.split(' ')) byVerb.set(verb, [...(byVerb.get(verb) ?? []), phrase])

const PHRASE = markOf((lower) => byVerb.has(lower))

/** "lost their lives", "taken hostage", "forced from their homes", "suffered burns", "tested positive", "rounded up". */
export const phraseRule: CasualtyRule = {
  name: 'phrase',
  examples: [
    '{Twelve hikers|killed 12} lost their lives.',
    'Rebels took {three priests|abducted 3} hostage.',
    'The fire forced {2,000 people|displaced 2000} from their homes.',
    '{Six players|infected 6} tested positive for the virus.',
    'The raid rounded up {40 men|detained 40}.',
    '{A cook|injured 1} suffered severe burns.',
    '{Two men|killed 2} were beaten to death.',
  ],
  leaves: [
    'Two men lost their jobs.',
    'Six players tested new boots.',
    'Three men fled the scene.',
    'The judge sentenced two men to death.',
  ],
  find: (reading) =>
    gatherAt(reading.tokens, PHRASE, ({ lower }, at) =>
      gather(byVerb.get(lower) ?? [], (phrase) => linksAt(reading, at, phrase)),
    ),
}

/** Whether a quantity counts those who are meant: "six rebels", or "six members of the banned group". */
function isOneOf({ tokens }: Reading, { head, to }: Quantity, only: ReadonlySet<string>): boolean {
  const word = singular(tokens[head ?? -1]?.lower ?? '')
  if (only.has(word)) return true
  return (
    MEMBERS.has(word) && tokens[to]?.lower === 'of' && tokens.slice(to, to + 6).some(({ lower }) => BANDS.has(lower))
  )
}
const MEMBERS = wordSet`activist associate leader man member operative supporter worker`
const BANDS = wordSet`
  armed banned extremist gang guerrilla insurgent jihadist maoist militant militia outfit outlawed proscribed rebel separatist terror
  terrorist underground`

/** "two of the dead had been hit by bullets": of these no hurt is counted. */
const isOfTheDead = ({ tokens }: Reading, { partitive, to }: Quantity): boolean =>
  partitive === 'pronoun' && states.get(tokens[to - 1]?.lower ?? '') === 'killed'

/** How many words after a verb or its object can belong to a phrase. */
const REACH = 12

/** A phrase of harm where its verb stands, with the verb's group. */
interface Told {
  readonly at: number
  readonly phrase: Phrase
  readonly group: VerbGroup
}

function linksAt(reading: Reading, at: number, phrase: Phrase): readonly Link[] {
  const { tokens } = reading
  const [follows] = phrase.follows.exec(wordsFrom(tokens, at + 1)) ?? []
  const isBare = follows === undefined && !phrase.only
  const split = isBare && phrase.harmed !== 'subject' ? objectsWithin(reading, at, phrase) : []
  if (isBare && !split.length) return []
  const told = { at, phrase, group: verbGroup(reading.view(), at) }
  if (isBare) return linksTo(reading, told, split)
  const objects = objectsOf(reading, told, follows)
  const links = objects.length ? linksTo(reading, told, objects) : []
  const isOther = phrase.only && !told.group.be
  return links.length || isOther ? links : linksTo(reading, told, subjectsOf(reading, told))
}

/** "forced | 2,000 people | from their homes": between the verb and the rest of its phrase. */
function objectsWithin(reading: Reading, at: number, phrase: Phrase): readonly Slot[] {
  const objects = findObjects(reading, at + 1)
  const last = objects.at(-1)?.quantity
  return last && phrase.follows.test(wordsFrom(reading.tokens, last.to)) ? objects : []
}

/** "gunned down | two men", "took into custody | nine suspects", "eliminated | two rebels": behind the whole phrase. */
function objectsOf(reading: Reading, { at, phrase, group }: Told, follows = ''): readonly Slot[] {
  if (group.be || phrase.harmed === 'subject') return []
  if (phrase.only) return findObjects(reading, at + 1)
  return TAKES_OBJECT.has(phrase.outcome) ? findObjects(reading, at + 1 + follows.trim().split(' ').length) : []
}

/** Harms of which the harmed may stand behind the whole phrase. */
const TAKES_OBJECT: ReadonlySet<string> = new Set(['abducted', 'detained', 'killed', 'led away', 'picked up'])

/** The subject; of a participle ("people forced from their homes", "men living in tents") the people next to it. */
function subjectsOf(reading: Reading, { at, phrase, group }: Told): readonly Slot[] {
  // "protesters tried to | drag away buses"
  if (group.governor !== null && !group.be && phrase.harmed !== 'subject') return []
  const hasAuxiliary =
    !phrase.beside &&
    (group.be || group.have || (phrase.harmed === 'subject' && !lowerAt(reading.tokens, at).endsWith('ing')))
  return findSubjects(reading, group.from, !hasAuxiliary)
}

function wordsFrom(tokens: readonly Token[], from: number): string {
  let words = ''
  for (let i = from; i < tokens.length && i < from + REACH; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (/^[,;.:()]$/.test(lower)) break
    words += words ? ` ${lower}` : lower
  }
  return words
}

function linksTo(reading: Reading, { at, phrase, group }: Told, slots: readonly Slot[]): readonly Link[] {
  // "Survived the crash with a broken leg" says nothing of a death.
  if (phrase.negated && !group.negated) return []
  const outcome = outcomeOf(reading, at, phrase)
  const isOpen = group.open && !/^(?:remain|stay)/.test(lowerAt(reading.tokens, at))
  const base = (/to death/.test(phrase.follows.source) ? 90 : 84) - (phrase.outcome === 'hospital' ? 10 : 0)
  return slots
    .filter(({ quantity }) => canBe(reading, quantity, phrase))
    .map(({ quantity, via }) => ({
      quantity,
      outcomes: [outcome],
      at,
      from: group.from,
      strength: base - (via === 'listed' ? 12 : 0) - Math.min(10, Math.max(0, at - quantity.to)),
      aside: via === 'relative',
      ...(isOpen || group.governor !== null ? { hypothetical: true } : {}),
      negated: group.negated && !phrase.negated,
    }))
}

/** Whether a quantity may count those whom a phrase tells of. */
function canBe(reading: Reading, quantity: Quantity, phrase: Phrase): boolean {
  const { noun, partitive, form, min, max, head } = quantity
  if (noun !== 'person' && noun !== 'none' && partitive !== 'pronoun') return false
  if (phrase.only && !isOneOf(reading, quantity, phrase.only)) return false
  if (phrase.crowd && (min ?? max ?? 0) < CROWD) return false
  if (phrase.outcome === 'displaced') return form !== 'article' && !isCulprit(reading, head, phrase)
  if (phrase.outcome === 'injured') return !isOfTheDead(reading, quantity)
  // "several of the wounded were taken to hospital"
  const isOfHarmed = form === 'vague' && partitive !== null && isHarmForm(reading.tokens[quantity.to - 1])
  return phrase.outcome !== 'hospital' || !isOfHarmed
}

function outcomeOf(reading: Reading, at: number, { outcome }: Phrase): Outcome {
  if (outcome === 'hospital') return ofHospital(reading)
  if (outcome === 'picked up') return isByKidnappers(reading, at) ? 'abducted' : 'detained'
  return outcome === 'led away' ? ofCaptors(reading, at) : outcome
}

/** Fewer people who flee to somewhere are no refugees. */
const CROWD = 50

/** Gunmen who flee a town are not displaced. */
const isCulprit = ({ tokens }: Reading, head: number | null, phrase: Phrase): boolean =>
  head !== null &&
  (culprits.has(singular(tokens[head]?.lower ?? '')) ||
    (phrase.crowd === true && crossers.has(singular(tokens[head]?.lower ?? ''))))

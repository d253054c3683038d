import type { Token } from '../../../language/document.js'
import { gatherAt, markOf } from '../../../language/words/marks.js'
import { crossers, culprits } from '../../../language/words/people.js'
import { singular } from '../../../language/words/plurals.js'
import { wordSet } from '../../../language/words/word-set.js'
import { gather } from '../../../text/gather.js'
import { isByKidnappers, ofCaptors } from '../grammar/captors.js'
import { ofHospital } from '../grammar/hospital.js'
import { findObjects } from '../grammar/objects.js'
import type { Slot } from '../grammar/slots.js'
import { findSubjects } from '../grammar/subjects.js'
import { groupBefore } from '../grammar/verb-group.js'
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

function linksAt(reading: Reading, at: number, phrase: Phrase): readonly Link[] {
  const { tokens } = reading
  const [follows] = phrase.follows.exec(wordsFrom(tokens, at + 1)) ?? []
  const isFollowed = follows !== undefined
  if (phrase.harmed === 'subject')
    return isFollowed ? linksTo(reading, at, phrase, subjectsOf(reading, at, phrase)) : []
  if (phrase.only) return linksTo(reading, at, phrase, peopleOf(reading, at, phrase))
  if (isFollowed) {
    // "gunned down two men", "took into custody nine suspects"
    const isActive = TAKES_OBJECT.has(phrase.outcome) && !groupBefore(tokens, at).be
    const objects = isActive ? findObjects(reading, at + 1 + follows.trim().split(' ').length) : []
    const links = linksTo(reading, at, phrase, objects)
    return links.length ? links : linksTo(reading, at, phrase, subjectsOf(reading, at, phrase))
  }
  const objects = findObjects(reading, at + 1)
  const last = objects.at(-1)?.quantity
  return last && phrase.follows.test(wordsFrom(tokens, last.to)) ? linksTo(reading, at, phrase, objects) : []
}

/** Harms of which the harmed may stand behind the whole phrase. */
const TAKES_OBJECT: ReadonlySet<string> = new Set(['abducted', 'detained', 'killed', 'led away', 'picked up'])

/** The subject; of a participle ("people forced from their homes", "men living in tents") the people next to it. */
function subjectsOf(reading: Reading, at: number, phrase: Phrase): readonly Slot[] {
  const group = groupBefore(reading.tokens, at)
  const hasAuxiliary =
    !phrase.beside &&
    (group.be || group.have || (phrase.harmed === 'subject' && !/ing$/.test(reading.tokens[at]?.lower ?? '')))
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

function linksTo(reading: Reading, at: number, phrase: Phrase, slots: readonly Slot[]): readonly Link[] {
  const group = groupBefore(reading.tokens, at)
  const outcome = outcomeOf(reading, at, phrase)
  return slots
    .filter(
      ({ quantity }) =>
        (quantity.noun === 'person' || quantity.noun === 'none' || quantity.partitive === 'pronoun') &&
        !isCulprit(reading, quantity.head, phrase) &&
        !(phrase.outcome === 'injured' && isOfTheDead(reading, quantity)) &&
        (!phrase.only || isOneOf(reading, quantity, phrase.only)) &&
        (!phrase.crowd || (quantity.min ?? quantity.max ?? 0) >= CROWD) &&
        !(phrase.outcome === 'displaced' && quantity.form === 'article') &&
        !(
          phrase.outcome === 'hospital' &&
          quantity.form === 'vague' &&
          quantity.partitive !== null &&
          isHarmForm(reading.tokens[quantity.to - 1])
        ),
    )
    .map(({ quantity, via }) => ({
      quantity,
      outcomes: [outcome],
      at,
      from: group.from,
      strength:
        (/to death/.test(phrase.follows.source) ? 90 : 84) -
        (via === 'listed' ? 12 : 0) -
        (phrase.outcome === 'hospital' ? 10 : 0) -
        Math.min(10, Math.max(0, at - quantity.to)),
      aside: via === 'relative',
      ...((group.open && !/^(?:remain|stay)/.test(reading.tokens[at]?.lower ?? '')) || group.governor !== null
        ? { hypothetical: true }
        : {}),
      negated: group.negated !== (phrase.negated ?? false),
    }))
}

/** "eliminated two rebels", "two rebels were eliminated". */
const peopleOf = (reading: Reading, at: number, phrase: Phrase): readonly Slot[] =>
  groupBefore(reading.tokens, at).be ? subjectsOf(reading, at, phrase) : findObjects(reading, at + 1)

function outcomeOf(reading: Reading, at: number, { outcome }: Phrase): Outcome {
  if (outcome === 'hospital') return ofHospital(reading)
  if (outcome === 'picked up') return isByKidnappers(reading, at) ? 'abducted' : 'detained'
  return outcome === 'led away' ? ofCaptors(reading, at) : outcome
}

/** Fewer people who flee to somewhere are no refugees. */
const CROWD = 50

/** Gunmen who flee a town are not displaced. */
const isCulprit = ({ tokens }: Reading, head: number | null, phrase: Phrase): boolean =>
  phrase.outcome === 'displaced' &&
  head !== null &&
  (culprits.has(singular(tokens[head]?.lower ?? '')) ||
    (phrase.crowd === true && crossers.has(singular(tokens[head]?.lower ?? ''))))

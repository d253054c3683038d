import { reflexives } from '../../../language/words/function-words.js'
import { wordSet } from '../../../language/words/word-set.js'
import { isClauseStart } from '../../../syntax/clause.js'
import { nounPhraseAfter, simplePhraseAfter } from '../../../syntax/noun-phrase-after.js'
import { skipQuantifier } from '../../../syntax/quantifiers.js'
import type { Construction, Context } from '../reading/construction.js'
import { contentFrom } from '../reading/contents.js'
import { startsPhrase, wordWithin } from '../reading/objects.js'
import { skipOccasion } from '../reading/occasion.js'

/** Verbs that say of a person or a thing what it is or did. The first that fits is taken. */
export const judgingConstructions: readonly Construction[] = [
  {
    name: 'accused-of',
    examples: [
      '{The union|source} {accused|cue} {the firm of lying|content}.',
      '{Residents|source} {blame|cue} {the dam for the floods|content}.',
    ],
    leaves: ['They charged the battery.'],
    confidence: 0.85,
    find(context) {
      const { occurrence } = context
      const { blames, lemma } = occurrence.verb
      const from = occurrence.group.to
      const to = blames.length && startsPhrase(context, from) ? simplePhraseAfter(context.unit, from) : null
      if (to === null) return null
      const preposition = wordWithin(context, to - 1, blames)
      if (preposition === null && lemma !== 'blame' && lemma !== 'accuse') return null
      return { content: [contentFrom(context, from, 'judgement')] }
    },
  },
  {
    name: 'described-as',
    examples: [
      '{Officials|source} {see|cue} {the tax as a threat|content}.',
      '{He|source} {described|cue} {the rescue as "a miracle"|content}.',
    ],
    leaves: ['He sees the ship as it docks.', 'Officials see the tax threat.'],
    confidence: 0.85,
    find(context) {
      const { unit, occurrence } = context
      if (!occurrence.verb.judgesAs || occurrence.voice === 'infinitive') return null
      const isReferring = occurrence.verb.lemma === 'refer'
      const from = occurrence.group.to + (isReferring ? 1 : 0)
      if (!startsPhrase(context, from)) return null
      const as = wordWithin(context, from, ['as'])
      if (as === null || isClauseStart(unit, as + 1) || unit.tokens[as - 1]?.lower === 'such') return null
      return { content: [contentFrom(context, from, 'judgement')], ...(isReferring && { cueEnd: from }) }
    },
  },
  {
    name: 'called-it',
    examples: [
      '{A union leader|source} {called|cue} {the offer an insult|content}.',
      '{He|source} {called|cue} {it "absurd"|content}.',
    ],
    leaves: ['She called the police.', 'He called a meeting on Monday.'],
    confidence: 0.85,
    find(context) {
      const { occurrence } = context
      if (reflexives.has(context.unit.tokens[occurrence.group.to]?.lower ?? '')) return null
      if (!occurrence.verb.judges || !startsPhrase(context, occurrence.group.to)) return null
      const from = occurrence.group.to
      return hasComplement(context, from, occurrence.verb.lemma)
        ? { content: [contentFrom(context, from, 'judgement')] }
        : null
    },
  },
  {
    name: 'quoted-somebody',
    examples: [
      '{The Gazette|source 1} {quoted|cue 1} {{Olt|source 2} as {saying|cue 2} {it leaked|content 2}|content 1}.',
    ],
    leaves: ['The Gazette quoted Olt as an example.'],
    confidence: 0.85,
    find(context) {
      const { occurrence } = context
      const from = occurrence.group.to
      if (!isQuoting(occurrence.verb.lemma) || !startsPhrase(context, from)) return null
      return asSaying(context, from) === null ? null : { content: [contentFrom(context, from)] }
    },
  },
  {
    name: 'put-at',
    examples: ['{Guards|source} {put|cue} {the death toll at 20|content}.'],
    leaves: ['He put the boat at the pier.', 'Guards put the death notice at the door.'],
    confidence: 0.8,
    find(context) {
      const { unit, occurrence } = context
      if (!PUTTING.has(occurrence.verb.lemma)) return null
      // "…, raising the toll to 14": what has happened raises it.
      if (occurrence.voice === 'gerund') return null
      const from = occurrence.group.to
      const to = nounPhraseAfter(unit, from)
      if (to === null) return null
      const preposition = wordWithin(context, from, ['at', 'to'])
      const isFigure = unit.tokens.slice(from, to).some(({ lower }) => FIGURES.has(lower))
      return preposition === null || !(isFigure || isAtNumber(context, preposition))
        ? null
        : { content: [contentFrom(context, from, 'object')] }
    },
  },
]

const PUTTING = wordSet`put place estimate raise lower revise`

/** "puts the undercount at 6 million" */
const isAtNumber = ({ unit, occurrence }: Context, at: number): boolean =>
  occurrence.verb.lemma === 'put' &&
  unit.tokens[at]?.lower === 'at' &&
  unit.classes[skipQuantifier(unit, at + 1)] === 'number' &&
  SCALES.has(unit.tokens[skipQuantifier(unit, at + 1) + 1]?.lower ?? '')
const SCALES = wordSet`billion hundred million people percent thousand trillion`

const isQuoting = (lemma: string): boolean => lemma === 'quote' || lemma === 'cite'

/** The "as" of "as saying", behind the one quoted: "the group known as ELN | as saying". */
function asSaying(context: Context, from: number): number | null {
  let as = wordWithin(context, from, ['as'])
  while (as !== null && context.unit.tokens[as + 1]?.lower !== 'saying') as = wordWithin(context, as, ['as'])
  return as
}

/** What is put at a number. */
const FIGURES = wordSet`
  bill casualties chance cost costs count damage damages dead deaths estimate figure growth loss losses number odds percentage probability
  rate risk share size toll total turnout value worth`

/** "the offer | an insult", "him | dangerous": a second phrase or an adjective behind the object. */
function hasComplement({ unit }: Context, from: number, lemma: string): boolean {
  const { classes } = unit
  const end = simplePhraseAfter(unit, from)
  if (end === null || (end === from + 1 && classes[from] === 'determiner')) return false
  // "found the driver dead": what was seen, and no judgement.
  if (unit.tokens.slice(from + 1, end + 2).some(({ lower }) => isSeen(lower, lemma))) return false
  // "considered 40 sites this year": when, and not what they are.
  if (classes[end] === 'determiner' && skipOccasion(unit, end) > end) return false
  const complements =
    classes[from] === 'pronoun'
      ? ['noun', 'adjective', 'determiner', 'mark', 'adverb', 'number']
      : ['determiner', 'adjective', 'mark', 'adverb']
  if (complements.includes(classes[end] ?? 'end')) return classes[end] !== 'adverb' || classes[end + 1] !== 'end'
  // "that stance | self-defeating"
  const before = classes[end - 2] === 'hyphen' ? end - 4 : end - 2
  if (
    classes[end - 1] === 'adjective' &&
    before >= from &&
    (classes[before] === 'noun' || classes[before] === 'adverb')
  )
    return true
  if (NAMING.has(lemma)) return longObject(unit, from, end)
  return unit.tokens[end + 1]?.lower === 'be'
}

const isSeen = (lower: string, lemma: string): boolean =>
  (ACTS.has(lemma) && DECEASED.has(lower)) || (lemma === 'find' && STATES.has(lower))
const ACTS = wordSet`declare find pronounce`
export const DECEASED = wordSet`dead deceased`
const STATES = wordSet`alive asleep bleeding injured lifeless unconscious unharmed unhurt unresponsive wounded`

const NAMING = wordSet`brand call dub label`

/** "the deaths in Tarn a loss": an object with prepositions, then a determiner. */
function longObject(unit: Context['unit'], from: number, end: number): boolean {
  const whole = nounPhraseAfter(unit, from)
  if (whole === null || whole === end) return false
  return (
    unit.classes[whole] === 'determiner' || unit.classes[whole] === 'mark' || unit.classes[whole - 1] === 'adjective'
  )
}

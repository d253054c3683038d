import { questionWords } from '../../../language/words/function-words.js'
import { wordSet } from '../../../language/words/word-set.js'
import { isClauseStart } from '../../../syntax/clause.js'
import { nounPhraseAfter, simplePhraseAfter } from '../../../syntax/noun-phrase-after.js'
import type { Construction, Context } from '../reading/construction.js'
import { contentFrom, opensQuotation, quotationAt, quotationBehind, quotedContentFrom } from '../reading/contents.js'
import { startsPhrase } from '../reading/objects.js'
import { skipOccasion } from '../reading/occasion.js'
import type { Unit } from '../reading/unit.js'

/** Verbs that ask for something, or tell or urge somebody. The first that fits is taken. */
export const tellingConstructions: readonly Construction[] = [
  {
    name: 'called-for',
    examples: [
      '{The union|source} {called for|cue} {a boycott of the port|content}.',
      '{Doctors|source} {warned of|cue} {a second wave|content}.',
      '{The mayor|source} {called on|cue} {residents to leave|content}.',
      '{The minister|source} {ruled out|cue} {a recount|content}.',
    ],
    leaves: ['The mayor called at the port.', 'She spoke for an hour.'],
    confidence: 0.85,
    find(context) {
      const { unit, occurrence } = context
      const { index, verb, group } = occurrence
      const preposition = unit.tokens[index + 1]?.lower ?? ''
      if (!verb.prepositions.includes(preposition)) return null
      const from = group.to + 1
      if (from >= context.limit) return null
      // "pointed out the body": shown, and nothing said.
      if (verb.lemma === 'point' && preposition === 'out' && !isSaid(context, from)) return null
      const isSpoken = verb.lemma === 'point' || verb.lemma === 'rule' || verb.lemma === 'refer'
      // "called for assistance": help, and no demand.
      if (verb.lemma === 'call' && HELP.has(unit.tokens[from]?.lower ?? '') && endsAt(context, from + 1)) return null
      // "commonly referred to as"
      if (unit.tokens[from]?.lower === 'as') return null
      if (!isSpoken && !startsPhrase(context, from)) return null
      return {
        cueEnd: from,
        content: [contentFrom(context, from, isClauseStart(unit, from) ? 'clause' : 'object')],
        lemma: `${verb.lemma} ${preposition}`,
      }
    },
  },
  {
    name: 'told-somebody',
    examples: [
      '{Olt|source} {told|cue} reporters {that the pier leaked|content}.',
      '{She|source} {told|cue} the Gazette: {"We knew."|content}',
      '{He|source} {assured|cue} them {it was safe|content}.',
      '{A judge|source} {told|cue} {them to leave|content}.',
    ],
    leaves: ['She told a story.'],
    confidence: 0.92,
    find(context) {
      const { unit, occurrence } = context
      if (!occurrence.verb.tells && occurrence.verb.lemma !== 'ask') return null
      const from = occurrence.group.to
      const to = addresseeEnd(context, from)
      if (to === null) return null
      const next = afterAddressee(context, to)
      const mark = quotationBehind(unit, next)
      const quoted = mark === null ? null : quotedContentFrom(context, mark)
      if (quoted) return { content: [quoted] }
      if (unit.classes[next] === 'that' && occurrence.verb.tells) return { content: [contentFrom(context, next)] }
      const infinitive = unit.classes[to] === 'not' ? to + 1 : to
      if (unit.classes[infinitive] === 'to' && unit.classes[infinitive + 1] !== 'determiner')
        return { content: [contentFrom(context, from)] }
      if (questionWords.has(unit.tokens[next]?.lower ?? ''))
        return { content: [contentFrom(context, next)], ...(occurrence.verb.takesQuestion && { lemma: 'ask whether' }) }
      return occurrence.verb.tells && isClauseStart(unit, next) && unit.classes[next] !== 'subordinator'
        ? { content: [contentFrom(context, next)] }
        : null
    },
  },
  {
    name: 'asked-for',
    examples: ['{The mayor|source} {asked|cue} the board {for a review of the ban|content}.'],
    leaves: ['The mayor asked the board on the day of the ban.'],
    confidence: 0.8,
    find(context) {
      const { unit, occurrence } = context
      const to = occurrence.verb.lemma === 'ask' ? nounPhraseAfter(unit, occurrence.group.to) : null
      const plain = to === null ? null : simplePhraseAfter(unit, occurrence.group.to)
      const preposition =
        [plain, to].find((at) => at !== null && unit.tokens[at]?.lower === 'for') ?? forWithin(context, to)
      if (preposition === null || !startsPhrase(context, preposition + 1)) return null
      return { content: [contentFrom(context, preposition, 'object')], lemma: 'ask for' }
    },
  },
  {
    name: 'put-it-to',
    examples: ['{He|source} {put it|cue} to the chairwoman {that the firm had lied|content}.'],
    leaves: ['He put it to the test that day.'],
    confidence: 0.85,
    find(context) {
      const { unit, occurrence } = context
      const { index, verb } = occurrence
      if (verb.lemma !== 'put' || unit.tokens[index + 1]?.lower !== 'it' || unit.tokens[index + 2]?.lower !== 'to')
        return null
      const to = simplePhraseAfter(unit, index + 3)
      if (to === null || unit.classes[to] !== 'that' || !isClauseStart(unit, to + 1)) return null
      return { cueEnd: index + 2, content: [contentFrom(context, to)], lemma: 'put it' }
    },
  },
  {
    name: 'urged-to',
    examples: [
      '{She|source} {urged|cue} {residents to leave|content}.',
      '{A court|source} {has ordered|cue} {the firm to pay|content}.',
    ],
    leaves: ['The firm used divers to search the hull.'],
    confidence: 0.85,
    find(context) {
      const { unit, occurrence } = context
      if (!occurrence.verb.directs || context.unit.tokens[occurrence.group.to]?.lower === 'anonymity') return null
      const from = occurrence.group.to
      const to = nounPhraseAfter(unit, from)
      if (to === null || WITH_INFINITIVE.has(unit.tokens[to - 1]?.lower ?? '')) return null
      const infinitive = unit.classes[to] === 'not' ? to + 1 : to
      return unit.classes[infinitive] === 'to' && unit.classes[infinitive + 1] !== 'determiner'
        ? { content: [contentFrom(context, from, 'judgement')] }
        : null
    },
  },
]

const HELP = wordSet`assistance backup help reinforcements`
const endsAt = ({ unit }: Context, at: number): boolean =>
  ['comma', 'conjunction', 'end'].includes(unit.classes[at] ?? 'end')

/** The "for" within the phrase of the one asked: "asked the head of the board for help". */
function forWithin({ unit, occurrence }: Context, to: number | null): number | null {
  for (let i = occurrence.group.to; to !== null && i < to; i++) if (unit.tokens[i]?.lower === 'for') return i
  return null
}

/** "encouraged efforts | to contain the fire": the infinitive is the noun's, and nobody is urged. */
const WITH_INFINITIVE = wordSet`
  ability attempt attempts bid decision effort efforts measures move moves need plan plans power powers right rights
  steps way ways
`

const isSaid = ({ unit }: Context, from: number): boolean => isClauseStart(unit, from)

/** Where the person who is told ends: "told | reporters in Tarn". */
function addresseeEnd({ unit, limit }: Context, from: number): number | null {
  const { classes, tokens } = unit
  if (SUBJECT_PRONOUNS.has(tokens[from]?.lower ?? '')) return from
  const simple = simplePhraseAfter(unit, from, limit)
  if (simple === null) return null
  const show = titleEnd(unit, simple)
  if (show !== null) return show
  if (classes[simple] === 'that' || classes[simple] === 'comma' || classes[simple] === 'mark') return simple
  const that = thatBehindParticiple(unit, simple)
  if (that !== null) return that
  // "told Reuters Sudan has failed": the first word alone is told.
  if ((classes[simple] === 'verb' || classes[simple] === 'aux') && simple - from > 1) return from + 1
  return simple
}

/** "told a panel | looking into the leak | that": past what the one who is told does. */
function thatBehindParticiple({ classes, tokens }: Unit, at: number): number | null {
  if (!/ing$/.test(tokens[at]?.lower ?? '')) return null
  for (let i = at + 1; i < at + MOST_IN_PARTICIPLE && i < tokens.length; i++) {
    if (classes[i] === 'that') return i
    if (classes[i] === 'aux' || classes[i] === 'end' || classes[i] === 'comma') return null
  }
  return null
}
const MOST_IN_PARTICIPLE = 16

/** 'told Kalo FM's | "Today" show': past the title of a programme and what it is. */
function titleEnd(unit: Unit, at: number): number | null {
  const mark = unit.classes[at] === 'possessive' ? at + 1 : at
  const title = opensQuotation(unit, mark) ? quotationAt(unit, mark) : null
  if (title === null || title.to - title.from > MOST_IN_TITLE) return null
  return PROGRAMMES.has(unit.tokens[title.to]?.lower ?? '') ? title.to + 1 : null
}
const MOST_IN_TITLE = 8
const PROGRAMMES = wordSet`broadcast podcast program programme series show`

const SUBJECT_PRONOUNS = wordSet`he she they we i`

/** Past "in Tarn on Monday", ", speaking by telephone," to where the content begins. */
function afterAddressee({ unit, limit }: Context, to: number): number {
  const { classes } = unit
  // "told donors | this week | that"
  let i = skipOccasion(unit, to)
  for (let n = 0; n < 40 && i < limit; n++) {
    const kind = classes[i]
    const programme = kind === 'mark' ? quotationAt(unit, i) : null
    if (programme && unit.classes[programme.to] === 'that') return programme.to
    if (kind === 'that' || quotationBehind(unit, i) !== null) return i
    if (kind === 'time' || kind === 'adverb') i++
    else if (kind === 'preposition' || kind === 'of') {
      const end = simplePhraseAfter(unit, i + 1, limit)
      if (end === null) return classes[i + 1] === 'time' ? i + 2 : i
      i = end
    } else if (kind === 'conjunction') {
      // "told the troops | and their officers that"
      const end = simplePhraseAfter(unit, i + 1, limit)
      if (end === null || classes[end] !== 'that') return i
      i = end
    } else if (kind === 'comma') {
      const that = classes.slice(i, i + 14).indexOf('that')
      return that < 0 ? i : i + that
    } else return i
  }
  return i
}

import { isClauseStart } from '../clause.js'
import type { Construction, Context } from '../construction.js'
import { contentFrom, opensQuotation, quotationAt, quotationBehind, quotedContentFrom } from '../contents.js'
import { cueNounOf } from '../cue-verbs.js'
import { NOUNS } from '../lexicon.js'
import { nounPhraseAfter, simplePhraseAfter, skipQuantifier } from '../noun-phrase.js'

/** Verbs with an object: a person who is told or urged, a thing that is judged, denied or announced. The first that fits is taken. */
export const objectConstructions: readonly Construction[] = [
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
      let from = group.to + 1
      if (verb.lemma === 'point' && preposition === 'out' && unit.classes[from] === 'comma') from++
      if (from >= context.limit) return null
      const isSpoken = verb.lemma === 'point' || verb.lemma === 'rule' || verb.lemma === 'refer'
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
      if (/^(?:whether|if|why|how|what|when|where|who)$/.test(unit.tokens[next]?.lower ?? ''))
        return { content: [contentFrom(context, next)] }
      return occurrence.verb.tells && isClauseStart(unit, next) && unit.classes[next] !== 'subordinator'
        ? { content: [contentFrom(context, next)] }
        : null
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
      if (to === null) return null
      const infinitive = unit.classes[to] === 'not' ? to + 1 : to
      return unit.classes[infinitive] === 'to' && unit.classes[infinitive + 1] !== 'determiner'
        ? { content: [contentFrom(context, from, 'judgement')] }
        : null
    },
  },
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
    leaves: ['He sees the ship as it docks.', 'They treat patients.'],
    confidence: 0.85,
    find(context) {
      const { unit, occurrence } = context
      if (!occurrence.verb.judgesAs) return null
      const isReferring = occurrence.verb.lemma === 'refer'
      const from = occurrence.group.to + (isReferring ? 1 : 0)
      if (!startsPhrase(context, from) && !opensQuotation(unit, from)) return null
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
      if (!occurrence.verb.judges || !startsPhrase(context, occurrence.group.to)) return null
      const from = occurrence.group.to
      return hasComplement(context, from, occurrence.verb.lemma)
        ? { content: [contentFrom(context, from, 'judgement')] }
        : null
    },
  },
  {
    name: 'issued-a-warning',
    examples: [
      '{The agency|source} {issued a warning|cue} {that the hull was lost|content}.',
      '{Locals|source} {have voiced fears|cue} {of another flood|content}.',
    ],
    leaves: ['The agency issued a permit that lapsed.'],
    confidence: 0.8,
    find(context) {
      const { unit, occurrence } = context
      if (!occurrence.verb.lends || !startsPhrase(context, occurrence.group.to)) return null
      const end = lentNounEnd(context, occurrence.group.to)
      const noun = end === null ? null : cueNounOf(unit.tokens[end - 1]?.lower ?? '')
      if (end === null || noun === null || occurrence.isNegated) return null
      const next = unit.tokens[end]?.lower ?? ''
      const takes = NOUNS[noun] ?? []
      if (unit.classes[end] === 'that') return { cueEnd: end, content: [contentFrom(context, end)], lemma: noun }
      const follows = (takes as readonly string[]).includes(next) || (next === 'over' && takes.includes('about'))
      if (follows && next !== 'that')
        return { cueEnd: end, content: [contentFrom(context, end, 'object')], lemma: noun }
      if (isClauseStart(unit, end) && unit.classes[end] !== 'subordinator')
        return { cueEnd: end, content: [contentFrom(context, end)], lemma: noun }
      const gerund =
        unit.classes[end] === 'verb' && /^(?:saying|warning|announcing|stating|claiming|declaring)$/.test(next)
      return gerund ? { cueEnd: end + 1, content: [contentFrom(context, end + 1)], lemma: noun } : null
    },
  },
  {
    name: 'quoted-somebody',
    examples: [
      '{The Gazette|source 1} {quoted|cue 1} {{Olt|source 2} as {saying|cue 2} {it leaked|content 2}|content 1}.',
    ],
    leaves: ['The dealer quoted a price.'],
    confidence: 0.85,
    find(context) {
      const { occurrence } = context
      const from = occurrence.group.to
      if (occurrence.verb.lemma !== 'quote' || !startsPhrase(context, from)) return null
      const as = wordWithin(context, from, ['as'])
      return as !== null && context.unit.tokens[as + 1]?.lower === 'saying'
        ? { content: [contentFrom(context, from)] }
        : null
    },
  },
  {
    name: 'put-at',
    examples: ['{Guards|source} {put|cue} {the death toll at 20|content}.'],
    leaves: ['He put the boat at the pier.', 'She put 20 boats out.'],
    confidence: 0.8,
    find(context) {
      const { unit, occurrence } = context
      if (!/^(?:put|place|estimate|raise|lower|revise)$/.test(occurrence.verb.lemma)) return null
      const from = occurrence.group.to
      const to = nounPhraseAfter(unit, from)
      if (to === null || !unit.tokens.slice(from, to).some(({ lower }) => FIGURES.has(lower))) return null
      const preposition = wordWithin(context, from, ['at', 'to'])
      return preposition === null ? null : { content: [contentFrom(context, from, 'object')] }
    },
  },
  {
    name: 'denied-something',
    examples: [
      '{The firm|source} {denied|cue} {the charges|content}.',
      '{The port|source} {announced|cue} {a recall of 40 boats|content} on Monday.',
      '{The board|source} {confirmed|cue} {two deaths|content}.',
    ],
    leaves: ['The firm sold the boats.'],
    confidence: 0.75,
    find(context) {
      const { unit, occurrence } = context
      const from = context.at
      const isFound = occurrence.verb.lemma === 'find' && isEvidence(context, from)
      if (!(occurrence.verb.takesObject || isFound) || occurrence.isNegated) return null
      const isGerund = unit.classes[from] === 'verb' && /ing$/.test(unit.tokens[from]?.lower ?? '')
      if (!isGerund && !startsPhrase(context, from) && !opensQuotation(unit, from)) return null
      if (occurrence.voice === 'infinitive' || isEmptyObject(context, from)) return null
      return { content: [contentFrom(context, from, isGerund ? 'clause' : 'object')] }
    },
  },
]

/** Behind the reporting noun of an object: "grave concern | that", "fears | swine flu could spread". */
function lentNounEnd({ unit }: Context, from: number): number | null {
  const end = simplePhraseAfter(unit, from)
  if (end === null) return null
  for (let i = from; i < end; i++) {
    const isNoun = unit.classes[i] === 'noun' && cueNounOf(unit.tokens[i]?.lower ?? '') !== null
    if (isNoun && (i + 1 === end || isClauseStart(unit, i + 1))) return i + 1
  }
  return null
}

/** What is put at a number. */
const FIGURES: ReadonlySet<string> = new Set(
  'bill casualties chance cost costs count damage damages dead deaths estimate figure growth loss losses number odds percentage probability rate risk share size toll total turnout value worth'.split(
    ' ',
  ),
)

/** "found no evidence of fraud": a finding, and not a thing that was found. */
function isEvidence({ unit }: Context, from: number): boolean {
  const end = simplePhraseAfter(unit, from)
  return (
    end !== null &&
    /^(?:evidence|proof|signs?|indications?|faults?|flaws?|fault|traces?)$/.test(unit.tokens[end - 1]?.lower ?? '')
  )
}

/** "reported nothing", "cited it": an object that claims nothing. */
function isEmptyObject({ unit }: Context, from: number): boolean {
  const next = unit.classes[from + 1]
  const end = simplePhraseAfter(unit, from)
  if (
    end !== null &&
    /^(?:lives?|prizes?|titles?|medals?|crown)$/.test(
      unit.tokens[nounPhraseAfter(unit, from) === end ? end - 1 : (nounPhraseAfter(unit, from) ?? 1) - 1]?.lower ?? '',
    )
  )
    return true
  return (
    unit.classes[from] === 'pronoun' &&
    (next === undefined || next === 'end' || next === 'comma' || next === 'conjunction')
  )
}

const PHRASE_STARTS: ReadonlySet<string> = new Set([
  'noun',
  'adjective',
  'determiner',
  'number',
  'pronoun',
  'adverb',
  'mark',
  'that',
])

function startsPhrase({ unit, limit }: Context, at: number): boolean {
  const kind = unit.classes[at] ?? 'end'
  if (at >= limit) return false
  if (skipQuantifier(unit, at) > at) return true
  if (kind === 'adverb') return ['number', 'adjective', 'determiner'].includes(unit.classes[at + 1] ?? 'end')
  if (kind === 'verb') return unit.classes[at + 1] === 'noun' || /ing$/.test(unit.tokens[at]?.lower ?? '')
  return PHRASE_STARTS.has(kind)
}

/** The first of some words behind an object and before any finite verb: "the tax | as". */
function wordWithin({ unit, limit }: Context, from: number, words: readonly string[]): number | null {
  const { classes, tokens, quotations } = unit
  for (let i = from + 1; i < Math.min(limit, from + 30); i++) {
    if (words.includes(tokens[i]?.lower ?? '') && !quotations[i]) return i
    if (classes[i] === 'end' && !quotations[i]) return null
    if ((classes[i] === 'verb' || classes[i] === 'aux') && i - from > 14) return null
  }
  return null
}

/** "the offer | an insult", "him | dangerous": a second phrase or an adjective behind the object. */
function hasComplement({ unit, limit }: Context, from: number, lemma: string): boolean {
  const { classes } = unit
  const end = simplePhraseAfter(unit, from)
  if (end === null || end > limit || (end === from + 1 && classes[from] === 'determiner')) return false
  const complements =
    classes[from] === 'pronoun'
      ? ['noun', 'adjective', 'determiner', 'mark', 'adverb', 'number']
      : ['determiner', 'adjective', 'mark', 'adverb']
  if (end < limit && complements.includes(classes[end] ?? 'end'))
    return classes[end] !== 'adverb' || classes[end + 1] !== 'end'
  if (
    classes[end - 1] === 'adjective' &&
    end - from > 1 &&
    (classes[end - 2] === 'noun' || classes[end - 2] === 'adverb')
  )
    return true
  if (lemma === 'call') return longObject(unit, from, end)
  return classes[end] === 'to' && unit.tokens[end + 1]?.lower === 'be'
}

/** "the deaths in Tarn a loss": an object with prepositions, then a determiner. */
function longObject(unit: Context['unit'], from: number, end: number): boolean {
  const whole = nounPhraseAfter(unit, from)
  if (whole === null || whole === end) return false
  return (
    unit.classes[whole] === 'determiner' || unit.classes[whole] === 'mark' || unit.classes[whole - 1] === 'adjective'
  )
}

/** Where the person who is told ends: "told | reporters in Tarn". */
function addresseeEnd({ unit, limit }: Context, from: number): number | null {
  const { classes, tokens } = unit
  if (/^(?:he|she|they|we|i)$/.test(tokens[from]?.lower ?? '')) return from
  const simple = simplePhraseAfter(unit, from, limit)
  if (simple === null) return null
  if (classes[simple] === 'that' || classes[simple] === 'comma' || classes[simple] === 'mark') return simple
  // "told Reuters Sudan has failed": the first word alone is told.
  if ((classes[simple] === 'verb' || classes[simple] === 'aux') && simple - from > 1) return from + 1
  return simple
}

/** Past "in Tarn on Monday", ", speaking by telephone," to where the content begins. */
function afterAddressee({ unit, limit }: Context, to: number): number {
  const { classes } = unit
  let i = to
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
    } else if (kind === 'comma') {
      const that = classes.slice(i, i + 14).indexOf('that')
      return that < 0 ? i : i + that
    } else return i
  }
  return i
}

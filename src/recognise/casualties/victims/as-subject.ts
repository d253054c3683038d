import type { Token } from '../../../language/document.js'
import { bes } from '../../../language/words/auxiliaries.js'
import { lowerAt } from '../../../language/words/lower-at.js'
import { wordSet } from '../../../language/words/word-set.js'
import { simplePhraseAfter } from '../../../syntax/noun-phrase-after.js'
import { simplePhraseBefore } from '../../../syntax/simple-phrase-before.js'
import { subjectBefore } from '../../../syntax/subject.js'
import { verbGroup } from '../../../syntax/verb-group.js'
import { deadlyWithToDeath } from '../lexicon/harm-words.js'
import type { Outcome } from '../schema.js'
import { auxiliaries, deadly, intransitives, participles, states } from './lexicon.js'
import { endsInDeath, MOST_BEFORE, type Place } from './place.js'

/** "Ana Roe, 42, was killed", "Ana Roe, who died in 2006", "Ana Roe found dead". */
export function asSubject(place: Place): Outcome | null {
  for (const at of verbsBehind(place)) {
    const outcome = outcomeOfVerb(place, at)
    if (outcome && !hangsOnAnother(place, at)) return outcome
  }
  return behindDescription(place) ?? besideComma(place)
}

/** "a funeral for Ana Roe, | killed in the fire": a participle that is put beside the name. */
function besideComma({ tokens, to }: Place): Outcome | null {
  const isPut = tokens[to]?.lower === ',' && tokens[to + 2]?.pos === 'ADP' && tokens[to + 2]?.lower !== 'for'
  return isPut ? ofParticiple(tokens, to + 1) : null
}

/** "A guard of the mayor Ana Roe | was killed": the grammar finds another for the verb's subject, on whom the name hangs. */
function hangsOnAnother(place: Place, at: number): boolean {
  const { tokens, from, to, isTitle, view } = place
  if (at > to + 1 && tokens[to + 1]?.pos === 'VERB') return isOfALaterClause(place, at)
  // "Founder of Tarn Foods Ana Roe dies"
  if (isTitle || at !== to || !tokens.slice(Math.max(0, from - MOST_BEFORE), from).some(({ pos }) => pos === 'ADP'))
    return false
  const sentence = view()
  const own = sentence && simplePhraseBefore(sentence, to)
  const isGoverned = own !== null && GOVERNING.has(sentence?.classes[own.from - 1] ?? '')
  const subject = sentence && isGoverned ? subjectBefore(sentence, at, true) : null
  return own !== null && subject?.kind === 'own' && subject.core.from < own.from
}

const GOVERNING = wordSet`of preposition`

/** "A spokesman, Ana Roe, told reporters that two men | were held": no aside, but her own verb, and then another's. */
function isOfALaterClause({ to, view }: Place, at: number): boolean {
  const sentence = view()
  const subject = sentence && subjectBefore(sentence, at, true)
  return subject?.kind === 'own' && subject.core.from > to
}

/** "Ana Roe from Tarn was killed", "the driver Ana Roe carrying flour was hurt": a verb of which the grammar finds the name as the subject's own. */
function behindDescription(place: Place): Outcome | null {
  const { tokens, from, to } = place
  if (!DESCRIBING.has(tokens[to]?.lower ?? '') && !/ing$/.test(tokens[to]?.lower ?? '')) return null
  const end = Math.min(tokens.length, to + MOST_ASIDE)
  let at = to + 1
  while (at < end && !bes.has(tokens[at]?.lower ?? '') && !intransitives.has(tokens[at]?.lower ?? '')) at++
  const view = at < end ? place.view() : null
  const subject = view && subjectBefore(view, at, true)
  if (!view || subject?.kind !== 'own' || subject.core.from > from) return null
  return simplePhraseAfter(view, subject.core.from) === to ? outcomeOfVerb(place, at) : null
}
const DESCRIBING = wordSet`at from in of`

const MOST_ASIDE = 25
const MOST_WORDS = 7

/** Where verb groups of a name may begin: behind "who", and behind an apposition, an age, other names of a list. */
function verbsBehind({ tokens, to }: Place): readonly number[] {
  const relative = [to, to + 1].filter((at) => tokens[at]?.lower === 'who').map((at) => at + 1)
  let at = to
  for (let step = 0; step < MOST_ASIDE && at < tokens.length; step++) {
    const behind = behindAside(tokens, at)
    if (behind === null) return relative
    if (behind === at) return [...relative, at]
    at = behind
  }
  return relative
}

/** Where what stands between a name and its verb goes on; the same place where there is nothing more, null where another clause begins. */
function behindAside(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at] as Token
  // "The head of the front, Karim Baloch, | was gunned down"
  const isMark = token.lower === ',' || isDash(tokens, at)
  if (isMark && auxiliaries.has(tokens[at + 1]?.lower ?? '')) return at + 1
  if (isMark) return closingComma(tokens, at)
  if (token.lower === '(') {
    const close = tokens.slice(at, at + MOST_ASIDE).findIndex(({ lower }) => lower === ')')
    return close < 0 ? null : at + close + 1
  }
  if ((token.lower === 'and' || token.lower === 'alias') && tokens[at + 1]?.pos === 'PROPN') {
    let end = at + 1
    while (tokens[end]?.pos === 'PROPN') end++
    return end
  }
  return token.lower === 'aged' || token.pos === 'NUM' ? at + 1 : at
}

/** A dash between words, not a hyphen in one. */
const isDash = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === '-' && (tokens[at]?.start ?? 0) > (tokens[at - 1]?.end ?? 0)

/** Behind the aside that a comma opens: ", 42," ", a teacher from Lille,"; null where it is none, as before another clause. */
function closingComma(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at + 1]
  if (!first || first.pos === 'CCONJ' || (first.pos === 'PRON' && first.lower !== 'who')) return null
  for (let i = at + 1; i < Math.min(tokens.length, at + MOST_ASIDE); i++) {
    const token = tokens[i] as Token
    if ((token.lower === ',' || isDash(tokens, i)) && endsAside(tokens, i)) return i + 1
    if (/^[;:"]$/.test(token.lower)) return null
  }
  return null
}

/** An aside is over where a verb follows its comma. */
function endsAside(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1]
  return (
    next !== undefined &&
    (auxiliaries.has(next.lower) || next.pos === 'VERB' || next.pos === 'ADV' || next.lower === 'also')
  )
}

/** What befell the subject of the verbs that begin at a token: where they reach from there to a word of harm, and leave nothing open. */
function outcomeOfVerb({ tokens, isTitle, view }: Place, from: number): Outcome | null {
  for (let at = from; at < Math.min(tokens.length, from + MOST_WORDS); at++) {
    const sentence = tellsOfHarm(tokens, at) ? view() : null
    if (!sentence) continue
    // "was pronounced | dead"
    const verb = at > from && BEFORE_STATES.has(lowerAt(tokens, at - 1)) ? at - 1 : at
    const group = verbGroup(sentence, verb)
    if (group.from > from || group.negated || group.open || group.governor !== null) return null
    const outcome = atWord(tokens, at, {
      isPassive: isTitle || group.be,
      isMarked: group.be || group.have || verb < at,
    })
    if (outcome) return outcome
  }
  return null
}

/** Whether a word may say what befell somebody. */
function tellsOfHarm(tokens: readonly Token[], at: number): boolean {
  const lower = lowerAt(tokens, at)
  return (
    intransitives.has(lower) ||
    states.has(lower) ||
    participles.has(lower) ||
    lower === 'taken' ||
    LOSES.has(lower) ||
    deadlyWithToDeath.has(lower)
  )
}

function atWord(
  tokens: readonly Token[],
  at: number,
  { isPassive, isMarked }: { readonly isPassive: boolean; readonly isMarked: boolean },
): Outcome | null {
  const lower = tokens[at]?.lower ?? ''
  const intransitive = startsObject(tokens[at + 1]) ? undefined : intransitives.get(lower)
  if (intransitive) return intransitive
  const state = isMarked || isPassive ? states.get(lower) : undefined
  if (state) return state
  if (LOSES.has(lower) && endsLife(tokens, at + 1)) return 'killed'
  return isPassive ? ofParticiple(tokens, at) : null
}

const BEFORE_STATES = wordSet`declared die dies found pronounced`

/** "was taken hostage", "was beaten to death", "was shot": what a participle behind "was" says. */
function ofParticiple(tokens: readonly Token[], at: number): Outcome | null {
  const lower = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]
  if (lower === 'taken') return taken(tokens, at)
  if (deadlyWithToDeath.has(lower) && endsInDeath(tokens, at + 1)) return 'killed'
  const participle = participles.get(lower)
  if (!participle || startsObject(next) || (lower === 'gunned' && next?.lower !== 'down')) return null
  return participle === 'injured' && isDeadly(tokens, at) ? 'killed' : participle
}

/** "lost his life" */
const LOSES = wordSet`loses lost`
const OWN = wordSet`her his their`
const LIFE = wordSet`life lives`
const endsLife = (tokens: readonly Token[], at: number): boolean =>
  OWN.has(tokens[at]?.lower ?? '') && LIFE.has(tokens[at + 1]?.lower ?? '')

const startsObject = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'DET' || token.pos === 'NUM' || token.pos === 'PROPN') && !DAY.test(token.lower)

const DAY =
  /day$|^(?:today|tonight|january|february|march|april|may|june|july|august|september|october|november|december|this|last|late|early)$/

/** "shot dead", "fatally shot", "stabbed to death", "shot and killed". */
function isDeadly(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 4).map(({ lower }) => lower)
  return (
    /^(?:fatally|mortally)$/.test(tokens[at - 1]?.lower ?? '') ||
    deadly.has(behind[0] ?? '') ||
    endsInDeath(tokens, at + 1) ||
    (behind[0] === 'and' && behind.includes('killed'))
  )
}

/** "taken hostage", "taken into custody", "taken prisoner". */
function taken(tokens: readonly Token[], at: number): Outcome | null {
  const behind = `${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower}`
  if (/^hostage/.test(behind)) return 'abducted'
  return /^(?:prisoner|captive|into custody)/.test(behind) ? 'detained' : null
}

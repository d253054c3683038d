import type { Token } from '../../../language/document.js'
import { readNumber } from '../../../language/numbers.js'
import { lowerAt } from '../../../language/words/lower-at.js'
import { isPlural } from '../../../language/words/plurals.js'
import { wordSet } from '../../../language/words/word-set.js'
import { isHarmForm } from '../lexicon/harm-forms.js'
import { standAlone } from '../lexicon/words.js'
import { type NounPhrase, readNounPhrase } from './noun-phrase.js'
import type { Quantity } from './quantity.js'
import type { Core } from './quantity-core.js'

interface CountedNoun extends NounPhrase {
  readonly partitive: Quantity['partitive']
  readonly victims: readonly [number, number] | null
}

const PRONOUNS = wordSet`them us you whom those these which`

/** The noun after the number, "of" and what follows it, or nothing; null when what is counted cannot be people. */
export function readCountedNoun(tokens: readonly Token[], end: number, core: Core): CountedNoun | null {
  const isOf = lowerAt(tokens, end) === 'of' && core.form !== 'article'
  const noun = isOf ? readOf(tokens, end + 1) : readPlain(tokens, end, core)
  if (!noun || noun.kind === 'excluded') return null
  const last = lowerAt(tokens, end - 1)
  // "A guard was killed and another wounded."
  if (noun.kind === 'none' && last === 'another' && isHarmed(tokens[end])) return noun
  const head = noun.head === null ? undefined : tokens[noun.head]
  // "300 head of cattle"
  if (core.form === 'number' && core.min !== 1 && head?.lower === 'head') return null
  if (!canCount(core.form, noun, { head, last })) return null
  const isCrew = noun.kind === 'group' && core.form === 'number' && CREWS.has(head?.lower ?? '')
  return isCrew ? { ...noun, kind: 'person' } : noun
}

const CREWS = wordSet`crew infantry police`

/** Whether an article, a vague word or "some", the last word before a noun, can count it. */
function canCount(
  form: Core['form'],
  { kind, partitive }: CountedNoun,
  { head, last }: { readonly head: Token | undefined; readonly last: string },
): boolean {
  if (form === 'article') return !NOBODY.has(kind) && (!head || !isPlural(head) || SINGULARS.has(head.lower))
  if (form === 'vague' && kind === 'none' && !partitive) return standAlone.has(last)
  return last !== 'some' || (head !== undefined && isPlural(head))
}

/** Of these an article says nobody. */
const NOBODY = wordSet`none case harm life`

/** Singulars that look like plurals, and "a personnel of the Home Guard". */
const SINGULARS = wordSet`one personnel woman`

const isHarmed = (token: Token | undefined): boolean =>
  isHarmForm(token) || token?.pos === 'AUX' || SUFFERING.has(token?.lower ?? '')
const SUFFERING = wordSet`escaped received succumbed suffered survived sustained`

const nothing = (end: number): CountedNoun => ({
  from: end,
  to: end,
  head: null,
  kind: 'none',
  partitive: null,
  victims: null,
})

function readPlain(tokens: readonly Token[], end: number, core: Core): CountedNoun | null {
  const next = tokens[end]
  if (!next) return nothing(end)
  if (
    /^(?:%|percent|per|pct|st|nd|rd|th|th-century|am|pm|a\.m\.?|p\.m\.?|°|x|mm|cm|km|kg|m|c|ft|lb|lbs|oz|mph|kph)$/.test(
      next.lower,
    )
  )
    return null
  // "a three-car crash", "the 24-hour strike": the number describes a noun.
  if (next.lower === '-' && next.start === tokens[end - 1]?.end && !startsAge(tokens, end)) return null
  if (next.lower === '-' && startsAge(tokens, end) && core.form !== 'article') return null
  if (/^['"]$/.test(next.lower) && next.start === tokens[end - 1]?.end) return nothing(end)
  const noun = readNounPhrase(tokens, end)
  if (noun.head === null) return nothing(end)
  const joined = joinNouns(tokens, noun, core)
  return { ...joined, partitive: null, victims: victimsOf(tokens, joined) }
}

const startsAge = (tokens: readonly Token[], at: number): boolean =>
  /^(?:years?|months?|weeks?|days?)$/.test(tokens[at + 1]?.lower ?? '')

/** "26 students and teachers", "12 men, women and children": nouns that share the number. */
function joinNouns(tokens: readonly Token[], noun: NounPhrase, core: Core): NounPhrase {
  if (noun.kind !== 'person' || core.form === 'article') return noun
  let end = noun
  for (let step = 0; step < 3; step++) {
    const joint = lowerAt(tokens, end.to)
    if ((joint !== 'and' && joint !== ',') || tokens[end.to + 1]?.pos === 'VERB') return end
    const next = readNounPhrase(tokens, end.to + 1)
    if (!isPlainPlural(tokens, next)) return end
    if (joint === ',' && !JOINTS.has(lowerAt(tokens, next.to))) return end
    end = { ...next, from: noun.from, head: noun.head, kind: 'person' }
  }
  return end
}

const JOINTS = wordSet`, and`

/** "teachers", "young women", and not "others". */
function isPlainPlural(tokens: readonly Token[], { from, to, head, kind }: NounPhrase): boolean {
  const noun = head === null ? undefined : tokens[head]
  return noun !== undefined && kind === 'person' && isPlural(noun) && !/^others?$/.test(noun.lower) && to - from <= 2
}

/** The noun with what describes it, without "more" and "other"; null where it counts a harm. */
export function victimsOf(tokens: readonly Token[], noun: NounPhrase): CountedNoun['victims'] {
  if (noun.kind !== 'person' && noun.kind !== 'group' && noun.kind !== 'other') return null
  let from = noun.from
  while (from < noun.to - 1 && /^(?:more|other|others|additional|further|of|-|")$/.test(tokens[from]?.lower ?? ''))
    from++
  return /^(?:more|others?|else)$/.test(tokens[from]?.lower ?? '') ? null : [from, noun.to]
}

const ARTICLES = wordSet`the its their his her our my your these those a an`

/** "of its soldiers", "of the 20 men", "of them". */
export function readOf(tokens: readonly Token[], at: number): CountedNoun | null {
  const word = tokens[at]?.lower ?? ''
  if (PRONOUNS.has(word) && !(ARTICLES.has(word) && readNounPhrase(tokens, at + 1).head !== null)) {
    const to = at + 1
    return { from: at, to, head: null, kind: 'none', partitive: 'pronoun', victims: null }
  }
  let from = at
  if (tokens[from]?.lower === 'all') from++
  const hasArticle = ARTICLES.has(tokens[from]?.lower ?? '')
  if (hasArticle) from++
  // "76 of the ferry's 118 passengers"
  const isOwned = hasArticle && lowerAt(tokens, from + 1) === "'s" && readNumber(tokens, from + 2) !== null
  if (isOwned) from += 2
  const number = readNumber(tokens, from)
  if (number) from = number.end
  else if (MANY.has(tokens[from]?.lower ?? '')) from++
  const noun = readNounPhrase(tokens, from)
  const harmed = tokens[from]
  if (noun.head === null) {
    // "20 of the dead", "three of the wounded", "12 of the 30".
    if (hasArticle && harmed && isHarmForm(harmed)) return { ...nothing(from + 1), from: at, partitive: 'pronoun' }
    return number ? { ...nothing(from), from: at, partitive: 'pronoun' } : null
  }
  return { ...noun, from: at, partitive: hasArticle ? 'noun' : null, victims: victimsOf(tokens, noun) }
}

const MANY = wordSet`many several most more`

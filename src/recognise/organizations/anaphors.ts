import type { Document, Sentence, Token } from '../../language/document.js'
import { markOf, placesOf } from '../../language/words/marks.js'
import { wordSet } from '../../language/words/word-set.js'
import { ownEntry } from '../../text/own.js'
import { spanOf } from '../../text/span.js'
import type { BodyGroup } from './group.js'
import { anaphors } from './lexicon.js'
import type { NamedBody } from './recognise.js'

interface Anaphor {
  readonly mention: NamedBody
  readonly group: BodyGroup
}

/** How many sentences back "the agency" may look for its agency. */
const REACH = 3

const ARTICLE = markOf((lower) => lower === 'the')

/** How many names back, so that a page full of them takes linear time. */
const MOST_BACK = 40

/** "the agency", "the ministry": stand for the one body of that kind named just before. */
export function findAnaphors(document: Document, groups: readonly BodyGroup[]): readonly Anaphor[] {
  const named = groups
    .flatMap((group) => group.mentions.map((mention) => ({ mention, group })))
    .sort((a, b) => a.mention.start - b.mention.start)
  const found: Anaphor[] = []
  let at = 0
  document.sentences.forEach((sentence, index) => {
    for (const i of placesOf(sentence.tokens, ARTICLE)) {
      const noun = anaphorAt(sentence, i)
      if (!noun) continue
      while (at < named.length && (named[at] as Anaphor).mention.start < noun.start) at++
      const since = document.sentences[Math.max(0, index - REACH)]?.start ?? 0
      const group = onlyFitting(named, at, { since, noun })
      const start = (sentence.tokens[i] as Token).start
      if (group) found.push({ group, mention: mentionOf(spanOf(document, start, noun.end), sentence, group) })
    }
  })
  return found
}

/** The noun of "the agency"; null where something before or behind makes it another one: "the agency's", "the agency of". */
function anaphorAt({ tokens }: Sentence, i: number): Token | null {
  const at = fighting.has(tokens[i + 1]?.lower ?? '') ? i + 1 : i
  const noun = tokens[at + 1]
  if (!noun || noun.text !== noun.lower) return null
  const next = tokens[at + 2]
  if (!next) return noun
  const isOther =
    next.lower === 'of' || next.lower === 'that' || next.lower === '-' || next.pos === 'NOUN' || next.pos === 'PROPN'
  return isOther ? null : noun
}

/** "the paramilitary group". */
const fighting = wordSet`armed insurgent islamist jihadist militant paramilitary rebel`

/** The nearest body of the noun's types; null where two different ones stand equally near, in one sentence. */
function onlyFitting(
  named: readonly Anaphor[],
  before: number,
  { since, noun }: { readonly since: number; readonly noun: Token },
): BodyGroup | null {
  const types = ownEntry(anaphors, noun.lower)
  if (!types) return null
  let nearest: Anaphor | null = null
  for (let i = before - 1; i >= Math.max(0, before - MOST_BACK) && (named[i] as Anaphor).mention.start >= since; i--) {
    const candidate = named[i] as Anaphor
    if (!types.includes(candidate.mention.type) || !suits(candidate.mention, noun)) continue
    if (nearest === null) nearest = candidate
    else if (nearest.mention.sentence !== candidate.mention.sentence) break
    else if (nearest.group !== candidate.group) return null
  }
  return nearest?.group ?? null
}

/** A ministry, a court, a parliament is called so in its name too. */
const suits = ({ text }: NamedBody, { lower }: Token): boolean =>
  !headed.has(lower) || text.toLowerCase().includes(lower)
const headed = wordSet`army navy ministry department council commission bureau bank fund parliament committee union`

function mentionOf(span: ReturnType<typeof spanOf>, sentence: Sentence, { mentions, country }: BodyGroup): NamedBody {
  const type = mentions[0]?.type ?? 'other'
  return {
    ...span,
    sentence,
    kind: 'nominal',
    type,
    rule: 'noun-for-body',
    confidence: 0.6,
    country,
  }
}

import type { Person } from '../../recognise/people/schema.js'
import { textBefore, textBehind } from '../../text/around.js'
import { firstFrom, startingIn } from '../../text/sorted.js'
import type { Extent } from '../../text/span.js'
import { type Landscape, sentenceAt } from '../landscape.js'
import { type Answer, type Asked, answer, inSpan, lastSpeaker, nobody } from './asked.js'
import type { Speaker } from './memory.js'
import { protagonistOf, sexOf } from './people.js'
import { groupPronouns, personalPronouns, relativePronouns } from './words.js'

/** "He added": the one who spoke just before, of that sex; else the one that the sentences before tell of. */
export function pronoun({ words, span, landscape, memory, claim }: Asked): Answer | null {
  const lower = words.toLowerCase()
  const sex = personalPronouns.get(lower)
  if (groupPronouns.has(lower)) return bodyBehindPronoun(lower, { landscape, memory, claim, span })
  if (!sex) return null
  const mention = inSpan(landscape.people, span)[0]?.thing ?? null
  const chained = lastSpeaker({ memory, claim, landscape }, (each) => each.isPerson && each.sex !== opposite(sex))
  const isOther = mention !== null && chained !== null && mention.entity.id !== chained.entity
  if (
    chained &&
    !isSpokenOfBetween(chained, span, landscape) &&
    !(isOther && (chained.entity !== null || isNamedSince(chained, mention.entity, span)))
  ) {
    if (chained.entity) return answer(chained.entity, 'pronoun', 0.93)
    return { ...answer(null, 'pronoun', 0.7), sameAs: chained.claim }
  }
  if (mention) return answer(mention.entity.id, 'pronoun', 0.8)
  const main = protagonistOf(landscape)
  return main && sexOf(main) !== opposite(sex) ? answer(main.id, 'pronoun', 0.6) : nobody(0.4)
}

const opposite = (sex: 'male' | 'female'): 'male' | 'female' => (sex === 'male' ? 'female' : 'male')

/** Whether another person was named as the one spoken of since somebody spoke: then "he" may be that one. */
function isSpokenOfBetween(chained: Speaker, span: Extent, { people, document }: Landscape): boolean {
  const from = Math.max(chained.claim.end, 0)
  return startingIn(people, { start: from, end: span.start }).some(
    ({ thing: { entity, mention }, start, end }) =>
      mention.kind === 'name' &&
      entity.id !== chained.entity &&
      sentenceAt(document, start)?.start === start - leadOf(document.plain, start) &&
      !/^'s/.test(textBehind(document.plain, end, 2)),
  )
}

/** Whether the one that nearness and the like speak for was named after the last words of who spoke. */
const isNamedSince = (chained: Speaker, { mentions }: Person, span: Extent): boolean =>
  mentions.some(({ kind, start }) => kind === 'name' && start >= chained.claim.end && start < span.start)

/** How far a name that opens its sentence stands behind its start: titles may come before it. */
function leadOf(plain: string, at: number): number {
  const lead = textBefore(plain, at, 40).match(/(?:^|[.!?"] +|\n)((?:[A-Z][a-z]*\.? )*)$/)
  return lead?.[1]?.length ?? 0
}

function bodyBehindPronoun(
  lower: string,
  { landscape, memory, claim, span }: Pick<Asked, 'landscape' | 'memory' | 'claim' | 'span'>,
): Answer {
  const last = lastSpeaker({ memory, claim, landscape }, ({ isPerson }) => !isPerson)
  const opener = openerBefore(span, landscape)
  // "Peru said no. But the Red Party is defiant. They say": the one told of since.
  if (opener && (!last?.entity || last.claim.end <= opener.start)) return answer(opener.entity, 'pronoun', 0.65)
  if (last?.entity) return answer(last.entity, 'pronoun', 0.75)
  return last && lower === 'they' ? { ...answer(null, 'pronoun', 0.6), sameAs: last.claim } : nobody(0.4)
}

/** The body that opens the sentence before, and where that begins. */
function openerBefore(
  span: Extent,
  { document, organizations }: Landscape,
): { readonly entity: string; readonly start: number } | null {
  const sentence = sentenceAt(document, span.start)
  const previous = sentence && document.sentences[firstFrom(document.sentences, sentence.start) - 1]
  const subject = previous && startingIn(organizations, previous)[0]
  return subject && subject.start - previous.start < 8
    ? { entity: subject.thing.entity.id, start: previous.start }
    : null
}

/** "Olt, who said": the name before. */
export function relative({ words, span, landscape }: Asked): Answer | null {
  if (!relativePronouns.has(words.toLowerCase())) return null
  const { plain } = landscape.document
  for (const list of [landscape.people, landscape.organizations, landscape.places] as const) {
    const before = list[firstFrom(list, span.start) - 1]
    if (before && /^,?\s$/.test(plain.slice(before.end, span.start)))
      return answer(before.thing.entity.id, 'apposition', 0.85)
  }
  return nobody(0.4)
}

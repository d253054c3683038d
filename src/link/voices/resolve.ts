import type { Sentence } from '../../language/document.js'
import type { Claim } from '../../recognise/claims/schema.js'
import type { Person } from '../../recognise/people/schema.js'
import { firstFrom, type Located, startingIn } from '../../text/sorted.js'
import type { Extent } from '../../text/span.js'
import { type Landscape, sentenceAt } from '../landscape.js'
import { bodyOf } from './bodies.js'
import { isHeadOf } from './heads.js'
import type { Memory, Speaker } from './memory.js'
import { holderOf, protagonistOf, sexOf, sexOfWords } from './people.js'
import type { SourceEvidence } from './schema.js'
import {
  bodyNouns,
  documentNouns,
  groupPronouns,
  headNounOf,
  isIndefinite,
  personalPronouns,
  relativePronouns,
  unnamedHeads,
} from './words.js'

type Source = NonNullable<Claim['source']>

/** What a way of telling who speaks is given. */
interface Asked {
  readonly claim: Claim
  readonly source: Source
  readonly span: Extent
  readonly words: string
  readonly noun: string
  readonly landscape: Landscape
  readonly memory: Memory
}
type Answer = Pick<Speaker, 'entity' | 'by' | 'confidence'> & { readonly sameAs?: Claim | null }

const answer = (entity: string | null, by: SourceEvidence | null, confidence: number): Answer => ({
  entity,
  by,
  confidence,
})
const nobody = (confidence: number): Answer => answer(null, null, confidence)

/** Who the source of a claim is: the ways of telling are asked in order, and the first that knows decides. */
export function speakerOf(claim: Claim, landscape: Landscape, memory: Memory): Speaker | null {
  const { source } = claim
  const [span] = source?.spans ?? []
  if (!source || !span) return null
  const words = source.text.replace(/\s+/g, ' ').trim()
  const asked: Asked = { claim, source, span, words, noun: headNounOf(words), landscape, memory }
  for (const way of WAYS) {
    const found = way(asked)
    if (found) return speaker(asked, found)
  }
  return speaker(asked, nobody(0.6))
}

const WAYS: readonly ((asked: Asked) => Answer | null)[] = [
  pronoun,
  relative,
  namedPerson,
  nameBeside,
  ofDocument,
  unnamed,
  namedBody,
  state,
  title,
  body,
  sameWords,
]

function speaker({ claim, words, landscape }: Asked, { entity, by, confidence, sameAs = null }: Answer): Speaker {
  const person = entity?.startsWith('n')
    ? landscape.people.find(({ thing }) => thing.entity.id === entity)?.thing.entity
    : null
  const isPerson = person !== null && person !== undefined
  return {
    claim,
    entity,
    by,
    confidence,
    sameAs,
    sex: person ? sexOf(person) : sexOfWords(words),
    isPerson:
      isPerson || (entity === null && !groupPronouns.has(words.toLowerCase()) && claim.source?.type === 'person'),
  }
}

const inSpan = <Thing>(list: readonly Located<Thing>[], { start, end }: Extent): readonly Located<Thing>[] =>
  startingIn(list, { start, end }).filter((entry) => entry.end <= end)

/** How many sentences a speaker is remembered for. */
const REMEMBERED = 3

/** "He added": the one who spoke just before, of that sex; else the one that the sentences before tell of. */
function pronoun({ words, span, landscape, memory, claim }: Asked): Answer | null {
  const lower = words.toLowerCase()
  const sex = personalPronouns.get(lower)
  if (groupPronouns.has(lower)) return bodyBehindPronoun(lower, { landscape, memory, claim, span })
  if (!sex) return null
  const mention = inSpan(landscape.people, span)[0]?.thing ?? null
  const chained = lastSpeaker(
    { memory, claim, landscape },
    (each) => each.isPerson && each.sex !== opposite(sex) && each.claim.source?.type !== 'group',
  )
  const isOther = mention !== null && chained !== null && mention.entity.id !== chained.entity
  if (
    chained &&
    !isSpokenOfBetween(chained, span, landscape) &&
    !(isOther && isNamedSince(chained, mention.entity, span))
  ) {
    if (chained.entity) return answer(chained.entity, 'pronoun', isOther ? 0.75 : 0.93)
    return { ...answer(null, 'pronoun', 0.7), sameAs: chained.claim }
  }
  if (mention) return answer(mention.entity.id, 'pronoun', 0.8)
  const main = protagonistOf(landscape)
  return main && sexOf(main) !== opposite(sex) ? answer(main.id, 'pronoun', 0.6) : nobody(0.4)
}

const opposite = (sex: 'male' | 'female'): 'male' | 'female' => (sex === 'male' ? 'female' : 'male')

/** The last who spoke, at most a few sentences before, and not inside another's words. */
function lastSpeaker(
  { memory, claim, landscape }: Pick<Asked, 'memory' | 'claim' | 'landscape'>,
  fits: (speaker: Speaker) => boolean,
): Speaker | null {
  const { sentences } = landscape.document
  const here = firstFrom(sentences, claim.start + 1)
  const last = memory.findLast((each) => each.claim.parent !== claim.id && each.claim !== claim)
  // "Police said they believe": inside words that are not quoted, those who speak speak of themselves.
  if (!last || !fits(last) || (isIn(claim, last.claim) && last.claim.kind !== 'indirect')) return null
  return here - firstFrom(sentences, last.claim.end) <= REMEMBERED ? last : null
}

const isIn = (inner: Claim, outer: Claim): boolean => inner.parent === outer.id

/** Whether another person was named as the one spoken of since somebody spoke: then "he" may be that one. */
function isSpokenOfBetween(chained: Speaker, span: Extent, { people, document }: Landscape): boolean {
  const from = Math.max(chained.claim.end, 0)
  return startingIn(people, { start: from, end: span.start }).some(
    ({ thing: { entity, mention }, start, end }) =>
      mention.kind === 'name' &&
      entity.id !== chained.entity &&
      sentenceAt(document, start)?.start === start - leadOf(document.plain, start) &&
      !/^'s/.test(document.plain.slice(end, end + 2)),
  )
}

/** Whether the one that nearness and the like speak for was named after the last words of who spoke. */
const isNamedSince = (chained: Speaker, { mentions }: Person, span: Extent): boolean =>
  mentions.some(({ kind, start }) => kind === 'name' && start >= chained.claim.end && start < span.start)

/** How far a name that opens its sentence stands behind its start: titles may come before it. */
function leadOf(plain: string, at: number): number {
  const lead = plain.slice(Math.max(0, at - 40), at).match(/(?:^|[.!?"] +|\n)((?:[A-Z][a-z]*\.? )*)$/)
  return lead?.[1]?.length ?? 0
}

function bodyBehindPronoun(
  lower: string,
  { landscape, memory, claim, span }: Pick<Asked, 'landscape' | 'memory' | 'claim' | 'span'>,
): Answer {
  const last = lastSpeaker({ memory, claim, landscape }, ({ isPerson }) => !isPerson)
  if (last?.entity) return answer(last.entity, 'pronoun', 0.75)
  if (last && lower === 'they') return { ...answer(null, 'pronoun', 0.6), sameAs: last.claim }
  const sentence = sentenceAt(landscape.document, span.start)
  const previous = sentence && landscape.document.sentences[firstFrom(landscape.document.sentences, sentence.start) - 1]
  const subject = previous && startingIn(landscape.organizations, previous)[0]
  const opens = subject && subject.start - previous.start < 8
  return opens ? answer(subject.thing.entity.id, 'pronoun', 0.6) : nobody(0.4)
}

/** "Olt, who said": the name before. */
function relative({ words, span, landscape }: Asked): Answer | null {
  if (!relativePronouns.has(words.toLowerCase())) return null
  const { plain } = landscape.document
  for (const list of [landscape.people, landscape.organizations, landscape.places] as const) {
    const before = list[firstFrom(list, span.start) - 1]
    if (before && /^,?\s$/.test(plain.slice(before.end, span.start)))
      return answer(before.thing.entity.id, 'apposition', 0.85)
  }
  return nobody(0.4)
}

/** "Interior Minister Mara Olt", "Mara Olt, a teacher". */
function namedPerson({ span, landscape, words }: Asked): Answer | null {
  const { plain } = landscape.document
  const people = inSpan(landscape.people, span).filter(({ thing }) => thing.mention.kind === 'name')
  const head = people.find((mention) => isHeadOf(mention, span, plain))
  if (!head) return null
  const isWhole = head.start === span.start && head.end === span.end
  const isAside = /,/.test(words)
  return answer(
    head.thing.entity.id,
    isAside && !isWhole && head.start > span.start ? 'apposition' : 'own-name',
    isWhole ? 0.95 : 0.92,
  )
}

/**
 * A name that stands beside the words taken for the source: "Mara Olt of Hanford, [California], said", "[the ambassador] to Peru, Mara Olt, said".
 */
function nameBeside({ span, landscape, words, noun, source }: Asked): Answer | null {
  const { plain } = landscape.document
  const sentence = sentenceAt(landscape.document, span.start)
  const at = firstFrom(landscape.people, span.start)
  const [before, behind] = [landscape.people[at - 1], landscape.people[firstFrom(landscape.people, span.end)]]
  const isTitle = source.type === 'person' && !isIndefinite(words) && !documentNouns.has(noun)
  if (isTitle && behind?.thing.mention.kind === 'name' && TITLE_GOES_ON.test(plain.slice(span.end, behind.start)))
    return answer(behind.thing.entity.id, 'apposition', 0.88)
  if (before?.thing.mention.kind !== 'name' || !sentence || before.start < sentence.start || source.type === 'group')
    return null
  const isTail =
    source.type === 'government' ||
    source.type === 'unknown' ||
    source.type === 'media' ||
    source.type === 'organization'
  const gap = plain.slice(before.end, span.start)
  return isTail && /^[A-Z]/.test(words) && DESCRIBES_NAME.test(gap) && !hasVerb(before.end, span.start, sentence.tokens)
    ? answer(before.thing.entity.id, 'own-name', 0.8)
    : null
}

const TITLE_GOES_ON = /^(?: (?:at|for|in|of|on|to|with) [^.;"]{1,50})?, $/
const DESCRIBES_NAME = /^(?:,| of| from| in)[^.;:"]{0,90}(?:, | in | of | from | at )(?:the )?$|^ (?:of|from) $/
const hasVerb = (
  from: number,
  until: number,
  tokens: readonly { readonly start: number; readonly pos: string }[],
): boolean => tokens.some(({ start, pos }) => start >= from && start < until && (pos === 'VERB' || pos === 'AUX'))

/** "A statement of the ministry", "the commission's report": the body speaks through it; "the report" again is that body's. */
function ofDocument(asked: Asked): Answer | null {
  const { noun, span, landscape, memory } = asked
  if (!documentNouns.has(noun)) return null
  const { plain } = landscape.document
  const maker = inSpan(landscape.organizations, span)[0] ?? null
  if (maker) return answer(maker.thing.entity.id, 'head-of', 0.85)
  const author = inSpan(landscape.people, span).find(({ thing }) => thing.mention.kind === 'name')
  if (author && /\b(?:by|from|of)\b|'s/.test(plain.slice(span.start, author.end + 2)))
    return answer(author.thing.entity.id, 'head-of', 0.75)
  if (isIndefinite(asked.words) || /s$/.test(noun)) return nobody(0.7)
  const earlier = memory.findLast(({ claim, entity }) => entity !== null && speaksThrough(claim, noun))
  if (earlier?.entity) return answer(earlier.entity, 'same-words', 0.8)
  const told = makerTold(asked)
  if (told) return answer(told, 'nominal', 0.75)
  const last = lastSpeaker(asked, ({ isPerson, entity }) => !isPerson && entity !== null)
  return last?.entity && /^(?:the|this|that|its|their) /i.test(asked.words)
    ? answer(last.entity, 'nominal', 0.65)
    : null
}

/** Whose paper it is, where a sentence just before says so: "The council issued a statement. … The statement called". */
function makerTold({ noun, span, landscape }: Asked): string | null {
  const { sentences } = landscape.document
  const here = firstFrom(sentences, span.start + 1) - 1
  for (let i = here; i >= Math.max(0, here - REMEMBERED); i--) {
    const sentence = sentences[i]
    if (!sentence?.tokens.some(({ lower, start }) => lower === noun && start < span.start)) continue
    const maker = startingIn(landscape.organizations, sentence).find(
      ({ start, end }) => start < span.start && isMaker({ start, end }, noun, sentence, landscape),
    )
    if (maker) return maker.thing.entity.id
  }
  return null
}

const MADE_BY = /^[^.;]{0,40}\b(?:by|from|of) (?:the )?$/
const MAKES = /\b(?:adopted|approved|drafted|filed|issued|made|passed|published|released)\b|^(?:'s)?(?: \w+){0,2} $/

/** "The council issued a statement", "the council's report", "a report by the council". */
function isMaker(maker: Extent, noun: string, { tokens }: Sentence, { document: { plain } }: Landscape): boolean {
  return tokens.some(
    ({ lower, start, end }) =>
      lower === noun &&
      (start >= maker.end
        ? start - maker.end < 60 && MAKES.test(plain.slice(maker.end, start))
        : MADE_BY.test(plain.slice(end, maker.start))),
  )
}

const speaksThrough = ({ source, cue }: Claim, noun: string): boolean =>
  source !== null && (headNounOf(source.text) === noun || (cue?.text ?? '').toLowerCase().includes(noun))

/** "A spokesman for the ministry", "Peruvian officials", "his family": nobody that a reader could find. */
function unnamed(asked: Asked): Answer | null {
  const { words, noun, source, memory } = asked
  const isHead = unnamedHeads.has(noun) || source.type === 'group'
  if (!isHead && !(isIndefinite(words) && source.type === 'person')) return null
  if (isIndefinite(words) || /s$/.test(noun) || noun === 'people' || noun === 'police')
    return noun === 'police' ? null : nobody(0.85)
  // "The spokesman" may be one who was named, or one who was not.
  const holder = holderOf(words, asked.span.start, asked.landscape)
  if (holder) return answer(holder.id, 'title', 0.75)
  const earlier = memory.findLast(({ claim }) => headNounOf(claim.source?.text ?? '') === noun)
  return earlier ? { ...answer(earlier.entity, 'same-words', 0.7), sameAs: earlier.claim } : nobody(0.7)
}

/** "The Ministry of Defence", "British newspaper The Daily Post": a body that is all of a source, or ends it. */
function namedBody({ span, landscape, source, words }: Asked): Answer | null {
  const bodies = inSpan(landscape.organizations, span)
  const { plain } = landscape.document
  const whole = bodies.find(({ start, end }) => {
    const before = plain.slice(span.start, start)
    const behind = plain.slice(end, span.end)
    return (
      !/\b(?:for|of|with|from|at|to|close to|in|within)\s+(?:the )?$/.test(before) &&
      (behind === '' ||
        /^(?:,|\s*\(| - | of | in | (?:organi[sz]ation|group|party|newspaper|agency|campaign|government|network|website|which|who)\b)/.test(
          behind,
        ))
    )
  })
  if (!whole) return null
  const isPerson = source.type === 'person' || source.type === 'group'
  if (isPerson && whole.end < span.end && !/^(?:,| of )/.test(plain.slice(whole.end, span.end))) return null
  const isName = whole.thing.mention.kind === 'name'
  return answer(
    whole.thing.entity.id,
    isName ? 'own-name' : 'nominal',
    isName ? (words.length < 60 ? 0.93 : 0.85) : 0.75,
  )
}

const GOVERNS = /^(?:'s)?\s+(?:administration|government|regime|state)$/i

/** "Iran", "the Iranian government": a state that speaks; not its officials. */
function state({ span, landscape, words }: Asked): Answer | null {
  const [place] = inSpan(landscape.places, span)
  if (!place) return null
  const { plain } = landscape.document
  const behind = plain.slice(place.end, span.end)
  const isWhole = /^(?:the )?$/i.test(plain.slice(span.start, place.start)) && behind === ''
  const before = plain.slice(span.start, place.start)
  const governs =
    (GOVERNS.test(behind) && /^(?:the )?(?:[a-z]+ )?$/i.test(before)) ||
    /^(?:the )?government of (?:the )?$/i.test(before)
  if (!isWhole && !governs) return null
  if (place.thing.mention.use === 'demonym' && !governs) return null
  return answer(place.thing.entity.id, 'place', words.length < 40 ? 0.9 : 0.8)
}

/** "The president", "his lawyer", "the Speaker": the person whose role it is. */
function title({ words, span, landscape, source }: Asked): Answer | null {
  if (source.type !== 'person' && source.type !== 'unknown' && source.type !== 'government') return null
  if (isIndefinite(words)) return null
  const nominal = inSpan(landscape.people, span).find(
    ({ thing, end }) => thing.mention.kind === 'nominal' && end === span.end,
  )
  const holder: Person | null = holderOf(words, span.start, landscape) ?? nominal?.thing.entity ?? null
  return holder ? answer(holder.id, 'title', nominal?.thing.entity === holder ? 0.88 : 0.78) : null
}

/** "The group", "police", "the paper": a body that was named. */
function body({ words, noun, span, landscape, memory }: Asked): Answer | null {
  if (!bodyNouns.has(noun) || isIndefinite(words)) return null
  const isBare = words.toLowerCase() === noun || /^(?:[Tt]he|[Tt]his|[Tt]hat) (?:[A-Z]\w+-based )?[a-z -]+$/.test(words)
  if (!isBare) return null
  const found = bodyOf(noun, span.start, landscape, memory)
  return found ? answer(found.id, 'nominal', 0.7) : nobody(0.5)
}

/** The same words as before: the same voice. */
function sameWords({ words, memory }: Asked): Answer | null {
  const same = memory.findLast(({ claim }) => plainly(claim.source?.text ?? '') === plainly(words))
  return same ? { ...answer(same.entity, same.entity ? 'same-words' : null, 0.75), sameAs: same.claim } : null
}

const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()

import { wordSet } from '../../language/words/word-set.js'
import type { Claim } from '../../recognise/claims/schema.js'
import type { Person } from '../../recognise/people/schema.js'
import type { Landscape } from '../landscape.js'
import { type Answer, type Asked, answer, inSpan, nobody } from './asked.js'
import { bodyOf } from './bodies.js'
import { nameBeside, namedBody, namedPerson, state } from './by-name.js'
import { ofDocument } from './by-paper.js'
import { pronoun, relative } from './by-pronoun.js'
import { ofSeat } from './by-seat.js'
import type { Memory, Speaker } from './memory.js'
import { holderOf, sexOf, sexOfWords } from './people.js'
import { bodyNouns, groupPronouns, headNounOf, isIndefinite, unnamedHeads } from './words.js'

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
  ofSeat,
  titleInitials,
  unnamed,
  bodyAgain,
  governmentAgain,
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
  const isPerson = person !== null
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
  const earlier = earlierOf(words, noun, memory)
  return earlier ? { ...answer(earlier.entity, 'same-words', 0.7), sameAs: earlier.claim } : nobody(0.7)
}

/** Who spoke before under such words: of several officials the one of whom all was said that is said now, "the second official", else the last. */
function earlierOf(words: string, noun: string, memory: Memory): Speaker | undefined {
  const alike = memory.filter(({ claim }) => headNounOf(claim.source?.text ?? '') === noun)
  const wanted = plainly(words).split(' ')
  const isAll = ({ claim }: Speaker): boolean => {
    const said = plainly(claim.source?.text ?? '').split(' ')
    return wanted.every((word) => said.includes(word))
  }
  return alike.findLast(isAll) ?? alike.at(-1)
}

const TITLED = wordSet`government person unknown`

/** "The CS", "The PS": initials that look like a body or a plural, and are somebody's title. */
function titleInitials({ words, span, landscape }: Asked): Answer | null {
  if (!/^the \p{Lu}{2,5}$/iu.test(words)) return null
  const held = inSpan(landscape.people, span).find(
    ({ thing, end }) => thing.mention.kind === 'nominal' && end === span.end,
  )
  return held ? answer(held.thing.entity.id, 'title', 0.85) : null
}

/** "The president", "his lawyer", "the Speaker": the person whose role it is. */
function title({ words, span, landscape, source }: Asked): Answer | null {
  if (isIndefinite(words)) return null
  const nominal = inSpan(landscape.people, span).find(
    ({ thing, end }) => thing.mention.kind === 'nominal' && end === span.end,
  )
  const told = TITLED.has(source.type) ? holderOf(words, span.start, landscape) : null
  const holder: Person | null = told ?? nominal?.thing.entity ?? null
  return holder ? answer(holder.id, 'title', nominal?.thing.entity === holder ? 0.88 : 0.78) : null
}

/** "A court in Tarn said … The court": the body that spoke, though another was named since. */
function bodyAgain({ words, noun, memory }: Asked): Answer | null {
  if (!bodyNouns.has(noun) || words.toLowerCase() !== `the ${noun}`) return null
  const last = memory.findLast(({ claim }) => headNounOf(claim.source?.text ?? '') === noun)
  return last && isIndefinite(last.claim.source?.text ?? '')
    ? { ...answer(last.entity, last.entity ? 'nominal' : null, 0.65), sameAs: last.claim }
    : null
}

/** "Kenya's government said … The government added": the only one that has spoken. */
function governmentAgain({ words, noun, memory }: Asked): Answer | null {
  if (!GOVERNING.has(noun) || words.toLowerCase() !== `the ${noun}`) return null
  const spoke = memory.filter(({ claim, by }) => by === 'place' && headNounOf(claim.source?.text ?? '') === noun)
  const last = spoke.at(-1)
  return last && spoke.every(({ entity }) => entity === last.entity)
    ? { ...answer(last.entity, 'nominal', 0.7), sameAs: last.claim }
    : null
}
const GOVERNING = wordSet`administration government`

/** "The group", "police", "the paper": a body that was named. */
function body({ words, noun, span, landscape, memory }: Asked): Answer | null {
  if (!bodyNouns.has(noun) || isIndefinite(words)) return null
  const isBare = words.toLowerCase() === noun || /^(?:[Tt]he|[Tt]his|[Tt]hat) (?:[A-Z]\w+-based )?[a-z -]+$/.test(words)
  if (!isBare) return null
  const found = bodyOf({ noun, at: span.start }, landscape, memory)
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

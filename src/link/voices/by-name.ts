import { wordSet } from '../../language/words/word-set.js'
import { firstFrom } from '../../text/sorted.js'
import { contains, type Extent } from '../../text/span.js'
import { type Landscape, sentenceAt } from '../landscape.js'
import { type Answer, type Asked, answer, inSpan } from './asked.js'
import { isHeadOf } from './heads.js'
import { documentNouns, isIndefinite } from './words.js'

/** "Interior Minister Mara Olt", "Mara Olt, a teacher". */
export function namedPerson({ span, landscape, words }: Asked): Answer | null {
  const { plain } = landscape.document
  const people = inSpan(landscape.people, span).filter(({ thing }) => thing.mention.kind === 'name')
  const head = people.find((mention) => isHeadOf(mention, span, plain))
  if (!head) return null
  const isWhole = head.start === span.start && head.end === span.end
  const isAside = /,/.test(words)
  return answer(
    head.thing.entity.id,
    isAside && head.start > span.start ? 'apposition' : 'own-name',
    isWhole ? 0.95 : 0.92,
  )
}

/**
 * A name that stands beside the words taken for the source: "Mara Olt of Hanford, [California], said", "[the ambassador] to Peru, Mara Olt, said".
 */
export function nameBeside(asked: Asked): Answer | null {
  const { span, landscape, words, source } = asked
  const { plain } = landscape.document
  const sentence = sentenceAt(landscape.document, span.start)
  const behind = nameBehindTitle(asked)
  if (behind) return behind
  const before = landscape.people[firstFrom(landscape.people, span.start) - 1]
  if (before?.thing.mention.kind !== 'name' || !sentence || before.start < sentence.start || source.type === 'group')
    return null
  const gap = plain.slice(before.end, span.start)
  if (source.type === 'person')
    return isDescribedBehind(plain.slice(sentence.start, before.start), plain.slice(before.end, span.end))
      ? answer(before.thing.entity.id, 'apposition', 0.8)
      : null
  return TAILS.has(source.type) &&
    /^[A-Z]/.test(words) &&
    DESCRIBES_NAME.test(gap) &&
    !hasVerb(before.end, span.start, sentence.tokens)
    ? answer(before.thing.entity.id, 'own-name', 0.8)
    : null
}

/** What the end of "Mara Olt of Hanford, California" may be taken for. */
const TAILS = wordSet`government media organization unknown`

/** "[the ambassador] to Peru, Mara Olt, said". */
function nameBehindTitle({ claim, span, landscape, words, noun, source }: Asked): Answer | null {
  const behind = landscape.people[firstFrom(landscape.people, span.end)]
  const isTitle = source.type === 'person' && !isIndefinite(words) && !documentNouns.has(noun)
  if (!isTitle || behind?.thing.mention.kind !== 'name') return null
  // "According to the sheriff, Olt was hurt": spoken of, not the sheriff.
  const isClaimed = claim.content.spans.some((content) => contains(content, behind))
  return !isClaimed && TITLE_GOES_ON.test(landscape.document.plain.slice(span.end, behind.start))
    ? answer(behind.thing.entity.id, 'apposition', 0.88)
    : null
}

/** "Dr. Olt, one surgeon at the clinic said": a description behind the name that opens the sentence, with no comma to close it. */
const isDescribedBehind = (opening: string, behind: string): boolean =>
  /^(?:(?!(?:After|Against|As|At|Before|By|For|From|In|Like|Near|On|To|With) )\p{Lu}[\p{L}.'-]* ){0,4}$/u.test(
    opening,
  ) && /^, (?:an?|one) [^,]+$/.test(behind)

const TITLE_GOES_ON = /^(?: (?:at|for|in|of|on|to|with) [^.;"]{1,50})?, $/
const DESCRIBES_NAME = /^(?:,| of| from| in)[^.;:"]{0,90}(?:, | in | of | from | at )(?:the )?$|^ (?:of|from) $/
const hasVerb = (
  from: number,
  until: number,
  tokens: readonly { readonly start: number; readonly pos: string }[],
): boolean => tokens.some(({ start, pos }) => start >= from && start < until && (pos === 'VERB' || pos === 'AUX'))

/** "The Ministry of Defence", "British newspaper The Daily Post": a body that is all of a source, or ends it. */
export function namedBody({ span, landscape, words }: Asked): Answer | null {
  const bodies = inSpan(landscape.organizations, span)
  const { plain } = landscape.document
  const whole = bodies.find(({ start, end }) => {
    const before = plain.slice(span.start, start)
    const behind = plain.slice(end, span.end)
    return (
      !/\b(?:for|of|with|from|at|to|close to|in|within)\s+(?:the )?$/.test(before) &&
      (behind === '' ||
        /^(?:,|\s*\(| - | of | in | (?:[a-z-]+ ){0,2}(?:organi[sz]ation|group|movement|party|newspaper|agency|campaign|government|network|website|which|who)\b)/.test(
          behind,
        ))
    )
  })
  if (!whole) return longerName(span, landscape.organizations)
  const isName = whole.thing.mention.kind === 'name'
  return answer(
    whole.thing.entity.id,
    isName ? 'own-name' : 'nominal',
    isName ? (words.length < 60 ? 0.93 : 0.85) : 0.75,
  )
}

/** A name that goes on behind the words taken for the source: "USA" of "USA Today". */
function longerName(span: Extent, bodies: Landscape['organizations']): Answer | null {
  const found = bodies[firstFrom(bodies, span.start)]
  return found?.start === span.start && found.end > span.end && found.thing.mention.kind === 'name'
    ? answer(found.thing.entity.id, 'own-name', 0.85)
    : null
}

const GOVERNS = /^(?:'s)?\s+(?:administration|government|regime|state)$/i

/** "Iran", "the Iranian government": a state that speaks; not its officials. */
export function state({ span, landscape, words }: Asked): Answer | null {
  const [place] = inSpan(landscape.places, span)
  if (!place) return null
  const { plain } = landscape.document
  const behind = plain.slice(place.end, span.end)
  const isWhole =
    /^(?:the )?$/i.test(plain.slice(span.start, place.start)) &&
    (behind === '' || /^(?:, (?:an?|the|which|whose)| under) /.test(behind))
  const before = plain.slice(span.start, place.start)
  const governs =
    (GOVERNS.test(behind) && /^(?:the )?(?:[a-z]+ )?$/i.test(before)) ||
    /^(?:the )?government of (?:the )?$/i.test(before)
  if (!isWhole && !governs) return null
  if (place.thing.mention.use === 'demonym' && !governs) return null
  return answer(place.thing.entity.id, 'place', words.length < 40 ? 0.9 : 0.8)
}

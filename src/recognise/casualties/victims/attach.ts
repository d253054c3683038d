import type { Document } from '../../../language/document.js'
import { firstFrom } from '../../../text/sorted.js'
import type { Extent } from '../../../text/span.js'
import type { Person } from '../../people/schema.js'
import type { Casualty, Outcome } from '../schema.js'
import type { NamedVictim } from './find.js'
import { type Attached, joinSameOnes } from './same-ones.js'

interface Given {
  readonly figures: readonly Casualty[]
  readonly victims: readonly NamedVictim[]
  readonly people: readonly Person[]
}

/** How many names may stand for one figure: more are a list of another kind. */
const MOST_NAMED = 12

/** Between a figure and the name of who it counts: "a contractor, Per Dahl", "two cadres - A and B", "one woman, identified as". */
const IDENTIFIED_AS = String.raw`(?:\(|(?:who )?(?:was |were |have been |has been )?(?:later )?(?:identified|named) (?:by [^,.]{1,30} )?(?:only )?as |namely |called |named )`
const NO_TITLE = '(?!(?:against|and|at|by|for|from|in|near|of|on|said|that|to|told|who|whose|with) )'
const TITLE = String.raw`(?:\d{1,3}[ -]year[ -]old |${NO_TITLE}[A-Za-z-]+\.? )`
const NAMES_FOLLOW = new RegExp(`^(?:(?:,|:| -) ?${IDENTIFIED_AS}?${TITLE}{0,3}| ${IDENTIFIED_AS}${TITLE}{0,3}| )$`)

/** "two cadres of the Tarn Front (TF), identified as A and B": whose they are stands between. */
const NAMES_FOLLOW_BODY = new RegExp(
  `^ (?:of|from|belonging to) [^,.;:]{1,80}(?:,|:| -) ?${IDENTIFIED_AS}?${TITLE}{0,3}$`,
)

/** "Three officers were hurt: A, B and C". */
const NAMES_FOLLOW_HARM = new RegExp(`^ (?:are|had|have|has|is|was|were) [^,.;:]{1,60}: ?${TITLE}{0,3}$`)

/** "five people were killed, including Ana Roe": some of those counted. */
const INCLUDING = new RegExp(`^(?: [^.;:]{1,140})?,? (?:including|among them) (?:'[A-Za-z -]{1,40}' |${TITLE}){0,4}$`)

/** "The dead were identified as A and B", "The victims have been named as". */
const IDENTIFIED =
  /\b(?:the|both|two|three|four|five)\b[^.;]{0,40}\b(?:victims?|dead|deceased|killed|hostages|[a-z]+s)\b[^.;]{0,40}\b(?:identified|named) (?:by [^,.]{1,30} )?as\s+$/i

/** "He was later named as", "Police identified the man as": one who was spoken of. */
const ONE_IDENTIFIED = new RegExp(
  `(?:^|[.,"] ?)(?:[^.;:]{1,50} )?(?:(?:identified|named) )?(he|she|him|her|the (?:[a-z]+ ){0,2}[a-z]+) (?:(?:also|been|has|have|identified|is|later|named|since|was) ){0,5}(?:by [^,.]{1,30} )?as ${TITLE}{0,3}$`,
  'i',
)

export function attach(document: Document, { figures, victims, people }: Given): Attached {
  const mentions = people
    .flatMap((person) =>
      person.mentions
        .filter(({ kind }) => kind === 'name')
        .map((mention) => ({ start: mention.start, end: mention.end, person, mention })),
    )
    .sort((a, b) => a.start - b.start)
  const counted = figures.map((figure) => {
    const named = namesFor(document, figure, mentions)
    return named.length ? { ...figure, person: named.map(({ id }) => id) } : figure
  })
  const taken = new Set(counted.flatMap(({ person = [], outcome }) => person.map((id) => `${id} ${outcome}`)))
  // "2J Jr." looks like a number and like a name.
  const places = new Set(figures.map((figure) => placeOf(figure, figure.outcome)))
  return joinSameOnes({
    counted,
    left: victims.filter(
      ({ person, mention, outcome }) => !taken.has(`${person.id} ${outcome}`) && !places.has(placeOf(mention, outcome)),
    ),
  })
}

const placeOf = ({ start, end }: Extent, outcome: Outcome): string => `${start}-${end} ${outcome}`

interface Named extends Extent {
  readonly person: Person
  readonly mention: Person['mentions'][number]
}

/** The people named right behind a figure, or where the next sentences identify its dead, as many as it counts. */
function namesFor(document: Document, figure: Casualty, mentions: readonly Named[]): readonly Person[] {
  const min = exactCount(figure)
  if (figure.count.max === 0 || figure.status !== 'actual') return []
  const within = mentions[firstFrom(mentions, figure.start)]
  // "murdered one Ana Roe"
  if (min === 1 && within && within.end === figure.end && /^one\b/i.test(figure.text)) return [within.person]
  const at = firstFrom(mentions, figure.end)
  const first = mentions[at]?.mention
  if (!first) return []
  const lead = document.plain.slice(figure.end, first.start)
  if (first.sentence === figure.sentence && INCLUDING.test(lead)) {
    const some = listFrom(document, mentions, at)
    return some.length <= (figure.count.min ?? MOST_NAMED) ? some : []
  }
  if (min === null) return []
  if (first.sentence === figure.sentence && areNamesBehind(lead))
    return sameCount(listFrom(document, mentions, at), min)
  return namedLater(document, figure, mentions.slice(at, at + MOST_NAMED))
}

/** How many a figure counts that may be named one by one; null where they are not counted, or too many. */
function exactCount({ count: { min, max }, status }: Casualty): number | null {
  return min !== null && max === min && min > 0 && min <= MOST_NAMED && status === 'actual' ? min : null
}

const areNamesBehind = (lead: string): boolean =>
  (lead.length < 80 && NAMES_FOLLOW.test(lead)) ||
  (lead.length < 100 && NAMES_FOLLOW_HARM.test(lead)) ||
  (lead.length < 120 && NAMES_FOLLOW_BODY.test(lead))

/** "Two men were found dead. The dead were identified as A and B.", "A man was held. He was named as C." */
function namedLater(document: Document, figure: Casualty, near: readonly Named[]): readonly Person[] {
  const { sentence, count } = figure
  if (sentence === null) return []
  const named = near.findIndex(
    ({ mention }) =>
      mention.sentence !== null && mention.sentence - sentence <= 3 && isIdentified(document, figure, mention),
  )
  return named < 0 ? [] : sameCount(listFrom(document, near, named), count.min ?? 0)
}

function isIdentified({ plain, sentences }: Document, figure: Casualty, mention: Named['mention']): boolean {
  const sentence = sentences[firstFrom(sentences, mention.start + 1) - 1]
  const before = plain.slice(Math.max(sentence?.start ?? 0, mention.start - 120), mention.start)
  if (!/(?:identified|named) /.test(before)) return false
  if (figure.outcome === 'killed' && IDENTIFIED.test(before)) return true
  const [, who] = figure.count.min === 1 ? (ONE_IDENTIFIED.exec(before) ?? []) : []
  if (who === undefined) return false
  const isNext = (mention.sentence ?? 0) - (figure.sentence ?? 0) === 1
  const noun = figure.victims?.text.split(' ').at(-1)?.toLowerCase()
  return / /.test(who) ? who.toLowerCase().split(' ').at(-1) === noun : isNext && opensSentence(sentences, figure)
}

/** A pronoun in the next sentence takes up whom a sentence opens with. */
function opensSentence(sentences: Document['sentences'], { start }: Casualty): boolean {
  const own = sentences[firstFrom(sentences, start + 1) - 1]
  return own !== undefined && start - own.start < OPENING
}
const OPENING = 12

/** Only as many names as are counted are those of the counted. */
const sameCount = (people: readonly Person[], count: number): readonly Person[] =>
  people.length === count ? people : []

/** From one name of a list to the next: ", 42, a teacher, and". */
const NEXT_NAME = new RegExp(
  `^(?: \\(\\d{1,3}\\)|, (?:aged )?\\d{1,3})?(?:, (?:an?|both|from|of|the) [^,.;:]{1,40})?(?:,? and |, |; (?:and )?)${TITLE}{0,3}$`,
)

function listFrom(document: Document, mentions: readonly Named[], at: number): readonly Person[] {
  const people: Person[] = []
  for (let i = at; i < Math.min(mentions.length, at + MOST_NAMED + 1); i++) {
    const [previous, current] = [mentions[i - 1], mentions[i] as Named]
    const gap = i > at && previous ? document.plain.slice(previous.mention.end, current.mention.start) : null
    if (gap !== null && (gap.length > 80 || !NEXT_NAME.test(gap))) break
    if (!people.includes(current.person)) people.push(current.person)
  }
  return people
}

import type { Document } from '../../../language/document.js'
import { firstFrom } from '../../../text/sorted.js'
import type { Extent } from '../../../text/span.js'
import type { Person } from '../../people/schema.js'
import type { Casualty } from '../schema.js'
import type { NamedVictim } from './find.js'

interface Given {
  readonly figures: readonly Casualty[]
  readonly victims: readonly NamedVictim[]
  readonly people: readonly Person[]
}

/** Figures with the people whom the text names for them, and the victims whom no figure counts. */
export interface Attached {
  readonly counted: readonly Casualty[]
  readonly left: readonly NamedVictim[]
}

/** How many names may stand for one figure: more are a list of another kind. */
const MOST_NAMED = 12

/** Between a figure and the name of who it counts: "a contractor, Per Dahl", "two cadres - A and B", "one woman, identified as". */
const IDENTIFIED_AS = String.raw`(?:\(|(?:who )?(?:was |were |have been |has been )?(?:later )?(?:identified|named) (?:by [^,.]{1,30} )?as |namely |called )?`
const TITLES = String.raw`(?:(?:\d{1,3}[ -]year[ -]old |Mr\.? |Ms\.? |Mrs\.? |Dr\.? |[a-z]+ ){0,2})$`
const NAMES_FOLLOW = new RegExp(`^(?:,|:| -)? ?${IDENTIFIED_AS}${TITLES}`)

/** "two cadres of the Tarn Front (TF), identified as A and B": whose they are stands between. */
const NAMES_FOLLOW_BODY = new RegExp(`^ (?:of|from|belonging to) [^,.;:]{1,80}(?:,|:| -) ?${IDENTIFIED_AS}${TITLES}`)

/** "five people, including Ana Roe": some of those counted. */
const INCLUDING =
  /^(?: (?:of|from|belonging to) [^.;:]{1,120})?,? (?:including|among them) (?:'[A-Za-z -]{1,40}' |[A-Za-z-]+ ){0,3}$/

/** "The dead were identified as A and B", "The victims have been named as". */
const IDENTIFIED =
  /\b(?:the|both|two|three|four|five)\b[^.;]{0,40}\b(?:victims?|dead|deceased|killed|hostages|[a-z]+s)\b[^.;]{0,40}\b(?:identified|named) (?:by [^,.]{1,30} )?as\s+$/i

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
  return { counted, left: victims.filter(({ person, outcome }) => !taken.has(`${person.id} ${outcome}`)) }
}

interface Named extends Extent {
  readonly person: Person
  readonly mention: Person['mentions'][number]
}

/** The people named right behind a figure, or where the next sentences identify its dead, as many as it counts. */
function namesFor(document: Document, figure: Casualty, mentions: readonly Named[]): readonly Person[] {
  const min = exactCount(figure)
  if (min === null) return []
  const within = mentions[firstFrom(mentions, figure.start)]
  // "murdered one Ana Roe"
  if (min === 1 && within && within.end === figure.end) return [within.person]
  const at = firstFrom(mentions, figure.end)
  const first = mentions[at]?.mention
  if (!first) return []
  const lead = document.plain.slice(figure.end, first.start)
  if (first.sentence === figure.sentence && INCLUDING.test(lead)) {
    const some = listFrom(document, mentions, at)
    return some.length <= min ? some : []
  }
  if (first.sentence === figure.sentence && areNamesBehind(lead))
    return sameCount(listFrom(document, mentions, at), min)
  return figure.outcome === 'killed' ? namedLater(document, figure, mentions.slice(at, at + MOST_NAMED)) : []
}

/** How many a figure counts that may be named one by one; null where they are not counted, or too many. */
function exactCount({ count: { min, max }, status }: Casualty): number | null {
  return min !== null && max === min && min > 0 && min <= MOST_NAMED && status === 'actual' ? min : null
}

const areNamesBehind = (lead: string): boolean =>
  (lead.length < 80 && NAMES_FOLLOW.test(lead)) || (lead.length < 120 && NAMES_FOLLOW_BODY.test(lead))

/** "Two men were found dead. The dead were identified as A and B." */
function namedLater(document: Document, figure: Casualty, near: readonly Named[]): readonly Person[] {
  const { sentence, count } = figure
  if (sentence === null) return []
  const named = near.findIndex(
    ({ mention }) =>
      mention.sentence !== null &&
      mention.sentence - sentence <= 3 &&
      IDENTIFIED.test(document.plain.slice(Math.max(0, mention.start - 120), mention.start)),
  )
  return named < 0 ? [] : sameCount(listFrom(document, near, named), count.min ?? 0)
}

/** Only as many names as are counted are those of the counted. */
const sameCount = (people: readonly Person[], count: number): readonly Person[] =>
  people.length === count ? people : []

const NEXT_NAME = /^(?:,? and |, | \(\d{1,3}\),? (?:and )?|, \d{1,3},? (?:and )?)(?:[a-z]+ ){0,2}$/

function listFrom(document: Document, mentions: readonly Named[], at: number): readonly Person[] {
  const people: Person[] = []
  for (let i = at; i < Math.min(mentions.length, at + MOST_NAMED + 1); i++) {
    const [previous, current] = [mentions[i - 1], mentions[i] as Named]
    const gap = i > at && previous ? document.plain.slice(previous.mention.end, current.mention.start) : null
    if (gap !== null && (gap.length > 40 || !NEXT_NAME.test(gap))) break
    if (!people.includes(current.person)) people.push(current.person)
  }
  return people
}

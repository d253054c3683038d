import { wordSet } from '../../language/words/word-set.js'
import { areOneRole } from '../../recognise/people/one-role.js'
import type { Person } from '../../recognise/people/schema.js'
import { textBehind } from '../../text/around.js'
import { firstFrom, type Located } from '../../text/sorted.js'
import type { Landscape, MentionOf } from '../landscape.js'
import { type Answer, type Asked, answer, inSpan } from './asked.js'

/** "The Texas senator", "the Ohio Republican": who was named with that state, and that office or party. */
export function ofSeat({ words, noun, span, landscape }: Asked): Answer | null {
  const isParty = PARTIES.has(noun)
  const seat = words.match(/^the (\p{Lu}.*) \S+$/iu)?.[1]
  if (!seat || !(isParty || OFFICES.has(noun))) return null
  const place = inSpan(landscape.places, span).find(({ start, end }) => end - start === seat.length)?.thing.entity
  const holders = new Set<Person>()
  const until = firstFrom(landscape.people, span.start)
  for (const named of landscape.people.slice(Math.max(0, until - MOST_BACK), until)) {
    const { entity, mention } = named.thing
    if (mention.kind !== 'name') continue
    const behind = textBehind(landscape.document.plain, named.end, REACH)
    const isThere = place !== undefined && isFrom(named, place, landscape)
    const isSo = isParty ? isThere && isOfParty(behind, noun) : isThere && holds(entity, noun)
    if (isSo || isCalled(behind, `${seat} ${noun}`)) holders.add(entity)
  }
  const [holder] = holders
  return holder && holders.size === 1 ? answer(holder.id, 'title', 0.8) : null
}

const PARTIES = wordSet`democrat independent republican`
const OFFICES = wordSet`congressman congresswoman governor lawmaker legislator representative senator`

/** So many mentions of people are looked back over. */
const MOST_BACK = 80
/** How far behind a name its state stands, in characters. */
const REACH = 40

const holds = ({ role }: Person, office: string): boolean =>
  (role ?? '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => areOneRole(word, office))

/** ", R-Texas", " (D-Ohio)". */
const isOfParty = (behind: string, party: string): boolean =>
  behind.match(/^,? \(?([DRI])-/)?.[1]?.toLowerCase() === party[0]

/** "Olt, | an Ohio Democrat". */
const isCalled = (behind: string, name: string): boolean =>
  /^, (?:an?|the) /.test(behind) && (behind.split(/[,.;]/)[1] ?? '').toLowerCase().endsWith(` ${name.toLowerCase()}`)

/** Whether a name stands with a place: "Olt, R-Texas", "Olt of Texas", "Olt, a Texas Republican", "Texas Sen. Olt". */
function isFrom(
  named: Located<MentionOf<Person>>,
  place: Landscape['places'][number]['thing']['entity'],
  { places, document }: Landscape,
): boolean {
  const next = firstFrom(places, named.end)
  const behind = places[next]
  if (behind?.thing.entity === place && BEHIND.test(document.plain.slice(named.end, behind.start))) return true
  const before = places[next - 1]
  return before?.thing.entity === place && BEFORE.test(document.plain.slice(before.end, named.start))
}
const BEHIND =
  /^(?:,? \(?[DRI]-|,? of |, an? (?:[\p{Ll}]+ ){0,2}(?:\p{Lu}\p{Ll}+ )?(?:from )?|, the (?:[\p{Ll}]+ ){0,2}(?:from )?)$/u
const BEFORE =
  /^ (?:Democratic |Republican |U\.S\. |state )*(?:Sens?|Reps?|Govs?|Senator|Representative|Governor|Congress(?:wo)?man)\.? $/

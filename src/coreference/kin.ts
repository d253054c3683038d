import type { Document, Sentence } from '../language/document.js'
import { wordSet } from '../language/words/word-set.js'
import { firstFrom } from '../text/sorted.js'
import { callingBehind, describedBy } from './named-by.js'
import type { Sex, Standing } from './standing.js'

/** Nouns for one who belongs to another, and in the same row those for that other. */
const ROWS: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [wordSet`father mother parent stepfather stepmother`, wordSet`child daughter son stepdaughter stepson`],
  [wordSet`aunt uncle`, wordSet`nephew niece`],
  [wordSet`grandfather grandmother`, wordSet`grandchild granddaughter grandson`],
  [wordSet`husband partner wife widow widower spouse`, wordSet`husband partner wife spouse`],
  [wordSet`boyfriend fiance fiancee girlfriend partner`, wordSet`boyfriend fiance fiancee girlfriend partner`],
  [wordSet`brother sibling sister`, wordSet`brother sibling sister`],
  [wordSet`attorney barrister counsel lawyer solicitor`, wordSet`client`],
]
const opposites = new Map<string, ReadonlySet<string>>()
for (const [some, others] of ROWS)
  for (const [from, to] of [
    [some, others],
    [others, some],
  ] as const)
    for (const noun of from) opposites.set(noun, to)

/** "Olt's mother, Ana": Ana is mother to Olt. */
interface Tie<Referent> {
  readonly owner: Referent
  readonly noun: string
  readonly one: Referent
}

/** Who is whose, as far as the text has told. */
export type Kin<Referent> = Tie<Referent>[]

/** More than are told of in an article. */
const MOST = 60

/** Takes in whom the phrase behind an owner names, "Olt's mother, Ana", or stands behind, "Ana, his mother, left". */
export function tellKin<Referent>(
  kin: Kin<Referent>,
  owner: Standing<Referent>,
  { named, here }: { readonly named: readonly Standing<Referent>[]; readonly here: readonly Standing<Referent>[] },
): void {
  const { referent, sentence } = owner
  const index = indexOf(owner)
  const noun = referent === null || kin.length >= MOST ? null : kinNounBehind(sentence, index)
  if (referent === null || noun === null) return
  const one = callingBehind(sentence, index, named)?.referent ?? describedBy(sentence, index, here)
  if (one !== null && one !== referent) kin.push({ owner: referent, noun, one })
}

/** How many words may describe such a noun: "her late husband". */
const LONGEST = 3

/** The noun for kin behind an owner: "her eldest son". */
function kinNounBehind({ tokens }: Sentence, index: number): string | null {
  for (let i = index + 1; i <= index + LONGEST; i++) {
    const token = tokens[i]
    if (!token) return null
    if (opposites.has(token.lower)) return token.lower
    if (token.pos !== 'ADJ' && token.pos !== 'NOUN' && token.text !== '-') return null
  }
  return null
}

/** "Her son" of somebody who was told to be Olt's mother: Olt. The standing itself where that is not known. */
export function knownKin<Referent>(
  standing: Standing<Referent>,
  here: readonly Standing<Referent>[],
  { kin, document: { plain }, sexOf }: Family<Referent>,
): Standing<Referent> {
  const owner = here.at(-1)
  if (standing.referent !== null || kin.length === 0 || !owner?.isPossessive || owner.referent === null) return standing
  const noun = plain.slice(standing.start, standing.end).toLowerCase()
  const opposite = opposites.get(noun)
  if (!opposite || standing.start - owner.end > FAR || kinNounBehind(standing.sentence, indexOf(owner)) !== noun)
    return standing
  const tie = kin.findLast(({ owner: whose, noun: told, one }) =>
    whose === owner.referent ? told === noun : one === owner.referent && opposite.has(told),
  )
  if (!tie) return standing
  const referent = tie.owner === owner.referent ? tie.one : tie.owner
  return (standing.sex ?? sexOf(referent)) === (sexOf(referent) ?? standing.sex) ? { ...standing, referent } : standing
}
const FAR = 30

interface Family<Referent> {
  readonly kin: Kin<Referent>
  readonly document: Document
  readonly sexOf: (one: Referent) => Sex | null
}

/** The token that owns: "her", the "'s" of a name. */
const indexOf = <Referent>({ start, end, sentence, isPronoun }: Standing<Referent>): number =>
  firstFrom(sentence.tokens, isPronoun ? start : end)

/** Whether one was told to be kin to another, or to speak for that one. */
export const areKin = <Referent>(kin: Kin<Referent>, one: Referent, other: Referent): boolean =>
  kin.some((tie) => (tie.one === one && tie.owner === other) || (tie.one === other && tie.owner === one))

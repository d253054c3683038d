import { placeOfDemonym, regionByAbbreviation, type Sense, sensesOf } from '../../gazetteer/gazetteer.js'
import { senseOfOwn } from './own.js'
import type { Toponym } from './recognise.js'
import { useOf } from './use.js'

/** A place named beside another, in which or near which that other lies. */
export interface Company {
  /** The other one's name as it stands. */
  readonly text: string
  readonly senses: readonly Sense[]
  readonly isDemonym: boolean
  /** How closely: 1 "Salem, Oregon"; less the looser the tie. */
  readonly tie: number
  /** Whether the two are listed side by side, and so likely of one sort: "Georgia, Florida and Texas". */
  readonly isListed: boolean
  /** Whether the other one is said to lie in this one: Oregon's view of "Salem, Oregon". */
  readonly isInside: boolean
}

const KINDS =
  'area|borough|camp|capital|cities|city|community|county|department|district|governorate|hamlet|island|metropolis|municipality|neighbou?rhood|port|prefecture|province|region|resort|settlement|slum|state|suburb|territory|town|towns|township|village|villages'
const SITES =
  'airport|barracks|base|bridge|church|clinic|court|cinema|hospital|hotel|jail|mall|market|mosque|museum|park|plant|prison|school|shopping centre|square|stadium|station|synagogue|temple|theatre|university'
const WORDS = "(?:[a-z][a-z'-]{0,20} ){0,4}"
/** Between a place and the larger one it lies in: "Salem, ", "X in northern ", "X, a town in ", "X, capital of ". */
const INSIDE_AFTER = new RegExp(
  `^(?:,? \\(?(?:${WORDS}(?:${KINDS}|${SITES}) )?(?:city )?(?:in|of) (?:the )?${WORDS}|, (?:the )?(?:[a-z]+ern )?|, ${WORDS}(?:${KINDS}) (?:in|of|on) (?:the )?${WORDS}| \\()$`,
)
/** Between a place and a better known one close by: "X, near ", "X, a village just outside ". */
const NEAR_AFTER = new RegExp(
  `^,? (?:${WORDS}(?:${KINDS}),? )?(?:just |close )?(?:near|outside|on the (?:edge|outskirts) of) (?:the (?:city|town|village) of )?$`,
)
/** Between a larger place before and one that lies in it: "Iraqi city of ", "Iraq's northern city of ", "'s ". */
const INSIDE_BEFORE = new RegExp(
  `^(?:'s?)? ${WORDS}(?:${KINDS})(?: city)?(?: of| in|,)? (?:the )?$|^(?:'s?) ${WORDS}$|^ (?:capital|city|town) $`,
)
/** Words after a name in lower case that make it the smaller one: "Anbar province", "Mosul city". */
const OWN_KIND = new RegExp(`^ (?:${KINDS})\\b`)
const ABBREVIATION = /, ((?:[A-Z]\. ?){2}|[A-Z][A-Za-z.]{1,6}\.?)(?![A-Za-z])| ([A-Z]{2})(?![A-Za-z.])/y

/** The places that stand by a toponym in its sentence, the nearest two on either side, and how closely they are tied. */
export function companyOf(plain: string, toponyms: readonly Toponym[], at: number): readonly Company[] {
  const own = toponyms[at] as Toponym
  const company: Company[] = []
  const short = abbreviationAfter(plain, own)
  if (short)
    company.push({ text: short.name, senses: [short], isDemonym: false, tie: 1, isListed: false, isInside: false })
  for (const step of [-2, -1, 1, 2]) {
    const other = toponyms[at + step]
    if (!other || other.sentence !== own.sentence || other.name.text === own.name.text) continue
    const senses = sensesNamed(other)
    if (!senses.length) continue
    const between = tieBetween(plain, own, other)
    // "England, Wales": a row of equals, not the one in the other.
    const areEqual = between.isListed && sensesNamed(own)[0]?.type === senses[0]?.type
    // "Florence, the U.S. embassy said": a state that acts holds nothing.
    const acts = between.isListed && step > 0 && useOf(other.setting, 'country').use === 'government'
    const isDemonym = other.name.kind === 'demonym'
    company.push({ text: other.name.text, senses, isDemonym, ...between, tie: areEqual || acts ? LOOSE : between.tie })
  }
  return company
}

function abbreviationAfter(plain: string, { name }: Toponym): Sense | null {
  ABBREVIATION.lastIndex = name.end
  const [, short, letters] = ABBREVIATION.exec(plain) ?? []
  return short || letters ? regionByAbbreviation((short ?? letters ?? '').replaceAll(' ', '')) : null
}

/** The senses of a name or the place of a demonym. */
export function sensesNamed({ name }: Toponym): readonly Sense[] {
  const listed = name.own && senseOfOwn(name.own)
  if (listed) return [listed]
  if (name.kind === 'place') return sensesOf(name.text)
  const place = placeOfDemonym(name.text)
  return place ? [place] : []
}

const FAR = 90
const LOOSE = 0.25
const LIST = /^(?:,? (?:and|or|to|&) (?:the )?|, (?:the )?|\/)$/

function tieBetween(plain: string, own: Toponym, other: Toponym): Omit<Company, 'isDemonym' | 'senses' | 'text'> {
  const isAfter = other.name.start >= own.name.end
  const gap = isAfter ? plain.slice(own.name.end, other.name.start) : plain.slice(other.name.end, own.name.start)
  if (gap.length > FAR) return { tie: 0.15, isListed: false, isInside: false }
  const text = gap.replace(/\s+/g, ' ')
  const isListed = LIST.test(text)
  const isFollowed = INSIDE_AFTER.test(text.replace(OWN_KIND, ''))
  const isPreceded = INSIDE_BEFORE.test(text)
  if (isAfter)
    return {
      tie: isFollowed ? 1 : NEAR_AFTER.test(text.replace(OWN_KIND, '')) ? 0.8 : LOOSE,
      isListed,
      isInside: isPreceded,
    }
  return { tie: isPreceded ? 0.8 : LOOSE, isListed, isInside: isFollowed }
}

import { wordSet } from '../../language/words/word-set.js'
import { FIRM_END } from '../../tag/lexicon/firms.js'
import { keyOf } from '../../tag/names.js'
import { commercialBanks, sameOrganization } from './lexicon.js'
import type { OrganizationType } from './schema.js'

const groups: ReadonlyMap<string, string> = new Map(
  sameOrganization.flatMap((names) => names.map((name) => [bareForm(name), bareForm(names[0] as string)] as const)),
)

/** A name in the form in which two are compared: no case, accents, full stops, apostrophes or leading "the"; known pairs as one. */
export function formOf(name: string): string {
  const bare = bareForm(name)
  return groups.get(bare) ?? inOneOrder(bare)
}

/** "Ministry of the Interior" and "Interior Ministry" are one; "Inc." and the like are no part of a name that is compared. */
function inOneOrder(bare: string): string {
  return bare
    .replace(/^(ministry|department) (?:of|for) (?:the )?(\p{L}[\p{L} ]+)$/u, '$2 $1')
    .replace(FIRM_END, '')
    .replace(/,$/, '')
}

function bareForm(name: string): string {
  return keyOf(name)
    .replace(/[.'’]/g, '')
    .replace(/^(?:the|al|el)[ -]/, '')
    .replace(/[\s-]+/g, ' ')
    .replace(/^(?:united nations|un) (?=\p{L})/u, 'un ')
    .replace(/^(?:european union|eu) (?=\p{L})/u, 'eu ')
    .replaceAll('organisation', 'organization')
}

/** Forms in which a fuller name may come again: its initials, itself without the last word of its kind, its last words. */
export function shortForms(name: string, type: OrganizationType): readonly string[] {
  const words = name.split(/\s+/).filter((word) => word.toLowerCase() !== 'the')
  const named = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word))
  const forms: string[] = []
  // "Safety Board of the United States", "Union Mission to Somalia": itself without where it is.
  const core = name.match(/^(.+?) (?:of|in|to|for) (?:the )?\p{Lu}[\p{L}. ]+$/u)?.[1]
  if (core && core.split(' ').length > 1 && !/ of /.test(core)) forms.push(core)
  // "Texas Department of Public Safety": "the Department of Public Safety", DPS.
  const office = / ((?:Bureau|Department|Division|Ministry|Office) of .+)$/.exec(name)?.[1]
  if (office) forms.push(office, (office.match(/\b\p{Lu}/gu) ?? []).join(''))
  if (named.length > 1) {
    forms.push(named.map((word) => word[0]).join(''), words.map((word) => word[0]).join(''))
    // "UN High Commissioner for Refugees": UNHCR.
    forms.push(named.map((word) => (isAcronym(word) ? word.replaceAll('.', '') : word[0])).join(''))
    // "Ethics and Anti-Corruption Commission": EACC.
    if (name.includes('-'))
      forms.push(
        named
          .flatMap((word) => word.split('-'))
          .map((word) => word[0])
          .join(''),
      )
    const [creed, party] = named.slice(-2)
    if (party === 'Party' && creed) forms.push(`${creed}s`)
    const parts = [named[0] as string, words.slice(0, -1).join(' '), words.slice(1).join(' '), named.at(-1) as string]
    // "U.N." is no short form of "U.N. Security Council", nor "House" of "White House": they are bodies of their own.
    // "UPS" is one of "UPS Airlines": a firm is called by its acronym, whatever it sells.
    const isShort = (part: string): boolean => !isAcronym(part) || (type === 'company' && part === named[0])
    forms.push(...parts.filter((part) => !groups.has(bareForm(part)) && isShort(part) && !chambers.has(part)))
  }
  return forms.map(formOf)
}

/** Whether a name is that of a central bank: "Reserve Bank of Australia", "Bank of Japan", "Federal Reserve". */
export function isCentralBank(name: string): boolean {
  const bare = name.replace(/^[Tt]he /, '')
  return CENTRAL_BANK.test(bare) && !commercialBanks.includes(bare)
}

const CENTRAL_BANK =
  /^(?:Central|European Central|National|Reserve|State) Bank\b|^Bank of \p{Lu}\p{Ll}+$|^Federal Reserve\b|^People's Bank of China$/u

const chambers = wordSet`House Senate Parliament`

/** Whether a name is written as an acronym: IAEA, U.N., MS-13. */
export const isAcronym = (name: string): boolean => /^(?:[\p{Lu}\p{N}]\.?-?){2,9}$/u.test(name)

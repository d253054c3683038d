import type { Token } from '../../language/document.js'
import { wordSet } from '../../language/words/word-set.js'

const RANKS = wordSet`
  adm admiral air ayatollah brig brigadier capt captain chief cmdr col colonel commander commodore constable corporal cpl detective doctor dr field
  first fr gen general grand imam inspector insp lieutenant lt maj major marshal maulana mullah petty prof professor rear rev reverend second senior sergeant
  sgt sheikh shaykh staff superintendent supt vice warrant officer
`

/** What such words alone make no rank of: "vice chief", "senior officer". */
const ONLY_WITH_OTHERS = wordSet`air chief field first grand officer petty rear second senior staff vice warrant`

const plainOf = (word: string): string => word.toLowerCase().replace(/\.$/, '')

/** Whether a word, or the full stop behind a short one, may belong to a rank: "Lt.", "Colonel". */
export const isRankWord = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === '.' || RANKS.has(plainOf(token.lower)))

/** Whether a role is nothing but a rank or an honorific, which tells no office: "Maj. Gen.", "Dr.", "Rear Admiral". */
export function isRank(role: string): boolean {
  const words = role.split(/[\s-]+/).map(plainOf)
  return words.every((word) => RANKS.has(word)) && words.some((word) => !ONLY_WITH_OTHERS.has(word))
}

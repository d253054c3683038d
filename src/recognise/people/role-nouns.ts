import type { Token } from '../../language/document.js'
import { wordSet } from '../../language/words/word-set.js'
import { professions } from '../../tag/lexicon/professions.js'
import { isTitleInitials } from '../../tag/lexicon/title-initials.js'
import { roleTitles } from '../../tag/lexicon/titles.js'
import { courtesies, roleHeads } from './lexicon.js'

/** Courtesies that are written as titles, and words that only end a title. */
const NO_ROLE = wordSet`
  baby carrier class comrade excellency h.e father first highness holiness hrh majesty mother saint private senior
`

/** What people are, besides offices: an apposition or a title may have one of these at its head. */
const callings = wordSet`
  accountant activist actress adviser advisor agent aide analyst anchorman archaeologist astronaut astronomer athlete
  attorney aunt author barrister biologist blogger boxer broadcaster brother businessman businesswoman campaigner
  candidate celebrity ceo cfo champion chemist chief citizen cleric coach columnist comedian commentator comedienne
  composer constable contractor contributor coordinator co-founder cofounder coo correspondent cousin cricketer critic
  cto curator cyclist daughter dean demonstrator detective diver doctor driver economist editor elder engineer
  entrepreneur envoy epidemiologist executive ex-husband ex-wife expert eyewitness farmer father fellow filmmaker
  firefighter footballer founder friend geologist goalkeeper golfer graduate guitarist gunman historian host husband
  inspector instructor inventor investigator investor journalist judge lawyer lecturer manager mayor mechanic
  meteorologist midfielder millionaire mother musician negotiator neighbor neighbour nephew newscaster niece novelist
  nurse officer organiser organizer owner painter paramedic parent partner passenger pastor patient photographer
  physician physicist pilot pirate player poet policeman politician presenter priest prisoner producer professor
  programmer promoter prosecutor protester psychologist publicist publisher racer rapper reporter representative
  republican democrat researcher resident salesman scholar schoolboy schoolgirl scientist sculptor senator singer
  sister soldier solicitor son spokesperson sportsman statistician student suspect swimmer teacher teenager tourist
  trader trustee tutor uncle veteran victim volunteer widow widower wife witness worker wrestler writer zoologist
  billionaire ombudsman head
`

const PLURAL = /[^s]s$/

/** What is written as a title before a name is at the head of its bearer's role too: "Sheriff", "Councillor", "grand mufti". */
const titled: ReadonlySet<string> = new Set(
  [...roleTitles, ...professions]
    .filter((title) => !/ (?:of|elect)\b/.test(title))
    .map((title) => (title.split(' ').at(-1) ?? '').replace(/\.$/, ''))
    .filter((word) => !courtesies.has(word) && !NO_ROLE.has(word) && !PLURAL.test(word)),
)

const BY_ENDING =
  /(?:man|woman|person|ologist|ographer|ician|keeper|maker|holder|player|leader|worker|writer|owner|fighter)$/
const NO_PERSON = wordSet`german roman human woman-hater norman ottoman`

/** "ex-minister", "vice-chairman": what it is a former or a second one of. */
const plainOf = ({ lower }: Token): string => lower.replace(/^(?:co|deputy|ex|vice)-(?=\p{L}{3})|\.$/gu, '')

/** Whether a word may be at the head of a role: "minister", "Gen.", "newscaster". */
export function isRoleNoun(token: Token | undefined): boolean {
  if (!token || (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'ADJ' && token.pos !== 'X'))
    return false
  const word = plainOf(token)
  if (isTitleInitials(token.text)) return true
  if (roleHeads.has(word) || callings.has(word) || titled.has(word) || SHORT.has(word)) return true
  return token.pos === 'NOUN' && BY_ENDING.test(word) && !NO_PERSON.has(word)
}

/** Titles cut short; "Dr" is a title that tells what one is, "Mr" is none. */
const SHORT = wordSet`
  gen lt col sgt maj capt gov sen rep adm cmdr prof dr corporal private lieutenant sheikh imam rev hon
`

import { regionByAbbreviation } from '../gazetteer/gazetteer.js'
import type { NameKind } from '../language/document.js'
import { wordSet } from '../language/words/word-set.js'
import type { Candidate } from './candidates.js'
import { isShortForWords } from './defined-clues.js'
import { businessNouns } from './lexicon/context.js'
import { FIRM_END } from './lexicon/firms.js'
import { storms } from './lexicon/things.js'
import { nameFacts } from './names.js'
import { partAt } from './parts.js'
import type { Word } from './words.js'

/** What a name is by its kinship to a fuller one: the last name of a person, the acronym of a body. */
interface Kinship {
  readonly kind: NameKind
  readonly weight: number
  readonly rule: string
  /** The fuller name. */
  readonly of: string
}

/** The postal letters of the states of the United States, by their names; but for those that are words of a headline. */
let letters: ReadonlyMap<string, string> | null = null
const stateLetters = (): ReadonlyMap<string, string> => {
  letters ??= new Map(
    POSTAL.flatMap((short) => {
      const region = regionByAbbreviation(short)
      return region ? [[region.name, short] as const] : []
    }),
  )
  return letters
}
const POSTAL =
  `AK AL AR AZ CA CO CT DE FL GA IA ID IL KS KY LA MA MD MN MO MS MT NC ND NE NH NJ NM NV NY OH PA RI SC SD TN TX UT VA VT WA WI WV WY`.split(
    ' ',
  )

export interface Relations {
  of(text: string): readonly Kinship[]
}

/** Finds which names of an article are short for which; `kindOf` says what each seems to be by itself. */
export function findRelations(candidates: readonly Candidate[], kindOf: (candidate: Candidate) => NameKind): Relations {
  const kin = new Map<string, Kinship[]>()
  const add = (text: string, kinship: Kinship) => {
    if (text === kinship.of || text.length < 2) return
    const list = kin.get(text)
    if (!list) kin.set(text, [kinship])
    else if (!list.some(({ rule, kind }) => rule === kinship.rule && kind === kinship.kind)) list.push(kinship)
  }
  const seen = new Set<string>()
  for (const candidate of candidates) {
    const bracketed = acronymBehind(candidate)
    const kind = kindOf(candidate)
    if (bracketed && kind === 'place') {
      add(bracketed, { kind, weight: 4, rule: 'acronym-of', of: candidate.text })
    } else if (bracketed) {
      add(bracketed, { kind: 'organization', weight: 4, rule: 'acronym-of', of: candidate.text })
      add(candidate.text, { kind: 'organization', weight: 2, rule: 'has-acronym', of: bracketed })
    }
    if (isShortForWords(candidate))
      add(candidate.text, { kind: 'other', weight: 6, rule: 'short-for', of: `the ${candidate.text}` })
    relateFirm(candidate, add)
    if (seen.has(candidate.text)) continue
    seen.add(candidate.text)
    if (kind === 'person') relatePerson(candidate, add)
    if (kind === 'organization') relateBody(candidate, add)
    if (kind === 'place') relateSite(candidate, add)
    if (kind === 'other') {
      relateLaw(candidate, add)
      relateStorm(candidate, add)
    }
  }
  return { of: (text) => kin.get(text) ?? [] }
}

type Add = (text: string, kinship: Kinship) => void

/** "Pharmaceutical firm Shire said": the Shire of the rest of the article is that firm too. */
function relateFirm({ text, line, from }: Candidate, add: Add): void {
  const noun = line.words[from - 1]?.lower ?? ''
  if (businessNouns.has(noun))
    add(text, { kind: 'organization', weight: 4, rule: 'same-name-elsewhere', of: `${noun} ${text}` })
}

/** "Kofi Annan" makes Annan a person, "Hu Jintao" Hu. */
function relatePerson({ words, text, title }: Candidate, add: Add): void {
  if (words.length === 1) {
    if (title) add(text, { kind: 'person', weight: 2.5, rule: 'same-name-elsewhere', of: `${title} ${text}` })
    return
  }
  const named = words.filter(({ shape }) => shape === 'name' || shape === 'acronym')
  const last = words.at(-1)?.text.replace(/^(?:Jr|Sr)\.?$/, '') ?? ''
  const kinship = { kind: 'person', weight: 4, rule: 'last-name-of', of: text } as const
  add(last, kinship)
  // "bin Laden", "de la Rúa": with the particles too.
  for (let i = words.length - 2; i > 0 && words[i]?.shape === 'lower'; i--) {
    const own = words
      .slice(i)
      .map((word) => word.text)
      .join(' ')
    add(own, kinship)
    // "De Ruyter said", of André de Ruyter.
    add(own.charAt(0).toUpperCase() + own.slice(1), kinship)
  }
  const first = named[0]?.text ?? ''
  const facts = nameFacts(first)
  add(first, {
    kind: 'person',
    weight: facts?.family && !facts.male && !facts.female ? 3.5 : 2,
    rule: 'first-name-of',
    of: text,
  })
  if (named.length > 2) {
    add(
      named
        .slice(1)
        .map((word) => word.text)
        .join(' '),
      kinship,
    )
    for (const middle of named.slice(1, -1))
      add(middle.text, { kind: 'person', weight: 1.5, rule: 'part-of-name', of: text })
  }
}

/** "International Atomic Energy Agency" makes IAEA a body, "Muslim Brotherhood" Brotherhood. */
function relateBody({ words, text, parts, head, line }: Candidate, add: Add): void {
  const named = words.filter(({ shape }) => shape === 'name' || shape === 'acronym')
  if (named.length < 2) return
  const initials = named.map((word) => word.text[0]).join('')
  if (initials.length > 2) {
    for (const form of [initials, `${initials.split('').join('.')}.`]) {
      add(form, { kind: 'organization', weight: 4, rule: 'acronym-of', of: text })
    }
  }
  // "WS Atkins Plc" is WS Atkins.
  const bare = text.replace(FIRM_END, '')
  if (bare !== text) add(bare, { kind: 'organization', weight: 5, rule: 'short-for', of: text })
  const first = parts[0]
  // "Milltown Football Club" leaves Milltown a town, but where it plays.
  const isTown = head?.type !== 'company' && !line.isSport && (first?.senses.length ?? 0) > 0
  const isKnownPlace = first?.known?.kind === 'place' || (first?.senses[0]?.prominence ?? 0) > 6
  const isPlace = first?.is === 'demonym' || isKnownPlace || isTown
  // "Lakeshore" is Lakeshore Motors in an article on the firm, though a village is called so.
  const weight = head?.type === 'company' ? 5 : 1.5
  if (!isPlace && first?.is !== 'title')
    add(named[0]?.text ?? '', { kind: 'organization', weight, rule: 'short-for', of: text })
  add(named.at(-1)?.text ?? '', { kind: 'organization', weight: 2, rule: 'short-for', of: text })
  if (named.length > 2)
    add(
      words
        .slice(1)
        .map((word) => word.text)
        .join(' '),
      { kind: 'organization', weight: 2, rule: 'short-for', of: text },
    )
}

/** "the MPO Ordinance" makes MPO a law. */
function relateLaw({ words, text, head, known }: Candidate, add: Add): void {
  const [first] = words
  if (known || words.length !== 2 || first?.shape !== 'acronym' || !laws.has(head?.text ?? '')) return
  add(first.text, { kind: 'other', weight: 3, rule: 'short-for', of: text })
}
const laws = wordSet`Act Bill Law Ordinance Scheme Treaty`

/** "Hurricane Odile" makes Odile a storm. */
function relateStorm({ words: [first, second, more], text }: Candidate, add: Add): void {
  if (second && !more && storms.has(first?.text ?? ''))
    add(second.text, { kind: 'other', weight: 5, rule: 'short-for', of: text })
}

/** "International Space Station" makes ISS a place, "Pennsylvania" PA. */
function relateSite({ words, text }: Candidate, add: Add): void {
  const letters = stateLetters().get(text)
  if (letters) add(letters, { kind: 'place', weight: 6, rule: 'acronym-of', of: text })
  if (words.length < 3 || !words.every(({ shape }) => shape === 'name')) return
  add(words.map((word) => word.text[0]).join(''), { kind: 'place', weight: 4, rule: 'acronym-of', of: text })
}

/** The acronym in brackets behind a name, if its letters are in the name's words: "State Security Service (SSS)". */
export function acronymBehind(candidate: Candidate): string | null {
  const { line, to, words } = candidate
  if (line.words[to]?.text !== '(' || line.words[to + 2]?.text !== ')' || words.length < 2) return null
  // "Local MLA Kunvarji Olt (BJP)": whose party it is.
  const isBody = candidate.known !== null || candidate.head !== null || candidate.opener !== null
  if (!isBody && partAt(line.words, to + 1).known?.type === 'party') return null
  const acronym = line.words[to + 1] as Word
  if (!/^[\p{Lu}\p{N}][\p{L}\p{N}.&-]{1,9}$/u.test(acronym.text)) return null
  const capitals = acronym.text.replace(/[^\p{Lu}]/gu, '')
  if (isSpokenAcronym(acronym.text, words)) return acronym.text
  const initials = words.map((word) => word.text[0]?.toUpperCase() ?? '').join('')
  return capitals.length > 1 && isSubsequence(capitals[0] ?? '', initials) ? acronym.text : null
}

/** "National Union of Metalworkers of South Africa (Numsa)", "Rapid Action Battalion (Rab)": an acronym that is said as a word. */
function isSpokenAcronym(text: string, words: readonly Word[]): boolean {
  if (words.length < 3 || !/^\p{Lu}\p{Ll}{2,7}$/u.test(text) || text[0] !== words[0]?.text[0]) return false
  return isSubsequence(text.toLowerCase(), words.map(({ lower }) => lower).join(''))
}

function isSubsequence(letters: string, of: string): boolean {
  let at = 0
  for (const letter of of) if (letter === letters[at]) at++
  return at >= letters.length
}

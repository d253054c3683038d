import type { Listener } from '../../coreference/place.js'
import { resolvePronouns } from '../../coreference/pronouns.js'
import type { Standing } from '../../coreference/standing.js'
import { isSubjectAt } from '../../coreference/subject.js'
import type { Document, Sentence, Token } from '../../language/document.js'
import { gatherAt, markOf } from '../../language/words/marks.js'
import { wordSet } from '../../language/words/word-set.js'
import { textBefore, textBehind } from '../../text/around.js'
import { gather } from '../../text/gather.js'
import { firstFrom } from '../../text/sorted.js'
import type { Extent } from '../../text/span.js'
import { likelySexOfGiven } from './given-sex.js'
import type { PersonGroup } from './group.js'
import { humanNouns, sexOfNoun } from './lexicon.js'
import type { NamedPerson } from './recognise.js'

/** A word that stands for a person. */
export interface Reference {
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
  readonly group: PersonGroup
}

/** Whom "he" and "her" stand for, of the named people; `nominals` are words like "the president" that were found to be one of them. */
export function findPronouns(
  document: Document,
  { groups, nominals }: { readonly groups: readonly PersonGroup[]; readonly nominals: readonly Reference[] },
  weighed?: Listener<PersonGroup>,
): readonly Reference[] {
  const standings = [
    ...groups.flatMap((group) =>
      group.names
        .filter((person) => !isAttribute(person))
        .map(({ name: { start, end }, sentence, sex, isSubject }) =>
          standing(document, { start, end, referent: group, sentence, sex, isSubject }),
        ),
    ),
    ...nominals.map(({ start, end, sentence, group }) => {
      const { tokens } = sentence
      const isSubject = isSubjectAt(sentence, firstFrom(tokens, start), firstFrom(tokens, end))
      return standing(document, { start, end, referent: group, sentence, sex: group.sex, isSubject })
    }),
    ...unnamedPeople(document, groups, nominals),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  const dead = new Set(groups.filter(({ names }) => names.some(({ name }) => isToldDead(document, name))))
  const resolved = resolvePronouns<PersonGroup>(document, standings, {
    sexOf: ({ sex }) => sex,
    likelySexOf: ({ names }) => likelySexOfGiven(names[0]?.name.text ?? ''),
    isDead: (group) => dead.has(group),
    learn: (group, sex) => {
      group.sex ??= sex
    },
    weighed,
  })
  return resolved.map(({ start, end, sentence, referent }) => ({ start, end, sentence, group: referent }))
}

/** "The Olt administration", "his Olt office": nobody is told of by a name that describes a thing. */
function isAttribute({ name, sentence: { tokens } }: NamedPerson): boolean {
  const at = firstFrom(tokens, name.start)
  const behind = tokens[firstFrom(tokens, name.end)]
  const before = tokens[at - 1]
  return behind?.pos === 'NOUN' && (before?.pos === 'DET' || OWNERS.has(before?.lower ?? ''))
}

/** "Olt was killed", "Olt's body", "the death of Olt". */
const isToldDead = ({ plain }: Document, { start, end }: Extent): boolean =>
  DIES.test(textBehind(plain, end, 60)) || DEATH_OF.test(textBefore(plain, start, 30))
const DIES =
  /^(?:, \d{1,3},)?(?:'s? (?:assassination|autopsy|body|death|funeral|killers?|killing|murder|remains)\b| (?:died|was (?:\w+ly )?(?:assassinated|beaten to death|executed|found dead|killed|lynched|murdered|shot dead|stabbed to death)|(?:has|had) (?:died|been (?:killed|murdered)))\b)/
const DEATH_OF = /\b(?:assassination|death|funeral|killing|lynching|murder) of (?:[A-Z]\w*\.? )?$/

const ownsAt = ({ plain }: Document, end: number): boolean => /^'s?(?:\s|$)/.test(textBehind(plain, end, 3))

/** Somebody spoken of there; what is somebody's own is the subject of nothing. */
function standing(
  document: Document,
  told: Omit<Standing<PersonGroup>, 'isPossessive' | 'isPronoun'>,
): Standing<PersonGroup> {
  const isPossessive = ownsAt(document, told.end)
  return { ...told, isSubject: told.isSubject && !isPossessive, isPossessive, isPronoun: false }
}

/** Nouns for one person who is not named: "a woman", "the driver". A noun that describes somebody named is no other person. */
function unnamedPeople(
  document: Document,
  groups: readonly PersonGroup[],
  nominals: readonly Reference[],
): readonly Standing<PersonGroup>[] {
  const names = groups.flatMap((group) => group.names.map(({ name }) => name)).sort((a, b) => a.start - b.start)
  const taken = new Set(nominals.map(({ end }) => end))
  let behind = 0
  return gather(document.sentences, (sentence) =>
    gatherAt(sentence.tokens, HUMAN, (token, i) => {
      if (!isOnePerson(sentence.tokens, i) || taken.has(token.end)) return []
      while (behind < names.length && (names[behind]?.start ?? 0) < token.start) behind++
      const last = names[behind - 1]
      const next = names[behind]
      const describes =
        (describesLast(document, token, last) &&
          !isOwnClause(document, sentence, { last, behind: sentence.tokens[i + 1] })) ||
        describesNext(document, token, next) ||
        isPredicate(sentence.tokens, i)
      const nextToken = sentence.tokens[i + 1]
      if (describes || nextToken?.pos === 'PROPN' || nextToken?.pos === 'NOUN') return []
      const { start, end, lower } = token
      const isSubject = isSubjectAt(sentence, i, i + 1)
      return [standing(document, { start, end, referent: null, sentence, sex: sexOfNoun(lower), isSubject })]
    }),
  )
}

/** "Olt, the new | chairman", "the rapper | Olt" where the name holds the noun. */
const describesLast = ({ plain }: Document, token: Extent, last: Extent | undefined): boolean =>
  last !== undefined &&
  (token.end <= last.end ||
    (token.start - last.end < 60 &&
      /^,(?! (?:added|said|says|told)\b)[^,.;]*$/.test(plain.slice(last.end, token.start))))

/** "According to Olt, the | man left": the clause of another, behind what opens a sentence with a preposition. */
const isOwnClause = (
  { plain }: Document,
  { start, tokens }: Sentence,
  { last, behind }: { readonly last: Extent | undefined; readonly behind: Token | undefined },
): boolean =>
  last !== undefined &&
  /^(?:AUX|VERB)$/.test(behind?.pos ?? '') &&
  (tokens[0]?.pos === 'ADP' || tokens[0]?.lower === 'according') &&
  !plain.slice(start, last.start).includes(',')

const describesNext = ({ plain }: Document, token: Extent, next: Extent | undefined): boolean =>
  next !== undefined && next.start - token.end < 60 && DESCRIBES_NEXT.test(plain.slice(token.end, next.start))

/** From a noun to the name that it describes: "chairman of the board, Hon. | Olt", "her manager, the rapper | Olt". */
const DESCRIBES_NEXT =
  /^(?:,? | (?:of|for|in|at) [^,.;]*,? ?|, (?:the |an? )?(?:[\p{L}-]+ ){1,3})(?:(?:Mr|Mrs|Ms|Dr|Hon|Sen|Rep|Gov|Gen|Col|Capt|Prof|Rev|Sir|Dame|Lady)\.? )*$/u

/** Those nouns, and what stands for one. */
const HUMAN = markOf((lower) => humanNouns.has(lower) || lower === 'old')

/** "a woman", "the 42-year-old". */
const isOnePerson = (tokens: readonly Token[], at: number): boolean =>
  (humanNouns.has(tokens[at]?.lower ?? '') && !isAnybody(tokens, at)) ||
  (tokens[at]?.lower === 'old' && tokens[at - 1]?.lower === '-' && tokens[at - 2]?.lower === 'year')

/** "Any other person", "no witness": nobody of whom more is told. */
function isAnybody(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.pos === 'ADJ' ? tokens[at - 2] : tokens[at - 1]
  return NOBODY.has(before?.lower ?? '')
}
const NOBODY = wordSet`any every no which whichever`

/** "He was the driver", "as a teacher": what somebody is, not another. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_PREDICATE); i--) {
    const token = tokens[i] as Token
    if (LINKING.has(token.lower)) return true
    const isInner = DESCRIBES.has(token.pos) || token.lower === '-' || OWNERS.has(token.lower)
    if (!isInner && !(token.lower === 'of' && tokens[i + 1]?.pos === 'PROPN')) return false
  }
  return false
}

const LONGEST_PREDICATE = 9
const DESCRIBES = wordSet`ADJ DET NOUN NUM PROPN`
const OWNERS = wordSet`her his its my our their your`
const LINKING = wordSet`is was as be been being became become were are`

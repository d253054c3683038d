import { isSubjectAt } from '../../coreference/subject.js'
import type { Document, Name, Sentence, Token } from '../../language/document.js'
import { kinNouns } from '../../language/words/kin.js'
import { wordSet } from '../../language/words/word-set.js'
import { type Range, type View, viewAround } from '../../syntax/view.js'
import { keyOf } from '../../tag/names.js'
import { firstEndingAfter, firstFrom } from '../../text/sorted.js'
import { sexOfGiven } from './given-sex.js'
import { femaleWords, maleWords } from './lexicon.js'
import { isRank } from './ranks.js'
import { overCourtesies, roleBefore, roleBehind, roleTold } from './roles.js'

export type Sex = 'male' | 'female'

/** A name of a person, with what stands beside it. */
export interface NamedPerson {
  readonly name: Name
  readonly sentence: Sentence
  /** The name's words, compared without case and accents. */
  readonly words: readonly string[]
  readonly sex: Sex | null
  /** As the text puts it: "Azerbaijani President". */
  readonly role: string | null
  /** What stands behind the name, where the role is the rank before it: "chief of the army" of "Gen. Olt, chief of the army"; "Olt is the dean". */
  readonly office: string | null
  /** It is the subject of its clause: a verb follows. */
  readonly isSubject: boolean
}

/** The names of people in a document, in order. */
export function findNamedPeople(document: Document): readonly NamedPerson[] {
  let sentenceAt = 0
  return document.names.flatMap((name) => {
    while ((document.sentences[sentenceAt]?.end ?? Number.POSITIVE_INFINITY) <= name.start) sentenceAt++
    const sentence = document.sentences[sentenceAt]
    const view = sentence && name.kind === 'person' ? viewAround(document, sentence, name.start) : null
    return sentence && view ? [personAt(document, { name, sentence, view })] : []
  })
}

function personAt(
  document: Document,
  { name, sentence, view }: { readonly name: Name; readonly sentence: Sentence; readonly view: View },
): NamedPerson {
  const [at, end] = [firstEndingAfter(view.tokens, name.start), firstFrom(view.tokens, name.end)]
  const before = roleBefore(view, at)
  const behind = roleBehind(view, end)
  const [title, office] = [textOf(document, view, before), textOf(document, view, behind)]
  const told = textOf(document, view, roleTold(view, end))
  return {
    name,
    sentence,
    words: keyOf(name.own?.name ?? name.text).split(/\s+/),
    sex: sexOf(name.text, wordsBefore(view, before, at)) ?? sexBeside(view.tokens, at, end),
    role: title ?? office,
    office: (title !== null && isRank(title) ? office : null) ?? told,
    isSubject: isSubjectAt(sentence, tokenAt(sentence, name.start), tokenAt(sentence, name.end)),
  }
}

function textOf({ text }: Document, { tokens }: View, range: Range | null): string | null {
  const [first, last] = [tokens[range?.from ?? -1], tokens[(range?.to ?? 0) - 1]]
  return first && last ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : null
}

/** The words of the title and the courtesies before a name, the last first, up to whose they are: "the king's | friend Mr. Olt". */
function wordsBefore(view: View, role: Range | null, at: number): readonly string[] {
  const { tokens, classes } = view
  const start = role?.from ?? overCourtesies(view, at)
  const from = start + classes.slice(start, at).lastIndexOf('possessive') + 1
  return tokens
    .slice(from, at)
    .map(({ lower }) => lower.replace(/\.$/, ''))
    .reverse()
}

/** The index of the first token of a sentence that ends after an offset. */
const tokenAt = ({ tokens }: Sentence, offset: number): number => firstEndingAfter(tokens, offset)

/** By a title or role, else by the given name, which a noun does not overrule: "the wife John Olt had left". */
function sexOf(name: string, before: readonly string[]): Sex | null {
  const given = sexOfGiven(name)
  for (const word of before) {
    const told = maleWords.has(word) ? 'male' : femaleWords.has(word) ? 'female' : null
    if (told !== null) return kinNouns.has(word) ? (given ?? told) : told
  }
  return given
}

/** "Olt's wife, Dana Roe", "Dana Roe, a mother of two": what somebody is said to be beside a name that tells no sex. */
function sexBeside(tokens: readonly Token[], from: number, end: number): Sex | null {
  const before = tokens[from - 1]?.text === ',' ? tokens[from - 2] : undefined
  const behind = tokens[end]?.text === ',' && APPOSES.has(tokens[end + 1]?.lower ?? '') ? tokens[end + 2] : undefined
  for (const noun of [before, behind])
    if (noun?.pos === 'NOUN') {
      if (maleWords.has(noun.lower)) return 'male'
      if (femaleWords.has(noun.lower)) return 'female'
    }
  return null
}
const APPOSES = wordSet`a an her his my the their`

import type { Document, Sentence, Token } from '../../../language/document.js'
import { isPlural } from '../../../language/words/plurals.js'
import { openView, viewsOf } from '../../../syntax/view.js'
import { firstEndingAfter, firstFrom } from '../../../text/sorted.js'
import type { Person, PersonMention } from '../../people/schema.js'
import type { Outcome } from '../schema.js'
import { asObject, asOwner } from './as-object.js'
import { asSubject } from './as-subject.js'
import type { Place } from './place.js'

/** One who is named and said to have come to harm. */
export interface NamedVictim {
  readonly person: Person
  readonly mention: PersonMention
  readonly sentence: Sentence
  readonly outcome: Outcome
  readonly rule: string
}

/** Each person with each harm, where the text first says so. */
export function findVictims(document: Document, people: readonly Person[]): readonly NamedVictim[] {
  const found: NamedVictim[] = []
  for (const person of people) {
    const seen = new Set<Outcome>()
    for (const mention of person.mentions) {
      if (mention.kind !== 'name' || mention.sentence === null) continue
      const sentence = document.sentences[firstFrom(document.sentences, mention.start + 1) - 1]
      if (!sentence || isListed(sentence, mention) || isAlias(sentence, mention)) continue
      for (const harm of harmsAt(document, sentence, mention)) {
        if (seen.has(harm.outcome)) continue
        seen.add(harm.outcome)
        found.push({ person, mention, sentence, ...harm })
      }
    }
  }
  return found
}

/** "Ramesh Oraon alias | Budhu": one man. */
const isAlias = ({ tokens }: Sentence, mention: PersonMention): boolean =>
  tokens[firstEndingAfter(tokens, mention.start) - 1]?.lower === 'alias'

/** "Three traders, identified as | Abdul Karim (32), Noor Jan and Lal Mia,": those whom a figure counts are not counted again. */
function isListed({ tokens }: Sentence, mention: PersonMention): boolean {
  const from = firstEndingAfter(tokens, mention.start)
  for (let i = from - 1; i > 1 && from - i < LONGEST_LIST; i--) {
    const { lower, pos } = tokens[i] as Token
    if (lower === 'as' || lower === 'namely') {
      const isNaming = lower === 'namely' || NAMING.has(tokens[i - 1]?.lower ?? '')
      const naming = lower === 'as' ? i - 1 : i
      const counted = countedBefore(tokens, tokens[naming - 1]?.lower === ',' ? naming - 2 : naming - 1)
      return isNaming && counted !== undefined && pos !== 'PROPN' && isPlural(counted)
    }
    if (pos !== 'PROPN' && pos !== 'NUM' && !LIST_MARKS.has(lower)) return false
  }
  return false
}

/** "two cadres | of the Tarn Front (TF), identified as": the noun on which a body's name hangs. */
function countedBefore(tokens: readonly Token[], end: number): Token | undefined {
  let i = end
  while (i > 0 && end - i < LONGEST_LIST && isOfName(tokens[i])) i--
  return tokens[i]
}
const isOfName = (token: Token | undefined): boolean =>
  token?.pos === 'PROPN' || token?.pos === 'DET' || (token !== undefined && NAME_MARKS.has(token.lower))
const NAME_MARKS: ReadonlySet<string> = new Set(['(', ')', '-', 'of'])

const LONGEST_LIST = 24
const NAMING: ReadonlySet<string> = new Set(['identified', 'named'])
const LIST_MARKS: ReadonlySet<string> = new Set(['(', ')', ',', 'and'])

interface Harm {
  readonly outcome: Outcome
  readonly rule: string
}

/** One harm, and a second where a relative clause tells it: "beheaded Ana Roe, who had been kidnapped". */
function harmsAt(document: Document, sentence: Sentence, mention: PersonMention): readonly Harm[] {
  const { tokens } = sentence
  const from = firstEndingAfter(tokens, mention.start)
  const to = firstFrom(tokens, mention.end)
  const place: Place = {
    tokens,
    from,
    to,
    isTitle: sentence.role === 'title',
    plain: document.plain,
    // Of a run-on, which is read in pieces, nothing is asked.
    view: () => {
      const [view, ...more] = viewsOf(document, sentence)
      return view && more.length === 0 ? openView(view) : null
    },
  }
  const subject = named('victim-of-verb', asSubject(place))
  const isRelative = tokens[to]?.lower === 'who' || tokens[to + 1]?.lower === 'who'
  const object = subject && !isRelative ? null : named('victim-object', asObject(place))
  const owner = subject || object ? null : named('victim-of-noun', asOwner(place))
  return [subject, object, owner].filter((harm) => harm !== null)
}

const named = (rule: string, outcome: Outcome | null): Harm | null => outcome && { outcome, rule }

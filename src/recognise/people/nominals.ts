import type { Document, Sentence, Token } from '../../language/document.js'
import { wordSet } from '../../language/words/word-set.js'
import type { PersonGroup } from './group.js'
import type { Reference } from './pronouns.js'

/** Nouns that take up a person again: "the president", "the prime minister". */
const nouns: ReadonlySet<string> = new Set(
  'activist admiral ambassador chairman chancellor chief coach colonel commander commissioner congressman director envoy general governor king lawyer lawmaker leader mayor minister monarch pontiff premier president prince princess prosecutor queen secretary secretary-general senator speaker spokesman spokeswoman spokesperson sultan'.split(
    ' ',
  ),
)

/** "the president" for the one person in the article, named before, whose role it is. */
export function findNominals(document: Document, groups: readonly PersonGroup[]): readonly Reference[] {
  const byNoun = holders(groups)
  if (byNoun.size === 0) return []
  return document.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, i) => {
      const last = token.lower === 'the' ? nounBehind(sentence, i) : null
      if (!last) return []
      const group = byNoun.get(last.lower)
      if (!group || (group.names[0]?.name.start ?? 0) > token.start) return []
      return [{ start: token.start, end: last.end, sentence, group }]
    }),
  )
}

/** For each noun the one person whose role has it; none where two do. */
function holders(groups: readonly PersonGroup[]): ReadonlyMap<string, PersonGroup> {
  const found = new Map<string, PersonGroup | null>()
  for (const group of groups) {
    const own = new Set<string>()
    for (const { role } of group.names) {
      const noun = role
        ?.toLowerCase()
        .replace(/^.*(?:secretary-general|secretary general)$/, 'secretary-general')
        .split(/ of | for /)[0]
        ?.split(' ')
        .at(-1)
      if (noun && nouns.has(noun) && !/\b(?:former|ex|vice|deputy)\b/.test(role?.toLowerCase() ?? '')) own.add(noun)
    }
    for (const noun of own) found.set(noun, found.has(noun) ? null : group)
  }
  return new Map([...found].filter((entry): entry is [string, PersonGroup] => entry[1] !== null))
}

/** "the president", "the prime minister", "the secretary-general", in lower case and without "of …" or a name behind. */
function nounBehind({ tokens }: Sentence, at: number): Token | null {
  let i = at + 1
  if (OFFICES.has(tokens[i]?.lower ?? '')) i++
  if (tokens[i]?.lower === 'secretary' && tokens[i + 1]?.lower === '-') i += 2
  const noun = tokens[i]
  if (!noun || noun.text !== noun.lower || !nouns.has(noun.lower)) return null
  const next = tokens[i + 1]
  return next && (BEHIND_OFFICE.has(next.lower) || next.pos === 'PROPN' || next.pos === 'NOUN') ? null : noun
}

const BEHIND_OFFICE = wordSet`of for - 's general elect`

const OFFICES = wordSet`prime foreign interior defense defence finance supreme`

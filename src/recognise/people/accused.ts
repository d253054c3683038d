import type { Document, Name, Token } from '../../language/document.js'
import { wordSet } from '../../language/words/word-set.js'
import { textBefore, textBehind } from '../../text/around.js'
import { firstFrom } from '../../text/sorted.js'
import type { PersonGroup } from './group.js'

/** By which a court report calls again whoever stands accused: "the defendant", and "his client" of the one who is defended. */
const CALLED = wordSet`accused defendant offender suspect`
const DEFENDED = wordSet`her his`

/** Whether "the defendant" or "his client" stands behind a determiner, and nothing that says of what. */
export function callsAccused(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at + 1]?.lower ?? ''
  const next = tokens[at + 2]
  if (next?.pos === 'NOUN' || next?.pos === 'PROPN' || next?.lower === 'of') return false
  return tokens[at]?.lower === 'the' ? CALLED.has(noun) : noun === 'client' && DEFENDED.has(tokens[at]?.lower ?? '')
}

/** Somebody who stands accused, and where the text names that one. */
export interface Accused {
  readonly group: PersonGroup
  readonly names: readonly Name[]
}

/** More than stand accused in an article. */
const MOST = 20

/** Who was told to stand accused before an offset; of several the one whom the last sentences name; null where that is not plain. */
export function accusedBefore(
  accused: readonly Accused[],
  at: { readonly from: number; readonly start: number },
): PersonGroup | null {
  const before = accused.filter(({ names }) => (names[0]?.start ?? at.start) < at.start)
  const [only = null, ...more] = before
  if (more.length === 0) return only?.group ?? null
  const near = before.filter(({ names }) => (names[firstFrom(names, at.start) - 1]?.start ?? -1) >= at.from)
  return near.length === 1 ? (near[0]?.group ?? null) : null
}

/** Those of whom the text tells that they are charged, tried or punished. */
export const accusedOf = ({ plain }: Document, groups: readonly PersonGroup[]): readonly Accused[] =>
  groups
    .map((group) => ({ group, names: group.names.map(({ name }) => name) }))
    .filter(({ names }) =>
      names.some(
        ({ start, end }) => STANDS.test(textBehind(plain, end, REACH)) || CASE.test(textBefore(plain, start, REACH)),
      ),
    )
    .slice(0, MOST)
const REACH = 90
const STANDS =
  /^(?:, (?:[^.,;"]{1,60}, )?| who )?(?:'s (?:arrest|arraignment|conviction|plea|sentencing|trial)\b| ?(?:(?:had|has|have) )?(?:(?:also|already|later) )?(?:(?:am|are|been|is|was|were) )?(?:being )?(?:\w+ly )?(?:acquitted|accused of|arraigned|arrested|booked|charged(?= (?:after|as|in|on|over|with)\b|[.,])|cleared of|convicted|facing (?:[\w-]+ ){0,3}(?:charges?|counts?|trial)|found guilty|held on|indicted|jailed|on trial|remanded|sentenced)\b| (?:\w+ly )?(?:(?:has|had) )?(?:faces? (?:[\w-]+ ){0,3}(?:charges?|counts?|trial)|pleaded|pled|stands? trial|went on trial)\b)/
const CASE =
  /\b(?:accuses?|accused|arrested|case against|charged|charges against|convicted|(?:[Cc]ourt|[Jj]ury) (?:heard|was told) (?:how|that)|jailed|sentenced|trial of) (?:[\p{L}-]+ ){0,3}$/u

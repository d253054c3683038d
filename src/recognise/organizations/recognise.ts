import { placeOfDemonym, sensesOf } from '../../gazetteer/gazetteer.js'
import type { Document, Name, Sentence, Token } from '../../language/document.js'
import { gatherAt, markOf } from '../../language/words/marks.js'
import { wordSet } from '../../language/words/word-set.js'
import type { OwnName } from '../../read/own-name.js'
import { gather } from '../../text/gather.js'
import { contains, type Span, spanOf } from '../../text/span.js'
import { commonBodies, departmentFields, ministryFields } from './lexicon.js'
import type { OrganizationType } from './schema.js'

/** A body that is named, or described in lower case as the only one of its kind: "the interior ministry". */
export interface NamedBody extends Span {
  readonly sentence: Sentence
  readonly kind: 'name' | 'nominal'
  readonly type: OrganizationType
  readonly rule: string
  readonly confidence: number
  /** The country in front of it or in its name, if there is one. */
  readonly country: string | null
  /** The user's own entry for it. */
  readonly own?: OwnName
}

/** The names and descriptions of organizations in a document, in order. */
export function findBodies(document: Document): readonly NamedBody[] {
  let at = 0
  return document.sentences
    .flatMap((sentence) => {
      const names: Name[] = []
      while (at < document.names.length && (document.names[at] as Name).start < sentence.end) {
        names.push(document.names[at] as Name)
        at++
      }
      const described = describedIn(document, sentence, names)
      const isPart = (name: NamedBody) => described.some((body) => contains(body, name))
      return [...namedIn(document, sentence, names).filter((name) => !isPart(name)), ...described]
    })
    .sort((a, b) => a.start - b.start)
}

function namedIn(document: Document, sentence: Sentence, names: readonly Name[]): readonly NamedBody[] {
  return gather(names, (name, i) => {
    if (name.kind !== 'organization') return []
    const { start, end, text, rule, confidence } = name
    const type = (name.type ?? 'other') as OrganizationType
    const country =
      name.own?.country ??
      (type === 'international' ? null : (countryInside(text) ?? countryBefore(document, names[i - 1], start)))
    const own = name.own ? { own: name.own } : {}
    return [{ start, end, text, sentence, kind: 'name' as const, type, rule, confidence, country, ...own }]
  })
}

/** "Iraqi National Guard", "Bank of Japan". */
function countryInside(text: string): string | null {
  const words = text.split(/\s+/)
  if (words.length < 2) return null
  for (const word of [words[0] ?? '', words.at(-1) ?? '', `${words[0]} ${words[1]}`]) {
    const country = countryOf(word)
    if (country) return country
  }
  return null
}

/** "U.S. State Department", "Azerbaijan's State Security Service": the country directly before. */
function countryBefore({ plain }: Document, before: Name | undefined, start: number): string | null {
  if (!before || (before.kind !== 'demonym' && before.kind !== 'place')) return null
  const between = plain.slice(before.end, start)
  const owns = /^'s? (?:\p{Ll}[\p{Ll}-]* ){0,2}$/u.test(between) || between === ' '
  const describes =
    before.kind === 'demonym' &&
    /^ (?:(?!to |in |and |of |for |the |with |on |by |from )\p{Ll}[\p{Ll}-]* ){1,2}$/u.test(between)
  return owns || describes ? countryOf(before.text) : null
}

function countryOf(word: string): string | null {
  const nation = placeOfDemonym(word)
  if (nation) return nation.country
  const [sense, ...others] = sensesOf(word)
  // "Georgia Bureau of Investigation": a state of the United States, or a state of its own.
  if (others.some(({ type, prominence }) => type === 'region' && prominence > 6)) return null
  return sense?.type === 'country' ? sense.country : null
}

const FIRST_WORDS: ReadonlySet<string> = new Set([
  'ministry',
  ...departmentFields,
  ...ministryFields.map((field) => field.split(' ')[0] as string),
  ...commonBodies.map(([body]) => body.split(' ')[0] as string),
])
const BODIES: ReadonlyMap<string, OrganizationType> = new Map(commonBodies)
const FIELDS: ReadonlySet<string> = new Set(ministryFields)
const NATIONAL: ReadonlySet<string> = new Set(departmentFields)

const BODY = markOf((lower) => FIRST_WORDS.has(lower))

/** Bodies described in lower case: "the interior ministry", "Iran's central bank". */
function describedIn(document: Document, sentence: Sentence, names: readonly Name[]): readonly NamedBody[] {
  const { tokens } = sentence
  return gatherAt(tokens, BODY, (_token, i) => {
    for (const length of [4, 3, 2]) {
      // "The Interior ministry": only the first word may have a capital letter.
      const words = tokens.slice(i, i + length).map(({ text, lower }, at) => (at === 0 ? lower : text))
      const body = words.join(' ')
      const isMinistry =
        (words.at(-1) === 'ministry' && FIELDS.has(words.slice(0, -1).join(' '))) ||
        (words.at(-1) === 'department' && length === 2 && NATIONAL.has(words[0] ?? '')) ||
        (words[0] === 'ministry' && words[1] === 'of' && FIELDS.has(words.slice(2).join(' ')))
      const type = isMinistry ? 'government' : BODIES.get(body)
      const last = tokens[i + length - 1]
      // "A federal court ruled" names none.
      if (type && last && words.length === length && !isOneOfMany(tokens, i))
        return [describedBody(document, names, { sentence, from: i, last, type })]
    }
    return []
  })
}

/** "a federal court", "an Italian appeals court". */
const isOneOfMany = (tokens: readonly Token[], at: number): boolean =>
  ARTICLES.has(tokens[at - 1]?.lower ?? '') ||
  (ARTICLES.has(tokens[at - 2]?.lower ?? '') && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? ''))
const ARTICLES = wordSet`a an another`

function describedBody(
  document: Document,
  names: readonly Name[],
  {
    sentence,
    from,
    last,
    type,
  }: { readonly sentence: Sentence; readonly from: number; readonly last: Token; readonly type: OrganizationType },
): NamedBody {
  const first = sentence.tokens[from] as Token
  const article = sentence.tokens[from - 1]
  const start = article?.lower === 'the' ? article.start : first.start
  const nation = lastBefore(names, first.start)
  const shared = countryShared(document, names, { before: nation, start: first.start })
  const country = countryBefore(document, nation, first.start) ?? shared
  return {
    ...spanOf(document, start, last.end),
    sentence,
    kind: 'nominal',
    type,
    rule: 'body-in-lower-case',
    confidence: 0.7,
    country,
  }
}

/** "Azerbaijan's State Security Service and interior ministry": the country stands before the first of two. */
function countryShared(
  document: Document,
  names: readonly Name[],
  { before, start }: { readonly before: Name | undefined; readonly start: number },
): string | null {
  if (before?.kind !== 'organization' || !/^ and (?:the )?$/.test(document.plain.slice(before.end, start))) return null
  return countryBefore(document, names[names.indexOf(before) - 1], before.start)
}

function lastBefore(names: readonly Name[], start: number): Name | undefined {
  return names.findLast(({ end }) => end <= start)
}

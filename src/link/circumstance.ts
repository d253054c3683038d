import type { Document, Sentence, Token } from '../language/document.js'
import type { Casualty } from '../recognise/casualties/schema.js'
import { firstFrom, type Located, startingIn } from '../text/sorted.js'
import type { Extent } from '../text/span.js'
import { type Landscape, sentenceAt, sentencesBefore } from './landscape.js'

/** The dates or places that are to be had, sorted, and which of them will do. */
export interface Candidates<Thing> {
  readonly list: readonly Located<Thing>[]
  readonly fits: (thing: Thing) => boolean
}

/**
 * When or where a casualty figure belongs, of the dates or places that are to be had. It is looked for
 * 1. in the figure's own sentence, nearest to the figure;
 * 2. in another sentence that names the same event ("the plane crash" … "a deadly air crash in December"), nearest to it;
 * 3. in the two sentences before, in the same paragraph ("A bomb went off in Mosul on Monday. Twelve people died.").
 */
export function circumstanceOf<Thing>(
  casualty: Casualty,
  { document }: Landscape,
  candidates: Candidates<Thing>,
): Thing | null {
  const sentence = sentenceAt(document, casualty.start)
  if (!sentence) return null
  const { plain } = document
  return (
    nearest(candidates, casualty, { sentence, plain }) ??
    sameEvent(casualty, sentence, document, candidates) ??
    firstOf(sentencesBefore(document, sentence, 2), (before) =>
      nearest(candidates, before, { sentence: before, plain }),
    )
  )
}

function firstOf<T, Result>(list: readonly T[], find: (entry: T) => Result | null): Result | null {
  for (const entry of list) {
    const result = find(entry)
    if (result !== null) return result
  }
  return null
}

/** A clause border counts like so many characters of distance. */
const BORDER = 40

/** How far a circumstance may stand from its figure, in characters: few sentences are as long. */
const REACH = 2000

/** The nearest of the candidates in a sentence to something in it; of two equally near the one before. */
function nearest<Thing>(
  { list, fits }: Candidates<Thing>,
  to: Extent,
  { sentence, plain }: { readonly sentence: Extent; readonly plain: string },
): Thing | null {
  const distance = (from: number, until: number): number => {
    const between = plain.slice(from, Math.max(from, until))
    return between.length + BORDER * (between.match(/[,;:]| - | (?:and|but|while|after|before) /g) ?? []).length
  }
  const first = Math.max(sentence.start, to.start - REACH)
  const last = Math.min(sentence.end, to.end + REACH)
  const at = firstFrom(list, to.start)
  let before: Located<Thing> | undefined
  for (let i = at - 1; !before && (list[i]?.start ?? -1) >= first; i--) before = fitting(list[i], fits)
  let behind: Located<Thing> | undefined
  for (let i = at; !behind && (list[i]?.start ?? last) < last; i++) behind = fitting(list[i], fits)
  if (!before || !behind) return (before ?? behind)?.thing ?? null
  return (distance(before.end, to.start) <= distance(to.end, behind.start) ? before : behind).thing
}

function fitting<Thing>(
  entry: Located<Thing> | undefined,
  fits: (thing: Thing) => boolean,
): Located<Thing> | undefined {
  return entry && fits(entry.thing) ? entry : undefined
}

/** Words too general to say that two sentences speak of one event. */
const GENERAL = new Set([
  'event',
  'incident',
  'violence',
  'war',
  'fighting',
  'conflict',
  'crisis',
  'operation',
  'unrest',
])

function sameEvent<Thing>(
  casualty: Casualty,
  sentence: Sentence,
  document: Document,
  candidates: Candidates<Thing>,
): Thing | null {
  if (!casualty.event) return null
  const head = startingIn(sentence.tokens, casualty.event).at(-1)
  if (!head || head.pos === 'PROPN' || GENERAL.has(head.lemma)) return null
  return firstOf(sentencesNaming(head, sentence, document), (token) => {
    const other = sentenceAt(document, token.start)
    return other && nearest(candidates, token, { sentence: other, plain: document.plain })
  })
}

/** How many sentences that name the same event are looked at: a long article must not make this quadratic. */
const MOST = 6

/** Where else the event's noun stands: before the sentence, the nearest first, then behind it. */
function sentencesNaming(head: Token, sentence: Sentence, document: Document): readonly Token[] {
  const named = nounsOf(document).get(head.lemma) ?? []
  const at = firstFrom(named, sentence.start)
  const behind = firstFrom(named, sentence.end)
  return [...named.slice(Math.max(0, at - MOST), at).reverse(), ...named.slice(behind, behind + MOST)]
}

const nounsByDocument = new WeakMap<Document, ReadonlyMap<string, readonly Token[]>>()

/** The nouns of a document by their base form, in text order: gathered once, for all its figures. */
function nounsOf(document: Document): ReadonlyMap<string, readonly Token[]> {
  const known = nounsByDocument.get(document)
  if (known) return known
  const nouns = new Map<string, Token[]>()
  for (const token of document.tokens) {
    if (token.pos !== 'NOUN') continue
    const list = nouns.get(token.lemma)
    if (list) list.push(token)
    else nouns.set(token.lemma, [token])
  }
  nounsByDocument.set(document, nouns)
  return nouns
}

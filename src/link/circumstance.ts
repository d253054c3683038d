import type { Sentence, Token } from '../language/document.js'
import type { Casualty } from '../recognise/casualties/schema.js'
import { type Located, startingIn } from '../text/sorted.js'
import type { Extent } from '../text/span.js'
import { type Landscape, sentenceAt, sentencesBefore } from './landscape.js'

/**
 * When or where a casualty figure belongs, of the dates or places that `candidates` offers for a sentence. It is looked for
 * 1. in the figure's own sentence, nearest to the figure;
 * 2. in another sentence that names the same event ("the plane crash" … "a deadly air crash in December"), nearest to it;
 * 3. in the two sentences before, in the same paragraph ("A bomb went off in Mosul on Monday. Twelve people died.").
 */
export function circumstanceOf<Thing>(
  casualty: Casualty,
  landscape: Landscape,
  candidates: (sentence: Sentence) => readonly Located<Thing>[],
): Thing | null {
  const sentence = sentenceAt(landscape.document, casualty.start)
  if (!sentence) return null
  return (
    nearest(candidates(sentence), casualty, landscape) ??
    sameEvent(casualty, sentence, landscape, candidates) ??
    firstOf(sentencesBefore(landscape.document, sentence, 2), (before) =>
      nearest(candidates(before), before, landscape),
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

function nearest<Thing>(candidates: readonly Located<Thing>[], to: Extent, { document }: Landscape): Thing | null {
  const distance = (candidate: Extent): number => {
    const [from, until] = candidate.start < to.start ? [candidate.end, to.start] : [to.end, candidate.start]
    const between = document.plain.slice(from, Math.max(from, until))
    return between.length + BORDER * (between.match(/[,;:]| - | (?:and|but|while|after|before) /g) ?? []).length
  }
  let best: Located<Thing> | null = null
  for (const candidate of candidates) if (!best || distance(candidate) < distance(best)) best = candidate
  return best?.thing ?? null
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
  landscape: Landscape,
  candidates: (sentence: Sentence) => readonly Located<Thing>[],
): Thing | null {
  if (!casualty.event) return null
  const head = startingIn(sentence.tokens, casualty.event).at(-1)
  if (!head || head.pos === 'PROPN' || GENERAL.has(head.lemma)) return null
  const others = sentencesNaming(head, sentence, landscape)
  return firstOf(others, (token) => {
    const other = sentenceAt(landscape.document, token.start)
    return other && nearest(candidates(other), token, landscape)
  })
}

/** How many sentences that name the same event are looked at: a long article must not make this quadratic. */
const MOST = 6

/** Where else the event's noun stands: before the sentence, the nearest first, then behind it. */
function sentencesNaming(head: Token, sentence: Sentence, { document }: Landscape): readonly Token[] {
  const before: Token[] = []
  for (let i = (sentence.tokens[0] as Token).index - 1; i >= 0 && before.length < MOST; i--) {
    const token = document.tokens[i] as Token
    if (token.lemma === head.lemma && token.pos === 'NOUN') before.push(token)
  }
  const behind: Token[] = []
  for (let i = (sentence.tokens.at(-1) as Token).index + 1; i < document.tokens.length && behind.length < MOST; i++) {
    const token = document.tokens[i] as Token
    if (token.lemma === head.lemma && token.pos === 'NOUN') behind.push(token)
  }
  return [...before, ...behind]
}

import { parse } from './language/parse.js'
import { readingView, withoutUnseen } from './language/reading-view.js'
import type { Extraction } from './link/extraction.js'
import { link } from './link/link.js'
import { onWrittenText } from './link/written-text.js'
import type { Article } from './read/article.js'
import type { OwnName } from './read/own-name.js'
import { type Found, type Kind, kinds, recognise, withNeeded } from './recognise/recognisers.js'
import { segment } from './segment/segment.js'
import { ownCueOf, withOwnCues } from './tag/own/cues.js'
import { withOwnNames } from './tag/own/names.js'
import { tag } from './tag/tag.js'

/**
 * The whole pipeline: one article in, its record out. Offsets are UTF-16; `only` names the kinds that are needed, `own` are
 * the user's own names, which win over what is known here.
 */
export function extractArticle(
  article: Article,
  only: readonly Kind[] = kinds,
  own: readonly OwnName[] = NO_NAMES,
): Extraction {
  const title = article.title && withoutUnseen(article.title)
  const view = readingView(article.text)
  if (!view) return extractAsWritten({ ...article, title }, only, own)
  const record = extractAsWritten({ ...article, title, text: view.text }, only, own)
  return onWrittenText(record, article, view)
}

const NO_NAMES: readonly OwnName[] = []

function extractAsWritten(article: Article, only: readonly Kind[], own: readonly OwnName[]): Extraction {
  const layout = segment(article)
  const parsed = withOwnCues(parse(article, layout), own)
  const document = withOwnNames(tag(parsed), own)
  const isRead = !article.warnings.some(({ code }) => UNREAD.has(code))
  const found = recognise(document, isRead ? withNeeded(only) : new Set())
  return link(document, withOwnLemmas(found, own))
}

/** The user's own verbs were read as "say"; the record has their own base forms. */
function withOwnLemmas(found: Found, own: readonly OwnName[]): Found {
  if (!own.some(({ kind }) => kind === 'cue')) return found
  const claims = found.claims.map((claim) => {
    const lemma = claim.cue && ownCueOf(claim.cue.text, own)
    return claim.cue && lemma ? { ...claim, cue: { ...claim.cue, lemma } } : claim
  })
  return { ...found, claims }
}

/** Warnings of what is no English article: no facts are read from it. */
const UNREAD: ReadonlySet<string> = new Set(['no-article', 'not-english', 'several-articles'])

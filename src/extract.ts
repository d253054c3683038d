import { parse } from './language/parse.js'
import { readingView, withoutUnseen } from './language/reading-view.js'
import { type Extraction, relationKinds } from './link/extraction.js'
import { link } from './link/link.js'
import type { Study } from './link/study.js'
import { onWrittenText } from './link/written-text.js'
import type { Article } from './read/article.js'
import type { OwnName } from './read/own-name.js'
import { kinds } from './recognise/kinds.js'
import { type Found, type Kind, recognise, withNeeded } from './recognise/recognisers.js'
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
  const { record, view } = studyArticle(article, only, own)
  return view ? onWrittenText(record, article, view) : record
}

/** The same with what was made on the way, which tells why the record is as it is. */
export function studyArticle(given: Article, only: readonly Kind[] = kinds, own: readonly OwnName[] = NO_NAMES): Study {
  const view = readingView(given.text)
  const title = given.title && withoutUnseen(given.title)
  const article = { ...given, title, text: view?.text ?? given.text }
  const layout = segment(article)
  const parsed = withOwnCues(parse(article, layout), own)
  const document = withOwnNames(tag(parsed), own)
  const isRead = !article.warnings.some(({ code }) => UNREAD.has(code))
  const found = withOwnLemmas(recognise(document, isRead ? kindsToRun(only) : new Set()), own)
  return { document, found, view, record: link(document, found) }
}

/** Events and voices are tied by facts of every kind; asked for alone, figures and claims are what they are among the others. */
const kindsToRun = (only: readonly Kind[]): ReadonlySet<Kind> =>
  withNeeded(Object.values(relationKinds).some((kind) => only.includes(kind)) ? kinds : only)

const NO_NAMES: readonly OwnName[] = []

/** The user's own verbs were read as "say" or "deny"; the record has their own base forms and stances. */
function withOwnLemmas(found: Found, own: readonly OwnName[]): Found {
  if (!own.some(({ kind }) => kind === 'cue')) return found
  const claims = found.claims.map((claim) => {
    const cue = claim.cue && ownCueOf(claim.cue.text, own)
    // Checked where the names were read.
    const stance = cue?.stance as NonNullable<typeof claim.cue>['stance']
    return claim.cue && cue ? { ...claim, cue: { ...claim.cue, lemma: cue.lemma, stance } } : claim
  })
  return { ...found, claims }
}

/** Warnings of what is no English article: no facts are read from it. */
const UNREAD: ReadonlySet<string> = new Set(['no-article', 'not-english', 'several-articles'])

import type { ReviewArticle } from '../../review/session/article.js'
import { type State, say } from '../../review/session/state.js'

/** Keys that decide on one name in all articles. */
const EVERYWHERE: ReadonlySet<string> = new Set(['A', 'X'])

/** Fewer are read before anybody wonders. */
const MANY = 3

const read = new WeakSet<ReviewArticle>()

/** The articles that a key needs the records of and that may not have been read yet; none where they are few. */
export function toReadFor(key: string, { mode, articles }: State): readonly ReviewArticle[] {
  if (mode.name !== 'browse' || !EVERYWHERE.has(key)) return []
  const unread = articles.filter((article) => !read.has(article))
  return unread.length < MANY ? [] : unread
}

/** Reads articles one after another, and shows before each how far it is, until `show` says that nobody looks any more. */
export async function readAhead(
  articles: readonly ReviewArticle[],
  state: State,
  show: (state: State) => boolean,
): Promise<void> {
  for (const [i, article] of articles.entries()) {
    if (!show(say(state, `Reading the articles for this name: ${i + 1} of ${articles.length}`))) return
    // So that the screen is drawn.
    await new Promise((resolve) => setImmediate(resolve))
    article.record()
    read.add(article)
  }
}

import type { Article } from './article.js'

/** A function that every article of a run is passed through: where an id has stood before, the later article gets a warning. */
export function duplicateMarker(): <Marked extends Pick<Article, 'id' | 'warnings'>>(article: Marked) => Marked {
  const seen = new Set<string>()
  return (article) => {
    if (!seen.has(article.id)) {
      seen.add(article.id)
      return article
    }
    const message = 'Another article of this run has the same id.'
    return { ...article, warnings: [...article.warnings, { code: 'duplicate-id', message }] }
  }
}

import type { WriteSettings } from '../../write/format.js'
import type { ComparedArticle } from '../article.js'
import type { Comparison } from '../schema.js'

/** Makes the whole output of a comparison. */
type ComparisonWriter = (
  comparison: Comparison,
  articles: readonly ComparedArticle[],
  settings: WriteSettings,
) => Promise<string>

/** What `copydesk compare` prints, by the name that `--format` takes. */
export const comparisonWriters: ReadonlyMap<string, ComparisonWriter> = new Map<string, ComparisonWriter>([
  ['json', async (comparison, _articles, settings) => (await import('./json.js')).comparisonJson(comparison, settings)],
  ['text', async (comparison, _articles, settings) => (await import('./text.js')).comparisonText(comparison, settings)],
  [
    'html',
    async (comparison, articles, settings) =>
      (await import('./html/page.js')).comparisonPage(comparison, articles, settings),
  ],
])

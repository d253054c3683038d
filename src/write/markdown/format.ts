import type { Format } from '../format.js'

/** A document with a table for each kind of fact, for notes, wikis and pull requests. */
export const markdown: Format = {
  name: 'markdown',
  description: 'tables for notes and wikis',
  media: 'text/markdown',
  ending: '.md',
  stream: 'each',
  folder: false,
  kinds: null,
  wholeRecord: true,
  tellsDecisions: false,
  options: ['fields'],
  load: async () => ({ stream: (await import('./markdown.js')).markdownStream }),
}

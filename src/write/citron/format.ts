import type { Format } from '../format.js'

/** Quotations as the BBC's Citron prints them, a document a line. */
export const citron: Format = {
  name: 'citron',
  description: "quotations as the BBC's Citron prints them, a document a line",
  media: 'application/x-ndjson',
  ending: '.jsonl',
  stream: 'each',
  folder: false,
  kinds: ['claims'],
  wholeRecord: true,
  tellsDecisions: false,
  options: [],
  load: async () => ({ stream: (await import('./citron.js')).citronStream }),
}

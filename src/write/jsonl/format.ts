import type { Format } from '../format.js'

/** One record a line. */
export const jsonl: Format = {
  name: 'jsonl',
  description: 'a record a line',
  media: 'application/jsonl',
  ending: '.jsonl',
  stream: 'each',
  folder: false,
  kinds: null,
  wholeRecord: false,
  tellsDecisions: true,
  options: [],
  load: async () => ({ stream: (await import('./jsonl.js')).jsonlStream }),
}

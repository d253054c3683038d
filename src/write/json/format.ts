import type { Format } from '../format.js'

/** One document of JSON. */
export const json: Format = {
  name: 'json',
  description: 'one document',
  media: 'application/json',
  ending: '.json',
  stream: 'each',
  folder: false,
  kinds: null,
  wholeRecord: false,
  tellsDecisions: true,
  options: ['pretty'],
  load: async () => ({ stream: (await import('./json.js')).jsonStream }),
}

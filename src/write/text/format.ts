import type { Format } from '../format.js'

/** The readable view, for a journalist at a terminal. */
export const text: Format = {
  name: 'text',
  description: 'to be read',
  media: 'text/plain',
  ending: '.txt',
  stream: 'each',
  folder: false,
  kinds: null,
  wholeRecord: false,
  tellsDecisions: false,
  options: ['brief', 'color', 'width'],
  load: async () => ({ stream: (await import('./text.js')).textStream }),
}

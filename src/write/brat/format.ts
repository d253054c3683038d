import type { Format } from '../format.js'

/** Standoff annotation for brat: the text of each article, its annotations, and the configuration that they need. */
export const brat: Format = {
  name: 'brat',
  description: 'standoff annotation for brat',
  media: 'text/plain',
  ending: '.ann',
  stream: 'single',
  folder: true,
  kinds: null,
  wholeRecord: true,
  tellsDecisions: false,
  options: [],
  load: async () => {
    const { bratFolder, bratStream } = await import('./brat.js')
    return { stream: bratStream, folder: bratFolder }
  },
}

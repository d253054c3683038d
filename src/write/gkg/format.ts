import type { Format } from '../format.js'

/** Counts, locations, people, organizations, dates and quotations in the columns of GDELT's Global Knowledge Graph 2.1. */
export const gkg: Format = {
  name: 'gkg',
  description: "counts, locations, quotations in the columns of GDELT's GKG 2.1",
  media: 'text/tab-separated-values',
  ending: '.gkg.csv',
  stream: 'each',
  folder: false,
  kinds: ['dates', 'people', 'places', 'organizations', 'casualties', 'claims'],
  wholeRecord: true,
  tellsDecisions: false,
  options: [],
  load: async () => ({ stream: (await import('./gkg.js')).gkgStream }),
}

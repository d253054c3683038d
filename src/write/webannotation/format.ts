import type { Format } from '../format.js'

/** W3C Web Annotations: each item tied to its words by position and by quotation, for annotation tools such as Hypothesis. */
export const webannotation: Format = {
  name: 'webannotation',
  description: 'W3C Web Annotations, JSON-LD',
  media: 'application/ld+json',
  ending: '.jsonld',
  stream: 'each',
  folder: false,
  kinds: null,
  wholeRecord: true,
  tellsDecisions: false,
  options: ['pretty'],
  load: async () => ({ stream: (await import('./webannotation.js')).webAnnotationStream }),
}

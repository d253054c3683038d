import type { Format } from '../format.js'

/** Drafts of schema.org's ClaimReview: what a fact-checker completes, never a verdict of ours. */
export const claimreview: Format = {
  name: 'claimreview',
  description: 'drafts of ClaimReview, without a rating',
  media: 'application/ld+json',
  ending: '.jsonld',
  stream: 'each',
  folder: false,
  kinds: ['claims'],
  wholeRecord: true,
  tellsDecisions: false,
  options: ['pretty'],
  load: async () => ({ stream: (await import('./claimreview.js')).claimReviewStream }),
}

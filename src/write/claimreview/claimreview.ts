import type { Extraction, LinkedClaim } from '../../link/extraction.js'
import { safeJson } from '../../text/json.js'
import type { StreamWriter } from '../format.js'
import { jsonList } from '../json/list.js'
import { type Lookup, lookupOf } from '../words/lookup.js'

/**
 * A draft of schema.org's ClaimReview for each claim that somebody makes; where claims were reviewed, for those accepted.
 * `reviewRating` and `url`, which a published review must have, are the reviewer's to give: a draft says that it is one.
 */
export const claimReviewStream: StreamWriter = {
  part: (record, text, { pretty }) =>
    draftsOf(record, text)
      .map((draft) => safeJson(draft, pretty ? 2 : 0))
      .join(',\n'),
  open: () => jsonList('{"@context":"https://schema.org","@graph":[', ']}'),
}

/** What search engines show of a claim, in characters. */
const LONGEST_SHOWN = 75

function draftsOf(given: Extraction, text: string): readonly object[] {
  const lookup = lookupOf(given, text)
  const claims = (lookup.record.claims ?? []).filter(({ source }) => source !== null)
  const decided = claims.filter((claim) => decisionOf(claim) !== null)
  const accepted = claims.filter((claim) => ACCEPTED.has(decisionOf(claim) ?? ''))
  return (decided.length > 0 ? accepted : claims).map((claim) => draftOf(claim, lookup))
}

const ACCEPTED: ReadonlySet<string> = new Set(['accept', 'add', 'edit'])

/** What a reviewer decided, where the record has been reviewed. */
function decisionOf(claim: LinkedClaim): string | null {
  const { review } = claim as { readonly review?: { readonly decision?: unknown } | null }
  return typeof review?.decision === 'string' ? review.decision : null
}

function draftOf(claim: LinkedClaim, lookup: Lookup): object {
  const { document } = lookup.record
  const said = plain(claim.content.text.replace(/^(?:that|whether)\s+/i, ''))
  const published = document.publishedAt?.value ?? null
  const link = document.url && /^https?:/.test(document.url) ? document.url : null
  const length = Array.from(said).length
  return {
    '@type': 'ClaimReview',
    '@id': `urn:sha256:${document.sha256}:${claim.id}`,
    creativeWorkStatus: 'Draft',
    claimReviewed: said,
    ...(length > LONGEST_SHOWN
      ? { description: `claimReviewed has ${length} characters; more than ${LONGEST_SHOWN} are cut where it is shown.` }
      : {}),
    itemReviewed: {
      '@type': 'Claim',
      text: said,
      author: authorOf(claim, lookup),
      ...(published ? { datePublished: published } : {}),
      appearance: {
        '@type': 'NewsArticle',
        ...(link ? { url: link } : { identifier: plain(document.id) }),
        ...(document.title ? { headline: plain(document.title.text) } : {}),
        ...(published ? { datePublished: published } : {}),
      },
    },
  }
}

function authorOf({ source }: LinkedClaim, { find }: Lookup): object {
  const person = find('people', source?.entity)
  if (person)
    return { '@type': 'Person', name: plain(person.name), ...(person.role ? { jobTitle: plain(person.role) } : {}) }
  const organization = find('organizations', source?.entity)
  if (organization && source?.type !== 'person') return { '@type': 'Organization', name: plain(organization.name) }
  const type = source?.type === 'person' || source?.type === 'group' ? 'Person' : 'Organization'
  return { '@type': type, name: plain(source?.text ?? '') }
}

/** On one line. */
const plain = (words: string): string => words.replace(/\s+/g, ' ').trim()

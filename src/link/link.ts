import type { Document } from '../language/document.js'
import type { Casualty } from '../recognise/casualties/schema.js'
import type { Claim } from '../recognise/claims/schema.js'
import type { Found } from '../recognise/recognisers.js'
import { fitted } from './confidence.js'
import { describeDocument } from './describe-document.js'
import { claimsOfCasualties } from './events/claims.js'
import { tellEvents } from './events/events.js'
import type { Extraction, LinkedCasualty, LinkedClaim } from './extraction.js'
import { idsIn, type Landscape, layOut } from './landscape.js'
import { SCHEMA_VERSION } from './schema-version.js'
import { hearVoices } from './voices/voices.js'
import { warningsOf } from './warnings.js'

/** Ties the kinds to each other and makes the record of the article. */
export function link(document: Document, found: Found): Extraction {
  const landscape = layOut(document, found)
  const claimsByFigure = claimsOfCasualties(landscape)
  const { events, casualties } = tellEvents(
    found.casualties.map((casualty) => withClaim(casualty, claimsByFigure.get(casualty.id) ?? null)),
    landscape,
  )
  const { sources, sourceOf } = hearVoices(found.claims, landscape)
  return {
    schemaVersion: SCHEMA_VERSION,
    document: describeDocument(landscape),
    ...found,
    casualties,
    events,
    claims: found.claims.map((claim) => linkClaim(claim, sourceOf.get(claim) ?? null, landscape)),
    sources,
    warnings: warningsOf(document),
  }
}

function withClaim(casualty: Casualty, claim: Claim | null): LinkedCasualty {
  const links = claim ? { claim: { by: 'same-sentence', confidence: 0.9 } as const } : {}
  return { ...casualty, claim: claim?.id ?? null, links }
}

function linkClaim(claim: Claim, source: LinkedClaim['source'], landscape: Landscape): LinkedClaim {
  const { spans } = claim.content
  // Field by field: objects made of others are many times as slow.
  return {
    start: claim.start,
    end: claim.end,
    text: claim.text,
    sentence: claim.sentence,
    kind: claim.kind,
    source,
    cue: claim.cue,
    content: claim.content,
    hedges: claim.hedges,
    negated: claim.negated,
    id: claim.id,
    parent: claim.parent,
    dates: idsIn(landscape.dates, spans, ({ id }) => id),
    places: idsIn(landscape.places, spans, ({ entity }) => entity.id),
    organizations: idsIn(landscape.organizations, spans, ({ entity }) => entity.id),
    people: idsIn(landscape.people, spans, ({ entity }) => entity.id),
    casualties: idsIn(landscape.casualties, spans, ({ id }) => id),
    rule: claim.rule,
    confidence: fitted('claim', claim.confidence),
  }
}

import type { Document } from '../language/document.js'
import type { Casualty } from '../recognise/casualties/schema.js'
import type { Claim } from '../recognise/claims/schema.js'
import type { Found } from '../recognise/recognisers.js'
import { claimsOfCasualties } from './casualty-claim.js'
import { dateOf } from './casualty-date.js'
import { placeOf } from './casualty-place.js'
import { entityOf } from './claim-entity.js'
import { describeDocument } from './describe-document.js'
import { tellEvents } from './events/events.js'
import { type Extraction, type LinkedCasualty, type LinkedClaim, SCHEMA_VERSION } from './extraction.js'
import { idsIn, type Landscape, layOut } from './landscape.js'
import { hearVoices } from './voices/voices.js'
import { warningsOf } from './warnings.js'

/** Ties the kinds to each other and makes the record of the article. */
export function link(document: Document, found: Found): Extraction {
  const landscape = layOut(document, found)
  const claimsByFigure = claimsOfCasualties(landscape)
  const { events, casualties } = tellEvents(
    found.casualties.map((casualty) => linkCasualty(casualty, claimsByFigure.get(casualty.id) ?? null, landscape)),
  )
  const { sources, claims } = hearVoices(found.claims.map((claim) => linkClaim(claim, landscape)))
  return {
    schemaVersion: SCHEMA_VERSION,
    document: describeDocument(landscape),
    ...found,
    casualties,
    events,
    claims,
    sources,
    warnings: warningsOf(document),
  }
}

function linkCasualty(casualty: Casualty, claim: Claim | null, landscape: Landscape): LinkedCasualty {
  const { rule, confidence, ...figure } = casualty
  const date = dateOf(casualty, claim, landscape)
  const place = placeOf(casualty, landscape)
  return {
    ...figure,
    eventId: null,
    date: date?.id ?? null,
    place: place?.id ?? null,
    claim: claim?.id ?? null,
    rule,
    confidence,
  }
}

function linkClaim(claim: Claim, landscape: Landscape): LinkedClaim {
  const { spans } = claim.content
  const { rule, confidence, ...said } = claim
  return {
    ...said,
    source: claim.source && linkSource(claim, claim.source, landscape),
    dates: idsIn(landscape.dates, spans, ({ id }) => id),
    places: idsIn(landscape.places, spans, ({ entity }) => entity.id),
    organizations: idsIn(landscape.organizations, spans, ({ entity }) => entity.id),
    people: idsIn(landscape.people, spans, ({ entity }) => entity.id),
    casualties: idsIn(landscape.casualties, spans, ({ id }) => id),
    rule,
    confidence,
  }
}

function linkSource(claim: Claim, source: NonNullable<Claim['source']>, landscape: Landscape): LinkedClaim['source'] {
  const entity = entityOf(claim, landscape)
  return { ...source, entity, voice: 's1', resolvedBy: entity ? 'own-name' : null, confidence: entity ? 0.8 : 0.6 }
}

import { createHash } from 'node:crypto'
import type { Document } from '../language/document.js'
import type { Found } from '../recognise/recognisers.js'
import { type ExtractedDocument, type Extraction, SCHEMA_VERSION } from './extraction.js'

/** Ties the kinds to each other and makes the record of the article. */
export function link(document: Document, found: Found): Extraction {
  return {
    schemaVersion: SCHEMA_VERSION,
    document: describeDocument(document),
    dates: found.dates,
    places: found.places,
    organizations: found.organizations,
    people: found.people,
    casualties: found.casualties.map((casualty) => ({ ...casualty, date: null, place: null, claim: null })),
    claims: found.claims.map((claim) => ({
      ...claim,
      source: claim.source && { ...claim.source, entity: null },
      dates: [],
      places: [],
      organizations: [],
      people: [],
      casualties: [],
    })),
    warnings: document.article.warnings,
  }
}

function describeDocument({ article, text, layout, sentences }: Document): ExtractedDocument {
  return {
    id: article.id,
    url: article.url,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    encoding: article.encoding,
    offsetUnit: 'utf16',
    language: 'en',
    length: text.length,
    ...(article.derived ? { text } : {}),
    title: layout.title,
    publishedAt: layout.published,
    dateline: layout.dateline && { ...layout.dateline, place: null },
    byline: layout.byline && { ...layout.byline, people: [] },
    boilerplate: [],
    sentences: sentences.flatMap(({ number, start, end }) =>
      number === null ? [] : [[start, end] as [number, number]],
    ),
  }
}

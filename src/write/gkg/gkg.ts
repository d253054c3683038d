import type { Extraction } from '../../link/extraction.js'
import type { StreamWriter } from '../format.js'
import { lookupOf } from '../words/lookup.js'
import { amountsOf, countsOf, datesOf, locationsOf, namesOf, quotationsOf } from './blocks.js'

/**
 * The 27 columns of GDELT's Global Knowledge Graph 2.1 (codebook of 19 February 2015), one article a line. What copydesk does
 * not find (themes, tone, GCAM, pictures) is empty. Unlike GDELT, countries are ISO 3166-1 codes, not FIPS, and offsets count
 * UTF-16 units of the text.
 */
export const gkgStream: StreamWriter = {
  part: (given, text) => {
    const { record } = lookupOf(given, text)
    return `${rowOf(record).join('\t')}\n`
  },
  open: () => ({ begin: () => '', add: (part) => part, end: () => '' }),
}

function rowOf(record: Extraction): readonly string[] {
  const { document } = record
  const day = document.publishedAt?.value.replace(/\D/g, '').slice(0, 8) ?? ''
  const stamp = day ? day.padEnd(14, '0') : ''
  const people = namesOf(record.people)
  const organizations = namesOf(record.organizations)
  const locations = locationsOf(record)
  return [
    `${stamp || '0'}-${document.sha256.slice(0, 16)}`,
    stamp,
    document.url ? '1' : '2',
    field(hostOf(document.url)),
    field(document.url ?? document.id),
    countsOf(record, { withOffsets: false }),
    countsOf(record, { withOffsets: true }),
    '',
    '',
    locations.plain,
    locations.withOffsets,
    people.plain,
    people.withOffsets,
    organizations.plain,
    organizations.withOffsets,
    '',
    datesOf(record),
    '',
    '',
    '',
    '',
    '',
    quotationsOf(record),
    [people.withOffsets, organizations.withOffsets].filter(Boolean).join(';'),
    amountsOf(record),
    '',
    document.title ? `<PAGE_TITLE>${escapeXml(field(document.title.text))}</PAGE_TITLE>` : '',
  ]
}

function hostOf(url: string | null): string {
  return url?.match(/^https?:\/\/([^/?#]+)/)?.[1] ?? ''
}

/** What may stand in a column: no tab, no line break, nothing that a terminal obeys. */
const field = (value: string): string => value.replace(/[\s\p{Cc}]+/gu, ' ').trim()
const escapeXml = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

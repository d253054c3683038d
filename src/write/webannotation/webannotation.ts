import type { Extraction } from '../../link/extraction.js'
import { recognisers } from '../../recognise/recognisers.js'
import { safeJson } from '../../text/json.js'
import type { Extent } from '../../text/span.js'
import type { StreamWriter, WriteSettings } from '../format.js'
import { jsonList } from '../json/list.js'
import { offsetMap } from '../offset-unit.js'
import { phraseOf } from '../words/described.js'
import { lookupOf } from '../words/lookup.js'

/**
 * One collection of annotations, as the Web Annotation Data Model (W3C Recommendation, 2017) has them: of each item its kind
 * as a tag, what it says as a description, and its words by both selectors. Positions count code points, as the model
 * demands (4.2.5), whatever --offsets says.
 */
export const webAnnotationStream: StreamWriter = {
  part: (record, text, settings) =>
    annotationsOf(record, text, settings)
      .map((annotation) => safeJson(annotation, settings.pretty ? 2 : 0))
      .join(',\n'),
  open: ({ version }) =>
    jsonList(
      `{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","generator":{"type":"Software","name":${JSON.stringify(`copydesk ${version}`)}},"items":[`,
      ']}',
    ),
}

/** Characters of context on each side of a quotation. */
const CONTEXT = 32

function annotationsOf(given: Extraction, text: string, { kinds }: WriteSettings): readonly object[] {
  const { record } = lookupOf(given, text)
  const toCodePoints = offsetMap(text, 'codepoint')
  const source = sourceOf(record)
  return recognisers
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ kind, label, spans, describe }) =>
      (record[kind] ?? []).map((item) => ({
        id: `urn:sha256:${record.document.sha256}:${item.id}`,
        type: 'Annotation',
        motivation: 'identifying',
        body: [
          { type: 'TextualBody', purpose: 'tagging', value: kind },
          {
            type: 'TextualBody',
            purpose: 'describing',
            format: 'text/plain',
            value: `${label}: ${phraseOf((describe as (of: unknown) => ReturnType<typeof describe>)(item))}`,
          },
        ],
        target: (spans as (of: unknown) => readonly Extent[])(item).map((extent) => ({
          source,
          selector: [
            { type: 'TextPositionSelector', start: toCodePoints(extent.start), end: toCodePoints(extent.end) },
            quoteSelector(text, extent),
          ],
        })),
      })),
    )
}

function quoteSelector(text: string, { start, end }: Extent): object {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: wholeSlice(text, Math.max(0, start - CONTEXT), start),
    suffix: wholeSlice(text, end, Math.min(text.length, end + CONTEXT)),
  }
}

/** A stretch without halves of surrogate pairs at its ends. */
function wholeSlice(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}

/** An address where there is one that can be followed, else a name of the article's own. */
function sourceOf({ document: { url, id, sha256 } }: Extraction): string {
  return url && /^https?:/.test(url)
    ? url
    : `urn:sha256:${sha256}?id=${encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'))}`
}

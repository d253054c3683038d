import type { Extraction, LinkedClaim } from '../../link/extraction.js'
import { safeJson } from '../../text/json.js'
import type { Extent } from '../../text/span.js'
import type { StreamWriter } from '../format.js'
import { offsetMap } from '../offset-unit.js'
import { itemsById } from '../tables/article.js'
import type { Fields } from '../tables/fields.js'
import { lookupOf } from '../words/lookup.js'

/**
 * The data format of Citron (github.com/bbc/citron, docs/data_format.md): `text` and `quotes`, each with one cue span and
 * lists of source, content and coreference spans. Citron is written in Python, so offsets count code points, whatever --offsets
 * says. A claim without a cue or a source is no quote there and is left out.
 */
export const citronStream: StreamWriter = {
  part: (record, text) => `${safeJson(documentOf(record, text))}\n`,
  open: () => ({ begin: () => '', add: (part) => part, end: () => '' }),
}

function documentOf(given: Extraction, text: string): object {
  const { record } = lookupOf(given, text)
  const toCodePoints = offsetMap(text, 'codepoint')
  const items = itemsById(record)
  const spanOf = ({ start, end }: Extent) => ({
    start: toCodePoints(start),
    end: toCodePoints(end),
    text: text.slice(start, end),
  })
  const quotes = (record.claims ?? []).flatMap((claim) => {
    const { cue, source, content } = claim
    const [first] = cue?.spans ?? []
    if (!first || !source) return []
    return [
      {
        id: claim.id,
        cue: spanOf(first),
        sources: source.spans.map(spanOf),
        contents: content.spans.map(spanOf),
        coreferences: namesOf(claim, items).map(spanOf),
        confidence: claim.confidence,
      },
    ]
  })
  return { id: record.document.id, text: text, quotes }
}

/** The first place where the one who speaks is named, where that is not in the source itself. */
function namesOf({ source }: LinkedClaim, items: ReadonlyMap<string, Fields>): readonly Extent[] {
  const entity = source?.entity ? items.get(source.entity) : undefined
  const mentions = (Array.isArray(entity?.mentions) ? entity.mentions : []) as readonly (Extent & {
    readonly kind?: string
  })[]
  const named = mentions.find(({ kind }) => kind === 'name')
  const isInside = named && source?.spans.some(({ start, end }) => start <= named.start && named.end <= end)
  return named && !isInside ? [named] : []
}

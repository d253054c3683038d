import {
  type ExtractedDocument,
  type ExtractedKinds,
  type Extraction,
  type LinkedCasualty,
  type LinkedClaim,
  relationKinds,
} from '../link/extraction.js'
import { kinds } from '../recognise/kinds.js'
import type { Kind } from '../recognise/recognisers.js'
import { type OffsetMap, type OffsetUnit, offsetMap, withOffsets } from './offset-unit.js'
import { recordShape, type Shape } from './shape.js'

/** What a reader asked for. Absent: every kind, UTF-16, and the text only where it was derived. */
interface Selection {
  readonly only?: readonly Kind[]
  readonly offsets?: OffsetUnit
  readonly includeText?: boolean
  /** Whether what else came with the article stays; it does where that is not said. */
  readonly keepFields?: boolean
}

/**
 * The record as its reader asked for it: kinds not asked for are left out together with the references into them, offsets
 * are counted in the unit asked for, and the text is put in, or left out. `text` is the analysed text, `record` counts in UTF-16.
 */
export function selectRecord(record: Extraction, text: string, selection: Selection = {}): Extraction {
  const { only = kinds, offsets = 'utf16' } = selection
  const wanted = new Set(only)
  const selected = kinds.every((kind) => wanted.has(kind)) ? record : onlyKinds(record, wanted)
  const finished = offsets === 'utf16' ? selected : counted(selected, offsets, offsetMap(text, offsets))
  return { ...finished, document: selectedDocument(finished.document, text, selection) }
}

/** What is said of the article. The record may be a saved one, with what was asked for then. */
function selectedDocument(
  document: ExtractedDocument,
  text: string,
  { includeText = false, keepFields = true }: Selection,
): ExtractedDocument {
  const { input: _, ...withoutFields } = document
  const kept = keepFields ? document : withoutFields
  if (includeText) return { ...kept, text }
  if (kept.derivedFrom) return kept
  const { text: __, ...withoutText } = kept
  return withoutText
}

/** The record with every offset in it, and its length, counted by `map`. */
export function counted(record: Extraction, unit: OffsetUnit, map: OffsetMap): Extraction {
  const { document, ...rest } = record
  return {
    ...withOffsets(rest, map),
    document: {
      ...withOffsets(document, map),
      // What came with the article may have a "start" of its own.
      ...(document.input ? { input: document.input } : {}),
      offsetUnit: unit,
      length: map(document.length),
      sentences: document.sentences.map((sentence) => sentence.map(map)),
    },
  }
}

function onlyKinds(record: Extraction, wanted: ReadonlySet<Kind>): Extraction {
  const shape = recordShape()
  const { schemaVersion, document, warnings, ...found } = record
  const isKept = (kind: string): boolean => wanted.has((relationKinds as Record<string, Kind>)[kind] ?? (kind as Kind))
  const kept = Object.fromEntries(Object.entries(found).filter(([kind]) => isKept(kind)))
  const letters = new Set(
    [...wanted, ...Object.keys(relationKinds).filter(isKept)].map(
      (kind) => shape.fields.get(kind)?.fields.get('id')?.letters ?? '',
    ),
  )
  const without = withoutReferences({ document, ...kept }, shape, letters) as Omit<
    Extraction,
    'schemaVersion' | 'warnings'
  >
  return { schemaVersion, ...withoutEvidence(without), warnings }
}

/** Without what is said of references that were left out. */
function withoutEvidence<Kept extends ExtractedKinds>(kept: Kept): Kept {
  return {
    ...kept,
    ...(kept.casualties ? { casualties: kept.casualties.map(withoutLinks) } : {}),
    ...(kept.claims ? { claims: kept.claims.map(withoutResolution) } : {}),
  }
}

function withoutLinks(casualty: LinkedCasualty): LinkedCasualty {
  if (!casualty.links) return casualty
  const { date, place, claim, event } = casualty.links
  const links = {
    ...(date && casualty.date !== undefined ? { date } : {}),
    ...(place && casualty.place !== undefined ? { place } : {}),
    ...(claim && casualty.claim !== undefined ? { claim } : {}),
    ...(event ? { event } : {}),
  }
  return { ...casualty, links }
}

function withoutResolution(claim: LinkedClaim): LinkedClaim {
  if (!claim.source || claim.source.entity !== undefined) return claim
  const { resolvedBy: _, confidence: __, ...source } = claim.source
  return { ...claim, source }
}

/** A value without the references to ids of other letters than those wanted; an id of an item's own is no reference. */
function withoutReferences(value: unknown, shape: Shape, wanted: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((entry) => withoutReferences(entry, shape, wanted))
  if (value === null || typeof value !== 'object') return value
  const kept: [string, unknown][] = []
  for (const [key, entry] of Object.entries(value)) {
    const field = shape.fields.get(key)
    if (!field) kept.push([key, entry])
    else if (key === 'id' || leadsToWanted(entry, field, wanted))
      kept.push([key, withoutReferences(entry, field, wanted)])
  }
  return Object.fromEntries(kept)
}

/** Where ids of several kinds may stand ("nop"), the id itself says which it is. */
function leadsToWanted(entry: unknown, { letters }: Shape, wanted: ReadonlySet<string>): boolean {
  if (letters === '') return true
  if (letters.length > 1 && typeof entry === 'string') return wanted.has(entry.charAt(0))
  return [...letters].some((letter) => wanted.has(letter))
}

import { extentOf } from '../../../syntax/clause.js'
import type { Range } from '../../../syntax/view.js'
import { overlapping } from '../../../text/sorted.js'
import { type SourceType, sourceTypeOf } from '../values/source-type.js'
import type { Unit } from './unit.js'

/** What kind of source a range of a unit would be, by its words and the names in it. */
export function typeOfRange(unit: Unit, range: Range): SourceType {
  const extent = extentOf(unit, range)
  return sourceTypeOf(unit.document.text.slice(extent.start, extent.end), overlapping(unit.document.names, extent))
}

/** The same by its words alone, whatever names stand in it. */
export function typeByWords(unit: Unit, range: Range): SourceType {
  const { start, end } = extentOf(unit, range)
  return sourceTypeOf(unit.document.text.slice(start, end), [])
}

/** Whether a range is called after a text: "a report on Tarn". */
export const isDocumentRange = (unit: Unit, range: Range): boolean => typeByWords(unit, range) === 'document'

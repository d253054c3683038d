/** What offsets count: JavaScript's code units, Python's characters, or the bytes of UTF-8. */
export const offsetUnits = ['utf16', 'codepoint', 'byte'] as const
export type OffsetUnit = (typeof offsetUnits)[number]

/** From an offset in UTF-16 code units to the same place counted in another unit. */
export type OffsetMap = (offset: number) => number

/**
 * The map from UTF-16 offsets of a text to `unit`: one walk over the text, then one look-up an offset.
 * Half a surrogate pair counts as U+FFFD, which is what it becomes in UTF-8.
 *
 * @example offsetMap('😀!', 'byte')(2) // 4
 */
export function offsetMap(text: string, unit: OffsetUnit): OffsetMap {
  if (unit === 'utf16' || isAscii(text)) return (offset) => offset
  const sizeOf = unit === 'byte' ? utf8Size : () => 1
  const counted = new Uint32Array(text.length + 1)
  let total = 0
  for (let i = 0; i < text.length; ) {
    const codePoint = text.codePointAt(i) as number
    const units = codePoint > 0xffff ? 2 : 1
    total += sizeOf(codePoint)
    for (let k = 1; k <= units; k++) counted[i + k] = total
    i += units
  }
  return (offset) => counted[offset] ?? total
}

/** The way back: from offsets in `unit` to UTF-16. */
export function utf16Map(text: string, unit: OffsetUnit): OffsetMap {
  if (unit === 'utf16' || isAscii(text)) return (offset) => offset
  const counted = offsetMap(text, unit)
  const back = new Map<number, number>()
  for (let i = 0; i <= text.length; i++) back.set(counted(i), i)
  return (offset) => back.get(offset) ?? text.length
}

/** A value with every `start` and `end` in it, at any depth, counted anew. */
export function withOffsets<T>(value: T, map: OffsetMap): T {
  return remap(value, map) as T
}

function remap(value: unknown, map: OffsetMap): unknown {
  if (Array.isArray(value)) return value.map((entry) => remap(entry, map))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      (key === 'start' || key === 'end') && typeof entry === 'number' ? map(entry) : remap(entry, map),
    ]),
  )
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false
  return true
}

function utf8Size(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}

import { type Fields, isFields } from '../decisions/index.js'

/** The value at a path like "count.min"; undefined where there is none. */
export function valueAt(item: Fields, path: string): unknown {
  let value: unknown = item
  for (const name of path.split('.')) value = isFields(value) ? value[name] : undefined
  return value
}

/** The item with another value at a path of one or two names; undefined takes the field away. */
export function withValueAt(item: Fields, path: string, value: unknown): Fields {
  const [name = '', inner] = path.split('.')
  if (inner !== undefined) {
    const before = item[name]
    return { ...item, [name]: withValueAt(isFields(before) ? before : {}, inner, value) }
  }
  const { [name]: _before, ...rest } = item
  return value === undefined ? rest : { ...item, [name]: value }
}

/** What of an item is different in its corrected form, as a correction is written: nested, and without what is the same. */
export function changedFields(item: Fields, corrected: Fields, depth = 2): Fields {
  const changed: Record<string, unknown> = {}
  for (const name of new Set([...Object.keys(item), ...Object.keys(corrected)])) {
    const [before, now] = [item[name], corrected[name]]
    if (JSON.stringify(before) === JSON.stringify(now)) continue
    const isNested = depth > 1 && isFields(before) && isFields(now) && !('layer' in now)
    changed[name] = isNested ? changedFields(before, now, depth - 1) : (now ?? null)
  }
  return changed
}

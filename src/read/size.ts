/**
 * A number of bytes as people write it: "10 MB", "1.5MiB", "4096". Null for anything else.
 *
 * @example readSize('10 MB') // 10_000_000
 */
export function readSize(value: string): number | null {
  const match = value.trim().match(/^(\d{1,15}(?:\.\d{1,3})?) ?([kmg]i?)?b?$/i)
  if (!match) return null
  const unit = (match[2] ?? '').toLowerCase()
  const base = unit.endsWith('i') ? 1024 : 1000
  const size = Math.floor(Number(match[1]) * base ** (unit === '' ? 0 : ' kmg'.indexOf(unit.charAt(0))))
  return size > 0 ? size : null
}

/** @example describeSize(10_000_000) // "10 MB" */
export function describeSize(bytes: number): string {
  const [unit, size] = UNITS.find(([, least]) => bytes >= least && bytes % (least / 1000) === 0) ?? ['bytes', 1]
  return `${bytes / size} ${unit}`
}

const UNITS: readonly (readonly [string, number])[] = [
  ['GB', 1e9],
  ['MB', 1e6],
  ['kB', 1e3],
]

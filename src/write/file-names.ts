import { createHash } from 'node:crypto'

/**
 * Makes a file's name of each article's id: one plain name that every file system takes, in which no folder can be left,
 * and no two of a run are the same, also where capitals do not count. An id that had to be changed so much that another could
 * look the same gets some digits of its hash.
 *
 * @example fileNamer()('wire/../quake one.txt', '.html') // "wire-quake-one.txt.html"
 */
export function fileNamer(reserved: readonly string[] = []): (id: string, ending: string) => string {
  const taken = new Set(reserved.map((name) => name.toLowerCase()))
  return (id, ending) => {
    const plain = plainName(id)
    const hash = createHash('sha256').update(id).digest('hex').slice(0, HASH_LENGTH)
    const candidates = plain ? [plain, `${plain}-${hash}`] : [`article-${hash}`]
    const first = candidates.find((name) => !taken.has(`${name}${ending}`.toLowerCase()))
    const name = first ?? numbered(candidates.at(-1) as string, ending, taken)
    taken.add(`${name}${ending}`.toLowerCase())
    return `${name}${ending}`
  }
}

const HASH_LENGTH = 8
const LONGEST = 100

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(?:aux|con|nul|prn|com\d|lpt\d)(?=\.|$)/i

/** Letters, digits, "." and "_" stay, everything else becomes a hyphen; no dot or hyphen at either end. */
function plainName(id: string): string {
  const kept = id
    .normalize('NFC')
    .replace(/[^\p{Letter}\p{Number}._]+|\.{2,}/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[-.]+/, '')
  const cut = Array.from(kept.slice(-2 * LONGEST))
    .slice(-LONGEST)
    .join('')
  return withoutEnds(cut).replace(DEVICES, '_$&')
}

const withoutEnds = (name: string): string => name.replace(/^[-.]+/, '').replace(/[-.]+$/, '')

function numbered(name: string, ending: string, taken: ReadonlySet<string>): string {
  let count = 2
  while (taken.has(`${name}-${count}${ending}`.toLowerCase())) count++
  return `${name}-${count}`
}

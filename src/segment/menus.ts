import type { BlockRole } from './layout.js'
import { menuWords, networks, regionWords, shareWords, weatherWords } from './lexicon.js'
import { isOutlet } from './outlet.js'
import type { Marks, Page } from './page.js'
import type { Unit } from './units.js'

/** Menus, share buttons and weather between two units: lines that say so by a whole phrase, and what stands among them. */
export function findMenus(page: Page, from: number, to: number): Marks {
  const marks = new Map<number, BlockRole>()
  let runStart = from
  for (let i = from; i <= to; i++) {
    const unit = page.units[i]
    if (i < to && unit && isLabel(unit.text)) continue
    for (const [at, role] of rolesInRun(page, runStart, i)) marks.set(at, role)
    runStart = i + 1
  }
  return marks
}

/** Menus in one line and share buttons anywhere on the page, where nothing else can be meant. */
export function findButtons(page: Page): Marks {
  const marks = new Map<number, BlockRole>()
  for (const [i, { text }] of page.units.entries()) {
    if (page.marks[i] !== null) continue
    if (isMenuLine(text)) marks.set(i, 'navigation')
    if (text.length > 80) continue
    const kind = kindOf(text)
    if (kind === 'share' && isClearShare(text)) marks.set(i, 'share')
    else if ((kind === 'share' || kind === 'network') && isAmongButtons(page, i)) marks.set(i, 'share')
  }
  return marks
}

/** Whether a line is a word of a menu. */
export const isMenuLabel = (line: string): boolean => kindOf(line) !== null

/** A short line that does not end like a sentence. */
const isLabel = (line: string): boolean => line.length <= 40 && line.split(' ').length <= 5 && !/[.!?:;,]$/.test(line)

type MenuKind = 'navigation' | 'region' | 'share' | 'network' | 'weather' | null

/** In a run of labels of which most are known, the known ones are what they say, and the others belong to the menu. */
function rolesInRun(page: Page, from: number, to: number): Marks {
  const roles = new Map<number, BlockRole>()
  const kinds = page.units.slice(from, to).map(({ text }) => kindOf(text))
  const count = (...of: readonly MenuKind[]): number => kinds.filter((kind) => of.includes(kind)).length
  const known = kinds.length - count(null)
  const isMenu =
    count('navigation') >= 2 && count('navigation', 'region') >= 3 && 2 * count('navigation', 'region') >= kinds.length
  const run: Run = { kinds, isMenu, isKnown: known >= 2 && known === kinds.length }
  kinds.forEach((kind, k) => {
    const i = from + k
    if (page.marks[i] !== null || (kind === null && isOutlet(page.units[i]?.text ?? ''))) return
    const isAtMark = i < page.bodyStart || page.marks[i - 1] !== null || roles.has(i - 1)
    const role = roleInRun(run, k, isAtMark)
    if (role !== null) roles.set(i, role)
  })
  return roles
}

/** Labels in a row: what they are, whether they make a menu, and whether all are known. */
interface Run {
  readonly kinds: readonly MenuKind[]
  readonly isMenu: boolean
  readonly isKnown: boolean
}

/** What a label of a run is; the weather stands at the top of a page, or among what is marked. */
function roleInRun({ kinds, isMenu, isKnown }: Run, k: number, isAtMark: boolean): BlockRole | null {
  const kind = kinds[k] ?? null
  switch (kind) {
    case 'network':
      return isMenu || isKnown ? 'share' : null
    case 'region':
      return isMenu ? 'navigation' : null
    case 'weather':
      return isAtMark ? 'weather' : null
    case null:
      return isMenu && between(kinds, k) ? 'navigation' : null
    default:
      return kind
  }
}

/** Whether known labels stand on both sides. */
const between = (kinds: readonly MenuKind[], k: number): boolean =>
  kinds.slice(Math.max(0, k - 3), k).some(isMenuKind) && kinds.slice(k + 1, k + 4).some(isMenuKind)

const isMenuKind = (kind: MenuKind): boolean => kind === 'navigation' || kind === 'region'

function kindOf(line: string): MenuKind {
  const label = line.toLowerCase().replace(/^[^\p{L}\p{N}+-]+|[^\p{L}\p{N}+°]+$/gu, '')
  if (isWeather(line)) return 'weather'
  if (menus.has(label)) return 'navigation'
  if (regions.has(label)) return 'region'
  if (shares.has(label) || SHARE_ON.test(label)) return 'share'
  if (nets.has(label)) return 'network'
  const isPlace = (part: string): boolean => menus.has(part) || regions.has(part)
  // A paragraph is no menu; its first words tell before it is cut into all of them.
  if (PARTED.test(label)) {
    const parts = label.split(/\s*[|>•·/»›]\s*|\s{2,}/).filter((part) => part !== '')
    if (parts.length >= 2 && parts.every(isPlace)) return 'navigation'
    if (parts.length >= 2 && parts.every((part) => shares.has(part) || nets.has(part))) return 'share'
  }
  const first = FIRST_WORD.exec(label)?.[0] ?? ''
  if (!nets.has(first) && !shares.has(first) && !isPlace(first)) return null
  const words = label.split(/[\s,|/]+/)
  if (words.length >= 2 && words.every((word) => nets.has(word) || shares.has(word))) return 'share'
  if (words.length >= 4 && words.every(isPlace)) return 'navigation'
  return null
}

const PARTED = /[|>•·/»›]|\s{2}/
const FIRST_WORD = /^[^\s,|/]*/

const SHARE_ON =
  /^(?:share|tweet|post|send|save|follow|print|email|click to share|opens in new window|join us|find us|like us|view)(?: (?:this|it|us|the))?(?: (?:article|story|post|page))? (?:on|to|via|by|in|with|through) (?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|e-?mail|messenger|friends|instagram|youtube|google news|vk|viber|tumblr|flipboard)(?: \(opens in (?:a )?new (?:window|tab)\))?$/

/** Labels that can only be buttons. */
const isClearShare = (line: string): boolean =>
  /\b(?:share|tweet|copy link|print|send to a friend|font size|text size|e-?mail this|click to)\b/i.test(line) &&
  !/^(?:print|text)$/i.test(line)

/** A whole menu in one line, or the way to this page: "Home | Politics | Energy", "About us   Contact", "Home > Energy > Oil and gas". */
function isMenuLine(line: string): boolean {
  if (line.length > 200 || /[.!?:;,]$/.test(line)) return false
  const parts = line
    .toLowerCase()
    .split(/\s*[|>•·»›]\s*|\s{2,}/)
    .filter((part) => part !== '')
  if (parts.length < 3 || parts.some((part) => part.split(' ').length > 4)) return false
  if (parts[0] === 'home') return true
  return parts.filter((part) => menus.has(part)).length >= Math.max(2, parts.length / 2)
}

/** Whether the labels around a line are all buttons, and some clearly so: "Facebook", "Google" alone may be a list of firms. */
function isAmongButtons({ units, marks }: Page, i: number): boolean {
  const label = (k: number): string | null => {
    const unit = units[k]
    const isButton =
      unit && Math.abs(k - i) < 16 && marks[k] === null && isLabel(unit.text) && kindOf(unit.text) !== null
    return isButton ? unit.text : null
  }
  const labels: string[] = [(units[i] as Unit).text]
  for (let k = i - 1, text = label(k); text !== null; text = label(--k)) labels.push(text)
  for (let k = i + 1, text = label(k); text !== null; text = label(++k)) labels.push(text)
  const kinds = labels.map(kindOf)
  if (kinds.some((kind) => kind === null)) return false
  return labels.some(isClearShare) || kinds.filter((kind) => kind === 'network').length >= 3
}

/** "9.1° c YEREVAN", "Baku +12 °C", "High: 15° Low: 7°, partly cloudy". */
function isWeather(line: string): boolean {
  if (line.length > 50 || !/\d ?[°º℃℉]/.test(line) || /[.!?]$/.test(line)) return false
  const words = line.replace(/[-+]?\d{1,3}(?:[.,]\d)? ?[°º℃℉]? ?/g, ' ').match(/[\p{L}/]+/gu) ?? []
  return words.length <= 6 && words.every((word) => /^\p{Lu}/u.test(word) || weather.has(word.toLowerCase()))
}

const menus = new Set<string>(menuWords)
const regions = new Set<string>(regionWords)
const shares = new Set<string>(shareWords)
const nets = new Set<string>(networks)
const weather = new Set<string>(weatherWords)

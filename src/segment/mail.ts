import { ruleOf } from './boilerplate.js'
import type { BlockRole } from './layout.js'
import type { Marks, Page } from './page.js'
import type { Unit } from './units.js'

/** The subject of a mail, without what its writers and their list set before it; null for a text that has no such head. */
export function subjectOfMail(plain: string): string | null {
  const head = plain.slice(0, LONGEST_HEAD)
  const subject = /^From: /m.test(head)
    ? /^Subject: (.{3,200})$/m.exec(head)?.[1]?.replace(BEFORE_SUBJECT, '').trim()
    : null
  return subject || null
}

const LONGEST_HEAD = 2000
const BEFORE_SUBJECT = /^(?:\s*(?:(?:re|fwd?|fw|aw|wg|tr)\s?:|\[[^\]]{1,40}\]))+/i

/**
 * What stands in a mail and is not what it tells: the fields of its head, the names and offices that sign it, what it answers, the
 * notes of a list or a firm, and all that stands below the offer to leave its list.
 */
export function markMail(page: Page): Marks {
  const { units, marks } = page
  const found = new Map<number, BlockRole>()
  const set = (i: number): void => {
    if (marks[i] === null) found.set(i, 'other')
  }
  const foot = units.findIndex(({ text }, i) => i > page.bodyStart && ruleOf(text)?.name === 'mail-foot')
  if (foot >= 0 && units.length - foot <= LONGEST_FOOT) for (let i = foot + 1; i < units.length; i++) set(i)
  const fields = units.flatMap(({ text }, i) => (FIELD.test(text) ? [i] : []))
  const has = (field: string): boolean => fields.some((i) => units[i]?.text.startsWith(field))
  const isMail = has('From:') && (has('Subject:') || has('To:'))
  if (isMail) for (const i of fields) found.set(i, DAY.test(units[i]?.text ?? '') ? 'date' : 'other')
  for (const i of above(page)) set(i)
  const quoted = quotedOf(page)
  for (const i of quoted) set(i)
  if (isMail || quoted.length > 0) for (const i of signedIn(units, page.prose)) set(i)
  return found
}

const LONGEST_FOOT = 10
const DAY = /^(?:Date|Sent): .*\d/
const FIELD = /^(?:From|To|Cc|CC|Bcc|Date|Sent|Reply-To|Subject): \S.{1,400}$/

/** A few words of whoever sent a mail on, above it. */
function above({ units }: Page): readonly number[] {
  const at = units.slice(0, MOST_ABOVE).findIndex(({ text }) => FORWARDED.test(text))
  return units.slice(0, Math.max(0, at)).every(({ text }) => text.length <= LONGEST_ABOVE)
    ? [...Array(at + 1).keys()]
    : []
}

const MOST_ABOVE = 20
const LONGEST_ABOVE = 200
const FORWARDED = /^(?:[-–—]{2,} ?(?:forwarded|original) message ?[-–—]{2,}|begin forwarded message:)$/i

/** What a mail answers, with the line that says who wrote it, where somebody wrote something besides. */
function quotedOf({ units, prose }: Page): readonly number[] {
  const quoted = units.flatMap(({ text }, i) => (text.startsWith('>') ? [i] : []))
  if (quoted.length === 0 || prose.every((i) => ANSWERED.test(units[i]?.text ?? ''))) return []
  return quoted.flatMap((i) => (WROTE.test(units[i - 1]?.text ?? '') ? [i - 1, i] : [i]))
}

const ANSWERED = /^>|wrote ?:$/
const WROTE = /^(?:On|Am|Le) .{8,120} (?:wrote|writes) ?:$/

/** The lines with which a mail is signed: below two dashes up to the next part, below a greeting, and a name before what it answers. */
function signedIn(units: readonly Unit[], prose: readonly number[]): readonly number[] {
  const signed: number[] = []
  let left = 0
  for (const [i, { text }] of units.entries()) {
    if (i > (prose[0] ?? 0) && (text === '--' || RULE.test(text))) left = LONGEST_SIGNATURE
    else if (GREETING.test(text)) left = 4
    else if (left > 0 && (FIELD.test(text) || text.startsWith('>') || WROTE.test(text))) left = 0
    else if (isName(text) && WROTE.test(units[i + 1]?.text ?? '')) signed.push(i)
    if (left-- > 0) signed.push(i)
  }
  return signed
}

const LONGEST_SIGNATURE = 12
const RULE = /^_{10,}$/
const GREETING =
  /^(?:(?:best|kind|warm|with best|with kind) (?:regards|wishes)|regards|many thanks|thanks|cheers|sincerely|yours (?:\w+ )?(?:sincerely|faithfully|truly)?|all the best|best)[,.!]?$/i
const isName = (text: string): boolean =>
  text.length <= 40 && /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,3}$/u.test(text)

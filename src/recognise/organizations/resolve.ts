import type { Document } from '../../language/document.js'
import { isShareCode } from '../../language/share-code.js'
import { wordSet } from '../../language/words/word-set.js'
import { FIRM_END } from '../../tag/lexicon/firms.js'
import { textBehind } from '../../text/around.js'
import { firstFrom } from '../../text/sorted.js'
import { findAnaphors } from './anaphors.js'
import { formOf, isAcronym, isCentralBank, shortForms } from './forms.js'
import type { BodyGroup } from './group.js'
import type { NamedBody } from './recognise.js'
import type { Organization, OrganizationMention, OrganizationType } from './schema.js'

type Unnumbered = Omit<Organization, 'id'>

/** Puts the mentions of one organization together: its full name, its acronym, its short forms, "the agency". */
export function resolveBodies(document: Document, bodies: readonly NamedBody[]): readonly Unnumbered[] {
  const groups = groupBodies(document, bodies)
  for (const { mention, group } of findAnaphors(document, groups)) group.mentions.push(mention)
  return groups.filter((group) => !isAdjective(group)).map((group) => entityOf(document, group))
}

/** "A Democratic senator", "a Republican": where the article says no more of a party, its adjective is somebody's creed. */
const isAdjective = ({ mentions }: BodyGroup): boolean =>
  mentions.every(({ text, rule }) => partyAdjectives.has(text) && rule !== 'creed-of-party')
const partyAdjectives = wordSet`Democrat Democratic Republican`

/** Fuller names first, so that a short one finds them wherever it stands; descriptions ("the central bank") last. */
function groupBodies(document: Document, bodies: readonly NamedBody[]): readonly BodyGroup[] {
  const groups: BodyGroup[] = []
  const whole = new Map<string, BodyGroup[]>()
  const short = new Map<string, BodyGroup[]>()
  // "Harwell Plc" is a full name, and no short one for "Harwell Turbine Inc.".
  const shortOf = (form: string, { text }: NamedBody) => (FIRM_END.test(text) ? undefined : short.get(form))
  const isName = ({ kind }: NamedBody): number => (kind === 'name' ? 1 : 0)
  const ordered = [...bodies].sort((a, b) => isName(b) - isName(a) || b.text.length - a.text.length)
  for (const body of ordered) {
    const form = body.kind === 'name' ? formOf(body.own?.name ?? body.text) : formOf(body.text.replace(/^the /i, ''))
    const group = pick(whole.get(form), body) ?? pickOnly(shortOf(form, body), body) ?? centralBank(form, groups, body)
    if (group) {
      group.mentions.push(body)
      group.country ??= body.country
      continue
    }
    const own: BodyGroup = { mentions: [body], country: body.country }
    groups.push(own)
    add(whole, form, own)
    if (body.kind !== 'name') continue
    const acronym = acronymBehind(document, body.end) ?? nationalAcronym(document, body)
    for (const each of new Set([...shortForms(body.text, body.type), ...(acronym ? [formOf(acronym)] : [])]))
      add(short, each, own)
  }
  return joinAliases(document, groups)
}

function add(index: Map<string, BodyGroup[]>, form: string, group: BodyGroup): void {
  const list = index.get(form)
  if (!list) index.set(form, [group])
  else if (list.length < MOST_ALIKE) list.push(group)
}

/** More bodies that share a short form tell nothing, and would cost time. */
const MOST_ALIKE = 20

/** Iraq's and Iran's Foreign Ministry are two. */
const agrees = (group: BodyGroup, { country }: NamedBody): boolean =>
  country === null || group.country === null || group.country === country

const pick = (groups: readonly BodyGroup[] | undefined, body: NamedBody): BodyGroup | null =>
  groups?.find((group) => agrees(group, body)) ?? null

/** "The central bank": the only one that the article names. */
function centralBank(form: string, groups: readonly BodyGroup[], body: NamedBody): BodyGroup | null {
  if (form !== 'central bank') return null
  const banks = groups.filter((group) => agrees(group, body) && group.mentions.some(({ text }) => isCentralBank(text)))
  return banks.length === 1 ? (banks[0] as BodyGroup) : null
}

/** "The Kuomintang, also known as the Chinese Nationalist Party": the text itself says that they are one. */
function joinAliases({ plain }: Document, groups: readonly BodyGroup[]): readonly BodyGroup[] {
  const named = groups
    .flatMap((group) => group.mentions.map(({ start, end, kind }) => ({ start, end, kind, group })))
    .filter(({ kind }) => kind === 'name')
    .sort((a, b) => a.start - b.start)
  const gone = new Set<BodyGroup>()
  named.forEach(({ end, group }, i) => {
    const next = named[i + 1]
    if (!next || next.group === group || gone.has(group) || gone.has(next.group)) return
    if (next.start - end > LONGEST_ALIAS || !ALIAS.test(plain.slice(end, next.start))) return
    group.mentions.push(...next.group.mentions)
    gone.add(next.group)
  })
  return groups.filter((group) => !gone.has(group))
}
const LONGEST_ALIAS = 48
const ALIAS =
  /^,? \(?(?:(?:also|better|commonly|formerly|now|otherwise|popularly|previously|sometimes) )?(?:known|called|referred to|renamed)(?: as)? (?:the )?$/

/** A short form counts only where one fuller name of its type has it. */
function pickOnly(groups: readonly BodyGroup[] | undefined, body: NamedBody): BodyGroup | null {
  const isBare = bareHeads.has(body.text)
  const fitting = (groups ?? []).filter(
    (group) =>
      agrees(group, body) &&
      (body.type === 'other' || group.mentions[0]?.type === body.type || isBare || isAcronym(body.text)),
  )
  // "The Ministry" is the one that the article names first.
  if (isBare) return fitting.length ? fitting.reduce((a, b) => (startOf(b) < startOf(a) ? b : a)) : null
  return fitting.length === 1 ? (fitting[0] as BodyGroup) : null
}

const bareHeads = wordSet`
  Ministry Department Agency Council Commission Court Committee Authority Party Bank Company Union Fund Board
  Association Office Tribunal Movement Front Corps Federation Institute Assembly Congress Bureau Foundation`
const startOf = ({ mentions }: BodyGroup): number => Math.min(...mentions.map(({ start }) => start))

function entityOf(document: Document, { mentions, country }: BodyGroup): Unnumbered {
  const named = mentions.filter(({ kind }) => kind === 'name')
  const from = named.length ? named : mentions
  const longest = from.reduce((best, body) => (body.text.length > best.text.length ? body : best), from[0] as NamedBody)
  const listed = named.find(({ own }) => own)?.own
  const name = listed?.name ?? withNation(document, longest)
  const acronym = named.find(({ text }) => isAcronym(text) && text !== name)?.text ?? bracketed(document, named)
  return {
    name,
    type: typeOf(listed?.type ? [listed.type as OrganizationType] : [longest, ...from].map(({ type }) => type)),
    ...(acronym ? { acronym } : {}),
    ...(country ? { country } : {}),
    confidence: Math.max(...from.map(({ confidence }) => confidence)),
    mentions: mentions.map(mentionOf),
  }
}

/** Forces and societies that each nation has are named with it: "United States Navy", "Palestinian Red Crescent". */
function withNation(document: Document, body: NamedBody): string {
  const bare = body.text.replace(/^the /i, '')
  if (body.kind === 'name' && !OF_EACH_NATION.test(bare)) return bare
  return nationBefore(document, body.start) + bare
}

/** "Nigerian Air Force": NAF. */
function nationalAcronym(document: Document, { start, text }: NamedBody): string | null {
  const words = nationBefore(document, start) ? text.split(' ').filter((word) => /^\p{Lu}/u.test(word)) : []
  return words.length > 1 ? nationBefore(document, start).slice(0, 1) + words.map((word) => word[0]).join('') : null
}

/** The nation directly before a body, with its blank; nothing where there is none. */
function nationBefore({ plain, text, names }: Document, start: number): string {
  const before = names[firstFrom(names, start) - 1]
  const isNation =
    before && (before.kind === 'demonym' || before.kind === 'place') && plain.slice(before.end, start) === ' '
  return isNation ? text.slice(before.start, start) : ''
}

const OF_EACH_NATION =
  /^(?:Air Force|Army|Central Command|Coast Guard|Marine Corps|Marines|National Guard|Navy|Red Crescent|Red Cross)$/

/** The acronym in brackets behind the first full name, where it is not named again. */
function bracketed(document: Document, named: readonly NamedBody[]): string | null {
  for (const { end } of named) {
    const acronym = acronymBehind(document, end)
    if (acronym) return acronym
  }
  return null
}

function acronymBehind({ plain }: Document, end: number): string | null {
  const written = textBehind(plain, end, 16).match(/^ \((\p{Lu}(?:[\p{Lu}\p{N}.-]{1,9}|\p{Ll}{2,7}))\)/u)?.[1]
  return written === undefined || isShareCode(written) ? null : written
}

/** The type that the fullest name tells, which stands first; its short ones may be those of other bodies too. */
const typeOf = (types: readonly OrganizationType[]): OrganizationType =>
  types.find((type) => type !== 'other') ?? 'other'

const mentionOf = ({ start, end, text, sentence, kind, rule }: NamedBody): OrganizationMention => ({
  start,
  end,
  text,
  sentence: sentence.number,
  kind,
  rule,
})

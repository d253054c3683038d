import type { NamedBody } from './recognise.js'
import { type Organization, type OrganizationMention, type OrganizationType, organizationTypes } from './schema.js'

type Unnumbered = Omit<Organization, 'id'>

/** Puts the names of one organization together: its full name, its acronym, its short forms. */
export function resolveBodies(bodies: readonly NamedBody[]): readonly Unnumbered[] {
  const groups: NamedBody[][] = []
  const byForm = new Map<string, NamedBody[]>()
  for (const body of bodies) {
    const group = groupOf(byForm, body.name.text)
    if (group) group.push(body)
    else groups.push([body])
    const own = group ?? (groups.at(-1) as NamedBody[])
    for (const form of formsOf(body.name.text)) if (!byForm.has(form)) byForm.set(form, own)
  }
  return groups.map(entityOf)
}

const groupOf = (byForm: ReadonlyMap<string, NamedBody[]>, text: string): NamedBody[] | undefined =>
  byForm.get(keyOf(text))

const keyOf = (text: string): string =>
  text.toLowerCase().replace(/[.'’]/g, '').replace(/\s+/g, ' ').replace(/^the /, '')

/** How a name may be written again. */
function formsOf(text: string): readonly string[] {
  const words = text.replace(/^the /i, '').split(/\s+/)
  const named = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word))
  const initials = named.map((word) => word[0]).join('')
  return [text, ...(named.length > 2 ? [initials] : [])].map(keyOf)
}

function entityOf(group: readonly NamedBody[]): Unnumbered {
  const names = group.map(({ name }) => name)
  const name = names.reduce((best, { text }) => (text.length > best.length ? text : best), '')
  return {
    name,
    type: typeOf(names.map(({ type }) => type)),
    confidence: Math.max(...names.map(({ confidence }) => confidence)),
    mentions: group.map(mentionOf),
  }
}

const typeOf = (types: readonly (string | null)[]): OrganizationType =>
  organizationTypes.find((type) => type !== 'other' && types.includes(type)) ?? 'other'

const mentionOf = ({ name: { start, end, text, rule }, sentence }: NamedBody): OrganizationMention => ({
  start,
  end,
  text,
  sentence: sentence.number,
  kind: 'name',
  rule,
})

import { wordSet } from '../../language/words/word-set.js'
import type { Organization } from '../../recognise/organizations/schema.js'
import { firstFrom } from '../../text/sorted.js'
import type { Landscape, MentionOf } from '../landscape.js'
import type { Memory } from './memory.js'
import { bodyNouns } from './words.js'

/** How many mentions are looked back over for the body that is meant. */
const MOST_BACK = 40
/** How far back a body may have been named, in characters. */
const REACH = 3000

/**
 * The body that a noun takes up again: "the group", "police", "the paper". It is the last speaker that can be called so, else the only one named so
 * far, else the last one named.
 */
export function bodyOf(
  { noun, at }: { readonly noun: string; readonly at: number },
  landscape: Landscape,
  memory: Memory,
): Organization | null {
  const types = bodyNouns.get(noun)
  if (!types) return null
  const before = mentionsBefore(landscape, at)
  const can = ({ entity }: MentionOf<Organization>) => isCalled(entity, noun, types)
  const spoke = memory.findLast(({ entity }) => before.some((found) => found.entity.id === entity && can(found)))
  if (spoke) return before.find(({ entity }) => entity.id === spoke.entity)?.entity ?? null
  const fitting = before.filter(can)
  const bodies = new Set(fitting.map(({ entity }) => entity))
  if (bodies.size === 0) return noun === 'police' ? onlyLater(noun, types, landscape) : null
  const named = [...bodies].filter(({ name }) => name.toLowerCase().includes(noun))
  return named.length === 1 ? (named[0] ?? null) : (fitting.at(-1)?.entity ?? null)
}

/** "Police said": the force that the article names only later. */
function onlyLater(noun: string, types: ReadonlySet<string>, { organizations }: Landscape): Organization | null {
  const fitting = new Set(
    organizations.map(({ thing }) => thing.entity).filter((entity) => isCalled(entity, noun, types)),
  )
  return fitting.size === 1 ? ([...fitting][0] ?? null) : null
}

function isCalled({ name, type, mentions }: Organization, noun: string, types: ReadonlySet<string>): boolean {
  if (!mentions.some(({ kind }) => kind === 'name')) return false
  const own = name.toLowerCase()
  if (own.includes(noun)) return true
  // A task force is not "the army", nor is the FBI "police".
  if (ARMIES.has(noun) && !/forces|military/.test(own)) return false
  if (noun === 'police' && INVESTIGATORS.has(own)) return false
  return types.has(type) && !(type === 'other' && types.size > 1 && !own.includes(noun.slice(0, 5)))
}

const ARMIES = wordSet`army navy`
const INVESTIGATORS = wordSet`atf cbi cid dea efcc europol fbi interpol nia`

function mentionsBefore({ organizations }: Landscape, at: number): readonly MentionOf<Organization>[] {
  const until = firstFrom(organizations, at)
  return organizations
    .slice(Math.max(0, until - MOST_BACK), until)
    .filter(({ start }) => at - start < REACH)
    .map(({ thing }) => thing)
}

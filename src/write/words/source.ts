import type { Item, Lookup } from './lookup.js'
import { dotted, spaced } from './phrases.js'

type Claim = Item<'claims'>
type Source = NonNullable<Claim['source']>

/** Whose word a claim is: the name where one is known, else the words that stand for the source. */
export function sourceName({ source }: Claim, view: Lookup): string {
  if (!source) return 'no source given'
  const speaker = speakerOf(source, view)
  return (speaker && view.nameOf(speaker)) || source.text
}

/** The entity that speaks: not the ministry where "a spokesman for the ministry" does, nor Iran where "Iranian officials" do. */
export function speakerOf(source: Source, view: Lookup): string | null {
  const { entity = null, type } = source
  if (entity === null || !isNamed(source, view)) return null
  return view.find('people', entity) || (type !== 'person' && type !== 'group') ? entity : null
}

/** "person, named"; "government, unnamed". */
export function sourceStanding(source: Source, view: Lookup): string {
  const type = source.type === 'unknown' ? null : spaced(source.type)
  return [type, isNamed(source, view) ? 'named' : 'unnamed'].filter(Boolean).join(', ')
}

/**
 * A source is named where its words hold a name, or where they ("he", "the minister") stand for somebody who is named
 * elsewhere. "A former engineer of Araks Cargo" holds a name and is nobody that a reader could find.
 */
export function isNamed({ named, entity, text, type }: Source, view: Lookup): boolean {
  if (named) return !(PERSONS.has(type) && INDEFINITE.test(text))
  const found = view.find('people', entity) ?? view.find('organizations', entity)
  return found?.mentions.some(({ kind }) => kind === 'name') ?? false
}

const PERSONS: ReadonlySet<Source['type']> = new Set(['group', 'person', 'unknown'])
const INDEFINITE = /^(?:an?|another|many|most|one|other|several|some|two|three|unnamed)\s/i

/** By whose word a figure stands: "Source: the Kenya Coast Guard (organization, named) · not quoted". */
export function byWhoseWord(figure: Item<'casualties'>, view: Lookup): string {
  const claim = view.find('claims', figure.claim)
  if (!claim) return view.record.claims ? 'Source: none given' : ''
  if (!claim.source) return dotted('Source: none given', claimManner(claim))
  const standing = sourceStanding(claim.source, view)
  return dotted(`Source: ${sourceName(claim, view)} (${standing})`, claimManner(claim), ...claimDoubts(claim))
}

/** How the words are given. */
export function claimManner({ kind }: Claim): string {
  if (kind === 'direct') return 'quoted directly'
  return kind === 'mixed' ? 'partly quoted' : 'not quoted'
}

/** What a careful reader is told about the way it is reported. */
export function claimDoubts({ cue, hedges, negated, confidence }: Claim): readonly string[] {
  const words = cue?.text ?? ''
  const said: string[] = []
  if (cue?.stance === 'denying') said.push(`DENIES it (“${words}”)`)
  if (cue?.stance === 'ordering') said.push(`an order or demand (“${words}”)`)
  if (cue?.stance === 'questioning') said.push(`a question (“${words}”)`)
  if (cue?.stance === 'distancing') said.push(`the writer keeps a distance (“${words}”)`)
  if (cue?.stance === 'endorsing') said.push(`the writer takes it as true (“${words}”)`)
  if (negated) said.push(`NOT said: “${words}” is negated`)
  if (hedges.length > 0) said.push(`hedged: ${hedges.map(({ text }) => `“${text}”`).join(', ')}`)
  if (confidence < UNSURE) said.push('copydesk is unsure of this one')
  return said
}

/** Below this, an item is called unsure. */
export const UNSURE = 0.5

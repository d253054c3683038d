import type { Claim } from '../../recognise/claims/schema.js'
import { withFittedEntity } from '../confidence.js'
import type { LinkedSource } from '../extraction.js'
import type { Landscape } from '../landscape.js'
import type { Speaker } from './memory.js'
import { speakerOf } from './resolve.js'
import type { Voice } from './schema.js'
import { groupPronouns, headNounOf, isIndefinite, personalPronouns } from './words.js'

/** The voices of an article, and for each claim its source with the voice that it belongs to and who that is. */
export interface Heard {
  readonly sources: readonly Voice[]
  readonly sourceOf: ReadonlyMap<Claim, LinkedSource>
}

/** How many of the last speakers are remembered: more would make long articles slow and mean nobody. */
const MOST_REMEMBERED = 60

/** Listens to the claims in text order: who speaks, and who spoke before. */
export function hearVoices(claims: readonly Claim[], landscape: Landscape): Heard {
  const voices = new Map<string, Speaker[]>()
  const keys = new Map<Claim, string>()
  for (const speaker of speakersOf(claims, landscape)) {
    const key = keyOf(speaker, keys)
    keys.set(speaker.claim, key)
    const voice = voices.get(key)
    if (voice) voice.push(speaker)
    else voices.set(key, [speaker])
  }
  const ids = new Map([...voices.keys()].map((key, i) => [key, `s${i + 1}`]))
  const sources = [...voices].map(([key, speakers]) => voiceOf(ids.get(key) as string, speakers))
  const sourceOf = new Map(
    [...voices].flatMap(([key, speakers]) =>
      speakers.map((speaker) => [speaker.claim, linked(speaker, ids.get(key) as string)] as const),
    ),
  )
  return { sources, sourceOf }
}

/** Who speaks in each claim that somebody speaks in, in text order. */
function speakersOf(claims: readonly Claim[], landscape: Landscape): readonly Speaker[] {
  const all: Speaker[] = []
  for (const claim of claims) {
    const speaker = speakerOf(claim, landscape, all.slice(-MOST_REMEMBERED))
    if (!speaker) continue
    const last = all.at(-1)
    if (last && isNamedBy(last, speaker)) all[all.length - 1] = { ...last, ...namedAs(speaker) }
    all.push(speaker)
  }
  return all
}

/** '"It leaked," a spokesman said. "We knew," the spokesman, Jan Hale, said.': one who gets a name with the next words. */
function isNamedBy(last: Speaker, { claim, entity, by }: Speaker): boolean {
  if (last.entity || !entity || by !== 'apposition' || claim.parent !== last.claim.parent) return false
  const words = last.claim.source?.text ?? ''
  const [, title] = claim.source?.text.match(TITLE_WITH_NAME) ?? []
  return title !== undefined && /^an? /i.test(words) && headNounOf(words) === headNounOf(title)
}
const TITLE_WITH_NAME = /^(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir) ([a-z-]+), \p{Lu}/u

const namedAs = ({ entity }: Speaker): Pick<Speaker, 'entity' | 'by' | 'confidence'> => ({
  entity,
  by: 'apposition',
  confidence: 0.75,
})

/** What is one voice: an entity; else the claim that it goes on from; else the same words, but no two unknown pronouns. */
function keyOf({ claim, entity, sameAs }: Speaker, keys: ReadonlyMap<Claim, string>): string {
  if (entity) return entity
  const earlier = sameAs && keys.get(sameAs)
  if (earlier) return earlier
  const words = claim.source?.text.toLowerCase().replace(/\s+/g, ' ').trim() ?? ''
  // "Another official" is nobody who spoke before; nor is an unknown "he".
  if (personalPronouns.has(words) || groupPronouns.has(words) || NEW.test(words)) return `${words} ${claim.id}`
  return words.replace(/^(?:the|an?)\s+/, '')
}
const NEW = /^(?:another|others?|one|some)\b/

function linked({ claim, entity, by, confidence }: Speaker, voice: string): LinkedSource {
  const source = claim.source as NonNullable<Claim['source']>
  return withFittedEntity({ ...source, entity, voice, resolvedBy: by, confidence })
}

function voiceOf(id: string, speakers: readonly Speaker[]): Voice {
  const said = speakers.flatMap(({ claim: { source } }) => source ?? [])
  const [first] = said
  const fullest = said.reduce(
    (best, source) => (rank(source) > rank(best) ? source : best),
    first as (typeof said)[number],
  )
  const entity = speakers.find((speaker) => speaker.entity)?.entity ?? null
  return {
    id,
    text: fullest.text,
    type: fullest.type,
    named: entity !== null || said.some(({ named, text }) => named && !isIndefinite(text)),
    entity,
    claims: speakers.map(({ claim }) => claim.id),
    confidence: Math.max(...speakers.map((speaker) => linked(speaker, id).confidence ?? 0)),
  }
}

/** Words with a name before those without, then the longer; what is told of somebody, or who was with him, is no name. */
const rank = ({ named, text }: { readonly named: boolean; readonly text: string }): number =>
  (named ? 1000 : 0) + (text.length > 90 || TELLS.test(text) ? 0 : text.length)
const TELLS = /\b(?:along|who|whom|whose|with)\b/

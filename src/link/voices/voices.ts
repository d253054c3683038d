import type { LinkedClaim } from '../extraction.js'
import type { Voice } from './schema.js'

/** The voices of an article, and its claims with the voice that each belongs to. */
export interface Heard {
  readonly sources: readonly Voice[]
  readonly claims: readonly LinkedClaim[]
}

interface Draft {
  readonly claims: LinkedClaim[]
}

/** Sources that are one person, body or state, or that bear the same words, are one voice; a pronoun by itself is one of its own. */
export function hearVoices(claims: readonly LinkedClaim[]): Heard {
  const drafts = new Map<string, Draft>()
  for (const claim of claims) {
    if (!claim.source) continue
    const key = keyOf(claim)
    const draft = drafts.get(key)
    if (draft) draft.claims.push(claim)
    else drafts.set(key, { claims: [claim] })
  }
  const sources = [...drafts.values()].map(({ claims: said }, i) => voiceOf(`s${i + 1}`, said))
  const voiceOfClaim = new Map(sources.flatMap(({ id, claims: said }) => (said ?? []).map((q) => [q, id] as const)))
  return {
    sources,
    claims: claims.map((claim) => {
      const voice = voiceOfClaim.get(claim.id)
      return claim.source && voice ? { ...claim, source: { ...claim.source, voice } } : claim
    }),
  }
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you', 'who', 'some', 'others'])

function keyOf({ id, source }: LinkedClaim): string {
  const words = source?.text.toLowerCase().replace(/^(?:an?|the)\s+/, '') ?? ''
  if (source?.entity && source.type !== 'group') return source.entity
  return PRONOUNS.has(words) ? id : words
}

function voiceOf(id: string, claims: readonly LinkedClaim[]): Voice {
  const sources = claims.flatMap(({ source }) => source ?? [])
  const fullest = sources.reduce((best, source) => (rank(source) > rank(best) ? source : best))
  return {
    id,
    text: fullest.text,
    type: fullest.type,
    named: sources.some(({ named }) => named),
    entity: fullest.entity ?? null,
    claims: claims.map((claim) => claim.id),
    confidence: Math.min(...sources.map(({ confidence }) => confidence ?? 1)),
  }
}

/** Words with a name before those without, then the longer. */
const rank = ({ named, text }: { readonly named: boolean; readonly text: string }): number =>
  (named ? 1000 : 0) + Math.min(text.length, 200)

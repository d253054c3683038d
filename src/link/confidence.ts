import { readFileSync } from 'node:fs'
import { shippedFile } from '../text/shipped-file.js'
import type { LinkedCasualty, LinkedSource } from './extraction.js'

/** What a confidence is said of: an item, a link, who a source is, or that it is nobody. */
type Judged = 'claim' | 'date' | 'entity' | 'event' | 'figure' | 'nobody' | 'place' | 'victim'

/** For each kind points of a curve: how sure a rule or a clue is by itself, and how often that was right on development data. */
type Curves = Readonly<Partial<Record<Judged, readonly (readonly [raw: number, fitted: number])[]>>>

let curves: Curves | null = null

/** How often what is this sure was right, from `models/confidence.json`; as given where nothing was fitted. In steps of a hundredth. */
export function fitted(judged: Judged, raw: number): number {
  curves ??= JSON.parse(readFileSync(shippedFile('models/confidence.json'), 'utf8')) as Curves
  const points = curves[judged] ?? []
  const above = points.findIndex(([x]) => x >= raw)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return raw
  // Less sure than anything that was judged: it falls in a straight line, so that a last resort stays one.
  if (above === 0) return rounded((first[1] * raw) / first[0])
  const [right, left] = [points[above], points[above - 1]]
  if (!right || !left) return last[1]
  return rounded(left[1] + ((raw - left[0]) / (right[0] - left[0])) * (right[1] - left[1]))
}

const rounded = (value: number): number => Math.round(value * 100) / 100

/** A figure with its confidences, and those of its links, as they were fitted. */
export function withFittedLinks(casualty: LinkedCasualty): LinkedCasualty {
  const { date, place, event, claim } = casualty.links ?? {}
  return {
    ...casualty,
    confidence: fitted(casualty.named ? 'victim' : 'figure', casualty.confidence),
    links: {
      ...(date ? { date: { ...date, confidence: fitted('date', date.confidence) } } : {}),
      ...(place ? { place: { ...place, confidence: fitted('place', place.confidence) } } : {}),
      ...(claim ? { claim } : {}),
      ...(event ? { event: { ...event, confidence: fitted('event', event.confidence) } } : {}),
    },
  }
}

/** A source with the confidence that it is who it is said to be, or rightly nobody, as it was fitted. */
export const withFittedEntity = (source: LinkedSource): LinkedSource => ({
  ...source,
  confidence: fitted(source.entity ? 'entity' : 'nobody', source.confidence ?? 0.5),
})

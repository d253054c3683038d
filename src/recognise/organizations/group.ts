import type { NamedBody } from './recognise.js'

/** The mentions of one organization while they are being gathered. */
export interface BodyGroup {
  readonly mentions: NamedBody[]
  country: string | null
}

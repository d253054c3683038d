import type { BoilerplateKind } from './layout.js'

/** A line that tells by its own words that it is not the article's text, wherever it stands. */
export interface LineRule {
  readonly name: string
  readonly kind: BoilerplateKind
  /** Where alone it is one: behind the first paragraph, or below the story; where absent, anywhere. */
  readonly where?: 'text' | 'foot'
  /** Matched against the whole line in plain form. */
  readonly finds: RegExp
  /** Longest line that may be one. */
  readonly longest: number
  /** The letters (or the sign) with which such a line can begin; where absent, any. Spares the pattern the other lines. */
  readonly initials?: string
  /** Signs of which every such line has one, for the same reason. */
  readonly signs?: readonly string[]
  readonly examples: readonly string[]
  readonly leaves: readonly string[]
}

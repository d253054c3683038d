/** What a name of the user's own is; `none` is no name at all, `cue` a verb that reports. */
export const ownKinds = ['person', 'organization', 'place', 'none', 'cue'] as const
export type OwnKind = (typeof ownKinds)[number]

/** A name of the user's own, checked and whole. It can be sent to another thread. */
export interface OwnName {
  /** As records show it; of a cue, the verb's base form. */
  readonly name: string
  readonly kind: OwnKind
  /** A type of organization or of place; null: not said. */
  readonly type: string | null
  /** Other ways in which it is written. */
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  /** Degrees north and east; both or neither. */
  readonly lat: number | null
  readonly lon: number | null
  /** Of a cue: how who uses it stands to what is reported, one of the record's stances; null: neutral. */
  readonly stance: string | null
}

/** Something about an article that its reader should know; the codes are stable. */
export interface Warning {
  readonly code: string
  readonly message: string
}

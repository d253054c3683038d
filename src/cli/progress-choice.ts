/** What `--progress` takes, and `off` for `--no-progress`. */
export const progressChoices = ['auto', 'plain'] as const
export type ProgressChoice = (typeof progressChoices)[number] | 'off'

/** Shows how far a run is, on standard error. */
export interface Progress {
  /** An article is done. */
  count(where: string, isFailure: boolean): void
  /** Takes the line away, so that something else can be printed; it comes back by itself. */
  clear(): void
  close(): void
}

/** That of a run which shows none. */
export const NO_PROGRESS: Progress = { count: () => {}, clear: () => {}, close: () => {} }

/** What `--progress` takes, and `off` for `--no-progress`. */
export const progressChoices = ['auto', 'plain'] as const
export type ProgressChoice = (typeof progressChoices)[number] | 'off'

/** Shows how far a run is, on standard error. */
export interface Progress {
  /** How many articles there will be, where that is known before they are read. */
  expect(total: number): void
  /** An article is done. */
  count(where: string, isFailure: boolean): void
  /** Takes the line away, so that something else can be printed; it comes back by itself. */
  clear(): void
  close(): void
}

/** That of a run which shows none. */
export const NO_PROGRESS: Progress = { expect: () => {}, count: () => {}, clear: () => {}, close: () => {} }

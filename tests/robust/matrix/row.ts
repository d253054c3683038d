/** One input of a row, and what is wrong with what came of it; null where nothing is. */
export interface Trial {
  readonly name: string
  /** Takes so long that only `npm run torture` tries it. */
  readonly slow?: boolean
  run(): Promise<string | null> | string | null
}

/** A case of the matrix: tried here, held by a test that stands elsewhere, or not testable, with the reason. */
export interface Row {
  readonly case: string
  readonly expected: string
  readonly trials?: readonly Trial[]
  /** Tests that hold it, or more of it: `tests/cli/output.test.ts: a full disk …`, by the beginning of the name. */
  readonly tests?: readonly string[]
  readonly why?: string
}

export interface Section {
  readonly title: string
  readonly rows: readonly Row[]
}

/** The problem where a condition does not hold. */
export const unless = (isTrue: boolean, problem: string): string | null => (isTrue ? null : problem)

/** The first problem of several. */
export const firstOf = (...problems: readonly (string | null | undefined)[]): string | null =>
  problems.find((problem) => problem !== null && problem !== undefined) ?? null

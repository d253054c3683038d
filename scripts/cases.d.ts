/** A marked stretch of a case: `{at least 12 people|killed 12-}`. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly label: string
}

/** One line of a case file with its marks taken out. */
export interface Case {
  readonly text: string
  readonly marks: readonly Mark[]
  /** The publication date set by the nearest "# published YYYY-MM-DD" above; null before the first. */
  readonly published: string | null
  readonly heading: string
  readonly line: number
}

export function unmark(marked: string): { readonly text: string; readonly marks: readonly Mark[] }
export function casesIn(content: string): readonly Case[]

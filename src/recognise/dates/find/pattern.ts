import { type Part, patternSource } from '../../../text/pattern.js'

/** A rule's pattern as it was written. What is run is made of it when it is first needed (`fast-pattern.ts`): compiling all of them takes 16 ms. */
export interface Pattern {
  readonly source: string
  /** `i` among them: letters match in either case. */
  readonly flags: string
}

/**
 * A pattern in which letters match in either case; what may stand in the template, `patternSource` says.
 *
 * @example pattern`(?<count>\d+) (?<unit>${['day', 'week']})s?` // matches "3 weeks", also over a line end
 */
export const pattern = (template: TemplateStringsArray, ...parts: readonly Part[]): Pattern => ({
  source: patternSource(template, parts),
  flags: 'giu',
})

/** As `pattern`, but capital letters count. */
export const exactPattern = (template: TemplateStringsArray, ...parts: readonly Part[]): Pattern => ({
  source: patternSource(template, parts),
  flags: 'gu',
})

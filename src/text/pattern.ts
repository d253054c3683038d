/** What is put into a template: words of which any one matches, or the source of a pattern. */
export type Part = string | RegExp | readonly string[]

/**
 * A regular expression over the plain view; what may stand in the template, `patternSource` says. Letters match in either case.
 * What a new kind of fact begins with (docs/adding-a-kind.md).
 *
 * @example pattern`(?<count>\d+) (?<unit>${['day', 'week']})s?` // matches "3 weeks", also over a line end
 */
export function pattern(template: TemplateStringsArray, ...parts: readonly Part[]): RegExp {
  return new RegExp(patternSource(template, parts), 'giu')
}

/** Alternatives for a list of words: escaped, the longer first, their blanks matching any white space. */
export function anyOf(words: readonly string[]): string {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?:${longestFirst.map(escapeWord).join('|')})`
}

/**
 * The source of a regular expression over the plain view, written as a template. Lists of words become alternatives, escaped, longer
 * ones first; a pattern or string is put in as it is; a blank matches any run of white space, and with a "?" behind it none as well.
 * It begins and ends at the bounds of words.
 */
export function patternSource(template: TemplateStringsArray, parts: readonly Part[]): string {
  const source = template.raw
    .map(
      (piece, i) =>
        piece.replace(/ (?=[?*+{])/g, `(?:${BLANKS})`).replaceAll(' ', BLANKS) +
        (i < parts.length ? sourceOf(parts[i] as Part) : ''),
    )
    .join('')
  return `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`
}

/** Bounded, so that a page of blanks cannot make a pattern slow. */
const BLANKS = '\\s{1,20}'

function sourceOf(part: Part): string {
  if (typeof part === 'string') return part
  return part instanceof RegExp ? part.source : anyOf(part)
}

function escapeWord(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', BLANKS)
}

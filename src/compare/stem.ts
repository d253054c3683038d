/** Words that say nothing of what a sentence is about. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    'a about after all also an and any are as at be been before being but by can could did do does for from had has have he her him ' +
    'his how i if in into is it its may might more most no nor not of off on one or our out over she should so some such than that ' +
    'the their them then there these they this those to too under until up was we were what when where which while who whom why ' +
    'will with would you your yet still only just said says say'
  ).split(' '),
)

/** The words that carry a sentence, each once, without their endings: "were carrying" is "carri". */
export function contentStems(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.filter((word) => word.length > 2 && !EMPTY.has(word)).map(stem))
}

/** A word without its commonest endings: enough to find "carried" in "carrying", not for a dictionary. */
export function stem(word: string): string {
  if (word.length <= 4) return word.replace(/s$/, '')
  const bare = word.replace(/(?:ies|ied|y)$/, 'i').replace(/(?:ing|edly|ed|es|s|ly)$/, '')
  return bare.length < 3 ? word : bare.replace(/(.)\1$/, '$1').replace(/y$/, 'i')
}

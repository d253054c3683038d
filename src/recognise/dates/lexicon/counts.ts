/** Words of numbers, counts that are open, and words that make a length of time rough or a bound. */

/** Words of which numbers are made. */
export const numberWords = [
  'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen',
  'seventeen', 'eighteen', 'nineteen', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundred', 'thousand', 'million', 'billion',
] as const // biome-ignore format: a table

/** Counts that leave the number open: TIMEX3 writes X for it. */
export const vagueCounts = [
  'a couple', 'a couple of', 'a few', 'a few dozen', 'a handful of', 'a number of', 'a series of', 'an unknown number of', 'billions of',
  'countless', 'couple of', 'dozens of', 'few', 'hundreds of', 'hundreds of millions of', 'hundreds of thousands of', 'many', 'many many', 'millions of', 'numerous', 'scores of', 'several', 'several dozen',
  'several hundred', 'some', 'tens of millions of', 'tens of thousands of', 'thousands of', 'various',
] as const // biome-ignore format: a table

/** Words before a length of time that make it rough. */
export const approximators = [
  'about', 'about another', 'almost exactly', 'an average of', 'an estimated', 'approximately', 'around', 'circa', 'close to', 'just about', 'roughly',
  'some', 'virtually',
] as const // biome-ignore format: a table

/** Words before a length of time that is the least. */
export const lowerBounds = [
  'a little over', 'a minimum of', 'as long as', 'at least', 'little more than', 'more than', 'much more than', 'no fewer than', 'no less than', 'not less than', 'over',
  'upward of', 'upwards of', 'well over',
] as const // biome-ignore format: a table

/** Words before a length of time that is the most, or that falls a little short: TIMEX3 has "nearly" as less than. */
export const upperBounds = [
  'a little under', 'a maximum of', 'almost', 'as little as', 'at most', 'fewer than', 'just shy of', 'less than', 'little less than', 'nearly', 'no more than',
  'not more than', 'not quite', 'shy of', 'under', 'up to', 'well under',
] as const // biome-ignore format: a table

/** Words that a hyphen joins to what follows in a time: "mid-May", "a year-and-a-half". */
export const joinedBefore = ['a', 'all', 'and', 'early', 'half', 'late', 'mid', 'multi', 'oh', 'to'] as const

/** Words that a hyphen joins to what stands before: "day-long", "six-month-old". */
export const joinedBehind = [
  'a', 'ago', 'and', 'earlier', 'end', 'fifteen', 'fifty', 'forty', 'half', 'long', 'odd', 'oh', 'old', 'round', 'thirty', 'to', 'twenties', 'twenty',
] as const // biome-ignore format: a table

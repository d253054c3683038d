/** The orders in which items can be gone through. */
export const sorts = ['document', 'confidence', 'figure', 'unnamed', 'unhedged'] as const
export type Sort = (typeof sorts)[number]

export const sortNames: Readonly<Record<Sort, string>> = {
  document: 'as in the article',
  confidence: 'least sure first',
  figure: 'those with a figure first',
  unnamed: 'those of unnamed sources first',
  unhedged: 'those said without a hedge first',
}

const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }
const rules = new Intl.PluralRules('en', { type: 'ordinal' })

/** "1st", "22nd", "13th". */
export const nth = (number: number): string => `${number}${ENDINGS[rules.select(number)]}`

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const // biome-ignore format: a table

/** The names of the months in small letters. */
export const monthNames: ReadonlySet<string> = new Set(MONTHS.map((name) => name.toLowerCase()))

/** "March" for "03" or "3"; undefined for anything but the number of a month. */
export const monthName = (month: string | undefined): string | undefined => MONTHS[Number(month) - 1]

import { isDate, two } from '../calendar/days.js'

/** The date in an address: /2025/02/05/, /2025-02-05-title, /20250205/. */
export function dateInAddress(url: string | null): string | null {
  if (url === null) return null
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '')
  // "/2010/POLITICS/08/13/": a section between.
  return (
    dateInName(path) ?? dateInName(path.replace(/\/((?:19|20)\d\d)\/[a-z_.-]{2,20}\/(\d\d)\/(\d\d)\//i, '/$1/$2/$3/'))
  )
}

/** The date in a file's name or an address: 2025-02-05, 2025_02_05, 2025/feb/05, 20250205, 5-feb-2025. */
export function dateInName(name: string | null): string | null {
  if (name === null) return null
  for (const parts of name.matchAll(DATE_IN_NAME)) {
    const month = /^\d/.test(parts[3] as string)
      ? Number(parts[3])
      : MONTHS.indexOf((parts[3] as string).toLowerCase()) + 1
    const [year, day] = [Number(parts[1]), Number(parts[4])]
    if (isDate(year, month, day)) return `${year}-${two(month)}-${two(day)}`
  }
  for (const parts of name.matchAll(DAY_BEFORE_MONTH)) {
    const month = MONTHS.indexOf((parts[2] as string).toLowerCase()) + 1
    const [year, day] = [Number(parts[3]), Number(parts[1])]
    if (isDate(year, month, day)) return `${year}-${two(month)}-${two(day)}`
  }
  return null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DATE_IN_NAME =
  /(?<!\d)((?:19|20)\d\d)([-_/.]?)(\d\d?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\2(\d\d?)(?!\d)/gi
/** "14-may-2013", "14_August_2013": with figures alone nobody could tell day and month apart. */
const DAY_BEFORE_MONTH =
  /(?<!\d)(\d\d?)(?:st|nd|rd|th)?[-_ ](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[-_ ]((?:19|20)\d\d)(?!\d)/gi

import type { Format } from '../format.js'

/** A flat table, one row an item, for spreadsheets and data frames. */
export const csv: Format = {
  name: 'csv',
  description: 'a table, one row an item',
  media: 'text/csv',
  ending: '.csv',
  stream: 'each',
  folder: false,
  kinds: null,
  wholeRecord: true,
  tellsDecisions: true,
  options: ['fields', 'excel'],
  load: async () => ({ stream: (await import('./csv.js')).csvStream }),
}

import type { Extraction } from '../../link/extraction.js'
import { dateInWords } from './date-words.js'

/** "4 March 2024 (2024-03-04), read in the text"; null where the publication date is not known. */
export function publishedInWords({ publishedAt }: Extraction['document']): string | null {
  if (!publishedAt) return null
  return `${dateInWords(publishedAt.value)} (${publishedAt.value}), ${ORIGINS[publishedAt.from]}`
}

const ORIGINS = {
  filename: 'from the file’s name',
  input: 'given with the article',
  metadata: 'from the page’s metadata',
  option: 'given as --date',
  text: 'read in the text',
  url: 'from the address',
} as const

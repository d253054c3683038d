/** The reliability matrix: docs/reliability.md is its table, `npm run torture` runs it all, and a test all but what is slow. */
import { agreementSection } from './agreement.js'
import { bytesSection } from './bytes.js'
import { dataSection } from './data.js'
import { filesSection } from './files.js'
import { outputSection } from './output.js'
import type { Section } from './row.js'
import { sizeSection } from './size.js'
import { supplySection } from './supply.js'
import { unicodeSection } from './unicode.js'

export const matrix: readonly Section[] = [
  bytesSection,
  sizeSection,
  unicodeSection,
  outputSection,
  filesSection,
  dataSection,
  agreementSection,
  supplySection,
]

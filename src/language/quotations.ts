import type { Layout } from '../segment/layout.js'
import type { Quotation } from './document.js'

/** The quotations of the readable blocks, in text order: what stands between double quotation marks. */
export function findQuotations(plain: string, layout: Layout): readonly Quotation[] {
  const quotations: Quotation[] = []
  for (const block of layout.blocks) {
    if (block.reading === 'none') continue
    let open: number | null = null
    for (let i = block.start; i < block.end; i++) {
      if (plain[i] !== '"') continue
      if (open === null) open = i
      else {
        quotations.push({ start: open, end: i + 1, inner: { start: open + 1, end: i }, closed: true })
        open = null
      }
    }
    if (open !== null && open > block.start) {
      quotations.push({ start: open, end: block.end, inner: { start: open + 1, end: block.end }, closed: false })
    }
  }
  return quotations
}

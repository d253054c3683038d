import type { Block, Layout } from '../segment/layout.js'
import { plainView } from '../text/plain.js'
import type { Quotation } from './document.js'
import { findMarks, type Mark } from './quotation-marks.js'

/**
 * The quotations of the readable blocks, in text order and none within another: what stands between double marks (curly,
 * straight, « », '' or ``) or between single ones that pair without doubt. A quotation that a paragraph leaves open runs
 * to the paragraph's end; one mark too many costs its own quotation and no other.
 */
export function findQuotations(text: string, layout: Layout): readonly Quotation[] {
  const plain = plainView(text)
  const blocks = layout.blocks.filter(({ reading }) => reading !== 'none')
  const quotations: Quotation[] = []
  let isPending = false
  blocks.forEach((block, i) => {
    const marks = findMarks(text, plain, block)
    const next = blocks[i + 1]
    const found = pairMarks(block, marks, isPending)
    const goesOn = found.open !== null && isLeftOpen(plain, found, { block, next })
    quotations.push(...(found.open === null ? found.whole : settleOpen(block, found, goesOn)))
    isPending = goesOn
  })
  return quotations
}

interface Paired {
  /** Outermost quotations that were closed. */
  readonly whole: readonly Quotation[]
  /** The outermost mark that nothing closed, and what was closed behind it. */
  readonly open: Mark | null
  readonly behind: readonly Quotation[]
}

/** Quotations are not nested deeper than this; what would be is noise. */
const DEEPEST = 8

/** A mark that is open, and the quotations that were closed within. */
interface Opened {
  readonly mark: Mark
  readonly inside: Quotation[]
}

/** Pairs a block's marks. With `isPending`, the block before left a quotation open, so the first mark may close it. */
function pairMarks(block: Block, marks: readonly Mark[], isPending: boolean): Paired {
  const whole: Quotation[] = []
  const stack: Opened[] = []
  marks.forEach((mark, i) => {
    const closes = mark.canClose && !(mark.canOpen && mark.leansOpen)
    const partner = closes ? stack.findLastIndex(({ mark: open }) => open.isSingle === mark.isSingle) : -1
    if (partner >= 0) {
      const opened = stack.splice(partner)
      const quotation = quotationOf((opened[0] as Opened).mark, mark)
      if (stack.length) stack.at(-1)?.inside.push(quotation)
      else whole.push(quotation)
    } else if (mark.canOpen && stack.length < DEEPEST) stack.push({ mark, inside: [] })
    else if (i === 0 && isPending) {
      whole.push({ start: block.start, end: mark.end, inner: { start: block.start, end: mark.start }, closed: true })
    }
  })
  const [bottom, ...others] = stack
  if (!bottom) return { whole, open: null, behind: [] }
  const behind = [bottom, ...others].flatMap(({ inside }) => inside)
  return { whole, open: bottom.mark, behind: behind.sort((a, b) => a.start - b.start) }
}

function quotationOf(open: Mark, close: Mark): Quotation {
  return { start: open.start, end: close.end, inner: { start: open.end, end: close.start }, closed: true }
}

/** Whether a quotation that its block leaves open is meant to go on, rather than short of a mark. */
function isLeftOpen(
  plain: string,
  { open, behind }: Paired,
  { block, next }: { readonly block: Block; readonly next: Block | undefined },
): boolean {
  if (!open) return false
  if (behind.length > 1) return false
  if (next && /^["']/.test(plain.slice(next.start, next.start + 1))) return true
  const lead = plain.slice(Math.max(block.start, open.start - 3), open.start)
  return behind.length === 0 && (open.start === block.start || /[,:]\s*$/.test(lead))
}

/** An open quotation to the end of its block, when it goes on; otherwise what was closed behind the odd mark. */
function settleOpen(block: Block, { whole, open, behind }: Paired, goesOn: boolean): readonly Quotation[] {
  if (!open || !goesOn) return [...whole, ...behind]
  const rest = { start: open.start, end: block.end, inner: { start: open.end, end: block.end }, closed: false }
  return rest.inner.start < rest.inner.end ? [...whole, rest] : whole
}

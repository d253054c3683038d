import { counted, dotted } from '../words/phrases.js'
import { claimDoubts, claimManner, sourceName, sourceStanding } from '../words/source.js'
import { type ClaimsOfSource, claimsBySource } from '../words/strength.js'
import { cutEnd } from './columns.js'
import { type Mark, SIGNS } from './excerpt.js'
import { blankLine, type Paragraph, paragraph, run, type Style } from './page.js'
import type { Item, View } from './view.js'

type Claim = Item<'claims'>

/** The claims by source, the strongest first (see `strengthOf`). */
export function claimsSection(view: View): readonly Paragraph[] {
  const claims = view.record.claims ?? []
  if (claims.length === 0) return [paragraph(0, run('CLAIMS', 'heading'), run(' no claims'))]
  const legend = (style: Style, words: string) => run((SIGNS[style] ?? ['', '']).join(words), style)
  return [
    paragraph(
      0,
      run('CLAIMS', 'heading'),
      run('  by source, the strongest first; in the sentence: ', 'quiet'),
      legend('source', 'source'),
      run(' '),
      legend('cue', 'reporting word'),
      run(' '),
      legend('content', 'what was said'),
    ),
    ...claimsBySource(claims, view).flatMap((group) => [blankLine, ...describeSource(group, view)]),
  ]
}

function describeSource({ claims }: ClaimsOfSource, view: View): readonly Paragraph[] {
  return [heading(claims, view), ...claims.flatMap((claim) => describeClaim(claim, view))]
}

/** "José Mwangi, commander (person, named) · 2 claims". */
function heading(claims: readonly Claim[], view: View): Paragraph {
  const [first] = claims
  if (!first?.source)
    return paragraph(2, run('No source given', 'strong'), run(` · ${counted(claims.length, 'claim')}`))
  const role = view.find('people', first.source.entity)?.role
  return paragraph(
    2,
    run(cutEnd(sourceName(first, view), MOST_COLUMNS) + (role ? `, ${role}` : ''), 'strong'),
    run(` (${sourceStanding(first.source, view)}) · ${counted(claims.length, 'claim')}`),
  )
}

/** Enough to know who is meant; the sentence has all of it. */
const MOST_COLUMNS = 120

function describeClaim(claim: Claim, view: View): readonly Paragraph[] {
  const parent = view.find('claims', claim.parent)
  const inside = parent && (parent.source ? `inside what ${sourceName(parent, view)} said` : 'inside another claim')
  return [
    paragraph(4, run(dotted(claimManner(claim), inside, ...claimDoubts(claim)), 'quiet')),
    view.quote(claim, marksOf(claim), { indent: 4, lines: 4 }),
  ]
}

function marksOf({ source, cue, content }: Claim): readonly Mark[] {
  const marked = (part: { readonly spans: Claim['content']['spans'] } | null, style: Style) =>
    (part?.spans ?? []).map(({ start, end }) => ({ start, end, style }))
  return [...marked(source, 'source'), ...marked(cue, 'cue'), ...marked(content, 'content')]
}

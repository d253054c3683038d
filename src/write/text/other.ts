import type { Recogniser } from '../../recognise/recogniser.js'
import type { Kind } from '../../recognise/recognisers.js'
import { dotted } from '../words/phrases.js'
import { blankLine, type Paragraph, paragraph, run } from './page.js'
import type { View } from './view.js'

/** A kind of fact that has no section of its own: what its recogniser says of each item, and the sentence. */
export function otherSection(
  { kind, label, spans, describe }: Pick<Recogniser<string, never>, 'kind' | 'label' | 'spans' | 'describe'>,
  view: View,
): readonly Paragraph[] {
  const items = (view.record[kind as Kind] ?? []) as readonly never[]
  const heading = label.toUpperCase()
  if (items.length === 0) return [paragraph(0, run(heading, 'heading'), run(` no ${label}`))]
  return [
    paragraph(0, run(heading, 'heading')),
    ...items.flatMap((item) => {
      const columns = Object.entries(describe(item)).map(([name, value]) => value !== null && `${name}: ${value}`)
      const marks = spans(item).map(({ start, end }) => ({ start, end, style: 'strong' as const }))
      const [first] = marks
      return [
        blankLine,
        paragraph(2, run(dotted(...columns))),
        ...(first ? [view.quote(first, marks.slice(0, 1), { indent: 4, lines: 2 })] : []),
      ]
    }),
  ]
}

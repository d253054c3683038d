import type { Study } from '../link/study.js'
import { type Kind, recognisers } from '../recognise/recognisers.js'
import { type Extent, type Span, spanOf } from '../text/span.js'
import type { Item, Lookup } from '../write/words/lookup.js'
import { kindOfName, whichPlace } from './choices.js'
import type { Choice, ItemExplanation } from './explanation.js'
import type { Around, Placed } from './placed.js'
import { type Told, tellClaim, tellDate, tellEntity, tellFigure, tellPlace } from './reasons.js'
import { rulesInWords } from './rules.js'

/** Why an item is what it is; `at` picks the mention that is asked about, null the first. */
export function explainItem(
  { id, kind, spans }: Placed<Kind>,
  at: number | null,
  { given, view }: Around,
): ItemExplanation {
  const { document } = given
  const item = view.find(kind, id) as Item<Kind>
  const asked = spans.find(({ start, end }) => at !== null && start <= at && at < end) ?? (spans[0] as Extent)
  const sentence = document.sentences.find(({ start, end }) => start <= asked.start && asked.start < end) ?? asked
  const { inWords, reasons } = tell(kind, item, view)
  return {
    id,
    kind: recognisers.find((recogniser) => recogniser.kind === kind)?.label ?? kind,
    inWords,
    confidence: item.confidence,
    sentence: spanOf(document, sentence.start, sentence.end),
    marked: spans
      .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      .map(({ start, end }): Span => spanOf(document, start, end)),
    rules: rulesInWords(kind, ruleOf(item, asked)),
    reasons,
    choices: choicesOf(kind, asked, given),
  }
}

/** The rule of the item, or of the mention that is asked about. */
function ruleOf(item: Item<Kind>, asked: Extent): string {
  if ('rule' in item) return item.rule
  return (item.mentions.find(({ start }) => start === asked.start) ?? item.mentions[0])?.rule ?? ''
}

function choicesOf(kind: Kind, { start }: Extent, { document }: Study): readonly Choice[] {
  if (kind !== 'places' && kind !== 'people' && kind !== 'organizations') return []
  const name = document.names.find((candidate) => candidate.start === start)
  const choices = [name ? kindOfName(document, name) : null, kind === 'places' ? whichPlace(document, start) : null]
  return choices.filter((choice) => choice !== null)
}

function tell(kind: Kind, item: Item<Kind>, view: Lookup): Told {
  if (kind === 'dates') return tellDate(item as Item<'dates'>, view)
  if (kind === 'places') return tellPlace(item as Item<'places'>)
  if (kind === 'casualties') return tellFigure(item as Item<'casualties'>, view)
  if (kind === 'claims') return tellClaim(item as Item<'claims'>, view)
  return tellEntity(item as Item<'people'>)
}

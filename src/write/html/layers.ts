import type { Recogniser } from '../../recognise/recogniser.js'
import { recognisers } from '../../recognise/recognisers.js'
import type { Extent } from '../../text/span.js'
import type { Lookup } from '../words/lookup.js'

/** An item of whatever kind. */
export interface AnyItem {
  readonly id: string
  readonly name?: string
  readonly text?: string
  readonly confidence?: number
  readonly rule?: string
}

/** A kind of fact on the page: what its recogniser says of it, and its number, which its colour follows from. */
export interface Layer {
  readonly kind: string
  readonly label: string
  readonly number: number
  /** The letter that stands for it where there is no colour, as in print. */
  readonly letter: string
  readonly items: readonly AnyItem[]
  spans(item: AnyItem): readonly Extent[]
  describe(item: AnyItem): Readonly<Record<string, string | number | null>>
}

type AnyRecogniser = Recogniser<string, AnyItem>

/** The kinds that the record holds, in the order of the recognisers. */
export function layersOf({ record }: Pick<Lookup, 'record'>): readonly Layer[] {
  const found = record as unknown as Readonly<Record<string, readonly AnyItem[] | undefined>>
  return (recognisers as readonly unknown[] as readonly AnyRecogniser[]).flatMap((recogniser, number) => {
    const items = found[recogniser.kind]
    const { kind, label } = recogniser
    if (!items) return []
    return [
      { kind, label, number, letter: letterOf(kind), items, spans: recogniser.spans, describe: recogniser.describe },
    ]
  })
}

/** Where two kinds begin with one letter, one of them has another. */
const LETTERS: Readonly<Record<string, string>> = { casualties: 'F', places: 'L' }

const letterOf = (kind: string): string => LETTERS[kind] ?? kind.charAt(0).toUpperCase()

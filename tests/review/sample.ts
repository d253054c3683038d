import { createHash } from 'node:crypto'
import { type Decision, type Fields, type Item, type Reviewable, targetOf } from '../../src/review/decisions/index.js'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A record of a text: claims written {source|cue|content} and people by their names. */
export function recordOf(text: string, layers: Readonly<Record<string, readonly Item[]>>, id = 'a.txt'): Reviewable {
  return { doc: { id, sha256: sha256(text) }, text, layers: new Map(Object.entries(layers)) }
}

/** The span of words in a text; the words must stand there. */
export function span(text: string, words: string, from = 0): { start: number; end: number; text: string } {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length, text: words }
}

/** A claim by the words of its parts. */
export function claim(text: string, id: string, parts: { source: string; cue: string; content: string }): Item {
  const content = span(text, parts.content)
  const part = (words: string) => ({ spans: [strip(span(text, words))], text: words })
  const source = span(text, parts.source)
  const start = Math.min(source.start, content.start)
  const end = Math.max(content.end, source.end)
  return {
    id,
    start,
    end,
    text: text.slice(start, end),
    kind: 'indirect',
    source: { ...part(parts.source), type: 'person', named: true },
    cue: { ...part(parts.cue), lemma: parts.cue, stance: 'neutral' },
    content: part(parts.content),
    confidence: 0.9,
  }
}

const strip = ({ start, end }: { start: number; end: number }) => ({ start, end })

/** A figure. */
export function figure(text: string, id: string, words: string, min: number): Item {
  return { id, ...span(text, words), outcome: 'killed', count: { min, max: min }, place: null, confidence: 0.8 }
}

export interface Said extends Partial<Pick<Decision, 'by' | 'value' | 'note' | 'at' | 'batch' | 'replaces'>> {
  readonly decision?: Decision['decision']
}

/** A line on an item of a record. */
export function decide(record: Reviewable, layer: string, item: Fields, said: Said = {}): Decision {
  const target = targetOf(record.text, item)
  if (!target) throw new Error('an item without a place')
  return {
    v: 1,
    at: '2025-02-06T10:15:00Z',
    by: 'ab',
    doc: record.doc,
    layer,
    target,
    was: item,
    decision: 'accept',
    tool: 'copydesk test',
    ...said,
  }
}

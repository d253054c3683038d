import type { Item } from './lookup.js'
import { countInWords } from './phrases.js'

type Figure = Item<'casualties'>

/** "at least 12 killed or injured: people"; for a victim told of by name alone: "Ana Ruiz: killed". */
export function figureInWords({ count, outcome, undividedWith = [], victims, named, text }: Figure): string {
  const outcomes = [outcome, ...undividedWith].join(' or ')
  if (named) return `${text}: ${outcomes}`
  return `${countInWords(count)} ${outcomes}${victims ? `: ${victims.text}` : ''}`
}

/** What a figure is that is not reported as fact; nothing where it is. */
export function statusInWords({ status }: Figure): string {
  if (status === 'denied') return 'denied'
  return status === 'hypothetical' ? 'only supposed, not reported as fact' : ''
}

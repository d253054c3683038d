import type { Ends } from '../decisions/index.js'
import type { SpanMode } from './mode.js'
import { type State, type Step, stay } from './state.js'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** How far around a place graphemes are looked for: the longest cluster of emoji is far shorter. */
const REACH = 64

/**
 * A key while a stretch of the text is selected: arrows move by a character, with Control, Shift or Alt (or b and w) by a
 * word, up and down by a sentence. Tab takes the other end; space begins to select; Enter takes what is selected.
 */
export function pressInSpan(state: State, mode: SpanMode, key: string): Step {
  const article = state.articles[state.at.article]
  const text = article?.text ?? ''
  const to = (changed: Partial<SpanMode>): Step => stay({ ...state, mode: { ...mode, ...changed } }, '')
  if (key === 'escape') return stay({ ...state, mode: mode.back }, '')
  if (key === 'enter') return take(state, mode, text)
  if (key === 'tab') return to({ moving: mode.moving === 'end' ? 'start' : 'end' })
  if (key === 'space') return to(mode.moving === 'none' ? { moving: 'end' } : {})
  const sentences = article?.record().document.sentences ?? []
  const by = motionFor(key, sentences)
  return by ? to({ ends: moved(text, mode, by) }) : stay(state)
}

function take(state: State, mode: SpanMode, text: string): Step {
  const ends = trimmed(text, mode.ends)
  if (!ends || mode.moving === 'none') return stay(state, 'Nothing is selected yet: space begins, the arrows widen')
  return mode.finish({ ...state, mode: mode.back }, ends)
}

/** Spans neither begin nor end with white space. */
function trimmed(text: string, [start, end]: Ends): Ends | null {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = from + words.trim().length
  return from < to ? [from, to] : null
}

type Motion = (text: string, place: number) => number

function motionFor(key: string, sentences: readonly (readonly number[])[]): Motion | null {
  if (key === 'left') return (text, place) => place - lastGrapheme(text, place)
  if (key === 'right') return (text, place) => place + nextGrapheme(text, place)
  if (BACK_A_WORD.has(key)) return wordBefore
  if (ON_A_WORD.has(key)) return wordAfter
  if (key === 'up') return (_, place) => sentences.findLast(([start = 0]) => start < place)?.[0] ?? 0
  if (key === 'down') return (text, place) => sentences.find(([start = 0]) => start > place)?.[0] ?? text.length
  return null
}

const BACK_A_WORD: ReadonlySet<string> = new Set(['ctrl-left', 'shift-left', 'alt-left', 'alt-b', 'b'])
const ON_A_WORD: ReadonlySet<string> = new Set(['ctrl-right', 'shift-right', 'alt-right', 'alt-f', 'w'])

function moved(text: string, { ends: [start, end], moving }: SpanMode, by: Motion): Ends {
  const within = (place: number): number => Math.max(0, Math.min(text.length, place))
  if (moving === 'start') return [Math.min(within(by(text, start)), end - lastGrapheme(text, end)), end]
  if (moving === 'end') return [start, Math.max(within(by(text, end)), start + nextGrapheme(text, start))]
  // Without a selection the cursor goes to where words begin, from which one is begun.
  const place = within(by === wordAfter ? nextWord(text, start) : by(text, start))
  return [place, Math.max(place + nextGrapheme(text, place), Math.min(place + 1, text.length))]
}

function nextWord(text: string, place: number): number {
  const end = wordAfter(text, place)
  return end + (text.slice(end).match(/^\s*/)?.[0].length ?? 0)
}

function lastGrapheme(text: string, place: number): number {
  return [...graphemes.segment(text.slice(Math.max(0, place - REACH), place))].at(-1)?.segment.length ?? 0
}

function nextGrapheme(text: string, place: number): number {
  return [...graphemes.segment(text.slice(place, place + REACH))][0]?.segment.length ?? 0
}

/** The start of the word in which, or behind which, a place lies. */
function wordBefore(text: string, place: number): number {
  let at = place
  while (at > 0 && /\s/.test(text[at - 1] as string)) at--
  while (at > 0 && !/\s/.test(text[at - 1] as string)) at--
  return at
}

/** The end of the word in which, or before which, a place lies. */
function wordAfter(text: string, place: number): number {
  let at = place
  while (at < text.length && /\s/.test(text[at] as string)) at++
  while (at < text.length && !/\s/.test(text[at] as string)) at++
  return at
}

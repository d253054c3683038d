import { dateInWords } from '../../write/words/date-words.js'
import { countInWords, dotted } from '../../write/words/phrases.js'
import type { ComparedEvent, Comparison, Step, Telling, Toll } from '../schema.js'

/** "plane crash · Baku (AZ) · 24 December 2024". */
export function eventInWords({ text, place, date }: ComparedEvent): string {
  return dotted(text, place && `${place.name}${place.country ? ` (${place.country})` : ''}`, date && daysInWords(date))
}

function daysInWords({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`
}

/** "killed or injured, of the children". */
export function outcomeInWords({ outcome, undividedWith, among }: Toll): string {
  const outcomes = [outcome, ...undividedWith].join(' or ')
  if (among === null) return outcomes
  return among === 'part' ? `${outcomes}, some of them` : `${outcomes}, of these: ${among}`
}

/** "at least 12", "none (denied)". */
export function stepInWords({ count, status }: Step): string {
  const words = countInWords(count)
  if (status === 'denied') return `${words} (denied)`
  return status === 'hypothetical' ? `${words} (only supposed)` : words
}

/** A number is told by all who give it, in the order of the days: "2 March 2025: police [1][2]; the hospital [2]". */
export function tellingsInWords(tellings: readonly Telling[]): string {
  const byDay = new Map<string, Map<string, Set<number>>>()
  for (const { asOf, voice, article } of tellings) {
    const voices = byDay.get(asOf ?? '') ?? new Map<string, Set<number>>()
    byDay.set(asOf ?? '', voices)
    const name = voice ?? 'no source given'
    voices.set(name, (voices.get(name) ?? new Set<number>()).add(article))
  }
  return [...byDay]
    .map(([day, voices]) => {
      const told = [...voices].map(([voice, articles]) => `${voice} ${numbersOf([...articles])}`).join('; ')
      return day ? `${dateInWords(day)}: ${told}` : told
    })
    .join(' · ')
}

/** "[1][3]": the articles as they are numbered in the list. */
export const numbersOf = (articles: readonly number[]): string => articles.map((article) => `[${article + 1}]`).join('')

/** What a reader is told first. */
export function summaryInWords({ articles, events, withoutEvent }: Comparison): string {
  const own = events.filter((event) => event.articles.some((told) => told.own)).length
  const shared = events.filter((event) => event.articles.length > 1).length
  const count = `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`
  if (events.length === 0)
    return `${count}; no event with figures was found in ${articles.length === 1 ? 'it' : 'them'}.`
  const about = own <= 1 ? 'about one event' : `about ${own} different events`
  const background = events.length - own
  return [
    `${count}, ${about}`,
    background > 0 && `${background} more ${background === 1 ? 'is' : 'are'} looked back at`,
    articles.length > 1 && shared === 0 && 'no event is told by more than one article',
    withoutEvent.length > 0 && `no event with figures in ${numbersOf(withoutEvent)}`,
  ]
    .filter(Boolean)
    .join('; ')
    .concat('.')
}

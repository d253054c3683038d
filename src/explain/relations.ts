import type { Happening } from '../link/events/cluster.js'
import { ENOUGH, gatherEvents } from '../link/events/cluster.js'
import type { Tie } from '../link/events/tie.js'
import type { Extraction } from '../link/extraction.js'
import { layOut } from '../link/landscape.js'
import type { Study } from '../link/study.js'
import { type Extent, spanOf } from '../text/span.js'
import { figureInWords } from '../write/words/figure-words.js'
import type { Lookup } from '../write/words/lookup.js'
import { counted, spaced, times } from '../write/words/phrases.js'
import type { Choice, ItemExplanation } from './explanation.js'
import type { Around, Placed } from './placed.js'
import { belonging, NOBODY, present, quoted, VOICED } from './reasons.js'

type Event = NonNullable<Extraction['events']>[number]
type Voice = NonNullable<Extraction['sources']>[number]

/** An event or a source: what was made of several kinds. */
export const isRelation = (item: Placed): item is Placed<'events' | 'sources'> =>
  item.kind === 'events' || item.kind === 'sources'

/** Why an event or a source is what it is; `at` picks the mention that is asked about, null all of them. */
export function explainRelation(
  { id, kind, spans }: Placed<'events' | 'sources'>,
  at: number | null,
  { given, view }: Around,
): ItemExplanation {
  const { document, record } = given
  const asked = spans.find(({ start, end }) => at !== null && start <= at && at < end) ?? (spans[0] as Extent)
  const sentence = document.sentences.find(({ start, end }) => start <= asked.start && asked.start < end) ?? asked
  const event = record.events?.find((each) => each.id === id)
  const voice = record.sources?.find((each) => each.id === id)
  const told = event ? tellEvent(event, view) : tellVoice(voice as Voice, view)
  return {
    id,
    kind,
    ...told,
    confidence: (event ?? voice)?.confidence ?? 0,
    sentence: spanOf(document, sentence.start, sentence.end),
    marked: spans
      .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      .map(({ start, end }) => spanOf(document, start, end)),
    rules: [],
    choices: event ? ties(at === null ? event.mentions : [asked], given) : [],
  }
}

function tellEvent(event: Event, view: Lookup): Pick<ItemExplanation, 'inWords' | 'reasons'> {
  const { mentions, date, place, own } = event
  const figures = event.casualties?.flatMap((id) => view.find('casualties', id) ?? []) ?? []
  return {
    inWords: `“${event.text}”: ${TYPES[event.type] ?? event.type}, ${own ? 'what the article is about' : 'told as background'}`,
    reasons: present([
      own
        ? 'The headline or the first sentences tell of it, and not as of something earlier.'
        : 'It is told as something earlier, or as another event than the one that the headline and the first sentences tell of.',
      `It is told ${times(mentions.length)}: ${mentions.map(({ text, start }) => `“${text}” at character ${start}`).join(', ')}.`,
      date
        ? `Day: ${quoted(view, date)}, the most exact one in the sentences that tell of it or give its figures.`
        : 'Day: its sentences name none.',
      place
        ? `Place: ${quoted(view, place)}, the most exact one in the sentences that tell of it or give its figures.`
        : 'Place: its sentences name none.',
      ...figures.map((figure) => {
        const why = belonging(figure, view)
        return `Its figure ${figure.id}, ${figureInWords(figure)}${why ? `: ${why}` : ''}.`
      }),
    ]),
  }
}

/** Types of events that say more, or less, than their name. */
const TYPES: Readonly<Partial<Record<Event['type'], string>>> = {
  crash: 'crash, or another accident of a vehicle, a vessel or an aircraft',
  other: 'what happened',
}

function tellVoice(voice: Voice, view: Lookup): Pick<ItemExplanation, 'inWords' | 'reasons'> {
  const claims = voice.claims?.flatMap((id) => view.find('claims', id) ?? []) ?? []
  const type = voice.type === 'unknown' ? 'of an unknown sort' : spaced(voice.type)
  return {
    inWords: `“${voice.text}”: ${type}, ${voice.named ? 'known by name' : 'not named'}`,
    reasons: present([
      voice.entity ? `It is ${quoted(view, voice.entity)}.` : `Who it is was left open: ${NOBODY}.`,
      `It makes ${counted(claims.length, 'claim')} in the article:`,
      ...claims.map(({ id, source }) => {
        const by = source?.resolvedBy
        return `${id}, by the words “${source?.text ?? ''}”${by ? `: ${VOICED[by]}` : ''}.`
      }),
    ]),
  }
}

const MOST_MENTIONS = 4
const MOST_CANDIDATES = 3

/** How each of some mentions was tied to its event, or began it. */
function ties(mentions: readonly Extent[], { document, found }: Study): readonly Choice[] {
  const wanted = new Set(mentions.slice(0, MOST_MENTIONS).map(({ start }) => start))
  const choices: Choice[] = []
  gatherEvents(layOut(document, found), (mention, weighed, joined) => {
    if (wanted.delete(mention.start))
      choices.push(choiceOf(`“${mention.text}” at character ${mention.start}`, weighed, joined))
  })
  const harms = mentions.filter(({ start }) => wanted.has(start))
  return [...choices, ...harms.map(({ start, end }) => harm(document.text.slice(start, end), start))]
}

function choiceOf(what: string, weighed: readonly Tie[], joined: Happening): Choice {
  const best = [...weighed].sort((a, b) => b.sum - a.sum).slice(0, MOST_CANDIDATES)
  const chosen = weighed.find(({ happening }) => happening === joined)
  const outcome = chosen
    ? `It tells of the event named before by “${nameOf(joined)}”: ${rounded(chosen.sum)} points, and ${ENOUGH} are needed.`
    : best.length === 0
      ? 'It is the first event that the article tells of.'
      : `It begins an event of its own: no event named before it has the weight of ${ENOUGH} that is needed.`
  return {
    about: `Which event ${what} tells of`,
    outcome,
    candidates: best.map(({ happening, weights, sum }) => ({
      name: `the event named before by “${nameOf(happening)}”`,
      chosen: happening === joined,
      total: rounded(sum),
      clues: weights
        .filter(({ weight }) => weight !== 0)
        .map(({ says, weight }) => ({ clue: says, weight: rounded(weight) }))
        .sort((a, b) => b.weight - a.weight),
    })),
  }
}

const harm = (text: string, start: number): Choice => ({
  about: `Which event “${text}” at character ${start} tells of`,
  outcome: 'No word names what happened there, so the harm itself stands for it.',
  candidates: [],
})

const nameOf = ({ tellings }: Happening): string => tellings[0]?.mention.text ?? ''
const rounded = (weight: number): number => Math.round(weight * 100) / 100

import type { Outcome } from '../recognise/casualties/schema.js'
import { type Casualty, type ComparedArticle, itemOf, voiceKey, voiceOf } from './article.js'
import { differencesOf } from './differences.js'
import type { Step, Telling, Toll } from './schema.js'
import type { ToldEvent } from './told-event.js'

/** A figure with the article that gives it. */
interface Given {
  readonly figure: Casualty
  readonly telling: Telling
}

/** The figures of one event, a toll for each outcome and each part of the people, all articles together. */
export function tollsOf(group: readonly ToldEvent[], articles: readonly ComparedArticle[]): readonly Toll[] {
  const tolls = new Map<string, Given[]>()
  for (const { article, event } of inOrder(group, articles)) {
    const given = givenBy(event, article, articles[article] as ComparedArticle)
    for (const one of given) {
      const { figure } = one
      const key = JSON.stringify([figure.outcome, figure.undividedWith ?? [], partOf(one, given)])
      tolls.set(key, [...(tolls.get(key) ?? []), one])
    }
  }
  return [...tolls.entries()].map(([key, given]) => {
    const [outcome, undividedWith, among] = JSON.parse(key) as [Outcome, Outcome[], string | null]
    const steps = stepsOf(given)
    // Some are not the same some.
    const differences = among === SOME ? [] : differencesOf(steps, MAY_FALL.has(outcome))
    return { outcome, undividedWith, among, steps, differences }
  })
}

/** In the order of publication; articles without a date stay where they were given, behind the others. */
function inOrder(group: readonly ToldEvent[], articles: readonly ComparedArticle[]): readonly ToldEvent[] {
  const dayOf = ({ article }: ToldEvent) => articles[article]?.record.document.publishedAt?.value ?? '9999'
  return [...group].sort((a, b) => {
    const [one, other] = [dayOf(a), dayOf(b)]
    return one === other ? a.article - b.article : one < other ? -1 : 1
  })
}

/** What is counted can become fewer: the missing are found, the detained let go. */
const MAY_FALL: ReadonlySet<Outcome> = new Set(['missing', 'displaced', 'detained'])

/** A part of which it is not told who they are. */
const SOME = 'part'

/** A part is seldom more than this of all. */
const MOST_OF_ALL = 0.6

/** The figures that one article gives for an event. A victim by name alone is no count of all. */
function givenBy(
  { casualties = [] }: ToldEvent['event'],
  article: number,
  compared: ComparedArticle,
): readonly Given[] {
  return casualties.flatMap((id) => {
    const figure = itemOf(compared.record.casualties, id)
    return figure && !figure.named ? [{ figure, telling: tellingOf(figure, article, compared) }] : []
  })
}

/**
 * "children" of "27 dead, among them four children"; null for a figure of all. A number for which the same article, by the
 * same voice or by nobody's, has a much larger one is of some of them too: "one body had been counted twice". One that is
 * nearly as large rather is an older or a newer count.
 */
function partOf({ figure, telling }: Given, given: readonly Given[]): string | null {
  const { relation, victims, outcome, count } = figure
  const isPart =
    relation?.kind === 'partOf' ||
    (relation === undefined &&
      !telling.superseded &&
      given.some(
        ({ figure: other, telling: { voice, superseded } }) =>
          other.outcome === outcome &&
          other.relation?.kind !== 'partOf' &&
          !superseded &&
          (count.max ?? count.min ?? 0) <= MOST_OF_ALL * (other.count.min ?? other.count.max ?? 0) &&
          (voice === null || telling.voice === null || voiceKey(voice) === voiceKey(telling.voice)),
      ))
  return isPart ? (victims?.text.toLowerCase() ?? SOME) : null
}

function tellingOf(figure: Casualty, article: number, compared: ComparedArticle): Telling {
  const { record } = compared
  const claim = itemOf(record.claims, figure.claim)
  return {
    article,
    item: figure.id,
    start: figure.start,
    end: figure.end,
    text: figure.text,
    asOf: record.document.publishedAt?.value.slice(0, 10) ?? null,
    voice: claim && voiceOf(claim, compared),
    superseded: (record.casualties ?? []).some(
      ({ relation, id }) => relation?.kind === 'updates' && relation.of === figure.id && id !== figure.id,
    ),
  }
}

/** Each number once, with all who give it. */
function stepsOf(given: readonly Given[]): readonly Step[] {
  const steps = new Map<string, { count: Casualty['count']; status: Casualty['status']; tellings: Telling[] }>()
  for (const { figure, telling } of given) {
    const { count, status } = figure
    const key = JSON.stringify([count.min, count.max, count.vague, status])
    const step = steps.get(key) ?? { count, status, tellings: [] }
    step.tellings.push(telling)
    steps.set(key, step)
  }
  return [...steps.values()].map((step) => ({ ...step, tellings: step.tellings.filter(isFirst) }))
}

/** Not a second time by the same voice in the same article, nor without a voice where another telling there has one. */
function isFirst(telling: Telling, index: number, all: readonly Telling[]): boolean {
  return !all.some(
    (other, i) =>
      other.article === telling.article &&
      i !== index &&
      (telling.voice === null
        ? other.voice !== null || i < index
        : i < index && other.voice !== null && voiceKey(other.voice) === voiceKey(telling.voice)),
  )
}

import type { Document, Sentence, Token } from '../../language/document.js'
import { wordSet } from '../../language/words/word-set.js'
import { subjectBefore } from '../../syntax/subject.js'
import { verbGroup } from '../../syntax/verb-group.js'
import { type Range, type View, viewsOf } from '../../syntax/view.js'
import type { WordClass } from '../../syntax/word-class.js'
import { startsWithCapital } from '../../text/capital.js'
import { firstEndingAfter } from '../../text/sorted.js'
import type { Extent } from '../../text/span.js'

/** What a name is said to do: the base form of the verb, "be" for a copula; `passive`: what is done to it. */
export interface Deed {
  readonly lemma: string
  readonly passive: boolean
}

/** The verb of which a name, or a row that it stands in, is the subject: "Iran has also agreed" → agree; null where it is none. */
export function deedOf(document: Document, sentence: Sentence, name: Extent): Deed | null {
  const view = viewsOf(document, sentence).find(({ tokens }) => (tokens.at(-1)?.end ?? 0) >= name.end)
  if (!view) return null
  const from = firstEndingAfter(view.tokens, name.start)
  let to = from + 1
  while ((view.tokens[to]?.start ?? Number.POSITIVE_INFINITY) < name.end) to++
  const verb = finiteVerbAfter(view, to)
  if (verb === null) return null
  const subject = subjectBefore(view, Math.max(to, verbGroup(view, verb).own), true)
  return subject?.kind === 'own' && isHeadOf(view, subject.core, { from, to }) ? deedAt(view, verb) : null
}

/** No verb is asked for that stands farther behind the name than this. */
const FARTHEST = 25

function finiteVerbAfter({ classes, tokens }: View, at: number): number | null {
  for (let i = at; i < tokens.length && i < at + FARTHEST; i++) {
    const kind = classes[i]
    if (kind === 'end' || kind === 'mark') return null
    if (kind === 'aux') return i
    if (kind === 'verb' && classes[i - 1] !== 'to' && !/ing$/.test(tokens[i]?.lower ?? '')) return i
  }
  return null
}

/** Whether a name is what the phrase tells of, or one of a row: not "the government of Iran", not "Iran officials". */
function isHeadOf({ classes, tokens }: View, core: Range, name: Range): boolean {
  if (name.from < core.from || name.to > core.to || classes[name.to] === 'noun') return false
  for (let i = core.from - 1; i < name.from; i++) if (GOVERNING.has(classes[i] ?? 'end')) return false
  for (let i = name.to; i < core.to; i++) if (!isOfRow(tokens[i], classes[i])) return false
  return true
}

const GOVERNING: ReadonlySet<WordClass> = new Set(['of', 'preposition', 'to'])
const JOINING: ReadonlySet<WordClass> = new Set(['comma', 'conjunction', 'determiner', 'mark'])

const isOfRow = (token: Token | undefined, kind: WordClass | undefined): boolean =>
  JOINING.has(kind ?? 'end') || startsWithCapital(token?.text ?? '')

function deedAt(view: View, first: number): Deed {
  const { classes, tokens } = view
  let main = first
  while (OF_GROUP.has(classes[main] ?? 'end')) main++
  const verb = classes[main] === 'verb' ? tokens[main] : undefined
  if (!verb)
    return {
      lemma: tokens.slice(first, main).findLast(({ pos }) => pos === 'VERB' || pos === 'AUX')?.lemma ?? 'be',
      passive: false,
    }
  const goal = tokens[main + 2]
  if (
    GOING_ON.has(verb.lemma) &&
    classes[main + 1] === 'to' &&
    goal &&
    (classes[main + 2] === 'verb' || goal.lower === 'be')
  )
    return { lemma: goal.lemma, passive: false }
  // "Philippines hit by storm": headlines leave the auxiliary out.
  const isCut = tokens[main + 1]?.lower === 'by'
  const isDone = verbGroup(view, main).be && !/ing$/.test(verb.lower)
  return { lemma: verb.lemma, passive: isDone || isCut }
}

/** "continues to suffer": the verb behind them tells. */
const GOING_ON = wordSet`appear begin continue seem start`
const OF_GROUP: ReadonlySet<WordClass> = new Set(['adverb', 'aux', 'not'])

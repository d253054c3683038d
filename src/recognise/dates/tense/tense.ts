/** Where the clause of an expression points: by the words beside it, else by the verb that governs it. */
import type { Document, Token } from '../../../language/document.js'
import { isVerbal } from '../../../syntax/verb-group.js'
import { type View, viewAround } from '../../../syntax/view.js'
import { textBehind } from '../../../text/around.js'
import { anyOf } from '../../../text/pattern.js'
import { firstFrom } from '../../../text/sorted.js'
import { clauseOpeners } from '../lexicon/cues.js'
import { plannedEvents } from '../lexicon/things.js'
import type { Mention } from '../mention.js'
import { boundBeside, cueBeside, isToldThing } from './cues.js'
import type { Direction } from './direction.js'
import { directionOfVerb } from './verb-direction.js'

/** The direction of the clause in which an expression stands. */
export function directionOf(document: Document, mention: Mention): Direction {
  const { plain } = document
  const cue = cueBeside(plain, mention)
  if (cue) return cue
  const direction = verbDirection(document, mention)
  if (direction === 'unknown') return boundBeside(plain, mention) ?? direction
  const before = plain.slice(Math.max(mention.sentence.start, mention.start - 10), mention.start)
  return direction === 'past' && !ADVERBIAL.test(before) ? 'rather-past' : direction
}

/** "was opened in July", "met early on July 3". */
const ADVERBIAL = /\b(?:during|early|in|late|on)\s$/i

/** Of the verb nearest before the expression within its clause; of one that opens its clause, the first verb behind it. */
function verbDirection(document: Document, mention: Mention): Direction {
  const { sentence, start } = mention
  const view = viewAround(document, sentence, start)
  if (!view) return 'unknown'
  const opens = OPENS_CLAUSE.test(document.plain.slice(Math.max(sentence.start, start - 24), start))
  const isOpened = opens || WHEN_BEHIND.test(textBehind(document.plain, mention.end, 8))
  const behind = isOpened ? directionBehind(document, view, mention) : null
  return behind ?? directionBefore(view, mention) ?? directionBehind(document, view, mention) ?? 'unknown'
}

/** "says that on Friday", "is angry because in May", ", but in June": the verb before is that of another clause. */
const OPENS_CLAUSE = new RegExp(
  `(?:\\b${anyOf(clauseOpeners)}|,\\sand(?=\\s\\p{L}))\\s(?:(?:by|during|early|in|late|on)\\s){0,2}$`,
  'iu',
)

/** "five on Wednesday when a boat sank": what was then tells when it was. */
const WHEN_BEHIND = /^,? when\s/

function directionBefore(view: View, { sentence: { role }, start }: Mention): Direction | null {
  const { tokens } = view
  const clause = { isTitle: role === 'title', isTold: false }
  const at = firstFrom(tokens, start)
  for (let i = at - 1; i >= 0 && i >= at - FARTHEST; i--) {
    if (isClauseEnd(view, i) && (tokens[i]?.text === ';' || !tellsTime(view, i - 1))) return null
    const direction = tellsTime(view, i) ? directionOfVerb(view, i, clause) : null
    if (direction !== null) return direction
  }
  return null
}

function directionBehind({ plain }: Document, view: View, { sentence, start, end }: Mention): Direction | null {
  const { tokens } = view
  const after = textBehind(plain, end, 60)
  const isTold = TOLD.test(after) || COMES_AFTER.test(after) || isToldThing(plain, { sentence, start })
  const clause = { isTitle: sentence.role === 'title', isTold }
  const at = firstFrom(tokens, start)
  for (let i = firstFrom(tokens, end); i < tokens.length && i < at + FARTHEST; i++) {
    if (tokens[i]?.text === ';') return null
    // "By Labor Day, said Jones, the worst will be over."
    if (!tellsTime(view, i) || (at <= NEAR_HEAD && isAside(tokens, i))) continue
    const direction = directionOfVerb(view, i, clause)
    if (direction !== null) return direction
  }
  return null
}

/** How many tokens away a governing verb is looked for: a run-on sentence of many dates must not be walked for each. */
const FARTHEST = 40

/** A verb; but in "will revise the October figures next week" what a tagger takes for a noun tells no time, though such a word may report. */
const tellsTime = (view: View, i: number): boolean => isVerbal(view, i) && view.tokens[i]?.pos !== 'NOUN'

const isClauseEnd = ({ classes }: View, i: number): boolean => classes[i] === 'end' || classes[i] === 'mark'

/** An expression is at the head of its sentence. */
const NEAR_HEAD = 3
const isAside = (tokens: readonly Token[], at: number): boolean =>
  /^(?:says?|said)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ','

/** "Tuesday's blast comes a week after": what has a date and is not on the calendar has happened. */
const TOLD = new RegExp(`^'s\\s(?!(?:\\p{L}+\\s){0,2}${anyOf(plannedEvents)}\\b)`, 'u')

/** "the vote Thursday comes a day after": what follows something has happened. */
const COMES_AFTER = /^\scomes\s(?:[\p{L}\d-]+\s){0,4}(?:after|despite|following|since)\b/u

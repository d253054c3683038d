import { leading } from '../language/abbreviations.js'
import type { Token } from '../language/document.js'
import { lowerAt } from '../language/words/lower-at.js'
import { reportingFormOf } from '../language/words/reporting-forms.js'
import { askedOnce } from '../language/words/word-facts.js'
import { wordSet } from '../language/words/word-set.js'
import { startsWithCapital } from '../text/capital.js'
import { isInsertedTime, TIME_WORDS } from './inserted-time.js'
import type { WordClass } from './word-class.js'

/** A word with those beside it. */
interface Place {
  readonly tokens: readonly Token[]
  readonly classes: readonly WordClass[]
  readonly i: number
  readonly lower: string
  readonly before: WordClass | undefined
  readonly after: WordClass | undefined
}

/** What a tagger gets wrong and the words beside it tell; null where nothing is to be mended. */
export function mendedClass(tokens: readonly Token[], classes: readonly WordClass[], i: number): WordClass | null {
  const token = tokens[i] as Token
  const own = classes[i] ?? 'other'
  const mend = mendOf(token)
  const byWord = mend?.(placeAt(tokens, classes, i)) ?? null
  if (byWord) return byWord
  switch (own) {
    case 'verb':
      return mendedVerb(placeAt(tokens, classes, i))
    case 'noun':
      return mendedNoun(placeAt(tokens, classes, i))
    case 'determiner':
      return token.text === 'The' && isOfName(tokens, classes, i) ? 'noun' : null
    case 'preposition':
      // "all those aboard were killed"
      return WITHOUT_OBJECT.has(token.lower) && ENDS.has(classes[i + 1] ?? 'end') ? 'adverb' : null
    case 'adverb':
      return mendedAdverb(placeAt(tokens, classes, i))
    case 'time':
      // "the BBC's Today programme", "the recently appointed head"
      if (classes[i - 1] === 'possessive' && classes[i + 1] === 'noun') return 'noun'
      return classes[i - 1] === 'determiner' && token.lower.endsWith('ly') ? 'adverb' : null
    default:
      return null
  }
}

/** "the news site The | Watch": a capital within a sentence, behind a noun that has none. */
const isOfName = (tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean =>
  classes[i - 1] === 'noun' &&
  !startsWithCapital(tokens[i - 1]?.text ?? '') &&
  startsWithCapital(tokens[i + 1]?.text ?? '')

/** Made where it is needed only: most words need none. */
const placeAt = (tokens: readonly Token[], classes: readonly WordClass[], i: number): Place => ({
  tokens,
  classes,
  i,
  lower: tokens[i]?.lower ?? '',
  before: classes[i - 1],
  after: classes[i + 1],
})

type Mend = (place: Place) => WordClass | null

const postposed: Mend = ({ before }) => (before === 'noun' ? 'adverb' : null)
const opening: Mend = ({ tokens, classes, i, before }) =>
  classes[i] === 'adjective' &&
  before === 'noun' &&
  /^\p{L}+s$/u.test(lowerAt(tokens, i - 1)) &&
  !classes.slice(Math.max(0, i - 6), i).some((kind) => kind === 'verb' || kind === 'aux')
    ? 'verb'
    : null
/** "the WHO said", "US officials": initials that look like pronouns, in a sentence that is not all in capitals. */
const initials: Mend = ({ tokens, i, lower }) =>
  tokens[i]?.text === lower.toUpperCase() && tokens.some(({ text }) => /^\p{Ll}{2}/u.test(text)) ? 'noun' : null
const inserted: Mend = ({ tokens, i }) => (isInsertedTime(tokens, i) ? 'adverb' : null)
const later: Mend = ({ before }) => (before === 'determiner' ? 'adjective' : null)

const ofNoun: Mend = ({ after }) => (after === 'of' ? 'noun' : null)

/** Words that are told by their neighbours whatever a tagger says. */
const WORDS: ReadonlyMap<string, Mend> = new Map<string, Mend>([
  ['.', ({ tokens, i }) => (isOfWord(tokens, i) ? 'other' : null)],
  // "all but ruled out"
  ['all', ({ tokens, i }) => (tokens[i + 1]?.lower === 'but' && tokens[i + 2]?.pos === 'VERB' ? 'adverb' : null)],
  ['but', ({ tokens, i }) => (tokens[i - 1]?.lower === 'all' && tokens[i + 1]?.pos === 'VERB' ? 'adverb' : null)],
  // "people on board the ferry"
  [
    'board',
    ({ tokens, i, after }) => (tokens[i - 1]?.lower === 'on' && STARTS.has(after ?? 'end') ? 'preposition' : null),
  ],
  // "the Peruvian acting president", "Olt, acting head of the board"
  ['acting', ({ after }) => (after === 'noun' ? 'adjective' : null)],
  // "the president-elect"
  ['elect', ({ tokens, i }) => (isJoinedLeft(tokens, i) ? 'adjective' : null)],
  // "two passers-by"
  ['by', ({ tokens, i }) => (isJoinedLeft(tokens, i) ? 'noun' : null)],
  // "the so-called president"
  ['called', ({ tokens, i }) => (isSoCalled(tokens, i - 2) ? 'adjective' : null)],
  // "the accused told the court"
  [
    'accused',
    ({ tokens, i, after }) => (lowerAt(tokens, i - 1) === 'the' && BEHIND_ACCUSED.has(after ?? 'end') ? 'noun' : null),
  ],
  ['so', ({ tokens, i }) => (isSoCalled(tokens, i) ? 'adjective' : null)],
  // "Offices close at noon", "Shops open on Friday"
  ...['close', 'open'].map((word) => [word, opening] as const),
  ['her', ({ tokens, i }) => (belongsTo(tokens, i) ? 'determiner' : null)],
  ['may', ({ tokens, i }) => (isMonth(tokens, i) ? 'noun' : null)],
  // "Olt, who once called it absurd"
  ['once', ({ before, after }) => (after === 'verb' && OF_SUBJECTS.has(before ?? 'end') ? 'adverb' : null)],
  // "who is part of the crew", "now head of the board"
  ...['head', 'part'].map((word) => [word, ofNoun] as const),
  ['that', (place) => (isPointing(place) ? 'determiner' : null)],
  ...['it', 'us', 'who'].map((word) => [word, initials] as const),
  ...['earlier', 'later'].map((word) => [word, later] as const),
  // "was on Monday arrested"
  ...[...TIME_WORDS].map((word) => [word, inserted] as const),
  // "eight more, including two nurses, were hurt"
  ['more', ({ classes, i, before }) => (before === 'number' && classes[i] === 'adverb' ? 'noun' : null)],
  // "officials worldwide suspect"
  ...['abroad', 'alike', 'elsewhere', 'nationwide', 'worldwide'].map((word) => [word, postposed] as const),
])

const mendOf = askedOnce((lower) => WORDS.get(lower) ?? null)

const isSoCalled = (tokens: readonly Token[], so: number): boolean =>
  tokens[so + 1]?.lower === '-' && tokens[so + 2]?.lower === 'called'

const BEHIND_ACCUSED = wordSet`aux comma conjunction end possessive preposition verb who`

const OF_SUBJECTS = wordSet`aux close noun pronoun who`

function mendedVerb(place: Place): WordClass | null {
  const { tokens, i, lower, before, after } = place
  // "Read said it sank"
  if (i === 0 && CUES.has(tokens[1]?.lower ?? '')) return 'noun'
  // "said internal polling has"
  if (before === 'adjective' && /ing$/.test(lower) && isActingNoun(place)) return 'noun'
  if (before === 'determiner' && !/(?:ed|en|ing|wn)$/.test(lower) && !isOfAnother(place)) return 'noun'
  if (isNounBehindParticiple(place)) return 'noun'
  // "the proposed 8 percent rise", "a reported shooting"
  if ((after === 'number' || /ing$/.test(lowerAt(tokens, i + 1))) && isBehindReported(tokens, i + 1)) return 'adjective'
  const behindCue = mendedBehindCue(place)
  if (behindCue) return behindCue
  // "called it self-defeating"
  if (isJoinedLeft(tokens, i) && /(?:ed|en|ing|wn)$/.test(lower) && after !== 'noun') return 'adjective'
  return before === 'number' && /[^s]s$/.test(lower) ? 'noun' : null
}

const isActingNoun = ({ tokens, i, after }: Place): boolean => after === 'aux' || isBehindReported(tokens, i)

/** "a reported | shooting" */
const isBehindReported = (tokens: readonly Token[], i: number): boolean =>
  ARTICLES.has(lowerAt(tokens, i - 2)) && lowerAt(tokens, i - 1).endsWith('ed')

/** "Another | comes in 2045" */
const isOfAnother = ({ tokens, i, lower }: Place): boolean =>
  lowerAt(tokens, i - 1) === 'another' && /[^s]s$/.test(lower)

/** "said lead author", "according to documents reviewed by". */
function mendedBehindCue({ tokens, i, lower, before, after }: Place): WordClass | null {
  if (after === 'noun') return !reportingFormOf(lower) && isBehindCue(tokens, i) ? 'adjective' : null
  return before === 'to' && tokens[i - 2]?.lower === 'according' && !/(?:ed|ing)$/.test(lower) ? 'noun' : null
}

function mendedNoun({ tokens, i, lower, before, after }: Place): WordClass | null {
  // "drivers who work for the firm", and not "whom critics say"
  if (tokens[i - 1]?.lower === 'who' && tokens[i]?.text === lower && BEHIND_VERBS.has(after ?? 'end')) return 'verb'
  // "allegations that he drank"
  if (before === 'pronoun' && PERSONS.has(tokens[i - 1]?.lower ?? '') && tokens[i]?.text === lower) return 'verb'
  // "accused of financing the group"
  if (after === 'determiner' && /[a-z]{3}ing$/.test(lower) && (before === 'of' || before === 'preposition'))
    return 'verb'
  // "and abducted by gunmen"
  return isParticipleForm(lower) && tokens[i + 1]?.lower === 'by' ? 'verb' : null
}

/** "from the north", "near the well": behind an article, with nothing that it could describe. */
function mendedAdverb({ tokens, i, lower, before, after }: Place): WordClass | null {
  if (before !== 'determiner') return null
  const isAlone = ARTICLES.has(tokens[i - 1]?.lower ?? '') && !DESCRIBED.has(after ?? 'end')
  return isAlone || COMPASS.has(lower) ? 'noun' : null
}
const ARTICLES = wordSet`a an the`
const DESCRIBED = wordSet`adjective adverb hyphen noun number verb`

const PERSONS = wordSet`he she they`

const BEHIND_VERBS = wordSet`adverb determiner preposition to`

/** "a televised address" */
const isNounBehindParticiple = ({ tokens, classes, i, lower }: Place): boolean =>
  classes[i - 1] === 'verb' &&
  classes[i - 2] === 'determiner' &&
  /(?:ed|en|ing)$/.test(tokens[i - 1]?.lower ?? '') &&
  lower === tokens[i]?.lemma

/** Behind a hyphen without blanks. */
const isJoinedLeft = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower === '-' && tokens[i - 1]?.end === tokens[i]?.start && tokens[i - 2]?.end === tokens[i - 1]?.start

/** "called that number absurd", "of that money": before a noun, where no clause can begin. */
function isPointing({ tokens, classes, i }: Place): boolean {
  const before = tokens[i - 1]?.lower ?? ''
  const isBehindPreposition = (classes[i - 1] === 'of' || classes[i - 1] === 'preposition') && before !== 'in'
  return (classes[i + 1] === 'noun' || classes[i + 1] === 'adjective') && (isBehindPreposition || CALLS.has(before))
}
/** Verbs that say what something is, and never that something is so. */
const CALLS = wordSet`
  brand branded branding brands call called calling calls dub dubbed dubbing dubs label labeled labelled labels term
  termed terming terms
`

const isParticipleForm = (lower: string): boolean => /[^e]{2}ed$/.test(lower) && !ED_NOUNS.has(lower)
const ED_NOUNS = wordSet`accused bobsled deceased hundred kindred watershed`

/** "Rep. Olt, D-Calif., said", "R-S.C.", "AL.com": the full stop of an abbreviation, and no end. */
const isOfWord = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.end === tokens[i]?.start &&
  (isOfTitle(tokens, i) ||
    tokens[i + 1]?.lower === ',' ||
    tokens[i + 1]?.lower === ')' ||
    (tokens[i + 1]?.start === tokens[i]?.end && /^\p{L}/u.test(tokens[i + 1]?.text ?? '')))

/** "said Maj. | Tess Rowan" */
const isOfTitle = (tokens: readonly Token[], i: number): boolean =>
  leading.has(tokens[i - 1]?.lower ?? '') && startsWithCapital(tokens[i + 1]?.text ?? '')

/** "taken in May", "on May 4", "in April, May and July", and not "in which May may speak". */
const isMonth = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === 'May' &&
  i > 0 &&
  (BEFORE_MONTHS.has(lowerAt(tokens, i - 1)) || !HELPED.has(tokens[i + 1]?.pos ?? 'X'))
/** What may follow the verb. */
const HELPED = wordSet`ADV AUX NOUN PART PRON PROPN VERB`
const BEFORE_MONTHS = wordSet`by during early in last late mid next of on since this until`
const STARTS = wordSet`adjective determiner noun number`
const COMPASS = wordSet`east north northeast northwest south southeast southwest west`
const WITHOUT_OBJECT = wordSet`aboard inside nearby outside`
const ENDS = wordSet`aux comma conjunction end verb`
/** "according to court documents", "said lead author": taggers take the first noun for a verb. */
function isBehindCue(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? ''
  if (/(?:ed|ing)$/.test(tokens[i]?.lower ?? '')) return false
  return (before === 'to' && tokens[i - 2]?.lower === 'according') || CUES.has(before)
}

const CUES = wordSet`added said says wrote`

/** "her claim", "her suspected infection", and not "told her that". */
function belongsTo(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.pos
  if (next === 'NOUN' || next === 'PROPN' || next === 'ADJ') return true
  if (next === 'NUM') return tokens[i + 2]?.pos === 'NOUN'
  return next === 'VERB' && (tokens[i + 2]?.pos === 'NOUN' || tokens[i + 2]?.pos === 'PROPN')
}

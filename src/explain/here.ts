import type { PartOfSpeech, Sentence, Token } from '../language/document.js'
import type { Study } from '../link/study.js'
import { consideredAt } from '../recognise/dates/recognise.js'
import type { BlockRole } from '../segment/layout.js'
import { spanOf } from '../text/span.js'
import { kindOfName, whichPlace } from './choices.js'
import type { Choice, PlaceInText } from './explanation.js'
import type { Placed } from './placed.js'

const NEAR = 3

/** What stands at an offset, and why it is no fact, where it is none. */
export function explainPlace(at: number, items: readonly Placed[], given: Study): PlaceInText {
  const { document } = given
  const sentence = document.sentences.find(({ start, end }) => start <= at && at < end) ?? null
  const word = sentence?.tokens.find(({ start, end }) => start <= at && at < end) ?? null
  const isItem = items.some(({ spans }) => spans.some(({ start, end }) => start <= at && at < end))
  const choices = isItem ? [] : namesAt(at, given)
  return {
    at,
    word: word && spanOf(document, word.start, word.end),
    sentence: sentence && spanOf(document, sentence.start, sentence.end),
    reasons: reasonsAt({ at, sentence, word, isItem, isName: choices.length > 0 }, given),
    choices,
    near: nearest(at, items, given),
  }
}

interface Spot {
  readonly at: number
  readonly sentence: Sentence | null
  readonly word: Token | null
  readonly isItem: boolean
  readonly isName: boolean
}

function reasonsAt({ at, sentence, word, isItem, isName }: Spot, given: Study): readonly string[] {
  const { document, record } = given
  if (!sentence) return [outside(at, given)]
  if (!word) return ['Between two words of a sentence: nothing can be found there.']
  if (isItem) return []
  const unread = record.warnings.find(
    ({ code }) => code === 'not-english' || code === 'no-article' || code === 'several-articles',
  )
  if (unread) return [`No facts are read from this text: ${unread.message}`]
  const dates = consideredAt(document, sentence, at).map(({ start, end, rule, isExcluded }) => {
    const matched = `The rule ${rule} matches “${document.text.slice(start, end)}”`
    return isExcluded ? `${matched} and says that it is no date.` : `${matched}, but another reading or a name took it.`
  })
  const reasons = [
    `“${word.text}” is ${PARTS[word.pos] ?? 'a sign'}. Its sentence was read, and belongs to the article; but the word is no part of any fact that was found.`,
  ]
  if (isName)
    reasons.push(
      'It stands in a name, which was weighed as shown below, and was taken for no person, organization or place.',
    )
  else reasons.push(noName(word))
  reasons.push(...(dates.length > 0 ? dates : ['No date rule matches it.']), word.pos === 'NUM' ? NUMBER : NO_HARM)
  return reasons
}

const NUMBER =
  'No casualty rule ties this number to people who were harmed: it counts something else, or no harm is said in its sentence.'
const NO_HARM =
  'It is in no count of harmed people that a rule found, and in no words that are reported as said by somebody.'

const noName = ({ text, pos }: Token): string => {
  if (/^\p{Ll}/u.test(text)) return 'It begins with a small letter, so it is not taken for a name.'
  if (/^\p{Lu}/u.test(text))
    return `It has a capital letter, but is read as an ordinary word${pos === 'PROPN' ? ' or a title' : ''} here (at a sentence’s beginning, in a headline, or as a title before a name), so it is not weighed as a name.`
  return 'It is no word that a name could be made of.'
}

/** What stands outside every sentence. */
function outside(at: number, { document }: Study): string {
  if (at >= document.text.length) return `The text ends before that: it has ${document.text.length} characters.`
  const block = document.layout.blocks.find(({ start, end }) => start <= at && at < end)
  if (!block) return 'White space between two blocks of the page: nothing stands there.'
  const said = ROLES[block.role] ?? block.role
  return block.reading === 'none'
    ? `It stands outside the article: this stretch of the page is ${said} (boilerplate), from which no facts are read.`
    : `It stands in ${said}, between two sentences.`
}

function namesAt(at: number, { document }: Study): readonly Choice[] {
  const name = document.names.find(({ start, end }) => start <= at && at < end)
  if (!name) return []
  return [kindOfName(document, name), whichPlace(document, name.start)].filter((choice) => choice !== null)
}

function nearest(at: number, items: readonly Placed[], { document }: Study): PlaceInText['near'] {
  const distance = (start: number, end: number) => (at < start ? start - at : at >= end ? at - end + 1 : 0)
  return items
    .flatMap(({ id, spans }) => spans.map(({ start, end }) => ({ id, start, end, far: distance(start, end) })))
    .filter(({ far }) => far > 0)
    .sort((a, b) => a.far - b.far || a.start - b.start)
    .filter(({ id }, i, all) => all.findIndex((other) => other.id === id) === i)
    .slice(0, NEAR)
    .map(({ id, start, end }) => ({ id, text: document.text.slice(start, end) }))
}

const PARTS: Readonly<Partial<Record<PartOfSpeech, string>>> = {
  ADJ: 'an adjective',
  ADP: 'a preposition',
  ADV: 'an adverb',
  AUX: 'an auxiliary verb',
  CCONJ: 'a conjunction',
  DET: 'an article or determiner',
  NOUN: 'a noun',
  NUM: 'a number',
  PART: 'a particle',
  PRON: 'a pronoun',
  PROPN: 'a proper noun',
  SCONJ: 'a conjunction',
  VERB: 'a verb',
}

const ROLES: Readonly<Partial<Record<BlockRole, string>>> = {
  masthead: "the outlet's masthead",
  date: 'a line with a date',
  weather: 'a weather widget',
  navigation: 'a menu',
  share: 'share buttons',
  caption: "a picture's caption",
  duplicateTitle: 'the headline, repeated',
  copyright: 'a copyright line',
  related: 'links to other stories',
  advertisement: 'an advertisement',
  other: 'something else than the story',
  title: 'the headline',
  paragraph: 'a paragraph',
  dateline: 'the dateline',
  byline: 'the byline',
}

import type { Token } from '../language/document.js'
import { askedOnce } from '../language/words/word-facts.js'

/** What a word does in a clause, as far as the grammar of claims needs to know. */
export type WordClass =
  | 'adjective'
  | 'adverb'
  | 'aux'
  | 'comma'
  | 'conjunction'
  | 'determiner'
  | 'end'
  | 'hyphen'
  | 'mark'
  | 'not'
  | 'noun'
  | 'number'
  | 'of'
  | 'open'
  | 'close'
  | 'possessive'
  | 'preposition'
  | 'pronoun'
  | 'subordinator'
  | 'that'
  | 'time'
  | 'to'
  | 'verb'
  | 'who'
  | 'other'

const list = (words: string): readonly string[] => words.split(' ')

/** Words whose class is settled whatever a tagger says. Words of more than one class are not here. */
const SETTLED = new Map<string, WordClass>([
  ...list(
    "is are was were be been being am has have had having 's 're 've 'd 'll 'm will would can could may might must shall should do does did ca wo ai ought",
  ).map((word) => [word, 'aux'] as const),
  ...list("not n't never").map((word) => [word, 'not'] as const),
  ...list(
    'he she they it i we you there him them her us me himself herself themselves itself everyone everybody someone somebody nobody anyone others none',
  ).map((word) => [word, 'pronoun'] as const),
  ...list('who which whom whose').map((word) => [word, 'who'] as const),
  ...list(
    'a an the this these those his their its my our your every each some any no all both another several many most few half',
  ).map((word) => [word, 'determiner'] as const),
  ...list(
    'in on at by for from with about against into over under between among during without within through across toward towards near behind beyond despite upon amid via per like outside inside around along above below off onto including concerning regarding of',
  ).map((word) => [word, word === 'of' ? ('of' as const) : ('preposition' as const)] as const),
  ...list('and or but nor').map((word) => [word, 'conjunction'] as const),
  ...list(
    'if while although though because unless until whereas whether when where why how what since as after before once than so lest',
  ).map((word) => [word, 'subordinator'] as const),
  // A tagger takes some of these for verbs.
  ...list('people police officials critics experts voters lawmakers analysts witnesses sources authorities').map(
    (word) => [word, 'noun'] as const,
  ),
  ['that', 'that'],
  ['to', 'to'],
  ...list(
    'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight mon tue thu fri mon. tue. wed. thu. fri. sat. sun. tues. thurs. earlier later recently now ago',
  ).map((word) => [word, 'time'] as const),
  [',', 'comma'],
  ['"', 'mark'],
  ['-', 'hyphen'],
  ['--', 'hyphen'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
  ['.', 'end'],
  ['!', 'end'],
  ['?', 'end'],
  [';', 'end'],
  [':', 'end'],
  ['...', 'end'],
])

const settledOf = askedOnce((lower) => SETTLED.get(lower) ?? null)

/** The class of a word on its own. */
export function classOf(token: Token): WordClass {
  if (token.lower === "'s") return token.pos === 'AUX' || token.pos === 'VERB' ? 'aux' : 'possessive'
  if (token.lower === "'") return 'possessive'
  return settledOf(token) ?? BY_TAG.get(token.pos) ?? 'other'
}

const BY_TAG: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  ['ADJ', 'adjective'],
  ['ADP', 'preposition'],
  ['ADV', 'adverb'],
  ['AUX', 'aux'],
  ['CCONJ', 'conjunction'],
  ['DET', 'determiner'],
  ['NOUN', 'noun'],
  ['NUM', 'number'],
  ['PRON', 'pronoun'],
  ['PROPN', 'noun'],
  ['SCONJ', 'subordinator'],
  ['SYM', 'noun'],
  ['VERB', 'verb'],
])

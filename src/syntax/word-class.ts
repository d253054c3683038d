import type { Token } from '../language/document.js'
import { askedOnce } from '../language/words/word-facts.js'
import { wordTable } from '../language/words/word-set.js'

/** What a word does in a clause, as far as the grammar of claims needs to know. */
export type WordClass =
  | 'adjective' | 'adverb' | 'aux' | 'comma' | 'conjunction' | 'determiner' | 'end' | 'hyphen' | 'mark' | 'not'
  | 'noun' | 'number' | 'of' | 'open' | 'close' | 'possessive' | 'preposition' | 'pronoun' | 'subordinator' | 'that'
  | 'time' | 'to' | 'verb' | 'who' | 'other' // biome-ignore format: a table

/** Words whose class is settled whatever a tagger says. Words of more than one class are not here. */
const SETTLED: ReadonlyMap<string, WordClass> = wordTable({
  aux: `
    is are was were be been being am has have had having 's 're 've 'd 'll 'm will would can could may might must shall should do does did
    ca wo ai ought`,
  not: "not n't never",
  pronoun: `
    he she they it i we you there him them her us me himself herself themselves itself everyone everybody someone somebody nobody anyone
    others none`,
  who: 'who which whom whose',
  determiner: `
    a an the this these those his their its my our your every each some any no all both another several many most few half`,
  preposition: `
    in on at by for from with about against into over under between among during without within through across toward towards near behind
    beyond despite upon amid via per like outside inside around along above below off onto including concerning regarding`,
  conjunction: 'and or but nor',
  subordinator: `
    if while although though because unless until whereas whether when where why how what since as after before once than so lest`,
  // A tagger takes some of these for verbs.
  noun: 'people police officials critics experts voters lawmakers analysts witnesses sources authorities',
  time: `
    monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight mon tue thu fri mon. tue. wed. thu. fri. sat.
    sun. tues. thurs. earlier later recently now ago`,
  that: 'that', to: 'to', of: 'of', comma: ',', mark: '"', hyphen: '- --', open: '( [', close: ') ]', end: '. ! ? ; : ...',
}) // biome-ignore format: a table

const settledOf = askedOnce((lower) => SETTLED.get(lower) ?? null)

/** The class of a word on its own. */
export function classOf(token: Token): WordClass {
  if (token.lower === "'s") return token.pos === 'AUX' || token.pos === 'VERB' ? 'aux' : 'possessive'
  if (token.lower === "'") return 'possessive'
  return settledOf(token) ?? BY_TAG.get(token.pos) ?? 'other'
}

const BY_TAG: ReadonlyMap<string, WordClass> = wordTable({
  adjective: 'ADJ', adverb: 'ADV', aux: 'AUX', conjunction: 'CCONJ', determiner: 'DET', noun: 'NOUN PROPN SYM',
  number: 'NUM', preposition: 'ADP', pronoun: 'PRON', subordinator: 'SCONJ', verb: 'VERB',
}) // biome-ignore format: a table

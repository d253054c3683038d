import makeAutomaton from 'wink-nlp/src/automaton.js'
import makeCache, { type Cache } from 'wink-nlp/src/cache.js'
import compileTRex from 'wink-nlp/src/compile-trex.js'
import wrapDocument, { type RawDocument } from 'wink-nlp/src/dd-wrapper.js'
import its from 'wink-nlp/src/its.js'
import makeTokenizer from 'wink-nlp/src/tokenizer.js'
import { Kept, ownCopy } from '../text/kept.js'
import type { PartOfSpeech } from './document.js'
import { factsOf, type WordFacts } from './words/word-facts.js'

/** What a token is, whatever text it stands in: all that tagging asks of it, asked of the library once. */
interface WinkWord {
  /** As it is written. */
  readonly value: string
  readonly isBlank: boolean
  readonly facts: WordFacts
  /** The token's number in the library; what a contraction stands for, and its lemma and tag where it is a part of one, or 0. */
  readonly lexeme: number
  readonly expansion: number
  readonly fixed: number
  /** The number of its normal form. */
  readonly normal: number
  /** Its likeliest part of speech, by number. */
  readonly tag: number
  /** What the tagger reads in place of its tag; 0: nothing. */
  readonly hint: number
  /** By the number of the tag. */
  readonly readings: (WinkReading | undefined)[]
}

/** What a word is in a sentence. */
interface WinkReading {
  readonly pos: PartOfSpeech
  /** In lower case. */
  readonly lemma: string
}

/** Reads texts as wink-nlp does. */
export interface WinkReader {
  /** The tokens of a text, with those of blanks. */
  wordsOf(text: string): readonly WinkWord[]
  /** The number of the part of speech of each. */
  tagsOf(words: readonly WinkWord[]): readonly number[]
  readingOf(word: WinkWord, tag: number): WinkReading
}

/**
 * wink-nlp's own tokenizer, tagger and lemmas, put together anew. A text is cut at its blanks, and what stands between two blanks is always taken apart
 * in the same way: the library is asked once for each such chunk, and once for each word, where its `readDoc` asks a dozen things of every
 * token of every text. Only the tagger's automata run over whole texts.
 */
export function createWinkReader({ core: coreOf, featureFn, addons, pos }: WinkParts): WinkReader {
  const core = coreOf()
  const cache = makeCache(core, featureFn)
  const tokenize = makeTokenizer(compileTRex(core.trex), core.tcat.hash, core.preserve)
  const { machines, updater } = pos()
  const automata = machines.map((machine) => {
    const automaton = makeAutomaton(cache, cache.value(0))
    automaton.importJSON(machine)
    return automaton
  })
  const words = new Kept<WinkWord>(MOST_KEPT)
  const chunks = new Kept<readonly WinkWord[]>(MOST_KEPT)

  const wordOf = (token: RawToken): WinkWord => {
    const [lexeme, expansion, fixed] = token
    const key = expansion === 0 && fixed === 0 ? String(lexeme) : token.join(' ')
    const before = words.get(key)
    if (before) return before
    const word = learnWord(token, cache)
    words.set(key, word)
    return word
  }

  // One for all chunks: the library makes half a dozen functions for each.
  const raw: number[] = []
  const document = wrapDocument({ cache, tokens: raw, nonBreakingSpaces: {} })
  const learnChunk = (chunk: string): readonly WinkWord[] => {
    raw.length = 0
    tokenize(document, chunk)
    const made: WinkWord[] = []
    for (let at = 0; at < raw.length; at += TOKEN) {
      const [lexeme = 0, expansion = 0, fixed = 0] = raw.slice(at, at + TOKEN)
      // The blanks before a token are counted in the lower half; nothing here asks for them.
      made.push(wordOf([lexeme, expansion & ~BLANKS, fixed]))
    }
    return made
  }

  const chunkOf = (chunk: string): readonly WinkWord[] => {
    const before = chunks.get(chunk)
    if (before) return before
    const made = learnChunk(chunk)
    if (chunk.length <= LONGEST_KEPT) chunks.set(ownCopy(chunk), made)
    return made
  }

  return {
    wordsOf: (text) => {
      const all: WinkWord[] = []
      for (const chunk of text.split(' ')) if (chunk !== '') for (const word of chunkOf(chunk)) all.push(word)
      return all
    },
    tagsOf: (read) => {
      const tags = read.map(({ tag }) => tag)
      const normals = read.map(({ normal }) => normal)
      for (const automaton of automata) {
        // Here, and not by a function that the automaton calls for each token, as it may look at one several times.
        const hinted = tags.map((tag, i) => read[i]?.hint || tag)
        updater(automaton.recognize(hinted), cache, tags, normals)
      }
      return tags
    },
    readingOf: (word, tag) => {
      const before = word.readings[tag]
      if (before) return before
      const tokens = [word.lexeme, word.expansion, word.fixed || tag << LEMMA_BITS, 0]
      const alone: RawDocument = { cache, tokens, nonBreakingSpaces: {} }
      // The library knows no lemma for "dont" and "werent".
      const lemma = (its.lemma(0, alone, addons) ?? word.value).toLowerCase()
      const reading = { pos: its.pos(0, alone) as PartOfSpeech, lemma }
      word.readings[tag] = reading
      return reading
    },
  }
}

/** Words and chunks that are kept: news says the same few thousand again and again. */
const MOST_KEPT = 8000
/** Longer chunks are seldom met again; some are lines without a blank. */
const LONGEST_KEPT = 40

function learnWord([lexeme, expansion, fixed]: RawToken, cache: Cache): WinkWord {
  const value = cache.value(lexeme)
  const hint = cache.property(lexeme, 'posHint')
  return {
    value,
    isBlank: value.trim() === '',
    facts: factsOf(value),
    lexeme,
    expansion,
    fixed,
    normal: expansion > BLANKS ? cache.nox(expansion) : cache.normal(lexeme),
    tag: fixed === 0 ? cache.posOf(cache.mappedSpelling(lexeme)) || NOUN : (fixed & TAG_MASK) >>> LEMMA_BITS,
    hint: hint ? hint + HINTS : 0,
    readings: [],
  }
}

/** The library's own numbers, which its files do not share: a token's size, the bits of its fields, the tag of a noun, where hints begin. */
const TOKEN = 4
const BLANKS = 0xffff
const LEMMA_BITS = 20
const TAG_MASK = 0x3f00000
const NOUN = 8
const HINTS = 1_080_000

type RawToken = readonly [lexeme: number, expansion: number, fixed: number]

/** The parts of a model that this needs. */
export interface WinkParts {
  readonly core: () => { readonly trex: unknown; readonly tcat: { readonly hash: unknown }; readonly preserve: unknown }
  readonly featureFn: unknown
  readonly addons: unknown
  readonly pos: () => {
    readonly machines: readonly unknown[]
    readonly updater: (patterns: unknown, cache: Cache, tags: number[], normals: readonly number[]) => void
  }
}

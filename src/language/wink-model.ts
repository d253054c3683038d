import makeFeatures from 'wink-eng-lite-web-model/dist/feature.js'
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js'
import loadPartsOfSpeech from 'wink-eng-lite-web-model/dist/load-pos-model.js'
import type { Model } from 'wink-nlp'
import { openPacked, type PackedFile } from '../text/packed-file.js'
import { openWordTable, type WordTable } from '../text/word-table.js'
import type { WinkParts } from './wink-reader.js'

/**
 * wink-nlp's English model (wink-eng-lite-web-model 1.8.1), its core out of `models/wink.bin`. The package makes its core by taking 3 MB of
 * JSON apart, and objects with 87 thousand words out of it: a tenth of a second. Here a word becomes a string, and gets its place in
 * those objects, when a text first has it. What parts of speech do not need (names, sentiment, negation) is left out.
 */
export interface WinkModel {
  readonly model: Model & WinkParts
  /** Whether the model's own list has a word. */
  isListed(word: string): boolean
  /** How many words that are not in its list it has been asked for, and keeps. */
  strangers(): number
  /**
   * To be called once the library has taken its list up. It adds every token that it meets to that list, and does not take apart what it
   * finds there: behind an article with "Tarn's'", in which "Tarn's" is one token, "Tarn's" would be one in all others. So new words go
   * into a table of their own, which it does not ask when it takes words apart.
   */
  keepStrangersApart(): void
}

let opened: { readonly file: PackedFile; readonly words: WordTable } | null = null

/** A model that has met no word yet. */
export function createWinkModel(): WinkModel {
  opened ??= openWords()
  const { file, words } = opened
  const { core, strangers, keepStrangersApart } = coreOf(file, words)
  const model = { ...unused(), ...own(), core: () => core }
  return {
    model: model as unknown as WinkModel['model'],
    isListed: (word) => words.indexOf(word) >= 0,
    strangers,
    keepStrangersApart,
  }
}

function openWords() {
  const file = openPacked('models/wink.bin')
  return { file, words: openWordTable(file, 'lexeme') }
}

/** The parts of the package that parts of speech and lemmas need. */
function own() {
  return {
    featureFn: (config: unknown) => withStrangers((makeFeatures as (config: unknown) => Features)(config)),
    pos: loadPartsOfSpeech,
    addons: { lemmatize: lemmatize },
  }
}

/** What the library asks of a word that it adds. */
interface Features {
  readonly pos: (word: string, category: number, words: WordList) => number
}
interface WordList {
  readonly lookup: (word: string) => readonly number[] | null
  readonly intrinsicSize: () => number
}

/** The part of speech of a word is asked when the word has just been added: it is found in no list, and is none of the list. */
function withStrangers(features: Features): Features {
  return {
    ...features,
    pos: (word, category, words) =>
      features.pos(word, category, { ...words, lookup: (one) => words.lookup(one) ?? [words.intrinsicSize()] }),
  }
}

/** What stands for the other parts: automata that know nothing. They are loaded with the model, though nothing asks them. */
function unused() {
  const machine = '[0,0,{},{},{},{}]'
  const part = () => ({ machines: [machine], transformers: [null], setter: null })
  return { sbd: part, ner: part, negation: part, sa: part, metaCER: part }
}

/** A feature that words have, with its values and their numbers. */
interface Feature {
  readonly list: unknown[]
  hash?: Record<string, number>
  intrinsicSize?: number
  index?: number
  maxIndex?: number
}

/** Of a feature in the packed lexicon: its word, mask, shift, whether it is a plain number, and whether it is told of unknown words too. */
type LayoutEntry = readonly [
  word: number,
  mask: number,
  shift: number,
  isPlain: number,
  isExtracted: number,
  isListed: number,
]

interface Core {
  readonly features: Record<string, Feature>
  readonly pos: { readonly hash: Readonly<Record<string, number>> }
  readonly packing: { readonly layout: Readonly<Record<string, LayoutEntry>> }
}

/** What the package's own `core()` gives. It changes while texts are read, so each model has its own. */
function coreOf(file: PackedFile, words: WordTable) {
  const core = structuredClone(file.head.core) as Core
  const { features, packing, pos } = core
  const layout = Object.entries(packing.layout)
  for (const [name, [, mask, shift, isPlain]] of layout) {
    const feature = features[name]
    if (isPlain !== 0 || !feature) continue
    feature.hash = numbersOf(feature.list as string[])
    feature.intrinsicSize = feature.index = feature.list.length
    feature.maxIndex = mask >>> shift
  }
  const clusters = (features.posClusters as Feature).list as string[]
  const sets = clusters.map((cluster) => new Set(cluster.split('_').map((tag) => pos.hash[tag] ?? 0)))
  const { list, hash, strangers } = lazily(words)
  const lexeme = { list, hash, intrinsicSize: words.size, index: words.size }
  const whole = {
    ...core,
    packing: { ...packing, efList: layout.filter(([, entry]) => entry[4] === 1).map(([name]) => name) },
    features: { ...features, posClusters: { list: sets }, lexeme },
    lexicon: file.numbers('lexicon'),
    xpansions: file.numbers('xpansions'),
  }
  const keepStrangersApart = (): void => {
    lexeme.hash = Object.create(hash) as Record<string, number>
  }
  return { core: whole, strangers, keepStrangersApart }
}

function numbersOf(values: readonly string[]): Record<string, number> {
  const numbers = Object.create(null) as Record<string, number>
  values.forEach((value, i) => {
    numbers[value] = i
  })
  return numbers
}

/**
 * The words as a list, and their numbers as an object, both empty at first: what they lack is asked of their prototype, which looks into the
 * table and puts it where it will be found the next time without being asked.
 */
function lazily(words: WordTable) {
  const put = (to: object, key: string, value: unknown): boolean =>
    Reflect.defineProperty(to, key, { value, writable: true, enumerable: true, configurable: true })
  let strangers = 0
  const hash = Object.create(
    new Proxy(Object.create(null) as object, {
      get: (_, key, receiver: object) => {
        const index = words.indexOf(String(key))
        if (index < 0) strangers++
        const found = index < 0 ? undefined : index
        put(receiver, String(key), found)
        return found
      },
      set: (...[, key, value, receiver]) => put(receiver as object, String(key), value),
    }),
  ) as Record<string, number>
  const list: string[] = new Array<string>(words.size)
  Object.setPrototypeOf(
    list,
    new Proxy(Array.prototype, {
      get: (target, key, receiver: string[]) => {
        const index = typeof key === 'string' ? Number(key) : Number.NaN
        if (!(index >= 0 && index < words.size)) return Reflect.get(target, key, receiver) as unknown
        const word = words.word(index)
        put(receiver, String(index), word)
        return word
      },
    }),
  )
  return { list, hash, strangers: () => strangers }
}

import { startsWithCapital } from '../../text/capital.js'
import { wordRows, wordSet } from '../words/word-set.js'
import { functionWords } from './function-words.js'

/**
 * The language of a text, ISO 639-1. English is known by the share of its function words, which costs nothing; only where
 * that leaves a doubt a detector is loaded and asked. `declared` is what the page says of itself: it settles what is still
 * open, and no more, since pages of all languages call themselves English.
 */
export async function whichLanguage(text: string, declared: string | null): Promise<string> {
  const sample = sampleOf(text)
  const { words, share, plainWords, plainShare } = countFunctionWords(sample)
  if (words >= FEW && share >= SURELY_ENGLISH) return 'en'
  if (!/\p{L}/u.test(sample)) return 'en'
  const { eld } = await import('eld/small')
  const found = eld.detect(sample.slice(0, LONGEST_ASKED))
  const said = primary(declared)
  const language = named(found.language, said, sample)
  // A language that the detector does not know is often taken for English, which holds no sentence together without its small words.
  const isBare = plainWords >= MANY && share < BARE && hasSentences(sample)
  const saysOther = said !== null && said !== 'en'
  if (isBare && language === 'en') return saysOther ? said : 'und'
  if (words >= FEW || isBare || isForeign(sample)) return language
  // A few words, names above all, are often taken for another language: it has to be sure, or the page has to say so.
  if (share >= SURELY_FOREIGN || plainShare >= SURELY_FOREIGN) return 'en'
  if (saysOther) return language
  const few = { words, plainWords, said }
  if (found.isReliable()) return isTelling(sample, few) ? language : 'en'
  return share === 0 && isUnknown(sample, few, language) ? 'und' : 'en'
}

/** Whether a few words, none of them a small one of English, are a sentence of a language that the detector does not know. */
const isUnknown = (sample: string, { plainWords, said }: FewWords, found: string): boolean =>
  said === null && found !== 'en' && plainWords >= SENTENCE && countStops(sample) > 0 && !OWNER.test(sample)
/** "Olt's": no other language has it. */
const OWNER = /\p{L}['’]s(?!\p{L})/u

/** How many words there are, how many of them without a capital, and what the page says of itself. */
interface FewWords {
  readonly words: number
  readonly plainWords: number
  readonly said: string | null
}

/**
 * Whether so few words tell a language: they are some, not nearly all with capitals as names have them, or have letters that English has not; more
 * where the page says English.
 */
function isTelling(sample: string, { words, plainWords, said }: FewWords): boolean {
  if (said === null && /[^\0-\x7f‘’“”–—…\s]/u.test(sample)) return true
  return words >= (said === 'en' ? 14 : 9) && plainWords * 2 >= words
}

/** Whether a text has sentences with their stops: headlines in a row hold together without small words in English too. */
const hasSentences = (sample: string): boolean => countStops(sample) > 1
const countStops = (sample: string): number => sample.match(/\p{L}[.!?]["'”’)]*(?=\s|$)/gu)?.length ?? 0

/** Fewer words are a headline or a caption. */
const FEW = 30
/** So many words without a capital are a few sentences; a list of names, results or days has fewer. */
const MANY = 24
/** So many a short sentence. */
const SENTENCE = 5
const BARE = 0.02
/** Texts of 1,000 characters: English has .18 and more, no other language more than .1 (Universal Declaration, 50 languages). */
const SURELY_ENGLISH = 0.2
/** Of a few words of English one in ten at least holds the others together. */
const SURELY_FOREIGN = 0.1
const LONGEST_SAMPLE = 12_000
const LONGEST_ASKED = 3000

/** The lines that are running text; where there are hardly any, all. */
function sampleOf(text: string): string {
  const head = text.slice(0, LONGEST_SAMPLE).replace(ADDRESS, ' ')
  const running = head
    .split('\n')
    .filter((line) => line.length >= 60)
    .join('\n')
  return running.length >= 200 ? running : head
}

/** The letters of an address are no words. */
const ADDRESS = /\b(?:https?:\/\/|www\.)\S{1,300}/g

/** How many words, the share of function words among them, and that among the words without a capital of such as no other language has. */
function countFunctionWords(sample: string): {
  readonly words: number
  readonly share: number
  readonly plainWords: number
  readonly plainShare: number
} {
  const words = sample.replaceAll('’', "'").match(/\p{L}[\p{L}']*/gu) ?? []
  const count = { plain: 0, function: 0, own: 0 }
  for (const word of words) {
    const lower = word.toLowerCase()
    const isPlain = !startsWithCapital(word)
    if (isPlain) count.plain++
    if (!functionWords.has(lower)) continue
    count.function++
    if (isPlain && !sharedWords.has(lower)) count.own++
  }
  return {
    words: words.length,
    share: words.length === 0 ? 0 : count.function / words.length,
    plainWords: count.plain,
    plainShare: count.plain === 0 ? 0 : count.own / count.plain,
  }
}
/** Function words that are some in other languages as well: Spanish "no", Danish "for", Dutch "of", Polish "to". */
const sharedWords = wordSet`by can for no of one to under up`

/** Whether most letters are of another script than English is written in. */
function isForeign(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu) ?? []
  return letters.filter((letter) => !/\p{Script=Latin}/u.test(letter)).length * 2 > letters.length
}

/** The detector's language, or the one that the page declares where the detector does not tell the two apart or does not know it. */
function named(found: string, said: string | null, sample: string): string {
  if (found === 'en') return 'en'
  if (found === '') return said ?? 'und'
  if (said !== null && (!known.has(said) || ALIKE.get(found)?.includes(said))) return said
  if (found === 'ms') return MALAY.test(sample) ? 'ms' : 'id'
  return found
}

/** What the detector knows (eld 2.1); of the two of each pair below it names the first. */
const known = wordSet`
  am ar az be bg bn ca cs da de el en es et eu fa fi fr gu he hi hr hu hy is it ja ka kn ko ku lo lt lv ml mr ms nl no or
  pa pl pt ro ru sk sl sq sr sv ta te th tl tr uk ur vi yo zh`
const ALIKE = wordRows`hr: sr; sr: hr; da: no; no: da`
/** Malay, where Indonesian has "karena", "adalah", "polisi", "bisa", "berkata" seldom. */
const MALAY = /\b(?:kerana|ialah|boleh|polis|bandar|berkata|hospital)\b/i

/** "en" of "en-GB"; null for what names no language. */
function primary(declared: string | null): string | null {
  const code =
    declared
      ?.trim()
      .toLowerCase()
      .match(/^([a-z]{2,3})(?:[-_]|$)/)?.[1] ?? null
  return code === null ? null : (SAME.get(code)?.[0] ?? code)
}
const SAME = wordRows`nb: no; nn: no; in: id; iw: he; fil: tl`

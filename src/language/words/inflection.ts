import { wordRows, wordSet } from './word-set.js'
/** Which form of a verb a word is. `base` is also the present of all persons but the third. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund'

/** Verbs whose past is not made with -ed: past, then participle where it differs. */
const IRREGULAR = wordRows`
  begin: began begun; bet: bet; cast: cast; draw: drew drawn; feel: felt; find: found; forecast: forecast; foresee: foresaw foreseen;
  give: gave given; have: had; hear: heard; hit: hit; hold: held; learn: learned; make: made; mean: meant; put: put; read: read; say: said;
  see: saw seen; seek: sought; send: sent; shoot: shot; show: showed shown; speak: spoke spoken; swear: swore sworn; tell: told;
  think: thought; understand: understood; undertake: undertook undertaken; weep: wept; write: wrote written`

/** Verbs of more than one syllable that double their last consonant all the same. */
const DOUBLING = wordSet`admit aver beg blog brag concur clap dub hit infer quip refer rebut slam snap submit sob tip`

/** Verbs that double their last consonant in British English only. */
const BRITISH = wordSet`counsel label marvel signal`

/** All forms of a verb. "told" is listed twice, as past and as participle. */
export function formsOf(verb: string): readonly (readonly [form: string, kind: VerbForm])[] {
  const [past, participle] = IRREGULAR.get(verb) ?? []
  const regular = withEnding(verb, 'ed')
  return [
    [verb, 'base'],
    [thirdOf(verb), 'third'],
    [past ?? regular, 'past'],
    [participle ?? past ?? regular, 'participle'],
    [withEnding(verb, 'ing'), 'gerund'],
    ...(BRITISH.has(verb)
      ? ([
          [`${verb}led`, 'past'],
          [`${verb}led`, 'participle'],
          [`${verb}ling`, 'gerund'],
        ] as const)
      : []),
  ]
}

/** The plural of a noun that has nothing irregular about it. */
export function pluralOf(noun: string): string {
  return noun === 'hypothesis' ? 'hypotheses' : thirdOf(noun)
}

function thirdOf(word: string): string {
  if (word === 'have') return 'has'
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}

function withEnding(verb: string, ending: 'ed' | 'ing'): string {
  if (/[^aeo]e$/.test(verb)) return verb.slice(0, -1) + ending
  if (/ee$/.test(verb)) return ending === 'ed' ? `${verb}d` : `${verb}ing`
  if (ending === 'ed' && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return (DOUBLING.has(verb) ? verb + verb.at(-1) : verb) + ending
}

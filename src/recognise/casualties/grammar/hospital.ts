import { singular } from '../../../language/words/plurals.js'
import { wordSet } from '../../../language/words/word-set.js'
import { eventNouns } from '../lexicon/words.js'
import type { Reading } from '../reading.js'
import type { Outcome } from '../schema.js'

/** What took people to hospital: an illness where the article is about one and the sentence names no other event, else an injury. */
export function ofHospital({ tokens, aboutDisease }: Reading): Outcome {
  if (!aboutDisease) return 'injured'
  const isOther = tokens.some(
    ({ lower, lemma }) =>
      /^(?:injur|wound|burn|hurt|frostbite|hypothermia|exposure)/.test(lower) ||
      (eventNouns.has(singular(lower)) && !ILLNESS.has(lemma)),
  )
  return isOther ? 'injured' : 'infected'
}

const ILLNESS = wordSet`epidemic outbreak pandemic plague poisoning fight battle famine`

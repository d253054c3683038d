import type { Clue } from './clue.js'
import { nameShape } from './name-shape.js'
import { isListedName, isPlainEnglish, keyOf, nameFacts } from './names.js'
import type { Word } from './words.js'

/** Clues of a name's letters alone, for words that no list knows: "Villarroel", "Kuropatkin". */
export const shapeClues: readonly Clue[] = [
  {
    name: 'name-shape',
    examples: ['We met {Ilvarez|person} there.'],
    leaves: ['We met Alvarez there.'],
    weigh: ({ words, known, head, opener, parts }) => {
      if (known || head || opener || words.length > 3) return null
      if (parts.some(({ senses, is }) => senses.length > 0 || is !== 'word') || !words.every(isUnknown)) return null
      const shape = Math.min(...words.map(({ text }) => nameShape(keyOf(text))))
      const person = Math.max(LEAST, Math.min(words.length > 1 ? MOST_OF_SEVERAL : MOST, shape * STEP))
      return { person: Math.round(person * 100) / 100 }
    },
  },
]

/** What the model says, in the units of clues; fitted on the training sets of ../shared. */
const STEP = 0.3
const LEAST = -1.2
const MOST = 1.1
const MOST_OF_SEVERAL = 0.5

const isUnknown = ({ text, lower }: Word): boolean =>
  /^\p{Lu}\p{Ll}[\p{L}'-]+$/u.test(text) && !nameFacts(text) && !isListedName(text) && !isPlainEnglish(lower)

import { wordSet } from './word-set.js'

/** Nouns of the occasion and the listeners of a saying: "in a statement", "to reporters", "at a news conference". */
export const occasions = wordSet`
  address announcement appearance article blog book breakfast briefing broadcast call column comments conference
  congress court debate document editorial email e-mail essay event facebook filing forum hearing instagram interview
  journalists letter lunch magazine media meeting memo message monday network newspaper note parliament
  parliamentarians paper phone podcast post press program programme radio rally release remarks report reporters
  residents segment session show speech state statement summit supporters talk television testimony times today tweet
  tv twitter video visit voters webinar website`

/** Whether an occasion may begin at a word: "at a", "in an", "during her". */
export const opensOccasion = (tokens: readonly { readonly lower: string }[], at: number): boolean =>
  BEFORE.has(tokens[at]?.lower ?? '') && ONE_OF_MANY.has(tokens[at + 1]?.lower ?? '')
const BEFORE = wordSet`at during in`
const ONE_OF_MANY = wordSet`a an another her his its their`

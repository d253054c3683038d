import { wordSet } from './word-set.js'

/** Nouns of the occasion and the listeners of a saying: "in a statement", "to reporters", "at a news conference". */
export const occasions = wordSet`
  address announcement appearance article blog book breakfast briefing broadcast call column comments conference
  congress court debate document editorial email e-mail essay event facebook filing forum hearing instagram interview
  journalists letter lunch magazine media meeting memo message monday network newspaper note parliament
  parliamentarians paper phone podcast post press program programme radio rally release remarks report reporters
  residents segment session show speech state statement summit supporters talk television testimony times today tweet
  tv twitter video visit voters webinar website`

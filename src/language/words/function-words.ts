import { wordSet } from './word-set.js'

/** What sets one clause against another. */
export const concessives = wordSet`while although though whereas`

/** Owners and the article before a noun. */
export const determiningOwners = wordSet`its their his her our my your the`

/** "were false", "is untrue". */
export const formsOfBe = wordSet`were was are is`

/** Adverbs that open a sentence and link it to the one before. */
export const linkingAdverbs = wordSet`however meanwhile still moreover`

/** Words that stand for several who were told of. */
export const pluralReferrers = wordSet`them whom those these`

/** What opens a question that is told. */
export const questionWords = wordSet`whether if why how what when where who`

/** Somebody or something itself. */
export const reflexives = wordSet`itself himself herself themselves`

/** What opens a relative clause. */
export const relatives = wordSet`who whom whose which that`

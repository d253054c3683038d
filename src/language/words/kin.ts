import { wordSet } from './word-set.js'

/** Nouns for kin: there is one for each family of an article. */
export const kinNouns = wordSet`
  father mother brother sister son daughter husband wife uncle aunt nephew niece grandfather grandmother grandson granddaughter widow widower cousin
  boyfriend girlfriend ex-husband ex-wife dad mom mum stepfather stepmother stepson stepdaughter`

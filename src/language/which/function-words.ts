import { wordSet } from '../words/word-set.js'

/**
 * English words that hold sentences together, in lower case. Left out are those that are as frequent in another language
 * written in Latin letters: "a", "as", "so", "an", "on", "in", "is", "or", "at", "over", "her", "do", "we", "he", "me", "was", "will", "had", "also".
 */
export const functionWords = wordSet`
  about after all am and any are be because been before being but by can could did does each for from has have his how if into it its it's
  just many may might more most must my no not now of off one only other our out own said she should since some such than that the their
  them then there these they this those through to under until up upon very were what when where which while who whom why with would you
  your`

import { expect, test } from 'vitest'
import { viewAt } from './views.js'

/** Each word with its class. */
test.each([
  ["The board's head isn't here.", 'determiner noun possessive noun aux not adverb end'],
  ["The miners' union left.", 'determiner noun possessive noun verb end'],
  ["He's left; they've gone.", 'pronoun aux verb end pronoun aux verb end'],
  [
    'Police and others say that nobody, however, knew.',
    'noun conjunction pronoun verb that pronoun comma adverb comma verb end',
  ],
  [
    'That man, who came on Monday (at night), was old.',
    'that noun comma who verb preposition time open preposition noun close comma aux adjective end',
  ],
  [
    'If it rains, nine of them will swim to Tarn.',
    'subordinator pronoun verb comma number of pronoun aux verb to noun end',
  ],
  ['"No," she said - and left.', 'mark determiner comma mark pronoun verb hyphen conjunction verb end'],
  [
    'Some 40 very old ships sank off Lagos last week.',
    'determiner number adverb adjective noun verb preposition noun adjective noun end',
  ],
])('the words of %j', (text, expected) => {
  const { view } = viewAt(`|${text}`)
  expect(view.classes.join(' ')).toBe(expected)
})

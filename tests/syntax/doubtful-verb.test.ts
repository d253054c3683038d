import { expect, test } from 'vitest'
import { viewsOf } from '../../src/syntax/view.js'
import { documentOf } from '../tag/documents.js'

/** The class of one word of a sentence. */
function classOf(word: string, text: string): string | undefined {
  const document = documentOf(text)
  const views = document.sentences.flatMap((sentence) => viewsOf(document, sentence))
  return views.flatMap(({ tokens, classes }) => classes.filter((_, i) => tokens[i]?.text === word))[0]
}

test.each([
  ['claim', 'On Tuesday some reports claim that the ferry sank.'],
  ['reports', 'The navy reports rebel losses every day.'],
  ['quotes', 'The agency quotes health officials as saying so.'],
  ['reports', 'As Mara Olt reports from the village, the dam held.'],
  ['fear', 'Officials fear that the flood will spread.'],
  ['claims', 'Iran claims full control of the strait.'],
  ['demands', 'Putin demands new talks.'],
])('%s is a verb: %s', (word, text) => {
  expect(classOf(word, text)).toBe('verb')
})

test.each([
  ['talks', 'The rebels have held peace talks with the government.'],
  ['states', 'A vote by member states to end the talks failed.'],
  ['charges', 'They declined to file incitement charges against the paper.'],
  ['rates', 'Growth, low interest rates, and a tax cut helped.'],
  ['rules', 'It is the oldest Australian rules football club.'],
  ['reports', 'They did hold Tarn reports, from May.'],
  ['reports', 'They fled the camp, but reports say the boy was held.'],
])('%s is a noun: %s', (word, text) => {
  expect(classOf(word, text)).toBe('noun')
})

import type { Article } from '../read/article.js'
import type { Block, Layout } from '../segment/layout.js'
import { plainView } from '../text/plain.js'
import { tokensByBlock } from './block-tokens.js'
import type { Parsed, Sentence, Token } from './document.js'
import { findQuotations } from './quotations.js'
import { endsSentence, mayEndSentence } from './sentence-ends.js'
import type { Annotation } from './wink.js'

/** Takes the readable blocks of an article apart into sentences, tokens and quotations. */
export function parse(article: Article, layout: Layout): Parsed {
  const { text } = article
  const plain = plainView(text)
  const byBlock = tokensByBlock(plain, layout.blocks)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  let number = 0

  layout.blocks.forEach((block, blockIndex) => {
    if (block.reading === 'none') return
    for (const part of splitSentences(plain, block, byBlock.get(blockIndex) ?? [])) {
      const own = part.map((annotation) => {
        const token = tokenOf(article, annotation, tokens.length)
        tokens.push(token)
        return token
      })
      sentences.push({
        start: (own[0] as Token).start,
        end: (own.at(-1) as Token).end,
        number: block.reading === 'margin' ? null : number++,
        role: roleOf(block),
        block: blockIndex,
        tokens: own,
      })
    }
  })
  return { article, text, plain, layout, sentences, tokens, quotations: findQuotations(text, layout) }
}

/** Written out field by field: this runs for every word of every article. */
function tokenOf(article: Article, { start, end, pos, lemma, facts }: Annotation, index: number): Token {
  // Where no sign may stand for another, the text has the word as it is kept.
  const text = facts.hasPlainSign ? article.text.slice(start, end) : facts.written
  return { start, end, text, index, lower: facts.lower, lemma, pos, facts }
}

/** The tokens of a block, sentence by sentence; a block in the margin is one sentence. */
function splitSentences(
  plain: string,
  block: Block,
  tokens: readonly Annotation[],
): readonly (readonly Annotation[])[] {
  const sentences: Annotation[][] = []
  let sentence: Annotation[] = []
  let inQuotation = false
  for (const token of tokens) {
    const first = sentence[0]
    const last = sentence[sentence.length - 1]
    const isNew =
      first !== undefined &&
      last !== undefined &&
      block.reading === 'sentences' &&
      mayEndSentence(plain, last, token) &&
      endsSentence({
        plain,
        start: first.start,
        last,
        next: token,
        blockEnd: block.end,
        inQuotation,
        inTitle: block.role === 'title',
      })
    if (first === undefined || isNew) {
      sentence = []
      sentences.push(sentence)
    }
    sentence.push(token)
    if (plain.charAt(token.start) === '"') inQuotation = !inQuotation
  }
  return sentences
}

function roleOf({ role }: Block): Sentence['role'] {
  return role === 'title' || role === 'dateline' || role === 'byline' || role === 'date' ? role : 'text'
}

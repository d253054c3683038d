import type { Article } from '../read/article.js'
import type { Block, Layout } from '../segment/layout.js'
import { plainView } from '../text/plain.js'
import { type Extent, spanOf } from '../text/span.js'
import type { Parsed, Sentence, Token } from './document.js'
import { LONGEST_WORD, piecesOf } from './pieces.js'
import { findQuotations } from './quotations.js'
import { continuesSentence } from './sentence-ends.js'
import { annotate } from './wink.js'

/** Takes the readable blocks of an article apart into sentences, tokens and quotations. */
export function parse(article: Article, layout: Layout): Parsed {
  const { text } = article
  const plain = plainView(text)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  let number = 0

  layout.blocks.forEach((block, blockIndex) => {
    if (block.reading === 'none') return
    for (const part of sentenceTokens(plain, block)) {
      const own = part.map((token, i) => ({
        ...spanOf(article, token.start, token.end),
        index: tokens.length + i,
        lower: plain.slice(token.start, token.end).toLowerCase(),
        lemma: token.lemma.toLowerCase(),
        pos: token.pos,
      }))
      tokens.push(...own)
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

type Piece = Pick<Token, 'start' | 'end' | 'lemma' | 'pos'>

/** The tokens of a block, sentence by sentence; a block in the margin is one sentence. */
function sentenceTokens(plain: string, block: Block): readonly (readonly Piece[])[] {
  const sentences: Piece[][] = []
  for (const piece of piecesOf(plain, block)) {
    const { tokens, starts } = annotatePiece(plain, piece)
    tokens.forEach((token, i) => {
      const last = sentences.at(-1)
      const isNew = !last || (starts.has(i) && block.reading === 'sentences' && !continuesSentence(plain, last, token))
      if (isNew) sentences.push([token])
      else last.push(token)
    })
  }
  return sentences
}

function annotatePiece(plain: string, piece: Extent): { tokens: readonly Piece[]; starts: ReadonlySet<number> } {
  const content = plain.slice(piece.start, piece.end)
  if (content.length >= LONGEST_WORD && !/\s/.test(content)) {
    return { tokens: [{ ...piece, pos: 'X', lemma: content }], starts: new Set() }
  }
  const { tokens, sentenceStarts } = annotate(content)
  const moved = tokens.map((token) => ({ ...token, start: token.start + piece.start, end: token.end + piece.start }))
  return { tokens: moved, starts: new Set(sentenceStarts) }
}

function roleOf({ role }: Block): Sentence['role'] {
  return role === 'title' || role === 'dateline' || role === 'byline' || role === 'date' ? role : 'text'
}

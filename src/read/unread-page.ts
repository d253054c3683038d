import type { Article } from './article.js'
import { decode } from './decode.js'
import type { ReadOptions } from './options.js'

/**
 * A page of HTML whose article has not been looked for: that takes long, and may meet what no reader is ready for, so that
 * it is done where it can be given up.
 */
export interface UnreadPage extends Pick<Article, 'id' | 'origin' | 'fileName' | 'published' | 'warnings'> {
  readonly bytes: Uint8Array
}

export const isUnread = (reading: object): reading is UnreadPage => 'bytes' in reading

/** Decodes a page and finds the article in it. */
export async function readUnread({ bytes, ...known }: UnreadPage, options: ReadOptions): Promise<Article> {
  const { declaredEncoding, readPage } = await import('./html.js')
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const decoded = await decode(buffer, { ...options, where: known.id, declared: declaredEncoding(buffer) })
  return await readPage({ ...decoded, warnings: [...decoded.warnings, ...known.warnings] }, known)
}

import { createHash } from 'node:crypto'
import type { Origin } from '../read/article.js'
import { type BoilerplateKind, boilerplateKinds } from '../segment/layout.js'
import type { ExtractedDocument } from './extraction.js'
import { idsIn, type Landscape } from './landscape.js'

/** What the record says of the article itself. */
export function describeDocument(landscape: Landscape): ExtractedDocument {
  const { article, text, layout, sentences } = landscape.document
  return {
    id: article.id,
    origin: article.origin && originOf(article.origin),
    url: article.url,
    ...(article.extra ? { input: { extra: article.extra } } : {}),
    sha256: sha256Of(text),
    encoding: article.encoding,
    offsetUnit: 'utf16',
    language: article.language ?? 'en',
    length: text.length,
    ...(article.derived ? { derivedFrom: 'html' as const, text } : {}),
    title: layout.title,
    publishedAt: layout.published,
    dateline: layout.dateline && {
      ...layout.dateline,
      place: idsIn(landscape.places, [layout.dateline], ({ entity }) => entity.id)[0] ?? null,
    },
    byline: layout.byline && {
      ...layout.byline,
      people: idsIn(landscape.people, [layout.byline], ({ entity }) => entity.id),
    },
    boilerplate: layout.blocks.flatMap(({ start, end, role }) =>
      isBoilerplate(role) ? [{ start, end, kind: role }] : [],
    ),
    sentences: sentences.flatMap(({ number, start, end }) => (number === null ? [] : [[start, end] as const])),
  }
}

/** Of a text in UTF-8. */
export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

const originOf = ({ file, line }: Origin) => (line === null ? { file } : { file, line })

const isBoilerplate = (role: string): role is BoilerplateKind => (boilerplateKinds as readonly string[]).includes(role)

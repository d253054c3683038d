import { createHash } from 'node:crypto'
import { extractArticle } from '../../extract.js'
import { withLanguage } from '../../language/which/with-language.js'
import type { Extraction } from '../../link/extraction.js'
import type { Article } from '../../read/article.js'
import { duplicateMarker } from '../../read/duplicates.js'
import { InputError } from '../../read/errors.js'
import { readSource } from '../../read/read.js'
import { assignDecisions, type Decision } from '../../review/decisions/index.js'
import type { ReviewArticle } from '../../review/session/article.js'
import { FaultInArticle, UsageError } from '../errors.js'
import { findInputs } from '../inputs.js'
import type { Messages } from '../messages.js'
import type { Settings } from '../settings.js'
import { type DecisionsPath, decisionsPaths } from './files.js'
import { readDecisionsFile } from './store.js'

/** An article to be reviewed, and where its decisions are. */
export interface Given extends ReviewArticle {
  readonly decisionsPath: string
}

/** Everything that a review is about. */
export interface Batch {
  readonly articles: readonly Given[]
  /** Decisions of each article, in the order of the articles. */
  readonly decisions: readonly (readonly Decision[])[]
  /** Decisions in the same files on articles that were not given. */
  readonly others: readonly Decision[]
  /** How many inputs could not be read. */
  readonly failed: number
}

/** What is needed to read a batch. */
export interface Reading {
  readonly settings: Settings
  readonly messages: Messages
  readonly version: string
  readonly pathFor: DecisionsPath
}

/** Reads the articles and what was decided on them. An input that cannot be read is told, and costs no other. */
export async function readBatch(reading: Reading): Promise<Batch> {
  const { settings, messages, version, pathFor } = reading
  const { operands, filesFrom } = settings
  if (operands.length + filesFrom.length === 0) throw new UsageError('review: name the files or folders to be reviewed')
  if (operands.includes('-') || filesFrom.includes('-'))
    throw new UsageError('review: articles come from files; standard input is the keyboard')
  const articles: Given[] = []
  let failed = 0
  const markDuplicate = duplicateMarker()
  for (const { source } of (await findInputs(settings, messages, null)).sources) {
    const readings = source instanceof InputError ? [source] : readSource(source, settings.reading, messages.note)
    for await (const one of readings) {
      if (one instanceof Error) {
        failed++
        messages.error(
          one instanceof InputError ? one.message : new FaultInArticle(one.where, version, one.cause).message,
          one,
        )
      } else {
        const input = source instanceof InputError ? one.id : source.name
        const article = await withLanguage(markDuplicate(one), settings.language)
        articles.push(givenOf(article, pathFor(input), settings.names))
      }
    }
  }
  return { articles, ...decisionsOf(articles, messages), failed }
}

function givenOf(article: Article, decisionsPath: string, names: Settings['names']): Given {
  let record: Extraction | null = null
  return {
    id: article.id,
    sha256: createHash('sha256').update(article.text, 'utf8').digest('hex'),
    text: article.text,
    record: () => {
      record ??= extractArticle(article, undefined, names)
      return record
    },
    decisionsPath,
  }
}

/** The decisions on the articles, from all their files. */
function decisionsOf(articles: readonly Given[], messages: Messages): Pick<Batch, 'decisions' | 'others'> {
  const decisions: (readonly Decision[])[] = articles.map(() => [])
  const others: Decision[] = []
  for (const [path, indices] of byPath(articles)) {
    const read = readDecisionsFile(path)
    for (const warning of read.warnings) messages.warning(`${warning}`)
    const docs = indices.map((index) => articles[index] as Given)
    const assigned = assignDecisions(read.decisions, docs, isOwnFile(path, docs))
    indices.forEach((index, i) => {
      decisions[index] = assigned.decisions[i] ?? []
    })
    others.push(...assigned.others)
  }
  return { decisions, others }
}

/** Whether everything in a decisions file is about one article: it stands beside that article's file. */
export const isOwnFile = (path: string, docs: readonly Given[]): boolean =>
  docs.length === 1 && path === decisionsPaths(null)(docs[0]?.id ?? '')

/** The indices of the articles by their decisions files. */
export function byPath(articles: readonly Given[]): ReadonlyMap<string, readonly number[]> {
  const paths = new Map<string, number[]>()
  articles.forEach(({ decisionsPath }, index) => {
    paths.set(decisionsPath, [...(paths.get(decisionsPath) ?? []), index])
  })
  return paths
}

import type { Extraction } from '../../link/extraction.js'
import { kinds } from '../../recognise/kinds.js'
import { decidedRecord, isRejected } from '../../review/decided/decided.js'
import { countsOf, type Fields, type Review } from '../../review/decisions/index.js'
import { reviewOfArticle } from '../../review/session/article.js'
import { selectRecord } from '../../write/select.js'
import { writeSettingsOf } from '../destination.js'
import { UsageError } from '../errors.js'
import { type ExitStatus, exitStatus } from '../exit.js'
import type { Messages } from '../messages.js'
import { openStdout } from '../output.js'
import { findTarget, openOutputFile } from '../output-file.js'
import { findFolder, openOutputFolder } from '../output-folder.js'
import type { Settings } from '../settings.js'
import { discardOnSignal } from '../signals.js'
import { folderSink, type Sink, streamSink } from '../sink.js'
import type { Batch, Given } from './articles.js'
import { withDecided } from './status.js'

/** Writes the record of every article given, opened or not, with what was decided on it, in any format. */
export async function exportDecided(
  batch: Batch,
  {
    settings,
    layers,
    version,
    messages,
  }: { settings: Settings; layers: ReadonlySet<string>; version: string; messages: Messages },
): Promise<ExitStatus> {
  const sink = await openSink(batch, settings, version)
  const forget = discardOnSignal(sink)
  try {
    await sink.begin()
    for (const [i, article] of batch.articles.entries()) {
      const review = reviewOfArticle(article, batch.decisions[i] ?? [])
      await sink.add(partOf(sink, article, { review: withDecided(review, layers), settings, layers }))
    }
    await sink.end()
  } catch (error) {
    sink.discard()
    throw error
  } finally {
    forget()
  }
  messages.remark(describe(batch, layers))
  return batch.failed > 0 ? exitStatus.inputFailed : exitStatus.ok
}

function partOf(
  sink: Sink,
  article: Given,
  { review, settings }: { readonly review: Review; readonly settings: Settings; readonly layers: ReadonlySet<string> },
): unknown {
  const whole = reviewOfArticle(article, NONE)
  // Entities that nobody decided on are in the record as well: figures and claims refer to them.
  const seen = new Set(review.entries.map(({ layer, item }) => `${layer} ${item.id}`))
  const others = whole.entries.filter(({ layer, item }) => !seen.has(`${layer} ${item.id}`))
  const { review: reviewed, ...record } = decidedRecord(
    article.record(),
    { ...review, entries: [...review.entries, ...others] },
    LAYERS,
  )
  const told = settings.format.tellsDecisions ? record : withoutRejected(record)
  const only = settings.format.wholeRecord ? kinds : settings.only
  const selected = selectRecord(told, article.text, { ...settings, only })
  return sink.part({ ...selected, review: { ...reviewed, counts: countsOf(review) } } as typeof selected, article.text)
}

function withoutRejected(record: Extraction): Extraction {
  const kept = kinds.flatMap((kind) => {
    const items: readonly Fields[] | undefined = record[kind]
    return items ? [[kind, items.filter((item) => !isRejected(item))] as const] : []
  })
  return { ...record, ...Object.fromEntries(kept) }
}

const NONE: readonly never[] = []
const LAYERS: ReadonlySet<string> = new Set()

async function openSink({ articles }: Batch, settings: Settings, version: string): Promise<Sink> {
  const { output: name, format, force } = settings
  const folder = name === null ? null : await findFolder(name, format, force)
  const target = name === null || folder ? null : await findTarget(name, force)
  const inputs = new Set(articles.flatMap(({ id, decisionsPath }) => [id, decisionsPath]))
  if (name !== null && inputs.has(name))
    throw new UsageError(`--output: ${name} is an input; the output must go elsewhere`)
  const written = writeSettingsOf(settings, version)
  if (folder)
    return folderSink(
      format,
      written,
      openOutputFolder(folder, (path) => inputs.has(path)),
    )
  return streamSink(format, written, target ? await openOutputFile(target) : openStdout(process.stdout))
}

/** "3 articles exported; 12 of 40 items are not decided, 2 decisions have lost their items". */
function describe({ articles, decisions }: Batch, layers: ReadonlySet<string>): string {
  const counts = articles.map((article, i) =>
    countsOf(withDecided(reviewOfArticle(article, decisions[i] ?? []), layers)),
  )
  const sum = (of: (one: (typeof counts)[number]) => number): number =>
    counts.reduce((total, one) => total + of(one), 0)
  const lost = sum(({ lost, notFound }) => lost + notFound)
  const open = `${sum(({ open, later }) => open + later)} of ${sum(({ items }) => items)} items are not decided`
  const disputed = sum((one) => one.disputed)
  return [
    `${articles.length} ${articles.length === 1 ? 'article' : 'articles'} exported; ${open}`,
    ...(disputed > 0 ? [`on ${disputed} reviewers disagree`] : []),
    ...(lost > 0 ? [`${lost} decisions have lost their items`] : []),
  ].join(', ')
}

import { reviewOfArticle } from '../../review/session/article.js'
import { colourLevel } from '../colour.js'
import { UsageError } from '../errors.js'
import { type ExitStatus, exitStatus } from '../exit.js'
import type { Messages } from '../messages.js'
import { openStdout } from '../output.js'
import { findTarget, openOutputFile } from '../output-file.js'
import type { Settings } from '../settings.js'
import { type Batch, readBatch } from './articles.js'
import { exportDecided } from './export.js'
import { decisionsPaths } from './files.js'
import { goldOf } from './gold.js'
import { importFiles } from './import.js'
import { runScreen } from './screen.js'
import type { ReviewFlags, ReviewSettings } from './settings.js'
import { statusOf, statusTable } from './status.js'

/** What `copydesk review` was asked for. */
interface ReviewCall {
  readonly settings: Settings
  readonly review: ReviewSettings
  readonly flags: ReviewFlags
  readonly messages: Messages
  readonly version: string
}

/** `copydesk review`: the screen in the terminal, or one of the things that are done with decisions without it. */
export async function runReview(call: ReviewCall): Promise<ExitStatus> {
  const { settings, review, messages, version } = call
  if (review.task === 'screen') refuseWithoutTerminal()
  const batch = await readBatch({ settings, messages, version, pathFor: decisionsPaths(review.decisions) })
  switch (review.task) {
    case 'status':
      return printStatus(batch, call)
    case 'export':
      return exportDecided(batch, { settings, layers: review.layers, version, messages })
    case 'import':
      return importFiles(batch, review.imports, messages)
    case 'gold':
      return print(
        batch,
        settings,
        goldOf(
          batch.articles.map((article, i) => ({ article, review: reviewOfArticle(article, batch.decisions[i] ?? []) })),
        ),
      )
    default: {
      const level = colourLevel(settings.colour, true, process.env)
      return runScreen({ batch, review, messages, tool: `copydesk ${version}`, hasColour: level > 0 })
    }
  }
}

/** The screen needs a terminal on both sides, and one that can move its cursor. */
function refuseWithoutTerminal(): void {
  const help = 'review needs a terminal; without one there are --status, --export, --import and --as-gold'
  if (!process.stdin.isTTY || !process.stdout.isTTY) throw new UsageError(help)
  if (process.env.TERM === 'dumb') throw new UsageError(`${help} (TERM is "dumb")`)
}

async function printStatus(batch: Batch, { settings, review, flags }: ReviewCall): Promise<ExitStatus> {
  const status = statusOf(batch, review.layers)
  const format = flags.format ?? 'text'
  if (format === 'json') return print(batch, settings, `${JSON.stringify(status, null, settings.pretty ? 2 : 0)}\n`)
  if (format === 'jsonl')
    return print(batch, settings, status.articles.map((article) => `${JSON.stringify(article)}\n`).join(''))
  if (format === 'text') return print(batch, settings, statusTable(status))
  throw new UsageError(`review: --status is printed as text, json or jsonl, not as ${format}`)
}

async function print({ failed }: Batch, { output, force }: Settings, text: string): Promise<ExitStatus> {
  const to = output === null ? openStdout(process.stdout) : await openOutputFile(await findTarget(output, force))
  await to.write(text)
  await to.finish()
  return failed > 0 ? exitStatus.inputFailed : exitStatus.ok
}

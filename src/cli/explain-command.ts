import { explain, idsOf } from '../explain/explain.js'
import type { Explanation, Where } from '../explain/explanation.js'
import { explanationJson } from '../explain/json.js'
import { explanationText } from '../explain/text.js'
import { studyArticle } from '../extract.js'
import { withLanguage } from '../language/which/with-language.js'
import type { Study } from '../link/study.js'
import type { Article } from '../read/article.js'
import { InputError } from '../read/errors.js'
import { readSource } from '../read/read.js'
import { writeSettingsOf } from './destination.js'
import { failureOf } from './engine/failures.js'
import { UsageError } from './errors.js'
import { type ExitStatus, exitStatus } from './exit.js'
import { findInputs, type Inputs } from './inputs.js'
import type { Messages } from './messages.js'
import { refuseInputAsOutput } from './never-an-input.js'
import { openStdout } from './output.js'
import { findTarget, openOutputFile } from './output-file.js'
import type { Settings } from './settings.js'

/** What `copydesk explain` is asked about, as it stands on the command line. */
export interface ExplainFlags {
  readonly at?: string
  readonly item?: string
}

/** Checks `--at` and `--item`, of which one must be there. Throws a UsageError. */
export function readWhere({ at, item }: ExplainFlags): Where {
  if ((at === undefined) === (item === undefined)) {
    throw new UsageError('explain: say what to explain, with --at OFFSET or --item ID (one of the two)')
  }
  if (item !== undefined) {
    if (!/^[a-z][1-9]\d*$/.test(item))
      throw new UsageError(`--item: "${item}" is no id of an item, such as q3, e1 or s2`)
    return { item }
  }
  if (!/^\d{1,9}$/.test(at as string)) throw new UsageError(`--at: "${at}" is no offset, a whole number from 0`)
  return { at: Number(at) }
}

interface Around {
  readonly where: Where
  readonly messages: Messages
  readonly version: string
}

/** `copydesk explain`: reads one article, and prints why an item, or what stands at an offset, is what it is. */
export async function runExplain(settings: Settings, { where, messages, version }: Around): Promise<ExitStatus> {
  const { name } = settings.format
  if (name !== 'json' && name !== 'text') throw new UsageError(`--format: explain prints json, text, not ${name}`)
  const target = settings.output === null ? null : await findTarget(settings.output, settings.force)
  const inputs = await findInputs(settings, messages, target?.path ?? null)
  if (target) refuseInputAsOutput('--output', target, inputs)
  let written: string
  try {
    const article = await readOne(inputs, settings, messages)
    const write = writeSettingsOf(settings, version)
    const explanation = explanationOf(article, studyArticle(article, undefined, settings.names), where)
    written = name === 'json' ? explanationJson(explanation, write) : explanationText(explanation, write)
  } catch (error) {
    if (error instanceof UsageError) throw error
    const failure = failureOf(error instanceof Error ? error : new Error(String(error)), whereOf(error), version)
    messages.error(failure.message, failure.stack)
    return failure.code === 'internal' ? exitStatus.fault : exitStatus.inputFailed
  }
  const output = target ? await openOutputFile(target) : openStdout(process.stdout)
  await output.write(written)
  await output.finish()
  return exitStatus.ok
}

const whereOf = (error: unknown): string => (error instanceof InputError ? error.where : '-')

function explanationOf(article: Article, study: Study, where: Where): Explanation {
  if ('at' in where && where.at >= article.text.length) {
    throw new UsageError(`--at: ${article.id} has ${article.text.length} characters, so ${where.at} is behind its end`)
  }
  const explanation = explain(article.text, study, where)
  if (explanation) return explanation
  const ids = idsOf(study)
  const some = ids.length > 0 ? `it has ${ids.slice(0, 12).join(', ')}${ids.length > 12 ? ' …' : ''}` : 'it has none'
  throw new UsageError(`--item: ${article.id} has no item ${'item' in where ? where.item : ''}; ${some}`)
}

/** The one article that there must be. */
async function readOne({ sources }: Inputs, settings: Settings, messages: Messages): Promise<Article> {
  let found: Article | null = null
  for await (const { source } of sources) {
    if (source instanceof InputError) throw source
    for await (const reading of readSource(source, settings.reading, messages.note)) {
      if (reading instanceof Error) throw reading
      if (found) {
        throw new UsageError(
          `explain takes one article, but ${found.id} and ${reading.id} were named: name one of them`,
        )
      }
      found = reading
    }
  }
  if (!found) throw new UsageError('explain: there is no article in what was named')
  return withLanguage(found, settings.language)
}

import { userInfo } from 'node:os'
import { kinds } from '../../recognise/kinds.js'
import type { Kind } from '../../recognise/recognisers.js'
import { type Sort, sorts } from '../../review/session/sorts.js'
import { UsageError } from '../errors.js'
import { type Flags, oneOf } from '../settings.js'

/** Options of `copydesk review` besides those of reading and writing. */
export interface ReviewFlags extends Flags {
  readonly by?: string
  readonly sort?: string
  readonly decisions?: string
  readonly status?: boolean
  readonly export?: boolean
  readonly import?: readonly string[]
  readonly asGold?: boolean
}

/** What a review does. */
type ReviewTask = 'screen' | 'status' | 'export' | 'import' | 'gold'

export interface ReviewSettings {
  readonly task: ReviewTask
  readonly by: string
  readonly sort: Sort
  /** A file or a folder for the decisions; null: beside the articles. */
  readonly decisions: string | null
  /** Files of decisions that are to be merged. */
  readonly imports: readonly string[]
  /** Kinds that are gone through. */
  readonly layers: ReadonlySet<Kind>
}

/** What is reviewed where nothing else is asked for: claims and figures. */
const USUAL: readonly Kind[] = kinds.filter((kind) => kind === 'claims' || kind === 'casualties')

/** Checks the options of a review; `only` are the kinds asked for. */
export function readReviewSettings(flags: ReviewFlags, only: readonly Kind[]): ReviewSettings {
  const asked: readonly (readonly [ReviewTask, unknown])[] = [
    ['status', flags.status],
    ['export', flags.export],
    ['import', flags.import],
    ['gold', flags.asGold],
  ]
  const tasks = asked.filter(([, isAsked]) => isAsked).map(([task]) => task)
  if (tasks.length > 1)
    throw new UsageError('review: --status, --export, --import and --as-gold are asked for one at a time')
  const by = (flags.by ?? loginName()).trim()
  if (by === '') throw new UsageError('review: --by is empty; it takes your initials')
  return {
    task: tasks[0] ?? 'screen',
    by,
    sort: oneOf('--sort', flags.sort ?? 'document', sorts),
    decisions: flags.decisions ?? null,
    imports: flags.import ?? [],
    layers: new Set(flags.only ? only : USUAL),
  }
}

function loginName(): string {
  try {
    return userInfo().username
  } catch {
    return 'reviewer'
  }
}

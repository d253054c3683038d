import { createHash } from 'node:crypto'

/** One of several parts of the same inputs, each read by a run of its own. */
export interface Shard {
  /** From 1. */
  readonly index: number
  readonly count: number
}

/** Whether an article with this id is in a part: by the id alone, so that nothing has to be shared between the runs. */
export function isInShard(id: string, shard: Shard | null): boolean {
  if (shard === null) return true
  return createHash('sha256').update(Buffer.from(id)).digest().readUInt32BE(0) % shard.count === shard.index - 1
}

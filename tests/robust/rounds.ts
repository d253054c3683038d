import type { Article } from '../../src/read/article.js'
import { InputError, type ReadingFault } from '../../src/read/errors.js'
import type { InputKind } from '../../src/read/options.js'
import { readSource } from '../../src/read/read.js'
import { damaged, mutated, mutatedPage, pieceOf } from './mutate.js'
import { problemsOf } from './promises.js'
import { type Random, randomOf } from './random.js'
import type { Seeds } from './seeds.js'

/** What came of one round. */
export interface Round {
  readonly seed: number
  readonly kind: InputKind
  /** How many articles were read, and how many inputs were refused by name. */
  readonly read: number
  readonly refused: number
  readonly problems: readonly string[]
}

/** Mutates an article, a page or some lines, all by the seed, reads them as the program does, and checks every promise. */
export async function runRound(seed: number, seeds: Seeds, kinds: readonly InputKind[]): Promise<Round> {
  const random = randomOf(seed)
  const kind = random.oneOf(kinds)
  const input = inputOf(kind, random, seeds)
  const bytes = random.once(10) ? damaged(input.bytes, random) : input.bytes
  try {
    return { seed, kind, ...(await check(kind, bytes, bytes === input.bytes ? input.count : null)) }
  } catch (error) {
    return { seed, kind, read: 0, refused: 0, problems: [thrown(error)] }
  }
}

/** The text that a round of text reads, for counting its cost. */
export const textOfRound = (seed: number, { texts }: Seeds): string => {
  const random = randomOf(seed)
  return mutated(startOf(random, texts), random, texts)
}

/** A piece of an article, so that many can be tried; now and then a whole one. */
const startOf = (random: Random, texts: readonly string[]): string => {
  const text = random.oneOf(texts)
  return random.once(20) ? text : pieceOf(text, random, 2_000)
}

interface Input {
  readonly bytes: Buffer
  /** How many articles and refusals there must be. */
  readonly count: number
}

function inputOf(kind: InputKind, random: Random, { texts, pages }: Seeds): Input {
  if (kind === 'text') return { bytes: Buffer.from(mutated(startOf(random, texts), random, texts)), count: 1 }
  if (kind === 'html') return { bytes: Buffer.from(mutatedPage(random.oneOf(pages), random, texts)), count: 1 }
  const lines = Array.from({ length: 1 + random.below(4) }, () => lineOf(random, texts)).join(
    random.once(4) ? '\r\n' : '\n',
  )
  return { bytes: Buffer.from(lines), count: lines.split('\n').filter((line) => line.trim() !== '').length }
}

/** A line of JSONL that is what it should be, has an odd member, or is broken. */
function lineOf(random: Random, texts: readonly string[]): string {
  const line = JSON.stringify({
    id: random.oneOf(['a', '', '../../etc/x', '__proto__', 5, null, ['x'], 'x'.repeat(300), 'a\nb', '\u001b[2J']),
    text: mutated(startOf(random, texts), random, texts).slice(0, 1_500),
    ...(random.once(2) ? { date: random.oneOf(['2025-02-05', '2025-02-30', 'x', 5, '', '0000-01-01']) } : {}),
    ...(random.once(3) ? { title: random.oneOf(['A title', '', 7, '\ud800', '\u202e']) } : {}),
    ...(random.once(3)
      ? { url: random.oneOf(['https://kalo.example/2025/02/05/x', 'javascript:x', 'data:,', '//']) }
      : {}),
  })
  // Within a line, so that the number of lines is known.
  return random.once(4) ? mutated(line, random, texts).replace(/[\n\r\u2028\u2029]/g, ' ') : line
}

async function check(
  kind: InputKind,
  bytes: Buffer,
  count: number | null,
): Promise<Pick<Round, 'read' | 'refused' | 'problems'>> {
  const problems: string[] = []
  let read = 0
  let refused = 0
  for await (const outcome of outcomesOf(kind, bytes)) {
    if (outcome instanceof InputError) refused++
    else if (outcome instanceof Error) problems.push(thrown(outcome.cause))
    else {
      read++
      problems.push(...problemsOf(outcome))
    }
  }
  if (count !== null && problems.length === 0 && read + refused !== count)
    problems.push(`${count} inputs, but ${read} were read and ${refused} refused`)
  return { read, refused, problems }
}

const outcomesOf = (kind: InputKind, bytes: Buffer): AsyncIterable<Article | InputError | ReadingFault> =>
  readSource(
    { name: `fuzz.${kind}`, from: chunksOf(bytes) },
    { input: kind, encoding: null, strictEncoding: false, maxSize: 10_000_000, date: '2025-02-05' },
  )

async function* chunksOf(bytes: Buffer): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
}

const thrown = (error: unknown): string =>
  `thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`

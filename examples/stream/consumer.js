// A worker between two Redis streams: takes articles from one, runs them through copydesk, adds their records to the other.
//
//   node consumer.js NAME [--url redis://localhost:6379] [--batch 20] [--idle MILLISECONDS] [--once]
//
// An article is acknowledged in the same transaction that writes its record, or the reason why there is none: a consumer that
// is killed at any moment loses none and doubles none. What it had taken is taken over by the others, or by itself when it
// starts again. copydesk is one process for the whole life of the consumer; each article is a line to it, and the number of
// that line comes back in `document.origin.line`, or in the line of --errors.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createClient } from '@redis/client'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string', default: 'redis://localhost:6379' },
    batch: { type: 'string', default: '20' },
    // How long an article may lie with a consumer that says nothing before another takes it over.
    idle: { type: 'string', default: '120000' },
    // End when there is nothing left, instead of waiting for more.
    once: { type: 'boolean', default: false },
  },
})
const consumer = positionals[0] ?? `consumer-${process.pid}`
const [articles, records, failed, group] = ['articles', 'records', 'failed', 'copydesk']
const batch = Number(options.batch)

const redis = createClient({ url: options.url })
redis.on('error', (error) => process.stderr.write(`consumer: ${error.message}\n`))
await redis.connect()
await redis.xGroupCreate(articles, group, '0', { MKSTREAM: true }).catch((error) => {
  if (!String(error.message).includes('BUSYGROUP')) throw error
})

const program = fileURLToPath(new URL('../../bin/copydesk.js', import.meta.url))
const copydesk = spawn(process.execPath, [program, '-q', '-i', 'jsonl', '-f', 'jsonl', '--errors', '/dev/fd/3', '-'], {
  stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
})
/** The articles that are with copydesk: what becomes of each, by the number of its line. */
const waiting = new Map()
let line = 0
createInterface({ input: copydesk.stdout }).on('line', (record) => {
  settle(JSON.parse(record).document.origin.line, { stream: records, fields: { record } })
})
createInterface({ input: copydesk.stdio[3] }).on('line', (error) => {
  settle(JSON.parse(error).line, { stream: failed, fields: { error } })
})
copydesk.once('exit', (status, signal) => {
  // What was with it stays unacknowledged.
  if (waiting.size > 0) {
    process.stderr.write(`consumer: copydesk has ended (${signal ?? status})\n`)
    process.exit(1)
  }
})

const settle = (number, result) => {
  waiting.get(number)?.(result)
  waiting.delete(number)
}

/** One article through copydesk; its record, or why there is none. */
const extract = (article) =>
  new Promise((resolve) => {
    waiting.set(++line, resolve)
    copydesk.stdin.write(`${article.replaceAll('\n', ' ')}\n`)
  })

/** An entry of the stream, done: written and acknowledged at once. Another consumer may have been faster; then nothing is. */
async function handle({ id, message }) {
  const { stream, fields } = await extract(message.article ?? '""')
  await redis.eval(WRITE_ONCE, {
    keys: [articles, stream],
    arguments: [group, id, ...Object.entries(fields).flat()],
  })
}

const WRITE_ONCE = `
if redis.call('XACK', KEYS[1], ARGV[1], ARGV[2]) == 0 then return 0 end
redis.call('XADD', KEYS[2], '*', 'article', ARGV[2], ARGV[3], ARGV[4])
return 1`

/** What this consumer had taken before it was killed, what others have left lying, then what is new. */
async function nextBatch() {
  const { messages } = await redis.xAutoClaim(articles, group, consumer, Number(options.idle), '0-0', { COUNT: batch })
  const claimed = messages.filter((entry) => entry !== null)
  if (claimed.length > 0) return claimed
  const wait = options.once ? {} : { BLOCK: 2000 }
  const read = await redis.xReadGroup(group, consumer, { key: articles, id: '>' }, { COUNT: batch, ...wait })
  return read?.[0]?.messages ?? []
}

/** Of an earlier life of this consumer. */
const own = await redis.xReadGroup(group, consumer, { key: articles, id: '0' }, { COUNT: 10_000 })
await Promise.all((own?.[0]?.messages ?? []).map(handle))

let isStopped = false
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => (isStopped = true))
while (!isStopped) {
  const entries = await nextBatch()
  await Promise.all(entries.map(handle))
  if (entries.length === 0 && options.once) {
    const { pending } = await redis.xPending(articles, group)
    if (pending === 0) break
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
copydesk.stdin.end()
await redis.close()

// Starts a Redis server of its own, fills a stream, and lets two consumers work it off while they are killed (kill -9) again
// and again. In the end each article must have one record, or one error, and the records must be those of a plain run.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createClient } from '@redis/client'

const COUNT = 60
const KILLS = 6
const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'copydesk-stream-'))
const port = 20_000 + (process.pid % 20_000)
const url = `redis://127.0.0.1:${port}`

const texts = readdirSync(join(root, 'fixtures/articles'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(root, 'fixtures/articles', name), 'utf8'))
const articles = Array.from({ length: COUNT }, (_, i) => JSON.stringify({ id: `a${i}`, text: texts[i % texts.length] }))
articles.splice(COUNT / 2, 0, '{"text": ', JSON.stringify({ id: 'untold' }))

const server = spawn('redis-server', ['--port', String(port), '--dir', folder, '--save', '', '--appendonly', 'yes'], {
  stdio: 'ignore',
})
const redis = createClient({ url })
redis.on('error', () => {})
await redis.connect()
for (const article of articles) await redis.xAdd('articles', '*', { article })

const start = (name) =>
  spawn(
    process.execPath,
    [join(root, 'examples/stream/consumer.js'), name, '--url', url, '--batch', '5', '--idle', '3000', '--once'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
const ended = (child) => new Promise((resolve) => child.once('exit', (status, signal) => resolve(signal ?? status)))

/** Lives, is killed as often as is due, and lives again until there is nothing left. */
async function live(name, kills) {
  for (let life = 0; ; life++) {
    const child = start(name)
    const end = ended(child)
    const timer = life < kills ? setTimeout(() => child.kill('SIGKILL'), 1500 + 700 * life) : null
    const how = await end
    if (timer) clearTimeout(timer)
    if (how === 0) return
  }
}
await Promise.all([live('one', KILLS / 2), live('two', KILLS / 2)])

const records = await redis.xRange('records', '-', '+')
const failed = await redis.xRange('failed', '-', '+')
const { pending } = await redis.xPending('articles', 'copydesk')
await redis.close()
server.kill()

const plain = spawnSync(process.execPath, [join(root, 'bin/copydesk.js'), '-q', '-f', 'jsonl', '-i', 'jsonl', '-'], {
  input: articles.join('\n'),
  encoding: 'utf8',
  maxBuffer: 1 << 28,
})
/** A record without the line that it came on, which differs from run to run. */
const facts = (record) => {
  const { document, ...rest } = JSON.parse(record)
  return JSON.stringify({ ...rest, document: { ...document, origin: null } })
}
const sorted = (lines) => lines.map(facts).sort().join('\n')
const isEqual = sorted(records.map(({ message }) => message.record)) === sorted(plain.stdout.trim().split('\n'))
rmSync(folder, { recursive: true })
process.stdout.write(
  `${records.length} records, ${failed.length} failed, ${pending} pending of ${articles.length} articles, `,
)
process.stdout.write(
  `${KILLS} kills: ${isEqual ? 'the same records as in a plain run' : 'OTHER RECORDS than in a plain run'}\n`,
)
process.exitCode = isEqual && failed.length === 2 && pending === 0 ? 0 : 1

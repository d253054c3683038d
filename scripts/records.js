import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../bin/copydesk.js', import.meta.url))

/** What the lines of a JSONL text hold. */
export const readJsonl = (text) =>
  text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line))

/** The records by id that the built program prints for articles, each with `id`, `text` and `date`. */
export function recordsOf(articles) {
  const input = articles.map(({ id, text, date }) => JSON.stringify({ id, text, date })).join('\n')
  const command = [program, '-q', '-i', 'jsonl', '-f', 'jsonl', '-']
  const { status, stdout, error } = spawnSync(process.execPath, command, {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`copydesk ended with ${status}`, { cause: error })
  return new Map(readJsonl(stdout).map((record) => [record.document.id, record]))
}

import { extractArticle } from '../extract.js'
import { articleOf } from '../read/article.js'

// A stand-in until the command line is written: JSONL in, JSONL out.
const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
for (const line of Buffer.concat(chunks).toString('utf8').split('\n')) {
  if (!line.trim()) continue
  const { id, text, date } = JSON.parse(line) as { id: string; text: string; date: string | null }
  const record = extractArticle(articleOf(text, { id, published: date ? { value: date, from: 'input' } : null }))
  process.stdout.write(`${JSON.stringify(record)}\n`)
}

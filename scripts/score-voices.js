#!/usr/bin/env node
// How many sources of training/voices.jsonl, pronouns and titles read by hand, lead to the right person, body or state.
//
//   node scripts/score-voices.js [--show]
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readJsonl, recordsOf } from './records.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const articles = readJsonl(readFileSync(`${root}training/voices.jsonl`, 'utf8'))
const records = recordsOf(articles)

const plain = (name) =>
  (name ?? '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N} ]/gu, '')
const last = (name) => plain(name).split(' ').at(-1)
const count = { right: 0, wrong: 0, open: 0, lost: 0 }
for (const { id, text, gold } of articles) {
  const { claims, people, organizations, places } = records.get(id)
  for (const {
    source: [[start, end]],
    entity,
  } of gold.claims) {
    const claim = claims.find(({ source }) => source?.spans[0].start === start && source.spans[0].end === end)
    const item = [...people, ...organizations, ...places].find((each) => each.id === claim?.source.entity)
    const isRight = item
      ? (entity ?? []).some((name) => plain(name) === plain(item.name) || last(name) === last(item.name))
      : entity === null
    const verdict = !claim ? 'lost' : isRight ? 'right' : item ? 'wrong' : 'open'
    count[verdict]++
    if (process.argv.includes('--show') && verdict !== 'right')
      console.log(`${verdict} ${id}@${start} ${text.slice(start, end)}: ${item?.name ?? null} (${entity})`)
  }
}
const all = count.right + count.wrong + count.open
console.log(
  `of ${all} sources: ${count.right} right, ${count.wrong} wrong, ${count.open} left open (${count.lost} not found as a source)`,
)

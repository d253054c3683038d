#!/usr/bin/env node
// How many figures of training/figures.jsonl, read by hand, are found with their day, place, event, source and relation.
//
//   node scripts/score-figures.js [--show]
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readJsonl, recordsOf } from './records.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const articles = readJsonl(readFileSync(`${root}training/figures.jsonl`, 'utf8'))
const records = recordsOf(articles)

const wordsOf = (text) => (text ?? '').toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []
const plain = (name) => wordsOf((name ?? '').replace(/^the /i, '')).join(' ')
const meet = (said, wanted) =>
  wordsOf(said).some((word) => wordsOf(wanted).some((other) => word.slice(0, 5) === other.slice(0, 5)))
/** A finer date than the one read lies within it; what is not to be had must not be said. */
const isDate = (value, wanted) =>
  wanted.some((date) =>
    date === null
      ? value === null
      : value === date || /^[-T]/.test(value?.startsWith(date) ? value.slice(date.length) : ''),
  )
const isPlace = (item, wanted) =>
  wanted.some((name) =>
    name === null
      ? !item
      : [item?.name, ...(item?.mentions ?? []).map(({ text }) => text)].some((own) => plain(own) === plain(name)),
  )
const isSource = (words, wanted) => wanted.some((who) => (who === null ? words === null : meet(words, who)))

const PARTS = ['count', 'date', 'place', 'event', 'source', 'relation']
const right = Object.fromEntries([...PARTS, 'joined'].map((part) => [part, 0]))
let [all, found, said, victims, known] = [0, 0, 0, 0, 0]
for (const { id, text, gold } of articles) {
  const { casualties, dates, places, claims, people } = records.get(id)
  const byId = new Map([...dates, ...places, ...claims, ...people].map((item) => [item.id, item]))
  const figures = casualties.filter(({ named }) => !named)
  const match = gold.casualties.map(({ start, end, outcome }) =>
    figures.find((figure) => figure.outcome === outcome && figure.start < end && start < figure.end),
  )
  said += figures.length
  for (const [at, wanted] of gold.casualties.entries()) {
    all++
    const figure = match[at]
    const words = text.slice(wanted.start, wanted.end)
    const show = (part, value) =>
      process.argv.includes('--show') && console.log(`${part} ${id}@${wanted.start} ${words}: ${value}`)
    if (!figure) {
      show('lost', wanted.outcome)
      continue
    }
    found++
    const date = byId.get(figure.date)?.value ?? null
    const place = byId.get(figure.place) ?? null
    const source = byId.get(figure.claim)?.source?.text ?? null
    const { relation, event, count } = figure
    const other = wanted.relation && match[wanted.relation.of]
    const is = {
      count: count.min === wanted.min && count.max === wanted.max,
      date: isDate(date, wanted.date),
      place: isPlace(place, wanted.place),
      event: wanted.event === null || meet(event?.text, wanted.event),
      source: isSource(source, wanted.claim),
      relation: wanted.relation
        ? relation?.kind === wanted.relation.kind && relation.of === other?.id
        : (relation ?? null) === null,
    }
    const value = {
      count: `${count.min}-${count.max}`,
      date,
      place: place?.name,
      event: event?.text,
      source,
      relation: relation?.kind,
    }
    for (const part of PARTS) {
      if (is[part]) right[part]++
      else show(part, `${value[part]} (${wanted[part === 'source' ? 'claim' : part]})`)
    }
    if (is.count && is.date && is.place && is.source) right.joined++
  }
  for (const { name, outcome } of gold.victims) {
    victims++
    const isNamed = casualties.some(
      (item) =>
        item.outcome === outcome &&
        (item.person ?? []).some((who) => plain(byId.get(who)?.name).endsWith(plain(name).split(' ').at(-1))),
    )
    if (isNamed) known++
    else if (process.argv.includes('--show')) console.log(`victim ${id} ${name}`)
  }
}
const share = (part) => `${part} ${((100 * right[part]) / found).toFixed(1)}`
console.log(`of ${all} figures ${found} found, ${said} said; of those found: ${PARTS.map(share).join(', ')}`)
console.log(
  `joined (count, date, place, source): F1 ${((200 * right.joined) / (all + said)).toFixed(1)}; named victims ${known} of ${victims}`,
)

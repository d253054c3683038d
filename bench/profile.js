#!/usr/bin/env node
// Where the time of the built library goes: by folder (with all that it calls), by function (what it does itself, with the engine's own work for it),
// and how often functions are called for each word, which no busy machine blurs.
//
//   node bench/profile.js [--bytes 1000000] [--warm 0]     --warm N: so many rounds over the text go before
import { Session } from 'node:inspector/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { benchArticles } from './articles.js'

const { values } = parseArgs({
  options: { bytes: { type: 'string', default: '1000000' }, warm: { type: 'string', default: '0' } },
})
const root = new URL('..', import.meta.url)
const { extract } = await import(new URL('dist/index.js', root).href)
const { articles } = benchArticles(Number(values.bytes))
const readAll = async () => {
  for (const { text, date } of articles) await extract(text, { date })
}

for (let round = 0; round < Number(values.warm); round++) await readAll()
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.start')
await readAll()
const { profile } = await session.post('Profiler.stop')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
await readAll()
const { result: coverage } = await session.post('Profiler.takePreciseCoverage')
session.disconnect()

printTable('share of the time, by folder', sharesOf(profile, foldersOf), 24)
printTable('share of the time, by function', sharesOf(profile, ownOf), 24)
printTable('calls', callsOf(coverage), 40)

/** What each sample falls to, in per cent of all. `keysOf` takes a stack, the innermost call first. */
function sharesOf({ nodes, samples, timeDeltas }, keysOf) {
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node])))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const times = new Map()
  let total = 0
  samples.forEach((id, i) => {
    const stack = []
    for (let node = byId.get(id); node; node = parents.get(node.id)) stack.push(node.callFrame)
    if (stack[0].functionName === '(idle)') return
    total += timeDeltas[i]
    for (const key of new Set(keysOf(stack))) times.set(key, (times.get(key) ?? 0) + timeDeltas[i])
  })
  return [...times].map(([key, time]) => [key, (100 * time) / total])
}

function foldersOf(stack) {
  if (stack[0].functionName === '(garbage collector)') return ['garbage collection']
  return stack.flatMap(({ url }) => {
    const path = pathOf(url)
    return path.startsWith('dist/')
      ? [
          path
            .split('/')
            .slice(1, path.includes('/recognise/') ? 3 : 2)
            .join('/'),
        ]
      : []
  })
}

function ownOf(stack) {
  const { functionName, url, lineNumber } = stack.find((frame) => frame.url.startsWith('file:')) ?? stack[0]
  return [`${functionName || '(anonymous)'} ${pathOf(url)}:${lineNumber + 1}`]
}

function callsOf(scripts) {
  return scripts.flatMap(({ url, functions }) =>
    url.startsWith('file:')
      ? functions.map(({ functionName, ranges: [whole] }) => [
          `${functionName || '(anonymous)'} ${pathOf(url)}`,
          whole.count,
        ])
      : [],
  )
}

function pathOf(url) {
  return url.startsWith(root.href) ? fileURLToPath(url).slice(fileURLToPath(root).length) : url
}

function printTable(title, rows, most) {
  console.log(`\n${title}`)
  for (const [key, value] of rows.sort((a, b) => b[1] - a[1]).slice(0, most)) {
    console.log(`${(Number.isInteger(value) ? String(value) : value.toFixed(1)).padStart(9)}  ${key}`)
  }
}

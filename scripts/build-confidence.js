#!/usr/bin/env node
// Fits the confidence of items and links to how often they are right on the development sets of ../shared and the labels of training/, and writes models/confidence.json
// and the reliability table of docs/confidence.md. Without ../shared nothing is changed.
//
//   npm run confidence
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fitCurve, valueAt } from './confidence/isotonic.js'
import { judge } from './confidence/judge.js'
import { judgeFigures, judgeVoices } from './confidence/labelled.js'
import { readJsonl, recordsOf } from './records.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = join(root, '..', 'shared')
const model = join(root, 'models/confidence.json')
const page = join(root, 'docs/confidence.md')
const files = [
  'wikinews-facts.dev.jsonl',
  'casualties-voa.dev.jsonl',
  'casualties-voa-hard.dev.jsonl',
  'casualties-geovirus.dev.jsonl',
  'wikinews-claims.dev.jsonl',
]

if (!existsSync(join(shared, 'eval'))) {
  process.stderr.write('confidence: there is no ../shared beside this checkout, so nothing is fitted\n')
  process.exit(0)
}
// What the rules say by themselves is judged, so nothing may be fitted while they are asked.
writeFileSync(model, '{}\n')
const judged = []
for (const file of files) {
  const articles = readJsonl(readFileSync(join(shared, 'data', file), 'utf8'))
  const records = recordsOf(articles)
  for (const article of articles) judged.push(...(await judge(article, records.get(article.id), shared)))
}
for (const [file, judgeLabels] of [
  ['figures.jsonl', judgeFigures],
  ['voices.jsonl', judgeVoices],
]) {
  const articles = readJsonl(readFileSync(join(root, 'training', file), 'utf8'))
  const records = recordsOf(articles)
  for (const article of articles) judged.push(...judgeLabels(article, records.get(article.id)))
}

const kinds = [...new Set(judged.map(({ kind }) => kind))].sort()
const of = (kind, list = judged) => list.filter((each) => each.kind === kind)
const curves = Object.fromEntries(kinds.map((kind) => [kind, fitCurve(of(kind))]))
const lines = Object.entries(curves).map(([kind, points]) => `  ${JSON.stringify(kind)}: ${JSON.stringify(points)}`)
writeFileSync(model, `{\n${lines.join(',\n')}\n}\n`)

// The table is of articles that the curve in question has not seen: each fifth is judged by the curve of the others.
const FOLDS = 5
const foldOf = ({ article }) => [...article].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 9973, 7) % FOLDS
const BINS = [0, 0.5, 0.7, 0.8, 0.9, 1.01]
const rows = kinds.flatMap((kind) => {
  const told = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const curve = fitCurve(of(kind).filter((each) => foldOf(each) !== fold))
    return of(kind)
      .filter((each) => foldOf(each) === fold)
      .map(({ raw, right }) => ({ said: valueAt(curve, raw), right }))
  })
  return BINS.slice(0, -1).flatMap((from, i) => {
    const here = told.filter(({ said }) => said >= from && said < BINS[i + 1])
    if (here.length === 0) return []
    const mean = here.reduce((sum, { said }) => sum + said, 0) / here.length
    const right = here.filter((each) => each.right).length / here.length
    return [
      `| ${kind} | ${from} to ${Math.min(1, BINS[i + 1])} | ${here.length} | ${mean.toFixed(2)} | ${right.toFixed(2)} |`,
    ]
  })
})
const text = readFileSync(page, 'utf8')
const head = '| what | confidence said | how many | on average | right |\n|---|---|---|---|---|\n'
writeFileSync(page, text.replace(/\| what \| confidence said[\s\S]*$/, `${head}${rows.join('\n')}\n`))
console.log(rows.join('\n'))

#!/usr/bin/env node
// Scores the built program over the development sets of ../shared and prints one table, with what was gained and lost since
// the last kept run. Ends with 1 when a figure is below its floor in bench/floors.json.
//
//   npm run score                       all sets
//   npm run score -- --only dates       the sets of one task ("checks": the checkers of ../shared/cases)
//   npm run score -- --show 40          as many gained and lost items, by name
//   npm run score -- --keep             keep this run to compare with, and raise the floors to it
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readJsonl } from './records.js'
import { runChecks } from './score/checks.js'
import { changes, foundSigns } from './score/compare.js'
import { columns, goldFiles } from './score/tasks.js'

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    show: { type: 'string', default: '0' },
    keep: { type: 'boolean', default: false },
  },
})
const root = fileURLToPath(new URL('..', import.meta.url))
const shared = join(root, '..', 'shared')
const outputFolder = join(root, '.score')
const keptFile = join(root, 'bench', 'kept-score.json')
const floorsFile = join(root, 'bench', 'floors.json')
/** How far below a kept figure its floor lies, in points: room for a change that gains more elsewhere. */
const ROOM = 0.5

const readJson = (file, otherwise) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : otherwise)

/** Runs the program over a gold file, keeps its output in .score/ as the scorer sees it, and resolves to the records by id. */
function run(goldPath, outputPath, seenAs) {
  const articles = readJsonl(readFileSync(goldPath, 'utf8'))
  const input = articles.map(({ id, text, date }) => JSON.stringify({ id, text, date })).join('\n')
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'bin/copydesk.js'), '-q', '-i', 'jsonl', '-f', 'jsonl', '-'],
    {
      input,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  if (status !== 0) throw new Error(`copydesk ended with ${status} on ${goldPath}`)
  const records = readJsonl(stdout)
  writeFileSync(outputPath, seenAs ? records.map((record) => `${JSON.stringify(seenAs(record))}\n`).join('') : stdout)
  return { articles, records: new Map(records.map((record) => [record.document.id, record])) }
}

/** The scorer's figures, in points, by task and metric. */
function figures(goldPath, outputPath, tasks) {
  const arguments_ = ['--tasks', tasks.join(','), '--gold', goldPath, '--pred', outputPath, '--json']
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(shared, 'eval/score.mjs'), ...arguments_], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout).map(({ task, metrics }) => [
    task,
    Object.fromEntries(
      Object.entries(columns[task]).flatMap(([heading, metric]) => {
        const figure = metrics[metric]
        const value = figure && 'f1' in figure ? (figure.gold ? figure.f1 : null) : figure?.value
        return value === undefined || value === null ? [] : [[heading, Math.round(value * 1000) / 10]]
      }),
    ),
  ])
}

/** Prints a row of the table and counts the floors that it holds and breaks. */
function report(key, values) {
  now.figures[key] = values
  const cells = Object.entries(values).map(([heading, value]) => {
    const floor = floors[key]?.[heading]
    const isBelow = floor !== undefined && value < floor
    if (floor !== undefined) isBelow ? failed++ : held++
    const before = kept.figures[key]?.[heading]
    const step =
      before === undefined || before === value ? '' : ` (${value > before ? '+' : ''}${(value - before).toFixed(1)})`
    return `${heading} ${value.toFixed(1)}${step}${isBelow ? ` BELOW ITS FLOOR ${floor}` : ''}`
  })
  console.log(`${key.padEnd(36)} ${cells.join('   ')}`)
}

if (!existsSync(join(shared, 'eval/score.mjs'))) {
  process.stderr.write('score: there is no ../shared beside this checkout, so there is nothing to score against\n')
  process.exit(0)
}
mkdirSync(outputFolder, { recursive: true })
const kept = readJson(keptFile, { found: {}, figures: {} })
const floors = readJson(floorsFile, {})
const now = { figures: {}, found: {}, wrong: {} }
const gained = []
const lost = []
let failed = 0
let held = 0

for (const { file, tasks, seenAs } of goldFiles) {
  const asked = tasks.filter((task) => !options.only || options.only.split(',').includes(task))
  if (!asked.length) continue
  const name = basename(file, '.jsonl')
  const goldPath = join(shared, 'data', file)
  const outputPath = join(outputFolder, `${name}.jsonl`)
  const { articles, records } = run(goldPath, outputPath, seenAs)
  now.found[name] = foundSigns(articles, records)
  const difference = changes(articles, kept.found[name], now.found[name])
  gained.push(...difference.gained.map((line) => `${name}: ${line}`))
  lost.push(...difference.lost.map((line) => `${name}: ${line}`))
  for (const [task, values] of figures(goldPath, outputPath, asked)) report(`${name} ${task}`, values)
}

if (!options.only || options.only.split(',').includes('checks')) {
  for (const { name, right, of, wrong } of runChecks(join(shared, 'cases'), join(root, 'bin/copydesk.js'))) {
    const before = kept.wrong?.[name]
    gained.push(...(before ?? []).filter((id) => !wrong.includes(id)).map((id) => `${name}: ${id}`))
    lost.push(...wrong.filter((id) => before && !before.includes(id)).map((id) => `${name}: ${id}`))
    now.wrong[name] = wrong
    report(`${name} checks`, { right, wrong: of - right })
  }
}

console.log(`\nsince the last kept run: ${gained.length} items gained, ${lost.length} lost`)
const show = Number(options.show)
for (const line of gained.slice(0, show)) console.log(`  + ${line}`)
for (const line of lost.slice(0, show)) console.log(`  - ${line}`)
console.log(`floors: ${held} held, ${failed} broken`)

if (options.keep) {
  const raised = { ...floors }
  for (const [key, values] of Object.entries(now.figures)) {
    raised[key] = { ...floors[key] }
    for (const [heading, value] of Object.entries(values)) {
      // A case of the checkers that is right once stays right: no room.
      const floor = key.endsWith(' checks') ? value : Math.round((value - ROOM) * 10) / 10
      if (heading !== 'wrong') raised[key][heading] = Math.max(floors[key]?.[heading] ?? 0, floor)
    }
  }
  writeFileSync(floorsFile, `${JSON.stringify(raised, null, 2)}\n`)
  writeFileSync(
    keptFile,
    `${JSON.stringify({ figures: { ...kept.figures, ...now.figures }, found: { ...kept.found, ...now.found }, wrong: { ...kept.wrong, ...now.wrong } }, null, 1)}\n`,
  )
}
if (failed) process.exitCode = 1

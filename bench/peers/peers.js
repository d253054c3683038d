// Other programs on the same text: each as a process of its own, start included, in turn with copydesk. One that is not there is left out, and
// said to be. README.md says how each is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { jsonlOf, median, program, round } from './../process.js'

const here = fileURLToPath(new URL('.', import.meta.url))
/** Where what README.md installs lies. */
const installed = process.env.BENCH_PEERS ?? fileURLToPath(new URL('../../.cache/peers', import.meta.url))
const python = join(installed, 'venv', 'bin', 'python')
const jars = (name) => join(installed, name)

/** Each: what it needs, and its command; `texts` is a folder with a file for each article. */
const PEERS = [
  {
    name: 'copydesk, one job',
    isThere: true,
    command: [process.execPath, program, '-q', '-i', 'jsonl', '-f', 'jsonl', '-j', '1', '-'],
  },
  { name: 'compromise, names and numbers', isThere: true, command: [process.execPath, join(here, 'compromise.js')] },
  {
    name: 'wink-nlp, parts of speech and entities',
    isThere: true,
    command: [process.execPath, join(here, 'wink-nlp.js')],
  },
  { name: 'spaCy, small pipeline', isThere: existsSync(python), command: [python, join(here, 'spacy-pipeline.py')] },
  {
    name: 'spaCy, names alone',
    isThere: existsSync(python),
    command: [python, join(here, 'spacy-pipeline.py'), 'names'],
  },
  {
    name: 'CoreNLP, names with SUTime',
    isThere: existsSync(jars('corenlp')),
    isSlow: true,
    command: ({ list, out }) => [
      'java', '-Xmx3g', '-cp', `${jars('corenlp')}/*`, 'edu.stanford.nlp.pipeline.StanfordCoreNLP',
      '-annotators', 'tokenize,pos,lemma,ner', '-ner.applyFineGrained', 'false',
      '-filelist', list, '-outputFormat', 'json', '-outputDirectory', out,
    ], // biome-ignore format: a command line
  },
  {
    name: 'HeidelTime, dates alone',
    isThere: existsSync(jars('heideltime')),
    isSlow: true,
    command: ({ whole }) => [
      'java', '-cp', `${jars('heideltime')}/*`, 'de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone',
      whole, '-t', 'news', '-dct', '2020-01-01', '-pos', 'no', '-c', join(here, 'heideltime.props'),
    ], // biome-ignore format: a command line
  },
]

/** The slow ones are given so much of the text. */
const SLOW_BYTES = 200_000

/** @returns {Record<string, unknown>} KB a second of each, and how many times as fast copydesk is */
export function measurePeers(articles, runs) {
  const some = (most) => {
    let bytes = 0
    return articles.filter(({ text }) => {
      bytes += Buffer.byteLength(text)
      return bytes <= most
    })
  }
  const given = { all: layOut(articles), few: layOut(some(SLOW_BYTES)) }
  try {
    const there = PEERS.filter(({ isThere }) => isThere)
    const rates = new Map(there.map(({ name }) => [name, []]))
    for (let i = 0; i < runs; i++) {
      for (const { name, command, isSlow } of there)
        rates.get(name).push(rateOf(command, isSlow ? given.few : given.all))
    }
    const medians = there.map(({ name }) => [name, median(rates.get(name))])
    const own = medians[0][1]
    return {
      'KB a second, start included': Object.fromEntries(medians.map(([name, rate]) => [name, round(rate, 1)])),
      'copydesk, times as fast': Object.fromEntries(
        medians.slice(1).map(([name, rate]) => [name, round(own / rate, 1)]),
      ),
      'not there':
        PEERS.filter(({ isThere }) => !isThere)
          .map(({ name }) => name)
          .join(', ') || 'none',
    }
  } finally {
    for (const { folder } of Object.values(given)) rmSync(folder, { recursive: true, force: true })
  }
}

/** The articles as JSONL, as one text, and as a folder of texts with a list of their names. */
function layOut(articles) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-peers-'))
  const texts = join(folder, 'texts')
  mkdirSync(texts)
  articles.forEach(({ text }, i) => {
    writeFileSync(join(texts, `${i}.txt`), text)
  })
  const files = readdirSync(texts).map((name) => join(texts, name))
  writeFileSync(join(folder, 'list'), `${files.join('\n')}\n`)
  const whole = articles.map(({ text }) => text).join('\n\n')
  writeFileSync(join(folder, 'whole'), whole)
  return {
    folder,
    input: jsonlOf(articles),
    bytes: Buffer.byteLength(whole),
    places: { list: join(folder, 'list'), out: folder, whole: join(folder, 'whole') },
  }
}

function rateOf(command, { input, bytes, places }) {
  const [first, ...rest] = typeof command === 'function' ? command(places) : command
  const started = performance.now()
  const { status, stderr, error } = spawnSync(first, rest, { input, encoding: 'utf8', maxBuffer: 2 ** 31 })
  if (status !== 0) throw new Error(`${first} ${rest.join(' ')} ended with ${status}: ${error ?? stderr.slice(-2000)}`)
  return bytes / (performance.now() - started)
}

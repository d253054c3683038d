// Other programs on the same text: each as a process of its own, start included, in turn with copydesk. One that is not there is left out, and
// said to be. README.md says how each is installed.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { jsonlOf, median, program, round, run } from './../process.js'

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
    const rates = new Map(there.map(({ name }) => [name, { clock: [], cpu: [] }]))
    for (let i = 0; i < runs; i++) {
      for (const { name, command, isSlow } of there) {
        const { clock, cpu } = rateOf(command, isSlow ? given.few : given.all)
        rates.get(name).clock.push(clock)
        rates.get(name).cpu.push(cpu)
      }
    }
    const medians = (of) => there.map(({ name }) => [name, median(rates.get(name)[of])])
    const timesAsFast = ([[, own], ...others]) =>
      Object.fromEntries(others.map(([name, rate]) => [name, round(own / rate, 1)]))
    return {
      'KB a second, start included': Object.fromEntries(medians('clock').map(([name, rate]) => [name, round(rate, 1)])),
      'copydesk, times as fast': timesAsFast(medians('clock')),
      'copydesk, times as fast by CPU time': timesAsFast(medians('cpu')),
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

/** KB for a second of the clock, and for a second of CPU time. */
function rateOf(command, { input, bytes, places }) {
  const { seconds, cpuSeconds } = run(typeof command === 'function' ? command(places) : command, { input })
  return { clock: bytes / 1000 / seconds, cpu: bytes / 1000 / (cpuSeconds ?? Number.NaN) }
}

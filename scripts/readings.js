import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { casesIn, unmark } from './cases.js'
import { sentencesOfTests } from './test-texts.js'

const ARTICLES = 'tests/cases/articles'

/**
 * Whole articles, one a file, that are read by all kinds and kept in tests/readings/articles/ under the same name. A line that begins with "# " is
 * no part of the article: it tells what is read wrong.
 *
 * @param {string} root
 */
export const articlesToRead = (root) =>
  readdirSync(join(root, ARTICLES)).map((file) => ({
    id: file.slice(0, -'.txt'.length),
    text: readFileSync(join(root, ARTICLES, file), 'utf8')
      .replace(/^# .*\n/gm, '')
      .trimEnd(),
    published: null,
  }))

/** Files of tests/cases whose sentences are read by all kinds at once, and kept in tests/readings/ under the same name. */
export const READ = ['casualties', 'claims', 'dates', 'news', 'organizations', 'pairs', 'passages', 'people', 'places']

/** The file of the readings of a file of cases. */
export const keptFile = (name) => `tests/readings/${name}.txt`

/**
 * The texts of such a file, each once, with the day on which it was published.
 *
 * @param {string} root
 * @param {string} name
 */
export function textsOf(root, name) {
  const seen = new Set()
  return casesIn(readFileSync(join(root, `tests/cases/${name}.txt`), 'utf8'))
    .map(({ text, published }) => ({ id: `${published ?? 'undated'} ${text}`, text, published }))
    .filter(({ id }) => !seen.has(id) && seen.add(id))
}

/**
 * Articles made of what proves the rules: for each rule one, whose paragraphs are its examples and its counter-examples.
 *
 * @param {readonly { examples: readonly string[], leaves: readonly string[] }[]} rules
 */
export function textsOfRules(rules) {
  const byText = new Map(rules.map(({ examples, leaves }) => [[...examples, ...leaves].map(plain).join('\n\n'), true]))
  return [...byText.keys()].map(dated)
}

/** Some mark a name by brackets alone. */
const plain = (example) => unmark(example).text.replace(/[{}]|\[\[|\]\]/g, '')

/**
 * Articles made of the incidents of tests/cases/incidents.tsv, some in each.
 *
 * @param {string} root
 */
export function textsOfIncidents(root) {
  const lines = readFileSync(join(root, 'tests/cases/incidents.tsv'), 'utf8').split('\n')
  const incidents = lines.filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t')[1] ?? '')
  return Array.from({ length: Math.ceil(incidents.length / IN_ONE) }, (_, i) =>
    dated(incidents.slice(i * IN_ONE, (i + 1) * IN_ONE).join('\n\n')),
  )
}
const IN_ONE = 3

/**
 * The sentences that the tests have in tables of their own, where each is asked for one thing.
 *
 * @param {string} root
 */
export const textsOfTables = (root) => sentencesOfTests(root).map(dated)

const dated = (text) => ({ id: `2024-05-15 ${text}`, text, published: '2024-05-15' })

/**
 * All that is read in a text, a line for each thing: the text itself, then what the page is made of, then every item with every field
 * that says something, `"words"@start` for a span. Made to be read in a difference.
 */
export function readingOf({ document, warnings, ...lists }, { id }) {
  const page = ['title', 'publishedAt', 'dateline', 'byline', 'boilerplate'].flatMap((part) =>
    isSaid(document[part]) ? [`  ${part} ${shown(document[part])}`] : [],
  )
  const [only] = document.sentences
  const isWhole = document.sentences.length === 1 && only[0] === 0 && only[1] === document.length
  const sentences = isWhole
    ? []
    : [`  sentences ${document.sentences.map(([start, end]) => `${start}-${end}`).join(' ')}`]
  const items = Object.values(lists).flatMap((list) =>
    Array.isArray(list) ? list.map((item) => `  ${shownItem(item)}`) : [],
  )
  return `${[JSON.stringify(id).slice(1, -1).replaceAll('\\"', '"'), ...page, ...sentences, ...items].join('\n')}\n`
}

const shownItem = ({ id, ...fields }) => `${id} ${shown(fields)}`

/** Null, false and empty lists say nothing. */
const isSaid = (value) => value !== null && value !== undefined && value !== false && value.length !== 0

function shown(value) {
  if (Array.isArray(value)) return `[${value.map(shown).join(' ')}]`
  if (typeof value !== 'object') return String(value)
  const { start, end, text, ...fields } = value
  const words = start === undefined ? [] : [text === undefined ? `${start}-${end}` : `${JSON.stringify(text)}@${start}`]
  const said = start === undefined && text !== undefined ? { text, ...fields } : fields
  const others = Object.entries(said).flatMap(([name, field]) => (isSaid(field) ? [shownField(name, field)] : []))
  return [...words, ...others].join(' ')
}

function shownField(name, field) {
  if (field === true) return name
  if (typeof field === 'string') return `${name}=${/^[\w.:+-]*$/.test(field) ? field : JSON.stringify(field)}`
  if (typeof field === 'object' && !Array.isArray(field)) return `${name}(${shown(field)})`
  return `${name}=${shown(field)}`
}

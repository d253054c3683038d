import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { filesBelow } from '../files-below.js'

/** What has fewer words is no list, but forms of one word or cases of a rule. */
const LEAST = 8

/**
 * The lists of words of the program: sets from templates (`wordSet`, `listed`), lists of strings in lexicons and the word book, and the files of
 * models/words. Each has its place ("src/language/words/people.ts:12 groupNouns") and its words.
 */
export function wordLists(root) {
  const inSource = filesBelow(root, 'src', '.ts').flatMap((path) => listsOf(root, path))
  const books = readdirSync(join(root, 'models/words')).filter((name) => name.endsWith('.txt'))
  const inFiles = books.map((name) => ({
    place: `models/words/${name}`,
    words: readFileSync(join(root, 'models/words', name), 'utf8')
      .split('\n')
      .filter(Boolean),
  }))
  return [...inSource, ...inFiles]
}

function listsOf(root, path) {
  const tree = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true)
  const isLexicon = /lexicon|language\/words/.test(path)
  const found = []
  const visit = (node) => {
    const words = wordsOf(node, isLexicon)
    if (words === null) return node.forEachChild(visit)
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1
    found.push({ place: `${path}:${line}${nameOf(node)}`, words })
  }
  visit(tree)
  return found
}

/** The words of a node that is a list of them; null for any other. */
function wordsOf(node, isLexicon) {
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'wordSet' && 'text' in node.template)
    return node.template.text.split(/\s+/).filter(Boolean)
  if (ts.isCallExpression(node) && node.expression.getText() === 'listed' && 'text' in node.arguments[0])
    return node.arguments[0].text
      .split(/[;\n]/)
      .map((word) => word.trim())
      .filter(Boolean)
  if (!isLexicon || !ts.isArrayLiteralExpression(node) || node.elements.length < LEAST) return null
  return node.elements.every((element) => ts.isStringLiteral(element)) ? node.elements.map(({ text }) => text) : null
}

/** The name that a list is given, where it has one. */
function nameOf(node) {
  for (let at = node.parent; at && !ts.isStatement(at); at = at.parent)
    if ((ts.isVariableDeclaration(at) || ts.isPropertyAssignment(at)) && at.name) return ` ${at.name.getText()}`
  return ''
}

/** Lists that hold a word more than once. */
export function repeatedWords(lists) {
  return lists
    .map(({ place, words }) => ({ place, words: [...new Set(words.filter((word, i) => words.indexOf(word) < i))] }))
    .filter(({ words }) => words.length > 0)
}

/** The share of a list that must stand in another to be called a copy of it. */
const SHARE = 0.8

/** Pairs of lists of which the smaller stands nearly whole in the other. */
export function nearCopies(lists) {
  const long = lists
    .filter(({ words }) => words.length >= LEAST)
    .map(({ place, words }) => ({ place, set: new Set(words) }))
  return long.flatMap((one) =>
    long.flatMap((other) => {
      const isPair =
        one !== other && (one.set.size < other.set.size || (one.set.size === other.set.size && one.place < other.place))
      if (!isPair) return []
      const shared = [...one.set].filter((word) => other.set.has(word)).length
      return shared / one.set.size >= SHARE ? [{ one: one.place, other: other.place, shared, of: one.set.size }] : []
    }),
  )
}

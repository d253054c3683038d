import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { repeatedWords, wordLists } from '../../scripts/audit/words.js'
import { nodesOf, placeOf, sourcesOf } from './sources.js'

const sources = sourcesOf('src')

/** Numbers that may only fall: whoever brings one down writes the new one here, or it could rise again unseen. */
const CASTS = 518
const WORD_SETS = 9
const BRANCHING = 0

test(`${CASTS} casts, and no more`, () => {
  const casts = sources.flatMap((source) =>
    [...nodesOf(source.tree)].filter((node) => isCast(node)).map((node) => placeOf(source, node)),
  )
  expect(casts.length, 'a type guard or a better type is worth more than a cast').toBe(CASTS)
})

/** "x as Y", "x!": not `as const`, which claims nothing. */
const isCast = (node: ts.Node): boolean =>
  (ts.isAsExpression(node) && node.type.getText() !== 'const') || ts.isNonNullExpression(node)

test(`${WORD_SETS} patterns that stand for a set of words, and no more`, () => {
  const found = sources
    .filter(({ path }) => !/lexicon|language\/words/.test(path))
    .flatMap((source) =>
      [...nodesOf(source.tree)].filter(isWordSet).map((node) => `${placeOf(source, node)} ${node.getText()}`),
    )
  expect(found.length, 'a set of words is a wordSet, asked by has: src/language/words/word-set.ts').toBe(WORD_SETS)
})

/** A pattern of four or more plain words from end to end: /^(?:on|in|at|by)$/. */
const isWordSet = (node: ts.Node): boolean =>
  ts.isRegularExpressionLiteral(node) && /^\/\^\(\?:[\p{L}'-]+(?:\|[\p{L}'-]+){3,}\)\$\/i?$/u.test(node.text)

test('no line longer than 2,000 characters', () => {
  const long = sources.filter(({ text }) => text.split('\n').some((line) => line.length > 2000))
  expect(long.map(({ path }) => path)).toEqual([])
})

test('no word stands twice in a list of words, nor in both lists of persons', () => {
  const lists = wordLists(fileURLToPath(new URL('../..', import.meta.url)))
  expect(lists.length).toBeGreaterThan(200)
  const persons = lists.filter(({ place }) => place.startsWith('models/words/persons-'))
  const all = { place: 'persons', words: persons.flatMap(({ words }) => words) }
  expect(repeatedWords([...lists, all])).toEqual([])
})

test('an organization of models/words/organizations-own.txt stands in no other list of names', () => {
  const lists = wordLists(fileURLToPath(new URL('../..', import.meta.url)))
  const own = lists.find(({ place }) => place === 'models/words/organizations-own.txt')?.words ?? []
  const names = own.filter((line) => !line.startsWith('#'))
  expect(names.length).toBeGreaterThan(300)
  const others = lists.filter(({ place }) => place.startsWith('src/tag/lexicon/'))
  expect(others.flatMap(({ words }) => words).length).toBeGreaterThan(3000)
  expect(names.filter((name) => others.some(({ words }) => words.includes(name)))).toEqual([])
})

test(`${BRANCHING} functions of more than 20 branches, and no more`, () => {
  const found = sources.flatMap((source) =>
    [...nodesOf(source.tree)]
      .filter((node) => ts.isFunctionLike(node) && branchesOf(node) > 20)
      .map((node) => `${placeOf(source, node)} ${branchesOf(node)}`),
  )
  expect(found.length, found.join('\n')).toBe(BRANCHING)
})

/** The cyclomatic complexity of a function: 1, and 1 more for each condition, loop, case and catch of its own. */
function branchesOf(of: ts.Node): number {
  let count = 1
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return
    if (BRANCHES.has(node.kind) || (ts.isBinaryExpression(node) && JOINTS.has(node.operatorToken.kind))) count++
    node.forEachChild(visit)
  }
  of.forEachChild(visit)
  return count
}

const { SyntaxKind: Kind } = ts
const BRANCHES: ReadonlySet<ts.SyntaxKind> = new Set([
  Kind.CaseClause,
  Kind.CatchClause,
  Kind.ConditionalExpression,
  Kind.DoStatement,
  Kind.ForInStatement,
  Kind.ForOfStatement,
  Kind.ForStatement,
  Kind.IfStatement,
  Kind.WhileStatement,
])
const JOINTS: ReadonlySet<ts.SyntaxKind> = new Set([
  Kind.AmpersandAmpersandToken,
  Kind.BarBarToken,
  Kind.QuestionQuestionToken,
  Kind.AmpersandAmpersandEqualsToken,
  Kind.BarBarEqualsToken,
  Kind.QuestionQuestionEqualsToken,
])

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { filesBelow } from '../files-below.js'
import { randomBy } from '../seeded.js'

/** Where the program finds facts; words and schemas are no code. */
const CORE = [
  ...['recognise/claims', 'recognise/casualties', 'recognise/dates', 'syntax', 'link', 'segment', 'language', 'tag'],
  ...['recognise/people', 'recognise/places', 'recognise/organizations', 'coreference', 'calendar', 'text'],
]
const isData = (path) => /lexicon|words\/|schema\.ts$|\/index\.ts$|\.d\.ts$/.test(path)

/**
 * So many places of the core to break, drawn by the seed: folders in turn, files and places by lot, no file twice; of `only` one file, no
 * place twice. Each is a `path` with the `start` and `end` of an expression and what is `put` in its place.
 */
export function chooseMutants(root, { count, seed, only }) {
  const draw = randomBy(seed)
  const placesOf = (path) => placesIn(path, readFileSync(join(root, path), 'utf8'))
  if (only) return shuffled(placesOf(only), draw).slice(0, count)
  const folders = CORE.map((folder) => shuffled(filesOf(root, `src/${folder}`), draw)).filter(
    (files) => files.length > 0,
  )
  const chosen = []
  for (let turn = 0; chosen.length < count && folders.some((files) => files.length > 0); turn++) {
    const path = folders[turn % folders.length].pop()
    const places = path ? placesOf(path) : []
    if (places.length > 0) chosen.push(places[Math.floor(draw() * places.length)])
  }
  return chosen
}

const filesOf = (root, folder) => filesBelow(root, folder, '.ts').filter((path) => !isData(path))

/** Every place of a source that can be broken so that it means something else. */
function placesIn(path, text) {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const places = []
  const add = (node, { kind, put, joined = null }) => {
    const start = node.getStart()
    const line = tree.getLineAndCharacterOfPosition(start).line + 1
    places.push({
      path,
      line,
      kind,
      start,
      end: node.getEnd(),
      was: node.getText(),
      put,
      isStatement: beginsStatement(node),
      joined,
    })
  }
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) return
    if (ts.isBinaryExpression(node)) breakBinary(node, add)
    else if (ts.isIfStatement(node)) add(node.expression, { kind: 'never', put: 'false' })
    else if (ts.isConditionalExpression(node))
      add(node.condition, { kind: 'turned', put: `!(${node.condition.getText()})` })
    node.forEachChild(visit)
  }
  visit(tree)
  return places
}

const FLIPPED = { '===': '!==', '!==': '===', '<': '>=', '<=': '>', '>': '<=', '>=': '<' }

function breakBinary(node, add) {
  const { left, right, operatorToken } = node
  const sign = operatorToken.getText()
  if (FLIPPED[sign]) add(node, { kind: 'flipped', put: `${left.getText()} ${FLIPPED[sign]} ${right.getText()}` })
  if (sign === '&&' || sign === '||') {
    const [from, to] = [left, right].map((side) => ({ start: side.getStart(), end: side.getEnd() }))
    const joined = { sign, left: from, right: to, isAsked: isAsked(node) }
    add(node, { kind: 'dropped', put: left.getText(), joined: { ...joined, kept: 'left' } })
    add(node, { kind: 'dropped', put: right.getText(), joined: { ...joined, kept: 'right' } })
  }
  if ((sign === '+' || sign === '-') && ts.isNumericLiteral(right))
    add(right, { kind: 'off by one', put: `${Number(right.text) + 1}` })
}

/** Whether only that matters, whether the value is true. */
function isAsked(node) {
  const { parent } = node
  if (ts.isParenthesizedExpression(parent)) return isAsked(parent)
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.ExclamationToken
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) return true
  if (ts.isConditionalExpression(parent)) return parent.condition === node
  const isJoined = ts.isBinaryExpression(parent) && ['&&', '||'].includes(parent.operatorToken.getText())
  return isJoined && isAsked(parent)
}

/** A bracket put there would go on with the line before, which has no semicolon. */
function beginsStatement(node) {
  let top = node
  while (top.parent && top.parent.getStart() === node.getStart() && !ts.isExpressionStatement(top)) top = top.parent
  return ts.isExpressionStatement(top) && !ts.isIfStatement(top.parent) && !ts.isIterationStatement(top.parent, false)
}

function shuffled(items, draw) {
  const left = [...items]
  return items.map(() => left.splice(Math.floor(draw() * left.length), 1)[0])
}

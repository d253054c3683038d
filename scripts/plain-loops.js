// Loops over arrays, the taking apart of arrays and `flatMap`, as the bundle has them: by index. The engine makes an iterator for each, and an object for each of
// its steps, until its best compiler has seen the function, which few of our functions live to see: 14 per cent of all that is allocated. The
// types tell what is an array; everything else is left as it is. Lines stay where they are, so that a stack leads to the source.
import ts from 'typescript'

/**
 * A function that rewrites the modules of a program, by the path of each. `config`: the path of its tsconfig.
 *
 * @example
 * 'for (const word of words) count(word)' // for(let $1=words,$2=0;$2<$1.length;$2++){const word=$1[$2]; count(word)}
 */
export function plainLoops(config) {
  const { config: given } = ts.readConfigFile(config, ts.sys.readFile)
  const { fileNames, options } = ts.parseJsonConfigFileContent(given, ts.sys, config.slice(0, config.lastIndexOf('/')))
  const program = ts.createProgram(fileNames, {
    ...options,
    noEmit: true,
    incremental: false,
    tsBuildInfoFile: undefined,
  })
  const checker = program.getTypeChecker()
  return (path) => {
    const file = program.getSourceFile(path)
    return file && rewritten(file, checker)
  }
}

function rewritten(file, checker) {
  const edits = []
  let names = 0
  const name = () => `$${++names}`
  const insert = (at, text) => edits.push({ from: at, to: at, text, order: edits.length })
  const replace = (node, text) => edits.push({ from: node.getStart(file), to: node.end, text, order: edits.length })
  const isArray = (node) => isArrayType(checker.getTypeAtLocation(node), checker)

  const visit = (node) => {
    if (ts.isForOfStatement(node) && !node.awaitModifier) rewriteLoop(node)
    else if (ts.isVariableDeclarationList(node) && !ts.isForOfStatement(node.parent))
      node.declarations.forEach(rewriteDeclaration)
    else if (ts.isCallExpression(node)) rewriteCall(node)
    ts.forEachChild(node, visit)
  }

  const rewriteLoop = ({ initializer, expression, statement }) => {
    if (!ts.isVariableDeclarationList(initializer) || !isArray(expression)) return
    const [declaration] = initializer.declarations
    const [list, index] = [name(), name()]
    const keyword = initializer.flags & ts.NodeFlags.Const ? 'const' : 'let'
    const parts = partsOf(declaration.name, isArray(declaration.name) ? `${list}[${index}]` : null, keyword)
    // for (const X of EXPRESSION) STATEMENT
    edits.push({
      from: initializer.getStart(file),
      to: expression.getStart(file),
      text: `let ${list}=`,
      order: edits.length,
    })
    insert(expression.end, `,${index}=0;${index}<${list}.length;${index}++`)
    const own = parts ?? `${keyword} ${declaration.name.getText(file)}=${list}[${index}];`
    if (ts.isBlock(statement)) insert(statement.getStart(file) + 1, own)
    else {
      insert(statement.getStart(file), `{${own}`)
      insert(statement.end, '}')
    }
  }

  const rewriteDeclaration = (declaration) => {
    if (!ts.isArrayBindingPattern(declaration.name) || !declaration.initializer) return
    const { initializer, name: pattern } = declaration
    if (!isSimple(pattern)) return
    const literal = withoutCast(initializer)
    if (ts.isArrayLiteralExpression(literal) && areOneByOne(pattern, literal)) {
      // [a, b] = [x, y]
      edits.push({ from: pattern.getStart(file), to: literal.getStart(file) + 1, text: '', order: edits.length })
      for (const [i, { name: own }] of pattern.elements.entries())
        insert(literal.elements[i].getStart(file), `${own.getText(file)}=`)
      edits.push({ from: literal.elements.at(-1).end, to: initializer.end, text: '', order: edits.length })
    } else if (isArray(initializer)) {
      const whole = name()
      replace(pattern, whole)
      insert(initializer.end, `,${elementsOf(pattern, whole).join(',')}`)
    }
  }

  /** The engine's own flatMap takes ten times as long as a loop. */
  const rewriteCall = ({ expression, arguments: [of, ...others], questionDotToken }) => {
    if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'flatMap' || others.length > 0) return
    if (expression.questionDotToken || questionDotToken || !of || ts.isSpreadElement(of)) return
    const calls = checker.getTypeAtLocation(of).getCallSignatures()
    const isOfArrays = calls.every((call) => isArrayType(call.getReturnType(), checker))
    if (calls.length === 0 || !isOfArrays || !isArray(expression.expression)) return
    const list = expression.expression
    insert(list.getStart(file), `${FLAT_MAP}(`)
    edits.push({ from: list.end, to: of.getStart(file), text: ',', order: edits.length })
  }

  /** The declarations that take an element apart; null where that is no array, or not simple. */
  const partsOf = (pattern, element, keyword) => {
    if (!element || !ts.isArrayBindingPattern(pattern) || !isSimple(pattern)) return null
    const whole = name()
    return `${keyword} ${[`${whole}=${element}`, ...elementsOf(pattern, whole)].join(',')};`
  }

  const elementsOf = (pattern, whole) =>
    pattern.elements.flatMap((element, i) =>
      ts.isOmittedExpression(element)
        ? []
        : [`${element.name.getText(file)}=${element.dotDotDotToken ? `${whole}.slice(${i})` : `${whole}[${i}]`}`],
    )

  visit(file)
  return applied(file.text, edits)
}

/** What `flatMap` becomes: a function of `flat-map.js`, which the bundler puts in where it is called. */
const FLAT_MAP = '$flatMap'

/** Names only, without defaults. */
const isSimple = ({ elements }) =>
  elements.some((element) => !ts.isOmittedExpression(element)) &&
  elements.every(
    (element) => ts.isOmittedExpression(element) || (ts.isIdentifier(element.name) && !element.initializer),
  )

/** As many names as there are expressions, each for one. */
const areOneByOne = ({ elements }, literal) =>
  elements.length === literal.elements.length &&
  elements.every((element) => !ts.isOmittedExpression(element) && !element.dotDotDotToken) &&
  literal.elements.every((element) => !ts.isOmittedExpression(element) && !ts.isSpreadElement(element))

const withoutCast = (node) =>
  ts.isAsExpression(node) || ts.isParenthesizedExpression(node) ? withoutCast(node.expression) : node

function isArrayType(type, checker) {
  if (type.isUnion()) return type.types.every((one) => isArrayType(one, checker))
  return checker.isArrayType(type) || checker.isTupleType(type) || ARRAYS.has(type.symbol?.name)
}
const ARRAYS = new Set([
  'RegExpExecArray',
  'RegExpMatchArray',
  'Uint8Array',
  'Uint16Array',
  'Uint32Array',
  'Int32Array',
])

function applied(text, edits) {
  let result = ''
  let at = 0
  for (const { from, to, text: own } of edits.sort((a, b) => a.from - b.from || a.order - b.order)) {
    if (from < at) throw new Error(`two changes in one place: ${text.slice(from, from + 60)}`)
    result += text.slice(at, from) + lineEnds(text.slice(from, to), own) + own
    at = to
  }
  return result + text.slice(at)
}

/** The line ends of what is left out, so that all that follows keeps its line. */
const lineEnds = (left, own) => '\n'.repeat(left.split('\n').length - own.split('\n').length)

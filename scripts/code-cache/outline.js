// Takes a module of the bundle apart: what it does goes into a script beside it, whose compiled code can be kept (load.js); the module only hands it what it
// imports and gives what comes back. Lines and columns stay where they are, so that the map leads to the sources as before.
import ts from 'typescript'

/**
 * The module and its script, or null where the module cannot be a function: it awaits something, or gives away a variable that
 * changes later.
 *
 * @example
 * outline('one', 'import{a}from"./b.js";var c=a+1;export{c as d};')
 * // module: import{a}from"./b.js"; import{load}from"./load.js"; const $all=load("one.cjs")(import.meta,…,a); export const d…
 */
export function outline(name, code) {
  const file = ts.createSourceFile(`${name}.js`, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS)
  const parts = partsOf(file)
  if (!parts) return null
  const { imports, names, exported, blanks } = parts
  const given = ['$meta', '$impo', ...names]
  const script =
    `(typeof module==="object"?module:{}).exports=(function(${given}){"use strict";${blanked(code, blanks)}` +
    `\nreturn{${exported.map(({ local, as }) => `${as}:${local}`)}}})\n//# sourceMappingURL=${name}.cjs.map\n`
  const module =
    `import{load as $load}from"./load.js";${imports.join(';')};` +
    `const $all=$load("${name}.cjs")(${['import.meta', '(path)=>import(path)', ...names]});` +
    `${exported.map(({ as }, i) => `const $${i}=$all.${as};`).join('')}export{${exported.map(({ as }, i) => `$${i} as ${as}`)}};\n`
  return { module, script }
}

function partsOf(file) {
  const imports = []
  const names = []
  const exported = []
  const blanks = []
  const blank = (node) => blanks.push({ from: node.getStart(file), to: node.end, text: '' })
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) {
      imports.push(statement.getText(file).replace(/;$/, ''))
      names.push(...namesOf(statement.importClause))
      blank(statement)
    } else if (ts.isExportDeclaration(statement)) {
      if (statement.moduleSpecifier || !ts.isNamedExports(statement.exportClause)) return null
      for (const { name, propertyName } of statement.exportClause.elements)
        exported.push({ local: (propertyName ?? name).text, as: name.text })
      blank(statement)
    } else if (
      ts.isExportAssignment(statement) ||
      statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    ) {
      return null
    }
  }
  const given = new Set(exported.map(({ local }) => local))
  return inside(file, given, blanks) ? { imports, names, exported, blanks } : null
}

const namesOf = (clause) => {
  if (!clause) return []
  const { name, namedBindings } = clause
  const named = namedBindings && (ts.isNamespaceImport(namedBindings) ? [namedBindings] : namedBindings.elements)
  return [...(name ? [name.text] : []), ...(named ?? []).map(({ name: own }) => own.text)]
}

/** Puts other words of equal length for what only a module may say. False where that is not enough. */
function inside(file, given, blanks) {
  let isSound = true
  const visit = (node, isNested) => {
    if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) {
      blanks.push({ from: node.getStart(file), to: node.end, text: '$meta' })
    } else if (node.kind === ts.SyntaxKind.ImportKeyword && ts.isCallExpression(node.parent)) {
      blanks.push({ from: node.getStart(file), to: node.end, text: '$impo' })
    } else if (!isNested && (ts.isAwaitExpression(node) || (ts.isForOfStatement(node) && node.awaitModifier))) {
      isSound = false
    } else if (changes(node) && changed(node).some((name) => given.has(name))) {
      isSound = false
    }
    ts.forEachChild(node, (child) => visit(child, isNested || ts.isFunctionLike(node)))
  }
  visit(file, false)
  return isSound
}

const changes = (node) =>
  (ts.isBinaryExpression(node) &&
    node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    node.operatorToken.kind <= ts.SyntaxKind.LastAssignment) ||
  ((ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) &&
    /\+\+|--/.test(ts.tokenToString(node.operator))) ||
  ((ts.isForOfStatement(node) || ts.isForInStatement(node)) && !ts.isVariableDeclarationList(node.initializer))

/** The variables that it gives another value; one of the same name elsewhere counts too, to be safe. */
function changed(node) {
  const target = node.left ?? node.operand ?? node.initializer
  if (ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target)) return []
  const names = []
  const visit = (part) => {
    if (ts.isIdentifier(part)) names.push(part.text)
    ts.forEachChild(part, visit)
  }
  visit(target)
  return names
}

function blanked(code, blanks) {
  let text = ''
  let at = 0
  for (const { from, to, text: other } of blanks.sort((a, b) => a.from - b.from)) {
    text += code.slice(at, from) + other.padEnd(to - from)
    at = to
  }
  // What is left of the last line is the comment with the map's name, which stands behind all.
  return (text + code.slice(at)).replace(/\n\/\/# sourceMappingURL=.*\s*$/, '')
}

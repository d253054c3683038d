import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { unmark } from './cases.js'
import { filesBelow } from './files-below.js'

/** Whose tables hold sentences of news, each asked for one thing. */
const FOLDERS = ['calendar', 'explain', 'language', 'link', 'recognise', 'segment', 'syntax', 'tag']

/**
 * The sentences of the tables in the tests' own sources, each once, without what marks a part of them.
 *
 * @param {string} root
 */
export const sentencesOfTests = (root) => [
  ...new Set(
    FOLDERS.flatMap((folder) => filesBelow(root, `tests/${folder}`, '.test.ts'))
      // It has other languages, of which the program reads nothing.
      .filter((path) => !path.endsWith('which-language.test.ts'))
      .flatMap((path) => stringsIn(path, readFileSync(join(root, path), 'utf8')))
      .map((text) => unmark(text).text.replace(/[{}|]/g, '').trim())
      .filter(isSentence),
  ),
]

function stringsIn(path, source) {
  const strings = []
  const visit = (node) => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) strings.push(node.text)
    node.forEachChild(visit)
  }
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest))
  return strings
}

/** Names of tests begin with a small letter. */
const isSentence = (text) => /^["'‘“(\p{Lu}\d]/u.test(text) && /[.!?]["'’”)]*$/.test(text) && /\s\S+\s/.test(text)

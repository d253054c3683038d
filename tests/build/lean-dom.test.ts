import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
// @ts-expect-error: a script without types
import { leanDom } from '../../scripts/lean-dom.js'
import { readPage } from '../../src/read/html.js'

const pages = new URL('../read/pages/', import.meta.url)
const source = fileURLToPath(new URL('../../src/read/', import.meta.url))
const require = createRequire(import.meta.url)
// Where packages are found.
const folder = mkdtempSync(fileURLToPath(new URL('../../dist/lean-', import.meta.url)))

/** What reads pages as the bundle has it. */
let lean: { readonly readPage: typeof readPage; readonly parseHTML: (html: string) => { document: Document } }

beforeAll(async () => {
  await build({
    stdin: {
      contents: "export { readPage } from './html.ts'\nexport { parseHTML } from './parse-html.ts'",
      resolveDir: source,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['defuddle'],
    plugins: [leanDom(source, require.resolve)],
    banner: { js: "import{createRequire as $r}from'node:module';const require=$r(import.meta.url);" },
    outfile: join(folder, 'lean.mjs'),
  })
  lean = await import(pathToFileURL(join(folder, 'lean.mjs')).href)
})
afterAll(() => rmSync(folder, { recursive: true }))

test('every page is read as it is with the whole package', async () => {
  for (const name of readdirSync(pages)) {
    const page = { text: readFileSync(new URL(name, pages), 'utf8'), encoding: 'utf-8', warnings: [] }
    expect(await lean.readPage(page, { id: name }), name).toEqual(await readPage(page, { id: name }))
  }
})

test('what a selector found is not kept when the page has changed', () => {
  const { document } = lean.parseHTML(
    '<!doctype html><html><body><div class="a"><p>One</p></div><p>Two</p></body></html>',
  )
  const found = () => Array.from(document.querySelectorAll('.a p, .b p'), (paragraph) => paragraph.textContent)
  expect(found()).toEqual(['One'])
  document.querySelector('div')?.setAttribute('class', 'b')
  expect(found()).toEqual(['One'])
  document.querySelector('div')?.removeAttribute('class')
  expect(found()).toEqual([])
  expect(document.querySelector('p')?.matches('div > p')).toBe(true)
})

test.each([
  ['display: none', 'none', ''],
  ['color:red; display:none;visibility : hidden', 'none', 'hidden'],
  ['display:none;display:block', 'block', ''],
  ['display:;visibility:collapse:x', '', 'collapse:x'],
  ['background:url(a;display:none', 'none', ''],
  ['display', '', ''],
])('the style "%s" is read', (style, display, visibility) => {
  const { document } = lean.parseHTML(`<!doctype html><html><body><p style="${style}">One</p></body></html>`)
  const paragraph = document.querySelector('p')
  expect([paragraph?.style.display, paragraph?.style.visibility]).toEqual([display, visibility])
  expect(document.body.style.display).toBe('')
})

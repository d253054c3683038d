// linkedom as the bundle has it: one part in place of two hundred files, without what no page is asked for. The same in what it answers.
import { dirname, join } from 'node:path'

/**
 * A plugin for esbuild.
 * @param readFolder the folder of `parse-html.ts`
 * @param resolve finds a package's own file
 */
export const leanDom = (readFolder, resolve) => ({
  name: 'lean dom',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /\/read\/parse-html\.ts$/ }, () => ({
      contents: "export { parseHTML } from 'linkedom'",
      resolveDir: readFolder,
    }))
    // The parser alone: the rest of the package writes markup and reads feeds.
    onResolve({ filter: /^htmlparser2$/ }, () => ({ path: join(dirname(resolve('htmlparser2')), '../esm/Parser.js') }))
    onResolve({ filter: /^cssomnom\/parse$/ }, ({ path }) => ({ path, namespace: 'lean-dom' }))
    onResolve({ filter: /^css-select$/ }, ({ path, importer }) =>
      importer.includes('/linkedom/') ? { path, namespace: 'lean-dom', pluginData: importer } : undefined,
    )
    onLoad({ filter: /./, namespace: 'lean-dom' }, ({ path, pluginData }) =>
      path === 'css-select' ? { contents: COMPILED_ONCE, resolveDir: dirname(pluginData) } : { contents: NO_SHEETS },
    )
    onLoad({ filter: /\/linkedom\/esm\/interface\/event-target\.js$/ }, () => ({ contents: NO_LISTENERS }))
    onLoad({ filter: /\/linkedom\/esm\/interface\/css-style-declaration\.js$/ }, () => ({ contents: PLAIN_STYLE }))
  },
})

/** Style sheets are out of the markup before it is parsed. */
const NO_SHEETS = 'export const parse = () => null'

/** Nobody listens. The package keeps a map for each node in one weak map, which the collector of garbage has to go through over and over. */
const NO_LISTENERS = `class Silent {
  _getParent() { return null }
  addEventListener() {}
  removeEventListener() {}
  dispatchEvent() { return true }
}
export { Silent as EventTarget }`

/** Of each element is asked whether it is shown, of few anything else. The package makes two maps and a proxy for that. */
const PLAIN_STYLE = `export class CSSStyleDeclaration {
  constructor(element) { this.element = element }
  get display() { return this.getPropertyValue('display') }
  get visibility() { return this.getPropertyValue('visibility') }
  getPropertyValue(name) {
    let found = ''
    for (const rule of (this.element.getAttribute('style') ?? '').split(';')) {
      const at = rule.indexOf(':')
      const value = at > 0 && rule.slice(0, at).trim() === name ? rule.slice(at + 1).trim() : ''
      if (value) found = value
    }
    return found
  }
}`

/** A selector is compiled once, not each time that it is asked. What it finds is never kept: pages are taken apart between two questions. */
const COMPILED_ONCE = `import { compile as compileAnew } from 'css-select'
const known = new Map()
export const compile = (selector, options) => {
  if (options.context) return compileAnew(selector, options)
  const key = options.xmlMode + ' ' + selector
  let test = known.get(key)
  if (!test) {
    test = compileAnew(selector, { ...options, cacheResults: false })
    if (known.size > 500) known.clear()
    known.set(key, test)
  }
  return test
}
export const is = (element, selector, options) => compile(selector, options)(element)`

// Bundles the program into dist/bundle/: a few files in place of seven hundred, so that it starts fast and opens few files at once. What a
// command does not need lies in files that it does not load. The compiled modules beside it are for scripts and tests, and must be there; most
// packages stay outside.
import { execFileSync } from 'node:child_process'
import { copyFileSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { kinds } from '../dist/recognise/kinds.js'
import { recordSchema } from '../dist/write/record-schema.js'
import { canKeep } from './code-cache/kept.js'
import { outline } from './code-cache/outline.js'
import { leanDom } from './lean-dom.js'
import { plainLoops } from './plain-loops.js'

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const outdir = path('dist/bundle')
const require = createRequire(import.meta.url)

/** Packages that every run needs, of many files, and one that is given tables of ours: they are put into the bundle, as the others are not. */
const WITHIN = new Set(['@mozilla/readability', 'commander', 'eld', 'linkedom', 'wink-eng-lite-web-model', 'wink-nlp'])
const { dependencies } = JSON.parse(readFileSync(path('package.json'), 'utf8'))

const faster = {
  name: 'faster',
  setup({ onLoad, onResolve }) {
    // Exceptions to the rules of base forms: tables of 200 KB, which are faster taken apart as JSON than as a program.
    onLoad({ filter: /wn-\w+-exceptions\.js$/ }, ({ path: file }) => {
      const table = JSON.stringify(JSON.stringify(require(file)))
      return { contents: `module.exports = Object.assign(Object.create(null), JSON.parse(${table}))` }
    })
    // The language detector's table is searched in dist/assets/ngrams.bin.
    onLoad({ filter: /\/eld\/src\/ngrams\/small\.js$/ }, () => ({
      contents: "import { openNgrams } from './packed-ngrams.js'\nexport const ngramsData = openNgrams()",
      resolveDir: path('src/language/which'),
    }))
    onLoad({ filter: /\/recognise\/kinds\.ts$/ }, () => ({ contents: `export const kinds = ${JSON.stringify(kinds)}` }))
    onLoad({ filter: /\/write\/record-schema\.ts$/ }, () => ({
      contents: `const schema = ${JSON.stringify(only(recordSchema()))}\nexport const recordSchema = () => schema`,
    }))
    // commander starts the programs of commands that are programs; no command of ours is, and Node needs 5 ms for what starts one.
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/commander/') ? { path: importer, namespace: 'no-child-process' } : undefined,
    )
    onLoad({ filter: /./, namespace: 'no-child-process' }, () => ({ contents: 'module.exports = {}' }))
  },
}

/** Characters of a module from which on it is worth a script of its own. */
const WORTH_KEEPING = 12_000

const rewrite = plainLoops(path('tsconfig.build.json'))
const plain = {
  name: 'plain loops',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path: file }) => {
      const contents = rewrite(file)
      return contents === undefined ? undefined : { contents, loader: 'ts' }
    })
  },
}

/** What `src/write/shape.ts` reads of the schema. */
const READ = new Set(['pattern', 'type', 'const'])
const only = (node) => {
  const { properties, items, anyOf, ...rest } = node
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => READ.has(key))),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, of]) => [name, only(of)])),
    }),
    ...(items && { items: only(items) }),
    ...(anyOf && { anyOf: anyOf.map(only) }),
  }
}

const { metafile } = await build({
  entryPoints: [path('src/cli/main.ts'), path('src/cli/engine/worker.ts'), path('src/index.ts')],
  outdir,
  // All in one folder: `./worker.js` is beside the pool that starts it here too.
  entryNames: '[name]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: Object.keys(dependencies).filter((name) => !WITHIN.has(name)),
  plugins: [faster, leanDom(path('src/read'), require.resolve), plain],
  inject: [path('scripts/flat-map.js')],
  // What those packages ask Node for.
  banner: { js: "import{createRequire as $r}from'node:module';const require=$r(import.meta.url);" },
  // Names stay, so that a stack can be read; lines lead to the sources by the maps.
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: true,
  metafile: true,
  logLevel: 'warning',
})

if (!metafile.inputs['src/language/which/packed-ngrams.ts']) throw new Error("eld's own table has got into the bundle")

const made = new Set(Object.keys(metafile.outputs).map((output) => basename(output)))

// The large modules become scripts, whose compiled code can be kept.
for (const name of ['load.js', 'kept.js']) {
  copyFileSync(path(`scripts/code-cache/${name}`), `${outdir}/${name}`)
  made.add(name)
}
for (const name of [...made].filter((name) => name.endsWith('.js'))) {
  const code = readFileSync(`${outdir}/${name}`, 'utf8')
  const apart = code.length < WORTH_KEEPING ? null : outline(name.slice(0, -3), code)
  if (!apart) continue
  const script = name.replace(/js$/, 'cjs')
  writeFileSync(`${outdir}/${script}`, apart.script)
  writeFileSync(`${outdir}/${name}`, apart.module)
  renameSync(`${outdir}/${name}.map`, `${outdir}/${script}.map`)
  made.add(script).add(`${script}.map`).delete(`${name}.map`)
}

// What an earlier build has left; only now, since the program may be running.
for (const name of readdirSync(outdir)) if (!made.has(name)) rmSync(`${outdir}/${name}`)

// From Node 22 on Node keeps the code itself.
if (!module.enableCompileCache && canKeep) {
  execFileSync(process.execPath, [path('scripts/code-cache/make.js'), path('fixtures/articles/wire-brief.txt')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

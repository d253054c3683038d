// Bundles the program into dist/bundle/: a few files in place of seven hundred, so that it starts fast and opens few files at once. What a
// command does not need lies in files that it does not load. The compiled modules beside it are for scripts and tests, and must be there; packages
// stay outside.
import { readdirSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { recordSchema } from '../dist/write/shape.js'

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const outdir = path('dist/bundle')

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
  packages: 'external',
  // Names stay, so that a stack can be read; lines lead to the sources by the maps.
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: true,
  define: { RECORD_SCHEMA: JSON.stringify(only(recordSchema())) },
  metafile: true,
  logLevel: 'warning',
})

// What an earlier build has left; only now, since the program may be running.
const made = new Set(Object.keys(metafile.outputs).map((output) => basename(output)))
for (const name of readdirSync(outdir)) if (!made.has(name)) rmSync(`${outdir}/${name}`)

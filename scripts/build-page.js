// Builds what the HTML report is made of beside the record, into dist/assets/: its style sheet and its scripts, each one file without
// comments. The scripts take the review's own modules; of the kinds of facts they get what `src/page/kinds.ts` says, in
// place of the recognisers, which would bring the whole program along.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { extractionSchema } from '../dist/link/extraction.js'
import { kinds } from '../dist/recognise/kinds.js'
import { blankItem, editableFields } from '../dist/review/session/fields.js'
import { loadZod } from '../dist/text/schema-of.js'

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))

/** Modules that a page cannot have, and what stands for them there. */
const insteadOf = new Map([
  [path('src/recognise/recognisers.ts'), path('src/page/kinds.ts')],
  [path('src/recognise/kinds.ts'), path('src/page/kinds.ts')],
  [path('src/review/session/fields.ts'), path('src/page/fields.ts')],
])

/** What a reviewer may correct of each kind, and the schema by which a correction is checked. */
const { properties } = loadZod().toJSONSchema(extractionSchema(), { io: 'input' })
const fieldsOfKinds = Object.fromEntries(
  kinds.map((kind) => [kind, { fields: editableFields(kind), blank: blankItem(kind), schema: properties[kind].items }]),
)

const substitutes = {
  name: 'substitutes',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\.{1,2}\// }, async ({ path: asked, importer, resolveDir, pluginData, kind }) => {
      if (pluginData === 'resolving') return undefined
      const found = await resolve(asked.replace(/\.js$/, '.ts'), {
        resolveDir,
        importer,
        kind,
        pluginData: 'resolving',
      })
      const other = insteadOf.get(found.path)
      return other && importer !== other ? { path: other } : undefined
    })
  },
}

mkdirSync(path('dist/assets'), { recursive: true })
await build({
  entryPoints: [
    { in: path('src/page/article.ts'), out: 'article' },
    { in: path('src/page/index.ts'), out: 'index' },
    { in: path('src/page/article.css'), out: 'article' },
  ],
  outdir: path('dist/assets'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['chrome115', 'firefox115', 'safari16.4'],
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
  define: { FIELDS_OF_KINDS: JSON.stringify(fieldsOfKinds) },
  plugins: [substitutes],
})

// Runs a program of tests/robust on the built program: bundles it with esbuild, its imports from src led to dist, and loads it.
//   node scripts/robust/run-ts.js fuzz [OPTION…]
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))
const [name, ...rest] = process.argv.slice(2)

/** "../../src/extract.js" → the compiled module; packages stay where they are. */
const built = {
  name: 'built',
  setup({ onResolve }) {
    onResolve({ filter: /\/src\// }, ({ path }) => ({
      path: new URL(path.replace(/^.*\/src\//, '../../dist/'), import.meta.url).href,
      external: true,
    }))
  },
}

// Below the root, so that packages are found; out of the way of what is published.
mkdirSync(`${root}.cache`, { recursive: true })
const outfile = `${root}.cache/${name}.mjs`
await build({
  entryPoints: [`${root}tests/robust/${name}.ts`],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  plugins: [built],
  logLevel: 'warning',
})
process.argv = [process.argv[0], outfile, ...rest]
await import(outfile)

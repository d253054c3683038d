// Before packing, takes the script out of package.json that builds a checkout: whoever installs the package has no use for it, and
// npm would warn of a package with a script that runs at install. After packing, puts it back.
//   node scripts/package/manifest.js strip|restore
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const root = new URL('../../', import.meta.url)
const manifest = new URL('package.json', root)
const kept = new URL('.cache/package.json', root)

if (process.argv[2] === 'strip') {
  mkdirSync(new URL('.cache/', root), { recursive: true })
  copyFileSync(manifest, kept)
  const { scripts, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'))
  const { prepare: _prepare, prepack: _prepack, postpack: _postpack, ...others } = scripts
  writeFileSync(manifest, `${JSON.stringify({ ...rest, scripts: others }, null, 2)}\n`)
} else if (existsSync(kept)) {
  copyFileSync(kept, manifest)
  rmSync(kept)
}

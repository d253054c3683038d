import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { shippedFile } from '../../text/shipped-file.js'

/** A style sheet or a script that is written into the page, with the hash by which the page's policy lets it through. */
export interface Asset {
  readonly content: string
  readonly hash: string
}

/** What `npm run build` makes of `src/page/`: bundled, without comments, the same bytes each time. */
export type AssetName = 'article.css' | 'article.js' | 'index.js'

const assets = new Map<AssetName, Asset>()

/** Reads an asset. Throws where the program was not built. */
export function readAsset(name: AssetName): Asset {
  let asset = assets.get(name)
  if (!asset) {
    const content = readFileSync(shippedFile(`dist/assets/${name}`), 'utf8').trim()
    asset = { content, hash: `sha256-${createHash('sha256').update(content).digest('base64')}` }
    assets.set(name, asset)
  }
  return asset
}

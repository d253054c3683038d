import { readFileSync } from 'node:fs'
import { shippedFile } from '../text/shipped-file.js'

/** The version in package.json. */
export function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(shippedFile('package.json'), 'utf8'))
  return (manifest as { readonly version: string }).version
}

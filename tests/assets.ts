import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Before all tests: where the build has left out the style sheet and the scripts of the HTML report, they are made. */
export function setup(): void {
  const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))
  if (existsSync(at('dist/assets/article.js')) || !existsSync(at('dist/link/extraction.js'))) return
  const { status, stderr } = spawnSync(process.execPath, [at('scripts/build-page.js')], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`scripts/build-page.js failed: ${stderr}`)
}

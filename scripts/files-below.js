import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The files below a folder whose names end so, in order: "src/text/span.ts", counted from the root.
 *
 * @param {string} root
 * @param {string} folder
 * @param {string} ending
 * @returns {string[]}
 */
export const filesBelow = (root, folder, ending) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending))
    .sort()

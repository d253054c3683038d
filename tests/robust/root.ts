import { existsSync } from 'node:fs'

/** The top folder of the checkout, wherever this program was put to be run. */
export const root: URL = upFrom(new URL('.', import.meta.url))

function upFrom(folder: URL): URL {
  if (existsSync(new URL('package.json', folder))) return folder
  const above = new URL('..', folder)
  if (above.href === folder.href) throw new Error('there is no package.json above')
  return upFrom(above)
}

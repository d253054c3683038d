import { existsSync } from 'node:fs'

/** The folder of the package: the nearest one above this module with a package.json, seen from src/, dist/ and the bundle alike. */
function findRoot(): URL {
  let folder = new URL('.', import.meta.url)
  while (!existsSync(new URL('package.json', folder)) && folder.pathname.length > 1) folder = new URL('..', folder)
  return folder
}

let root: URL | null = null

/** Where a file that comes with the program lies: `models/names.bin`, from the folder of the package. */
export function shippedFile(path: string): URL {
  root ??= findRoot()
  return new URL(path, root)
}

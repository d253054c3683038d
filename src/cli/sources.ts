import { existsSync, readFileSync } from 'node:fs'
import { SourceMap, type SourceMapPayload } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * A stack with its places in the bundle led back to the sources, by the maps beside it; others stay as they are. Maps are read for this alone:
 * Node's own way (`--enable-source-maps`) reads them at every start.
 */
export function withSources(stack: string): string {
  return stack.replace(PLACE, (place, ...[url, line, column]: [string, string, string]) => {
    const address = url.startsWith('/') ? pathToFileURL(url).href : url
    const { originalSource, originalLine, originalColumn } = entryAt(address, Number(line) - 1, Number(column) - 1)
    return originalSource === undefined || originalLine === undefined || originalColumn === undefined
      ? place
      : `${new URL(originalSource, address).href}:${originalLine + 1}:${originalColumn + 1}`
  })
}

/** "file:///usr/lib/node_modules/copydesk/dist/bundle/chunk-ABC.js:2:345"; a script that was required stands without "file:". */
const PLACE = /((?:file:\/\/)?\/[^\s()]{1,1000}?\.c?js):(\d{1,9}):(\d{1,9})/g

interface Entry {
  readonly originalSource?: string
  readonly originalLine?: number
  readonly originalColumn?: number
}

function entryAt(url: string, line: number, column: number): Entry {
  const path = `${fileURLToPath(url)}.map`
  if (!existsSync(path)) return {}
  return new SourceMap(JSON.parse(readFileSync(path, 'utf8')) as SourceMapPayload).findEntry(line, column)
}

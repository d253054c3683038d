import { readFileSync } from 'node:fs'
import { endianness } from 'node:os'
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads'
import { afterEach, expect, test } from 'vitest'
import { shareFiles } from '../../src/cli/engine/shared-files.js'
import { openPacked, SHARED_FILES } from '../../src/text/packed-file.js'
import { shippedFile } from '../../src/text/shipped-file.js'

afterEach(() => setEnvironmentData(SHARED_FILES, undefined))

test.skipIf(endianness() === 'BE')('the tables that workers share are those of the files', () => {
  shareFiles()
  const files: unknown = getEnvironmentData(SHARED_FILES)
  const shared = files instanceof Map ? [...files] : []
  expect(shared.map(([path]) => path)).toEqual(['models/gazetteer.bin', 'models/wink.bin', 'models/names.bin'])
  for (const [path, bytes] of shared) {
    expect(bytes).toBeInstanceOf(SharedArrayBuffer)
    expect(Buffer.from(bytes).equals(readFileSync(shippedFile(path)))).toBe(true)
  }
})

test('a shared table is read where it lies, and as the file is', () => {
  const own = openPacked('models/names.bin')
  const content = readFileSync(shippedFile('models/names.bin'))
  const bytes = new SharedArrayBuffer(content.byteLength)
  new Uint8Array(bytes).set(content)
  // No file has that name, so that it can only be the shared one.
  setEnvironmentData(SHARED_FILES, new Map([['models/nowhere.bin', bytes]]))
  const shared = openPacked('models/nowhere.bin')
  expect(shared.head).toEqual(own.head)
  const sections = Object.keys(own.head.sections ?? {})
  expect(sections.length).toBeGreaterThan(0)
  for (const name of sections) expect(shared.bytes(name).equals(own.bytes(name))).toBe(true)
  expect(shared.bytes(sections[0] ?? '').buffer).toBe(bytes)
  expect(() => openPacked('models/nobody.bin')).toThrow()
})

import { setFlagsFromString } from 'node:v8'

/**
 * Keeps the memory of a run of any length small. Nearly all that an article leaves behind is garbage: of 400 MB after thousands of articles 80 MB
 * are in use, since V8 lets the heap grow fourfold between two collections where memory is plenty. Growth by a seventh keeps a batch
 * at some 220 MB, and two workers just below 400, for a few per cent of the time. No limit is set (`--max-old-space-size`), which
 * would end on a large article. `bin/copydesk.js` has the engine look for no garbage while it does one short article.
 */
export function keepMemorySmall(): void {
  set('--incremental-marking', '--heap-growing-percent=15')
}

/** The same where many articles are read: patterns are used often enough to be made fast, too. */
export function setForManyArticles(): void {
  keepMemorySmall()
  set('--regexp-optimization')
}

/** Sets the engine as `bin/copydesk.js` does, while a worker loads: the code that is kept beside the bundle is for these settings. */
export function setForLoading(): void {
  set('--no-incremental-marking', '--heap-growing-percent=0', '--no-regexp-optimization')
}

function set(...flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag)
}

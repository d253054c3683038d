import type { Extraction } from '../src/link/extraction.js'

export const READ: readonly string[]
export function keptFile(name: string): string
export function textsOf(
  root: string,
  name: string,
): readonly { readonly id: string; readonly text: string; readonly published: string | null }[]
export function articlesToRead(
  root: string,
): readonly { readonly id: string; readonly text: string; readonly published: string | null }[]
export function readingOf(record: Extraction, of: { readonly id: string }): string

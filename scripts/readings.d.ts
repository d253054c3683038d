import type { Extraction } from '../src/link/extraction.js'

/** A text that is read by all kinds, and what was read in it is kept. */
export interface Text {
  readonly id: string
  readonly text: string
  readonly published: string | null
}

export const READ: readonly string[]
export function keptFile(name: string): string
export function textsOf(root: string, name: string): readonly Text[]
export function textsOfRules(
  rules: readonly { readonly examples: readonly string[]; readonly leaves: readonly string[] }[],
): readonly Text[]
export function textsOfIncidents(root: string): readonly Text[]
export function textsOfTables(root: string): readonly Text[]
export function articlesToRead(root: string): readonly Text[]
export function readingOf(record: Extraction, of: { readonly id: string }): string

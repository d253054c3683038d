export interface Text {
  readonly id: string
  readonly text: string
  readonly published: string | null
}
export const WORKINGS: readonly string[]
export function workingsFile(name: string): string
export function textsToWork(
  root: string,
  rules: readonly { readonly examples: readonly string[]; readonly leaves: readonly string[] }[],
): readonly { readonly name: string; readonly texts: readonly Text[] }[]
export function workingsOf(text: Text, of: object): string

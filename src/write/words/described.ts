/** What a recogniser's `describe` says of an item, on one line: "outcome killed, min 12, max 12". What is not known is left out. */
export function phraseOf(described: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(described)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${spaced(name)} ${value}`)
    .join(', ')
}

const spaced = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

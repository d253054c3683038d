/**
 * The entry of a table that is keyed by words of a text; undefined where there is none. A plain look-up would find what every
 * object has: "constructor" is a word like any other.
 */
export const ownEntry = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

import type { Assembly } from '../format.js'

/** A JSON list inside a head and a tail, its entries written as they come; a part may hold several, or none. */
export function jsonList(head: string, tail: string): Assembly<string, string> {
  let isEmpty = true
  return {
    begin: () => head,
    add: (part) => {
      if (part === '') return ''
      const before = isEmpty ? '\n' : ',\n'
      isEmpty = false
      return before + part
    },
    end: () => `${isEmpty ? '' : '\n'}${tail}\n`,
  }
}

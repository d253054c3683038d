// biome-ignore-all lint/style/noDefaultExport: what the packages export is theirs to say

/** The parts of the package that its own model is made of; it has types for the whole alone. */
declare module 'wink-eng-lite-web-model/dist/*.js' {
  const part: unknown
  export = part
}

// The parts of wink-nlp that take a text apart and tag it, as far as `wink-reader.ts` asks for them.

declare module 'wink-nlp/src/cache.js' {
  export interface Cache {
    readonly value: (lexeme: number) => string
    readonly normal: (lexeme: number) => number
    readonly nox: (expansion: number) => number
    readonly mappedSpelling: (lexeme: number) => number
    readonly posOf: (lexeme: number) => number
    readonly property: (lexeme: number, name: string) => number | null
  }
  export default function makeCache(core: unknown, features: unknown): Cache
}

declare module 'wink-nlp/src/compile-trex.js' {
  export default function compileTRex(patterns: unknown): unknown
}

declare module 'wink-nlp/src/dd-wrapper.js' {
  import type { Cache } from 'wink-nlp/src/cache.js'

  /** Four numbers a token. */
  export interface RawDocument {
    readonly cache: Cache
    readonly tokens: number[]
    readonly nonBreakingSpaces: object
  }
  export default function wrapDocument(document: RawDocument): unknown
}

declare module 'wink-nlp/src/tokenizer.js' {
  export default function makeTokenizer(
    patterns: unknown,
    categories: unknown,
    preserve: unknown,
  ): (document: unknown, text: string) => void
}

declare module 'wink-nlp/src/automaton.js' {
  import type { Cache } from 'wink-nlp/src/cache.js'

  export interface Automaton {
    readonly importJSON: (machine: unknown) => void
    readonly recognize: (tags: readonly number[]) => unknown
  }
  export default function makeAutomaton(cache: Cache, ignored: string): Automaton
}

declare module 'wink-nlp/src/its.js' {
  import type { RawDocument } from 'wink-nlp/src/dd-wrapper.js'

  const its: {
    readonly pos: (at: number, document: RawDocument) => string
    readonly lemma: (at: number, document: RawDocument, addons: unknown) => string | undefined
  }
  export default its
}

import { createRequire } from 'node:module'
import type { z } from 'zod'
import type { Immutable } from './immutable.js'

const require = createRequire(import.meta.url)
let loaded: { readonly z: typeof z } | null = null

/** zod, loaded when the first schema is asked for: that takes 40 ms, which reading an article can do without. */
export function loadZod(): typeof z {
  loaded ??= require('zod') as { readonly z: typeof z }
  return loaded.z
}

/** A schema, or parts of one, made once, when they are first asked for. */
export function schemaOf<Made>(make: (zod: typeof z) => Made): () => Made {
  let made: { readonly value: Made } | null = null
  return () => {
    made ??= { value: make(loadZod()) }
    return made.value
  }
}

/** The type of what a schema describes. */
export type Described<Schema extends () => z.ZodType> = Immutable<z.infer<ReturnType<Schema>>>

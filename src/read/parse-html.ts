import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/**
 * linkedom's parser. It has two hundred files, which as modules are all opened at once: more than "ulimit -n 64" allows, and in three times the
 * time that they take one after another. In the bundle it is one part (scripts/lean-dom.js).
 */
export const { parseHTML } = require('linkedom') as typeof import('linkedom')

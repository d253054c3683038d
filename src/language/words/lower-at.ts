import type { Token } from '../document.js'

/** The word of a token in lower case; nothing before the first and behind the last. */
export const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? ''

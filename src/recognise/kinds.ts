import { type Kind, recognisers } from './recognisers.js'

/**
 * The names of the kinds, in the order they run. In the bundle these names alone stand in the place of this module, so that what has to know
 * them, as the reading of options does, brings no recogniser along.
 */
export const kinds: readonly Kind[] = recognisers.map(({ kind }) => kind)

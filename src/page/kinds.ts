/** The kinds of facts for modules that run in the page: in place of the recognisers, what the page was told of them. */
import { pageData } from './data.js'

export const recognisers: readonly { readonly kind: string; readonly label: string }[] = pageData().kinds
export const kinds: readonly string[] = recognisers.map(({ kind }) => kind)

import type { Mutant } from './choose.js'

export function switched(text: string, mutants: readonly (Mutant & { readonly number: number })[]): string

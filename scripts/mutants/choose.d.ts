export interface Mutant {
  readonly path: string
  readonly line: number
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly was: string
  readonly put: string
  readonly isStatement: boolean
  readonly joined: object | null
}

export function chooseMutants(
  root: string,
  settings: { readonly count: number; readonly seed: number; readonly only?: string },
): readonly Mutant[]

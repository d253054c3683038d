import type { Kind } from '../../recognise/recognisers.js'

/** "casualties" as brat's type "Casualties". */
export const typeOfKind = (kind: Kind): string => kind.charAt(0).toUpperCase() + kind.slice(1)

/** The source of a claim as "Claims-source". */
export const partType = (kind: Kind, field: string): string => `${typeOfKind(kind)}-${field}`

import { kinds as everyKind } from '../../recognise/kinds.js'
import type { Kind } from '../../recognise/recognisers.js'
import { recordShape, type Shape } from '../shape.js'
import { fieldColumns } from '../tables/fields.js'
import { listsOfReference } from '../tables/references.js'
import { partType, typeOfKind } from './names.js'

/** brat's annotation.conf: the types and relations that the annotations use, read off the schema. */
export function configuration(kinds: readonly Kind[]): string {
  const parts = kinds.flatMap((kind) => partNames(kind).map((field) => ({ kind, field })))
  return [
    '[entities]',
    ...kinds.map(typeOfKind),
    ...parts.map(({ kind, field }) => partType(kind, field)),
    '',
    '[relations]',
    ...relationLines(kinds, parts),
    '',
    '[events]',
    '',
    '[attributes]',
    '',
  ].join('\n')
}

interface PartName {
  readonly kind: Kind
  readonly field: string
}

/** A relation is listed once for each pair of types. */
function relationLines(kinds: readonly Kind[], parts: readonly PartName[]): readonly string[] {
  const lines = [
    ...kinds.map((kind) => `sameAs\tArg1:${typeOfKind(kind)}, Arg2:${typeOfKind(kind)}`),
    ...parts.map(({ kind, field }) => `${field}\tArg1:${typeOfKind(kind)}, Arg2:${partType(kind, field)}`),
    ...kinds.flatMap((kind) =>
      fieldColumns(kind).flatMap((column) =>
        listsOfReference(column)
          .filter(
            (list): list is Kind => everyKind.some((known) => known === list) && kinds.some((kept) => kept === list),
          )
          .map((list) => `${column.name}\tArg1:${typeOfKind(kind)}, Arg2:${typeOfKind(list)}`),
      ),
    ),
  ]
  return [...new Set(lines)]
}

function partNames(kind: Kind): readonly string[] {
  const shape = recordShape().fields.get(kind) as Shape
  const isWords = ({ fields, isList }: Shape) =>
    !isList && (fields.has('spans') || (fields.has('start') && fields.has('end')))
  return [...shape.fields].filter(([, field]) => isWords(field)).map(([name]) => name)
}

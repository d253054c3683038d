import { recordSchema, type SchemaNode } from './record-schema.js'

/** What the schema says of a place in the record: its fields in order, and the letters of the ids that may stand there. */
export interface Shape {
  readonly fields: ReadonlyMap<string, Shape>
  /** "d" where an id of a date stands, "nop" where one of a person, an organization or a place may. */
  readonly letters: string
  /** What a value there is, as JSON Schema names it: "integer", "string", "object" …; a list's is that of its entries. */
  readonly type: string
  readonly isList: boolean
}

/**
 * The shape of a record, read off the schema, so that a new kind of fact needs no change here. A list has the shape of its
 * entries.
 */
export function recordShape(): Shape {
  known ??= shapeOf(recordSchema())
  return known
}
let known: Shape | undefined

function shapeOf(node: SchemaNode): Shape {
  if (node.items) return { ...shapeOf(node.items), isList: true }
  const fields = new Map(Object.entries(node.properties ?? {}).map(([key, field]) => [key, shapeOf(field)]))
  const alternatives = (node.anyOf ?? []).map(shapeOf)
  return {
    fields: new Map([...alternatives.flatMap((shape) => [...shape.fields]), ...inPrintedOrder(fields)]),
    letters: lettersOf(node.pattern) + alternatives.map(({ letters }) => letters).join(''),
    type: node.type ?? alternatives.find(({ type }) => type !== 'null')?.type ?? 'null',
    isList: alternatives.some(({ isList }) => isList),
  }
}

/** What linking adds stands after what recognition found, but a reader wants rule and confidence last (`mentions`, if any, after them). */
function inPrintedOrder(fields: ReadonlyMap<string, Shape>): readonly [string, Shape][] {
  const entries = [...fields]
  if (fields.has('mentions')) return entries
  const isLast = ([key]: [string, Shape]) => key === 'rule' || key === 'confidence'
  return [...entries.filter((entry) => !isLast(entry)), ...entries.filter(isLast)]
}

/** "d" from the pattern of an id, ^d[1-9]\d*$. */
function lettersOf(pattern = ''): string {
  return pattern.match(/^\^\[?([a-z]+)\]?\[1-9\]/)?.[1] ?? ''
}

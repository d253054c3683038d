/** As much of JSON Schema as the record's schema uses. */
export interface SchemaNode {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly SchemaNode[]
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly required?: readonly string[]
  readonly items?: SchemaNode | false
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly minItems?: number
}

/** The schema is a few levels deep. */
const DEEPEST = 8

/** Where a value stands: its path, and how many levels down. */
interface Place {
  readonly path: string
  readonly depth: number
}

/** What is wrong with a value, with the path to it; null where nothing is. An `id` may be missing. */
export const faultAt = (node: SchemaNode, value: unknown, path: string): string | null =>
  faultBelow(node, value, { path, depth: 0 })

function faultBelow(node: SchemaNode, value: unknown, { path, depth }: Place): string | null {
  if (depth > DEEPEST) return null
  if (node.anyOf) {
    const faults = node.anyOf.map((one) => faultBelow(one, value, { path, depth: depth + 1 }))
    return faults.includes(null) ? null : (faults.find((fault) => fault !== null) ?? null)
  }
  const fault = (what: string): string => `${path || 'it'}: ${what}`
  if (node.const !== undefined && value !== node.const) return fault(`is not ${JSON.stringify(node.const)}`)
  if (node.enum && !node.enum.includes(value)) return fault(`is not one of ${node.enum.join(', ')}`)
  const own = node.type === undefined ? null : (CHECKS[node.type] ?? nothing)(node, value)
  if (own !== null) return fault(own)
  return faultInside(node, value, { path, depth })
}

type Check = (node: SchemaNode, value: unknown) => string | null
const nothing: Check = () => null

const CHECKS: Readonly<Record<string, Check>> = {
  null: (_, value) => (value === null ? null : 'is not empty'),
  boolean: (_, value) => (typeof value === 'boolean' ? null : 'is neither yes nor no'),
  integer: (node, value) => (Number.isInteger(value) ? rangeFault(node, value as number) : 'is no whole number'),
  number: (node, value) => (typeof value === 'number' ? rangeFault(node, value) : 'is no number'),
  string: (node, value) => (typeof value === 'string' ? wordsFault(node, value) : 'is no text'),
  array: ({ minItems = 0 }, value) =>
    Array.isArray(value) ? (value.length < minItems ? 'has nothing in it' : null) : 'is no list',
  object: (_, value) => (isFields(value) ? null : 'is missing'),
}

function rangeFault({ minimum = -Infinity, maximum = Infinity }: SchemaNode, value: number): string | null {
  if (value < minimum) return `is less than ${minimum}`
  return value > maximum ? `is more than ${maximum}` : null
}

function wordsFault({ minLength = 0, pattern }: SchemaNode, value: string): string | null {
  if (value.length < minLength) return 'is empty'
  return pattern !== undefined && !new RegExp(pattern).test(value)
    ? `“${value}” has another form than it must have`
    : null
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function faultInside(
  { properties = {}, required = [], items }: SchemaNode,
  value: unknown,
  { path, depth }: Place,
): string | null {
  if (Array.isArray(value)) {
    const faults = items
      ? value.map((entry, i) => faultBelow(items, entry, { path: `${path}.${i + 1}`, depth: depth + 1 }))
      : []
    return faults.find((fault) => fault !== null) ?? null
  }
  if (!isFields(value)) return null
  for (const [name, node] of Object.entries(properties)) {
    const inner = value[name]
    if (inner === undefined && (name === 'id' || !required.includes(name))) continue
    const fault = faultBelow(node, inner, { path: path ? `${path}.${name}` : name, depth: depth + 1 })
    if (fault !== null) return fault
  }
  return null
}

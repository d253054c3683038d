import type { z } from 'zod'
import { extractionSchema } from '../../link/extraction.js'
import { kinds } from '../../recognise/kinds.js'
import { loadZod } from '../../text/schema-of.js'
import type { Fields } from '../decisions/index.js'

/** How a field is corrected: chosen from words, switched, typed, pointed at in the text, or chosen among the items. */
export type Editor =
  | { readonly by: 'choice'; readonly choices: readonly string[] }
  | { readonly by: 'switch' }
  | { readonly by: 'number'; readonly whole: boolean }
  | { readonly by: 'words' }
  | { readonly by: 'span' }
  | { readonly by: 'spans' }
  | { readonly by: 'item'; readonly letters: string }
  | { readonly by: 'place' }

/** A field of an item that a reviewer may correct. */
export interface EditableField {
  /** Its path: "count.min". */
  readonly path: string
  readonly editor: Editor
  readonly isNullable: boolean
  /** Whether an item may do without it. */
  readonly isOptional: boolean
}

interface Node {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Node[]
  readonly properties?: Readonly<Record<string, Node>>
  readonly required?: readonly string[]
  readonly items?: Node | false
  readonly pattern?: string
}

/** Fields that say how an item was found, or that follow from others. */
const NOT_EDITED: ReadonlySet<string> = new Set([
  'id',
  'start',
  'end',
  'text',
  'sentence',
  'rule',
  'confidence',
  'links',
  'resolvedBy',
  'mentions',
  'interval',
  'relative',
  'implied',
  'voice',
  'lemma',
  'geonameId',
  'precision',
  'relation',
  'eventId',
])

interface KnownKind {
  readonly node: Node
  readonly fields: readonly EditableField[]
}
let known: ReadonlyMap<string, KnownKind> | undefined

function knownKind(layer: string): KnownKind {
  if (!known) {
    const { properties = {} } = loadZod().toJSONSchema(extractionSchema(), { io: 'input' }) as Node
    const entries = kinds.map((kind) => {
      const list = properties[kind]
      const node = list?.items ? list.items : {}
      return [kind, { node, fields: fieldsOf(node, '', DEPTH) }] as const
    })
    known = new Map(entries)
  }
  return known.get(layer) ?? { node: {}, fields: [] }
}

const DEPTH = 2

/** The fields of a kind that can be corrected, read off its schema, so that a new kind needs no change here. */
export const editableFields = (layer: string): readonly EditableField[] => knownKind(layer).fields

/** An item of a kind in which nothing is said yet: what must be there is null, none, no or the first of the choices. */
export function blankItem(layer: string): Fields {
  return blank(knownKind(layer).node)
}

function blank({ properties = {}, required = [] }: Node): Fields {
  const entries = required.map((name) => [name, blankValue(properties[name] ?? {})] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function blankValue(node: Node): unknown {
  const { inner, isNullable } = withoutNull(node)
  if (isNullable) return null
  if (inner.enum) return inner.enum[0]
  if (inner.properties) return blank(inner)
  return BLANKS[String(inner.type)]
}

const BLANKS: Readonly<Record<string, unknown>> = { array: [], boolean: false, string: '' }

/** What is wrong with an item by the schema of its kind; null where nothing is. */
export function faultIn(layer: string, item: Fields): string | null {
  const shape: Readonly<Record<string, unknown>> = extractionSchema().shape
  const list = shape[layer]
  const { ZodExactOptional, ZodOptional } = loadZod()
  if (!(list instanceof ZodExactOptional) && !(list instanceof ZodOptional)) return null
  const issues = (list as z.ZodType).safeParse([item]).error?.issues ?? []
  // An addition has no id yet.
  const issue = issues.find(({ path }) => path[1] !== 'id')
  return issue ? `${issue.path.slice(1).join('.')}: ${issue.message}` : null
}

function fieldsOf(node: Node, prefix: string, depth: number): readonly EditableField[] {
  const required = new Set(node.required ?? [])
  return Object.entries(node.properties ?? {}).flatMap(([name, given]) => {
    if (NOT_EDITED.has(name)) return []
    const { inner, isNullable } = withoutNull(given)
    const path = prefix === '' ? name : `${prefix}.${name}`
    const editor = editorFor(inner)
    const common = { path, isNullable, isOptional: !required.has(name) }
    const own = editor ? [{ ...common, editor }] : []
    const nested = depth > 1 && !isSpan(inner) ? fieldsOf(inner, path, depth - 1) : []
    return [...own, ...nested]
  })
}

function withoutNull(node: Node): { readonly inner: Node; readonly isNullable: boolean } {
  if (Array.isArray(node.type)) {
    const [type = ''] = (node.type as readonly string[]).filter((name) => name !== 'null')
    return { inner: { ...node, type }, isNullable: node.type.includes('null') }
  }
  const others = (node.anyOf ?? []).filter(({ type }) => type !== 'null')
  if (!node.anyOf || others.length === node.anyOf.length) return { inner: node, isNullable: false }
  return { inner: others.length === 1 ? (others[0] as Node) : { anyOf: others }, isNullable: true }
}

const isSpan = ({ properties }: Node): boolean => properties?.start !== undefined && properties.end !== undefined

function editorFor(node: Node): Editor | null {
  const letters = lettersOf(node)
  if (letters) return { by: 'item', letters }
  if (node.enum?.every((choice) => typeof choice === 'string')) return { by: 'choice', choices: node.enum as string[] }
  if (node.properties?.spans) return { by: 'spans' }
  if (isSpan(node)) return { by: 'span' }
  if (node.const !== undefined) return null
  if (node.type === 'boolean') return { by: 'switch' }
  if (node.type === 'integer' || node.type === 'number') return { by: 'number', whole: node.type === 'integer' }
  return node.type === 'string' ? { by: 'words' } : null
}

/** "nop" where the id of a person, an organization or a place may stand. */
function lettersOf(node: Node): string {
  const own = node.pattern?.match(/^\^\[?([a-z]+)\]?\[1-9\]/)?.[1] ?? ''
  return own + (node.anyOf ?? []).map(lettersOf).join('')
}

import { readdirSync } from 'node:fs'

/** Something to be repeated, and what may trigger a rule behind it. */
export interface Shape {
  readonly item: string
  /** How many words the item has. */
  readonly words: number
  readonly tail: string
}

/** What stands behind a run of items: nothing, a reporting verb, a cue before its source, a harm. */
const TAILS = ['', 'M. Burnside said.', 'were killed on Monday.', '"No," according to Ada Roe.'] as const

const HEADS = [
  '+7', '12', 'the mayor', 'Olt', 'officials in Tarn', 'a study documenting the leak', 'the head of the board', '"No"', '(a)', '$5', 'Monday', 'who', 'killed',
  'he', 'Paris', 'the ministry', 'U.S.', 'five', 'a 13-year-old boy', 'dozens of people',
] as const // biome-ignore format: a table

const JOINTS = [
  ' and ', ' or ', ', ', ' of ', ' in ', ' who ', ' that ', ' said ', ' - ', ' (', ' "', '; ', ', and ', ' as ', ' with ', ', including ', ' after ', ' killed ', '/', "'s ",
] as const // biome-ignore format: a table

/** Every head joined to itself by every joint, with each tail in turn. */
export const joinedShapes = (): readonly Shape[] =>
  HEADS.flatMap((head) => JOINTS.flatMap((joint) => TAILS.slice(0, 2).map((tail) => shapeOf(head + joint, tail))))

/**
 * The shapes of everything that a rule or a lexicon knows: each example of a rule, and of each list the words at its ends
 * and in its middle, alone and in a list. `root` is the folder of the modules, compiled or not.
 */
export async function knownShapes(root: URL): Promise<readonly Shape[]> {
  const shapes: Shape[] = []
  for (const [url, values] of await modulesIn(root)) {
    const texts = new Set(values.flatMap((value) => (isLexicon(url) ? fewOf(wordsOf(value)) : examplesOf(value))))
    for (const [i, text] of [...texts].entries()) {
      const tail = TAILS[i % TAILS.length] as string
      shapes.push(shapeOf(`${text} `, tail), shapeOf(`the ${text} and `, 'M. Burnside said.'))
    }
  }
  return shapes
}

const shapeOf = (item: string, tail: string): Shape => ({ item, tail, words: item.split(/\s+/).length })

const isLexicon = (url: string): boolean => /\/lexicon/.test(url)

/** The exports of the modules that hold rules and lexicons. */
async function modulesIn(root: URL): Promise<readonly (readonly [string, readonly unknown[]])[]> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^(?:recognise|tag|link|segment|syntax|language)\/.*(?<!\.d)\.[jt]s$/.test(name))
    .sort()
  return Promise.all(
    names.map(async (name) => {
      const url = new URL(name, root).href
      const exported: object = await import(/* @vite-ignore */ url)
      return [url, Object.values(exported)] as const
    }),
  )
}

/** The strings in a list, set, map or table: of a table, its keys and the strings among its values. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (value instanceof Set) return [...value].flatMap(wordsOf)
  if (value instanceof Map) return [...value.keys()].flatMap(wordsOf)
  if (Array.isArray(value)) return value.flatMap(wordsOf)
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return []
  return Object.entries(value).flatMap(([key, entry]) => [key, ...wordsOf(entry)])
}

function fewOf(words: readonly string[]): readonly string[] {
  return [words[0], words[words.length >> 1], words.at(-1)].filter(
    (word) => word !== undefined && word !== '',
  ) as string[]
}

/** The examples of rules, without their marks: "{Olt|source} said". */
function examplesOf(value: unknown): readonly string[] {
  const rules = Array.isArray(value) ? value : [value]
  return rules.flatMap((rule: unknown) => {
    if (typeof rule !== 'object' || rule === null || !('examples' in rule) || !Array.isArray(rule.examples)) return []
    return rule.examples
      .filter((example: unknown) => typeof example === 'string')
      .map((example: string) => example.replace(/\{([^|}]*)(?:\|[^}]*)?\}/g, '$1').replace(/[.]$/, ''))
  })
}

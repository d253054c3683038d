import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { textsToWork, WORKINGS, workingsFile, workingsOf } from '../scripts/workings.js'
import { proofs } from '../src/explain/rules.js'
import { lineRules } from '../src/segment/boilerplate.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const modules = await Promise.all(WORKINGS.map((name) => import(/* @vite-ignore */ `../src/${name}.js`)))
const of = Object.assign({}, ...modules)
const rules = [...Object.values(proofs).flat(), ...lineRules]

describe.each(textsToWork(root, rules))(
  'what is made on the way to the readings of $name is what it was (after a wanted change: npm run fixtures)',
  ({ name, texts }) => {
    const kept = readFileSync(`${root}${workingsFile(name)}`, 'utf8')
      .split(/\n(?! )/)
      .filter((lines) => lines.length > 0)

    test('every text is kept, and nothing else', () => {
      expect(texts.length).toBeGreaterThan(10)
      expect(kept).toHaveLength(texts.length)
    })

    test.each(texts.map((text, i) => [text.id.slice(0, 80), text, kept[i]] as const))('%s', (_, text, workings) => {
      expect(workingsOf(text, of).trimEnd()).toBe(workings?.trimEnd())
    })
  },
)

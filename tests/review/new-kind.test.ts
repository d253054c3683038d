import { expect, test, vi } from 'vitest'
import { articleOf } from '../../src/read/article.js'
import { fields } from '../../src/recognise/fields.js'
import type { Recogniser } from '../../src/recognise/recogniser.js'
import { type Described, schemaOf } from '../../src/text/schema-of.js'
import { sha256 } from './sample.js'

vi.setConfig({ testTimeout: 300_000 })

/** A kind that copydesk does not have: sums of money. */
vi.mock('../../src/recognise/recognisers.js', async (load) => {
  const original = await load<typeof import('../../src/recognise/recognisers.js')>()
  const schema = schemaOf((z) => {
    const { confidence, id, rule, sentence, spanFields } = fields()
    return z.object({
      id: id('m'),
      ...spanFields,
      sentence,
      currency: z.enum(['USD', 'EUR']),
      amount: z.number().nullable(),
      rule,
      confidence,
    })
  })
  const money: Recogniser<'money', Described<typeof schema>> = {
    kind: 'money',
    label: 'sums of money',
    schema,
    needs: [],
    recognise: ({ text }) =>
      [...text.matchAll(/\$(\d+)/g)].map(({ 0: words, 1: amount, index }, i) => ({
        ...{ id: `m${i + 1}`, start: index, end: index + words.length, text: words, sentence: 0 },
        ...{ currency: 'USD' as const, amount: Number(amount), rule: 'dollar-sign', confidence: 0.9 },
      })),
    spans: (item) => [item],
    describe: ({ currency, amount }) => ({ currency, amount }),
  }
  const recognisers = [...original.recognisers, money]
  const found = (document: Parameters<typeof original.recognise>[0], wanted: ReadonlySet<never>) => ({
    ...original.recognise(document, wanted),
    money: money.recognise(document, {}),
  })
  return { ...original, recognisers, kinds: recognisers.map(({ kind }) => kind), recognise: found }
})

test('a new kind is shown, corrected, added and exported without an edit of the review', async () => {
  const { extractArticle } = await import('../../src/extract.js')
  const { draw } = await import('../../src/review/screen/draw.js')
  const { press } = await import('../../src/review/session/press.js')
  const { firstOf } = await import('../../src/review/session/move.js')
  const { browse } = await import('../../src/review/session/mode.js')
  const { decidedRecord } = await import('../../src/review/decided/decided.js')
  const { reviewAt } = await import('../../src/review/session/state.js')
  const { goldOf } = await import('../../src/cli/review/gold.js')
  type State = import('../../src/review/session/state.js').State

  const article = articleOf('The pier cost $400 to mend, Mara Olt said. The board paid 12 euros.', { id: 'a.txt' })
  const record = extractArticle(article)
  const subject = { id: 'a.txt', sha256: sha256(article.text), text: article.text, record: () => record }
  const first: State = {
    ...{
      articles: [subject],
      decisions: [[]],
      at: { article: 0, entry: null },
      mode: browse,
      layers: new Set(['money']),
    },
    ...{
      filters: [],
      sort: 'document',
      message: '',
      done: [],
      search: '',
      scroll: 0,
      readOnly: new Map(),
      by: 'ab',
      tool: 'test',
    },
    now: () => '2025-02-06T10:15:00Z',
  }
  const start = { ...first, at: firstOf(first, 0) }
  const shown = (state: State): string =>
    draw(state, { columns: 80, rows: 40 })
      .lines.map((line) => line.map(({ text }) => text).join(''))
      .join('\n')
  const type = (state: State, ...keys: readonly string[]): State =>
    keys.reduce((now, key) => press(now, key).state, state)

  expect(shown(start)).toContain('m1 sums of money  OPEN  confidence high (0.90)  rule dollar-sign')
  expect(shown(start)).toContain('The pier cost [$400] to mend')
  expect(shown(start)).toContain('currency USD   amount 400')
  const editing = type(start, 'e')
  expect(shown(editing)).toMatch(/text +\$400\n +currency +USD\n +amount +400/)
  const corrected = type(editing, 'down', 'enter', 'down', 'enter', 'down', 'enter', 'backspace', '1', 'enter', 's')
  const [entry] = reviewAt(corrected, 0).entries.filter(({ layer }) => layer === 'money')
  expect(entry).toMatchObject({ standing: 'edited', corrected: { currency: 'EUR', amount: 401 } })
  const exported = decidedRecord(record, reviewAt(corrected, 0)) as unknown as Record<string, readonly unknown[]>
  expect(exported.money).toMatchObject([
    { id: 'm1', amount: 401, review: { decision: 'edit', was: { amount: 400, currency: 'USD' } } },
  ])
  expect(goldOf([{ article: subject, review: reviewAt(corrected, 0) }])).toContain(
    'The pier cost {$400|EUR 401} to mend',
  )
})

import { expect, test, vi } from 'vitest'
import { placesNamed } from '../../src/cli/review/places.js'
import { extractArticle } from '../../src/extract.js'
import { articleOf } from '../../src/read/article.js'
import { decidedRecord } from '../../src/review/decided/decided.js'
import { browse } from '../../src/review/session/mode.js'
import { firstOf } from '../../src/review/session/move.js'
import { press } from '../../src/review/session/press.js'
import { reviewAt, type State } from '../../src/review/session/state.js'
import { sha256 } from './sample.js'

vi.setConfig({ testTimeout: 300_000 })

test('another place of the same name is chosen from the gazetteer', () => {
  const article = articleOf('A mill burned down in Springfield, Illinois.', { id: 'a.txt' })
  const record = extractArticle(article)
  const subject = { id: 'a.txt', sha256: sha256(article.text), text: article.text, record: () => record }
  const first: State = {
    ...{
      articles: [subject],
      decisions: [[]],
      at: { article: 0, entry: null },
      mode: browse,
      layers: new Set(['places']),
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
    placesNamed,
    now: () => '2025-02-06T10:15:00Z',
  }
  const type = (state: State, ...keys: readonly string[]): State =>
    keys.reduce((now, key) => press(now, key).state, state)
  const asked = type({ ...first, at: firstOf(first, 0) }, 'e', 'enter')
  const rows = asked.mode.name === 'list' ? asked.mode.rows : []
  const missouri = rows.findIndex(({ detail }) => detail?.includes('Missouri'))
  expect(missouri).toBeGreaterThanOrEqual(0)
  const chosen = type(asked, 'home', ...Array.from({ length: missouri }, () => 'down'), 'enter', 's')
  const [place] = decidedRecord(record, reviewAt(chosen, 0)).places ?? []
  expect(place).toMatchObject({
    name: 'Springfield',
    region: 'Missouri',
    country: 'US',
    review: { decision: 'edit', was: { region: 'Illinois' } },
  })
  expect(place?.lat).toBeCloseTo(37.2, 0)
})

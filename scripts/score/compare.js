// Two runs over the same gold, item by item: what one found and the other did not.
import { goldSpan, hasPlace, isFound } from './tasks.js'

const LAYERS = Object.keys(isFound)

/** For each layer of a gold file, a string with one sign an item in reading order: 1 found, 0 missed. */
export function foundSigns(articles, records) {
  const signs = {}
  for (const layer of LAYERS) {
    const items = itemsOf(articles, layer)
    if (items.length)
      signs[layer] = items.map(({ article, gold }) => (hasFound(layer, gold, records.get(article.id)) ? 1 : 0)).join('')
  }
  return signs
}

const hasFound = (layer, gold, record) => Boolean(record) && isFound[layer](gold, record)
const itemsOf = (articles, layer) =>
  articles.flatMap((article) => (article.gold[layer] ?? []).filter(hasPlace).map((gold) => ({ article, gold })))

/** Lines that say what was gained and lost since the kept signs; null where the gold itself has changed. */
export function changes(articles, kept, now) {
  const lines = { gained: [], lost: [] }
  for (const [layer, signs] of Object.entries(now)) {
    const before = kept?.[layer]
    if (!before || before.length !== signs.length) continue
    itemsOf(articles, layer).forEach(({ article, gold }, i) => {
      if (signs[i] === before[i]) return
      const { start, end } = goldSpan(layer, gold)
      const words = article.text.slice(start, end).replace(/\s+/g, ' ').slice(0, 90)
      lines[signs[i] === '1' ? 'gained' : 'lost'].push(`${layer} ${article.id}@${start} ${words}`)
    })
  }
  return lines
}

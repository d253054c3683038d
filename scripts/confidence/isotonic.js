// Isotonic regression by pooling adjacent violators (Ayer and others, 1955), with few steps and a little smoothing.

/** Values with fewer judgements are pooled with their neighbours. */
const LEAST = 8
/** So many judgements of the average are added to each step, so that few of them do not say 1 or 0. */
const PRIOR = 5

/** Points [raw, fitted] of the curve for judgements `{raw, right}`. */
export function fitCurve(judged) {
  if (judged.length === 0) return []
  const average = judged.filter(({ right }) => right).length / judged.length
  const byRaw = new Map()
  for (const { raw, right } of judged) {
    const entry = byRaw.get(raw) ?? { sum: 0, right: 0, count: 0 }
    byRaw.set(raw, { sum: entry.sum + raw, right: entry.right + (right ? 1 : 0), count: entry.count + 1 })
  }
  let steps = [...byRaw].sort(([a], [b]) => a - b).map(([, entry]) => entry)
  steps = pool(steps, (_, entry) => entry.count < LEAST)
  steps = pool(steps, (before, entry) => share(before) > share(entry))
  const smooth = ({ right, count }) => (right + PRIOR * average) / (count + PRIOR)
  return steps.map((entry) => [round(entry.sum / entry.count), round(smooth(entry))])
}

const share = ({ right, count }) => right / count
const round = (value) => Math.round(value * 100) / 100
const join = (a, b) => ({ sum: a.sum + b.sum, right: a.right + b.right, count: a.count + b.count })

function pool(steps, isToJoin) {
  const pooled = []
  for (let entry of steps) {
    while (pooled.length && isToJoin(pooled.at(-1), entry)) entry = join(pooled.pop(), entry)
    pooled.push(entry)
  }
  return pooled
}

/** The curve at a value, as the program reads it: straight between two points and down to 0, level above. */
export function valueAt(points, raw) {
  if (!points.length) return raw
  const above = points.findIndex(([x]) => x >= raw)
  if (above === 0) return (points[0][1] * raw) / points[0][0]
  if (above < 0) return points.at(-1)[1]
  const [[x1, y1], [x2, y2]] = [points[above - 1], points[above]]
  return y1 + ((raw - x1) / (x2 - x1)) * (y2 - y1)
}

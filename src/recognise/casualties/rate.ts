import type { Token } from '../../language/document.js'
import type { Quantity } from './quantity.js'

/** "ten deaths a year", "12 deaths per 100,000", "a child every two minutes": how often, not how many. */
export function isRate(tokens: readonly Token[], { to, form }: Quantity): boolean {
  if (form === 'nobody') return false
  const next = tokens[to]?.lower ?? ''
  if (next === 'per' || next === 'annually' || next === 'daily' || next === 'every') return true
  return (
    (next === 'a' || next === 'each') &&
    /^(?:year|day|month|week|hour|minute)$/.test(tokens[to + 1]?.lower ?? '') &&
    !/^(?:ago|earlier|later|before|after|old|in)$/.test(tokens[to + 2]?.lower ?? '')
  )
}

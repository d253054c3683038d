import { safeJson } from '../../text/json.js'
import type { Comparison } from '../schema.js'

/** The comparison as one JSON document. */
export function comparisonJson(
  comparison: Comparison,
  { version, pretty }: { readonly version: string; readonly pretty: boolean },
): string {
  const { schemaVersion, ...compared } = comparison
  const document = { schemaVersion, generator: { name: 'copydesk', version }, ...compared }
  return `${safeJson(document, pretty ? 2 : 0)}\n`
}

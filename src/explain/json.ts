import { safeJson } from '../text/json.js'
import { EXPLANATION_VERSION, type Explanation } from './explanation.js'

/** The explanation as one JSON document. */
export function explanationJson(
  explanation: Explanation,
  { version, pretty }: { readonly version: string; readonly pretty: boolean },
): string {
  const document = { schemaVersion: EXPLANATION_VERSION, generator: { name: 'copydesk', version }, ...explanation }
  return `${safeJson(document, pretty ? 2 : 0)}\n`
}

import { EXPLANATION_VERSION, type Explanation } from './explanation.js'

/** JSON lets these stand as they are; a terminal or a reader of lines does not. */
const ESCAPED = /[\u007f-\u009f\u2028\u2029]/g

/** The explanation as one JSON document. */
export function explanationJson(
  explanation: Explanation,
  { version, pretty }: { readonly version: string; readonly pretty: boolean },
): string {
  const document = { schemaVersion: EXPLANATION_VERSION, generator: { name: 'copydesk', version }, ...explanation }
  const text = JSON.stringify(document, null, pretty ? 2 : undefined)
  return `${text.replace(ESCAPED, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
}

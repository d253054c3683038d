import { jsonSchema } from '../write/schema.js'
import { openStdout } from './output.js'
import { findTarget, openOutputFile } from './output-file.js'

/** `copydesk schema`: the JSON Schema of the output. */
export async function runSchema(output: string | null, force: boolean): Promise<void> {
  const to = output === null ? openStdout(process.stdout) : await openOutputFile(await findTarget(output, force))
  try {
    await to.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`)
    await to.finish()
  } catch (error) {
    to.discard()
    throw error
  }
}

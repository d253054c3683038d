import { UsageError } from './errors.js'
import { openStdout } from './output.js'
import { findTarget, openOutputFile } from './output-file.js'

/** What has a schema of its own, by the command that prints it; loaded when it is asked for. */
const SCHEMAS: Readonly<Record<string, () => Promise<Record<string, unknown>>>> = {
  extract: async () => (await import('../write/schema.js')).jsonSchema(),
  compare: async () => {
    const { comparisonSchema } = await import('../compare/schema.js')
    return (await import('../write/schema.js')).printedSchema('copydesk compare', comparisonSchema())
  },
  explain: async () => {
    const { printedExplanationSchema } = await import('../explain/explanation.js')
    return (await import('../write/schema.js')).printedSchema('copydesk explain', printedExplanationSchema())
  },
}

/** `copydesk schema`: the JSON Schema of the output, of `extract` unless another command is named. */
export async function runSchema(of: string, output: string | null, force: boolean): Promise<void> {
  const schema = SCHEMAS[of]
  if (!schema) throw new UsageError(`schema: "${of}" is not one of ${Object.keys(SCHEMAS).join(', ')}`)
  const to = output === null ? openStdout(process.stdout) : await openOutputFile(await findTarget(output, force))
  try {
    await to.write(`${JSON.stringify(await schema(), null, 2)}\n`)
    await to.finish()
  } catch (error) {
    to.discard()
    throw error
  }
}

import type { Command } from 'commander'
import type { Flags } from '../settings.js'
import { foundFiles, namedFile } from './files.js'
import { configKeys } from './keys.js'
import { type ConfigValue, environmentLayer, fileLayer, type Layer } from './layers.js'

/** `--config FILE`; false: `--no-config`. */
export interface ConfigFlags {
  readonly config?: string | false
}

/** What the environment and the configuration files set, the strongest first. */
function configLayers(
  { config }: ConfigFlags,
  program: Command,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): readonly Layer[] {
  const keys = configKeys(program)
  const files =
    config === false ? [] : [...(config === undefined ? [] : [namedFile(config)]), ...foundFiles(environment)]
  return [environmentLayer(environment, keys), ...files.map((file) => fileLayer(file, keys))]
}

/** The flags of the command line with what is set elsewhere below them; of that only what the command takes. */
export function withConfiguration<Given extends Flags & ConfigFlags>(
  flags: Given,
  program: Command,
  taken: ReadonlySet<string> | null,
): Given {
  const { config: _, ...given } = flags
  const set: Record<string, ConfigValue['value']> = {}
  for (const layer of configLayers(flags, program)) {
    for (const [flag, { value }] of layer) {
      if (!(flag in set) && (taken === null || taken.has(flag))) set[flag] = value
    }
  }
  // -q on the command line takes back "verbose" in a file, as it does on the command line itself.
  if (given.quiet) delete set.verbose
  if (given.verbose) delete set.quiet
  return { ...set, ...given } as unknown as Given
}

/** What `copydesk config` prints: each setting, its value, and where it came from. */
export function describeConfiguration(flags: Flags & ConfigFlags, program: Command): string {
  const layers = configLayers(flags, program)
  const given = flags as Readonly<Record<string, unknown>>
  const settings = configKeys(program).map(({ name, flag, byDefault }) => {
    const found = layers.map((layer) => layer.get(flag)).find((value) => value !== undefined)
    const value = given[flag] ?? found?.value ?? byDefault
    const from = given[flag] !== undefined ? 'command line' : (found?.from ?? 'default')
    return `  ${JSON.stringify(name)}: ${JSON.stringify({ value, from })}`
  })
  return `{\n${settings.join(',\n')}\n}\n`
}

import { brat } from './brat/format.js'
import { citron } from './citron/format.js'
import { claimreview } from './claimreview/format.js'
import { csv } from './csv/format.js'
import type { Format } from './format.js'
import { gkg } from './gkg/format.js'
import { html } from './html/format.js'
import { json } from './json/format.js'
import { jsonl } from './jsonl/format.js'
import { markdown } from './markdown/format.js'
import { sqlite } from './sqlite/format.js'
import { text } from './text/format.js'
import { webannotation } from './webannotation/format.js'

/**
 * Every format that copydesk prints, in the order of the help. A new one is a folder beside this file and an entry here:
 * `--format`, `--help` and the tests that hold for all formats follow from it.
 */
export const formats: readonly Format[] = [
  json,
  jsonl,
  text,
  html,
  csv,
  sqlite,
  markdown,
  claimreview,
  webannotation,
  brat,
  citron,
  gkg,
]

/** The format that is printed where none is asked for. */
export const defaultFormat: Format = json

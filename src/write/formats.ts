import type { Format } from './format.js'
import { html } from './html/format.js'
import { json } from './json/format.js'
import { jsonl } from './jsonl/format.js'
import { text } from './text/format.js'

/**
 * Every format that copydesk prints, in the order of the help. A new one is a folder beside this file and an entry here:
 * `--format`, `--help` and the tests that hold for all formats follow from it.
 */
export const formats: readonly Format[] = [json, jsonl, text, html]

/** The format that is printed where none is asked for. */
export const defaultFormat: Format = json

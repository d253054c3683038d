import { json, jsonl } from './json.js'
import { text } from './text/text.js'
import type { Writer } from './writer.js'

export type { WriteContext, Writer } from './writer.js'

export const formats = ['json', 'jsonl', 'text'] as const
export type Format = (typeof formats)[number]

/** Every format that copydesk prints. */
export const writers: Readonly<Record<Format, Writer>> = { json, jsonl, text }

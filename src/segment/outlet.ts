import { outletWords } from './lexicon.js'

/** Whether a line is the name or the address of a site or of an office: "The Lorne Gazette", "kalonews.example", "Ministry of Defence". */
export function isOutlet(line: string): boolean {
  if (line.length > 80) return false
  if (ADDRESS.test(line)) return true
  const words = line.split(/\s+/)
  if (!words.every((word) => NAME_WORD.test(word))) return false
  return OFFICE.test(line) || (words.length <= 6 && words.some((word) => outlets.has(word.toLowerCase())))
}

const ADDRESS = /^(?:https?:\/\/)?(?:[\w-]{1,40}\.){1,3}[a-z]{2,8}\/?$/i
const NAME_WORD = /^(?:[\p{Lu}\p{N}&]|(?:of|the|and|for|to)$)/u
const OFFICE =
  /^(?:The )?(?:(?:U\.?S\.? |Federal |Royal |National |State )?(?:Ministry|Embassy|Department|Office|Government|Permanent Mission|Prosecutor General'?s? Office|Press Service|Consulate(?: General)?|Municipality|Governor's Office) (?:of|for|to)\b|Republic of\b)/u
const outlets = new Set<string>(outletWords)

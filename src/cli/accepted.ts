import { languageChoices } from '../language/which/with-language.js'
import { inputKinds } from '../read/options.js'
import { kinds } from '../recognise/kinds.js'
import { sorts } from '../review/session/sorts.js'
import { formats } from '../write/formats.js'
import { offsetUnits } from '../write/offset-unit.js'
import { colourChoices } from './colour.js'
import { formatsOf } from './command-options.js'
import { progressChoices } from './progress-choice.js'

/** What an option takes: one of some words (or several), a file, or what is told in words. */
export interface Accepted {
  readonly words?: readonly string[]
  /** Whether several may be named, with commas between them. */
  readonly several?: boolean
  readonly isFile?: boolean
  readonly says?: string
}

const file = (says: string): Accepted => ({ isFile: true, says })

/** What each option takes that takes something, by its long name. */
const ACCEPTED: Readonly<Record<string, Accepted>> = {
  '--at': { says: 'an offset, a whole number from 0' },
  '--by': { says: 'initials, or another name for who decides' },
  '--color': { words: colourChoices },
  '--config': file('the name of a JSON file'),
  '--date': { says: 'a date, YYYY-MM-DD' },
  '--decisions': file('the name of a file or a folder'),
  '--encoding': { says: 'the name of an encoding, such as utf-8, utf-16le, windows-1252 or shift_jis' },
  '--errors': file('the name of a file that is written'),
  '--ext': { says: 'endings with commas between them, such as txt,md' },
  '--fields': { says: 'names of columns with commas between them, such as text,count_min,place_text' },
  '--files-from': file('the name of a file, or - for standard input'),
  '--generated-at': { says: 'a time, such as 2025-02-06 or 2025-02-06T10:15:00Z' },
  '--id': { says: 'a name' },
  '--import': file('the name of a file of decisions'),
  '--input': { words: inputKinds },
  '--item': { says: 'the id of an item, such as q3' },
  '--jobs': { says: 'a number from 1 to 256' },
  '--language': { words: languageChoices },
  '--max-size': { says: 'a size, such as 10MB, 500kB or 1MiB' },
  '--names': file('the name of a CSV or JSONL file'),
  '--offsets': { words: offsetUnits },
  '--only': { words: kinds, several: true },
  '--output': file('the name of a file or a folder, or - for standard output'),
  '--progress': { words: progressChoices },
  '--shard': { says: 'a part of a whole, such as 3/16' },
  '--sort': { words: sorts },
  '--timeout': { says: 'a number of seconds, 0 for none' },
  '--width': { says: 'a number of columns, from 20 to 9999' },
}

/** What an option of a command takes; null where nothing is known of it. */
export function acceptedBy(option: string, command: string): Accepted | null {
  if (option !== '--format') return ACCEPTED[option] ?? null
  return { words: formatsOf(command) ?? formats.map(({ name }) => name) }
}

/** The same in words: "one of utf16, codepoint, byte". */
export function acceptedInWords({ words, several, says = '' }: Accepted): string {
  if (!words) return says
  return `${several ? 'some of' : 'one of'} ${words.join(', ')}`
}

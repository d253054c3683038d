import type { Document, Name, Sentence } from '../../language/document.js'
import { wordSet } from '../../language/words/word-set.js'
import { textBehind } from '../../text/around.js'
import { firstEndingAfter } from '../../text/sorted.js'
import { type Bounds, type Setting, settingOf } from './setting.js'

/** A name of a place, or a demonym, where it stands. */
export interface Toponym {
  readonly name: Name
  readonly sentence: Sentence
  readonly setting: Setting
  /** The setting of the row that the name stands in: that of its first name; its own elsewhere. "Ministers from Chad, Mali and Niger". */
  readonly rowSetting: Setting
}

/** The names of places and the demonyms of a document, in text order, each with what stands around it. */
export function findToponyms(document: Document): readonly Toponym[] {
  const toponyms: Toponym[] = []
  let at = 0
  for (const [i, name] of document.names.entries()) {
    while (at < document.sentences.length && (document.sentences[at] as Sentence).end <= name.start) at++
    const sentence = document.sentences[at]
    if (
      !sentence ||
      isRoad(document.plain, name) ||
      isDescent(document.plain, name) ||
      (name.kind !== 'place' && name.kind !== 'demonym')
    )
      continue
    const setting = settingOf(document, name, boundsOf(name, document.names[i + 1], sentence))
    const left = toponyms.at(-1)
    const isJoined = left?.sentence === sentence && isRow(document.plain, left, name) && endsRow(setting)
    toponyms.push({ name, sentence, setting, rowSetting: isJoined ? left.rowSetting : setting })
  }
  return toponyms
}

/** Two names with nothing but a comma and "and" between them, of which the first owns and describes nothing. */
const isRow = (plain: string, { name, setting }: Toponym, { start, kind }: Name): boolean =>
  !setting.possessive && name.kind === kind && /^(?:,|,? and|,? or)(?: the)? $/.test(plain.slice(name.end, start))

/** A name behind which nothing stands that is its own: not "Chad and U.S. troops". */
const endsRow = ({ possessive, compound, after }: Setting): boolean =>
  !possessive && compound === '' && !/^(?:ADJ|NOUN)$/.test(after[0]?.pos ?? '')

/** Names of roads begin with what is no place there: "U.S. 65", "West 41st Street". */
const isRoad = (plain: string, { text, end }: Name): boolean =>
  (BEFORE_ROADS.test(text) && /^ (?:(?:Highway|Hwy\.?|Route|Rte?\.?) )?\d/.test(textBehind(plain, end, 12))) ||
  (STATES_OF_ROADS.test(text) && /^\. \d/.test(textBehind(plain, end, 3)))

const FOREBEARS = wordSet`african afro asian latin native`

/** "African-American": where somebody's forebears came from. */
const isDescent = (plain: string, { text, end }: Name): boolean =>
  FOREBEARS.has(text.toLowerCase()) && /^[- ]American/.test(textBehind(plain, end, 9))

const BEFORE_ROADS = /^(?:East|North|South|U\.?S\.?|West)$/
/** "Ky. 80". */
const STATES_OF_ROADS =
  /^(?:Ky|Va|Ga|Pa|Md|Ill|Ind|Vt|Wis|Del|Tex|Tenn|Conn|Mo|Okla|Ala|La|Fla|Minn|Mich|N\.?H|N\.?Y|N\.?J|N\.?C|S\.?C)$/

function boundsOf(name: Name, next: Name | undefined, sentence: Sentence): Bounds {
  const { tokens } = sentence
  const from = tokens[0]?.index ?? 0
  const first = firstEndingAfter(tokens, name.start)
  let last = first
  while ((tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < name.end) last++
  const beforeBody = next !== undefined && next.start === name.end + 1 && STATE_BODIES.has(next.type ?? '')
  return { sentence, beforeBody, first: from + first, last: from + last, from, to: from + tokens.length }
}

/** What a state acts by. */
const STATE_BODIES = wordSet`court government military police`

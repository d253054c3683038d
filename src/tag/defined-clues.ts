import { singular } from '../language/words/plurals.js'
import { wordSet } from '../language/words/word-set.js'
import type { Candidate } from './candidates.js'
import { after, before, type Clue, type Weights } from './clue.js'
import { placeSenses } from './knowledge.js'
import { isNameWord, joinedText } from './name-words.js'
import { isGivenName, isListedName, isPlainEnglish } from './names.js'
import { isNamedLikePlace } from './namesakes.js'
import { isJoint, rowEnd, rowStart } from './rows.js'
import type { Word } from './words.js'

/** Clues by which the text itself defines a name: the words that an acronym is short for, the regions of a row, what is reported by whom. */
export const definedClues: readonly Clue[] = [
  {
    name: 'short-for-words',
    examples: [
      'The state of emergency ({SOE|other}) ends today.',
      'The public health centre ({PHC|organization}) met there.',
    ],
    leaves: ['The state of emergency (ZZQ) ends today.'],
    weigh: (candidate) => weighDefined(candidate),
  },
  {
    name: 'letters-of-office',
    examples: [
      'At noon the {DIG|other} left.',
      'The deputy inspector general ({DIG|other}) left.',
      '{DIG|other} (Kanpur Range) Ilse Ritola left.',
    ],
    leaves: ['At noon DIG left.'],
    weigh: ({ line: { words }, from, to, text, known }) =>
      officeLetters.has(text) &&
      (/^(?:the|\()$/.test(words[from - 1]?.lower ?? '') || words[to]?.text === '(') &&
      known?.kind !== 'organization'
        ? { other: 4, organization: -2 }
        : null,
  },
  {
    name: 'row-of-regions',
    examples: [
      'It rains in the {Western|place} and Sabaragamuwa provinces.',
      'Floods hit the {Zzarq|place} and Qwxil areas of Peru.',
    ],
    leaves: ['It rains in the Western provinces.', 'Floods hit the Zzarq and Qwxil brothers.'],
    weigh: (candidate) => (isInRowOfRegions(candidate) && candidate.known === null ? { place: 7, person: -3 } : null),
  },
  {
    name: 'in-nobody',
    examples: ['She was shot in {Martha Qwxil|place} on Sunday.'],
    leaves: ['She has faith in Martha Qwxil.', 'She was shot in Martha Smith on Sunday.'],
    weigh: (candidate) => (isInNobody(candidate) ? { place: 4, person: -1.5 } : null),
  },
  {
    name: 'at-hall-or-hill',
    examples: ['She was shot at {Rose Hall|place} on Sunday.'],
    leaves: ['She was shot by Rose Hall on Sunday.'],
    weigh: ({ line: { words }, from, to, words: own, head }) =>
      isNamedLikePlace(head, own) &&
      (/^(?:at|in|near)$/.test(words[from - 1]?.lower ?? '') ||
        (words[from - 1]?.lower === 'of' && words[to]?.lower === 'in' && isNameWord(words[to + 1])))
        ? { place: 4, person: -2 }
        : null,
  },
  {
    name: 'reported-at-end',
    examples: ['The talks have failed, {Al Zzarq|organization} reported.'],
    leaves: ['The talks have failed, Al Zzarq refused.', 'The talks have failed, Ana Zzarq reported.'],
    weigh: (candidate) => (isReportedAtEnd(candidate) ? { organization: 4, place: -2 } : null),
  },
  {
    name: 'nickname-of-team',
    examples: ['In the last match the {Zzarqies|organization} also hit the post.'],
    leaves: ['In the last war the Zzarqies also hit the port.', 'In the last match the Germans also hit the post.'],
    weigh: (candidate) => (isNickname(candidate) ? { organization: 3, person: -3 } : null),
  },
  {
    name: 'municipality-as-place',
    examples: ['He is of {Zzarq Rural Municipality|place} there.'],
    leaves: ['The Zzarq Rural Municipality met.'],
    weigh: (candidate) =>
      candidate.head?.text === 'Municipality' &&
      candidate.words.length > 1 &&
      ofPlace.has(before(candidate)?.lower ?? '')
        ? { place: 7 }
        : null,
  },
  {
    name: 'radio-name',
    examples: ['She told {Radio Zzarq|organization} that it was late.'],
    leaves: ['She told the radio that Zzarq was late.', 'They studied the Radio Zzarq waves there.'],
    weigh: (candidate) => (isRadio(candidate) ? { organization: 4 } : null),
  },
]

const ofPlace = wordSet`at from in near of`
const goingOn = wordSet`VERB AUX ADV ADP PRON`

/** "the CS", "the DIG": holders of offices by their letters, in the news of countries that write so. */
const officeLetters = wordSet`ACP AIG AIGP ASP CAS CMD CP CS DCM DCP DIG DIGP DPO DSP IG IGP MCA OCPD OCS PS RDC SHO SP SSP`

/** "state of emergency (SOE)": letters in brackets behind small words that they are the initials of. */
function weighDefined({ line: { words }, from, to, text, known }: Candidate): Weights | null {
  if (known || to - from > 1 || words[from - 1]?.text !== '(' || words[to]?.text !== ')') return null
  if (!/^\p{Lu}{2,6}$/u.test(text)) return null
  const start = startOfInitials(words, from - 2, text.toLowerCase())
  if (start === null) return null
  const own = words.slice(start, from - 1)
  const of = own.findIndex(({ lower }) => lower === 'of')
  const noun = singular(own.at(of > 0 ? of - 1 : -1)?.lower ?? '')
  return bodyNouns.has(noun) ? { organization: 3 } : { other: 8 }
}

/** Whether it stands in brackets behind words that name no body: "state of emergency (SOE)". */
export const isShortForWords = (candidate: Candidate): boolean => weighDefined(candidate)?.other !== undefined

/** The word with which small words begin whose initials, without joints, the letters are; null for others. */
function startOfInitials(words: readonly Word[], last: number, letters: string): number | null {
  let left = letters.length
  for (let at = last; at >= Math.max(0, last - 2 * letters.length) && left > 0; at--) {
    const { lower = '', shape } = words[at] ?? {}
    if (shape !== 'lower') return null
    if (lower.startsWith(letters[left - 1] ?? '')) left--
    else if (!JOINTS.has(lower)) return null
    if (left === 0) return at
  }
  return null
}
const JOINTS = wordSet`and for in of on the to`

/** Nouns of bodies whose letters stand in brackets behind them. */
const bodyNouns = wordSet`
  agency alliance army assembly association authority bank board bureau centre center club coalition college commission committee company corporation
  council court department directorate federation firm force forum front fund group institute laboratory league militia ministry movement office
  organisation organization party police secretariat service society squad task team trust union unit university`

/** "the Western and Sabaragamuwa provinces", "the Galle, Matara and Uva districts": two or more names before what they are. */
function isInRowOfRegions({ line: { words }, from, to }: Candidate): boolean {
  const at = rowEnd(words, to, LONGEST_ROW)
  const noun = words[at]
  if (noun?.shape !== 'lower' || !regions.has(noun.lower) || !isNameWord(words[at - 1])) return false
  const first = rowStart(words, from, LONGEST_ROW)
  const isRow = words.slice(first, from).some(isJoint) || words.slice(to, at).some(isJoint)
  return isRow && words[first - 1]?.lower === 'the'
}
const LONGEST_ROW = 12
const regions = wordSet`
  areas constituencies counties districts divisions governorates municipalities parishes prefectures provinces regions
  sub-counties suburbs towns townships villages wards`

/** "in Martha Brae": a given name before what no list of names has, where a place is meant. */
function isInNobody(candidate: Candidate): boolean {
  const { words, head, title } = candidate
  if (before(candidate)?.lower !== 'in' || words.length !== 2 || head !== null || title !== null) return false
  if (believing.has(before(candidate, 2)?.lower ?? '') || /^'s?$/.test(after(candidate)?.text ?? '')) return false
  const last = words[1]?.text ?? ''
  return isGivenName(words[0]?.text ?? '') && (!isListedName(last) || isNight(candidate))
}
/** "in Martha Brae Saturday night". */
const isNight = (candidate: Candidate): boolean => /day$/.test(after(candidate)?.lower ?? '')
const believing = wordSet`
  believe believed believes candidate confidence disappointed faith find found friend hero hope interest interested leader
  partner trust trusts`

/** ", Al Watan reported.": who gives it out is a paper, where no name of a person and no land is it. */
function isReportedAtEnd(candidate: Candidate): boolean {
  const verb = after(candidate)
  if (before(candidate)?.text !== ',' || !/^report(?:ed|s)$/.test(verb?.lower ?? '')) return false
  const behind = after(candidate, 1)
  if (behind !== undefined && behind.text !== '.') return false
  const { words, parts } = candidate
  return (
    words.length < 4 &&
    !parts.some(({ senses, is }) => senses[0]?.type === 'country' || is === 'demonym') &&
    (/^Al-?$/.test(words[0]?.text ?? '') ||
      !(isGivenName(words[0]?.text ?? '') || isListedName(words.at(-1)?.text ?? '')))
  )
}

/** "the Staggies", "the Hoops": what a report of matches calls a side by, where it does something or has it done. */
function isNickname(candidate: Candidate): boolean {
  const { line, words, known, parts } = candidate
  const [word] = words
  if (!line.isSport || known !== null || words.length > 1 || word?.shape !== 'name') return false
  if (before(candidate)?.lower !== 'the' || !/[a-z]{2}s$/.test(word.text) || isListedPeople(candidate)) return false
  if (parts.some(({ is, senses }) => is !== 'word' || (senses[0]?.prominence ?? 0) > 4)) return false
  if (isPlainEnglish(word.lower) || isPlainEnglish(word.lower.slice(0, -1)) || /(?:euro|u)s$/.test(word.lower))
    return false
  const next = after(candidate)
  return next === undefined || next.shape === 'sign' || (next.shape === 'lower' && goingOn.has(next.pos))
}
/** "the Joneses", "the Lions" of a land tour are told elsewhere. */
const isListedPeople = ({ words }: Candidate): boolean => isGivenName(words[0]?.text ?? '')

/** "Radio Sargam", "Radio Fiji One", but not "Radio Zzarq waves". */
function isRadio(candidate: Candidate): boolean {
  const { words, head } = candidate
  const noun = after(candidate)
  return (
    words.length > 1 &&
    words.length < 4 &&
    head === null &&
    words[0]?.text === 'Radio' &&
    (isLandRadio(candidate) ||
      words.slice(1).every(({ shape, lower }) => shape === 'name' && !isPlainEnglish(lower))) &&
    !(noun?.shape === 'lower' && noun.pos === 'NOUN')
  )
}

/** "Radio New Zealand". */
const isLandRadio = ({ words }: Candidate): boolean => placeSenses(joinedText(words, 1, words.length)).length > 0

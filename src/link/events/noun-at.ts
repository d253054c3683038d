import type { Token } from '../../language/document.js'
import { markOf } from '../../language/words/marks.js'
import { askedOnce } from '../../language/words/word-facts.js'
import { wordSet } from '../../language/words/word-set.js'
import { startsWithCapital } from '../../text/capital.js'
import { type EventWord, eventNoun, eventSingular } from './lexicon.js'

const BOMBERS = wordSet`bomber bombers`
/** The forms of nouns that may name an event. */
export const EVENT_NOUN = markOf((lower) => eventSingular(lower) !== null || BOMBERS.has(lower))

/** The event that a token names as a noun. "Earthquake zone", "crash site" only describe something else. */
export function nounAt(
  tokens: readonly Token[],
  token: Token,
  at: number,
): { readonly noun: string; readonly word: EventWord } | null {
  const noun = namedBy(tokens, token, at)
  const word = noun === null ? null : eventNoun(noun)
  if (noun === null || word === null) return null
  const next = tokens[at + 1]
  if (isOtherWord(token, at, next) || describesNext(next, tokens[at + 2]) || isHitBy(tokens, at)) return null
  if (isStruggle(tokens, at)) return null
  if (isRescue(tokens, at) || isOfBodysName(tokens, at)) return null
  if (token.lower === 'conflict' && next?.lower === 'of') return null
  if (token.text === 'March' || NO_EVENT.has(`${tokens[at - 1]?.lower} ${token.lower}`)) return null
  if (tokens[at - 1]?.lower === '-' && /^(?:cease|open)$/.test(tokens[at - 2]?.lower ?? '')) return null
  return { noun, word }
}

const isOtherWord = (token: Token, at: number, next: Token | undefined): boolean =>
  (token.pos === 'VERB' && !isVerbalNoun(token, at, next)) || token.pos === 'ADJ'

/** "The earthquake-hit land". */
const isHitBy = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === '-' && HIT.has(tokens[at + 2]?.lower ?? '')
const HIT = wordSet`affected battered damaged devastated hit plagued prone ravaged ridden stricken struck torn weary`

const OFFICES = wordSet`brigade captain chief commissioner department marshal`

/** "Earthquake | zone", "Fire | Chief"; but "earthquake | death toll" tells of the earthquake. */
const describesNext = (next: Token | undefined, behind: Token | undefined): boolean =>
  OFFICES.has(next?.lower ?? '') ||
  (next?.pos === 'NOUN' && !eventSingular(next.lower) && !TIMES.has(next.lower) && !isToll(next, behind))
const isToll = (next: Token, behind: Token | undefined): boolean =>
  next.lower === 'toll' || (next.lower === 'death' && behind?.lower === 'toll')

/** "A search and rescue | operation": nobody is attacked. */
const isRescue = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower.startsWith('operation') === true &&
  (PEACEFUL.has(tokens[at - 1]?.lower ?? '') ||
    (tokens[at - 1]?.lower === 'rescue' && JOINTS.has(tokens[at - 2]?.lower ?? '')))
const JOINTS = wordSet`- and`
const PEACEFUL = wordSet`
  aid business clean-up cleanup cutting drilling evacuation fishing humanitarian logging mining peacekeeping recovery relief retrieval salvage smuggling surgical`

/** "The National | Disaster Coordinating Council". */
const isOfBodysName = (tokens: readonly Token[], at: number): boolean =>
  startsWithCapital(tokens[at]?.text ?? '') &&
  tokens
    .slice(at + 1, at + MOST_NAME)
    .some(
      ({ lower, text }, i, few) =>
        startsWithCapital(text) &&
        BODIES.has(lower) &&
        few.slice(0, i).every((token) => startsWithCapital(token.text) || token.lower === 'and'),
    )
const MOST_NAME = 5
const BODIES = wordSet`agency authority board bureau center centre commission committee council department directorate fund force institute management office observatory service unit`

/** "A long battle with cancer", "in the fight against terror": no fighting; what people are killed in is. */
function isStruggle(tokens: readonly Token[], at: number): boolean {
  if (!STRUGGLES.has(tokens[at]?.lower ?? '')) return false
  const link = tokens[at + 1]?.lower ?? ''
  if (link === 'against' || link === 'on')
    return tokens.slice(at + 2, at + 5).some(({ lower }) => ILLS.has(lower) || /.{3}ism$/.test(lower))
  return LINKS.has(link) && !tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => AMID.has(lower))
}
const STRUGGLES = wordSet`battle fight war`
const LINKS = wordSet`for over with`
const AMID = wordSet`during in`
const ILLS = wordSet`
  aids cancer corruption crime disease doping drugs hunger malaria narcotics piracy poverty racism smuggling terror terrorism terrorists trafficking`

const singularOf = askedOnce(eventSingular)

/** Which noun a token is a form of: "heart attack" is one of its own. */
function namedBy(tokens: readonly Token[], token: Token, at: number): string | null {
  const noun = singularOf(token)
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  // "A suicide bomber killed nine": the bombing, and nobody's suicide.
  if (noun === null) return before?.lower === 'suicide' || HARMS.has(next?.lemma ?? '') ? 'bombing' : null
  if (noun === 'suicide' && next?.pos === 'NOUN') return null
  // "Opened fire", "came under heavy fire", "an exchange of fire": nothing burns.
  if (noun === 'fire' && isShooting(tokens, at)) return 'gunfire'
  if (noun === 'strike' && isWalkout(tokens, at)) return null
  return ILLNESSES.has(`${before?.lower} ${token.lower}`) ? 'heart-attack' : noun
}

const HARMS = wordSet`attack blow hit injure kill strike target wound`
function isShooting(tokens: readonly Token[], at: number): boolean {
  const [before, earlier, first] = [tokens[at - 1], tokens[at - 2], tokens[at - 3]]
  if (SHOTS.has(before?.lemma ?? '') || WEAPONS.has(before?.lower ?? '')) return true
  const isExchange = (of: Token | undefined, what: Token | undefined) =>
    of?.lower === 'of' && what?.lower === 'exchange'
  return (
    isExchange(before, earlier) || isExchange(earlier, first) || (before?.pos === 'ADJ' && earlier?.lower === 'under')
  )
}
const SHOTS = wordSet`exchange open return trade under`
const WEAPONS = wordSet`artillery automatic covering enemy friendly hostile mortar rocket sniper`

/** "A rail | strike", "the strike | by nurses", "strike | action", "a strike | over pay": who leave their work harm nobody. */
function isWalkout(tokens: readonly Token[], at: number): boolean {
  const [before, next, second] = [at - 1, at + 1, at + 2].map((i) => tokens[i]?.lower ?? '')
  const owner = before === "'" || before === "'s" ? tokens[at - 2]?.lower : before
  if (WORKERS.has(owner ?? '') || BALLOTS.has(next ?? '')) return true
  return (next === 'by' && WORKERS.has(second ?? '')) || (next === 'over' && WAGES.has(second ?? ''))
}
const WORKERS = wordSet`
  bus dock dockers doctors drivers employees guards indefinite junior labor labour lecturers miners nurses pilots port postal rail railway refinery
  school schools staff students teachers traders train transport truckers tube union unions wildcat workers`
const BALLOTS = wordSet`action ballot ballots breakers fund notice vote`
const WAGES = wordSet`conditions jobs pay pensions salaries wages`

/** "Fighting continued in the town", at the head of a sentence, is tagged as a verb. */
const isVerbalNoun = ({ lower }: Token, at: number, next: Token | undefined): boolean =>
  at === 0 && /ing$/.test(lower) && next !== undefined && (AFTER_NOUN.has(next.lower) || next.pos === 'AUX')
const AFTER_NOUN = wordSet`along among and at between broke continued continues erupted in near raged spread`

const ILLNESSES: ReadonlySet<string> = new Set(['heart attack', 'asthma attack'])

const NO_EVENT: ReadonlySet<string> = new Set([
  'cold war',
  'general strike',
  'hunger strike',
  'labor strike',
  'labour strike',
  'on strike',
  'separate incidents',
  'world war',
])

const TIMES = wordSet`today yesterday morning afternoon evening night week month year`

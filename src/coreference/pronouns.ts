import type { Document, Sentence, Token } from '../language/document.js'
import { eachAt, markOf } from '../language/words/marks.js'
import { announcedBehind, isAllQuoted } from './around.js'
import { count, noFame, tellFame } from './fame.js'
import { type Heard, heardAfter, whoGoesOn } from './heard.js'
import { type Kin, knownKin, tellKin } from './kin.js'
import { leftAround } from './left-out.js'
import { type Cast, isPossessive, isSubjectForm, type Place, pronouns } from './place.js'
import { speakerIn, speakerOf } from './quoted.js'
import { isInside, quotationAt } from './speakers.js'
import type { Resolution, Standing } from './standing.js'
import { tellerOf } from './teller.js'
import { interviewIn, noTurns, turnsAt } from './turns.js'
import { likeliest } from './weigh.js'

const PRONOUN = markOf((lower) => pronouns.has(lower))

/** Standings of these sentences that are weighed: more than an article has. */
const MOST_BACK = 40

/**
 * Finds whom each pronoun of the third person stands for. Those who may be meant are weighed by small clues, as in Lappin and Leass (1994): how near
 * they stand, whether they are subjects, how much the text speaks of them, their sex; inside a quotation the speaker is left out. Where two are about
 * as likely, or somebody without a name is, it is left open.
 */
export function resolvePronouns<Referent>(
  document: Document,
  standings: readonly Standing<Referent>[],
  cast: Cast<Referent>,
): readonly Resolution<Referent>[] {
  const found: Resolution<Referent>[] = []
  let before: Standing<Referent>[] = []
  let at = 0
  let quoted = 0
  let block = -1
  let heard: Heard<Referent> | null = null
  let lastHeard: Heard<Referent> | null = null
  const fame = noFame<Referent>()
  const kin: Kin<Referent> = []
  const told = new Map<Sentence, number>()
  let tale = 0
  let turns = noTurns<Referent>()
  const asked = interviewIn(document, standings)
  for (const sentence of document.sentences) {
    // Nothing is carried over from the title or a caption into the text.
    if (sentence.role !== 'text' || sentence.block > block + 1) before = []
    block = sentence.block
    if (!isAllQuoted(document, sentence)) tale++
    told.set(sentence, tale)
    while (at < standings.length && (standings[at] as Standing<Referent>).start < sentence.start) at++
    const named: Standing<Referent>[] = []
    for (let i = at; i < standings.length && (standings[i] as Standing<Referent>).start < sentence.end; i++)
      named.push(standings[i] as Standing<Referent>)
    turns = turnsAt(document, sentence, { named, before: turns, asked })
    const speaking = speakerIn(document, sentence, { named, from: quoted })
    const quoting: Heard<Referent> | null =
      speaking === null ? heard : { referent: speaking, standing: null, number: sentence.number ?? 0 }
    const here: Standing<Referent>[] = []
    let next = 0
    const readUpTo = ({ start }: Token): void => {
      while (next < named.length && (named[next] as Standing<Referent>).start < start) {
        const standing = knownKin(named[next++] as Standing<Referent>, here, { kin, document, sexOf: cast.sexOf })
        if (standing.isPossessive) tellKin(kin, standing, { named, here })
        // "Olt: It rained": who has the turn is told of nowhere.
        if (standing.end > turns.labelEnd) here.push(standing)
        count(fame, standing.referent, 1)
      }
    }
    eachAt(sentence.tokens, PRONOUN, (token, index) => {
      readUpTo(token)
      const sex = pronouns.get(token.lower)
      if (sex === undefined) return
      quoted = quotationAt(document, token.start, quoted)
      const quotation = document.quotations[quoted]
      const last = here.slice(-MOST_BACK)
      const all = [...before, ...last]
      const place: Place<Referent> = {
        document,
        sentence,
        token,
        index,
        sex,
        here: last,
        before,
        all,
        counts: fame.counts,
        cast,
        speaker: null,
        goesOn: whoGoesOn({ heard, last: lastHeard }, { document, sentence, here }, index),
        main: fame.main,
        quotation: isInside(quotation, token.start) ? (quotation ?? null) : null,
        teller: tellerOf({ document, sentence, index, here }),
        left: leftAround({ document, sentence, index, standings: all }, named, turns),
        announced: announcedBehind({
          document,
          sentence,
          token,
          named,
          from: saidFrom(turns.labelEnd, sentence),
          isFirst: all.length === 0,
        }),
        told,
        kin,
      }
      const best = likeliest({ ...place, speaker: speakerOf(place, { named, standings }, quoting) })
      if (!best) return
      const { referent, confidence } = best
      const standing: Standing<Referent> = {
        start: token.start,
        end: token.end,
        referent,
        sentence,
        sex,
        isSubject: isSubjectForm(token),
        isPossessive: isPossessive(sentence, index),
        isPronoun: referent !== null,
      }
      if (standing.isPossessive) tellKin(kin, standing, { named, here })
      here.push(standing)
      if (referent === null) return
      if (best.isSure) cast.learn(referent, sex)
      count(fame, referent, 0.5)
      found.push({ start: token.start, end: token.end, sentence, referent, confidence })
    })
    const end = sentence.tokens.at(-1)
    if (end) readUpTo(end)
    while (next < named.length) here.push(named[next++] as Standing<Referent>)
    heard = heardAfter({ document, sentence, here }, { heard, quoting })
    lastHeard = later(heard, lastHeard)
    tellFame(fame, sentence, here)
    before = [...before, ...here].slice(-MOST_BACK)
  }
  return found
}

const later = <Thing>(one: Thing | null, before: Thing | null): Thing | null => one ?? before

/** Where what a sentence says begins: behind "Olt:". */
const saidFrom = (labelEnd: number, { start, tokens }: Sentence): number =>
  labelEnd > start ? (tokens.find((token) => token.start >= labelEnd && token.text === ':')?.end ?? start) : start

import { wordSet } from '../../language/words/word-set.js'
import type { Claim } from '../../recognise/claims/schema.js'
import { firstFrom, startingIn } from '../../text/sorted.js'
import type { Extent } from '../../text/span.js'
import { type Answer, type Asked, answer, inSpan, lastSpeaker, nobody, REMEMBERED } from './asked.js'
import { bodyOf } from './bodies.js'
import { documentNouns, headNounOf, isIndefinite } from './words.js'

/** "A statement of the ministry", "the commission's report": the body speaks through it; "the report" again is that body's. */
export function ofDocument(asked: Asked): Answer | null {
  const { noun, span, landscape, memory } = asked
  if (!documentNouns.has(noun)) return null
  const { plain } = landscape.document
  const signed = signerOf(asked)
  if (signed) return answer(signed, 'head-of', 0.8)
  const isAbout = ({ start }: Extent) => ABOUT.has(noun) && / of (?:the )?$/.test(plain.slice(span.start, start))
  const maker = inSpan(landscape.organizations, span).find((body) => !isAbout(body))
  if (maker) return answer(maker.thing.entity.id, 'head-of', 0.85)
  const author = inSpan(landscape.people, span).find((one) => one.thing.mention.kind === 'name' && !isAbout(one))
  if (author && /\b(?:by|from|of)\b|'s/.test(plain.slice(span.start, author.end + 2)))
    return answer(author.thing.entity.id, 'head-of', 0.75)
  const owner = asked.words.match(OWNER)?.[1]
  const body = owner ? bodyOf({ noun: owner, at: span.start }, landscape, memory) : null
  if (body) return answer(body.id, 'head-of', 0.7)
  if (isIndefinite(asked.words) || /s$/.test(noun)) return nobody(0.7)
  const earlier = memory.findLast(({ claim, entity }) => entity !== null && speaksThrough(claim, noun))
  if (earlier?.entity) return answer(earlier.entity, 'same-words', 0.8)
  const told = makerTold(asked)
  if (told) return answer(told, 'nominal', 0.75)
  const last = lastSpeaker(asked, ({ isPerson, entity }) => !isPerson && entity !== null)
  return last?.entity && /^(?:the|this|that|its|their) /i.test(asked.words)
    ? answer(last.entity, 'nominal', 0.65)
    : null
}

/** "The indictment of Olt" is not Olt's: papers that are of those whom they are about. */
const ABOUT = wordSet`analysis assessment indictment investigation poll study survey`

/** "The report — the commission's tenth". */
const OWNER = /\bthe ([a-z]+)['’]s\b/i

/** "A statement from the union's spokeswoman, Mara Olt": the person whose name ends the words. */
function signerOf({ span, landscape }: Asked): string | null {
  const { plain } = landscape.document
  const signer = inSpan(landscape.people, span).find(
    ({ thing, end }) => thing.mention.kind === 'name' && end === span.end,
  )
  const before = signer && plain.slice(span.start, signer.start)
  return before && /\b(?:by|from) .*, $/.test(before) ? signer.thing.entity.id : null
}

/** Whose paper it is, where a sentence just before says so: "The council issued a statement. … The statement called". */
function makerTold({ noun, span, landscape }: Asked): string | null {
  const { sentences } = landscape.document
  const here = firstFrom(sentences, span.start + 1) - 1
  for (let i = here; i >= Math.max(0, here - REMEMBERED); i--) {
    const sentence = sentences[i]
    if (!sentence?.tokens.some(({ lower, start }) => lower === noun && start < span.start)) continue
    const maker = startingIn(landscape.organizations, sentence).find(
      ({ start, end }) =>
        start < span.start &&
        isMaker(
          { start, end },
          sentence.tokens.filter(({ lower }) => lower === noun),
          landscape.document.plain,
        ),
    )
    if (maker) return maker.thing.entity.id
  }
  return null
}

const MADE_BY = /^[^.;]{0,40}\b(?:by|from|of) (?:the )?$/
const MAKES = /\b(?:adopted|approved|drafted|filed|issued|made|passed|published|released)\b|^(?:'s)?(?: \w+){0,2} $/

/** "The council issued a statement", "the council's report", "a report by the council". */
const isMaker = (maker: Extent, papers: readonly Extent[], plain: string): boolean =>
  papers.some(({ start, end }) =>
    start >= maker.end
      ? start - maker.end < 60 && MAKES.test(plain.slice(maker.end, start))
      : MADE_BY.test(plain.slice(end, maker.start)),
  )

const speaksThrough = ({ source, cue }: Claim, noun: string): boolean =>
  source !== null && (headNounOf(source.text) === noun || (cue?.text ?? '').toLowerCase().includes(noun))

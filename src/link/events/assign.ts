import type { Document, Sentence } from '../../language/document.js'
import { wordSet } from '../../language/words/word-set.js'
import type { Casualty } from '../../recognise/casualties/schema.js'
import { firstFrom, startingIn } from '../../text/sorted.js'
import { overlaps } from '../../text/span.js'
import { type Landscape, sentenceAt } from '../landscape.js'
import type { LinkEvidence } from '../references.js'
import { comesAfter, comesLater, isAccused, standsApart } from './after.js'
import { isAtOdds, isCountedSince, tellsOfBefore } from './at-odds.js'
import type { Happening, Telling } from './cluster.js'
import type { EventMention } from './mentions.js'
import { distanceOf } from './nearest.js'
import { townOfDateline } from './this-town.js'

/** Which event harmed the people of a figure, and how that is known. */
export interface Assigned {
  readonly happening: Happening
  readonly mention: EventMention
  readonly by: LinkEvidence
  readonly confidence: number
}

/** A figure whose event is known already. */
export interface Known extends Assigned {
  readonly casualty: Casualty
}

/** The events of an article, for asking which of them a figure belongs to. */
export interface Scene {
  readonly landscape: Landscape
  readonly own: Happening | null
  /** In text order. */
  readonly tellings: readonly (Telling & {
    readonly happening: Happening
    readonly start: number
    readonly end: number
  })[]
}

export function sceneOf(happenings: readonly Happening[], landscape: Landscape): Scene {
  const tellings = happenings
    .flatMap((happening) =>
      happening.tellings.map((telling) => ({
        ...telling,
        happening,
        start: telling.mention.start,
        end: telling.mention.end,
      })),
    )
    .sort((a, b) => a.start - b.start)
  const lead = leadOf(landscape)
  const early = happenings.filter(
    ({ isBackground, tellings: told }) => !isBackground && told.some(({ mention }) => mention.start < lead),
  )
  const own = early.find(({ tellings: told }) => told.some(({ mention }) => !mention.isCharge)) ?? early[0]
  if (own) own.place = townOfDateline(own.place, landscape, lead) ?? own.place
  return { landscape, own: own ?? null, tellings }
}

/** How many sentences make the headline and the lead. */
const LEAD = 4

/** The headline and the first sentences: looked for near the start, since this is asked for every figure. */
export const leadSentences = ({ sentences }: Document): readonly Sentence[] =>
  sentences
    .slice(0, NEAR_START)
    .filter(({ role }) => role === 'title' || role === 'text')
    .slice(0, LEAD)
const NEAR_START = 40

/** Where the headline and the lead of an article end: what is told there first is what it is about. */
export function leadOf({ document }: Landscape): number {
  return leadSentences(document).at(-1)?.end ?? document.text.length
}

/** The event of a figure: one named in its sentence, that of the figure it tells again, the one spoken of just before, or the article's own. */
export function assign(
  casualty: Casualty,
  scene: Scene,
  { known, related }: { readonly known: readonly Known[]; readonly related: Assigned | null },
): Assigned | null {
  const { document } = scene.landscape
  const sentence = sentenceAt(document, casualty.start)
  if (!sentence) return null
  const here = inOwnSentence(casualty, sentence, scene)
  if (here || comesAfter(sentence.start, casualty.start, document)) return here
  if (isOfNoneOfThem(casualty, sentence, scene) || isAccused(casualty, document)) return null
  if (standsApart(sentence, document) && scene.own?.types.has('disaster') !== true) return null
  return (
    (related && related.mention.form !== 'harm' ? { ...related, by: 'event' } : null) ??
    inSentenceBefore(casualty, sentence, scene) ??
    asFigureBefore(casualty, sentence, { last: known.at(-1) ?? null, scene }) ??
    articlesOwn(casualty, sentence, scene)
  )
}

/** What is counted over years is of no event of one day: only of a war or an outbreak. */
const isOfNoneOfThem = (casualty: Casualty, sentence: Sentence, { own, landscape }: Scene): boolean =>
  own !== null && !own.isState && !own.types.has('outbreak') && isCountedSince(casualty, sentence, landscape)

/** How far from a figure its event is looked for in a sentence, in characters. */
const REACH = 600

/** A state of things counts as farther than a happening beside it. */
const WIDE = 80

function inOwnSentence(casualty: Casualty, sentence: Sentence, scene: Scene): Assigned | null {
  const { plain } = scene.landscape.document
  let best: Assigned | null = null
  let least = Number.POSITIVE_INFINITY
  const near = {
    start: Math.max(sentence.start, casualty.start - REACH),
    end: Math.min(sentence.end, casualty.end + REACH),
  }
  for (const { mention, happening } of startingIn(scene.tellings, near)) {
    if (!mayHarm(casualty, mention, scene.landscape)) continue
    const named = casualty.event && !mention.isAmid && overlaps(casualty.event, mention) ? -60 : 0
    const gap =
      mention.end <= casualty.start
        ? distanceOf(plain, mention.end, casualty.start)
        : distanceOf(plain, casualty.end, mention.start)
    const distance = gap + (mention.isWide || mention.isAmid ? WIDE : 0) + named
    if (distance < least) {
      least = distance
      best = {
        happening,
        mention,
        by: least < 60 ? 'same-clause' : 'same-sentence',
        confidence: least < 60 ? 0.9 : 0.8,
      }
    }
  }
  return best
}

const mayHarm = (casualty: Casualty, mention: EventMention, landscape: Landscape): boolean =>
  suits(casualty, mention) && !comesAfter(mention.end, casualty.start, landscape.document)

const ILLNESSES = wordSet`cancer disease heart-attack illness stroke`

/** An arrest is made of those who attacked; a disease only infects and kills. */
function suits({ outcome }: Casualty, { word, head, isCharge }: EventMention): boolean {
  if (isCharge && outcome !== 'detained') return false
  if (outcome === 'infected') return word.type === 'outbreak'
  // Nobody is held, hurt or missing by a cancer.
  if (ILLNESSES.has(head)) return outcome === 'killed'
  if (ABDUCTIONS.has(head)) return outcome === 'abducted'
  if (outcome === 'abducted' && (KILLINGS.has(head) || noDeeds.has(word.type))) return false
  return !(word.type === 'outbreak' && outcome !== 'killed')
}

/** They take people away and do not kill: that is told apart. */
const ABDUCTIONS = wordSet`abduct abduction hijack hijacking kidnap kidnapping`

/** Nobody is taken away by what nobody does: "they set fire to lorries and abducted four". */
export const noDeeds = wordSet`accident crash disaster outbreak other`

/** Whom they befall is not taken away. */
const KILLINGS = wordSet`assassination execution killing murder shoot shooting slaying stab stabbing`

function inSentenceBefore(casualty: Casualty, sentence: Sentence, scene: Scene): Assigned | null {
  const { sentences } = scene.landscape.document
  const previous = sentences[firstFrom(sentences, sentence.start) - 1]
  if (!previous || previous.role === 'title' || sentence.block - previous.block > 1) return null
  const told = startingIn(scene.tellings, previous).findLast(
    ({ mention }) =>
      suits(casualty, mention) &&
      !mention.isWide &&
      // "The attack came ten years after a bomb killed 52. Two people died."
      !comesLater(previous.start, mention.start, scene.landscape.document),
  )
  if (!told || (told.happening !== scene.own && sentence.block !== previous.block)) return null
  if (isOfOwnDisaster(told, scene.own)) return null
  return isAtOdds(casualty, told.happening, scene.landscape)
    ? null
    : { happening: told.happening, mention: told.mention, by: 'next-sentence', confidence: 0.7 }
}

/** The floods of a storm that the headline names: what befalls people is the storm's. */
function isOfOwnDisaster({ happening, mention }: Scene['tellings'][number], own: Happening | null): boolean {
  return own !== null && own !== happening && mention.word.type === 'disaster' && own.isStormOfTitle
}

/** "Thousands were arrested after the protests. Five hundred are missing.": of the event of the figure in the sentence before. */
function asFigureBefore(
  casualty: Casualty,
  sentence: Sentence,
  { last, scene }: { readonly last: Known | null; readonly scene: Scene },
): Assigned | null {
  if (!last || last.mention.form === 'harm' || !suits(casualty, last.mention)) return null
  const { block } = last.mention.sentence
  const isNext = (sentence.number ?? 0) - (last.casualty.sentence ?? 0) <= 1
  if (isAtOdds(casualty, last.happening, scene.landscape)) return null
  return isNext && block === sentence.block ? { ...last, by: 'next-sentence', confidence: 0.65 } : null
}

function articlesOwn(casualty: Casualty, sentence: Sentence, scene: Scene): Assigned | null {
  const { own } = scene
  const mention = own?.tellings.find(({ mention: each }) => suits(casualty, each))?.mention
  if (!mention || isAtOdds(casualty, own, scene.landscape) || tellsOfBefore(casualty, sentence, scene.landscape))
    return null
  return { happening: own, mention, by: 'lead', confidence: 0.6 }
}

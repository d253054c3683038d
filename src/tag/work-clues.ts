import { wordSet } from '../language/words/word-set.js'
import type { Candidate } from './candidates.js'
import { after, before, type Clue } from './clue.js'
import { placeSenses } from './knowledge.js'
import { listed } from './lexicon/listed.js'
import { beforeCars, carMakers, storms, vehicleNouns } from './lexicon/things.js'
import { isNameWord } from './name-words.js'

/** "a 2015 Kawasaki", "the Lincoln pickup": a maker's name alone is a car's where its year stands before it or the vehicle behind. */
function isCarAlone(candidate: Candidate): boolean {
  if (vehicleNouns.has(after(candidate)?.lower ?? '')) return true
  const isOfYear = /^(?:19|20)\d\d$/.test(before(candidate)?.text ?? '')
  return isOfYear && (beforeCars.test(before(candidate, 2)?.lower ?? '') || before(candidate, 2)?.lower === 'driven')
}

/** Clues that products, ships and works give, and the firms and bands of people whom others belong to. */
export const workClues: readonly Clue[] = [
  {
    name: 'work-noun-before',
    examples: [
      'They saw the sitcom {Zzarq Qwxil|other} there.',
      'They boarded the tanker {Zzarq|other} there.',
      'They boarded the trawler {Maria Rosa|other} there.',
    ],
    leaves: ['They saw the town of Zzarq there.'],
    weigh: (candidate) => {
      const skipped = /^(?:a|an|the)$/.test(before(candidate)?.lower ?? '') ? 2 : 1
      const noun = before(candidate, before(candidate, skipped)?.text === '"' ? skipped + 1 : skipped)
      if (noun?.shape === 'lower' && vessels.has(noun.lower)) return { other: candidate.known ? 4 : 10 }
      const isWork = (noun?.shape === 'lower' && workNouns.has(noun.lower)) || storms.has(noun?.text ?? '')
      return isWork && !candidate.known ? { other: 5 } : null
    },
  },
  {
    name: 'ship-behind',
    examples: [
      'They boarded the Queen {Zzarq|other} cruise ship there.',
      'They boarded the {Zzarq|other} ferry there.',
    ],
    leaves: ['They boarded the Zzarq there.'],
    weigh: (candidate) => {
      const noun = after(candidate)?.lower === 'cruise' ? after(candidate, 1) : after(candidate)
      const isThe = before(candidate, candidate.title ? 2 : 1)?.lower === 'the'
      return isThe && vessels.has(noun?.lower ?? '') && !candidate.known ? { other: 14 } : null
    },
  },
  {
    name: 'craft-behind',
    examples: ['They launched the {Zzarq|other} capsule there.'],
    leaves: ['They launched the Zzarq campaign there.'],
    weigh: (candidate) => {
      const noun = after(candidate)
      const place = placeSenses(candidate.text)[0]
      return noun?.shape === 'lower' && crafts.has(noun.lower) && !candidate.known && (place?.prominence ?? 0) < 5
        ? { other: 4 }
        : null
    },
  },
  {
    name: 'studied-at',
    examples: ['She studied at {Zzarq|organization} there.', 'He was a professor at {Zzarq|organization} then.'],
    leaves: ['She stopped at Zzarq there.'],
    weigh: (candidate) =>
      candidate.words.length < 3 &&
      ((before(candidate)?.lower === 'at' && studies.has(before(candidate, 2)?.lower ?? '')) ||
        (before(candidate)?.lower === 'from' && STUDIES.has(before(candidate, 2)?.lower ?? '')))
        ? { organization: 6 }
        : null,
  },
  {
    name: 'member-of',
    examples: ['They shot at fighters of the {Zzarq|organization} there.'],
    leaves: ['They shot at the walls of the Zzarq there.'],
    weigh: (candidate) => {
      const isThe = before(candidate)?.lower === 'the'
      const link = before(candidate, isThe ? 2 : 1)
      const noun = before(candidate, isThe ? 3 : 2)
      return link?.lower === 'of' && isThe && fighterNouns.has(noun?.lower ?? '') ? { organization: 4 } : null
    },
  },
  {
    name: 'expert-at-firm',
    examples: [
      'That is less than analysts at {Zzarq|organization} had expected.',
      'At noon analyst Ilse Ritola of {Olga Hale|organization} agreed.',
    ],
    leaves: ['That is less than guests at Zzarq had expected.', 'At noon doctor Ilse Ritola of Zzarq agreed.'],
    weigh: (candidate) => {
      if (before(candidate)?.lower === 'at' && expertNouns.has(before(candidate, 2)?.lower ?? ''))
        return { organization: 4 }
      return isOfNamedExpert(candidate) ? { organization: 8, person: -3 } : null
    },
  },
  {
    name: 'make-and-model',
    examples: [
      'They crashed a {Ford Zzarq|other} there.',
      'They crashed a 2015 {Kawasaki|other} there.',
      'They crashed the {Lincoln|other} pickup there.',
    ],
    leaves: ['They crashed a Zzarq Qwxil there.', 'They left the Toyota plant there.', 'In 2015 Kawasaki left.'],
    weigh: (candidate) => {
      const { words, head } = candidate
      if (!carMakers.has(words[0]?.text ?? '') || head) return null
      const isCar = beforeCars.test(before(candidate)?.lower ?? '') && (words.length > 1 || isCarAlone(candidate))
      return isCar ? { other: 9, person: -4 } : null
    },
  },
  {
    name: 'named-thing',
    examples: ['They attacked the {Zzarq Qwxil|other}.'],
    leaves: ['They attacked Zzarq Qwxil.', 'They attacked the Zzarq fleet.'],
    weigh: (candidate) =>
      candidate.words.length > 1 &&
      before(candidate)?.lower === 'the' &&
      after(candidate)?.shape !== 'lower' &&
      !isNameWord(after(candidate))
        ? { other: 0.5, person: -2 }
        : null,
  },
  {
    name: 'law',
    examples: ['They passed the {Zzarq|other} bill again.'],
    leaves: ['They passed the Zzarq exit again.'],
    weigh: (candidate) =>
      after(candidate)?.shape === 'lower' && lawNouns.has(after(candidate)?.lower ?? '') && !candidate.known
        ? { other: candidate.words.some(({ lower }) => lower === 'of' || lower === 'on') ? 6 : 2 }
        : null,
  },
  {
    name: 'new-model',
    examples: ['They will launch the new {Swift|other} in May.'],
    leaves: ['They will launch the old Swift in May.'],
    weigh: (candidate) =>
      /^(?:new|latest|all-new)$/.test(before(candidate)?.lower ?? '') &&
      candidate.words.length === 1 &&
      /^(?:the|its|their)$/.test(before(candidate, 2)?.lower ?? '')
        ? { other: 2, person: -2 }
        : null,
  },
]

const STUDIES = wordSet`degree doctorate graduated graduate`

/** What has a name of its own and is no place. */
const crafts: ReadonlySet<string> = new Set(
  listed(
    'capsule; missile; missiles; orbiter; probe; rocket; rockets; rover; satellite; satellites; spacecraft; spaceship; telescope; warhead',
  ),
)

const workNouns: ReadonlySet<string> = new Set(
  listed(`
    album; browser; browsers; console; smartphones;  app; bestseller; blockbuster; comedy; cruiser; documentary; film; memoir; movie; musical; novel; opera; play; book; poem; painting; single; series; show; programme; sitcom; smartphone;
    software; song; thriller; vaccine; comet; comets; asteroid; spacecraft; probe; rover; satellite; typhoon; hurricane; cyclone; storm; rocket; soap; drug; racehorse; videogame`),
)

/** What bears a name on water, many of them names of people. */
const vessels: ReadonlySet<string> = new Set(
  listed(
    'boat; barge; corvette; cutter; destroyer; ferry; freighter; frigate; icebreaker; liner; minesweeper; motorboat; sailboat; schooner; ship; ships; steamer; steamship; submarine; supertanker; tanker; trawler; tugboat; vessel; warship; yacht',
  ),
)
const studies: ReadonlySet<string> = new Set(
  listed(
    'dean; educated; lecturer; lectures; lectured; postgraduate; professor; students; studied; studies; studying; taught; teaches; undergraduate',
  ),
)

const fighterNouns: ReadonlySet<string> = new Set(
  listed(
    'cadres; commander; commanders; fighters; forces; guerrillas; insurgents; leaders; militants; militiamen; rebels; supporters; wing',
  ),
)

const lawNouns: ReadonlySet<string> = new Set(listed('act; bill; protocol; treaty; accord; pact'))

/** "analyst Brittany Weissman of X": whom an expert, called by name, works for. */
function isOfNamedExpert(candidate: Candidate): boolean {
  if (!WORKS_FOR.has(before(candidate)?.lower ?? '') || !isNameWord(before(candidate, 2))) return false
  let back = 2
  while (back < LONGEST_NAME && isNameWord(before(candidate, back))) back++
  return expertNouns.has(before(candidate, back)?.lower ?? '')
}
const WORKS_FOR = wordSet`at of with`
const LONGEST_NAME = 6

const expertNouns: ReadonlySet<string> = new Set(
  listed(
    'analyst; analysts; broker; brokers; dealer; dealers; economist; economists; strategist; strategists; trader; traders',
  ),
)

import type { Proof } from '../../recogniser.js'
import { type Company, countedBefore, included, ofThem, shared, total } from '../company/company.js'
import { bareMembers, ofGroupBefore } from '../company/groups.js'
import { amongGroup, member } from '../company/members.js'
import type { Quantity } from '../quantities/quantity.js'
import type { Link, NamedLink, Reading } from '../reading.js'
import { sharedNoun } from './case-lists.js'

/** Gives a quantity the outcome of the figures in whose company it stands. */
interface CompanyRule extends Proof {
  find(reading: Reading, quantity: Quantity, company: Company): Link | null
}

/** Figures that get their outcome from other figures. The first rule that fits is taken; they run after those that read a harm. */
export const companyRules: readonly CompanyRule[] = [
  {
    name: 'including',
    examples: [
      '{Nine people|killed 9} died, including {two nurses|killed 2} and {a priest|killed 1}.',
      'The raid hurt {six men|injured 6}, among them {a guard|injured 1}.',
    ],
    leaves: ['The list has 12 names, including two nurses.', 'Two people died in attacks, including one in Kalo.'],
    find: included,
  },
  {
    name: 'members',
    examples: [
      'Among the dead were {four men|killed 4} and {two women|killed 2}.',
      'Those wounded include {a judge|injured 1}.',
    ],
    leaves: ['Among the guests were four men.', 'The dead fish were seen by two men.'],
    find: (reading, quantity, { earlier }) => member(reading, quantity, earlier),
  },
  {
    name: 'among-members',
    examples: ['{Two children|killed 2} were among the dead.', '{Three guards|injured 3} are among those injured.'],
    leaves: ['Two children were among the guests.'],
    find: (reading, quantity, { earlier }) => amongGroup(reading, quantity, earlier),
  },
  {
    name: 'in-step',
    examples: ['{45 people|killed 45} died in Leo, {12|killed 12} in Mora and {seven|killed 7} in Tal.'],
    leaves: ['Two men died in Leo, and 12 in Mora had no power.', 'It opened 45 shops in Leo and 12 in Mora.'],
    find: (reading, quantity, { links }) => shared(reading, quantity, links),
  },
  {
    name: 'of-them',
    examples: [
      'The flood killed {30 people|killed 30}. {Twelve of them|killed 12} were children.',
      '{Three of the dead|killed 3} were nurses.',
    ],
    leaves: ['Two men died. Three of them were released.', 'Thirty people came. Twelve of them were children.'],
    find: ofThem,
  },
  {
    name: 'of-group-before',
    examples: ['Of {the 40|killed 40} dead, {12|killed 12} were children and {five|killed 5} were women.'],
    leaves: ['Of the 40 guests, 12 were children.', 'Of the dead, 12 percent were children.'],
    find: ofGroupBefore,
  },
  {
    name: 'bare-members',
    examples: ['The raid killed {40 people|killed 40}. {Twelve|killed 12} were soldiers.'],
    leaves: ['The raid killed nobody. Twelve were soldiers.', 'Forty people met. Twelve were soldiers.'],
    find: bareMembers,
  },
  {
    name: 'shared-noun',
    examples: ['Cholera: the town has {40|infected 40} confirmed and {12 suspected cases|infected 12}.'],
    leaves: ['The court has 40 new and 12 old cases.'],
    find: sharedNoun,
  },
  {
    name: 'total',
    examples: ['It confirmed {eight deaths|killed 8} to bring the total to {81|killed 81}.'],
    leaves: ['It sold eight cars to bring the total to 81.'],
    find: total,
  },
  {
    name: 'counted-before',
    examples: [
      'The toll rose to {52|killed 52}, up from {41|killed 41} on Monday.',
      'The fire killed {12 people|killed 12}, down from a first count of {15|killed 15}.',
    ],
    leaves: ['It sold 300 cars, up from 250.'],
    find: countedBefore,
  },
]

/** The figures of a sentence that are told by their company. */
export function findDependents(reading: Reading, links: readonly Link[], earlier: Link | null): readonly NamedLink[] {
  const taken = new Set(links.map(({ quantity }) => quantity))
  const found: NamedLink[] = []
  for (const quantity of reading.quantities) {
    if (taken.has(quantity)) continue
    const company = { links: [...links, ...found], earlier }
    for (const { name, find } of companyRules) {
      const link = find(reading, quantity, company)
      if (!link) continue
      found.push({ ...link, rule: name })
      break
    }
  }
  return found
}

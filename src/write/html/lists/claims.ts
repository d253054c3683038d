import { figureInWords } from '../../words/figure-words.js'
import type { Item } from '../../words/lookup.js'
import { counted } from '../../words/phrases.js'
import { claimDoubts, claimManner, sourceName, sourceStanding } from '../../words/source.js'
import { claimsBySource } from '../../words/strength.js'
import { type Child, el, type Html } from '../markup.js'
import type { View } from '../view.js'
import { itemOf, linkTo, listOf } from './item.js'

type Claim = Item<'claims'>

/** The claims by who makes them: each voice once, the strongest first. */
export function claimsList(view: View): Child {
  const claims = view.record.claims ?? []
  if (claims.length === 0) return listOf([], 'No attributed claims.')
  return claimsBySource(claims, view).map(({ claims: some }) =>
    el(
      'section',
      { class: 'group' },
      sourceHeading(some, view),
      listOf(
        some.map((claim) => claimItem(claim, view)),
        '',
      ),
    ),
  )
}

function sourceHeading(claims: readonly Claim[], view: View): Child {
  const [first] = claims
  if (!first?.source)
    return [el('h3', {}, 'No source given'), el('p', { class: 'about' }, counted(claims.length, 'claim'))]
  const role = view.find('people', first.source.entity)?.role
  const standing = sourceStanding(first.source, view)
  return [
    el('h3', {}, linkTo(first.source.entity, sourceName(first, view))),
    el('p', { class: 'about' }, `${role ? `${role} · ` : ''}${standing} · ${counted(claims.length, 'claim')}`),
  ]
}

function claimItem(claim: Claim, view: View): Html {
  const parent = view.find('claims', claim.parent)
  const inside = parent && (parent.source ? `inside what ${sourceName(parent, view)} said` : 'inside another claim')
  const figures = (claim.casualties ?? []).flatMap((id) => view.find('casualties', id) ?? [])
  return itemOf(claim, {
    layer: 'claims',
    noun: 'Claim',
    label: claim.content.text,
    facts: [
      ['Source', claim.source ? `“${claim.source.text}”` : 'none given'],
      ['Reported by', claim.cue && `“${claim.cue.text}”`],
      [
        'Manner',
        [
          claimManner(claim),
          claimDoubts(claim).map((doubt) => ` · ${doubt}`),
          inside && [' · ', linkTo(parent?.id, inside)],
        ],
      ],
      [
        'Figures',
        figures.length > 0 && figures.map((figure, i) => [i > 0 && ', ', linkTo(figure.id, figureInWords(figure))]),
      ],
    ],
  })
}

import { createHash } from 'node:crypto'

/** Where the functions are that are asked at every word of a text, beside what its record needs of them. */
export const PROBED = [
  'recognise/casualties/company/company',
  'recognise/casualties/company/members',
  'recognise/casualties/grammar/captors',
  'recognise/casualties/grammar/meant',
  'recognise/casualties/grammar/toll-subject',
  'recognise/casualties/quantities/counted-noun',
  'recognise/casualties/quantities/nobody',
  'recognise/casualties/quantities/noun-phrase',
  'recognise/casualties/quantities/quantity-core',
  'recognise/casualties/quantities/quantity-modifiers',
  'recognise/casualties/victims/place',
  'recognise/dates/tense/verb-forms',
  'recognise/organizations/forms',
  'recognise/people/accused',
  'recognise/people/ages',
  'recognise/people/group',
  'recognise/people/held-roles',
  'recognise/people/role-nouns',
  'recognise/people/roles',
  'tag/heads',
  'tag/namesakes',
  'tag/party-creeds',
  'tag/roads',
  'tag/rows',
  'tag/runs',
]

const OF_TOKENS = [
  ...[
    'readCore',
    'readModifiers',
    'readNobody',
    'readNounPhrase',
    'readOf',
    'isTemporal',
    'endsInDeath',
    'isMeantOnly',
  ],
  ...['isMeantOrOrdered', 'callsAccused', 'groupNamed', 'namesPeople'],
]
const OF_READING = ['subjectAt', 'startsClause', 'hasObject', 'isByKidnappers', 'ofCaptors', 'findAntecedents']
const OF_VIEW = ['roleBefore', 'overCourtesies', 'roleBehind', 'roleTold', 'isOfThePast']
const OF_WORDS = [
  ...['opensRoad', 'isMonthFree', 'isMonthSurname', 'isCreedOfParty', 'isDatedBody', 'isPersonAt', 'isInitialsAt'],
  ...['headOf', 'openerOf', 'rowEnd', 'rowStart'],
]

/**
 * What the functions that read words say at every word, asked for or not: for each function that says anything a sum of it all, in few letters.
 * Which of them says something else is all that a test needs to know. Then whom words may take up again, and how bodies may be called for short.
 */
export function probesOf(document, of) {
  const { sentences, names } = document
  const readings = sentences.flatMap((sentence) => of.readSentence(document, sentence, false))
  const views = sentences.flatMap((sentence) => of.viewsOf(document, sentence))
  const lines = [...new Set(of.findCandidates(of.gatherWords(document)).map(({ line }) => line))]
  const sums = [
    ...OF_TOKENS.map((name) =>
      sumOf(
        name,
        sentences.map(({ tokens }) => at(tokens, (i) => of[name](tokens, i))),
      ),
    ),
    ...OF_READING.map((name) =>
      sumOf(
        name,
        readings.map((each) => at(each.tokens, (i) => of[name](each, i))),
      ),
    ),
    ...OF_VIEW.map((name) =>
      sumOf(
        name,
        views.map((view) => at(view.tokens, (i) => of[name](view, i))),
      ),
    ),
    ...OF_WORDS.map((name) =>
      sumOf(
        name,
        lines.map(({ words }) => at(words, (i) => of[name](words, i, i + 3))),
      ),
    ),
  ]
  const bodies = names.filter(({ kind }) => kind === 'organization')
  return [
    `sums ${sums.filter(Boolean).join(' ')}`,
    ...calledAgain(document, of),
    ...bodies.map((name) => shortOf(name, of)),
  ]
}

const at = (words, ask) => words.map((_, i) => ask(i))

/** Words stand for themselves by where they are. */
const plainly = (_, value) => (typeof value?.lower === 'string' ? value.start : value)

function sumOf(name, answers) {
  const says = answers.flat().some((answer) => answer !== null && answer !== false && answer?.length !== 0)
  if (!says) return ''
  return `${name}:${createHash('sha256').update(JSON.stringify(answers, plainly)).digest('hex').slice(0, 4)}`
}

function calledAgain(document, of) {
  const groups = of.groupPeople(of.findNamedPeople(document))
  const numberOf = (group) => groups.indexOf(group)
  const held = [...of.holders(groups)].map(([noun, holders]) => {
    const each = holders.map(({ group, modifiers, isFormer }) =>
      [numberOf(group), ...modifiers, isFormer ? 'once' : ''].filter((word) => word !== '').join(' '),
    )
    return `${noun} ${each.join('/')}`
  })
  const aged = [...of.agesOf(document, groups)].map(([age, group]) => `${age} ${numberOf(group)}`)
  const accused = of.accusedOf(document, groups).map(({ group }) => numberOf(group))
  return [named('held', held), named('aged', aged), named('accused', accused)].filter(Boolean)
}

const named = (name, all) => (all.length > 0 ? `${name} ${all.join(', ')}` : '')

const shortOf = ({ text, type }, of) =>
  `short ${of.formOf(text)}: ${of.shortForms(text, type ?? 'other').join(', ')}${of.isCentralBank(text) ? ' central bank' : ''}`

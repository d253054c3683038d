import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROBED, probesOf } from './probes.js'
import { articlesToRead, READ, textsOf, textsOfIncidents, textsOfRules, textsOfTables } from './readings.js'

/** The file that keeps what is made on the way to the readings of a file of cases, or of the articles. */
export const workingsFile = (name) => `tests/readings/workings/${name}.txt`

/**
 * The texts by the file in which their workings are kept.
 *
 * @param {string} root
 * @param {readonly { examples: readonly string[], leaves: readonly string[] }[]} rules whose examples are read
 */
export const textsToWork = (root, rules) => [
  ...READ.map((name) => ({ name, texts: textsOf(root, name) })),
  { name: 'rules', texts: textsOfRules(rules) },
  { name: 'incidents', texts: textsOfIncidents(root) },
  { name: 'tables', texts: textsOfTables(root) },
  { name: 'articles', texts: articlesToRead(root) },
  { name: 'pages', texts: pagesToWork(root) },
]

/** The pages of the tests of `segment/`: a role and a line on each line, below settings. */
const pagesToWork = (root) =>
  readdirSync(join(root, PAGES)).map((file) => {
    const lines = readFileSync(join(root, PAGES, file), 'utf8')
      .trimEnd()
      .split('\n')
    const own = lines.filter((line) => !line.startsWith('# ')).map((line) => line.slice(line.indexOf(' | ') + 3))
    return { id: file, text: own.join('\n'), published: null }
  })
const PAGES = 'tests/segment/pages'

/** What weighs and reads on the way, and where it is: the tests take it from src, `npm run fixtures` from dist. */
export const WORKINGS = [
  'extract',
  'link/events/cluster',
  'language/numbers',
  'link/landscape',
  'read/article',
  'recognise/casualties/figures/status',
  'recognise/casualties/grammar/objects',
  'recognise/casualties/grammar/subjects',
  'recognise/casualties/grammar/verb-sites',
  'recognise/casualties/reading',
  'recognise/casualties/rules/index',
  'recognise/claims/cues/according-to',
  'recognise/claims/cues/active',
  'recognise/claims/cues/adverb',
  'recognise/claims/cues/feeling',
  'recognise/claims/cues/gapped',
  'recognise/claims/cues/judging',
  'recognise/claims/cues/label',
  'recognise/claims/cues/noun',
  'recognise/claims/cues/object',
  'recognise/claims/cues/passive',
  'recognise/claims/cues/postposed',
  'recognise/claims/cues/telling',
  'recognise/claims/reading/occasion',
  'recognise/claims/reading/occurrences',
  'recognise/claims/reading/unit',
  'recognise/dates/index',
  'recognise/dates/recognise',
  'recognise/dates/tense/tense',
  'recognise/people/index',
  'recognise/people/recognise',
  'recognise/places/index',
  'recognise/places/use',
  'segment/boilerplate',
  'segment/byline',
  'segment/credits',
  'segment/dateline',
  'segment/menus',
  'segment/outlet',
  'segment/segment',
  'syntax/asides',
  'syntax/clause',
  'syntax/noun-phrase-after',
  'syntax/noun-phrase-before',
  'syntax/relative',
  'syntax/subject',
  'syntax/subject-after',
  'syntax/verb-group',
  'syntax/view',
  'tag/article',
  'tag/candidates',
  'tag/decide',
  ...PROBED,
]

/**
 * What is made of a text on the way to its record, a line for each thing. First how each sentence is read: the classes of its words, where a clause may
 * begin, the subject before each verb, the phrases before and behind; its quotations, and what
 * the page is made of, with all its lines and without the first ones. Then what the rules of figures, claims and dates found before the best was
 * chosen. Then the sums of what was weighed: for each thing that a name may name, for each
 * place that it may be, for whom a pronoun stands for, and for each event that a word may tell of. Where two sums lie far apart, a clue that is lost
 * changes nothing of the record; here it does. Last what is asked at every word: see probes.js.
 *
 * @param {{ text: string, published: string | null }} article
 * @param {any} of the exports of WORKINGS
 */
export function workingsOf({ text, published }, of) {
  const given = of.articleOf(text, { published: published === null ? null : { value: published, from: 'input' } })
  const { document, found } = of.studyArticle(given)
  const lines = [
    ...document.sentences.flatMap((sentence) => of.viewsOf(document, sentence).map((view) => syntaxOf(view, of))),
    ...document.quotations.map(({ start, end }) => `quotation ${start}-${end}`),
    ...layoutLines(given, of),
    ...figuresOf(document, of),
    ...claimsOf(document, of),
    ...numbersOf(document, of),
    ...datesOf(document, of),
    ...namesOf(document, of),
    ...placesOf(document, of),
    ...peopleOf(document, of),
    ...pronounsOf(document, of),
    ...eventsOf(document, found, of),
    ...probesOf(document, of),
  ]
  return [heading(text), ...lines.map((line) => `  ${line.trimEnd()}`)].map((line) => `${line}\n`).join('')
}

const heading = (text) => text.slice(0, 60).replace(/\s+/g, ' ').trim()

/** The blocks of a page, and of what is left of it without its first lines; what each line is taken for by itself. */
function layoutLines({ text }, of) {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length < LEAST_LINES) return []
  const cuts = [0, 1, 2, 3].map((count) => lines.slice(count).join('\n\n'))
  return [
    ...[text, lines.join('\n'), ...cuts].map((page) => `page ${blocksShown(of.segment(of.articleOf(page)))}`),
    ...lines.flatMap((line, i) => {
      const kinds = LINE_KINDS.filter((kind) => of[kind](line))
      const rule = of.ruleOf(line)?.name
      return kinds.length > 0 || rule
        ? [`line ${i} ${kinds.join(' ')} ${rule ?? ''} ${of.namesOfByline(line).join(', ')}`]
        : []
    }),
  ]
}
const LEAST_LINES = 4
const LINE_KINDS = [
  'isByline',
  'isReporterLine',
  'isBareName',
  'continuesByline',
  'isCredits',
  'isAgencySign',
  'isHelp',
  'isPlaceLine',
  'isNameWithTown',
  'isContribution',
  'isFootCredit',
  'isMenuLabel',
  'isOutlet',
]

const blocksShown = ({ blocks, published }) =>
  `${published?.value ?? ''} ${blocks.map(({ role, start, end }) => `${role} ${start}-${end}`).join(' ')}`

/** Numbers are those of tokens: `4<0-3` has its subject in the tokens before 3. */
function syntaxOf(view, of) {
  const all = view.tokens.map((_, i) => i)
  const classes = view.classes.map((kind) => LETTERS[kind] ?? kind).join('')
  const clauses = all.filter((i) => of.isClauseStart(view, i))
  const verbs = all.filter((i) => view.classes[i] === 'verb' || view.classes[i] === 'aux')
  const subjects = verbs.map((i) => {
    const [phrase, clause] = [subjectOf(of.subjectBefore(view, i)), subjectOf(of.subjectBefore(view, i, true))]
    const relative = of.relativeStart(view, i)
    return `${i}<${phrase}${clause === phrase ? '' : `/${clause}`}${relative === null ? '' : ` w${relative}`}`
  })
  const before = all.flatMap((i) => {
    const range = of.nounPhraseBefore(view, i)
    return range ? [`${range.from}-${range.to}`] : []
  })
  const behind = all.flatMap((i) => {
    const end = of.nounPhraseAfter(view, i)
    return end === null ? [] : [`${i}-${end}`]
  })
  const groups = verbs.map((i) => groupOf(of.verbGroup(view, i), i) + ranged(of.subjectAfter(view, i + 1), '>'))
  const asides = all.flatMap((i) => {
    if (view.classes[i] !== 'comma') return []
    const found = [of.opensAside(view, i) ? 'opens' : '', of.isApposition(view, i) ? 'apposed' : ''].filter(Boolean)
    return found.length > 0 ? [`${i} ${found.join(' ')}`] : []
  })
  return [classes, clauses, subjects, before, behind, groups, asides].map((part) => [part].flat().join(' ')).join(' | ')
}

const groupOf = ({ from, own, governor, joined, isOwn, ...flags }, at) =>
  [`${from}-${at}`, own === from ? '' : own, governor, joined.join(','), named(flags)].filter(Boolean).join(' ')

function subjectOf(subject) {
  if (subject === null) return ''
  if (subject.kind === 'shared') return '&'
  const { core, range, start } = subject
  return `${core.from}-${core.to}${range.to === core.to ? '' : `-${range.to}`}${start === core.from ? '' : `:${start}`}`
}

const LETTERS = {
  adjective: 'a', adverb: 'r', aux: 'x', close: ')', comma: ',', conjunction: '&', determiner: 'd', end: '.', hyphen: '-', mark: '"', not: '!',
  noun: 'n', number: '#', of: 'f', open: '(', other: '?', possessive: "'", preposition: 'p', pronoun: 'o', subordinator: 's', that: 'T', time: 't',
  to: '2', verb: 'v', who: 'w',
} // biome-ignore format: a table

/** The quantities of each sentence, and all harms that the rules tie to them; the article is read as one about a disease too. */
const figuresOf = (document, of) =>
  document.sentences.flatMap((sentence) =>
    of.readSentence(document, sentence, false).flatMap((reading) => {
      if (reading.quantities.length === 0) return []
      const links = linesOf(reading, of)
      const ofDisease = linesOf({ ...reading, aboutDisease: true }, of).filter((line) => !links.includes(line))
      return [
        ...reading.quantities.map(quantityLine),
        ...sitesIn(reading, of),
        ...links,
        ...ofDisease.map((line) => `disease ${line}`),
      ]
    }),
  )

const quantityLine = ({ from, to, core, min, max, form, noun, head, partitive, victims, ...flags }) =>
  `#${from}-${to} ${core} ${min}-${max} ${form} ${noun} ${head} ${partitive} ${victims} ${named(flags)}`

/** The verbs of harm, with the quantities that are their subjects and objects. */
const sitesIn = (reading, of) =>
  ['active', 'passive', 'reduced', 'subject'].flatMap((voice) =>
    of.sitesOf(reading, voice).map(({ at, outcomes, group }) => {
      const [subjects, objects] = [of.findSubjects(reading, group.from, false), of.findObjects(reading, at + 1)]
      const beside = of.findSubjects(reading, at, true)
      return `${voice} ${at} ${outcomes} ${slotsOf(subjects)} / ${slotsOf(beside)} / ${slotsOf(objects)}`
    }),
  )

const slotsOf = (slots) => slots.map(({ quantity, via }) => `${quantity.from} ${via}`).join(', ')

const linesOf = (reading, { rules, statusOf }) =>
  rules.flatMap((rule) =>
    rule.find(reading).map((link) => {
      const { quantity, outcomes, at, from, strength, relation, ...flags } = link
      const status = statusOf(reading, { ...link, rule: rule.name })
      return `#${quantity.from} ${outcomes} at ${at} ${from} ${rule.name} ${strength} ${status} ${relation ?? ''} ${named(flags)}`
    }),
  )

/** The names of those that are true. */
const named = (flags) =>
  Object.keys(flags)
    .filter((name) => flags[name] === true)
    .join(' ')

/** The words that may report, with all constructions that take them, and what the other sorts of cue find. */
const claimsOf = (document, of) =>
  of.unitsOf(document).flatMap((unit) => {
    const all = of.occurrencesOf(unit)
    const others = [
      ...of.findReportingNouns(unit, all),
      ...of.findFeelings(unit, all),
      ...of.findAccordingTo(unit),
      ...of.findOpinion(unit),
      ...of.findReportedAdverbs(unit),
      ...of.findLabels(unit),
    ]
    return [...all.map((occurrence) => occurrenceLine({ unit, occurrence, all }, of)), ...others.map(findingLine)]
  })

const findingLine = ({ rule, source, cue, content, isNegated }) =>
  `${rule} ${ranged(source)} ${ranged(cue)} ${content.map((range) => ranged(range))}${isNegated ? ' not' : ''}`

function occurrenceLine({ unit, occurrence, all }, of) {
  const limit = of.unitEnd(unit)
  const context = { unit, occurrence, all, at: Math.min(limit, of.skipOccasion(unit, occurrence.group.to)), limit }
  const constructions = [
    ...of.postposedConstructions,
    ...of.gappedConstructions,
    ...of.activeConstructions,
    ...of.tellingConstructions,
    ...of.judgingConstructions,
    ...of.objectConstructions,
    ...of.passiveConstructions,
  ].flatMap((construction) => {
    const reading = construction.find(context)
    return reading
      ? [
          `${construction.name} ${ranged(reading.source)} ${reading.content.map((range) => ranged(range))} ${reading.cueEnd ?? ''}`,
        ]
      : []
  })
  const { verb, group, voice, subject, ...flags } = occurrence
  return `${verb.lemma} ${ranged(group)} ${voice} ${named(flags)} <${subjectOf(subject)} at ${context.at}: ${constructions.join('; ')}`
}

const ranged = (range, mark = '') => (range ? `${mark}${range.from}-${range.to}` : '')

/** The numbers that begin at a word, in figures or words. */
const numbersOf = ({ sentences }, of) =>
  sentences.flatMap(({ tokens }) => {
    const found = tokens.flatMap((_, i) => {
      const number = of.readNumber(tokens, i)
      return number ? [`${i}-${number.end} ${number.value}`] : []
    })
    return found.length > 0 ? [`numbers ${found.join(', ')}`] : []
  })

/** All that the date rules match where a number or a name stands, where the clauses of the dates point, and what they would be on other days. */
const datesOf = (document, of) => [
  ...document.sentences.flatMap((sentence) => matchesOf(document, sentence, of)),
  ...of
    .findMentions(document)
    .map((mention) => `${mention.start} ${mention.rule} ${of.directionOf(document, mention)}`),
  ...DAYS.flatMap((value) => onDay(document, value, of)),
]

function matchesOf(document, sentence, of) {
  const lines = sentence.tokens
    .filter(({ pos }) => pos === 'NUM' || pos === 'PROPN')
    .flatMap(({ start }) => of.consideredAt(document, sentence, start))
    .map(({ start, end, rule, isExcluded }) => `${start}-${end} ${rule}${isExcluded ? ' no' : ''}`)
  return lines.length > 0 ? [[...new Set(lines)].join(', ')] : []
}

/** A Sunday that ends a year, a leap day, a first of a month, a Friday that begins a year, and a Monday. */
const DAYS = ['2023-12-31', '2024-02-29', '2021-08-01', '2021-01-01', '2024-06-24']

function onDay(document, value, { dates }) {
  const { layout } = document
  const published = { ...(layout.published ?? { from: 'input' }), value }
  const items = dates.recognise({ ...document, layout: { ...layout, published } })
  const values = items.map((item) => `${item.value} ${item.modifier ?? ''} ${item.anchor}`)
  return items.length > 0 ? [`on ${value}: ${values.join(', ')}`] : []
}

const peopleOf = (document, of) =>
  of
    .findNamedPeople(document)
    .map(
      ({ name, words, sex, role, isSubject }) =>
        `${name.start} ${words.join(' ')} ${sex} ${role}${isSubject ? ' acts' : ''}`,
    )

function pronounsOf(document, of) {
  const lines = []
  of.weighPronouns(document, ({ start, text }, weighed) => {
    lines.push(`${start} ${text}: ${weighed.map(({ at, sum }) => `${at} ${shown(sum)}`).join(' ')}`)
  })
  return lines
}

const namesOf = (document, of) =>
  of.decisionsWithClues(of.findCandidates(of.gatherWords(document))).map(({ candidate: { words }, clues }) => {
    const sums = new Map()
    for (const { kind, weight } of clues) sums.set(kind, (sums.get(kind) ?? 0) + weight)
    return `${words[0]?.start} ${words.map((word) => word.text).join(' ')}: ${[...sums].map(([kind, sum]) => `${kind} ${shown(sum)}`).join(' ')}`
  })

const placesOf = (document, of) =>
  of.weighPlaces(document).map(({ group, weighed }) => {
    const senses = weighed.slice(0, MOST_SENSES).map(({ sense, sum }) => `${sense.name} ${sense.country} ${shown(sum)}`)
    const uses = group.toponyms.map(({ setting }) => shown(of.weighUse(setting)))
    return `${group.toponyms[0]?.name.text}: ${senses.join(', ')}; used ${uses.join(' ')}`
  })
const MOST_SENSES = 3

function eventsOf(document, found, of) {
  const lines = []
  of.gatherEvents(of.layOut(document, found), ({ text, start }, ties) => {
    if (ties.length > 0) lines.push(`${start} ${text}: ${ties.map(({ sum }) => shown(sum)).join(' ')}`)
  })
  return lines
}

const shown = (sum) => String(Math.round(sum * 1000) / 1000)

import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/language/document.js'
import { parse } from '../../src/language/parse.js'
import { articleOf } from '../../src/read/article.js'
import { casualties } from '../../src/recognise/casualties/index.js'
import { claims } from '../../src/recognise/claims/index.js'
import { segment } from '../../src/segment/segment.js'
import { subjectBefore } from '../../src/syntax/subject.js'
import { openView, type View, viewsOf } from '../../src/syntax/view.js'
import { tag } from '../../src/tag/tag.js'

/** Subjects of all shapes; what is said of them in passing follows a bar. */
const SUBJECTS = [
  'Twelve residents|',
  'Twelve residents of Tarn|',
  'Twelve residents of the town of Tarn and of two nearby villages|',
  'Twelve miners|, most of them from Tarn, who had been trapped since Monday,',
  'Twelve pilots and crew of the ferry|, owned by the Olt group,',
  'Two cadres of the party|, identified as Anil Das and Mira Tanti,',
  'Five labourers| - all from the neighbouring state -',
  'Three traders (all from the hill district)|',
  'Three traders|, named as Abdul Karim (32), Noor Jan (28) and Lal Mia (40),',
  'Six rebels|, all carrying cash rewards,',
  'As many as 16 rebels|, seven of them women,',
  'A woman cadre|, carrying a reward of 500 dollars,',
  'A 17-year-old girl|, daughter of a former miner,',
  'A guard posted at the Kheri camp|',
  'A guard|, posted at the Kheri camp,',
  'A soldier of the reserve battalion|, who was on leave,',
  'At least four members of a family of nine|',
  'More than 200 of the 312 passengers|',
  'Two officers|, including a constable,',
  'A nurse and two of her patients|',
  'A husband and wife|, both members of the club,',
  'Two villagers who had fled the war|',
  'Two villagers| whose homes were burned',
  'Seven workers employed at the plant|',
  'Seven workers trying to cross the river|',
  'Seven workers sent to mend the bridge|',
  'Seven workers set up to mend the bridge|',
  'Ten farmers from the north|, some of them armed,',
  'Eight suspected rebels and a guard|',
  'Two engineers of a firm that builds roads|',
  'Two engineers of a firm| which the state had hired',
  'Four men aged between 20 and 35|',
  'Four men|, aged 20 to 35,',
  'A former mayor|, Ganesh Majhi (50),',
  'Another diver|, Erik Hale, of the harbour club,',
  'Two brothers|, namely Sajid and Umar,',
  'Nearly 30 people on board the ferry|',
  'Some 40 people|, among them a judge,',
  'Three drivers|, according to the police,',
  'Three drivers|, police say,',
  'Two people|, however,',
  'Two people in the town| on Monday',
  'Two people|, one of whom was pregnant,',
  'Two youths|, allegedly working as couriers,',
  'A teacher at the school in Tarn|',
  'Two police officers and three civilians|',
  'Two police officers, three civilians and a priest|',
  'Two sailors, three cooks, and a priest|, all from Tarn,',
  "Nine employees of the bank's office in Tarn|",
  'Dozens of supporters of the opposition|',
  'A group of 20 students|',
  'A doctor|, 45, from Tarn,',
  'A doctor|, a father of three,',
  'A doctor known as Olt|',
  'A dock worker| whom the union had sent',
  'A spokesman for the board|, Jan Hale,',
  'Five of the nine hostages taken in May|',
  'Two brothers and their father|, who ran the mill,',
  'Five men| - two of them guards -',
  'A boy of ten|',
  'The two guards|',
  'Two members of parliament for Tarn|, both women,',
  'Seven men accused of financing the group|',
  'A man suspected of killing two guards|',
  'Seven men whom officials accuse of arming the group|',
  'Two drivers who work for the firm|',
  'A mother and her two children|',
  'A girl named Ana|',
  'A nurse at the clinic| where the boy was treated',
  'Four climbers| missing since Friday',
  'A former minister|, now living abroad,',
  'Four rebels|, identified as Anil, Biren, Chand and Dipu,',
  'A guard who had gone to the shop to buy bread|',
  'Two Valley Front (UVF) rebels|',
] as const

/** What a verb group of each kind is put behind them. */
const VERBS = [
  'said that the road was shut.',
  'were killed near the road.',
  'have promised to leave.',
  'arrived on Monday.',
]

function documentOf(text: string): Document {
  const article = articleOf(text)
  return tag(parse(article, segment(article)))
}

function coreBefore(subject: string, verb: string): string | null {
  const text = `${subject} ${verb}`
  const document = documentOf(text)
  const view = openView(
    viewsOf(document, document.sentences[0] as NonNullable<Document['sentences'][number]>)[0] as View,
  )
  const found = subjectBefore(
    view,
    view.tokens.findIndex(({ start }) => start === subject.length + 1),
    true,
  )
  if (found?.kind !== 'own') return null
  const [first, last] = [view.tokens[found.core.from], view.tokens[found.core.to - 1]]
  return text.slice(first?.start, last?.end)
}

describe.each(SUBJECTS)('the subject "%s"', (marked) => {
  const subject = marked.replace('|', '')
  const core = marked.slice(0, marked.indexOf('|'))

  test.each(VERBS)('is found before "%s"', (verb) => expect(coreBefore(subject, verb)).toBe(core))

  test('is the source of a claim and the people of a figure', () => {
    const [claim] = claims.recognise(documentOf(`${subject} said that the road was shut.`), {})
    expect(claim?.source?.text.startsWith(core)).toBe(true)
    expect(subject.startsWith(claim?.source?.text ?? '-')).toBe(true)
    const verb = /^(?:A|Another) (?!group|husband|nurse)/.test(subject) ? 'was' : 'were'
    const figures = casualties.recognise(documentOf(`${subject} ${verb} killed near the road.`), { people: [] })
    const dead = figures.filter(({ outcome }) => outcome === 'killed')
    expect(dead[0]?.start).toBe(subject.startsWith('A group') ? 'A group of '.length : 0)
    expect(dead.every(({ end, relation }) => end <= core.length || relation !== null)).toBe(true)
  })
})

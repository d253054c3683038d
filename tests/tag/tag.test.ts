import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { organizations } from '../../src/recognise/organizations/index.js'
import { people } from '../../src/recognise/people/index.js'
import { tag } from '../../src/tag/tag.js'
import { documentOf, parsedOf } from './documents.js'

const namesOf = (text: string): readonly string[] => documentOf(text).names.map(({ text, kind }) => `${text}|${kind}`)

describe('names', () => {
  test.each<[string, string[]]>([
    ['The U.S. State Department asked Iran.', ['U.S.|place', 'State Department|organization', 'Iran|place']],
    ['A Kabul-based firm hired him.', ['Kabul|place']],
    ['The anti-Taliban camp won.', ['Taliban|organization']],
    ['Azerbaijan-Russia relations cooled.', ['Azerbaijan|place', 'Russia|place']],
    ['They disseminated FALSE reports in Oslo.', ['Oslo|place']],
    ['The July-August heat broke records.', []],
    ['On Monday in May the talks began.', []],
    ['"We had none," said Township Manager Ilse Ritola.', ['Township|other', 'Ilse Ritola|person']],
    ['They left the suburbs of Glen Qwxil and Zzarq.', ['Glen Qwxil|place', 'Zzarq|place']],
    ['Floods hit Rural Kassala on Monday.', ['Rural Kassala|place']],
    [
      'They joined the Special Court for People’s Representatives then.',
      ['Special Court for People’s Representatives|organization'],
    ],
    [
      'They joined the Academy for Girls and the Board for Judges then.',
      ['Academy for Girls|organization', 'Board for Judges|organization'],
    ],
    [
      'The Highway Department to Zzarq Energy paid it.',
      ['Highway Department|organization', 'Zzarq Energy|organization'],
    ],
    [
      'He led the International Campaign to Ban Landmines there.',
      ['International Campaign to Ban Landmines|organization'],
    ],
    ['They left St Ann’s Community Service on Monday.', ['St Ann’s Community Service|organization']],
    ['They left the city with Zzarq Teamsters Local 70 there.', ['Zzarq Teamsters Local 70|organization']],
    ['They reached Texas Highway 6 at noon.', ['Texas Highway 6|place']],
    ['The crash was on U.S. 54 near Amarillo.', ['U.S. 54|place', 'Amarillo|place']],
    ['The firm met U.S. 54 times near Amarillo.', ['U.S.|place', 'Amarillo|place']],
    ['She studied at the Zzarq Indigenous Health—from then on it was easy.', ['Zzarq Indigenous Health|other']],
  ])('are found in: %s', (text, names) => {
    expect(namesOf(text)).toEqual(names)
  })

  test('of a headline are those that the text vouches for', () => {
    const text =
      'Norway Launches Large Border Operation Amid Rising Tensions\n\nNorway has begun an operation in the north. People in Oslo were surprised by it.'
    expect(namesOf(text)).toEqual(['Norway|place', 'Norway|place', 'Oslo|place'])
  })

  test('in capitals are read as names', () => {
    expect(namesOf('NORWAY ASKS IRAN FOR HELP\n\nNorway asked Iran for help on Monday, officials said.')).toEqual([
      'NORWAY|place',
      'IRAN|place',
      'Norway|place',
      'Iran|place',
    ])
  })

  test('say what they are by their fuller form', () => {
    expect(namesOf('We met Zzarq Qwxilson there. Later Qwxilson left, and Qwxilson was glad.').slice(1)).toEqual([
      'Qwxilson|person',
      'Qwxilson|person',
    ])
  })
})

const word = fc.constantFrom(
  ...`Ilham Aliyev Ministry of Justice and the Gen. Mr. U.S. U.N. - ' " ( ) , . : ; 's al bin Iran Iranian Bank said in at Oslo Kofi J. IAEA 7 2,000 he she president agency
  party Jr. UN US TV and of for a Office TV Front West v ( ICE - & É ß İ 𝔄 \u00ad \n \n\n`.split(/ +/),
)
const text = fc.array(word, { maxLength: 80 }).map((words) => words.join(' '))

describe('whatever the text', () => {
  test('names stand where they say, in order, do not overlap, and have no white space at their ends', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 200 })), (text) => {
        let end = 0
        for (const name of documentOf(text).names) {
          expect(name.text).toBe(text.slice(name.start, name.end))
          expect(name.text).toBe(name.text.trim())
          expect(name.start).toBeGreaterThanOrEqual(end)
          expect(name.end).toBeGreaterThan(name.start)
          expect(name.confidence).toBeGreaterThanOrEqual(0)
          expect(name.confidence).toBeLessThanOrEqual(1)
          end = name.end
        }
      }),
    )
  })

  test('every mention of a person or body stands where it says, and no two are the same', () => {
    fc.assert(
      fc.property(text, (text) => {
        const document = documentOf(text)
        const bodies = organizations.recognise(document, { places: [] })
        for (const items of [people.recognise(document, {}), bodies]) {
          const mentions = items.flatMap((item) => item.mentions)
          for (const { start, end, text: own } of mentions) expect(own).toBe(text.slice(start, end))
          expect(new Set(mentions.map(({ start, end }) => `${start}-${end}`)).size).toBe(mentions.length)
        }
      }),
    )
  })

  test.each([
    ['capitals', 'Abcde '.repeat(20_000)],
    ['people of one name', Array.from({ length: 6_000 }, (_, i) => `Ab${i} Ritola`).join(' met ')],
    ['bodies of one head', Array.from({ length: 6_000 }, (_, i) => `the Ab${i} Group and the group`).join(', ')],
    ['pronouns', `Mr. Ritola ${'said he saw him and his '.repeat(5_000)}`],
    ['hyphens', 'Ab-'.repeat(30_000)],
    ['apostrophes', "A'b".repeat(30_000)],
    ['full stops', 'A.'.repeat(40_000)],
    ['matches', 'Ghana beat '.repeat(10_000)],
    ['nominals', `President Ritola left. ${'the president and the agency '.repeat(5_000)}`],
  ])('a page of %s does not stall it', (_, text) => {
    const document = tag(parsedOf(text))
    expect(() => people.recognise(document, {})).not.toThrow()
    expect(() => organizations.recognise(document, { places: [] })).not.toThrow()
  })
})

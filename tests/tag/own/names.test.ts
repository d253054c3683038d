import { describe, expect, test } from 'vitest'
import { extract, type OwnNameInput } from '../../../src/index.js'

const names: readonly OwnNameInput[] = [
  { name: 'Olt Zarribek', kind: 'person', aliases: ['The Lantern King', 'zarri'] },
  { name: 'Quiet Lamp', kind: 'organization', type: 'company', aliases: ['QLX'], country: 'UG' },
  { name: 'Kyembo', kind: 'place', type: 'facility', country: 'UG', lat: 0.5, lon: 32.25, aliases: ['Kyembo-on-Hill'] },
  { name: 'Oslo', kind: 'person' },
  { name: 'Paris', kind: 'none' },
  { name: 'Ritola', kind: 'organization', aliases: ["Ritola's Own"] },
  { name: 'snarf', kind: 'cue' },
]
const WRAPPED = `BAKU, Feb. 4 - The men who came on Monday to see the damage near the office of Quiet
Lamp found that it was closed and that nobody could tell them when it would be
open again, although a sign on the door had said so for many weeks to them and
all of the others who had come to see it on the days before that day in winter.`
const read = (text: string, options = {}) => extract(text, { date: '2025-02-05', names, ...options })
const namesIn = (items: readonly { readonly name: string }[] = []): readonly string[] => items.map(({ name }) => name)

describe('names of the user', () => {
  test.each([
    ['We saw Olt Zarribek there.', 'people', ['Olt Zarribek']],
    ['OLT ZARRIBEK WINS THE RACE IN THE NORTH', 'people', ['Olt Zarribek']],
    ['We saw the man they call The Lantern King there.', 'people', ['Olt Zarribek']],
    ['Olt Zarribek came late. Later zarri went home.', 'people', ['Olt Zarribek']],
    ['Nobody had seen Oslo since he left the house.', 'people', ['Oslo']],
    ['The office of Quiet Lamp was closed.', 'organizations', ['Quiet Lamp']],
    ['The office of Quiet Lamp was closed. QLX opened another.', 'organizations', ['Quiet Lamp']],
    [WRAPPED, 'organizations', ['Quiet Lamp']],
    [WRAPPED.replaceAll('\n', '\r\n'), 'organizations', ['Quiet Lamp']],
    ['The office of Ritola’s Own was closed.', 'organizations', ['Ritola']],
    ['A bridge fell near Kyembo on Monday.', 'places', ['Kyembo']],
    ['A bridge fell near Kyembo-on-Hill on Monday.', 'places', ['Kyembo']],
    ['They met in Paris on Monday.', 'places', []],
    // Not a part of a word, and not in other letters.
    ['A bridge fell near Kyembos on Monday, and kyembo grew.', 'people', []],
  ] as const)('%j', async (text, kind, expected) => {
    const record = await read(text)
    expect(namesIn(record[kind])).toEqual(expected)
  })

  test('a place stands where the user has put it', async () => {
    const { places } = await read('A bridge fell near Kyembo, in Norway, on Monday.')
    const place = places?.find(({ name }) => name === 'Kyembo')
    expect(place).toMatchObject({ type: 'facility', country: 'UG', lat: 0.5, lon: 32.25 })
    expect(place).toMatchObject({ precision: 'own', resolvedBy: 'own-list', confidence: 1 })
  })

  test('an organization has the type and the country of its entry', async () => {
    const { organizations } = await read('The office of Quiet Lamp was closed.')
    expect(organizations?.[0]).toMatchObject({ type: 'company', country: 'UG', confidence: 1 })
  })

  test('without the list the same text says otherwise', async () => {
    const { places } = await read('They met in Paris on Monday.', { names: [] })
    expect(namesIn(places)).toEqual(['Paris'])
  })

  test('a longer name that holds one of the list is another name', async () => {
    const { organizations, places } = await read('Students of the University of Kyembo marched on Monday.')
    expect(namesIn(organizations)).toEqual(['University of Kyembo'])
    expect(places).toEqual([])
  })

  test.each([
    'Ilse Marrin snarfed that the bridge was safe.',
    '"The bridge is safe," snarfed Ilse Marrin.',
    'Ilse Marrin snarfs that the bridge is safe.',
  ])('a verb of the user reports: %j', async (text) => {
    const { claims } = await read(text)
    expect(claims).toHaveLength(1)
    expect(claims?.[0]?.source).toMatchObject({ text: 'Ilse Marrin' })
    expect(claims?.[0]?.cue).toMatchObject({ lemma: 'snarf' })
    expect(claims?.[0]?.cue?.text).toMatch(/^snarf(?:ed|s)$/)
    expect((await read(text, { names: [] })).claims?.some((claim) => claim.cue?.lemma === 'snarf')).toBe(false)
  })

  test.each([
    ['neutral', 'actual'],
    ['endorsing', 'actual'],
    ['distancing', 'actual'],
    ['denying', 'denied'],
  ])('a verb of the user reports as %s, and its figures are %s', async (stance, status) => {
    const cues = [{ name: 'floof', kind: 'cue', stance }] as const
    for (const text of [
      'Police floofed that 12 people were killed in Oslo.',
      'Ilse Marrin floofs that nine people died in Oslo on Monday.',
    ]) {
      const { claims, casualties } = await read(text, { names: cues })
      expect(claims?.[0]?.cue).toMatchObject({ lemma: 'floof', stance })
      expect(casualties?.map((casualty) => casualty.status)).toEqual([status])
    }
    const { claims } = await read('"The bridge is safe," floofed Ilse Marrin.', { names: cues })
    expect(claims?.[0]).toMatchObject({ kind: 'direct', cue: { lemma: 'floof', stance } })
  })

  test.each([
    [[{ name: 'X' }], /names\[0\]: has no "kind"/],
    [[{ name: 'X', kind: 'band' }], /"kind": "band" is not one of/],
    [[{ name: 'X', kind: 'place', lat: 91, lon: 0 }], /"lat": "91"/],
  ])('the library refuses %j', async (bad, message) => {
    await expect(read('Rain fell.', { names: bad })).rejects.toThrow(message)
  })
})

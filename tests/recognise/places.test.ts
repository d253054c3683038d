import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractArticle } from '../../src/extract.js'
import { articleOf } from '../../src/read/article.js'
import { placeSchema } from '../../src/recognise/places/schema.js'
import { readCases } from '../marked.js'

const placesIn = (text: string) => extractArticle(articleOf(text), ['places']).places ?? []

describe('cases', () => {
  test.each(readCases('places'))('$line: $text', ({ text, marks }) => {
    const found = placesIn(text).flatMap(({ type, country, mentions }) =>
      mentions
        .filter(({ kind }) => kind === 'name')
        .map(({ start, text: words, use }) => ({
          start,
          text: words,
          label: `${type} ${country ?? '-'}${use === 'literal' ? '' : ` ${use}`}`,
        })),
    )
    const wanted = marks.map(({ start, text: words, label }) => ({ start, text: words, label }))
    expect(found.sort((a, b) => a.start - b.start)).toEqual(wanted)
  })
})

describe('places of an article', () => {
  test('names of one place are one item', () => {
    const places = placesIn('The U.S. sent aid. Aid from the United States arrived on Monday. America helped again.')
    expect(places.map(({ name, mentions }) => [name, mentions.length])).toEqual([['United States', 3]])
  })

  test('one name has one sense in an article', () => {
    const text =
      'Fire broke out in Springfield, Oregon, on Monday. The mayor of Springfield said three houses burned down.'
    const [springfield] = placesIn(text)
    expect(springfield).toMatchObject({ name: 'Springfield', region: 'Oregon', resolvedBy: 'named-with' })
    expect(springfield?.mentions).toHaveLength(2)
  })

  test('the article around it tells which place of a name is meant', () => {
    const text = 'Police in Ohio and Kentucky searched for the men. They were seen in Columbus, and later in London.'
    const places = placesIn(text)
    expect(places.find(({ name }) => name === 'Columbus')).toMatchObject({ country: 'US', region: 'Ohio' })
  })

  test.each([
    [
      'PARIS - Firefighters from Blossom and Clarksville helped put out a blaze in downtown Paris. Smoke was seen in Reno, and crews came from Mount Pleasant.',
      'Paris',
      'Texas',
    ],
    [
      'A storm hit London late Friday. Homes were lost in Somerset, and crews from Corbin and Manchester cleared roads in Laurel County.',
      'London',
      'Kentucky',
    ],
    ['Trains between Paris and Lyon were late, and those from London and Brussels too.', 'Paris', 'Ile-de-France'],
    [
      'Officials in Chestertown, in Kent County, closed the bridge. Police came from Easton.',
      'Kent County',
      'Maryland',
    ],
  ])('the home region of its neighbours is that of a name: %s', (text, name, region) => {
    expect(placesIn(text).find((place) => place.name === name)).toMatchObject({ region })
  })

  test('a name is shown as the article spells it', () => {
    const places = placesIn('Miners in Shkoder, Petrosani and St. Louis wrote to miners in Faizabad and LONDON.')
    expect(places.map(({ name }) => name)).toEqual(['Shkoder', 'Petrosani', 'St. Louis', 'Faizabad', 'London'])
  })

  test('a name is none of its namesakes in other countries than the one named with it', () => {
    const tora = placesIn('A drone hit a market in Tora, in Sudan, on Monday.').find(({ name }) => name === 'Tora')
    expect(tora?.country).not.toBe('IT')
    expect(placesIn('A drone hit a market in Tora, in Italy, on Monday.')[0]?.country).toBe('IT')
  })

  test('a road is a facility, and no place that its name begins like', () => {
    const roads = placesIn('A van hit a wall on U.S. 65 and another on West 41st Street near Interstate 95.')
    expect(roads.map(({ name, type, lat }) => [name, type, lat])).toEqual([
      ['U.S. 65', 'facility', null],
      ['West 41st Street', 'facility', null],
      ['Interstate 95', 'facility', null],
    ])
  })

  test.each([
    ['U.S. and Iranian officials met in Geneva on Monday.', 'Geneva', 'CH'],
    ['U.S. troops landed near Athens and Naples.', 'Athens', 'GR'],
    ['Storms struck Melbourne and Bristol on Sunday.', 'Melbourne', 'AU'],
    ['The company will close its shops in Boston and London.', 'Boston', 'US'],
    ['The Birmingham church was burned, Alabama police said.', 'Birmingham', 'US'],
    ['She moved from Austin TX to Portland OR.', 'Austin', 'US'],
    ['ST. JOHN’S, N.L. — A trawler sank on Monday, killing four people.', "Saint John's", 'CA'],
  ])('%s: the great one unless the text says otherwise', (text, name, country) => {
    expect(placesIn(text).find((place) => place.name === name)?.country).toBe(country)
  })

  test('a quarter named like a far town stays near its city', () => {
    const [quarter] = placesIn('A man was shot at Brixton police station in Johannesburg on Monday.')
    expect([quarter?.name, quarter?.country, quarter?.precision]).toEqual(['Brixton', 'ZA', 'parent'])
  })

  test('a village that we do not know lies where the town is that it stands near, or is told to be outside of', () => {
    for (const near of ['near', 'just outside', 'on the outskirts of']) {
      const [village] = placesIn(`Rescuers found a boat in Zzarqby, ${near} Bergen, on Monday.`)
      expect([village?.name, village?.country, village?.precision]).toEqual(['Zzarqby', 'NO', 'parent'])
    }
  })

  test('counties are those of the state that is named, and each of a row is one', () => {
    const county = placesIn(
      'A tornado hit Baring, Missouri, on Friday.\n\nNobody was hurt, the manager of Knox County said.',
    ).at(-1)
    expect([county?.name, county?.region]).toEqual(['Knox County', 'Missouri'])
    const rows = placesIn('Fires burned in Eastland, Brown and Comanche counties, Texas, on Friday.')
    expect(rows.slice(0, 3).map(({ name, region }) => [name, region])).toEqual([
      ['Eastland County', 'Texas'],
      ['Brown County', 'Texas'],
      ['Comanche County', 'Texas'],
    ])
  })

  test('a dateline in capitals and the name in the text are one', () => {
    const towns = placesIn(
      'LOUISVILLE, Miss. — A storm hit three shops on Monday.\n\nCrews cleared the roads of Louisville.',
    ).filter(({ name }) => name === 'Louisville')
    expect(towns.map(({ region, mentions }) => [region, mentions.length])).toEqual([['Mississippi', 2]])
  })

  test('a plain word is no short form of a town', () => {
    expect(placesIn('The Port was shut on Monday. It was a Rapid response, and New ships came.')).toEqual([])
  })

  test('a distance is told from a town', () => {
    const town = placesIn('CARSON COUNTY, Texas - A truck burned nine miles south of Panhandle on Monday.').at(-1)
    expect([town?.name, town?.type]).toEqual(['Panhandle', 'city'])
    const [region] = placesIn('Rain fell all over the Panhandle, Florida police said.')
    expect([region?.name, region?.type]).toEqual(['Panhandle', 'region'])
  })

  test('a road is called by its number', () => {
    const names = placesIn(
      'Police shut FM 1764, County Road 309, Farm-to-Market Road 12, SH 207 and U.S. Highway 80 on Monday.',
    ).map(({ name }) => name)
    expect(names).toEqual(['FM 1764', 'County Road 309', 'Farm-to-Market Road 12', 'SH 207', 'U.S. Highway 80'])
  })

  test('a short form behind a comma is the state', () => {
    const names = placesIn('ROME, Ga. — Two shops burned down in Rome.').map(({ name, region }) => [name, region])
    expect(names).toContainEqual(['Rome', 'Georgia'])
    expect(names.filter(([name]) => name === 'Ga')).toEqual([])
    expect(placesIn('HAMILTON, Ala. — Two shops burned down.').some(({ country }) => country === 'IT')).toBe(false)
    expect(placesIn('Two shops burned down in Trento, Ala and Rovereto.').some(({ name }) => name === 'Alabama')).toBe(
      false,
    )
  })

  test('two names in use are one place, shown by the first', () => {
    const places = placesIn('A ferry left Chattogram on Monday. It was late in Chittagong.')
    expect(places.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Chattogram', 2]])
  })

  test('a site that we do not know lies where its town does, and is said to be unsure', () => {
    const zoo = placesIn('A bear escaped from Dresden Zoo in Dresden, Germany, on Monday.').find(
      ({ name }) => name === 'Dresden Zoo',
    )
    expect(zoo).toMatchObject({ country: 'DE', lat: 51.05, lon: 13.74, resolvedBy: 'contained' })
    expect(zoo?.confidence).toBeLessThan(0.5)
  })

  test('a place of which nothing is known stays open', () => {
    const [place] = placesIn('The village of Qwertyshire was quiet.')
    expect(place).toMatchObject({ name: 'Qwertyshire', lat: null, lon: null, resolvedBy: null })
  })

  test('the West has no middle', () => {
    const [west] = placesIn('Trade with the West fell again.')
    expect(west).toMatchObject({ name: 'West', type: 'area', lat: null, lon: null })
  })

  test('a country has its middle, a town its GeoNames id', () => {
    const [country, town] = placesIn('Voters in Azerbaijan went to the polls, most of all in Baku.')
    expect(country).toMatchObject({ name: 'Azerbaijan', lat: 40.3, lon: 47.7, resolvedBy: 'own-list' })
    expect(town).toMatchObject({ name: 'Baku', geonameId: 587084 })
  })
})

describe('nominals', () => {
  const nominals = (text: string) =>
    placesIn(text).flatMap(({ name, mentions }) =>
      mentions.filter(({ kind }) => kind === 'nominal').map((mention) => `${mention.text}: ${name}`),
    )

  test.each([
    ['Shells fell on Aleppo on Monday. Half of the city is in ruins.', ['the city: Aleppo']],
    ['Troops left Chad. The minister said that country needs peace.', ['that country: Chad']],
    ['Nigerian doctors are leaving the country.', ['the country: Nigeria']],
  ])('%s', (text, wanted) => {
    expect(nominals(text)).toEqual(wanted)
  })

  test.each([
    'Trains run between Paris and Lyon. Fog covered the city.',
    'Shells fell on Aleppo. They reached the city of the dead.',
    'Shells fell on Aleppo. They broke into the city council.',
    'Fog covered the city.',
  ])('nothing is taken up in: %s', (text) => {
    expect(nominals(text)).toEqual([])
  })
})

describe('whatever the text', () => {
  const word = fc.constantFrom(
    'Paris',
    'Texas',
    'Iran',
    'U.S.',
    'the',
    'in',
    'of',
    'said',
    ',',
    '.',
    "'s",
    'Iraqi',
    'city',
    '\n',
    '—',
    '“',
  )
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '))

  test('items fit the schema, and spans the text', () => {
    fc.assert(
      fc.property(text, (article) => {
        for (const place of placesIn(article)) {
          expect(placeSchema().safeParse(place).success).toBe(true)
          for (const { start, end, text: words } of place.mentions) expect(article.slice(start, end)).toBe(words)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('thousands of place names do not stall it', () => {
    const places = placesIn('Springfield, Paris, San Jose, Salem and London. '.repeat(800))
    expect(places.flatMap(({ mentions }) => mentions).length).toBeGreaterThan(3_000)
  })
})

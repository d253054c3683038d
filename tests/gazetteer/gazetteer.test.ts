import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isKnownPlace,
  placeOfDemonym,
  regionByAbbreviation,
  sensesOf,
  startsPlaceName,
} from '../../src/gazetteer/gazetteer.js'

const first = (name: string) => sensesOf(name)[0]

describe('sensesOf', () => {
  test.each([
    ['Baku', 'city', 'AZ'],
    ['Iran', 'country', 'IR'],
    ['U.S.', 'country', 'US'],
    ['UK', 'country', 'GB'],
    ['the Netherlands', 'country', 'NL'],
    ['Burma', 'country', 'MM'],
    ['Sana’a', 'city', 'YE'],
    ['Kyiv', 'city', 'UA'],
    ['Bombay', 'city', 'IN'],
    ['Mazar-i-Sharif', 'city', 'AF'],
    ['Washington, D.C.', 'city', 'US'],
    ['New York', 'city', 'US'],
    ['Anbar Province', 'region', 'IQ'],
    ['Sichuan', 'region', 'CN'],
    ['West Bank', 'region', 'PS'],
    ['Middle East', 'area', null],
    ['Black Sea', 'waterbody', null],
    ['Hindu Kush', 'mountain', null],
    ['Tahrir Square', 'facility', 'EG'],
    ['Soviet Union', 'country', null],
  ])('%s is first a %s of %s', (name, type, country) => {
    expect(first(name)).toMatchObject({ type, country })
  })

  test('the best known place comes first', () => {
    expect(first('London')).toMatchObject({ country: 'GB' })
    expect(sensesOf('London').length).toBeGreaterThan(3)
    const known = sensesOf('Springfield').map(({ prominence }) => prominence)
    expect(known).toEqual([...known].sort((a, b) => b - a))
  })

  test('a town has its region, its GeoNames id and its inhabitants', () => {
    expect(first('Baku')).toMatchObject({ geonameId: 587084, list: 'geonames', lat: 40.38, lon: 49.89 })
    expect(first('Mosul')).toMatchObject({ region: 'Nineveh' })
    expect(first('Mosul')?.population).toBeGreaterThan(1_000_000)
  })

  test('capitals as in a dateline are read as usual writing', () => {
    expect(first('PORT-AU-PRINCE')).toEqual(first('Port-au-Prince'))
    expect(first('DAR ES SALAAM')).toEqual(first('Dar es Salaam'))
  })

  test('case and the rest of a name count', () => {
    expect(sensesOf('turkey')).toEqual([])
    expect(sensesOf('Baku Declaration')).toEqual([])
    expect(sensesOf('')).toEqual([])
  })

  test('a bare direction is no province, though provinces are called so', () => {
    for (const name of ['North', 'Central', 'Eastern']) {
      expect(sensesOf(name).filter(({ type }) => type === 'region')).toEqual([])
    }
  })

  test("a region that bears its town's name shows it as the town is shown", () => {
    expect(first('Baku')?.region).toBe('Baku')
  })

  test('any string whatever has senses on the globe or none', () => {
    fc.assert(
      fc.property(fc.string(), (name) =>
        sensesOf(name).every(({ lat, lon }) => Math.abs(lat) <= 90 && Math.abs(lon) <= 180),
      ),
    )
  })
})

test.each([
  ['Azerbaijani', 'Azerbaijan'],
  ['Iraqis', 'Iraq'],
  ['French', 'France'],
  ['Frenchmen', 'France'],
  ['Chechens', 'Chechnya'],
  ['Palestinian', 'Palestine'],
  ['Catalan', 'Catalonia'],
  ['Londoners', 'London'],
  ['Kurds', 'Kurdistan'],
])('%s belongs to %s', (word, name) => {
  expect(placeOfDemonym(word)?.name).toBe(name)
})

test('other words are no demonyms', () => {
  for (const word of ['banana', 'Monday', 'Sunni', 'women', '']) expect(placeOfDemonym(word)).toBeNull()
})

test('states are known by their short forms after a comma only', () => {
  expect(regionByAbbreviation('Ore.')?.name).toBe('Oregon')
  expect(regionByAbbreviation('OR')?.name).toBe('Oregon')
  expect(regionByAbbreviation('XX')).toBeNull()
  expect(isKnownPlace('OR')).toBe(false)
})

test('the beginning of a longer name is known', () => {
  expect(startsPlaceName('Rio de')).toBe(true)
  expect(startsPlaceName('Rio de Nowhere')).toBe(false)
})

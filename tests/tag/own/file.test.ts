import { describe, expect, test } from 'vitest'
import { parseOwnNames } from '../../../src/tag/own/file.js'

const parse = (text: string) => [...parseOwnNames('names', text)]
const HEAD = 'name,kind,type,aliases,country,lat,lon'

describe('files of names', () => {
  test.each([
    ['a table', `${HEAD}\nKyembo,place,city,Kyem|Old Kyembo,UG,0.5,32.25\n`],
    ['fields in quotation marks', `${HEAD}\r\n"Kyembo","place","city","Kyem|Old Kyembo",UG,"0.5",32.25\r\n`],
    ['semicolons', 'kind;name;aliases;country;coordinates;type\nplace;Kyembo;Kyem|Old Kyembo;UG;0.5, 32.25;city'],
    [
      'lines of JSON',
      '{"name":"Kyembo","kind":"place","type":"city","aliases":["Kyem","Old Kyembo"],"country":"UG","lat":0.5,"lon":32.25}\n',
    ],
  ])('%s', (_what, text) => {
    expect(parse(text)).toEqual([
      {
        name: 'Kyembo',
        kind: 'place',
        type: 'city',
        aliases: ['Kyem', 'Old Kyembo'],
        country: 'UG',
        lat: 0.5,
        lon: 32.25,
        stance: null,
      },
    ])
  })

  test('a quotation mark and a line feed inside quotation marks', () => {
    expect(parse('name,kind\n"Olt ""the\nLamp"" Marrin",person\n')[0]?.name).toBe('Olt "the Lamp" Marrin')
  })

  test.each([
    ['name,type\nX,city', 'names:1: the head has no column "kind"'],
    ['name,kind\nX,person\n\nY,band', 'names:4: "kind": "band" is not one of person, organization, place, none, cue'],
    ['name,kind\n"a\nb",person\n,person', 'names:4: has no "name"'],
    ['name,kind\nX,person,1', 'names:2: has 3 fields, but the head has 2'],
    ['name,kind\nX,person\n"Y,person\n', 'names:3: a quotation mark is not closed'],
    ['name,kind\n...,person', 'names:2: "..." has neither a letter nor a digit'],
    ['name,kind\nSay It,cue', 'names:2: "Say It" is not a verb\'s base form in small letters, such as quip'],
    ['name,kind,lat\nX,place,1', 'names:2: has one of "lat" and "lon" without the other'],
    ['name,kind,coordinates\nX,person,"1, 2"', 'names:2: coordinates are for places, not for the kind person'],
    ['name,kind,country\nX,place,Uganda', 'names:2: "country": "Uganda" is not a code of two capitals, such as UG'],
    ['name,kind,type\nX,organization,village', 'names:2: "type": "village" is not one of '],
    ['name,kind,stance\nquip,cue,neutral\nfloof,cue,support', 'names:3: "stance": "support" is not one of neutral, '],
    ['name,kind,stance\nX,person,denying', 'names:2: "stance" is for cues, not for the kind person'],
    ['{"name":"X","kind":"person"}\n{"name":', 'names:2: is not a JSON object'],
    ['{"name":7,"kind":"person"}', 'names:1: "name" is not a text'],
    ['{"name":"X","kind":"person","aliases":[1]}', 'names:1: "aliases" is neither a text nor a list of texts'],
  ])('%j is refused with its line', (text, message) => {
    expect(() => parse(text)).toThrow(message)
  })
})

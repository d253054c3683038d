import { describe, expect, test } from 'vitest'
import { recordOf } from './tell.js'

/** Each source with the name of who it is. */
function heard(text: string): readonly (readonly [string, string | null])[] {
  const { claims = [], people = [], organizations = [], places = [] } = recordOf(text)
  const named = [...people, ...organizations, ...places]
  return claims.flatMap(({ source }) =>
    source ? [[source.text, named.find(({ id }) => id === source.entity)?.name ?? null] as const] : [],
  )
}

describe('who a source is', () => {
  test.each([
    ['Interior Minister Mary Olson said that it rained.', 'Mary Olson'],
    ['Prime Minister of the United Kingdom David Harrow said that it rained.', 'David Harrow'],
    ['Mary Olson, editor of a magazine, said that it rained.', 'Mary Olson'],
    ['A man who gave his name as David Harrow said that it rained.', 'David Harrow'],
    ['The officer who led the search, Mary Olson, said that it rained.', 'Mary Olson'],
    ['The Department of Defense said that it rained.', 'Department of Defense'],
    ['A statement from the Department of Defense said that it rained.', 'Department of Defense'],
    ['An officer of the harbour rescue service, Mary Olson, said that it rained.', 'Mary Olson'],
    // Of which party and county, and who serves whom.
    ['Rep. David Harrow, R-Corning, Steuben County, said that it rained.', 'David Harrow'],
    ['Mary Olson spoke. Olson spokesman Peter Dahl said that it rained.', 'Peter Dahl'],
    ['Mary Olson won. Olson campaign senior adviser Peter Dahl said that it rained.', 'Peter Dahl'],
    ['Mary Olson won. Olson campaign manager Peter Dahl said that it rained.', 'Peter Dahl'],
    ['David Harrow, who runs the mine, and his lawyers said that it rained.', 'David Harrow'],
    ['CS Mary Olson left. The CS said that it rained.', 'Mary Olson'],
    ['SP Mary Olson left. The SP said that it rained.', 'Mary Olson'],
    ['The Red Party (SP) left. The SP said that it rained.', null],
    ['The Civilian Joint Task Force left. The army said that it rained.', null],
    ['The Chadian Armed Forces left. The army said that it rained.', 'Armed Forces'],
    ['The FBI left. Police said that it rained.', null],
    ['The Leeds Police left. Police said that it rained.', 'Leeds Police'],
    // A description without its closing comma, behind a title that begins as a preposition does.
    ['Inspector Mary Olson, a veteran at the clinic said that it rained.', 'Mary Olson'],
    ['Iran said that it rained.', 'Iran'],
    ['France under President David Harrow said that it rained.', 'France'],
    ['France, the former ruler of the islands, said that it rained.', 'France'],
    ['The Iranian government said that it rained.', 'Iran'],
    ["Mary Olson's claim that it rained was read out.", 'Mary Olson'],
    ['The Anadolu news agency said that it rained.', 'Anadolu'],
    ['The Black Lives Matter civil rights movement said that it rained.', 'Black Lives Matter'],
  ])('%s', (text, name) => {
    expect(heard(text)[0]?.[1]).toBe(name)
  })

  test.each([
    "Mary Olson's lawyer said that it rained.",
    'A friend of Mary Olson said that it rained.',
    'A witness who had picked David Harrow out of a line said that it rained.',
    'An aide to President David Harrow said that it rained.',
    'A spokeswoman for the Department of Defense said that it rained.',
    'An aide to the mayor of Hanford, Mary Olson, said that it rained.',
    'Iranian officials said that it rained.',
    'Authorities in Iran said that it rained.',
    'Her family said that it rained.',
    'The indictment of Mary Olson said that it rained.',
    'An Olson campaign aide said that it rained. Mary Olson left.',
    'Two Olson supporters said that it rained. Mary Olson left.',
  ])('is nobody that a reader could find: %s', (text) => {
    expect(heard(text).map(([, name]) => name)).toEqual([null])
  })
})

describe('who is taken up again', () => {
  test.each([
    ['a pronoun: the last speaker', 'Mary Olson said that it rained. She added that it was cold.', 'Mary Olson'],
    ['not the one spoken of', 'Mary Olson said that Anna Roe had left. She added that it was cold.', 'Mary Olson'],
    ['a title', 'President David Harrow left on Monday. The president said that it was cold.', 'David Harrow'],
    [
      'a title whose holder is named later',
      'The President of Peru said that it was cold.\n\nPresident David Harrow left on Monday.',
      'David Harrow',
    ],
    [
      'a body',
      'The Elman Peace Organisation said that it rained. The group added that it was cold.',
      'Elman Peace Organisation',
    ],
    ['its police', 'West Midlands Police said that it rained. Police added that it was cold.', 'West Midlands Police'],
    ['its government', "Kenya's government said that it rained.\n\nThe government added that it was cold.", 'Kenya'],
    [
      'not one government of two',
      "Kenya's government said that it rained. Uganda's government said so too.\n\nThe government added that it was cold.",
      null,
    ],
    [
      'whose words tell more of themselves',
      'West Midlands Police said that they believe that it was cold.',
      'West Midlands Police',
    ],
    [
      'a body told of since another spoke',
      'Iran said that it rained. The Elman Peace Organisation is not convinced. They said that it was cold.',
      'Elman Peace Organisation',
    ],
    [
      'not one who speaks inside the words of another',
      'David Harrow said: "Peter Dahl told me that it rained." He added that it was cold.',
      'David Harrow',
    ],
    [
      'the one who spoke to somebody, not the one spoken of',
      'Peter Dahl has died. David Harrow, a friend of Dahl, spoke to the press. He said that it was cold.',
      'David Harrow',
    ],
    [
      'a paper of a body that was named',
      "The Elman Peace Organisation met. The report, the organisation's third, said that it was cold.",
      'Elman Peace Organisation',
    ],
    [
      'the person who signs',
      'A statement from Elman Peace Organisation chairwoman and singer, Mary Olson, said that it was cold.',
      'Mary Olson',
    ],
    [
      'the one of that name who was just named in full',
      'Erik Dahl met the board. Later Anna Dahl, a teacher, spoke. "It rained," Dahl said.',
      'Anna Dahl',
    ],
    [
      'the one of that name who bears the title',
      'Sen. Erik Dahl met the board. Later Anna Dahl, a teacher, spoke. "It rained," Sen. Dahl said.',
      'Erik Dahl',
    ],
    [
      'the senator from there',
      'Sen. David Harrow, R-Texas, left. Peter Dahl went too. The Texas senator said that it was cold.',
      'David Harrow',
    ],
    [
      'the party member from there',
      'Rep. Mary Olson, an Ohio Democrat, left. Peter Dahl went too. The Ohio Democrat said that it was cold.',
      'Mary Olson',
    ],
    [
      'not the senator from elsewhere',
      'Sen. David Harrow, R-Texas, left. Peter Dahl went too. The Maine senator said that it was cold.',
      null,
    ],
    [
      'not of the other party',
      'Sen. David Harrow, R-Texas, left. Peter Dahl went too. The Texas Democrat said that it was cold.',
      null,
    ],
    [
      'a lawyer who is no prosecutor',
      'District Attorney David Harrow left. Peter Dahl was held. His lawyer said that it was cold.',
      null,
    ],
    [
      'not the minister of something else',
      'Interior Minister David Harrow left. The prime minister said that it was cold.',
      null,
    ],
    [
      'not another court',
      'A court in Hanford said that it rained. It overturned a ruling by the Leeds District Court. The court said that it was cold.',
      null,
    ],
  ])('%s', (_, text, name) => {
    const found = heard(text)
    expect((text.includes('The President of Peru') ? found[0] : found.at(-1))?.[1]).toBe(name)
  })

  test('a pronoun behind somebody unnamed goes on in that voice, and is nobody', () => {
    const { claims = [], sources = [] } = recordOf(
      'A spokeswoman for the mine said that it rained. She added that it was cold.',
    )
    expect(claims.map(({ source }) => source?.voice)).toEqual(['s1', 's1'])
    expect(sources).toMatchObject([{ entity: null, claims: ['q1', 'q2'] }])
  })

  test('somebody who gets a name with the next words', () => {
    const text = 'A spokesman for the mine said that it rained. The spokesman, Peter Dahl, said that it was cold.'
    expect(heard(text).map(([, name]) => name)).toEqual(['Peter Dahl', 'Peter Dahl'])
    const other = 'A spokesman for the mine said that it rained. The director, Peter Dahl, said that it was cold.'
    expect(heard(other).map(([, name]) => name)).toEqual([null, 'Peter Dahl'])
  })

  test('of several officials the one of whom the same was said', () => {
    const { sources = [] } = recordOf(
      'A mine official said that it rained. A harbour official said that it was cold. The mine official said that it snowed. The official said that it thawed.',
    )
    expect(sources.map(({ claims }) => claims)).toEqual([['q1', 'q3', 'q4'], ['q2']])
  })

  test('another official is another voice', () => {
    const { sources = [] } = recordOf(
      'A senior official said that it rained. Another official said that it was cold. A senior official said that it snowed.',
    )
    expect(sources.map(({ claims }) => claims)).toEqual([['q1', 'q3'], ['q2']])
  })

  test('what it was told by stands beside it', () => {
    const { claims = [] } = recordOf('Mary Olson said that it rained. She added that it was cold.')
    expect(claims.map(({ source }) => source?.resolvedBy)).toEqual(['own-name', 'pronoun'])
  })
})

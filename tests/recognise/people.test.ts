import { describe, expect, test } from 'vitest'
import { people } from '../../src/recognise/people/index.js'
import { type Person, personSchema } from '../../src/recognise/people/schema.js'
import { readCases } from '../marked.js'
import { documentOf } from '../tag/documents.js'

const peopleOf = (text: string): readonly Person[] => people.recognise(documentOf(text), {})

const marksOf = (text: string): readonly string[] =>
  peopleOf(text)
    .flatMap(({ name, mentions }) => mentions.map(({ start, text }) => ({ start, mark: `${text}|${name}` })))
    .sort((a, b) => a.start - b.start)
    .map(({ mark }) => mark)

/** The mentions of one person that are no names. */
const othersOf = (text: string, name: string): readonly string[] =>
  peopleOf(text)
    .filter((person) => person.name === name)
    .flatMap(({ mentions }) =>
      mentions.filter(({ kind }) => kind !== 'name').map(({ text, kind }) => `${kind} ${text}`),
    )

describe('the cases', () => {
  test.each(readCases('people').map((each) => [`${each.line}: ${each.text}`, each] as const))(
    '%s',
    (_, { text, marks }) => {
      expect(marksOf(text)).toEqual(marks.map(({ text, label }) => `${text}|${label}`))
    },
  )
})

describe('a role', () => {
  test.each([
    ['Azerbaijani President Ilham Aliyev spoke.', 'Azerbaijani President'],
    ['The singer Ilse Ritola, 34, spoke.', 'singer'],
    ['Ilse Ritola, president of Norway, spoke.', 'president of Norway'],
    ['State Department spokesman Jon Ritola spoke.', 'State Department spokesman'],
    ['Former Deputy Prime Minister Jon Ritola spoke.', 'Former Deputy Prime Minister'],
    ["Norway's army chief, Major General Jon Ritola, spoke.", "Norway's army chief, Major General"],
    ['A Pentagon spokesman, Commander Jon Ritola, spoke.', 'Pentagon spokesman, Commander'],
    ['Gen. Jon Ritola, commander of the northern army, spoke.', 'Gen.'],
    ['They met a nurse, Dr. Ilse Ritola and two others.', 'Dr.'],
    ['Prime Minister Sheikh Hasina spoke.', 'Prime Minister'],
    ['Ilse Ritola, the recently appointed head of the office, spoke.', 'recently appointed head of the office'],
    ['Last week Qwxil accused President Ilse Ritola of theft.', 'President'],
    ['The deal, which pits founder Ilse Ritola against banks, fell.', 'founder'],
    ['Ilse Ritola, who was recently a dean at the school, spoke.', 'dean at the school'],
    ['They met Ilse Ritola, now head of strategy at the mill.', 'head of strategy at the mill'],
    ['Ilse Ritola, currently dean of the school, spoke.', 'dean of the school'],
    ['Ilse Ritola, 51, both the founder and editor of the paper, spoke.', 'founder and editor of the paper'],
    ['Ilse Ritola, under-secretary for trade, spoke.', 'under-secretary for trade'],
    ['Ilse Ritola, acting head of the office, spoke.', 'acting head of the office'],
    ['They praised the Peruvian acting president Ilse Ritola.', 'Peruvian acting president'],
    ["Norway's President-elect Ilse Ritola spoke.", "Norway's President-elect"],
    ['They met the university elect Ilse Ritola.', undefined],
    ['They met Minister of Trade and Transport Ilse Ritola.', 'Minister of Trade and Transport'],
    ['The University of Olto professor Ilse Ritola spoke.', 'University of Olto professor'],
    ['A kidnapper in Peru of American journalist Ilse Ritola was shot.', 'American journalist'],
    ['They shot a friend of editor Ilse Ritola.', 'editor'],
    ['They heard the broadcaster and journalist Sir Jon Ritola.', 'broadcaster and journalist'],
    ['Its leader, Mr Jon Ritola, spoke.', 'leader'],
    ['The farmers, whose lawyer, Mrs Ilse Ritola, left the court, won.', 'lawyer'],
    ['On Monday President Ilse Ritola spoke.', 'President'],
    ['They met new chairman Ilse Ritola.', 'chairman'],
    ['They quoted Sgt. Maj. Ilse Ritola.', 'Sgt. Maj.'],
    ['First Lady Ilse Ritola spoke.', 'First Lady'],
    ['According to the mayor, Ilse Ritola left the town.', undefined],
    ['According to the mayor, Ilse Ritola, the town is flooded.', 'mayor'],
    ['They shot Ilse Ritola, her driver and two aides.', undefined],
    ['They shot Ilse Ritola, her driver and cook.', undefined],
    ['They freed Jon and Ilse Ritola, husband and wife.', undefined],
    ['Ilse Ritola, until recently the dean of the school, spoke.', 'dean of the school'],
    ['They shot Ilse Ritola, a driver and two aides.', undefined],
    ['Chairman Emeritus Jon Ritola spoke.', 'Chairman Emeritus'],
    ['The Northern Army of Gen. Jon Ritola left.', 'Gen.'],
    ['At noon premier Ilse Ritola spoke.', 'premier'],
    ['Ilse Ritola, editor of Out in Olto, spoke.', 'editor of Out in Olto'],
    ["They saw Ilse Ritola, baker's bread and milk.", undefined],
    ['In memory of Ilse Ritola, the mayor orders a day of rest.', undefined],
    ['They backed two-term Democratic Senator Ilse Ritola.', 'Democratic Senator'],
    ['The fund was set up by Ilse Ritola, the mayor said.', undefined],
    ['They sued the owner, Ilse Ritola, the mayor said.', 'owner'],
    ['"No," Ilse Ritola, the mayor said.', 'mayor'],
    ['Ilse Ritola, an analyst at Olto & Hale, spoke.', 'analyst at Olto & Hale'],
    ['Ilse Ritola, head of the board in an interview, spoke.', 'head of the board'],
    ['Ilse Ritola - a longtime ally of the king - spoke.', 'longtime ally of the king'],
  ])('is as the text puts it: %s', (text, role) => {
    expect(peopleOf(text).find(({ name }) => name !== 'Qwxil')?.role).toBe(role)
  })

  test.each(['The trawler Maria Rosa sank.', 'The USS Mark B. Hale sailed.', 'The cargo ship Ana Maria was seized.'])(
    'nor is a ship anybody: %s',
    (text) => {
      expect(peopleOf(text)).toEqual([])
    },
  )

  test('nor is it that of somebody else behind the name', () => {
    expect(peopleOf('The dead were Ilse Ritola, 36, and his wife, Qwxil Hale.')[0]).not.toHaveProperty('role')
  })

  test('a storm is nobody', () => {
    expect(peopleOf('Hurricane Odile hit the coast on Monday. Odile had brushed the islands before.')).toEqual([])
  })

  test('is not a courtesy title', () => {
    expect(peopleOf('Mr. Ritola spoke.')[0]).not.toHaveProperty('role')
  })
})

describe('pronouns', () => {
  const title = 'A short title\n\n'

  test('stand for the only person before them who fits', () => {
    const text = `${title}Prime Minister Jon Ritola left Oslo on Monday. He said his car was ready.`
    expect(othersOf(text, 'Jon Ritola')).toEqual(['pronoun He', 'pronoun his'])
  })

  test('go by sex where two people stand before them', () => {
    const text = `${title}Mr. Ritola met Ms. Olsen in Oslo on Monday. She said the talks were long.`
    expect(othersOf(text, 'Olsen')).toEqual(['pronoun She'])
    expect(othersOf(text, 'Ritola')).toEqual([])
  })

  test('are left alone where two people fit', () => {
    const text = `${title}The talks between Mr. Ritola and Mr. Olsen ended. The hotel says he paid.`
    expect(peopleOf(text).flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'pronoun'))).toEqual([])
  })

  test('are left alone where an unnamed person stands nearer', () => {
    const text = `${title}Mr. Ritola's former driver says he saw the letter in Oslo.`
    expect(othersOf(text, 'Ritola')).toEqual([])
  })
})

const TWO_SENATORS =
  'Sen. Anna Roe left Lima. It rained. The town was dark. Sen. Mary Olson spoke there. Later the senator left.'

describe('names of one person', () => {
  const namesOf = (text: string): readonly string[] => peopleOf(text).map(({ name }) => name)

  test.each([
    ['Mary Olson was born Anna Katherine Roe in Lima.', ['Mary Olson']],
    ['Mary Olson (born Anna Katherine Roe) left.', ['Mary Olson']],
    ['Peter Dahl alias David Harrow was held.', ['Peter Dahl']],
    ['Peter Dahl, also known as David Harrow, was held.', ['Peter Dahl']],
    ['Peter Dahl was born. David Harrow came.', ['Peter Dahl', 'David Harrow']],
    ['Peter Dahl was born to Anna Roe.', ['Peter Dahl', 'Anna Roe']],
    ['Peter Dahl came with Peter Dahl Sr. to Lima.', ['Peter Dahl', 'Peter Dahl Sr.']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names)
  })
})

describe('nominals', () => {
  const title = 'A short title\n\n'

  test('stand for the only one who holds the role', () => {
    const text = `${title}President Ilham Aliyev spoke in Baku on Monday.\n\nMany were there. Later the president left.`
    expect(othersOf(text, 'Ilham Aliyev')).toEqual(['nominal the president'])
  })

  test.each([
    ['a title cut short', 'Sen. Mary Olson spoke in Lima. Later the senator left.', ['nominal the senator']],
    ['a wider word', 'Rep. Mary Olson spoke in Lima. Later the lawmaker left.', ['nominal the lawmaker']],
    [
      'an office of a body taken up',
      'Mary Olson, chief executive of Blue Bank, spoke. The bank said its chief executive left.',
      ['nominal its chief executive'],
    ],
    [
      'the letters of an office',
      'District Police Officer Mary Olson spoke in Lima. Later the DPO left.',
      ['nominal the DPO'],
    ],
    ['what the only one named is', 'Mary Olson spoke in Lima. Later the singer left.', ['nominal the singer']],
    [
      'a chief',
      'Inspector General Mary Olson spoke in Lima. Later the police chief denied it.',
      ['nominal the police chief'],
    ],
    ['another calling', 'Mary Olson, a lawyer, spoke in Lima. Later the singer left.', []],
    ['one of two', 'Mary Olson and Anna Roe spoke in Lima. Later the singer left.', []],
    ['somebody told of before', 'Mary Olson spoke in Lima with a singer. Later the singer left.', []],
    ['somebody of whom more is said', 'Mary Olson spoke in Lima. Later the singer who fell left.', []],
    ['the letters of an office before a name', 'PM Mary Olson spoke in Lima. Later the PM left.', ['nominal the PM']],
    [
      'an office that the letters stand for',
      'PM Mary Olson spoke in Lima. Later the prime minister left.',
      ['nominal the prime minister'],
    ],
    [
      'the letters of an office in lower case',
      'Mary Olson, the inspector general of police, spoke in Lima. Later the IGP left.',
      ['nominal the IGP'],
    ],
    [
      'the letters of a deputy',
      'Deputy Commissioner of Police Mary Olson spoke in Lima. Later the DCP left.',
      ['nominal the DCP'],
    ],
    [
      'an office with its branch in brackets',
      'It rained, DCP (special cell) Mary Olson said. Later the DCP left.',
      ['nominal the DCP'],
    ],
    [
      'letters that are of no such office',
      'Deputy Commissioner of Police Mary Olson spoke in Lima. Later the CP left.',
      [],
    ],
    [
      'the body that somebody works for, by its letters',
      'Mary Olson, an adviser to the World Health Organization, spoke in Lima. Later the WHO left.',
      [],
    ],
    ['the first lady', 'First Lady Mary Olson spoke in Lima. Later the first lady left.', ['nominal the first lady']],
    ['what somebody is said to be', 'Mary Olson is dean of the law school. Later the dean left.', ['nominal the dean']],
    [
      'an office with a capital',
      'Governor Mary Olson spoke in Lima. Later the Governor left.',
      ['nominal the Governor'],
    ],
    [
      'an office with another name behind it',
      'Governor Mary Olson spoke in Lima. Later the governor, Peter Dahl, left.',
      [],
    ],
    ['an office of another land', 'President Mary Olson spoke in Lima. Later the Swiss president left.', []],
    [
      'an age, of the only one named just before',
      'Mary Olson spoke in Lima. The 45-year-old said she was well.',
      ['nominal The 45-year-old', 'pronoun she'],
    ],
    ['an age, of one of two', 'Mary Olson met Anna Roe in Lima. The 45-year-old said so.', []],
    ['an age', 'Mary Olson, 42, spoke in Lima. Later the 42-year-old said so.', ['nominal the 42-year-old']],
    ['an age and a calling', 'Mary Olson won. The 23-year-old striker said so.', ['nominal The 23-year-old striker']],
    ['an age and a land', 'Mary Olson won. The 23-year-old Kenyan said so.', ['nominal The 23-year-old Kenyan']],
    ['an age and an owner', 'Mary Olson won. The 23-year-old striker Ann Roe said so.', []],
    [
      'what one was, by who speaks behind a quotation',
      'Mary Olson tore into the plan. She was loud. "It will fail," the former nurse said.',
      ['pronoun She', 'nominal the former nurse'],
    ],
    ['what one was, and no speaker', 'Mary Olson tore into the plan. She praised the former nurse.', ['pronoun She']],
    ['what one was, of two', 'Mary Olson met Ann Roe. "It will fail," the former nurse said.', []],
    ['what one was, in another paragraph', 'Mary Olson spoke.\n\n"It will fail," the former nurse said.', []],
    ['another age', 'Mary Olson, 42, spoke in Lima. Later the 43-year-old said so.', []],
    ['an age before a noun', 'Mary Olson, 42, spoke in Lima. Later a bus hit the 42-year-old bridge.', []],
    ['another office', 'Foreign Minister Mary Olson spoke in Lima. Later the interior minister left.', []],
    ['one who held it', 'Former governor Mary Olson spoke in Lima. Later the governor left.', []],
    ['one of two, named alone since', TWO_SENATORS, ['nominal the senator']],
    ['anybody', 'The witness Mary Olson spoke in Lima. Later the witness left.', []],
  ])('%s', (_, text, found) => {
    expect(othersOf(`${title}${text}`, 'Mary Olson')).toEqual(found)
  })

  test('are left alone where two hold it, and where the noun goes on', () => {
    const two = `${title}President Ilham Aliyev met President Olga Ritola in Baku.\n\nMany were there. Later the president left.`
    expect(othersOf(two, 'Ilham Aliyev')).toEqual([])
    const more = `${title}President Ilham Aliyev spoke in Baku.\n\nMany were there. Later the president of a bank left.`
    expect(othersOf(more, 'Ilham Aliyev')).toEqual([])
  })
})

describe('one surname of two', () => {
  test('is not hers whose whole name comes once, behind it', () => {
    const text = 'He met Carrow. Carrow spoke. Carrow left. Carrow laughed. The firm of Mary Carrow closed.'
    const named = peopleOf(text).filter(({ mentions }) => mentions.some(({ text: own }) => own === 'Carrow'))
    expect(named.map(({ name }) => name)).toEqual(['Carrow'])
  })

  test('is not hers who is called by her first name', () => {
    const text =
      'Emily Carrow left. Her mother, Janet Carrow, wept. Emily was young. Emily was ill. Mrs Carrow said so.'
    const [carrow] = peopleOf(text).filter(({ mentions }) => mentions.some(({ text: own }) => own === 'Carrow'))
    expect(carrow?.name).toBe('Janet Carrow')
  })

  test('is that of whom more is told, where both are called by it', () => {
    const text = 'Emily Carrow left. Emily Carrow was ill. Janet Carrow wept. Carrow said so.'
    const [carrow] = peopleOf(text).filter(({ mentions }) => mentions.some(({ text: own }) => own === 'Carrow'))
    expect(carrow?.name).toBe('Emily Carrow')
  })
})

test('who is called by a short name is one with the full one', () => {
  const people = peopleOf('Thomas Kell spoke in Lima. Tom Kell left. Peter Dahl came.').map(({ name }) => name)
  expect(people).toEqual(['Thomas Kell', 'Peter Dahl'])
})

test('accents and spelling do not part a person', () => {
  const [person, ...others] = peopleOf(
    'Recep Tayyip Erdoğan spoke in Ankara.\n\nMr. Erdogan left. Recep Tayyip Erdogan returned.',
  )
  expect(person?.mentions.filter(({ kind }) => kind === 'name')).toHaveLength(3)
  expect(others).toEqual([])
})

test('people fit the schema', () => {
  for (const person of peopleOf('President Ilham Aliyev met Kofi Annan. He left.'))
    expect(personSchema().parse(person)).toEqual(person)
})

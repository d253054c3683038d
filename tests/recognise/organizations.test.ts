import { describe, expect, test } from 'vitest'
import { organizations } from '../../src/recognise/organizations/index.js'
import { type Organization, organizationSchema } from '../../src/recognise/organizations/schema.js'
import { readCases } from '../marked.js'
import { documentOf } from '../tag/documents.js'

const bodiesOf = (text: string): readonly Organization[] => organizations.recognise(documentOf(text), { places: [] })

const marksOf = (text: string): readonly string[] =>
  bodiesOf(text)
    .flatMap(({ type, mentions }) =>
      mentions.map(({ start, text, kind }) => ({
        start,
        mark: `${text}|${type}${kind === 'nominal' ? ' nominal' : ''}`,
      })),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ mark }) => mark)

describe('the cases', () => {
  test.each(readCases('organizations').map((each) => [`${each.line}: ${each.text}`, each] as const))(
    '%s',
    (_, { text, marks }) => {
      expect(marksOf(text)).toEqual(marks.map(({ text, label }) => `${text}|${label}`))
    },
  )
})

describe('one organization', () => {
  test('is its full name, its acronym and its short form', () => {
    const [brotherhood, agency] = bodiesOf(
      'The Muslim Brotherhood met the International Atomic Energy Agency (IAEA).\n\nThe Brotherhood left. The IAEA stayed.',
    )
    expect(brotherhood?.mentions.map(({ text }) => text)).toEqual(['Muslim Brotherhood', 'Brotherhood'])
    expect(agency).toMatchObject({ name: 'International Atomic Energy Agency', acronym: 'IAEA', type: 'international' })
    expect(agency?.mentions).toHaveLength(3)
  })

  test.each([
    ['The Reserve Bank of Australia met. The central bank cut its rate. Then the Reserve Bank spoke.', 3],
    ['The Bank of Japan met. The central bank cut its rate.', 2],
    ['The Supreme Court of India met. The supreme court ruled.', 2],
    ['The Ministry of the Interior met. The Interior ministry spoke, and then the interior ministry.', 3],
    ['The Justice Department sued. The justice department won.', 2],
  ])('is described in lower case: %s', (text, times) => {
    const bodies = bodiesOf(text)
    expect(bodies.map(({ mentions }) => mentions.length)).toEqual([times])
  })

  test.each([
    'The Bank of Scotland met. The central bank cut its rate.',
    'The Bank of Japan met the Bank of Thailand. The central bank cut its rate.',
    'The Ministry of Health met. The interior ministry spoke.',
  ])('is not described by the words for another: %s', (text) => {
    expect(bodiesOf(text).filter(({ mentions }) => mentions.length > 1)).toEqual([])
  })

  test('is taken up by a noun of its kind', () => {
    const [body] = bodiesOf('The Labor Party won in Oslo.\n\nThe result surprised many. Now the party must govern.')
    expect(body?.mentions.map(({ text, kind }) => [text, kind])).toEqual([
      ['Labor Party', 'name'],
      ['the party', 'nominal'],
    ])
  })

  test.each([
    'Nobody beat the party',
    'Now the party, and its leader, must govern.',
    'Fans of the militant party left.',
  ])('is taken up: The Labor Party won in Oslo. %s', (text) => {
    const [body] = bodiesOf(`The Labor Party won in Oslo. ${text}`)
    expect(body?.mentions.map(({ kind }) => kind)).toEqual(['name', 'nominal'])
  })

  test.each([
    'Now the party of the year can begin.',
    'It was the party that she gave.',
    'Later the party-goers slept.',
    'Later the party leader slept.',
    'Later the party Olt & Sons gave ended.',
    'Later the gift was lost.',
    'One. Two. Three came. Now the party must govern.',
  ])('is not taken up: The Labor Party won in Oslo. %s', (text) => {
    const bodies = bodiesOf(`The Labor Party won in Oslo. ${text}`)
    expect(bodies.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'nominal'))).toEqual([])
  })

  test('is not taken up where two of its kind stand in one sentence', () => {
    const bodies = bodiesOf(
      'The Labor Party beat the Green Party in Oslo.\n\nVoters were calm. Now the party must govern.',
    )
    expect(bodies.flatMap(({ mentions }) => mentions).filter(({ kind }) => kind === 'nominal')).toEqual([])
  })

  test('has the country in front of it, and two countries have two ministries', () => {
    const bodies = bodiesOf(
      "Iran's Foreign Ministry protested.\n\nThe Iraqi Foreign Ministry did not answer in Baghdad.",
    )
    expect(bodies.map(({ country }) => country)).toEqual(['IR', 'IQ'])
  })

  test('shares the country of the body before it', () => {
    const bodies = bodiesOf("On Monday Azerbaijan's State Security Service and interior ministry searched the flat.")
    expect(bodies.map(({ name, country }) => [name, country])).toEqual([
      ['State Security Service', 'AZ'],
      ['interior ministry', 'AZ'],
    ])
  })

  test('may begin in lower case where it always does', () => {
    const [body] = bodiesOf(
      'Prices rose, zzq IntelliWire writes.\n\nA recent zzq IntelliWire report says the same of rents.',
    )
    expect(body?.mentions.map(({ text }) => text)).toEqual(['zzq IntelliWire', 'zzq IntelliWire'])
  })

  test('has the type of its full name, whatever else its acronym stands for', () => {
    const [body] = bodiesOf('The Ethnic Fisheries Foundation (EFF) met in Oslo.\n\nThe EFF left.')
    expect(body).toMatchObject({ name: 'Ethnic Fisheries Foundation', type: 'ngo', mentions: [{}, {}, {}] })
  })

  test.each([
    ['Rapid Action Battalion', 'The Rapid Action Battalion (Rab) left.\n\nOn Monday Rab returned.', 3],
    ['Ethics and Anti-Corruption Commission', 'The Ethics and Anti-Corruption Commission left.\n\nThe EACC stayed.', 2],
    ['Nigerian Air Force', 'The Nigerian Air Force left.\n\nThen NAF jets returned.', 2],
    ['UN High Commissioner for Refugees', 'The UN High Commissioner for Refugees left.\n\nThe UNHCR stayed.', 2],
    [
      'Department of Trade and Industry',
      'The Department of Trade and Industry met. The Trade and Industry Department spoke.',
      2,
    ],
    ['National Safety Board of Peru', 'The National Safety Board of Peru met.\n\nThe National Safety Board left.', 2],
    ['Bank of the West', 'The Bank of the West met.\n\nThe BotW spoke.', 1],
    ['UPS Airlines', 'UPS Airlines lost a plane.\n\nThe plane was new, UPS said.', 2],
    ['Scottish Socialist Party', 'The Scottish Socialist Party lost.\n\nThe Socialists left.', 2],
    ['Chinese Nationalist Party', 'The Kuomintang, also known as the Chinese Nationalist Party, won.', 2],
    ['Central Tender Council', 'The Central Tender Council met.\n\nLater the Council left.', 2],
    ['Italian air force', 'The Italian air force left.', 1],
    [
      'Ohio Department of Public Safety',
      'The Ohio Department of Public Safety met. Then the Department of Public Safety left.\n\nThe DPS stayed.',
      3,
    ],
  ])('has all its names: %s', (name, text, times) => {
    const bodies = bodiesOf(text).map((body) => [body.name, body.mentions.length])
    expect(bodies).toEqual([[name, times]])
  })

  test('is a firm throughout where it is called one once, and without the end of its name too', () => {
    const names = bodiesOf(
      'Shire says profits rose\n\nPharmaceutical firm Shire said on Friday that profits rose. WS Olt grew too, and WS Olt Plc paid more.',
    ).map(({ name, type, mentions }) => [name, type, mentions.length])
    expect(names).toEqual([
      ['Shire', 'company', 2],
      ['WS Olt Plc', 'company', 2],
    ])
  })

  test('is what an expert, called by name, works for, and a club whose town is a city', () => {
    expect(bodiesOf('"We were glad," said analyst Ilse Ritola of Edward Jones.')[0]?.name).toBe('Edward Jones')
    expect(bodiesOf('Manchester City went top on Saturday after a late win over Fulham.')[0]).toMatchObject({
      name: 'Manchester City',
      type: 'sports',
    })
  })

  test.each([
    ['Rival Siemens Energy declined to comment.', 'Siemens Energy', 'company'],
    ['Gujarat Congress president Ilse Ritola spoke.', 'Gujarat Congress', 'party'],
  ])('%s', (text, name, type) => {
    expect(bodiesOf(text)[0]).toMatchObject({ name, type })
  })

  test('with the end of a firm is not the short form of another firm', () => {
    const names = bodiesOf(
      'Harwell Plc lost money on Monday. Its unit, Harwell Turbine Inc., did so too. Harwell said so.',
    ).map(({ name, mentions }) => [name, mentions.length])
    expect(names).toContainEqual(['Harwell Plc', 2])
    expect(names).toContainEqual(['Harwell Turbine Inc.', 1])
  })

  test('is not called so by a party in brackets, nor an army by a task force', () => {
    expect(bodiesOf('Local MLA Kunvar Olt (BJP) met the family.').map(({ name }) => name)).toEqual(['BJP'])
    expect(
      bodiesOf('The Civilian Joint Task Force left.\n\nThe army stayed.').map(({ name, mentions }) => [
        name,
        mentions.length,
      ]),
    ).toContainEqual(['Civilian Joint Task Force', 1])
  })

  test.each(['KZQT', 'KFOR'])('%s, which sent the news, is a medium', (station) => {
    const [body] = bodiesOf(`TULSA, Okla. (${station}) - A barn burned down on Monday, police said.`)
    expect(body).toMatchObject({ name: station, type: 'media' })
  })

  test.each([
    'A clinic saw four confirmed EVD cases on Monday.',
    'Officers stopped a 2015 Kawasaki on Monday.',
    'Blood was tested by PCR and ELISA on Monday.',
  ])('%s names none', (text) => {
    expect(bodiesOf(text)).toEqual([])
  })

  test('fits the schema', () => {
    for (const body of bodiesOf('The U.N. sent the Red Cross to Gazprom, and NATO left.')) {
      expect(organizationSchema().parse(body)).toEqual(body)
    }
  })
})

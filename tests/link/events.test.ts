import { describe, expect, test } from 'vitest'
import { extractArticle } from '../../src/extract.js'
import { articleOf } from '../../src/read/article.js'
import { recordOf, told } from './tell.js'

describe('the date of a figure', () => {
  test.each([
    ['its own sentence', 'A tram left the rails on Friday, killing one man.', 'one man', '2024-05-03'],
    [
      'not the day of the saying',
      'The board said on Monday that one man died in the fire on Friday.',
      'one man',
      '2024-05-03',
    ],
    [
      'another sentence of the same event',
      'A ferry crash on Sunday shook the town.\n\nTalks followed, and nobody agreed on anything.\n\nThe ferry crash cost nine lives.',
      'nine lives',
      '2024-05-05',
    ],
    [
      'not that on which police said so',
      'Gunmen killed nine people in a raid, police said on Monday.',
      'nine people',
      null,
    ],
    [
      'not that on which a count rose',
      'A storm hit Lille on Saturday. The death toll from the storm rose to nine people on Tuesday.',
      'nine people',
      '2024-05-04',
    ],
    [
      'not that on which the hurt still lay ill',
      'A fire on Sunday hurt nine people. Four people remained in critical condition on Tuesday.',
      'Four people',
      '2024-05-05',
    ],
    [
      'that since which so many had not died',
      'A crash cost four lives in Lille, the worst since nine people died in a crash in 2010.',
      'nine people',
      '2010',
    ],
    [
      'that since which it was the worst, of what is told behind',
      'A crash killed four people on Monday. It is the worst since 2009, when a crash near Lille killed nine people.',
      'nine people',
      '2009',
    ],
    [
      'and of nothing before',
      'A crash killed nine people, the worst since 2009, when a crash near Lille killed four people.',
      'nine people',
      null,
    ],
    [
      'not that of another clause behind a semicolon',
      'In 2001, a quake of magnitude 8.4 in the same region killed nine people; in 2007 about 600 died in Pisco.',
      'nine people',
      '2001',
    ],
    [
      'not that since which they are counted',
      'Nine people have been killed in clashes since 3 March 2024.',
      'Nine people',
      null,
    ],
    [
      'not that of the dateline',
      'Lille, May 8 (AFP) A crash killed nine people on Monday.',
      'nine people',
      '2024-05-06',
    ],
    [
      'not that for which more is expected',
      'A flood killed nine people, and more rain is expected by the end of May.',
      'nine people',
      null,
    ],
    [
      'not that on which a count had risen, told first',
      'A storm hit Lille on Saturday. On Tuesday the confirmed death toll rose to nine people after the storm.',
      'nine people',
      '2024-05-04',
    ],
    [
      'not that on which figures came out',
      'A storm hit Lille on Saturday. Figures released on Tuesday showed nine people killed by the storm.',
      'nine people',
      '2024-05-04',
    ],
    [
      'not that on which the press was told',
      'A raid on Saturday shook Lille. Confirming the raid to newsmen on Tuesday, the mayor said nine people were killed in the raid.',
      'nine people',
      '2024-05-04',
    ],
    [
      'not that on which rescuers searched',
      'A landslide hit Lille on Saturday. Rescuers struggled on Tuesday to reach those hit by the landslide that killed nine people.',
      'nine people',
      '2024-05-04',
    ],
    [
      'not that on which somebody was arrested for it',
      'Fatal crash in Lille kills nine people\n\nMara Roe was arrested on Tuesday for the crash.\n\nThe crash happened on Saturday.',
      'nine people',
      '2024-05-04',
    ],
    ['that of the harm, where no count rose', 'The storm killed nine people on Tuesday.', 'nine people', '2024-05-07'],
    [
      'not that of what came weeks before',
      'Four men were shot in Lille on Sunday. The shooting came two weeks after a gunman killed nine people in Ghent.',
      'nine people',
      null,
    ],
    ['the sentence before', 'A bomb went off in Mosul on Monday. Twelve people died.', 'Twelve people', '2024-05-06'],
    ['never a duration', 'The siege lasted three weeks and has now cost twelve lives.', 'twelve lives', null],
    [
      'never one to come',
      'Four men died in a fire in Lille, and the mine will stay shut until 1 June 2024.',
      'Four men',
      null,
    ],
    [
      'not that of what was done after it',
      'The president rushed home on Tuesday after a quake killed nine people. The quake hit Peru late on Sunday.',
      'nine people',
      '2024-05-05',
    ],
    [
      'not that of what was done after it, in the lead',
      'The president rushed home on Tuesday after a quake killed nine people in Peru.',
      'nine people',
      null,
    ],
    [
      'not that on which rescuers went on, days later',
      'Two days after an earthquake rocked Lille, rescue teams on Tuesday raced to find survivors. The earthquake killed nine people.',
      'nine people',
      null,
    ],
    [
      'that of a day which owns it, though somebody says so',
      "An officer said Monday's bomb was planted on a bicycle. The blast killed nine people.",
      'nine people',
      '2024-05-06',
    ],
    [
      'not that of what it comes after',
      'A bomb killed nine people in Lille. The bombing comes after three workers were shot in Ghent on Monday.',
      'nine people',
      null,
    ],
    [
      'not that on which an illness was found',
      'A poet died of cancer. The cancer was diagnosed in March. The cancer killed nine people.',
      'nine people',
      null,
    ],
    [
      'not that of a statement, told first',
      'A ship sank on Sunday. In a statement on Monday, the navy said nine people had died.',
      'nine people',
      '2024-05-05',
    ],
    [
      'not that of what was posted',
      'A ship sank on Sunday. The broadcaster said on its microblog on Monday that nine people had died.',
      'nine people',
      '2024-05-05',
    ],
    [
      'that of a deed since which it was the worst',
      'A ship sank in Peru, the worst loss since a ferry sinking in Chile in April 2014 killed nine people.',
      'nine people',
      '2014-04',
    ],
    [
      'none for what is counted over years',
      'A blast killed four people in Lille on Monday.\n\nThe violent campaign of the group has killed nine people since 2009.',
      'nine people',
      null,
    ],
    [
      'not that of a tally',
      'A quake hit Peru late on Saturday, killing nine people and hurting 40 people, according to government tallies on Monday.',
      '40 people',
      '2024-05-04',
    ],
    [
      'that of witnesses, who tell when it was',
      'A blast killed nine people, according to witnesses of the crash on Monday.',
      'nine people',
      '2024-05-06',
    ],
    [
      'not the year of which it is the worst',
      'Nine killed in the deadliest fire this year\n\nThe fire broke out on Monday.',
      'Nine',
      '2024-05-06',
    ],
    [
      'not that of others, killed there before',
      'Raiders killed nine people in Lille, where gunmen killed 40 people in April. The raid on Lille was on Monday.',
      'nine people',
      '2024-05-06',
    ],
    [
      'that of the others',
      'Raiders killed nine people in Lille, where gunmen killed 40 people in April. The raid on Lille was on Monday.',
      '40 people',
      '2024-04',
    ],
    [
      'the year before its name',
      'It was the worst attack since the 1998 bombing in Ghent, which killed nine people.',
      'nine people',
      '1998',
    ],
    [
      'that of what happened then',
      'The deaths come on top of nine people killed on Monday when a boat carrying 60 people sank.',
      'nine people',
      '2024-05-06',
    ],
    [
      'not that by which so many were counted',
      'A quake hit Peru on Sunday. Nine people were confirmed dead by Wednesday morning.',
      'Nine people',
      '2024-05-05',
    ],
    [
      'its own one for what is told of before',
      'A blast killed four men in Lille on Monday.\n\nIn 1998 a crash there killed nine people.',
      'nine people',
      '1998',
    ],
  ])('%s', (_, text, figure, date) => {
    expect(told(recordOf(text), figure).date).toBe(date)
  })
})

describe('the place of a figure', () => {
  test.each([
    ['where it is said to have happened', 'A bus from Ghent overturned near Lille, killing four people.', 'Lille'],
    ['an opening', 'In Lille, where a tram left the rails, four people died.', 'Lille'],
    ['before the event', 'The Lille market fire killed four people.', 'Lille'],
    ['the finer one', 'A fire in Lille, in northern France, killed four people.', 'Lille'],
    ['the owned one', "A fire in France's Lille killed four people.", 'Lille'],
    ['the suburb of a city', 'The bodies of four people were found in the Lille suburb of Lomme.', 'Lomme'],
    [
      'the very place, told later',
      'A train left the rails south of Lille, killing four people. The accident in Roubaix shook the town.',
      'Roubaix',
    ],
    ['a place near by, where no other is told', 'A train left the rails south of Lille, killing four people.', 'Lille'],
    [
      'of floods in two towns the land',
      'Floods kill four people in Wales\n\nThe flooding in Cardiff shut roads. Schools were shut by flooding in Swansea.',
      'Wales',
    ],
    [
      'of all of a state the state',
      'Floods in Texas began on Monday.\n\nWorst hit was Dallas. Officials have now confirmed four people dead across the state.',
      'Texas',
    ],
    ['the next sentence', 'A bomb in northern France killed four people. The blast happened in Lille.', 'Lille'],
    ['not whom they spoke to', 'A landslide buried four people, officials in Lille said.', null],
    ['not where the press was told', 'A landslide buried four people, he told newsmen on Monday in Lille.', null],
    [
      'not where a victim was from',
      'A car crashed in Ghent. Mara Roe Olt, 42, of Lille, and four people were killed in the crash.',
      'Ghent',
    ],
    ['land held by others', 'Floods in Russian-held Crimea killed four people.', 'Crimea'],
    [
      'the one behind both of two counts',
      'The storm left 12 dead in Ghent, along with four people dead and six missing in Lille.',
      'Lille',
    ],
    ['not a hospital', 'After the crash, four people died at a hospital in Lille.', null],
    ['not where it was felt', 'The quake killed four people and was felt in Lille.', null],
    [
      'the sea that it fell into',
      'A jet bound for Accra in Ghana fell into the Baltic Sea, killing four people.',
      'Baltic Sea',
    ],
    ['not where a journey went', 'A jet bound for Accra in Ghana crashed, killing four people.', null],
    [
      'not that for which somebody left',
      'Leaving the town of Ghent, in the north, for Lille, four people were killed in a crash.',
      'Ghent',
    ],
    [
      'of a land and a town in it the town',
      'Two trams crashed near Lille, killing four people in one of the worst accidents in France.',
      'Lille',
    ],
    [
      'not that of an office',
      'After the crash in Ghent, the talks went on.\n\nLille district magistrate Mara Roe said four people died in the crash.',
      'Ghent',
    ],
    ['north-east of a town', 'A bus crashed 20 miles northeast of Lille, killing four people.', 'Lille'],
    ['not a town a thousand miles away', 'A bus crashed 1,000 miles northeast of Lille, killing four people.', null],
    [
      'not where the coast guard has an office',
      'A ferry sank, killing four people, said Mara Roe of the Coast Guard in Lille.',
      null,
    ],
    ['the land that suffers', 'The flu spread fast. Peru has now reported four people infected.', 'Peru'],
    [
      'not a college to which they were brought',
      'After the crash in Lille, four people died at the medical college in Ghent.',
      'Lille',
    ],
    ['not where they were buried', 'After the crash in Lille, four people were killed and buried in Ghent.', 'Lille'],
    [
      'this town',
      'LILLE, France, May 8 (Coast Wire) - A man opened fire in this small town, killing four people.',
      'Lille',
    ],
    ['the headline', 'Fire in Lille market\n\nThe flames spread fast on Monday. The fire killed four people.', 'Lille'],
    ['the dateline, at last', 'LILLE, May 8 (Coast Wire) - A landslide killed four people on Tuesday.', 'Lille'],
  ])('%s', (_, text, place) => {
    const record = recordOf(text)
    const figure = record.casualties?.find(({ text: words }) => words === 'four people')
    expect(told(record, figure?.text ?? 'four people').place).toBe(place)
  })

  test.each([
    [
      'all of the land for a quake, though houses fell in one of its towns',
      'A quake hit Peru on Sunday, killing nine people. Houses collapsed in the town of Cusco after the quake.',
      'nine people',
      'Peru',
    ],
    [
      'not where others have died',
      'A quake hit Peru on Sunday, and nine people have died and four others have died in Chile.',
      'nine people',
      'Peru',
    ],
    [
      'but where two kinds of people were killed',
      'Nine soldiers and four women were killed in Chile.',
      'Nine soldiers',
      'Chile',
    ],
  ])('%s', (_, text, words, place) => {
    expect(told(recordOf(text), words).place).toBe(place)
  })

  test('is known to be a last resort where only the dateline has one', () => {
    const record = recordOf('LILLE, May 8 (Coast Wire) - A landslide killed four people on Tuesday.')
    expect(record.casualties?.[0]?.links?.place).toMatchObject({ by: 'dateline' })
    expect(record.casualties?.[0]?.links?.place?.confidence).toBeLessThan(0.5)
  })
})

describe('what one sentence says of another figure', () => {
  test('a storm goes from land to land, and its place with it', () => {
    const record = recordOf(
      'Hurricane Olga hits islands\n\nHurricane Olga killed nine people in Cuba on Monday.\n\nIn Haiti the storm left 12 people dead.\n\nAt sea, the hurricane cost 14 lives.',
    )
    expect(told(record, 'nine people').place).toBe('Cuba')
    expect(told(record, '12 people').place).toBe('Haiti')
    expect(told(record, '14 lives').place).toBe(null)
  })

  test('the cases of an outbreak are of no day', () => {
    const record = recordOf('Cholera broke out in Goma on Monday. The outbreak has infected 90 people so far.')
    expect(told(record, '90 people')).toMatchObject({ date: null, place: 'Goma' })
  })

  test('what somebody is charged with is no other event', () => {
    const record = recordOf(
      'Shooting in Lille\n\nNine people were hurt in the shooting on Monday. A man was charged with capital murder. He killed four guests.',
    )
    expect(told(record, 'four guests')).toMatchObject({ eventId: 'e1', place: 'Lille' })
  })

  test('a separate crash is another event', () => {
    const record = recordOf(
      'A bus plunged into a lake in Ghent on Monday, killing nine people. A separate bus plunge on Monday killed four people.',
    )
    expect(told(record, 'four people').eventId).toBe('e2')
  })

  test('who is harmed in the next sentence is of the event before', () => {
    const record = recordOf('Some 90 men were arrested after the riots in Lille. More than 50 men are still missing.')
    expect(told(record, 'More than 50 men').eventId).toBe('e1')
  })

  test('a harm told again with a name is one event', () => {
    const record = recordOf(
      'Raiders kill 14 sailors\n\nNavy men boarded the ship off Goa on Friday.\n\nThe 14 sailors were killed when the raiders shot at them.',
    )
    expect(new Set(record.casualties?.map(({ eventId }) => eventId)).size).toBe(1)
  })

  test('fighting at the head of a sentence names an event', () => {
    const record = recordOf('Fighting continued in Goma overnight. Nine people died.')
    expect(told(record, 'Nine people')).toMatchObject({ event: 'Fighting', place: 'Goma' })
  })
})

test('an arrest is a thing of its own, and not where the deed was of which somebody is accused', () => {
  const text =
    'Thousands marched in Lille on Friday in a protest at which sixty people were hurt.\n\nA student suspected of throwing a brick from a roof in Lille was arrested on Monday.'
  const record = recordOf(text)
  const { eventId, place } = told(record, 'A student')
  expect([record.events?.find(({ id }) => id === eventId)?.text, place]).toEqual(['arrested', null])
})

test('a day up to which deaths are feared is theirs', () => {
  const text =
    'The agency said the number of new cancer patients may rise to 27 million a year by 2030, with 17 million people dying from the disease.'
  expect(told(extractArticle(articleOf(text)), '17 million people').date).toBe('2030')
})

test('a hit and run is named so', () => {
  expect(told(recordOf('A woman of 80 died after a hit and run incident in Lille.'), 'A woman').event).toBe(
    'hit and run incident',
  )
  expect(told(recordOf('A woman of 80 died in a hit-and-run crash in Lille.'), 'A woman').event).toBe(
    'hit-and-run crash',
  )
  expect(told(recordOf('A woman of 80 died after a cattle run incident in Lille.'), 'A woman').event).not.toMatch(/and/)
})

describe('where a sentence tells of somewhere else', () => {
  test.each([
    [
      'not where one who is accused did it, but where he was held',
      'A man accused of robbing a bank in Ghent was shot dead by police in Lille on Monday.',
      'A man',
      'Lille',
    ],
    [
      'not where survivors arrived',
      'The survivors of a shipwreck arrived in Catania on Monday. The shipwreck off Libya killed nine people.',
      'nine people',
      'Libya',
    ],
    [
      'not one town of a quake that hit two, where the land is told first',
      'A quake killed nine people in Turkey. The quake destroyed houses in the city of Van and the town of Ercis.',
      'nine people',
      'Turkey',
    ],
    [
      'not where rescuers search in passing, where the land of the quake is told',
      'An earthquake in Ecuador killed nine people. In Manta, rescuers search a hotel where thirty were staying when the quake struck.',
      'nine people',
      'Ecuador',
    ],
    [
      'not that of what it comes after',
      'A bomb killed nine people in Lille. The bombing comes after three workers were shot in Ghent on Monday.',
      'nine people',
      'Lille',
    ],
    [
      'the land of the article, for what hit "the country" before',
      'A storm killed four men in Fiji on Monday.\n\nNobody spoke.\n\nA cyclone that hit the country in 2016 killed nine people.',
      'nine people',
      'Fiji',
    ],
  ])('%s', (_, text, words, place) => {
    expect(told(recordOf(text), words).place).toBe(place)
  })
})

describe('which mentions are one event', () => {
  test.each([
    [
      'a verb that only tells how it went',
      'Four men were killed in a clash in Lille on Monday. The mob attacked the police with stones, leaving nine policemen hurt.',
      'nine policemen',
      '2024-05-06',
    ],
    [
      'but not one told with a place of its own',
      'Four men were killed in a clash in Lille on Monday. Rebels attacked a camp in Ghent, leaving nine policemen hurt.',
      'nine policemen',
      null,
    ],
    [
      'a bomb and a bomb attack',
      'Bomb kills four men in Lille\n\nThe bomb attack was on Monday. The blast hurt nine policemen.',
      'nine policemen',
      '2024-05-06',
    ],
    [
      'a quake of which the headline gives the death toll',
      'Peru earthquake death toll rises to nine\n\nThe earthquake hit Peru on Sunday.',
      'nine',
      '2024-05-05',
    ],
    [
      'the harm of the lead, taken up much later',
      'A deputy was killed and nine others were wounded in Lille on Sunday.\n\nOne man fired a rifle.\n\nHe hid in a room.\n\nThe street was shut.\n\nNobody spoke.\n\nAll nine wounded deputies were in stable condition.',
      'All nine wounded deputies',
      '2024-05-05',
    ],
    [
      'but not others than those',
      'A deputy was killed and four others were wounded in Lille on Sunday.\n\nOne man fired a rifle.\n\nHe hid in a room.\n\nThe street was shut.\n\nNobody spoke.\n\nAnother nine men were wounded in March 2024.',
      'Another nine men',
      '2024-03',
    ],
  ])('%s', (_, text, words, date) => {
    expect(told(recordOf(text), words).date).toBe(date)
  })

  test('what comes barely ten days after it is another', () => {
    const record = recordOf(
      'Gunmen killed two soldiers in Lille on Monday. The attack is coming barely ten days, after three policemen were shot dead by gunmen.',
    )
    expect(told(record, 'three policemen').eventId).not.toBe(told(record, 'two soldiers').eventId)
  })

  test('a search and rescue operation, or the name of a body, is no event', () => {
    const record = recordOf(
      'Nine people are missing off Sulawesi. The search and rescue operation goes on, the National Disaster Coordinating Council said.',
    )
    expect(told(record, 'Nine people').event).toBeNull()
  })
})

describe('events', () => {
  test('one of the headline may be told with a smaller place beside its town', () => {
    const text = 'Fire in Lille kills nine people\n\nA fire in Roubaix, France, on Sunday killed nine people.'
    const record = recordOf(text)
    expect(new Set(record.casualties?.map(({ eventId }) => eventId)).size).toBe(1)
  })

  test('another is told where people were killed in the land beside', () => {
    const text =
      'Gunmen attacked a farm in Peru on Sunday, killing four people. Nine people were killed in neighbouring Chile.'
    const record = recordOf(text)
    expect(told(record, 'Nine people').eventId).not.toBe(told(record, 'four people').eventId)
  })

  test.each([
    ['A man opened fire in Lille, killing four people.', 'attack'],
    ['A man lit a fire in Lille, killing four people.', 'accident'],
    ['Rebels stormed a farm in Lille, killing four people.', 'attack'],
    ['Covering fire from the hills killed four people.', 'attack'],
  ])('have the type of what happened: %s', (text, type) => {
    expect(recordOf(text).events?.map((event) => event.type)).toEqual([type])
  })

  test.each([
    ['A suicide attack killed nine people in Lille. The blast shook the town, and four people were hurt.', 1],
    ['A shooting killed nine people in Lille. The blast at the mill hurt four people.', 2],
    [
      'Another blast kills nine people in Lille\n\nA suicide attack in Lille killed nine people on Monday. Four people were hurt.',
      1,
    ],
    ['The attack came ten years after a bomb killed nine people in the city. Four people died on Monday.', 2],
    ['Ten years ago a bomb killed nine people in the city. Four people were hurt.', 1],
    [
      'A car bomb killed nine people in Mosul on Monday. The blast came after bomb attacks on Sunday that killed 40 people. Police put the toll at nine people. Four people were also hurt.',
      2,
    ],
    [
      'A car bomb killed nine people in Mosul. Three soldiers died in bomb attacks in the south, and four people fled.',
      2,
    ],
    ['A bomb killed nine people in Mosul. In the north, four people were killed in a battle with the army.', 2],
    ['Nine people died after a long battle with cancer. Four people died.', 1],
    ['Rebels set fire to six lorries and abducted four people.', 1],
  ])('are as many as were told of: %s', (text, count) => {
    expect(recordOf(text).events).toHaveLength(count)
  })

  test.each([
    ['Floods hit Peru. Nine people died in the north, where rain triggered flash floods, and four people fled.', 1],
    [
      'Flooding in Peru killed nine people, and the floods drove out 40 people. Roads were cut. The rain went on. In 2018, floods killed four people.',
      2,
    ],
    [
      'The mine has been shut since May, when its roof collapsed. Nine people were killed, and four people were hurt.',
      1,
    ],
    ['A crash killed nine people in Lille. Four people died elsewhere, where lorries were in crashes.', 2],
    [
      "A crash killed nine people in Lille on Monday. In March, France had one of the world's deadliest crashes, which killed four people.",
      2,
    ],
    ['A bomb in Lille killed nine people on Monday. Separately, gunmen killed four people.', 2],
    ['A storm in Lille killed nine people on Monday. Separately, four people drowned.', 1],
    ['A clash in Lille killed nine people. The Fire and Disaster Management Agency said four people were hurt.', 1],
    ['A gunman shot nine people dead in Lille. Four people were hurt in the Monday night massacre.', 1],
  ])('are as many as the words tell: %s', (text, count) => {
    expect(recordOf(text).events).toHaveLength(count)
  })

  test.each([
    [
      'Suicide bomber kills nine people\n\nA suicide bomber killed nine people in an attack on a bus in Lille. The attack was the third of the year.',
      1,
    ],
    ['A suicide bomber killed nine people in Lille, and four people died in a shooting.', 2],
    ['A helicopter crashed in the earthquake-hit land, killing nine people.', 1],
    [
      'A blast killed nine people in Lille on Monday.\n\nThe violent campaign of the group has killed 400 people since 2009.',
      2,
    ],
    ['War in Peru kills nine people\n\nThe war has killed 400 people since 2009.', 1],
    ['Nine people drown off Lesbos\n\nA boat capsized off Lesbos on Monday, and nine people died.', 1],
    ['Boat sinks with nine people missing\n\nA boat capsized off Lesbos on Monday, and nine people are missing.', 1],
    ['A quake hit Peru, and nine people died. The quake triggered mudslides and left four people dead.', 1],
    [
      'A blast killed nine people in Lille.\n\nA drone strike in Ghent killed a man last month. It follows a suicide attack on a bus that killed four people last month.',
      3,
    ],
    [
      'A blast killed nine people in Lille on Monday. The rebels called the attack revenge for the execution of four people.',
      2,
    ],
    [
      'A siege in Lille killed nine people on Monday.\n\nThe group made its deadliest raid in France earlier this year, when it killed four people.',
      2,
    ],
    ['Nine people died in a helicopter crash in Lille. Four people were hurt, but that will not derail the talks.', 1],
  ])('are as many as the words about them tell: %s', (text, count) => {
    const { events = [] } = recordOf(text)
    expect(events).toHaveLength(count)
  })

  test('what the headline tells may lie long ago', () => {
    const record = recordOf(
      'Court upholds sentences over riot\n\nFans had been tried over a February 2012 riot that killed nine people.',
    )
    expect(record.events).toMatchObject([{ own: true, type: 'unrest' }])
  })

  test('what a ship sank in is not what befell its people', () => {
    const record = recordOf('Nine people are missing after a boat sank in a storm off Lesbos.')
    expect(record.events).toMatchObject([{ type: 'crash' }])
  })

  test('one that is told with a year is another than one of days without', () => {
    const text = 'An outbreak in Lille killed nine people on Saturday. An outbreak in Ghent in 2020 killed four people.'
    expect(extractArticle(articleOf(text)).events).toHaveLength(2)
  })

  test('what is taken up again after others is what the article is about', () => {
    const others = 'Roads were shut.\n\nSchools were shut.\n\nBridges were shut.'
    const record = recordOf(
      `Flooding in Wales killed nine people on Monday.\n\nFlooding in Texas earlier in May killed 16 people.\n\n${others}\n\nNow 23 people are dead in the flooding.`,
    )
    expect(told(record, '23 people').eventId).toBe(told(record, 'nine people').eventId)
    expect(told(record, '16 people').eventId).not.toBe(told(record, 'nine people').eventId)
  })

  test.each([
    ['In the exchange of heavy fire, nine people were killed.', 'attack'],
    ['Under heavy fire, nine people were killed.', 'attack'],
    ['A mill erupted in flames, and nine people were killed.', 'other'],
    ['A volcano erupted, and nine people were killed.', 'disaster'],
    ['In the riots nine people were arrested for assaulting officers.', 'unrest'],
    ['Rioters were seen assaulting officers, and nine people were killed.', 'attack'],
    ['In the heavy fire at the mill, nine people were killed.', 'accident'],
  ])('are of the sort that the words beside tell: %s', (text, type) => {
    expect(recordOf(text).events).toMatchObject([{ type }])
  })

  test('a suicide bomber tells of a bombing, and of no suicide', () => {
    const record = recordOf('A suicide bomber killed nine people in Lille. The bombing also hurt four people.')
    expect(record.events).toMatchObject([{ type: 'attack', text: 'bombing', casualties: ['c1', 'c2'] }])
  })

  test('nobody is taken away by a fire', () => {
    const record = recordOf('Rebels set fire to six lorries and abducted four people.')
    expect(told(record, 'four people').event).not.toBe('fire')
  })

  const text = `Ferry capsizes off Mombasa

A ferry capsized off Mombasa on Monday, killing at least nine people. The accident also injured 30 people.

Six people are still missing after the disaster.

In 2011 a train crash in Lille killed 14 people.`

  test('what is told several times is one event, with all its figures', () => {
    const { events = [], casualties = [] } = recordOf(text)
    const own = events.find((event) => event.own)
    expect(own?.casualties).toEqual(['c1', 'c2', 'c3'])
    expect(own?.type).toBe('crash')
    expect(casualties.map(({ eventId }) => eventId)).toEqual([own?.id, own?.id, own?.id, events.at(-1)?.id])
  })

  test('a storm of another name is another event', () => {
    const record = recordOf(
      'Cyclone Berta hit Beira on Sunday, killing nine people. The National Hurricane Center had warned of it.\n\nIn March 2019, Cyclone Idai killed 14 people.',
    )
    expect(told(record, 'nine people').eventId).not.toBe(told(record, '14 people').eventId)
    expect(record.events?.map((event) => event.mentions.map(({ text: words }) => words))).toEqual([
      ['Cyclone Berta'],
      ['Cyclone Idai'],
    ])
  })

  test.each([
    ['Gunmen opened fire at the gate. Two officers were shot dead.', 'attack', 'shot'],
    ['Police traded fire with rebels, and four officers died.', 'attack', 'fire'],
    ['Troops launched a search operation. Three rebels were killed in the attack.', 'attack', 'attack'],
    ['Police ended the siege. Three men were killed in the shooting.', 'attack', 'shooting'],
    ['An arson at the hostel killed three people.', 'attack', 'arson'],
    ['A rail strike went on, and two drivers were arrested.', 'arrest', 'arrested'],
    ['The strike by nurses went on, and two drivers were arrested.', 'arrest', 'arrested'],
    ['A strike over pay went on, and two drivers were arrested.', 'arrest', 'arrested'],
    ['A strike ballot was held, and two drivers were arrested.', 'arrest', 'arrested'],
    ["The teachers' strike went on, and two drivers were arrested.", 'arrest', 'arrested'],
    ['A strike on the port killed two drivers.', 'attack', 'strike'],
  ] as const)('is named by what tells most of it: %s', (text, type, words) => {
    expect(recordOf(text).events).toMatchObject([{ type, text: words }])
  })

  test('a great fire of another name is another event', () => {
    const record = recordOf(
      'The Delta Fire burned in a canyon on Sunday.\n\nIt was near the site of the Carr Fire, which led to eight deaths in July.',
    )
    expect(told(record, 'eight deaths')).toMatchObject({ event: 'Carr Fire' })
    expect(record.events?.find(({ text: words }) => words === 'Carr Fire')?.mentions).toHaveLength(1)
  })

  test('its day and place are shared by all its figures', () => {
    const record = recordOf(text)
    for (const words of ['at least nine people', '30 people', 'Six people'])
      expect(told(record, words)).toMatchObject({ date: '2024-05-06', place: 'Mombasa' })
  })

  test('an event of before stands apart, with its own day and place', () => {
    const record = recordOf(text)
    expect(told(record, '14 people')).toMatchObject({ date: '2011', place: 'Lille', event: 'train crash' })
    expect(record.events?.at(-1)).toMatchObject({ own: false, type: 'crash', text: 'train crash' })
  })

  test('who puts out fires is none', () => {
    const record = recordOf('A blaze in Lille hurt four people on Monday, Fire Chief Mara Olt said.')
    expect(record.events?.map(({ mentions }) => mentions.map(({ text: words }) => words))).toEqual([['blaze']])
  })

  test('an arrest that names no other event is an event itself', () => {
    const record = recordOf('Nine men were arrested in Lille on Monday.')
    expect(record.events).toMatchObject([{ type: 'arrest', casualties: ['c1'], own: true }])
  })

  test('many figures of one long text take no time together', () => {
    const record = recordOf('A blast in Lille killed nine people on Monday. '.repeat(400))
    expect(record.casualties?.length).toBe(400)
    expect(record.events).toHaveLength(1)
  })
})

test.each([
  ['Another quake hit Peru on Monday, killing nine people.\n\nA quake in April killed 80 people.', [true, false]],
  ['A quake hit Peru on Monday, killing nine people. Another quake in April killed 80 people.', [true, false]],
])('which event the article is about: %s', (text, own) => {
  expect(recordOf(text).events?.map((event) => event.own)).toEqual(own)
})

describe('the words for the event of a figure', () => {
  test.each([
    [
      'those of its own sentence',
      'A tram crashed in Lille. Two other fatal crashes were reported on Monday. In Ghent a lorry overturned, killing nine people.',
      'overturned',
    ],
    [
      'a verb before, and no noun behind',
      'A man was stabbed in Lille on Monday. Police held nine people. Nobody knew who they were, and nobody spoke of them in the town, where the shops stayed shut for the whole of that day and of the next one, though the sun shone and the market was to be held on the square.\n\nThe killing shook the town.',
      'stabbed',
    ],
    [
      'but a noun right behind',
      'Two trams collided in Lille on Monday. There nine people were hurt. The crash shook the town.',
      'crash',
    ],
  ])('%s', (_, text, event) => {
    expect(told(recordOf(text), 'nine people').event).toBe(event)
  })
})

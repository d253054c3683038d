/** What a page that was copied whole holds around its story: menus above, headlines of other stories between and below. */
import { describe, expect, test } from 'vitest'
import { articleOf } from '../../src/read/article.js'
import { segment } from '../../src/segment/segment.js'

const story = [
  'Rebels have seized the port of Kalo after a siege of three days, and dozens of people fled to the hills, witnesses said.',
  'The rest of the harbour was calm on Tuesday, and boats went out again at noon, the board of the port said in a statement.',
  'A second ship left for the islands on Wednesday with food and water for those who had fled, the ministry said late at night.',
]
const head = ['Rebels seize port of Kalo', 'By Ada Roe']
const rolesOf = (...lines: readonly string[]): ReadonlyMap<string, string> => {
  const text = lines.join('\n\n')
  return new Map(segment(articleOf(text)).blocks.map(({ start, end, role }) => [text.slice(start, end), role]))
}
const roleOf = (line: string, ...lines: readonly string[]): string | undefined => rolesOf(...lines).get(line)

describe('below the story, behind a line that leads away', () => {
  const below = (line: string, leading: string): string | undefined =>
    roleOf(line, ...head, ...story, leading, 'Boats', line)

  test.each([
    'Sund win at home for the first time since May',
    'Ole Berg',
    'Why does nobody buy the boats of Sund?',
    '2 killed in a crash near Sund',
  ])('"%s" is none of it', (line) => {
    expect(below(line, 'Tags: Kalo, Rebels')).toBe('other')
    expect(below(line, 'Home | Politics | Sport')).toBe('other')
    expect(below(line, 'Obituaries')).toBe('other')
  })

  test.each([
    'He was buried in Sund.',
    'He said this of it:',
    '- Ole Berg, 34, a pilot',
    '2. Ole Berg, a pilot of Sund',
    'A third ship is to leave for the islands on Friday, if the weather holds, the board of the port said.',
  ])('"%s" stays', (line) => {
    expect(below(line, 'Tags: Kalo, Rebels')).toBe('paragraph')
  })

  test.each(['https://kalo.example/1', '***', 'A fourth ship'])('"%s" does not lead away', (leading) => {
    expect(below('Ole Berg and Ada Lunde', leading)).toBe('paragraph')
  })
})

describe('what a site says of itself, below what leads away', () => {
  const links = ['Related articles', 'Sund wins at home', 'Ole Berg', 'Most read', 'Boats of Sund', 'Kalo']
  const below = (line: string, count = links.length): string | undefined =>
    roleOf(line, ...head, ...story, ...links.slice(0, count), line)

  test.each([
    'We acknowledge the fishers of Lorne as the first owners of the land and the waters around Kalo.',
    'This service may include material of agencies, which is owned by these and cannot be used elsewhere.',
    'The Olt Foundation is the owner of the Gazette, and its aim is a press for everybody in Lorne.',
  ])('"%s" is none of the story', (line) => expect(below(line)).toBe('other'))

  test('nor is what it says to readers below a few lines', () => {
    expect(below('Comments have to be in English. Please abide by our rules, and write nothing personal.', 3)).toBe(
      'other',
    )
  })

  test.each([
    [
      'what was done',
      'The board of the port said that boats would leave for the islands every day until the end of May.',
    ],
    ['a quotation', '"We go out again at noon, and our boats will bring food to the islands," Ole Berg of Kalo added.'],
  ])('%s stays', (_, line) => expect(below(line)).toBe('paragraph'))

  test('a last paragraph below a few lines stays', () => {
    expect(
      below('The court sits again in Kalo on Friday, and its ruling is due by the end of the month of May.', 3),
    ).toBe('paragraph')
  })

  test('lines that lead nowhere do not end a story', () => {
    const labels = ['Ole Berg', 'Ada Lunde', 'Per Dahl', 'Mara Olt', 'Jan Hale', 'Ilse Marrin', 'Kalo']
    const line = 'We ask all who know more of them to come to our office in Kalo, and to bring you own papers.'
    expect(roleOf(line, ...head, ...story, ...labels, line)).toBe('paragraph')
  })

  test('a day there is one still', () => {
    expect(roleOf('Published 9 August 2022', ...head, ...story, 'Tags: Kalo', 'Published 9 August 2022')).toBe('date')
  })
})

describe('below the rights in a story', () => {
  const rights = '© 2024 The Lorne Gazette'
  const more = 'Ships of all kinds are shown in the hall at Sund until the end of May, every day but Monday.'

  test('nothing is of it any more, not even sentences', () => {
    expect(roleOf(more, ...head, ...story, rights, more)).toBe('other')
  })

  test('but a story that goes on there for as long is read', () => {
    expect(roleOf(more, ...head, ...story, rights, more, `${more} That is all.`, `${more} So be it.`)).toBe('paragraph')
  })

  test('nor where little stands above them', () => {
    expect(roleOf(more, ...head, ...story.slice(0, 2), rights, more)).toBe('paragraph')
  })
})

describe('a headline alone between paragraphs', () => {
  const furniture = ['Advertisement', 'Share this story', 'Related articles']
  const between = (line: string, around: readonly string[] = furniture, behind: readonly string[] = []) =>
    roleOf(
      line,
      ...head,
      story[0] ?? '',
      line,
      ...behind,
      story[1] ?? '',
      around[0] ?? '',
      story[2] ?? '',
      ...around.slice(1),
    )

  test('leads to another story where the page has more of what surrounds one', () => {
    expect(between('Sund mayor quits over harbour bridge plan')).toBe('related')
  })

  test.each([
    ['a heading of a few words', 'Who the rebels are'],
    ['one with words of a sentence', 'What the rebels want of those who fled'],
    ['one that ends like a sentence', 'Sund mayor quits over harbour bridge plan.'],
    ['one that begins small', 'mayor of Sund quits over harbour plan'],
  ])('%s stays', (_, line) => {
    expect(between(line)).toBe('paragraph')
  })

  test('on a page without any of that, it stays', () => {
    expect(between('Sund mayor quits over harbour bridge plan', ['Advertisement'])).toBe('paragraph')
  })

  test('beside another line that is no sentence, it stays', () => {
    expect(between('Sund mayor quits over harbour bridge plan', furniture, ['Ole Berg, pilot'])).toBe('paragraph')
  })

  test('where there are many, they are the headings of the story', () => {
    const headings = ['Sund', 'Kalo', 'Olt', 'Lorne'].map((town) => `${town} mayor quits over harbour bridge plan`)
    const lines = headings.flatMap((heading, i) => [heading, story[i % 3] ?? ''])
    expect(roleOf(headings[1] ?? '', ...head, story[0] ?? '', ...lines, ...furniture)).toBe('paragraph')
    expect(roleOf(headings[1] ?? '', ...head, story[0] ?? '', ...lines.slice(0, 6), ...furniture)).toBe('related')
  })
})

describe('several lines between paragraphs', () => {
  const furniture = ['Advertisement', 'Share this story', 'Related articles']
  const roles = (...lines: readonly string[]): readonly (string | undefined)[] => {
    const found = rolesOf(...head, story[0] ?? '', ...lines, story[1] ?? '', story[2] ?? '', ...furniture)
    return lines.map((line) => found.get(line))
  }

  test('are other stories where all are headlines', () => {
    expect(roles('Sund mayor quits over harbour bridge plan', 'Kalo council votes for new boat register')).toEqual([
      'related',
      'related',
    ])
  })

  test('or where the age of one stands with them', () => {
    expect(roles('The men of Kalo', '1 year ago')).toEqual(['related', 'related'])
    expect(roles('The men of Kalo', 'The boats', 'Sund', '2h ago')).toEqual([
      'related',
      'related',
      'related',
      'related',
    ])
  })

  test('four are a list of the story', () => {
    const lines = ['Kalo', 'Sund', 'Olt', 'Lorne'].map((town) => `${town} council votes for new boat register`)
    expect(roles(...lines)).toEqual(lines.map(() => 'paragraph'))
  })

  test('and so is what a line leads in', () => {
    expect(roles('These are in force:', 'Kalo council votes for new boat register')).toEqual(['paragraph', 'paragraph'])
  })

  test('below a heading for other stories, any but a short last one', () => {
    const lines = [
      'Featured stories',
      'WORLD',
      'Sund: No new taxes',
      'SPORT',
      'Kalo wins at home again',
      'What comes next',
    ]
    expect(roles(...lines)).toEqual(['related', 'related', 'related', 'related', 'related', 'paragraph'])
  })
})

describe('beside pictures', () => {
  test('what is shown stands above what is told of it', () => {
    const caption = 'A boat in the harbour of Kalo. (Ada Roe/AFP)'
    const shown = (line: string) => roleOf(line, ...head, line, caption, ...story)
    expect([shown('coast guard boat'), shown('coast guard boat.')]).toEqual(['caption', 'paragraph'])
  })
})

describe('who wrote it', () => {
  test.each(['Ada Roe · KBC News ·', 'By: Ada Roe - Reporter / @aroe'])('%s', (line) => {
    expect(roleOf(line, head[0] ?? '', line, 'May 3, 2024', ...story)).toBe('byline')
  })

  test('is told of below a name and an office', () => {
    const lines = [
      'About the author',
      'Ada Roe',
      'Reporter',
      'Roe has lived in Kalo for ten years.',
      'The boats are back.',
    ]
    const roles = rolesOf(...head, ...story, ...lines)
    expect(lines.map((line) => roles.get(line))).toEqual(['other', 'other', 'other', 'other', 'paragraph'])
  })
})

describe('above the story, below a menu', () => {
  const menu = 'Home | Politics | Sport'
  const top = 'Watch the news of Lorne live at noon'

  test('the title is the line above the byline', () => {
    const roles = rolesOf(menu, top, 'Weather in Lorne', ...head, ...story)
    expect([roles.get(head[0] ?? ''), roles.get(top), roles.get('Weather in Lorne')]).toEqual([
      'title',
      'masthead',
      'masthead',
    ])
  })

  test('one line may stand between', () => {
    expect(
      roleOf(head[0] ?? '', menu, top, 'Weather', head[0] ?? '', 'Dozens flee to the hills', head[1] ?? '', ...story),
    ).toBe('title')
  })

  test('a button may end like a sentence', () => {
    expect(roleOf('Loading playlist...', menu, 'Loading playlist...', ...head, ...story)).toBe('masthead')
    expect(roleOf('Loading playlist...', 'Loading playlist...', ...head, ...story)).not.toBe('masthead')
  })

  test('the way to the page ends with the title, and is no title', () => {
    expect(roleOf(`Sund / ${head[0]}`, menu, `Sund / ${head[0]}`, ...head, ...story)).toBe('duplicateTitle')
  })

  test('what stands below the story does not count for its title', () => {
    const labels = ['Media enquiries', 'Kalo', 'Sund', 'Olt', 'Lorne', 'Vey', 'Skerra', 'Dahl', 'Marrin']
    expect(roleOf(head[0] ?? '', [head[0], story[0]].join('\n'), story[1] ?? '', ...labels)).toBe('title')
  })

  test('without a menu the first is', () => {
    expect(roleOf(top, top, 'Boats', ...head, ...story)).toBe('title')
  })
})

test("the day below the title is the story's, the one above it the day of the visit", () => {
  const layout = segment(
    articleOf(['Monday, May 6, 2024', 'Home | Politics | Sport', head[0], 'May 3, 2024', ...story].join('\n\n')),
  )
  expect(layout.published).toMatchObject({ value: '2024-05-03' })
})

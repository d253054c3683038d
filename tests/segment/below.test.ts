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
    roleOf(line, ...head, ...story, leading, 'Sport', line)

  test.each([
    'Sund win at home for the first time since May',
    'Ole Berg',
    'Why does nobody buy the boats of Sund?',
    '2 killed in a crash near Sund',
  ])('"%s" is none of it', (line) => {
    expect(below(line, 'Tags: Kalo, Rebels')).toBe('other')
    expect(below(line, 'Home | Politics | Sport')).toBe('other')
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

import { describe, expect, test } from 'vitest'
import { articleOf } from '../../src/read/article.js'
import { segment } from '../../src/segment/segment.js'

const story = [
  'Rebels seize port of Kalo',
  'By Ada Roe',
  'Rebels have seized the port of Kalo after a siege of three days, and dozens of people fled to the hills, witnesses said.',
  'The rest of the harbour was calm on Tuesday, and boats went out again at noon, the board of the port said in a statement.',
  'A second ship left for the islands on Wednesday with food and water for those who had fled, the ministry said late at night.',
]

/** What the lines are taken for that stand below a story. */
const below = (...lines: readonly string[]): readonly string[] =>
  segment(articleOf([...story, ...lines].join('\n\n')))
    .blocks.slice(story.length)
    .map(({ role }) => role)

describe('below the story, who wrote it is told of, which is no part of it', () => {
  test.each([
    'Ada Roe is a reporter for the Gazette.',
    'Ada covers the courts for the Gazette.',
    'Roe writes about ships at the Kalo Press.',
    'Freelance journalist based in Kalo, with a focus on the sea',
    'With inputs from agencies',
    '(With KFP inputs)',
    '* Additional reporting by Lornenet and Ben Lee in Kalo.',
    'KFP, with additional material from Sund Post in Kalo',
    'Kalo Press writer Ben Lee in Sund contributed to this report',
    'Ben Lee reported from Kalo, and Ada Roe from Sund.',
  ])('%s', (line) => {
    expect(below(line)).toEqual(['other'])
  })

  test('so is where to reach the author, below that', () => {
    expect(below('Ada Roe is a reporter for the Gazette.', 'She can be reached at roe@kalo.example')).toEqual([
      'other',
      'other',
    ])
  })

  test('nor does anything that follows the offer to leave the list of a mail', () => {
    expect(
      below('Unsubscribe | Manage your preferences', 'Pier Road 12', 'It was sent to you by the Kalo Press.'),
    ).toEqual(['other', 'other', 'other'])
  })

  test('nor how those are reached who sent it out', () => {
    const lines = [
      'Media enquiries',
      'Write to the newsdesk in the first instance, and you will hear from it as soon as possible.',
      'The boats of Kalo are back in the harbour, and nobody was hurt on board of any of them.',
    ]
    expect(below(...lines)).toEqual(['other', 'other', 'paragraph'])
  })

  test('and whatever stands under such a heading', () => {
    expect(below('About the author', 'Roe was born in Sund and has two dogs.')).toEqual(['other', 'other'])
  })
})

test('a conference call and a caution stand below a release', () => {
  const lines = [
    'FOR IMMEDIATE RELEASE',
    'Conference Call',
    'To join, dial (844) 555-0101 from Kalo and from the islands.',
    'Caution about Forward-Looking Information',
    'It is so.',
  ]
  expect(below(...lines).slice(1)).toEqual(['other', 'other', 'other', 'other'])
})

describe('what tells of somebody else, or of what the author did in the news, is part of the story', () => {
  test.each([
    'Dan covers the courts for the Gazette.',
    'Ada covers her ears when the horn blows.',
    'Ben Lee reported from the pier that the last of the ships had burned and that nobody had come to put it out.',
    'Roe was born in Sund and has two dogs.',
  ])('%s', (line) => {
    expect(below(line)).toEqual(['paragraph'])
  })
})

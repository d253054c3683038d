import { describe, expect, test } from 'vitest'
import { articleOf } from '../../src/read/article.js'
import { segment } from '../../src/segment/segment.js'

const body =
  'Rebels have seized the port of Kalo after a siege of three days, and dozens of people fled to the hills, witnesses said.'
const read = (...lines: string[]) => segment(articleOf(lines.join('\n\n')))

describe('a byline', () => {
  test.each([
    'By Ada Roe',
    'By Ada Roe, BBC News, Cairo',
    'By Ada Roe and Ben Lee',
    'By ADA ROE',
    'By Ada Roe, Staff Writer',
    'By ADA ROE Associated Press',
    'BY ADA ROE',
    'by Ada Roe',
    'By Ada Roe in Kalo and Ben Lee in Sund',
    'By Ada Roe | The Lorne Times',
    'By Ada Roe for the Lorne Times',
    'By Ole van der Olt',
    'By The Associated Press',
    'By Staff Reporter',
    'Written by Ada Roe',
    'Ada Roe in Kalo',
    'Ada Roe and Ben Lee in Kalo',
    'Ada Roe, Staff Writer',
    'Ada Roe, Middle East correspondent',
    'Ada Roe Political editor',
    'Ada Roe | Senior Reporter',
    'Author: Ada Roe',
    'Ada Roe, Cairo',
    'Posted by Ada Roe',
    'By Ada Roe, May 3, 2011 10:15 am',
    'Staff Reporter',
    'WIRE, Staff Report',
    'From Our Correspondent',
  ])('%s', (line) => {
    const { byline, blocks } = read('Rebels seize port of Kalo', line, body)
    expect(byline?.text).toBe(line)
    expect(blocks.map(({ role }) => role)).toEqual(['title', 'byline', 'paragraph'])
  })

  test('goes on with the desk, the place or the address of its writer', () => {
    const roles = (line: string) =>
      read('Rebels seize port of Kalo', 'By Ada Roe', line, body).blocks.map(({ role }) => role)
    for (const line of [
      'BBC News, Cairo',
      'Associated Press',
      'Staff Writer',
      'ada.roe@kalo.example',
      '@adaroe',
      'Reuters',
    ]) {
      expect(roles(line)).toEqual(['title', 'byline', 'byline', 'paragraph'])
    }
  })

  test('is a bare name only beside a date', () => {
    expect(read('Rebels seize port of Kalo', 'Ada Roe', '3 May 2011', body).byline?.text).toBe('Ada Roe')
    expect(read('Rebels seize port of Kalo', 'Ada Roe', body).byline).toBeNull()
  })

  test('gives its date', () => {
    expect(read('Rebels seize port of Kalo', 'By Ada Roe, May 3, 2011', body).published?.value).toBe('2011-05-03')
  })
})

describe('no byline', () => {
  test.each([
    'By Tuesday the port had fallen',
    'By the river',
    'By 2030, says the mayor',
    'By force, if needed',
    'War in Ukraine and what it means for us',
    'By then it was too late.',
    'Rescue in the dark',
    'Staff reports of theft',
    '"By God," he said',
  ])('%s', (line) => {
    expect(read('Rebels seize port of Kalo', line, body).byline).toBeNull()
  })

  test('stands within the text', () => {
    const { blocks } = read('Rebels seize port of Kalo', '3 May 2011', body, body, body, 'By Ada Roe', body)
    expect(blocks.some(({ role }) => role === 'byline')).toBe(false)
  })
})

describe('below the text', () => {
  const last = 'The rest of the harbour was calm on Tuesday, and boats went out again at noon, the port said.'
  test.each(['(AFP)', 'Reuters', 'AP/AFP', 'ar/bl (AP, Reuters)', 'AFP and Reuters'])(
    '%s tells the agencies',
    (line) => {
      const { blocks, byline } = read('By Ada Roe', 'Rebels seize port of Kalo', body, last, line)
      expect(blocks.at(-1)?.role).toBe('other')
      expect(byline?.text).toBe('By Ada Roe')
    },
  )

  test.each(['Ends in tears', 'Kalo', '(Kalo and Sund)'])('%s does not', (line) => {
    const { blocks } = read('By Ada Roe', 'Rebels seize port of Kalo', body, last, line)
    expect(blocks.at(-1)?.role).toBe('paragraph')
  })

  test('who helped is no author, whether alone or below the byline', () => {
    expect(read('Rebels seize port of Kalo', body, last, '- Additional reporting by Ben Lee').byline).toBeNull()
    const both = read('Rebels seize port of Kalo', body, last, 'Reporting by Ada Roe', 'Editing by Ben Lee')
    expect(both.byline?.text).toBe('Reporting by Ada Roe')
  })
})

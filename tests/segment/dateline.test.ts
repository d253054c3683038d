import { describe, expect, test } from 'vitest'
import { articleOf } from '../../src/read/article.js'
import { segment } from '../../src/segment/segment.js'

const rest =
  'Rebels have seized the port after a siege of three days, and dozens of people fled to the hills, witnesses said.'
const datelineOf = (text: string): string | null => segment(articleOf(text)).dateline?.text ?? null

describe('a dateline', () => {
  test.each([
    'BAKU, Feb 5 (Agency) —',
    'KABUL, Afghanistan (AP) —',
    'KABUL, Afghanistan, Dec. 6 (AP) --',
    'Paris, 3 May 2011 -',
    '(CNN) —',
    '(Reuters) -',
    'LONDON —',
    'LONDON (Reuters) -',
    'London -',
    'PORT-AU-PRINCE, Haiti —',
    'WASHINGTON, D.C. —',
    'ST. LOUIS (AP) —',
    'JERUSALEM/GAZA, Oct 8 (Reuters) -',
    'UNITED NATIONS, March 3 (Xinhua) --',
    'NEW YORK, Feb. 5, 2025 /PRNewswire/ --',
    'Kabul, Afghanistan -',
    'Evansville, Indiana, United States -',
    'NEW DELHI:',
    'Gurugram:',
    'BAMAKO (Reuters/Kalo247news) -',
    'Rawalpindi:',
    'MOSCOW. Feb 5 (Interfax) -',
    'BAKU, Azerbaijan, February 5.',
    'YEREVAN, 5 FEBRUARY, ARMENPRESS.',
    'Baku, February 5, AZERTAC –',
    'June 5, 2005 LONDON -',
    'FORT OLT, Texas (KXYZ) —',
    'OLTVILLE, Pa. —',
    'KALO CITY, Feb. 5 —',
    'BRUSSELS, 5 May 2010 (IRIN) -',
    'AMMAN, 12 June -',
    'KALO (Lorne Times) —',
    'MANILA, Philippines:',
    'KALMAR:',
    'MULTAN:',
    "ST. JOHN'S, N.L. —",
    'afrol News, 27 January -',
    'Kalo Press, May 3, 2012 —',
    'KABUL',
    'DUBAI/WASHINGTON',
    'MANCHESTER, New Hampshire',
    'CULIACAN, Mexico/WASHINGTON',
    'BATON ROUGE, La.',
    'SAN FRANCISCO',
  ])('%s', (dateline) => {
    expect(datelineOf(`${dateline} ${rest}`)).toBe(dateline)
  })

  test.each(['LONDON—', '(CNN)', 'TBILISI, DFWatch–'])('%s may stand close to its text', (dateline) => {
    expect(datelineOf(`${dateline}${rest}`)).toBe(dateline)
  })

  test('is left out of the paragraph, which goes on behind its blank', () => {
    const text = `KABUL (AP) — ${rest}`
    const [head, paragraph] = segment(articleOf(text)).blocks
    expect(head).toEqual({ start: 0, end: 12, role: 'dateline', reading: 'margin' })
    expect(paragraph).toEqual({ start: 13, end: text.length, role: 'paragraph', reading: 'sentences' })
  })

  test('is found below a title, and again at the head of a second story', () => {
    const text = `Port falls to rebels\n\nKABUL (AP) — ${rest}\n\nBAGHDAD (Reuters) - ${rest}`
    expect(segment(articleOf(text)).blocks.map(({ role }) => role)).toEqual([
      'title',
      'dateline',
      'paragraph',
      'dateline',
      'paragraph',
    ])
  })
})

describe('no dateline', () => {
  test.each([
    'MANCHESTER United',
    'TURKEY A TARGET',
    'BREAKING —',
    'UPDATE 1-',
    'EXCLUSIVE:',
    'WATCH:',
    'NOTE:',
    'Q:',
    'A:',
    'Mara Olt:',
    'The mayor -',
    'He said: "No." —',
    'Well-known people -',
    'On May 3 —',
    'In London - as in Paris -',
    'Two of them, Ada Roe and Ben Lee -',
    'Police say:',
    'Analysis:',
    'Five people - three of them children -',
    'Ferries to Kalo:',
    'MARA OLT:',
    'Mr. Roe (Labour) —',
    '2011 -',
  ])('%s', (head) => {
    expect(datelineOf(`${head} ${rest}`)).toBeNull()
  })

  test('heads a later paragraph by mixed letters alone', () => {
    expect(datelineOf(`${rest}\n\n${rest}\n\nParis - ${rest}`)).toBeNull()
  })
})

test('speakers of a transcript are no datelines, also where they are called like towns', () => {
  const lines = [
    'SYDNEY: I saw the wall fall.',
    'PARIS: So did I, from the road.',
    'FLORENCE: And I was under it when it fell, with a dog.',
  ]
  expect(datelineOf(`${lines.join('\n\n')}\n\n${rest}`)).toBeNull()
  for (const speaker of ['Jackson:', 'Hyde:', 'BANNERMAN:', 'QUESTION:', 'MARK OLT:'])
    expect(datelineOf(`${speaker} ${rest}`)).toBeNull()
})

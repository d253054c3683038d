import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/read/decode.js'
import { bytesOf, readBytes } from './bytes.js'

describe('what is certain is read without a warning', () => {
  test.each([
    ['nothing', '', 'utf-8', ''],
    ['a byte order mark alone', '\xef\xbb\xbf', 'utf-8', ''],
    ['UTF-8 with a mark', '\xef\xbb\xbfcaf\xc3\xa9', 'utf-8', 'café'],
    ['UTF-8', 'it\xe2\x80\x99s', 'utf-8', 'it’s'],
    ['UTF-16 with a mark', '\xff\xfeH\0i\0', 'utf-16le', 'Hi'],
    ['UTF-16 the other way round', '\xfe\xff\0H\0i', 'utf-16be', 'Hi'],
    ['UTF-32', '\xff\xfe\0\0H\0\0\0', 'utf-32le', 'H'],
  ])('%s', async (_name, bytes, encoding, text) => {
    expect(await readBytes(bytesOf(bytes))).toEqual({ encoding, text, codes: [] })
  })
})

describe('what is guessed is read with a warning', () => {
  test.each([
    ['windows-1252', 'He said “hello” – it’s over. The café cost € 5.'],
    ['windows-1252', 'The “leaders” said “that” the plan’s over.'],
    ['windows-1252', 'It cost £5m.'],
    ['windows-1252', 'The château was closed.'],
    ['iso-8859-2', 'The minister, Wałęsa, met Kaczyński and Dąbrowski in Łódź, officials said.'],
    ['windows-1251', 'The paper wrote: Президент России заявил в понедельник, что всё хорошо.'],
    ['shift_jis', 'The paper wrote: 首相は月曜日に東京で会見した。'],
  ])('%s: %s', async (encoding, text) => {
    expect(await readBytes(iconv.encode(text, encoding))).toEqual({ encoding, text, codes: ['encoding-guessed'] })
  })

  test('UTF-16 without a mark', async () => {
    const text = 'The mill was closed.\n'
    const guess = { text, codes: ['encoding-guessed'] }
    expect(await readBytes(iconv.encode(text, 'utf-16le'))).toEqual({ encoding: 'utf-16le', ...guess })
    expect(await readBytes(iconv.encode(text, 'utf-16be'))).toEqual({ encoding: 'utf-16be', ...guess })
  })

  test('but not where the page says what it is in', async () => {
    expect(await readBytes(bytesOf('caf\xe9'), { declared: 'windows-1250' })).toMatchObject({
      encoding: 'windows-1250',
      codes: [],
    })
  })
})

describe('damaged UTF-8 stays UTF-8', () => {
  test.each([
    ['one bad byte', 'caf\xc3\xa9 and na\xc3\xafve \x93', 'café and naïve \ufffd'],
    ['a character cut at the end', 'The mill was closed \xe2\x80', 'The mill was closed \ufffd'],
    ['a byte that no text has', 'The mill \xff was closed', 'The mill \ufffd was closed'],
  ])('%s', async (_name, bytes, text) => {
    expect(await readBytes(bytesOf(bytes))).toEqual({ encoding: 'utf-8', text, codes: ['invalid-utf8'] })
  })

  test('the warning counts the places and tells the first', async () => {
    const { warnings } = await decode(bytesOf('\xc3\xa9\xc3\xa9\xc3\xa9 \xff \xff'), {
      where: 'x',
      encoding: null,
      strictEncoding: false,
    })
    expect(warnings[0]?.message).toBe('2 places are not valid UTF-8 (the first at byte 7); U+FFFD stands there.')
  })

  test('strictly, it is a fault', async () => {
    await expect(readBytes(bytesOf('caf\xc3\xa9 \xff'), { strictEncoding: true })).rejects.toThrow(
      'x: is not valid UTF-8 at byte 6',
    )
    await expect(readBytes(bytesOf('caf\xff'), { encoding: 'utf-8', strictEncoding: true })).rejects.toThrow(
      'at byte 3',
    )
  })

  test('what is said of any bytes is what a decoder does', () => {
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), async (bytes) => {
        const text = Buffer.from(bytes)
          .toString('utf8')
          .replace(/^\ufeff/, '')
        const read = await readBytes(Buffer.from(bytes), { encoding: 'utf-8' }).catch(() => null)
        if (read) expect(read.text).toBe(text)
      }),
    )
  })
})

test('an encoding that is named is obeyed', async () => {
  expect(await readBytes(bytesOf('caf\x82'), { encoding: 'cp437' })).toEqual({
    encoding: 'cp437',
    text: 'café',
    codes: [],
  })
})

test.each([
  ['%PDF-1.4', 'a PDF document'],
  ['\x89PNG\r\n\x1a\n\0', 'a PNG image'],
  ['\xff\xd8\xff\xe0', 'a JPEG image'],
  ['PK\x03\x04....word/document.xml', 'a Word document (docx)'],
  ['PK\x03\x04....a.txt', 'a zip archive'],
  ['\x1f\x8b\x08', 'a gzip archive'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Office document (doc, xls, ppt)'],
  ['{\\rtf1', 'an RTF document'],
  ['\0\0\0\x20ftypisom', 'an MP4 video'],
])('%j is refused as what it is', async (bytes, what) => {
  await expect(readBytes(bytesOf(bytes))).rejects.toThrow(`x: looks like ${what}, not text`)
})

test('a few NULs are text, many are not', async () => {
  expect((await readBytes(bytesOf(`a\0b${'x'.repeat(200)}`))).text).toContain('a\0b')
  await expect(readBytes(bytesOf(`a\0b\0\0${'x'.repeat(20)}`))).rejects.toThrow('x: looks like a binary file, not text')
  await expect(readBytes(bytesOf('\x01\x02\x03abc'))).rejects.toThrow('binary')
})

// That it does not stall is what vitest's own time limit guards, here and in the tests like it.
test('large hostile bytes are decided on', async () => {
  expect((await readBytes(Buffer.alloc(2_000_000, 'a'))).text).toHaveLength(2_000_000)
  await readBytes(Buffer.concat([Buffer.alloc(2_000_000, 'a'), bytesOf('\xe9')]))
  await readBytes(Buffer.alloc(2_000_000, 0xe9))
})

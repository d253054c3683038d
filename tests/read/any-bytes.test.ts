import fc from 'fast-check'
import { test } from 'vitest'
import { articleOf } from '../../src/read/article.js'
import { InputError, ReadingFault } from '../../src/read/errors.js'
import { inputKinds } from '../../src/read/options.js'
import { readSource } from '../../src/read/read.js'
import { chunked, collected, readOptions } from './bytes.js'

/** Bytes of all sorts: any, and pieces of pages, of JSONL and of encodings put together at random. */
const pieces = fc
  .array(
    fc.constantFrom(
      '<html>',
      '<p>',
      '</p>',
      '<!--',
      '{"text":"',
      '"}',
      '\n',
      '\\ud800',
      '\xff\xfe',
      '\xef\xbb\xbf',
      '\0',
      '\xe2\x80\x99',
      '\x93',
      'said ',
      '&amp;',
      '<script>',
      ']]>',
    ),
    { maxLength: 30 },
  )
  .map((parts) => Buffer.from(parts.join(''), 'latin1'))
const anyBytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), pieces)

test('any bytes, read as anything, end as articles or as faults of one line', () =>
  fc.assert(
    fc.asyncProperty(
      anyBytes,
      fc.constantFrom(...inputKinds),
      fc.integer({ min: 1, max: 50 }),
      async (bytes, input, size) => {
        for (const reading of await collected(
          readSource({ name: 'x', from: chunked(bytes, size) }, { ...readOptions, input }),
        )) {
          if (reading instanceof ReadingFault) throw reading.cause
          if (reading instanceof InputError) {
            if (/\n|undefined|null/.test(reading.message)) throw new Error(`not one clear line: ${reading.message}`)
          } else if (/\p{Surrogate}/u.test(reading.text) || reading.text !== articleOf(reading.text).text) {
            throw new Error('not well-formed')
          }
        }
      },
    ),
    { numRuns: 500 },
  ))

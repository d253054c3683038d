import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, idsIn, recordsIn } from './run.js'

const ARTICLE = 'The mill was closed.\n'

test('an empty article is a record with empty lists and a warning', () => {
  const ran = folder({ 'empty.txt': '' }).run(['-f', 'jsonl', '--only', 'dates', 'empty.txt'])
  expect(ran).toEqual({
    stdout:
      '{"schemaVersion":"1.1","document":{"id":"empty.txt","origin":{"file":"empty.txt"},"url":null,' +
      '"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","encoding":"utf-8",' +
      '"offsetUnit":"utf16","language":"en","length":0,"title":null,"publishedAt":null,"dateline":null,"byline":null,' +
      '"boilerplate":[],"sentences":[]},"dates":[],' +
      '"warnings":[{"code":"empty-text","message":"The article has no text."}]}\n',
    stderr: 'copydesk: empty.txt: warning: The article has no text.\n',
    status: 0,
    signal: null,
  })
})

test('one bad file costs no other its record', () => {
  const { run } = folder({
    'a.txt': ARTICLE,
    'paper.txt': '%PDF-1.7\n%\u00e2\u00e3',
    'noise.txt': Buffer.from([0, 1, 2, 3, 0, 1, 2, 3]),
    'nothing/readme.rst': '',
    'z.txt': ARTICLE,
  })
  const ran = run(['-f', 'jsonl', 'a.txt', 'missing.txt', 'paper.txt', 'noise.txt', 'nothing', '*.rtf', 'z.txt'])
  expect(idsIn(ran.stdout)).toEqual(['a.txt', 'z.txt'])
  expect(ran.stderr).toBe(
    'copydesk: missing.txt: no such file or folder\n' +
      'copydesk: paper.txt: looks like a PDF document, not text\n' +
      'copydesk: noise.txt: looks like a binary file, not text\n' +
      'copydesk: nothing: holds no articles: no files ending in .htm, .html, .jsonl, .md, .ndjson, .text, .txt; --ext names others\n' +
      'copydesk: *.rtf: matches no file\n' +
      'copydesk: 2 read, 5 failed\n',
  )
  expect(ran.status).toBe(1)
})

test('--fail-fast stops at the first failure, and the document is whole', () => {
  const ran = folder({ 'a.txt': ARTICLE, 'z.txt': ARTICLE }).run(['--fail-fast', 'a.txt', 'missing.txt', 'z.txt'])
  expect(JSON.parse(ran.stdout).articles).toHaveLength(1)
  expect(ran).toMatchObject({
    stderr: 'copydesk: missing.txt: no such file or folder\ncopydesk: 1 read, 1 failed\n',
    status: 1,
  })
})

test('bad lines of JSONL are told by their number, and the others are read', () => {
  const lines = [
    '{"id":"one","text":"The mill was closed.","date":"2025-02-05T23:00:00-05:00","title":null,"url":null}',
    '',
    '{"id":"cut","text":"The mi',
    '["a list"]',
    '{"id":"untold"}',
    '{"id":"number","text":5}',
    '{"id":"one","text":"The mill\\u2028was \\ud800closed.","date":"2025-02-30","url":"javascript:alert(1)"}\r',
    '{"text":"No id.","__proto__":{"id":"x"}}',
  ]
  const ran = folder().run(['-f', 'jsonl', '-i', 'jsonl', '--date', '2024-01-01', '-'], {
    stdin: `\ufeff${lines.join('\n')}`,
  })
  const records = recordsIn(ran.stdout)
  expect(records.map(({ document }) => [document.id, document.publishedAt])).toEqual([
    ['one', { value: '2025-02-05', from: 'input' }],
    ['one', { value: '2024-01-01', from: 'option' }],
    ['-:8', { value: '2024-01-01', from: 'option' }],
  ])
  expect(records[1]?.warnings.map(({ code }) => code)).toEqual([
    'invalid-date',
    'invalid-url',
    'lone-surrogate',
    'duplicate-id',
  ])
  expect(ran.stderr.split('\n').filter((line) => !line.includes('warning'))).toEqual([
    'copydesk: -:3: is not valid JSON; one object a line is expected',
    'copydesk: -:4: is not an object; {"text": "…"} is expected',
    'copydesk: -:5: has no "text"',
    'copydesk: -:6: "text" is a number, not a string',
    'copydesk: 3 read, 4 failed',
    '',
  ])
  expect(ran.status).toBe(1)
})

test('a folder is read in byte order, without hidden files, node_modules and symbolic links', () => {
  const names = [
    'b.txt',
    'B.txt',
    'a/z.md',
    'a-.html',
    'ä.text',
    'x.jsonl',
    '.hidden.txt',
    '.git/a.txt',
    'node_modules/a.txt',
    'c.csv',
  ]
  const place = folder(
    Object.fromEntries(names.map((name) => [join('in', name), name === 'x.jsonl' ? '{"text":"x"}' : ARTICLE])),
  )
  symlinkSync('.', join(place.path, 'in', 'loop'))
  symlinkSync('b.txt', join(place.path, 'in', 'link.txt'))
  const ran = place.run(['-f', 'jsonl', '-q', 'in', './in/b.txt'])
  expect(idsIn(ran.stdout)).toEqual(['in/B.txt', 'in/a-.html', 'in/a/z.md', 'in/b.txt', 'in/x.jsonl:1', 'in/ä.text'])
  expect(ran).toMatchObject({ stderr: '', status: 0 })
  expect(idsIn(place.run(['-f', 'jsonl', '-q', '--ext', 'csv', 'in/']).stdout)).toEqual(['in/c.csv'])
})

test('patterns in quotes are expanded, a file of that name wins, and -v tells what was left out', () => {
  const place = folder({ 'a.txt': ARTICLE, 'b.txt': ARTICLE, 'b[1].txt': ARTICLE })
  const ran = place.run(['-f', 'jsonl', '-v', '[ab].txt', 'b[1].txt', 'a.txt'])
  expect(idsIn(ran.stdout)).toEqual(['a.txt', 'b.txt', 'b[1].txt'])
  expect(ran.stderr).toContain('copydesk: a.txt: read once; it was named before\n')
  expect(ran.stderr).toContain('copydesk: b.txt: read as text (by its ending)\n')
})

test('patterns find what the shell would, and `**` does not go into node_modules', () => {
  const place = folder({ 'a/x.txt': ARTICLE, 'a/b/y.txt': ARTICLE, 'node_modules/m/z.txt': ARTICLE, 't.txt': ARTICLE })
  symlinkSync('a', join(place.path, 'link'))
  symlinkSync('../other.txt', join(place.path, 'a/dangling.txt'))
  symlinkSync('t.txt', join(place.path, 'u.txt'))
  const idsOf = (...words: string[]) => idsIn(place.run(['-f', 'jsonl', '-q', ...words]).stdout)
  for (const pattern of ['*/x.txt', '?.txt', 'a', 'link/*', 'a/b*']) {
    const shell = place.shell(`copydesk -f jsonl -q ${pattern}`)
    expect(idsOf(pattern), pattern).toEqual(idsIn(shell.stdout))
  }
  expect(idsOf('u.txt')).toEqual(['u.txt'])
  expect(idsOf('**/*.txt')).toEqual(['a/b/y.txt', 'a/x.txt', 't.txt'])
})

test('--verbose tells what in a folder was not read', () => {
  const ran = folder({ 'in/a.txt': ARTICLE, 'in/b.pdf': '', 'in/c/d.PDF': '', 'in/e': '' }).run(['-v', 'in'])
  expect(ran.stderr).toContain('copydesk: in: 2 files ending in .pdf not read; --ext names other endings\n')
  expect(ran.stderr).toContain('copydesk: in: 1 file without an ending not read; --ext names other endings\n')
})

test('every record tells where it was read, and warnings name the line, not the id', () => {
  const place = folder({
    'wire.jsonl': '{"id":"x","text":""}\n{"id":"x","text":"b","desk":"world","date":"never"}',
    'list.json': `[{"id":"x","text":"${ARTICLE.trim()}"}]`,
  })
  const ran = place.run(['-f', 'jsonl', '--keep-fields', 'wire.jsonl', 'list.json', '-'], { stdin: 'The mill.' })
  expect(recordsIn(ran.stdout).map(({ document }) => document.origin)).toEqual([
    { file: 'wire.jsonl', line: 1 },
    { file: 'wire.jsonl', line: 2 },
    { file: 'list.json', line: 1 },
    { file: '-' },
  ])
  expect(recordsIn(ran.stdout)[1]?.document.input).toEqual({ extra: { desk: 'world' } })
  expect(ran.stderr).toBe(
    'copydesk: wire.jsonl:1: warning: The article has no text.\n' +
      'copydesk: wire.jsonl:2: warning: "date" is not a date (YYYY-MM-DD); it is left out.\n' +
      'copydesk: wire.jsonl:2: warning: Another article of this run has the same id.\n' +
      'copydesk: list.json:1: warning: Another article of this run has the same id.\n' +
      'copydesk: 4 read, 0 failed\n',
  )
})

test.each([
  [[], 10, 'copydesk: warning: 2 more articles have the id of an earlier one; --verbose names each\n'],
  [['-v'], 12, null],
  [['-q'], 0, null],
])('of many articles with one id %j names %i', (words, named, counted) => {
  const lines = Array.from({ length: 13 }, (_, i) => JSON.stringify({ id: 'x', text: `The mill burned ${i}.` }))
  const ran = folder({ 'wire.jsonl': lines.join('\n') }).run(['-f', 'jsonl', ...words, 'wire.jsonl'])
  expect(ran.stderr.match(/Another article of this run/g)?.length ?? 0).toBe(named)
  if (counted) expect(ran.stderr).toContain(`${counted}copydesk: 13 read, 0 failed\n`)
  else expect(ran.stderr).not.toContain('more article')
  // What a program reads is the same.
  const warned = recordsIn(ran.stdout).map(({ warnings }) => warnings.some(({ code }) => code === 'duplicate-id'))
  expect(warned).toEqual([false, ...Array.from({ length: 12 }, () => true)])
})

test('names come from a list, with any character in them', () => {
  const odd = 'two\nlines \u001b[2J\u202e.txt'
  const place = folder({ [odd]: '', 'b c.txt': ARTICLE, '-n': ARTICLE, list: 'b c.txt\n\n-n\n' })
  const listed = place.shell(`find . -name 'two*' -print0 | copydesk --files-from - -0 -f jsonl`)
  expect(idsIn(listed.stdout)).toEqual([`./${odd}`])
  expect(listed.stderr).toBe('copydesk: ./two␊lines ␛[2J<RLO>.txt: warning: The article has no text.\n')
  expect(listed.stdout).not.toContain('\u001b')
  expect(idsIn(place.run(['-f', 'jsonl', '--files-from', 'list']).stdout)).toEqual(['b c.txt', '-n'])
  expect(idsIn(place.run(['-f', 'jsonl', '--', '-n']).stdout)).toEqual(['-n'])
})

test('standard input is told by its first character, and takes an id', () => {
  const { run } = folder()
  const read = (stdin: string, ...words: string[]) => run(['-f', 'jsonl', ...words], { stdin }).stdout
  expect(idsIn(read('\n {"text":"x"}'))).toEqual(['-:2'])
  expect(recordsIn(read(' <p>The mill was <b>closed</b>.', '--id', 'mill', '-'))[0]?.document).toMatchObject({
    id: 'mill',
    text: 'The mill was closed.',
  })
})

test('an article above --max-size is refused, a line of JSONL too, and a stream as soon as it has passed it', () => {
  const long = 'x'.repeat(2000)
  const place = folder({ 'long.txt': long, 'lines.jsonl': `{"text":"${long}"}\n{"id":"short","text":"x"}` })
  const ran = place.run(['-f', 'jsonl', '--max-size', '1kB', 'long.txt', 'lines.jsonl'])
  expect(idsIn(ran.stdout)).toEqual(['short'])
  expect(ran.stderr).toBe(
    'copydesk: long.txt: is larger than 1 kB; --max-size allows more\n' +
      'copydesk: lines.jsonl:1: is longer than 1 kB; --max-size allows more\n' +
      'copydesk: 1 read, 2 failed\n',
  )
  expect(place.shell('copydesk < .').stderr).toBe('copydesk: -: is a folder\ncopydesk: 0 read, 1 failed\n')
  expect(place.shell('yes | copydesk -').stderr).toContain(
    'copydesk: -: is larger than 10 MB; --max-size allows more\n',
  )
})

test('encodings are found out, forced, or refused', () => {
  const bytes = Buffer.from('The caf\xe9 \x96 \x93closed\x94', 'latin1')
  const place = folder({ 'old.txt': bytes })
  const [guessed] = recordsIn(place.run(['-f', 'jsonl', '--text', 'old.txt']).stdout)
  expect(guessed?.document).toMatchObject({ encoding: 'windows-1252', text: 'The café – “closed”' })
  expect(guessed?.warnings.map(({ code }) => code)).toContain('encoding-guessed')
  const [forced] = recordsIn(place.run(['-f', 'jsonl', '--text', '--encoding', 'cp850', 'old.txt']).stdout)
  expect(forced?.document).toMatchObject({ encoding: 'cp850', text: 'The cafÚ û ôclosedö' })
  expect(place.run(['--strict-encoding', 'old.txt'])).toMatchObject({
    stderr: 'copydesk: old.txt: is not valid UTF-8; name its encoding with --encoding\ncopydesk: 0 read, 1 failed\n',
    status: 1,
  })
})

test('a named pipe is read, a device is refused', () => {
  const place = folder()
  execFileSync('mkfifo', [join(place.path, 'pipe')])
  const ran = place.shell('printf "The mill was closed." > pipe & copydesk -f jsonl pipe /dev/zero')
  expect(idsIn(ran.stdout)).toEqual(['pipe'])
  expect(ran.stderr).toBe('copydesk: /dev/zero: is a device or a socket, not a file\ncopydesk: 1 read, 1 failed\n')
})

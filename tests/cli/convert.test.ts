import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { folder } from './run.js'

const article = readFileSync(new URL('../../fixtures/articles/wire-brief.txt', import.meta.url), 'utf8')
// What was saved and is not asked for is left out, but the text of a page stays.
const choices = ['csv', 'json --text', 'json --pretty', 'jsonl --only claims --offsets byte', 'jsonl --keep-fields']
test('saved records are byte for byte what printing the articles with the same options is', () => {
  const { shell } = folder({
    'a.txt': article,
    'b.jsonl': '{"text":"Two people died in Oslo on 4 May 2024, she said.","desk":"world"}\n',
    'c.html': '<h1>Ferry sinks</h1><p>Two people died in Oslo on 4 May 2024, the mayor, Kari Moen, said.</p>\n',
  })
  const ran = shell(
    `copydesk -q -f jsonl --text --keep-fields . > r
     for options in ${choices.map((words) => `"${words}"`).join(' ')}; do
       copydesk -q -f $options . > direct; copydesk convert -q -f $options - < r | cmp - direct && test -s direct && echo same
     done`,
  )
  expect(ran.stderr).toBe('')
  expect(ran.stdout).toBe('same\n'.repeat(choices.length))
})

test('so are they in a folder of pages', () => {
  const { shell } = folder({
    'a.txt': '<b>Two</b> people died in Oslo,\u2028 police said.\n',
    'b.txt': 'Nobody came.\n',
  })
  const ran = shell(
    `copydesk -q -f jsonl --text a.txt b.txt > r.jsonl; copydesk -q -f html a.txt b.txt -o direct/
     copydesk convert -q -f html r.jsonl -o converted/; diff -rq direct converted && ls direct | wc -l`,
  )
  expect(ran).toMatchObject({ stderr: '', stdout: '3\n' })
})

test('offsets saved in another unit are counted anew', () => {
  const { shell } = folder({ 'a.txt': `🚢 ${article}` })
  const ran = shell(
    `copydesk -q -f jsonl --text --offsets byte a.txt | copydesk convert -q -f jsonl --text > converted
     copydesk -q -f jsonl --text a.txt | cmp - converted && echo same`,
  )
  expect(ran.stdout).toBe('same\n')
})

test('a broken record costs itself only, and is named with its line', () => {
  const { shell } = folder({ 'a.txt': article })
  const ran = shell(
    `copydesk -q -f jsonl --text a.txt > one; copydesk -q -f jsonl a.txt > bare
     { cat one; echo '{"schemaVersion":"1.1"}'; echo 'broken'; cat bare one; } > r.jsonl
     copydesk convert -f csv --fields id --only dates r.jsonl | wc -l; echo "\${PIPESTATUS[0]}"`,
  )
  const dates = (JSON.parse(folder({ 'a.txt': article }).run(['-q', 'a.txt']).stdout).articles[0].dates as unknown[])
    .length
  expect(ran.stdout.trim().split(/\s+/).map(Number)).toEqual([2 * dates + 1, 1])
  expect(ran.stderr).toContain('r.jsonl:2: is not a record of copydesk: document')
  expect(ran.stderr).toContain('r.jsonl:3: is not JSON')
  expect(ran.stderr).toContain('r.jsonl:4: has no text: records to be converted must be saved with --text')
  expect(ran.stderr).toContain('2 converted, 3 failed')
})

test('a record of version 1.0 is read', () => {
  const { run } = folder({ 'a.txt': 'Nobody was hurt.\n' })
  const record = JSON.parse(run(['-q', '-f', 'jsonl', '--text', '--only', 'dates', 'a.txt']).stdout)
  const { origin: _, ...document } = record.document
  const old = JSON.stringify({ ...record, schemaVersion: '1.0', document })
  expect(run(['convert', '-q', '-f', 'jsonl'], { stdin: `${old}\n` }).status).toBe(0)
})

test('an option of reading is refused', () => {
  const { stderr, status } = folder().run(['convert', '--date', '2024-01-01'], { stdin: '' })
  expect(status).toBe(2)
  expect(stderr).toContain('convert does not take --date')
})

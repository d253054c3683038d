import { expect, test } from 'vitest'
import { folder } from './run.js'

const files = {
  'names.csv': 'name,kind,type,country,lat,lon\nKyembo,place,city,UG,0.5,32.25\nParis,none,,,,\n',
  'verbs.jsonl': '{"name":"snarf","kind":"cue"}\n',
  'a.txt': 'A bridge fell near Kyembo on Monday, Ilse Marrin snarfed in Paris.\n',
  'b.txt': 'Rain fell in Kyembo.\n',
}
const words = ['--names', 'names.csv', '--names', 'verbs.jsonl', '-q', '-f', 'jsonl', 'a.txt', 'b.txt']

test('names of the user count in every worker', () => {
  const place = folder(files)
  const one = place.run([...words, '--jobs', '1'])
  expect(one.stderr).toBe('')
  const records = one.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  for (const { places } of records) {
    expect(places).toHaveLength(1)
    expect(places[0]).toMatchObject({ name: 'Kyembo', lat: 0.5, lon: 32.25, resolvedBy: 'own-list' })
  }
  expect(records[0].claims[0].cue.lemma).toBe('snarf')
  expect(place.run([...words, '--jobs', '2']).stdout).toBe(one.stdout)
})

test('a configuration names the file from its own folder', () => {
  const place = folder({ ...files, 'etc/copydesk.json': '{"names": ["../names.csv"]}' })
  const ran = place.run(['--config', 'etc/copydesk.json', '-f', 'jsonl', 'b.txt'])
  expect(ran.stderr).toBe('')
  expect(JSON.parse(ran.stdout).places[0].lat).toBe(0.5)
})

test.each([
  ['a bad line', 'name,kind\nX,person\nY,band\n', 'bad.csv:3: "kind": "band" is not one of'],
  ['bytes that are not UTF-8', new Uint8Array([0x6e, 0xff, 0xfe]), 'bad.csv: is not UTF-8'],
])('%s ends the run before anything is read', (_what, bad, message) => {
  const ran = folder({ ...files, 'bad.csv': bad }).run(['--names', 'bad.csv', 'b.txt'])
  expect(ran).toMatchObject({ status: 2, stdout: '' })
  expect(ran.stderr).toContain(message)
})

test('a list that lies in a folder of articles is no article', () => {
  const ran = folder({ 'in/a.txt': 'Rain fell.', 'in/own.jsonl': files['verbs.jsonl'] })
  const { status, stdout } = ran.run(['--names', 'in/own.jsonl', '-f', 'jsonl', 'in'])
  expect(status).toBe(0)
  expect(stdout.trim().split('\n')).toHaveLength(1)
})

test('a file that is not there', () => {
  const ran = folder(files).run(['--names', 'none.csv', 'b.txt'])
  expect(ran).toMatchObject({ status: 2, stdout: '' })
  expect(ran.stderr).toContain('none.csv: no such file or folder')
})

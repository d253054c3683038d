import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, launch } from './run.js'

const ARTICLE = 'The mill was closed.\n'

test('a single clean input says nothing on standard error, several are counted, --quiet says nothing', () => {
  const { run } = folder({ 'a.txt': ARTICLE, 'b.txt': ARTICLE })
  expect(run(['a.txt'])).toMatchObject({ stderr: '', status: 0 })
  expect(run(['a.txt', 'b.txt'])).toMatchObject({ stderr: 'copydesk: 2 read, 0 failed\n', status: 0 })
  expect(run(['-q', 'a.txt', 'b.txt', 'c.txt'])).toMatchObject({
    stderr: 'copydesk: c.txt: no such file or folder\n',
    status: 1,
  })
})

test('the format is JSON unless another is asked for, and the later option wins', () => {
  const { run } = folder({ 'a.txt': ARTICLE })
  const json = run(['a.txt'])
  expect(JSON.parse(json.stdout)).toMatchObject({
    schemaVersion: '1.1',
    generator: { name: 'copydesk' },
    articles: [{}],
  })
  expect(json.stdout.endsWith('}\n')).toBe(true)
  expect(run(['extract', 'a.txt', '-f', 'text', '--json'])).toEqual(json)
  expect(run(['-o', 'x.json', '-o', '-', 'a.txt'])).toEqual(json)
  expect(JSON.parse(run(['--pretty', 'a.txt']).stdout)).toEqual(JSON.parse(json.stdout))
})

test('-o writes a file whole, and only over another with --force', () => {
  const place = folder({ 'a.txt': ARTICLE, 'old.json': 'old' })
  const printed = place.run(['a.txt']).stdout
  expect(place.run(['a.txt', '-o', 'new.json'])).toMatchObject({ stdout: '', stderr: '', status: 0 })
  expect(readFileSync(join(place.path, 'new.json'), 'utf8')).toBe(printed)

  expect(place.run(['a.txt', '-o', 'old.json'])).toMatchObject({
    stderr: 'copydesk: --output: old.json is there already; --force replaces it; see "copydesk --help"\n',
    status: 2,
  })
  expect(readFileSync(join(place.path, 'old.json'), 'utf8')).toBe('old')

  chmodSync(join(place.path, 'old.json'), 0o640)
  symlinkSync('old.json', join(place.path, 'link.json'))
  expect(place.run(['a.txt', '-o', 'link.json', '--force']).status).toBe(0)
  expect(readFileSync(join(place.path, 'old.json'), 'utf8')).toBe(printed)
  expect(statSync(join(place.path, 'old.json')).mode & 0o777).toBe(0o640)
  expect(readdirSync(place.path).sort()).toEqual(['a.txt', 'link.json', 'new.json', 'old.json'])
})

test('the output is never put over an input, and not read where a folder holds it', () => {
  const place = folder({ 'in/a.txt': ARTICLE, 'in/b.txt': ARTICLE })
  const message = 'copydesk: --output: in/a.txt is an input; the output must go elsewhere; see "copydesk --help"\n'
  expect(place.run(['./in/a.txt', '-o', 'in/a.txt', '--force'])).toMatchObject({ stderr: message, status: 2 })
  expect(place.shell('copydesk - -o in/a.txt --force < in/a.txt')).toMatchObject({ stderr: message, status: 2 })
  expect(readFileSync(join(place.path, 'in/a.txt'), 'utf8')).toBe(ARTICLE)

  // An earlier output of the program, which says so in its first bytes.
  writeFileSync(join(place.path, 'in/b.txt'), '{"schemaVersion":"1.0",')
  expect(place.run(['in', '-o', 'in/b.txt', '--force', '-f', 'jsonl'])).toMatchObject({ stderr: '', status: 0 })
  expect(JSON.parse(readFileSync(join(place.path, 'in/b.txt'), 'utf8')).document.id).toBe('in/a.txt')
})

test('an output that cannot be written is told before anything is read', () => {
  const { run } = folder({ 'a.txt': ARTICLE, 'dir/x': '' })
  const failed = (words: readonly string[]) => {
    const { stdout, stderr, status } = run(words)
    expect({ stdout, status }).toEqual({ stdout: '', status: 74 })
    return stderr
  }
  expect(failed(['a.txt', '-o', 'dir'])).toBe('copydesk: dir: cannot be written: is a folder\n')
  expect(failed(['missing.txt', '-o', 'no/x'])).toBe('copydesk: no/x: cannot be written: its folder is not there\n')
  expect(failed(['a.txt', '-o', '/dev/full'])).toBe(
    'copydesk: /dev/full: cannot be written: no space left on the device\n',
  )
})

test('a full disk is one line and 74, also when it takes a part', () => {
  const { shell, path } = folder({ 'a.txt': ARTICLE, 'b.txt': ARTICLE })
  const message = 'copydesk: standard output: cannot be written: no space left on the device\n'
  expect(shell('copydesk a.txt > /dev/full')).toMatchObject({ stderr: message, status: 74 })
  expect(shell('copydesk --help > /dev/full')).toMatchObject({ stderr: message, status: 74 })
  // 1024 bytes fit in; without the program's care the rest is lost without a word.
  const ran = shell('ulimit -f 1; copydesk --text a.txt b.txt > cut.json')
  expect(statSync(join(path, 'cut.json')).size).toBe(1024)
  expect(ran).toMatchObject({
    stderr: 'copydesk: standard output: cannot be written: the file has become too large\n',
    status: 74,
  })
  const file = shell('ulimit -f 1; copydesk --text a.txt b.txt -o cut2.json')
  expect(file).toMatchObject({
    stderr: 'copydesk: cut2.json: cannot be written: the file has become too large\n',
    status: 74,
  })
  expect(readdirSync(path).sort()).toEqual(['a.txt', 'b.txt', 'cut.json'])
})

test('a reader that closes the pipe ends the run quietly', () => {
  const { shell } = folder()
  const endless = `yes '{"text":"The mill was closed."}' | copydesk -f jsonl -i jsonl - | head -1`
  expect(shell(`${endless}; exit "\${PIPESTATUS[1]}"`)).toMatchObject({ stderr: '', status: 0 })
})

test('closed standard streams are no fault', () => {
  const { shell } = folder({ 'a.txt': ARTICLE })
  expect(shell('copydesk a.txt >&-')).toMatchObject({ stderr: '', status: 0 })
  expect(shell('set -o pipefail; copydesk a.txt missing.txt 2>&- | wc -l')).toMatchObject({
    stdout: '1\n',
    status: 1,
  })
  expect(shell('copydesk -q <&-')).toMatchObject({ stderr: '', status: 0 })
})

test('five megabytes come whole through a slow pipe', () => {
  const { shell } = folder({
    'long.jsonl': `${JSON.stringify({ text: ' '.repeat(1_000_000) })}\n`.repeat(5),
  })
  const ran = shell('set -o pipefail; copydesk -q --text -f jsonl long.jsonl | (sleep 2; wc -lc)')
  const [lines, bytes] = ran.stdout.trim().split(/\s+/).map(Number)
  expect(ran.status).toBe(0)
  expect(lines).toBe(5)
  expect(bytes).toBeGreaterThan(5_000_000)
})

test('records are printed as they are finished, not at the end', async () => {
  const place = folder()
  const child = launch(['-f', 'jsonl', '-i', 'jsonl', '-'], place.path)
  child.stdin.write('{"id":"first","text":"x"}\n')
  const [first] = (await new Promise((resolve) => child.stdout.once('data', (chunk) => resolve([String(chunk)])))) as [
    string,
  ]
  expect(JSON.parse(first).document.id).toBe('first')
  child.stdin.end()
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0)
})

test('an interrupted run leaves no file behind and ends by the signal', async () => {
  const place = folder()
  const child = launch(['-f', 'jsonl', '-i', 'jsonl', '-', '-o', 'out.jsonl'], place.path)
  child.stdin.write('{"text":"x"}\n')
  while (!readdirSync(place.path).some((name) => name.startsWith('.copydesk-')))
    await new Promise((go) => setTimeout(go, 50))
  child.kill('SIGTERM')
  const signal = await new Promise((resolve) => child.once('close', (_status, by) => resolve(by)))
  expect(signal).toBe('SIGTERM')
  expect(readdirSync(place.path)).toEqual([])
  expect(existsSync(join(place.path, 'out.jsonl'))).toBe(false)
})

test('colour is asked for, or there is none', () => {
  const { run } = folder({ 'a.txt': 'Twelve people were killed on 5 February 2025, officials said.\n' })
  const plain = run(['-f', 'text', 'a.txt']).stdout
  expect(plain).not.toContain('\u001b')
  expect(run(['-f', 'text', '--color=always', 'a.txt']).stdout).toContain('\u001b[')
  expect(run(['-f', 'text', '--no-color', 'a.txt'], { environment: { FORCE_COLOR: '1' } }).stdout).toBe(plain)
  expect(run(['--color=always', 'a.txt']).stdout).not.toContain('\u001b')
})

test('neither the time zone nor the language of the system changes a byte', () => {
  const { run } = folder({ 'a.txt': 'BAKU, Feb 5 — Twelve people were killed on Monday in Istanbul, Turkey said.\n' })
  const words = ['--date', '2025-02-05', '-f', 'jsonl', 'a.txt']
  const plain = run(words)
  expect(plain.status).toBe(0)
  expect(run(words, { environment: { TZ: 'Pacific/Apia', LANG: 'C' } })).toEqual(plain)
  expect(run(words, { environment: { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8' } })).toEqual(plain)
})

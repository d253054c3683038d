import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDecisionsFile, readDecisionsFile } from '../../src/cli/review/store.js'
import { type Decision, serializeDecision } from '../../src/review/decisions/index.js'
import { decide, recordOf, span } from '../review/sample.js'
import { folder } from './run.js'

const TEXT = 'Two men died – 😀.'
const item = { id: 'c1', ...span(TEXT, 'Two men') }
const record = recordOf(TEXT, { casualties: [item] })
const line = (note: string): Decision => decide(record, 'casualties', item, { note })
const notes = (path: string) => readDecisionsFile(path).decisions.map(({ note }) => note)

test('a file that is not there is made when something is decided', () => {
  const path = join(folder().path, 'new', 'a.txt.decisions.jsonl')
  expect(readDecisionsFile(path)).toEqual({ decisions: [], warnings: [] })
  const file = openDecisionsFile(path)
  file.append([line('one'), line('two – 😀')])
  file.append([line('three')])
  file.close()
  expect(notes(path)).toEqual(['one', 'two – 😀', 'three'])
})

test('wherever a crash has cut a file off, the next decision is a whole line and all whole ones stay', () => {
  const path = join(folder().path, 'a.jsonl')
  const whole = serializeDecision(line('one – 😀')) + serializeDecision(line('two'))
  const bytes = Buffer.from(whole)
  const first = Buffer.from(serializeDecision(line('one – 😀'))).length
  for (let cut = 0; cut <= bytes.length; cut += 7) {
    writeFileSync(path, bytes.subarray(0, cut))
    const file = openDecisionsFile(path)
    file.append([line('next')])
    file.close()
    const kept = cut >= bytes.length - 1 ? ['one – 😀', 'two'] : cut >= first - 1 ? ['one – 😀'] : []
    expect(notes(path)).toEqual([...kept, 'next'])
    expect(readDecisionsFile(path).warnings).toEqual([])
  }
})

test('what cannot be written is told, and the file is as it was', () => {
  const { path } = folder({ 'a.jsonl': serializeDecision(line('one')) })
  expect(() => openDecisionsFile(join(path, 'a.jsonl', 'b.jsonl'))).toThrow(/b\.jsonl: cannot be written/)
  expect(existsSync(join(path, 'a.jsonl'))).toBe(true)
})

test('a line written by hand without its line feed is kept', () => {
  const path = join(folder().path, 'a.jsonl')
  writeFileSync(path, serializeDecision(line('one')))
  appendFileSync(path, serializeDecision(line('two')).trimEnd())
  const file = openDecisionsFile(path)
  file.append([line('three')])
  file.close()
  expect(notes(path)).toEqual(['one', 'two', 'three'])
  expect(readFileSync(path, 'utf8').endsWith('\n')).toBe(true)
})

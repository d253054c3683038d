import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Decision } from '../../src/review/decisions/index.js'
import { folder } from '../cli/run.js'
import { pathOf, tmuxPath } from '../outside.js'
import { openPane } from './tmux.js'

const ARTICLE = `Ferry sinks off Tarn

TARN, March 12 - A ferry sank near Tarn on Monday, killing 14 people, Mara Olt said. She said that the hull had leaked for weeks.

The harbour board denied that it knew. "We were never told," Jan Hale, a board member, said. Two sailors were injured.

Olt called for an inquiry. Police said that 3 passengers were missing.
`

function decisionsIn(path: string, name = 'ferry.txt'): readonly Decision[] {
  const lines = readFileSync(join(path, `${name}.decisions.jsonl`), 'utf8').split('\n')
  expect(lines.pop()).toBe('')
  return lines.map((line) => JSON.parse(line) as Decision)
}

const said = (path: string): readonly string[] =>
  decisionsIn(path).map(({ decision, target }) => `${decision} ${target.exact}`)

describe.skipIf(tmuxPath === null)('the review screen', { timeout: 300_000 }, () => {
  const start = async (size: { columns?: number; rows?: number } = {}, words: readonly string[] = []) => {
    const { path } = folder({
      'ferry.txt': ARTICLE,
      'other.txt': 'A bus fell into the river near Lund.\n\nNine people died, police said.\n',
    })
    const pane = openPane(path, size)
    pane.review(...words, 'ferry.txt', 'other.txt')
    await pane.shows('q leave')
    return { path, pane }
  }

  test('decides one by one, each on disk before the next is shown, and leaves the terminal as it was', async () => {
    const { path, pane } = await start()
    expect(await pane.shows('article 1 of 2')).toContain('0 accepted')
    pane.press('a')
    await pane.shows('1 accepted')
    expect(decisionsIn(path)).toMatchObject([{ decision: 'accept', by: 'ab', layer: expect.any(String) }])
    pane.press('x')
    await pane.shows('1 rejected')
    pane.press('Space')
    await pane.shows('Left for later')
    pane.press('u')
    await pane.shows('Taken back: Left for later')
    pane.press('u')
    await pane.shows('0 rejected')
    expect(decisionsIn(path).map(({ decision }) => decision)).toEqual(['accept', 'reject', 'later', 'undo', 'undo'])
    pane.press('q')
    await pane.shows('ended 0')
    await pane.restored()
    expect(pane.screen()).toContain('5 lines written to ferry.txt.decisions.jsonl')
    pane.review('ferry.txt')
    await pane.shows('1 accepted · 0 rejected')
  })

  test('shows source, cue and content between signs, in the paragraph, with one on each side', async () => {
    const { pane } = await start()
    pane.press('/')
    pane.type('never told')
    pane.press('Enter')
    const shown = await pane.shows('Found “never told”')
    expect(shown).toContain('["We were never told,"]')
    expect(shown).toContain('{said}')
    expect(shown).toMatch(/‹Jan Hale/)
    expect(shown).toContain('She said that the hull had leaked for weeks.')
    expect(shown).toContain('Olt called for an inquiry')
    expect(shown).toMatch(/confidence (?:high|medium|low) \(\d\.\d\d\)/)
    expect(shown).toMatch(/rule \S+/)
  })

  test('a count is corrected, a note is written, both come back', async () => {
    const { path, pane } = await start({ rows: 40 }, ['--only', 'casualties'])
    await pane.shows('[14 people]')
    pane.press('e')
    await pane.shows('Correct')
    for (let i = 0; i < 2; i++) pane.press('Down')
    await pane.shows('▸ count: min')
    pane.press('Enter')
    await pane.shows('count: min: 14')
    pane.press('BSpace', 'BSpace')
    pane.type('12')
    pane.press('Enter')
    await pane.shows(/▸ count: min\s+12/)
    pane.press('s')
    await pane.shows('Corrected: 14 people')
    pane.press('k', 'n')
    await pane.shows('Note:')
    pane.type('ask the board')
    pane.press('Enter')
    await pane.shows('Noted: ask the board')
    expect(decisionsIn(path).at(-1)).toMatchObject({
      decision: 'edit',
      value: { count: { min: 12 } },
      note: 'ask the board',
      was: { count: { min: 14 } },
    })
    pane.press('q')
    await pane.shows('ended 0')
    pane.review('--only casualties ferry.txt')
    await pane.shows('1 accepted')
    pane.press('Home')
    await pane.shows('note: ask the board')
  })

  test('the end of a span moves by word and by character', async () => {
    const { path, pane } = await start({ rows: 40 }, ['--only', 'casualties'])
    await pane.shows('[14 people]')
    pane.press('e', 'Enter')
    await pane.shows('⟦14 people⟧')
    pane.press('C-Left')
    await pane.shows('⟦14 ⟧people')
    pane.press('Right', 'Right')
    await pane.shows('⟦14 pe⟧ople')
    pane.press('w', 'Tab', 'Right')
    await pane.shows('1⟦4 people,⟧')
    pane.press('Left', 'Tab', 'w', 'Enter', 's')
    await pane.shows('Corrected')
    const [line] = decisionsIn(path)
    expect(line).toMatchObject({ decision: 'edit', target: { exact: '14 people' }, value: { text: '14 people, Mara' } })
  })

  test('what was missed is added by selecting its words', async () => {
    const { path, pane } = await start({ rows: 40 })
    pane.press('+')
    await pane.shows('what was missed')
    pane.press('Down', 'Down', 'Space', 'w', 'w', 'Enter')
    await pane.shows('What is it?')
    for (let i = 0; i < 6; i++) pane.press('Up')
    pane.press('Enter')
    await pane.shows('Add to dates')
    for (let i = 0; i < 2; i++) pane.press('Down')
    await pane.shows('▸ value')
    pane.press('Enter')
    pane.type('soon')
    pane.press('Enter', 's')
    await pane.shows('Not saved: “soon” is no TIMEX3 value')
    pane.press('Enter', 'C-u')
    pane.type('2025-03')
    pane.press('Enter', 's')
    await pane.shows('Added:')
    const [line] = decisionsIn(path)
    expect(line).toMatchObject({
      decision: 'add',
      layer: 'dates',
      was: null,
      value: { value: '2025-03', interval: { from: '2025-03-01', to: '2025-03-31' } },
    })
    expect(ARTICLE.slice(line?.target.start, line?.target.end)).toBe(line?.target.exact)
    pane.press('u')
    await pane.shows('Taken back: Added')
  })

  test('filters combine, and the reason of each is shown', async () => {
    const { pane } = await start({ rows: 40 })
    pane.press('f')
    await pane.shows('[x] kind')
    for (let i = 0; i < 6; i++) pane.press('Down')
    pane.press('Space')
    for (let i = 0; i < 7; i++) pane.press('Down')
    await pane.shows('▸ [ ] only   has a figure')
    pane.press('Space', 'Enter')
    const shown = await pane.shows('shown because')
    expect(shown).toContain('showing: open + has a figure')
    expect(shown).toContain('shown because  not decided yet')
    expect(shown).toMatch(/shown because {2}(?:it is|has a) /)
  })

  test('a person is renamed and merged with another, everywhere at once', async () => {
    const { path, pane } = await start({ rows: 40 }, ['--only', 'people'])
    await pane.shows('Mara Olt')
    pane.press('e', 'Enter', 'C-u')
    pane.type('Mara B. Olt')
    pane.press('Enter', 's')
    await pane.shows('Corrected: Mara B. Olt')
    pane.press('m')
    await pane.shows('is the same as')
    pane.press('Enter')
    await pane.shows(/Merged: (?:Jan )?Hale is Mara B. Olt/)
    expect(decisionsIn(path)).toMatchObject([
      { decision: 'edit', layer: 'people', value: { name: 'Mara B. Olt' } },
      { decision: 'merge', value: { into: { layer: 'people', exact: 'Mara Olt', name: 'Mara B. Olt' } } },
    ])
  })

  test('everything of one name is rejected in all articles by one key, and taken back by one', async () => {
    const { path, pane } = await start({ rows: 30 }, ['--only', 'claims'])
    pane.press('/')
    pane.type('police')
    pane.press('Enter')
    await pane.shows('Found “police”')
    pane.press('X')
    await pane.shows(/Reject 2 items of “Police” in 2 articles\?/)
    pane.press('y')
    await pane.shows('1 rejected')
    expect(decisionsIn(path)).toHaveLength(1)
    expect(decisionsIn(path, 'other.txt')).toMatchObject([{ decision: 'reject' }])
    pane.press('u')
    await pane.shows('0 rejected')
    expect(decisionsIn(path, 'other.txt').map(({ decision }) => decision)).toEqual(['reject', 'undo'])
  })

  test('a claim is split and two are merged', async () => {
    const { path, pane } = await start({ rows: 40 }, ['--only', 'casualties'])
    await pane.shows('[14 people]')
    pane.press('m')
    await pane.shows('Merge with the next')
    pane.press('y')
    await pane.shows('Merged with the next')
    expect(said(path)).toEqual(['edit 14 people', expect.stringMatching(/^reject /)])
    pane.press('u')
    await pane.shows('Taken back')
    pane.press('s')
    await pane.shows('the second of the two')
    pane.press('w', 'Right', 'Enter')
    await pane.shows('Split in two')
    expect(decisionsIn(path).slice(-2)).toMatchObject([
      { decision: 'edit', value: { text: '14' } },
      { decision: 'add', value: { text: 'people' } },
    ])
  })

  test('a second review of the same article is refused; pasted text is not taken for keys', async () => {
    const { path, pane } = await start()
    const other = openPane(path)
    other.review('ferry.txt')
    await other.shows('ended 2')
    expect(other.screen()).toMatch(/is being reviewed already/)
    pane.type('\u001b[200~xxxa\u001b[201~')
    await pane.shows('What is pasted is not taken for keys')
    expect(pane.screen()).toContain('0 accepted · 0 rejected')
  })

  test('a new size and a stop and continuation draw the screen anew', async () => {
    const { pane } = await start()
    pane.resize(60, 20)
    await pane.shows(/^─{60}$/m)
    pane.press('C-z')
    await pane.restored()
    pane.type('fg')
    pane.press('Enter')
    await pane.shows('q leave')
    pane.press('a')
    await pane.shows('1 accepted')
    pane.press('?')
    await pane.shows('any other key: back')
    pane.press('Escape')
    await pane.shows('q leave')
  })

  test.each(['SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
    '%s leaves a terminal in order, and no lock that holds',
    async (signal) => {
      const { path, pane } = await start()
      pane.press('a')
      await pane.shows('1 accepted')
      process.kill(await pane.programPid(), signal)
      await pane.restored()
      pane.review('ferry.txt')
      await pane.shows('1 accepted')
      expect(decisionsIn(path)).toHaveLength(1)
    },
  )

  describe.each([
    ['bash', "exec env PS1='ready> ' bash --norc --noprofile"],
    ['zsh', "exec env PS1='ready> ' zsh -f"],
  ])('in %s', (shell, command) => {
    test.skipIf(pathOf(shell) === null)(
      'killed outright, the terminal is in order, and the prompt there at the latest with Enter',
      async () => {
        const { path } = folder({ 'ferry.txt': ARTICLE })
        const pane = openPane(path)
        pane.type(command)
        pane.press('Enter')
        await pane.shows('ready>')
        pane.review('ferry.txt')
        await pane.shows('q leave')
        process.kill(await pane.programPid(), 'SIGKILL')
        await pane.shows('ended from outside')
        pane.press('Enter')
        await pane.shows(/ended from outside[\s\S]*\n *ready> *\n*$/)
        pane.type('echo here')
        await pane.shows('ready> echo here')
      },
    )
  })

  test('Ctrl-C leaves by the signal', async () => {
    const { pane } = await start()
    pane.press('C-c')
    await pane.restored()
    // A shell gives up the rest of a line whose program ended by the signal.
    pane.type('echo "status $?"')
    pane.press('Enter')
    await pane.shows('status 130')
  })

  test('a text that is out to harm is shown and not obeyed', async () => {
    const { path } = folder({
      'evil.txt': 'Nine people\u001b[2J\u001b]0;owned\u0007 died in Lund, police \u202esaid\u202c.\n',
    })
    const pane = openPane(path, { columns: 120 })
    pane.review('evil.txt')
    const shown = await pane.shows('q leave')
    expect(shown).toContain('␛[2J')
    expect(shown).toContain('<RLO>')
  })
})

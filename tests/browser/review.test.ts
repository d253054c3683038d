import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type Decision, parseDecisions } from '../../src/review/decisions/index.js'
import { htmlStream } from '../../src/write/html/html.js'
import { SAMPLE_TEXT, sampleRecord } from '../write/sample.js'
import { streamed } from '../write/written.js'
import { chromiumPath, expectClean, useBrowser } from './browser.js'

describe.skipIf(chromiumPath === null)('the review in the page', { timeout: 900_000 }, () => {
  const browser = useBrowser()
  let count = 0

  /** A page of its own, since the browser keeps decisions by the text's hash. */
  async function openReview() {
    const sample = sampleRecord()
    const sha256 = String(++count).padStart(64, '0')
    const record = { ...sample, document: { ...sample.document, id: `wire/ferry-${count}.txt`, sha256 } }
    const opened = await browser.open(streamed(htmlStream, [{ record, text: SAMPLE_TEXT }]).toString())
    await opened.page.getByRole('button', { name: 'Review', exact: true }).click()
    return opened
  }
  const panel = (page: Page) => page.locator('#review')
  const status = (page: Page) => panel(page).getByRole('status')
  const press = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true }).click()

  async function saved(page: Page): Promise<readonly Decision[]> {
    const waiting = page.waitForEvent('download')
    await panel(page)
      .getByRole('button', { name: /^Save decisions/ })
      .click()
    const download = await waiting
    expect(download.suggestedFilename()).toMatch(/^ferry-\d+\.txt\.decisions\.jsonl$/)
    const { decisions, warnings } = parseDecisions(readFileSync(await download.path(), 'utf8'))
    expect(warnings).toEqual([])
    return decisions
  }
  const choose = async (page: Page, id: string) => {
    await page.locator(`#l-${id}`).click()
    expect(new URL(page.url()).hash).toBe(`#${id}`)
  }

  test('accept, reject, note, later and undo by mouse; the file holds what was done', async () => {
    const opened = await openReview()
    const { page } = opened
    await choose(page, 'c1')
    await press(page, 'Accept')
    await choose(page, 'c2')
    await press(page, 'Reject')
    await choose(page, 'q1')
    await press(page, 'Note')
    await panel(page).getByRole('textbox', { name: 'Note', exact: true }).fill('Ask the Coast Guard.')
    await press(page, 'OK')
    await choose(page, 'c3')
    await press(page, 'Later')
    expect(await page.locator('#c1').getAttribute('data-standing')).toBe('accepted')
    expect(await page.locator('#c2 > .decided').textContent()).toContain('rejected')
    expect(await page.locator('#q1 > .decided').textContent()).toContain('Ask the Coast Guard.')
    await choose(page, 'c2')
    await press(page, 'Undo')
    expect(await page.locator('#c3').getAttribute('data-standing')).toBeNull()
    const decisions = await saved(page)
    expect(decisions.map(({ decision, note }) => note ?? decision)).toEqual([
      'accept',
      'reject',
      'Ask the Coast Guard.',
      'later',
      'undo',
    ])
    expect(decisions[0]?.doc.id).toMatch(/^wire\/ferry-/)
    expect(decisions[0]?.target.exact).toBe('at least 12 dead')
    expect(decisions[0]?.was?.outcome).toBe('killed')
    await expectClean(opened)
    await page.close()
  })

  test('the same by keyboard, and a live region says it', async () => {
    const { page } = await openReview()
    await choose(page, 'c1')
    await page.keyboard.press('a')
    expect(await status(page).textContent()).toMatch(/Accepted: .* · 1 of \d+ decided/)
    await choose(page, 'c2')
    await page.keyboard.press('x')
    await page.keyboard.press('u')
    expect(await status(page).textContent()).toContain('Taken back')
    await page.keyboard.press('n')
    await page.keyboard.type('axe n')
    await page.keyboard.press('Enter')
    expect(await page.locator('#c2 > .decided').textContent()).toContain('note by reviewer: axe n')
    await page.keyboard.press('?')
    expect(await panel(page).getByRole('group', { name: 'Keys' }).isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    await page.keyboard.press('q')
    expect(await panel(page).isVisible()).toBe(false)
    await page.close()
  })

  test('keys of one letter can be switched off', async () => {
    const { page } = await openReview()
    await choose(page, 'c1')
    await panel(page).getByLabel('Keys of one letter').uncheck()
    await page.locator('#text-title').click()
    await page.keyboard.press('a')
    expect(await page.locator('#c1').getAttribute('data-standing')).toBeNull()
    await page.close()
  })

  test('a count, an outcome and a source are corrected', async () => {
    const { page } = await openReview()
    await choose(page, 'c1')
    await page.keyboard.press('e')
    await panel(page)
      .getByRole('button', { name: /^count: max/ })
      .click()
    await panel(page).getByRole('textbox', { name: 'count: max', exact: true }).fill('14')
    await page.keyboard.press('Enter')
    await panel(page)
      .getByRole('button', { name: /^outcome/ })
      .click()
    await panel(page).getByRole('button', { name: 'missing', exact: true }).click()
    await press(page, 'Save')
    expect(await page.locator('#c1 > .decided').textContent()).toMatch(
      /outcome: missing.*count: max: 14|count: max: 14.*outcome: missing/,
    )
    await choose(page, 'q1')
    await page.keyboard.press('e')
    await panel(page)
      .getByRole('button', { name: /^source: entity/ })
      .click()
    await panel(page)
      .getByRole('button', { name: /José Mwangi/ })
      .click()
    await press(page, 'Save')
    const decisions = await saved(page)
    expect(decisions[0]?.value).toMatchObject({ count: { max: 14 }, outcome: 'missing' })
    expect(decisions[1]?.value).toMatchObject({ source: { entity: { layer: 'people', name: 'José Mwangi' } } })
    await page.close()
  })

  test('an end of a span is moved by keyboard, and a wrong value is refused', async () => {
    const { page } = await openReview()
    await choose(page, 'c1')
    await page.keyboard.press('e')
    await panel(page).getByRole('button', { name: /^text/ }).click()
    await panel(page).getByRole('button', { name: 'end a word back' }).click()
    await press(page, 'Take these words')
    await panel(page)
      .getByRole('button', { name: /^count: min/ })
      .click()
    await panel(page).getByRole('textbox', { name: 'count: min', exact: true }).fill('50')
    await page.keyboard.press('Enter')
    await panel(page)
      .getByRole('button', { name: /^count: max/ })
      .click()
    await panel(page).getByRole('textbox', { name: 'count: max', exact: true }).fill('3')
    await page.keyboard.press('Enter')
    await press(page, 'Save')
    expect(await status(page).textContent()).toContain('Not saved')
    await panel(page).getByRole('button', { name: 'no count: max' }).click()
    await press(page, 'Save')
    const [decision] = await saved(page)
    expect(decision?.value).toMatchObject({ text: 'at least 12', count: { min: 50 } })
    await page.close()
  })

  test('what was missed is added by selecting its words', async () => {
    const { page } = await openReview()
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('#body') as Element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const at = node.data.indexOf('inspected')
        if (at < 0) continue
        getSelection()?.setBaseAndExtent(node, at, node, at + 'inspected'.length)
        return
      }
      throw new Error('no such words')
    })
    await press(page, 'Add')
    await panel(page).getByRole('button', { name: 'organizations', exact: true }).click()
    await press(page, 'Save')
    expect(await page.locator('#apart .item').textContent()).toContain('inspected')
    const [decision] = await saved(page)
    expect(decision).toMatchObject({
      decision: 'add',
      layer: 'organizations',
      was: null,
      target: { exact: 'inspected' },
    })
    const { start = 0, end = 0 } = decision?.target ?? {}
    expect(SAMPLE_TEXT.slice(start, end)).toBe('inspected')
    await page.close()
  })

  test('people are renamed, merged and rejected', async () => {
    const { page } = await openReview()
    const [first, second] = await page
      .locator('#s-people > ul > .item')
      .evaluateAll((items) => items.map(({ id }) => id))
    await choose(page, first as string)
    await page.keyboard.press('e')
    await panel(page).getByRole('button', { name: /^name/ }).click()
    await panel(page).getByRole('textbox', { name: 'name', exact: true }).fill('José M. Mwangi')
    await page.keyboard.press('Enter')
    await press(page, 'Save')
    await choose(page, second as string)
    await page.keyboard.press('m')
    await panel(page)
      .getByRole('button', { name: /José M. Mwangi/ })
      .click()
    await choose(page, second as string)
    await page.keyboard.press('X')
    const decisions = await saved(page)
    expect(decisions.map(({ decision }) => decision).slice(0, 2)).toEqual(['edit', 'merge'])
    expect(decisions[0]?.value).toEqual({ name: 'José M. Mwangi' })
    await page.close()
  })

  test('decisions are there again after a reload, and the page warns while they are in no file', async () => {
    const { page } = await openReview()
    await choose(page, 'c1')
    await page.keyboard.press('a')
    const dialog = page.waitForEvent('dialog')
    const reloading = page.reload()
    const asked = await dialog
    expect(asked.type()).toBe('beforeunload')
    await asked.accept()
    await reloading
    expect(await panel(page).isVisible()).toBe(true)
    expect(await page.locator('#c1').getAttribute('data-standing')).toBe('accepted')
    expect((await saved(page)).length).toBe(1)
    // Everything is in a file: the page asks no more.
    await page.reload()
    expect(await page.locator('#c1').getAttribute('data-standing')).toBe('accepted')
    await page.close()
  })

  test('a decisions file is imported, once', async () => {
    const { page } = await openReview()
    await choose(page, 'c1')
    await page.keyboard.press('a')
    await choose(page, 'c2')
    await page.keyboard.press('x')
    const decisions = await saved(page)
    const path = join(browser.folder, 'colleague.jsonl')
    const lines = decisions.map((decision) => ({ ...decision, by: 'AB', decision: 'accept' }))
    writeFileSync(path, `${lines.map((line) => JSON.stringify(line)).join('\n')}\nnot a line\n`)
    await panel(page).getByLabel('Import decisions').setInputFiles(path)
    await status(page).getByText('2 new').waitFor()
    expect(await status(page).textContent()).toContain('line 3')
    expect(await page.locator('#c2').getAttribute('data-standing')).toBe('disputed')
    expect(await page.locator('#c1').getAttribute('data-standing')).toBe('accepted')
    await panel(page).getByLabel('Import decisions').setInputFiles(path)
    await status(page).getByText('0 new, 2 known already').waitFor()
    await page.close()
  })

  test('filters leave what they say', async () => {
    const { page } = await openReview()
    await page.keyboard.press('f')
    await panel(page).getByRole('button', { name: 'only — unnamed source' }).click()
    await press(page, 'Done')
    expect(await panel(page).locator('.card').textContent()).toContain('Shown because: unnamed source: An official')
    await page.close()
  })
})

import { describe, expect, test } from 'vitest'
import { extractArticle } from '../../src/extract.js'
import { articleOf } from '../../src/read/article.js'
import { htmlFolder } from '../../src/write/html/html.js'
import { PLAIN } from '../write/written.js'
import { ARTICLE } from './article.js'
import { axeFaults, chromiumPath, expectClean, expectNoOverhang, LOOKS, pageOf, useBrowser } from './browser.js'

describe.skipIf(chromiumPath === null)('the report in a browser', { timeout: 900_000 }, () => {
  const browser = useBrowser()

  test.each(LOOKS)('it is clean %s, and nothing has to be scrolled sideways', async (_, look) => {
    const opened = await browser.open(pageOf(ARTICLE), look)
    await expectClean(opened)
    await opened.page.getByRole('button', { name: 'Review' }).click()
    await expectClean(opened)
    await expectNoOverhang(opened)
    await opened.page.close()
  })

  test('a fact chosen in the text is shown in the list, and the other way round', async () => {
    const { page } = await browser.open(pageOf(ARTICLE))
    await page.locator('mark a', { hasText: 'At least 12 people' }).first().click()
    const id = await page.evaluate(() => location.hash.slice(1))
    expect(id).toMatch(/^c\d+$/)
    expect(await page.locator('.item.on').getAttribute('id')).toBe(id)
    const later = page.locator('#s-people .head a').last()
    await later.click()
    const chosen = await page.locator('mark.on').first()
    expect(await chosen.isVisible()).toBe(true)
    expect(await page.locator('.item.on').getAttribute('data-layer')).toBe('people')
    expect(await chosen.evaluate((mark) => mark.getBoundingClientRect().top < innerHeight)).toBe(true)
    await page.close()
  })

  test('an address points to an item', async () => {
    const { page } = await browser.open(pageOf(ARTICLE))
    await page.evaluate(() => {
      location.hash = '#q1'
    })
    await page.waitForFunction(() => document.querySelector('.item.on')?.id === 'q1')
    await page.reload()
    expect(await page.locator('.item.on').getAttribute('id')).toBe('q1')
    expect(await page.locator('mark.on').count()).toBeGreaterThan(0)
    await page.close()
  })

  test('kinds are switched off and lists filtered, by keyboard', async () => {
    const { page } = await browser.open(pageOf(ARTICLE))
    await page.getByLabel('places', { exact: true }).focus()
    await page.keyboard.press('Space')
    expect(await page.locator('#s-places').isVisible()).toBe(false)
    await page.getByLabel('Filter the lists').focus()
    await page.keyboard.type('mwangi')
    const shown = page.locator('#facts .item:visible')
    expect(await shown.count()).toBeGreaterThan(0)
    for (const words of await shown.allTextContents()) expect(words.toLowerCase()).toContain('mwangi')
    await page.close()
  })

  test('without script the text and every fact can be read and are linked', async () => {
    const { page } = await browser.open(pageOf(ARTICLE), { javaScriptEnabled: false })
    await page.locator('#s-claims .head a').first().click()
    expect(new URL(page.url()).hash).toMatch(/^#m-q\d+$/)
    expect(await page.locator('mark:target, .at:target').count()).toBe(1)
    await page.locator('mark a').first().click()
    expect(await page.locator('.item:target').count()).toBe(1)
    await page.close()
  })

  test('nothing in a hostile article runs, and it is clean', async () => {
    const evil =
      '<img src=x onerror=document.title="run"></script><script>document.title="run"</script><!-- \u202e &lt;'
    const text = `${evil}\n\nNine people ${evil} were killed in Oslo on Monday, said Ana ${evil} Ruiz.\n\n“${evil}” police said.\n`
    const opened = await browser.open(pageOf(text, evil))
    await opened.page.getByRole('button', { name: 'Review' }).click()
    await opened.page.keyboard.press('j')
    expect(await opened.page.title()).toContain('<img src=x')
    await expectClean(opened)
    await opened.page.close()
  })

  test('5,000 marks are on the screen before long', async () => {
    const sentence = 'Police in Oslo said on 4 May 2024 that 12 people were killed and 7 injured. '
    const paragraph = `${sentence.repeat(5)}\n\n`
    const opened = await browser.open(pageOf(paragraph.repeat(120)))
    const { page } = opened
    expect(await page.locator('mark').count()).toBeGreaterThan(5000)
    const paint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now(),
    )
    // Reported, not judged: a busy machine says nothing about the page.
    process.stdout.write(`first paint with ${await page.locator('mark').count()} marks: ${Math.round(paint)} ms\n`)
    await page.locator('mark a').nth(4000).click()
    expect(await page.locator('.item.on').count()).toBe(1)
    await page.close()
  })

  test('the index is filtered by words and by kinds, and leads to the pages', async () => {
    const assembly = htmlFolder.open(PLAIN)
    const texts = { ferry: ARTICLE, vote: 'The council of Oslo voted on Monday.\n', calm: 'Nothing happened.\n' }
    for (const [id, text] of Object.entries(texts)) {
      const record = extractArticle({ ...articleOf(text), id })
      assembly.add(htmlFolder.part(record, text, PLAIN))
    }
    const [index] = assembly.end()
    const opened = await browser.open(String(index?.content))
    const { page } = opened
    const rows = page.locator('tbody tr:visible')
    expect(await rows.count()).toBe(3)
    await page.getByLabel('Words, names, dates').fill('oslo')
    expect(await rows.count()).toBe(1)
    await page.getByLabel('Words, names, dates').fill('')
    await page.getByLabel('casualty figures').check()
    expect(await rows.allTextContents()).toEqual([expect.stringContaining('Ferry sinks')])
    expect(await rows.first().locator('a').getAttribute('href')).toBe('ferry.html')
    await page.getByLabel('casualty figures').uncheck()
    const first = () => rows.first().locator('a').getAttribute('href')
    await page.getByRole('button', { name: 'Article' }).click()
    expect(await first()).toBe('calm.html')
    await page.getByRole('button', { name: 'attributed claims' }).click()
    expect(await first()).toBe('ferry.html')
    await page.getByRole('button', { name: 'attributed claims' }).click()
    expect(await first()).not.toBe('ferry.html')
    expect(await axeFaults(page)).toEqual([])
    expect(opened.faults).toEqual([])
    await page.close()
  })
})

import { describe, expect, test } from 'vitest'
import { compare } from '../../src/compare/compare.js'
import { comparisonPage } from '../../src/compare/write/html/page.js'
import { extractArticle } from '../../src/extract.js'
import { articleOf } from '../../src/read/article.js'
import { PLAIN } from '../write/written.js'
import { ARTICLE } from './article.js'
import { chromiumPath, expectClean, expectNoOverhang, LOOKS, useBrowser } from './browser.js'

const LATER = `Toll of Mombasa ferry rises to 19 </script><script>alert(1)</script>

MOMBASA, Kenya, March 5 (Coast Wire) — The number of people drowned when a ferry sank off Mombasa on Monday has risen to 19, the Kenya Coast Guard said. The Kenya Red Cross said that 23 people had died.
`

async function pageOf(): Promise<string> {
  const read = [
    [ARTICLE, 'monday.txt', '2024-03-05'],
    [LATER, 'tuesday<b>.txt', '2024-03-06'],
  ] as const
  const articles = read.map(([text, id, day]) => {
    const article = { ...articleOf(text, { published: { value: day, from: 'option' } }), id }
    return { record: extractArticle(article), text }
  })
  return comparisonPage(compare(articles), articles, PLAIN)
}

describe.skipIf(chromiumPath === null)('a comparison in a browser', { timeout: 900_000 }, () => {
  const browser = useBrowser()

  test.each(LOOKS)('it is clean %s, and nothing has to be scrolled sideways', async (_, look) => {
    const opened = await browser.open(await pageOf(), look)
    await expectClean(opened)
    await expectNoOverhang(opened)
    await opened.page.close()
  })

  test('it tells the numbers side by side, each with its voice and its article', async () => {
    const { page } = await browser.open(await pageOf(), { javaScriptEnabled: false })
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('2 articles compared')
    const rows = await page.getByRole('row').allTextContents()
    expect(rows.some((row) => row.includes('19') && row.includes('Kenya Coast Guard') && row.includes('[2]'))).toBe(
      true,
    )
    expect(rows.some((row) => row.includes('23') && row.includes('Kenya Red Cross'))).toBe(true)
    await page.getByRole('link', { name: '[2]' }).first().click()
    expect(await page.evaluate(() => location.hash)).toBe('#article-2')
    expect(await page.locator('#article-2').textContent()).toContain('</script><script>alert(1)</script>')
    await page.close()
  })

  test('a table that is wider than a phone is scrolled by keyboard', async () => {
    const { page } = await browser.open(await pageOf(), { width: 320, height: 640 })
    const region = page.getByRole('region', { name: /^Who gives which number/ }).first()
    await region.focus()
    expect(await region.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.close()
  })
})

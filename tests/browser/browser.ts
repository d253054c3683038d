import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { extractArticle } from '../../src/extract.js'
import { articleOf } from '../../src/read/article.js'
import { htmlStream } from '../../src/write/html/html.js'
import { PLAIN, streamed } from '../write/written.js'

/** Where a Chromium is; null where there is none: the tests are left out then, and scripts/left-out.js says so. */
export const chromiumPath: string | null =
  [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => path !== undefined && existsSync(path),
  ) ?? null

const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
] // biome-ignore format: a list of words

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A page that was opened, and what went wrong on it. */
export interface Opened {
  readonly page: Page
  /** What the browser wrote to its console as an error, a violation of the policy above all, and what the script threw. */
  readonly faults: readonly string[]
  /** Addresses that were asked for beside the page's own. */
  readonly requests: readonly string[]
}

export interface Look {
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  readonly forcedColors?: 'active' | 'none'
  readonly javaScriptEnabled?: boolean
}

/** What a page is looked at as, each by a name. */
export const LOOKS = [
  ['wide and light', { width: 1280, height: 900, colorScheme: 'light' }],
  ['wide and dark', { width: 1280, height: 900, colorScheme: 'dark' }],
  ['in forced colours', { width: 1280, height: 900, forcedColors: 'active' }],
  ['on a phone', { width: 390, height: 844, colorScheme: 'light' }],
  // 1280 × 1024 at 400 %.
  ['at 400 %', { width: 320, height: 256, colorScheme: 'dark' }],
] as const satisfies readonly (readonly [string, Look])[]

/** One browser with an empty profile for the tests of a file. */
export function useBrowser() {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-browser-'))
  let context: BrowserContext | undefined
  let count = 0
  beforeAll(async () => {
    if (chromiumPath === null) return
    context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: chromiumPath,
      args: FLAGS,
      acceptDownloads: true,
      viewport: { width: 1280, height: 900 },
    })
  }, 120_000)
  afterAll(async () => {
    await context?.close()
    rmSync(folder, { recursive: true, force: true })
  }, 120_000)

  /** Writes a page to a file and opens it. */
  async function open(
    content: string,
    { width = 1280, height = 900, colorScheme = 'light', forcedColors = 'none', javaScriptEnabled = true }: Look = {},
  ): Promise<Opened> {
    const path = join(folder, `page-${++count}.html`)
    writeFileSync(path, content)
    return openFile(path, { width, height, colorScheme, forcedColors, javaScriptEnabled })
  }

  async function openFile(
    path: string,
    { width = 1280, height = 900, colorScheme = 'light', forcedColors = 'none', javaScriptEnabled = true }: Look = {},
  ): Promise<Opened> {
    if (!context) throw new Error('no browser')
    // A page without script needs a context of its own.
    const owner = javaScriptEnabled ? context : await context.browser()?.newContext({ javaScriptEnabled: false })
    const page = await (owner ?? context).newPage()
    const faults: string[] = []
    const requests: string[] = []
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on(
      'request',
      (request) =>
        request.url() !== pathToFileURL(path).href &&
        !request.url().startsWith(`${pathToFileURL(path).href}#`) &&
        requests.push(request.url()),
    )
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' })
    await page.goto(pathToFileURL(path).href)
    return { page, faults, requests }
  }
  return { folder, open, openFile }
}

/** The page of a text. */
export function pageOf(text: string, id = 'article.txt'): string {
  const article = { ...articleOf(text, { published: { value: '2025-02-05', from: 'option' } }), id }
  return streamed(htmlStream, [{ record: extractArticle(article), text }], PLAIN).toString()
}

/** What axe-core finds wrong, a line each. It is put in by the debugger's protocol, which the page's policy does not hold back. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: axeSource })
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => JSON.stringify(violations.map(
      ({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 160) + ' ' + failureSummary).join(' | '))))`,
    awaitPromise: true,
    returnByValue: true,
  })
  return JSON.parse(String(result.value)) as string[]
}

/** No policy was broken, nothing thrown, nothing asked of the network, and no fault found by axe-core. */
export async function expectClean({ page, faults, requests }: Opened): Promise<void> {
  expect(await axeFaults(page)).toEqual([])
  expect(faults).toEqual([])
  expect(requests).toEqual([])
}

/** Nothing has to be scrolled sideways. */
export async function expectNoOverhang({ page }: Opened): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}

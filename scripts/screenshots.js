// Makes the pictures of the HTML report in docs/img/, with a Chromium: `npm run screenshots`. Look at them before they are kept.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'copydesk-pictures-'))
const ARTICLE = 'fixtures/articles/quake.txt'

function write(name, ...words) {
  const path = join(folder, name)
  const { status, stderr } = spawnSync(
    process.execPath,
    ['bin/copydesk.js', '-q', '-f', 'html', '-o', path, ...words],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(stderr)
  return path
}

const article = write('article.html', ARTICLE)
/** The comparison has a command of its own. */
function writeComparison(name, ...words) {
  const path = join(folder, name)
  const { status, stderr } = spawnSync(
    process.execPath,
    ['bin/copydesk.js', 'compare', '-q', '-f', 'html', '-o', path, ...words],
    { cwd: root, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return path
}

const comparison = writeComparison('comparison.html', 'fixtures/compare')
const index = join(write('all', 'fixtures/articles'), 'index.html')

/** What is to be seen on each picture; `before` brings the page there. */
const PICTURES = [
  { name: 'report-wide', width: 1280, height: 860, path: `${article}#c2` },
  { name: 'report-phone', width: 390, height: 780, path: article },
  { name: 'report-dark', width: 1280, height: 860, path: `${article}#q3`, scheme: 'dark', before: openReview },
  { name: 'report-map', width: 1280, height: 860, path: article, before: toPlaces },
  { name: 'report-print', width: 794, height: 1000, path: article, media: 'print' },
  { name: 'report-review-phone', width: 390, height: 780, path: `${article}#c2`, before: openReview },
  { name: 'comparison', width: 1100, height: 1000, path: comparison },
  { name: 'report-index', width: 1280, height: 700, path: index },
]

async function openReview(page) {
  await page.getByRole('button', { name: 'Review', exact: true }).click()
}

async function toPlaces(page) {
  await page.locator('#s-places').evaluate((section) => section.scrollIntoView({ block: 'start' }))
}

mkdirSync(join(root, 'docs/img'), { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
try {
  for (const { name, width, height, path, scheme = 'light', media = 'screen', before } of PICTURES) {
    const page = await browser.newPage({ viewport: { width, height } })
    await page.emulateMedia({ colorScheme: scheme, media, reducedMotion: 'reduce' })
    const [file, hash] = path.split('#')
    await page.goto(`${pathToFileURL(file).href}${hash ? `#${hash}` : ''}`)
    await before?.(page)
    const session = await page.context().newCDPSession(page)
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 70 })
    const kept = join(root, 'docs/img', `${name}.webp`)
    writeFileSync(kept, Buffer.from(data, 'base64'))
    // The same as PNG, for programs that know no WebP.
    if (process.env.PNG) await page.screenshot({ path: join(process.env.PNG, `${name}.png`) })
    process.stdout.write(`docs/img/${name}.webp\n`)
    await page.close()
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}

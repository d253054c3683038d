import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** What is mutated: articles as plain text, and pages. */
export interface Seeds {
  readonly texts: readonly string[]
  readonly pages: readonly string[]
}

/** The articles and pages in fixtures, and, where the development sets lie beside the checkout, those of ../shared. */
export function readSeeds(root: URL): Seeds {
  const texts = new Set<string>()
  const pages = new Set<string>()
  for (const folder of ['fixtures/articles/', '../shared/articles/', '../shared/cases/pages/']) {
    const url = new URL(folder, root)
    if (!existsSync(url)) continue
    for (const name of readdirSync(url).sort()) {
      const text = () => readFileSync(new URL(encodeURIComponent(name), url), 'utf8')
      if (name.endsWith('.txt')) texts.add(text())
      else if (name.endsWith('.html')) pages.add(text())
      else if (name.endsWith('.jsonl')) for (const article of articlesIn(text())) texts.add(article)
    }
  }
  // What a site makes of some of the texts.
  for (const text of [...texts].filter((_, i) => i % 4 === 0)) pages.add(pageOf(text))
  return { texts: [...texts], pages: [...pages] }
}

const articlesIn = (lines: string): readonly string[] =>
  lines.split('\n').flatMap((line) => (line === '' ? [] : [String((JSON.parse(line) as { text?: unknown }).text)]))

function pageOf(text: string): string {
  const [title = '', ...paragraphs] = text.split(/\n+/)
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | The Kalo Gazette</title>`,
    '<meta property="article:published_time" content="2025-02-05T10:00:00Z"></head><body><nav><a href="/">Home</a></nav>',
    `<article><h1>${title}</h1>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article>`,
    '<footer><p>© The Kalo Gazette</p></footer></body></html>',
  ].join('\n')
}

import type { WriteSettings } from '../format.js'
import { type AssetName, readAsset } from './assets.js'
import { type Child, el, joined } from './markup.js'

/** What a page is made of. */
interface PageParts {
  readonly title: string
  /** Null: the page has none. */
  readonly script: AssetName | null
  readonly body: Child
  readonly settings: Pick<WriteSettings, 'version'>
  /** Classes of the body. */
  readonly kind: 'article' | 'comparison' | 'index'
}

/**
 * A whole page that takes nothing from the network and runs nothing but its own script: the policy names the hashes of both. The
 * text of articles is English.
 */
export function pageDocument({ title, script, body, kind, settings }: PageParts): string {
  const style = readAsset('article.css')
  const code = script && readAsset(script)
  const policy = [
    "default-src 'none'",
    `style-src '${style.hash}'`,
    code ? `script-src '${code.hash}'` : "script-src 'none'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const head = joined(
    el('meta', { charset: 'utf-8' }),
    el('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    // By this a page that is there already is known as our own.
    el('meta', { name: 'generator', content: `copydesk ${settings.version}` }),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('meta', { name: 'color-scheme', content: 'light dark' }),
    el('meta', { name: 'referrer', content: 'no-referrer' }),
    el('title', {}, title),
    el('style', {}, { markup: style.content }),
  )
  const markup = joined(
    el('head', {}, head),
    el('body', { class: kind }, body, code && el('script', {}, { markup: code.content })),
  ).markup
  return `<!doctype html>\n<html lang="en">${markup}</html>\n`
}

/** Which program made the page, and when, where it was told the time. */
export function madeBy({ version, generatedAt }: WriteSettings): Child {
  return [
    `copydesk ${version}`,
    generatedAt !== null && [' · made ', el('time', { datetime: generatedAt }, generatedAt)],
  ]
}

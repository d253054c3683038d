import type { Format } from '../format.js'

/** A page to read an article on, and to review what was found in it. */
export const html: Format = {
  name: 'html',
  description: 'a page to read and review',
  media: 'text/html',
  ending: '.html',
  stream: 'single',
  folder: true,
  kinds: null,
  wholeRecord: false,
  tellsDecisions: false,
  options: ['generated-at'],
  load: () => import('./html.js').then(({ htmlFolder, htmlStream }) => ({ stream: htmlStream, folder: htmlFolder })),
}

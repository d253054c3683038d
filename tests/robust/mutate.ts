import type { Random } from './random.js'

/** A text on its way to being something that nobody would write. */
type Mutation = (text: string, random: Random, others: readonly string[]) => string

const SIGNS = [
  '“', '”', '"', '‘', '’', "'", '«', '»', '„', "''", '``', '(', ')', '[', ']', '{', '<', '>', '—', '-', '.', '…', ',', ':', ';', '?!', '/', '\\', '&', '%', '$', '#', '@',
  '\n', '\n\n', '\r\n', '\r', '\t', '\u00a0', '\u2028', '\u2029', '\u0085', '\v', '\f', '\u3000', '-\n', '\u00ad\n',
  '\ufeff', '\u200b', '\u200d', '\u00ad', '\u034f', '\u3164', '\u202e', '\u2066', '\u0000', '\u001b[2J', '\u0301', 'e\u0301', 'İ', 'ß', 'ﬁ', '\ud83d', '\udc00', '\ufffd',
  '👩‍🚒', '👨‍👩‍👧‍👦', '🇰🇪', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'مرحبا', '日本。', '١٢', '٣', '½', '²',
] as const // biome-ignore format: a table

const WORDS = [
  ' and ', ' or ', ', ', ' of ', ' the ', ' said ', ' said that ', ' according to ', ' who ', ' that ', ' including ', ' killed ', ' dead ', ' at least ', ' between ', ' Monday ', ' in ', ' Mr. ', ' U.S. ',
  ' not ', ' he ', ' her ', ' 5 ', ' five ', ' 12 people ', '+7 ', '7', '1,000', ' two million ', '99999999999', '0x10', ' 2025-02-05 ', ' 5 May ', ' years ago ', ' Smith ', ' Paris ', ' ministry ', ' A. ', ' Jr. ',
] as const // biome-ignore format: a table

/** The mutations of any text. */
const mutations: readonly Mutation[] = [
  (text, random) => cut(text, random, 60, () => ''),
  (text, random) => cut(text, random, 300, (piece) => piece + piece),
  (text, random) => cut(text, random, 80, (piece) => [...piece].reverse().join('')),
  (text, random) => cut(text, random, 200, (piece) => piece.toUpperCase()),
  (text, random) => cut(text, random, 200, (piece) => piece.toLowerCase()),
  (text, random) => cut(text, random, 200, (piece) => piece.replaceAll(' ', '')),
  (text, random) => cut(text, random, 600, (piece) => piece.replaceAll(' ', '\n')),
  (text, random) => cut(text, random, 600, (piece) => piece.replace(/[.!?]/g, '')),
  (text, random) =>
    cut(text, random, 120, (piece) => [...piece].join(random.oneOf(['\u00ad', '\u200b', ' ', '\u2060']))),
  (text) => text.replace(/\n+/g, ' '),
  (text) => text.replace(/\n/g, '\r\n'),
  (text, random) => wrapped(text, 20 + random.below(80)),
  (text, random) => insert(text, random, random.oneOf(SIGNS)),
  (text, random) => insert(text, random, random.oneOf(WORDS)),
  (text, random) => insert(text, random, String.fromCharCode(random.below(0x10000))),
  (text, random) => insert(text, random, String.fromCodePoint(random.below(0x110000))),
  (text, random) => insert(text, random, random.oneOf([...SIGNS, ...WORDS]).repeat(2 + random.below(100))),
  (text, random) => insert(text, random, random.oneOf(WORDS) + random.oneOf(SIGNS).repeat(1 + random.below(5))),
  (text, random) => insert(text, random, storm(random)),
  (text, random, others) => insert(text, random, pieceOf(random.oneOf(others), random, 400)),
  (text, random, others) => text.slice(0, random.below(text.length + 1)) + pieceOf(random.oneOf(others), random, 1_000),
  swapped,
]

/** A text with one to eight mutations, some of pieces of other texts. The same random numbers give the same text. */
export function mutated(text: string, random: Random, others: readonly string[]): string {
  let result = text
  for (let count = 1 + random.below(8); count > 0; count--) result = random.oneOf(mutations)(result, random, others)
  return result.slice(0, LONGEST)
}

/** Mutations multiply; longer texts have tests of their own. */
const LONGEST = 20_000

/** Up to `most` characters from somewhere in a text. */
export function pieceOf(text: string, random: Random, most: number): string {
  const start = random.below(text.length + 1)
  return text.slice(start, start + 1 + random.below(most))
}

function cut(text: string, random: Random, most: number, become: (piece: string) => string): string {
  const start = random.below(text.length + 1)
  const end = start + 1 + random.below(most)
  return text.slice(0, start) + become(text.slice(start, end)) + text.slice(end)
}

const insert = (text: string, random: Random, piece: string): string => {
  const at = random.below(text.length + 1)
  return text.slice(0, at) + piece + text.slice(at)
}

/** Quotation marks, numbers, list words in any order. */
function storm(random: Random): string {
  let pieces = ''
  for (let count = 5 + random.below(60); count > 0; count--) pieces += random.oneOf(random.once(2) ? WORDS : SIGNS)
  return pieces
}

const wrapped = (text: string, width: number): string =>
  text.replace(new RegExp(`.{1,${width}}(?: |$)`, 'gm'), (line) => `${line.trimEnd()}\n`)

function swapped(text: string, random: Random): string {
  const [a = 0, b = 0, c = 0] = [0, 0, 0].map(() => random.below(text.length + 1)).sort((x, y) => x - y)
  return text.slice(0, a) + text.slice(b, c) + text.slice(a, b) + text.slice(c)
}

const MARKUP = [
  '<p>', '</p>', '<div>', '</div>', '<div', '<b>', '</i>', '<br/>', '<p/>', '<svg><path/></svg>', '<path d="M0"/>', '<script>', '</script>', '<style>', '<!--', '-->', '<![CDATA[', ']]>', '<html>', '</html>', '<body>', '</body>', '<head>', '<title>',
  '<frameset><frame>', '<table><tr><td>', '</td>', '<li>', '<ul>', '<article>', '</article>', '<template>', '<noscript>', '<textarea>', '<plaintext>', '<select><option>', '<iframe src=x>', '<img alt="', ' class="', "='", '">', '&amp;', '&#x0;', '&#1114112;', '&nbsp;', '&bogus;', '<meta charset="shift_jis">',
  '<meta name="date" content="2025-02-30">', '<meta property="article:published_time" content="x', '<time datetime="0000-00-00">', '<script type="application/ld+json">{"datePublished":', '<base href="javascript:0">', '<h1>', '</h1>', '<?xml?>', '<!doctype', '<a href="', '\u0000', '<', '>', '</', '<p class="x x x x x x x x">',
] as const // biome-ignore format: a table

/** A page with mutations of its text and of its markup. */
export function mutatedPage(page: string, random: Random, others: readonly string[]): string {
  let result = random.once(2) ? mutated(page, random, others) : page
  for (let count = 1 + random.below(8); count > 0; count--) {
    const piece = random.oneOf(MARKUP).repeat(random.once(6) ? 1 + random.below(300) : 1)
    result = random.once(4) ? withoutTag(result, random) : insert(result, random, piece)
  }
  return result.slice(0, 2 * LONGEST)
}

/** A page that lacks one of its tags. */
function withoutTag(page: string, random: Random): string {
  const tags = page.match(/<[^<>]{0,200}>/g)
  return tags ? page.replace(random.oneOf(tags), '') : page
}

/** A few bytes changed, as on a bad disk. */
export function damaged(bytes: Buffer, random: Random): Buffer {
  const copy = Buffer.from(bytes)
  for (let count = random.below(6); count > 0 && copy.length > 0; count--)
    copy[random.below(copy.length)] = random.below(256)
  return random.once(8) ? copy.subarray(0, random.below(copy.length + 1)) : copy
}

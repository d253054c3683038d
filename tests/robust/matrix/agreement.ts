import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { extractArticle } from '../../../src/extract.js'
import { articleOf } from '../../../src/read/article.js'
import { root } from '../root.js'
import { recordOf } from './in-process.js'
import { article, program } from './program.js'
import { type Section, type Trial, unless } from './row.js'

const folder = new URL('fixtures/articles/', root)
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)

const findings = (text: string, shift: number): string => {
  const { casualties, claims, people } = recordOf(text)
  return JSON.stringify([
    casualties.map(({ start, text: words, count }) => [start - shift, words, count]),
    claims.map(({ start, text: words }) => [start - shift, words]),
    people.map(({ name }) => name),
  ])
}

const direct = (text: string, until: number): string =>
  JSON.stringify(
    recordOf(text)
      .claims.filter(({ kind, end }) => kind === 'direct' && end <= until)
      .map(({ start, text: words, source }) => [start, words, source?.text]),
  )

const each = (check: (text: string) => string | null): readonly Trial[] =>
  texts.map(([name, text]) => ({ name, run: () => check(text) }))

/**
 * How many MB a process of its own keeps (what is only garbage is swept first) once it has read so many articles.
 * Standard output carries one number a count.
 */
function keptAfter(counts: readonly number[]): readonly number[] {
  const script = `
import { extract } from ${JSON.stringify(new URL('dist/index.js', root).href)}
const texts = ${JSON.stringify(texts.map(([, text]) => text.slice(0, 600)))}
const counts = ${JSON.stringify(counts)}
for (let i = 1; i <= counts.at(-1); i++) {
  await extract(\`\${texts[i % texts.length]} Word\${i}, Name\${i} said.\`)
  if (counts.includes(i)) { gc(); console.log(Math.round(process.memoryUsage().heapUsed / 1e6)) }
}`
  const ran = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', script], { encoding: 'utf8' })
  if (ran.status !== 0) throw new Error(`the process ended with ${ran.status ?? ran.signal}: ${ran.stderr}`)
  return ran.stdout.trim().split('\n').map(Number)
}

const SECOND =
  '\n\nA second article follows. "The pier is shut," harbour master Ole Sund said in Kalo on Friday. Nobody was hurt.\n'
const MENU = 'Home\nNews\nSport\nContact us\n\n'

export const agreementSection: Section = {
  title: 'Determinism and agreement',
  rows: [
    {
      case: 'run twice, inputs in another order, one job and four, other time zones and clocks',
      expected: 'the same bytes',
      trials: [
        program(
          'twice, one job and four',
          'copydesk -f jsonl --jobs 1 f > one; copydesk -f jsonl --jobs 4 f > two; cmp one two && cat one',
          {
            files: Object.fromEntries(texts.map(([name, text]) => [`f/${name}`, text])),
            status: 0,
            records: texts.length,
            stderr: /^/,
          },
        ),
        program(
          'another order',
          'copydesk -f jsonl a.txt b.txt | sort > one; copydesk -f jsonl b.txt a.txt | sort > two; cmp one two && cat one',
          { files: { 'a.txt': article, 'b.txt': `${article}${article}` }, status: 0, records: 2, stderr: /^/ },
        ),
        ...['1970-01-01', '2038-01-20'].map((day) =>
          program(
            `a clock at ${day}`,
            `cat > clock.cjs <<'END'\nconst at = Date.parse('${day}'), Real = Date\nglobalThis.Date = class extends Real { constructor(...given) { super(...(given.length ? given : [at])) } static now() { return at } }\nEND\ncopydesk -f jsonl a.txt > one; NODE_OPTIONS='--require ./clock.cjs' copydesk -f jsonl a.txt > two; cmp one two && cat one`,
            { files: { 'a.txt': article }, status: 0, records: 1 },
          ),
        ),
      ],
    },
    {
      case: 'an article taken out of a batch',
      expected: 'no other record changes',
      trials: [
        {
          name: `${texts.length} articles, forwards and backwards`,
          run: () => {
            const records = (list: typeof texts) =>
              new Map(list.map(([name, text]) => [name, JSON.stringify(extractArticle(articleOf(text)))]))
            const [all, back] = [records(texts), records([...texts].reverse().slice(1))]
            const other = [...back].find(([name, record]) => all.get(name) !== record)
            return unless(other === undefined, `${other?.[0]} has another record`)
          },
        },
      ],
    },
    {
      case: 'a menu added before or after the article',
      expected: 'shifts offsets, changes no finding',
      trials: each((text) => {
        const body = text.trim()
        const [plain, with_] = [findings(body, 0), findings(MENU + body, MENU.length)]
        return unless(plain === with_, 'other findings')
      }),
    },
    {
      case: 'a second article appended',
      expected: "the first's direct quotations stay",
      trials: each((text) => {
        const body = text.trimEnd()
        return unless(direct(body, body.length) === direct(body + SECOND, body.length), 'other quotations')
      }),
    },
    {
      case: 'records and decisions of the last release',
      expected: 'still valid; decisions are found again',
      why: 'there has been no release before this one; tests/review/ re-attach decisions to changed records',
      tests: ['tests/review/'],
    },
    {
      case: '10,000 articles in one process',
      expected: 'at the end no more than 1.2 times the memory of the beginning',
      trials: [
        {
          name: 'what is kept after 1,000 and after 10,000 articles, each with words of its own',
          slow: true,
          run: () => {
            const [few = 0, many = 0] = keptAfter([1_000, 10_000])
            return unless(many > 0 && many < few * 1.2, `${few} and ${many} MB`)
          },
        },
      ],
    },
    {
      case: 'real articles with pieces deleted, doubled and swapped, 10,000 rounds',
      expected: 'no exception, offsets hold, the schema holds',
      tests: ['tests/robust/fuzz.test.ts: what was mutated', 'tests/robust/fuzz.test.ts: CI runs ten thousand'],
    },
  ],
}

import { readFileSync } from 'node:fs'
import { matrix } from './matrix/index.js'
import type { Row } from './matrix/row.js'
import { root } from './root.js'

export const PAGE = new URL('docs/reliability.md', root)

/** docs/reliability.md as it should be: its own introduction, then every row of the matrix with what holds it. */
export function reliabilityPage(): string {
  const [introduction = ''] = readFileSync(PAGE, 'utf8').split(/^## /m)
  const tables = matrix.map(({ title, rows }) =>
    [`## ${title}`, '', '| case | expected | held by |', '|---|---|---|', ...rows.map(lineOf), ''].join('\n'),
  )
  return `${introduction.trimEnd()}\n\n${tables.join('\n')}`
}

const lineOf = (row: Row): string => `| ${cell(row.case)} | ${cell(row.expected)} | ${cell(heldBy(row))} |`

function heldBy({ trials = [], tests = [], why }: Row): string {
  const count = trials.length
  const files = [...new Set(tests.map((test) => `\`${test.split(':')[0]}\``))]
  return [
    ...(count > 0 ? [`${count} ${count === 1 ? 'trial' : 'trials'}`] : []),
    ...files,
    ...(why ? [`no test: ${why}`] : []),
  ].join(', ')
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

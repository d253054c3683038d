// Writes the list of packages in NOTICE from what is installed for users: name, version, licence and copyright line of each.
//   node scripts/package/notice.js [--check]   (with --check, says whether it is up to date)
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const root = new URL('../../', import.meta.url)
const notice = new URL('NOTICE', root)
const read = (path) => readFileSync(new URL(path, root), 'utf8')

const { packages } = JSON.parse(read('package-lock.json'))
const lines = new Map()
for (const [path, { dev, version, license }] of Object.entries(packages)) {
  if (path === '' || dev) continue
  const name = path.replace(/^.*node_modules\//, '')
  lines.set(
    `${name} ${version}`,
    `  ${`${name} ${version}`.padEnd(31)} ${licenceOf(path, license).padEnd(12)} ${copyrightOf(path)}`.trimEnd(),
  )
}

const [head, rest = ''] = read('NOTICE').split('PACKAGES THE PROGRAM USES\n')
const tail = rest.slice(rest.indexOf('Each is installed from its own package'))
const table = [...lines.keys()].sort().map((key) => lines.get(key))
const written = `${head}PACKAGES THE PROGRAM USES\n\n${table.join('\n')}\n\n${tail}`

if (process.argv.includes('--check')) {
  if (written !== read('NOTICE')) {
    process.stderr.write('NOTICE is not what is installed: npm run notice\n')
    process.exitCode = 1
  }
} else writeFileSync(notice, written)

function licenceOf(path, locked) {
  const licence = locked ?? JSON.parse(read(`${path}/package.json`)).license
  if (typeof licence !== 'string') throw new Error(`${path} has no licence`)
  return licence
}

/** The first line of its licence that names who holds the copyright; else the author that it names. */
function copyrightOf(path) {
  const files = readdirSync(new URL(`${path}/`, root)).filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name))
  for (const file of files.sort()) {
    const line = read(`${path}/${file}`)
      .split('\n')
      .find(
        (text) => /^[\s*]*(?:copyright|\(c\)|©).*(?:\d{4}|©|\(c\)|by)/i.test(text) && !/\[yyyy\]|\{yyyy\}/.test(text),
      )
    if (line)
      return line
        .replace(/^[\s*]+/, '')
        .replace(/\s+/g, ' ')
        .replace(/\s*<[^>]*>|\s*\(https?:[^)]*\)|,? as listed in.*|[.,]?\s*All rights reserved\.?/gi, '')
        .replace(/[.,]+$/, '')
        .trim()
  }
  const { author } = JSON.parse(read(`${path}/package.json`))
  const name = typeof author === 'string' ? author.replace(/\s*[<(].*/, '') : author?.name
  return name ? `Copyright (c) ${name}` : ''
}

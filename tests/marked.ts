import { readFileSync } from 'node:fs'
import { type Case, casesIn } from '../scripts/cases.js'

export { type Case, type Mark, unmark } from '../scripts/cases.js'

/** The cases of tests/cases/NAME.txt. */
export const readCases = (name: string): readonly Case[] =>
  casesIn(readFileSync(new URL(`./cases/${name}.txt`, import.meta.url), 'utf8'))

// Builds models/names.json out of models/names-own.txt and the name lists of compromise (MIT).
import { readFileSync, writeFileSync } from 'node:fs'
import nlp from 'compromise'

const SOURCES = { MaleName: 'male', FemaleName: 'female', FirstName: 'given', LastName: 'family' }
const lists = { male: new Set(), female: new Set(), given: new Set(), family: new Set() }

/** Lower case and without accents, as the program looks names up. */
const keyOf = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** What compromise knows as a plain word of English, so that "Border Shield" is not taken for a person. */
const PLAIN =
  /^(?:Adjective|Singular|Plural|Actor|Noun|PastTense|PresentTense|Gerund|Infinitive|Uncountable|Comparative|Superlative|Participle|Adverb|Unit)$/
const NAMING = /Name|City|Country|Region|Place|Organization|ProperNoun|Demonym|SportsTeam|Person/
const plain = new Set(Object.keys(nlp.model().two.switches))

for (const [word, tags] of Object.entries(nlp.model().one.lexicon)) {
  for (const tag of [tags].flat()) if (tag in SOURCES && !word.includes(' ')) lists[SOURCES[tag]].add(keyOf(word))
  if ([tags].flat().some((tag) => PLAIN.test(tag)) && ![tags].flat().some((tag) => NAMING.test(tag))) plain.add(word)
}

let section = ''
for (const line of readFileSync(new URL('../models/names-own.txt', import.meta.url), 'utf8').split('\n')) {
  if (line.startsWith('## ')) section = line.slice(3).split(':')[0]
  else if (line && !line.startsWith('#'))
    for (const name of line.split(' ')) if (name.length > 1) lists[section].add(keyOf(name))
}

const model = {
  source: 'names-own.txt, and the name lists of compromise 14',
  licence: 'MIT',
  ...Object.fromEntries(Object.entries(lists).map(([list, names]) => [list, [...names].sort().join(' ')])),
  plain: [...plain]
    .filter((word) => /^[a-z]{3,}$/.test(word))
    .sort()
    .join(' '),
}
writeFileSync(new URL('../models/names.json', import.meta.url), `${JSON.stringify(model, null, 1)}\n`)

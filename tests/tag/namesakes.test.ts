import { expect, test } from 'vitest'
import { documentOf } from './documents.js'

const namesIn = (text: string, kind: string): readonly string[] =>
  documentOf(text)
    .names.filter((name) => name.kind === kind)
    .map((name) => name.text)

test.each([
  ['“I ran,” said Jordan Pike, a nurse from Leeds. Pike, 34, was not hurt.', ['Jordan Pike', 'Pike']],
  ['Police named the dead as Georgia Marlow, 24, and Sydney Hale, 31.', ['Georgia Marlow', 'Sydney Hale']],
  ['Chelsea Marlow, 24, was hurt.', ['Chelsea Marlow']],
  ['May said the plan may fail. Theresa May may resign in May.', ['May', 'Theresa May']],
  ['Ms. May and Mr. August testified on Monday.', ['May', 'August']],
  ['Judge Peter March met them in March.', ['Peter March']],
  ['Hope Solace and Grace Pardew stayed.', ['Hope Solace', 'Grace Pardew']],
  ['Will Corr, the director, agreed.', ['Will Corr']],
  ['Karen Read was on the boat. Read said it sank.', ['Karen Read', 'Read']],
  ['Shopkeeper Ravi Pant and Commuter Tom Hale ran.', ['Ravi Pant', 'Tom Hale']],
  ['Born in Leeds, Preston joined the army in 1957.', ['Preston']],
  ['Madison is a nurse. Paris is a singer.', ['Madison', 'Paris']],
  ['It was written by W.E.B. Du Bray.', ['W.E.B. Du Bray']],
  ['Former Minister for Women and Equalities Nicola Marsden said no.', ['Nicola Marsden']],
])('%s names people', (text, people) => {
  expect(namesIn(text, 'person')).toEqual(people)
})

test.each([
  ['Sydney Harbour was closed.'],
  ['Jordan Valley farms were dry.'],
  ['Victoria Police said no.'],
  ['Will Congress approve the plan?'],
  ['In March the river rose.'],
  ['Nice beaches were closed.'],
])('%s names nobody', (text) => {
  expect(namesIn(text, 'person')).toEqual([])
})

test.each([
  ['The Palestine Liberation Organisation met.', ['Palestine Liberation Organisation']],
  ['The United Nations General Assembly met.', ['United Nations General Assembly']],
  ['Sunlit America, a unit of Ladbrook Services, fired 200 workers.', ['Sunlit America', 'Ladbrook Services']],
  ['The University of Nairobi and Makerere University closed.', ['University of Nairobi', 'Makerere University']],
  ['Swansea were at home to Millwall.', ['Swansea', 'Millwall']],
  ['The Fulani and the Yoruba signed an MOU on TB.', []],
])('%s names bodies', (text, bodies) => {
  expect(namesIn(text, 'organization')).toEqual(bodies)
})

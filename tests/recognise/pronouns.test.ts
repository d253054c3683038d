import { describe, expect, test } from 'vitest'
import { recordOf } from '../link/tell.js'

/** Whom each pronoun of a text stands for, in text order. */
function meant(text: string): readonly string[] {
  const { people = [] } = recordOf(text)
  return people
    .flatMap(({ name, mentions }) =>
      mentions
        .filter(({ kind }) => kind === 'pronoun')
        .map(({ start, text: word }) => ({ start, told: `${word} ${name}` })),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ told }) => told)
}

describe('a pronoun stands for', () => {
  test.each([
    ['the subject before', 'Mary Olson left. She came home.', ['She Mary Olson']],
    ['the one of its sex', 'Mary Olson met David Harrow. She came home.', ['She Mary Olson']],
    ['not the subject of its own clause', 'Mary Olson saw Anna Roe. Roe praised her.', ['her Mary Olson']],
    [
      'somebody other than who speaks',
      'David Harrow resigned. "He was a good man," said Peter Dahl.',
      ['He David Harrow'],
    ],
    ['the one who goes on speaking', 'Mary Olson spoke of Peter Dahl. "It rained," she said.', ['she Mary Olson']],
    [
      'the one whose words go on over many sentences',
      'Peter Dahl met David Harrow. Dahl told the press of it. "It rained. It was cold. Nobody came." He said the town was empty.',
      ['He Peter Dahl'],
    ],
    [
      'the speaker behind an aside',
      'Peter Dahl, a baker from the town, told David Harrow of it. "It rained. It was cold." He added that it was late.',
      ['He Peter Dahl'],
    ],
    [
      'the one whom the article is about, at the head of a paragraph',
      'Peter Dahl has died\n\nPeter Dahl was a baker. Dahl left the town in May. Dahl came home with David Harrow and saw Harrow daily.\n\nIn his last year, the town was empty.',
      ['his Peter Dahl'],
    ],
    ['nobody named, where somebody else is nearer', 'Mary Olson left. A woman fell when she ran.', []],
    ['nobody, where two are as likely', 'Mary Olson and Anna Roe left. She came home.', []],
    [
      'nobody of the headline',
      'Mary Olson leaves office after ten years of service\n\nLilac Day, 5 May 2024\n\nShe came home, and it rained in the town.',
      [],
    ],
  ])('%s', (_, text, people) => {
    expect(meant(text)).toEqual(people)
  })
})

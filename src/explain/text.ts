import { blankLine, type Paragraph, paragraph, print, run } from '../write/text/page.js'
import type { Candidate, Choice, Explanation, ItemExplanation, PlaceInText, RuleWords } from './explanation.js'

const NARROWEST = 20

/** What a reader must know of every explanation. */
const NOTE =
  'Clues add up to points; the percentage of an item says how often such items are right. Names such as Zzarq, Olt or Kalo in the examples are made up: any name may stand there.'

/** An explanation for a reader at a terminal. */
export function explanationText(
  { article, items, place }: Explanation,
  layout: { readonly width: number; readonly colourLevel: 0 | 1 | 2 | 3 },
): string {
  return print(
    [
      paragraph(0, run(article, 'quiet')),
      ...(place ? [blankLine, ...placeSection(place, items.length)] : []),
      ...items.flatMap((item) => [blankLine, ...itemSection(item)]),
      blankLine,
      paragraph(0, run(NOTE, 'quiet')),
    ],
    { ...layout, width: Math.max(NARROWEST, layout.width) },
  )
}

function placeSection(
  { at, word, sentence, reasons, choices, near }: PlaceInText,
  found: number,
): readonly Paragraph[] {
  const what = word ? `“${word.text}”` : 'no word'
  return [
    paragraph(
      0,
      run(`At ${at}: ${what}`, 'strong'),
      run(found > 0 ? `, in what is explained below (${found})` : ', no fact'),
    ),
    ...(sentence && found === 0 ? [{ ...paragraph(2, run(sentence.text)), isArticle: true }] : []),
    ...reasons.map((reason) => paragraph(2, run(reason))),
    ...choices.flatMap(choiceSection),
    ...(near.length > 0 && found === 0
      ? [
          paragraph(
            2,
            run(
              `The facts next to it in the text: ${near.map(({ id, text }) => `${id} “${text}”`).join(', ')}`,
              'quiet',
            ),
          ),
        ]
      : []),
  ]
}

function itemSection(item: ItemExplanation): readonly Paragraph[] {
  return [
    paragraph(
      0,
      run(item.id, 'heading'),
      run(` ${item.kind}  `),
      run(item.inWords, 'strong'),
      run(`  (${Math.round(item.confidence * 100)} % sure)`),
    ),
    { ...paragraph(2, run(marked(item))), isArticle: true },
    paragraph(2, run('Why', 'heading')),
    ...item.reasons.map((reason) => paragraph(4, run(reason))),
    ...item.rules.flatMap(ruleSection),
    ...item.choices.flatMap(choiceSection),
  ]
}

/** The sentence with the item's words in brackets. */
function marked({ sentence, marked: spans }: ItemExplanation): string {
  let text = ''
  let at = sentence.start
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    text += `${sentence.text.slice(at - sentence.start, start - sentence.start)}[${sentence.text.slice(start - sentence.start, end - sentence.start)}]`
    at = end
  }
  return text + sentence.text.slice(at - sentence.start)
}

function ruleSection({ name, says, examples, leaves }: RuleWords): readonly Paragraph[] {
  return [
    paragraph(
      2,
      run('Rule ', 'heading'),
      run(name),
      run(`: ${says ?? 'it takes such words as these examples show, and leaves others'}`),
    ),
    ...examples.map((example) => paragraph(4, run(`taken: ${example}`))),
    ...leaves.map((example) => paragraph(4, run(`left:  ${example}`, 'quiet'))),
  ]
}

function choiceSection({ about, outcome, candidates }: Choice): readonly Paragraph[] {
  return [paragraph(2, run(about, 'heading')), paragraph(4, run(outcome)), ...candidates.flatMap(candidateLines)]
}

function candidateLines({ name, chosen, total, clues }: Candidate): readonly Paragraph[] {
  return [
    paragraph(4, run(`${chosen ? 'chosen' : 'rejected'}: ${name}, ${total} in all`, chosen ? 'strong' : 'plain')),
    ...clues.map(({ clue, weight }) => paragraph(6, run(`${weight > 0 ? '+' : ''}${weight}  ${clue}`))),
  ]
}

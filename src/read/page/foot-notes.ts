import { lengthOf, lengthUpTo, massIn } from './mass.js'

/** Takes away the notes that a story ends with: who helped, where it ran first, what the paper is. Gives back how much running text went. */
export function removeFootNotes(story: Element): number {
  const behindRule = notesBehindRule(story)
  for (const note of behindRule) note.remove()
  return massIn(behindRule) + removeSlanted(story)
}

/**
 * A few short paragraphs below the only rule of a story, each with a link or slanted letters: there the paper speaks of the story, or of
 * itself.
 */
function notesBehindRule(story: Element): readonly Element[] {
  const [rule, ...others] = Array.from(story.getElementsByTagName('hr'))
  if (!rule?.parentElement || others.length > 0) return []
  const before: Element[] = []
  for (let at = rule.previousElementSibling; at; at = at.previousElementSibling) before.push(at)
  if (before.filter((paragraph) => massIn([paragraph]) > 0).length < LEAST) return []
  const behind: Element[] = []
  for (let at = rule.nextElementSibling; at; at = at.nextElementSibling) if (lengthUpTo(at, 1) > 0) behind.push(at)
  const isNoteAt = (part: Element, i: number): boolean =>
    part.tagName === 'P' ? isShortNote(part) || isListOfLinks(behind[i + 1]) : isListOfLinks(part)
  const isAll = behind.length <= MOST_BEHIND_RULE && behind.every(isNoteAt)
  return isAll ? behind : []
}

const MOST_BEHIND_RULE = 4
const LONGEST_BEHIND_RULE = 300

const isShortNote = (paragraph: Element): boolean =>
  lengthOf(paragraph) <= LONGEST_BEHIND_RULE &&
  !isSigned(paragraph) &&
  paragraph.querySelector('a, em, i, small') !== null

/** A list of what is told elsewhere: each entry leads there. */
function isListOfLinks(part: Element | undefined): boolean {
  if (part?.tagName !== 'UL') return false
  const entries = Array.from(part.children)
  return entries.every((entry) => lengthOf(entry) <= LONGEST_BEHIND_RULE && entry.querySelector('a') !== null)
}

/** Takes away the paragraphs in slanted or small letters below a story that is set in upright ones. */
function removeSlanted(story: Element): number {
  const paragraphs = Array.from(story.getElementsByTagName('p')).filter((paragraph) => lengthOf(paragraph) > 0)
  const last = paragraphs.findLastIndex((paragraph) => !isNote(paragraph) && massIn([paragraph]) > 0)
  const behind = paragraphs.slice(last + 1)
  const before = paragraphs.slice(0, last + 1).filter((paragraph) => massIn([paragraph]) > 0)
  // Where the story has such paragraphs elsewhere, they are some of its own: what somebody wrote, or said.
  if (behind.length > REACH || before.length < LEAST || before.slice(HEAD).some(isSlanted)) return 0
  const notes = behind.filter(isNote)
  for (const note of notes) note.remove()
  return massIn(notes)
}

const REACH = 8
const LEAST = 3
/** A standfirst may be slanted. */
const HEAD = 2
const LONGEST = 700

/** Who wrote the story, and its day, may be read there. */
function isNote(paragraph: Element): boolean {
  return lengthOf(paragraph) <= LONGEST && !isSigned(paragraph) && isSlanted(paragraph)
}

/** Whether it is somebody's words, or says who wrote the story, or when. */
function isSigned(paragraph: Element): boolean {
  const text = (paragraph.textContent ?? '').trim()
  return /^["“‘']/.test(text) || SIGNED.test(text) || (text.length < 40 && /\d/.test(text))
}

const SIGNED = /^\W*(?:by|from|(?:reported|written|compiled|posted|words|story|text|reporting) by)\b/i

/** Whether a paragraph's words are slanted or small, but for a mark or two, a label in bold letters and links. */
function isSlanted(paragraph: Element): boolean {
  const length = lengthOf(paragraph)
  const slanted = lengthWithin(paragraph, SLANTED)
  return slanted >= LEAST_SLANTED * length && lengthWithin(paragraph, BESIDE) >= length - 4
}

const LEAST_SLANTED = 0.3
const SLANTED: ReadonlySet<string> = new Set(['EM', 'I', 'SMALL'])
const BESIDE: ReadonlySet<string> = new Set([...SLANTED, 'A', 'B', 'STRONG'])

/** How much of a text stands in some elements, each character once. */
function lengthWithin(element: Element, names: ReadonlySet<string>): number {
  let length = 0
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    length += names.has(child.tagName) ? lengthWithBlanks(child) : lengthWithin(child, names)
  return length
}

/** With the blank on each side that stands between an element and the words beside it. */
const lengthWithBlanks = (element: Element): number => {
  const length = lengthOf(element)
  return length === 0 ? 0 : length + 1
}

import { type OwnSubject, subjectBefore } from './subject.js'
import { verbGroup } from './verb-group.js'
import type { View } from './view.js'

/** So many verbs in a row may share one subject, and it stands no farther from the last. */
const MOST_VERBS = 4
const FARTHEST = 80

/** The subject of the nearest finite verb before a token: "the board met and | denied it". */
export function subjectOfVerbBefore(view: View, before: number): OwnSubject | null {
  let asked = 0
  let described: OwnSubject | null = null
  for (let i = before - 1; i > 0 && before - i < FARTHEST; i--) {
    if (!isFiniteVerb(view, i)) continue
    const group = verbGroup(view, i).own
    const subject = subjectBefore(view, group)
    if (subject?.kind === 'own' && !mayDescribe(view, i)) return subject
    if (subject?.kind === 'own') described ??= subject
    if (subject?.kind === 'shared' && ++asked > MOST_VERBS) return described
    i = group
  }
  return described
}

/** "left a meeting | held by officers": it may be a participle of the noun before it, if another verb stands before. */
const mayDescribe = ({ classes, tokens }: View, i: number): boolean =>
  classes[i] === 'verb' && classes[i - 1] === 'noun' && tokens[i + 1]?.lower === 'by' && classes[i + 2] !== 'verb'

const isFiniteVerb = ({ classes, tokens, quotations }: View, i: number): boolean =>
  !quotations[i] &&
  (classes[i] === 'aux' || (classes[i] === 'verb' && classes[i - 1] !== 'to' && !/ing$/.test(tokens[i]?.lower ?? '')))

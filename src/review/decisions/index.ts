/**
 * What reviewers decided, without Node: `decision.ts` is one line of a decisions file, `lines.ts` reads and writes them,
 * `target.ts` says where an item stands. `review.ts` puts decisions to the items of a record: lines on one item are a group
 * (`groups.ts`), a group is attached to an item (`attach.ts`, by `anchor.ts` where the text has changed), and its lines are
 * folded into what is in force (`fold.ts`). `value.ts` applies corrections, `merge.ts` joins the files of two reviewers, and
 * `assign.ts` says which of several articles a line is about.
 */
export { assignDecisions } from './assign.js'
export type { Finding, Reviewable } from './attach.js'
export type { Decision, Ends, Fields, Reference, Target, Verdict } from './decision.js'
export { isFields, readDecision, verdicts } from './decision.js'
export type { Standing } from './fold.js'
export { standings } from './fold.js'
export { parseDecisions, serializeDecision } from './lines.js'
export { mergeDecisions } from './merge.js'
export type { Counts, Entry, Review } from './review.js'
export { countsOf, reviewOf } from './review.js'
export type { Item } from './target.js'
export { endsOf, partsOf, targetAt, targetKey, targetOf } from './target.js'
export { correct, isReferenceTo } from './value.js'

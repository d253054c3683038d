import type { Extent } from '../text/span.js'

/** Abbreviations before which a library may end a sentence although a name or a number follows. */
const ABBREVIATIONS = [
  'Adm.', 'Ala.', 'Apr.', 'Ariz.', 'Ark.', 'Assn.', 'Aug.', 'Ave.', 'Blvd.', 'Bros.', 'Brig.', 'Calif.', 'Capt.', 'Cdr.',
  'Cmdr.', 'Col.', 'Colo.', 'Conn.', 'Cpl.', 'Dec.', 'Del.', 'Dr.', 'Feb.', 'Fla.', 'Ft.', 'Ga.', 'Gen.', 'Gov.', 'Hon.',
  'Ill.', 'Ind.', 'Insp.', 'Jan.', 'Kan.', 'Ky.', 'Lt.', 'Maj.', 'Mar.', 'Mass.', 'Md.', 'Mgr.', 'Mich.', 'Minn.', 'Miss.',
  'Mont.', 'Mr.', 'Mrs.', 'Ms.', 'Mt.', 'Neb.', 'Nev.', 'No.', 'Nos.', 'Nov.', 'Oct.', 'Okla.', 'Ore.', 'Pa.', 'Pfc.',
  'Pres.', 'Prof.', 'Pvt.', 'Rep.', 'Reps.', 'Rev.', 'Sen.', 'Sens.', 'Sept.', 'Sgt.', 'Sr.', 'St.', 'Supt.', 'Tenn.',
  'Tex.', 'Va.', 'Vt.', 'Wash.', 'Wis.', 'Wyo.', 'vs.',
] as const // biome-ignore format: a table
const ENDS_IN_ABBREVIATION = new RegExp(
  `(?:^|[\\s("'])(?:${ABBREVIATIONS.join('|').replaceAll('.', '\\.')}|\\p{Lu}\\.)$`,
  'u',
)

/** Whether `next` still belongs to the sentence of `tokens`, although a library began a new one there. */
export function continuesSentence(plain: string, tokens: readonly Extent[], next: Extent): boolean {
  const last = tokens.at(-1)
  const first = tokens[0]
  if (!last || !first) return false
  // A closing mark or bracket belongs to what it closes.
  if (next.start === last.end && /^["')\]]+$/.test(plain.slice(next.start, next.end))) return true
  const gap = plain.slice(last.end, next.start)
  if (/\n\s*\n/.test(gap)) return false
  const before = plain.slice(Math.max(first.start, last.end - 12), last.end)
  if (ENDS_IN_ABBREVIATION.test(before))
    return !/^\p{Lu}\p{Ll}+$/u.test(plain.slice(next.start, next.end)) || !before.endsWith('Miss.')
  // After an end mark with nothing but a lower-case word behind it, no sentence ended: "Yahoo! said".
  return /^\p{Ll}/u.test(plain.slice(next.start, next.end)) && !/[\n]/.test(gap)
}

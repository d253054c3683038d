/** Nouns for one person by what he or she is; those of a row may take each other up. A noun may stand in several. */
const TAKEN_UP: readonly string[] = [
  'lawyer attorney solicitor barrister counsel representative advocate',
  'spokesman spokeswoman spokesperson',
  'president',
  'chair chairman chairwoman chairperson',
  'premier prime-minister',
  'doctor dr physician surgeon',
  'officer sergeant constable superintendent inspector detective commander',
  'ceo executive',
  'governor gov',
  'senator sen',
  'representative rep congressman congresswoman',
  'senator sen representative rep congressman congresswoman mp assemblyman assemblywoman lawmaker legislator parliamentarian politician',
  'general gen',
  'colonel col',
  'captain capt',
  'major maj',
  'lieutenant lt',
  'sergeant sgt',
  'admiral adm',
  'corporal cpl',
  'professor prof',
  'reverend rev pastor',
  'councillor cllr councilman councilwoman councilor',
  'superintendent supt',
  'inspector insp',
  'detective det',
  'judge justice magistrate',
  'pope pontiff',
  'prosecutor district-attorney us-attorney',
]

/** Those of a row may be one role where other words say so as well. */
const AKIN: readonly string[] = [
  'chief head director leader',
  'minister secretary treasurer chancellor',
  'researcher scientist professor author',
  'coach manager',
]

const ROWS: readonly string[] = [...TAKEN_UP, ...AKIN]
const rowsOf = new Map<string, readonly number[]>()
ROWS.forEach((row, i) => {
  for (const noun of row.split(' ')) rowsOf.set(noun, [...(rowsOf.get(noun) ?? []), i])
})

/** Whether two nouns may name one person's role. */
export const areOneRole = (a: string, b: string): boolean =>
  a === b || (rowsOf.get(a)?.some((row) => rowsOf.get(b)?.includes(row)) ?? false)

/** Every noun by which the holder of a role may be taken up: "Sen." is the senator and the lawmaker. */
export const nounsFor = (noun: string): readonly string[] => [
  ...new Set([noun, ...(rowsOf.get(noun) ?? []).flatMap((row) => TAKEN_UP[row]?.split(' ') ?? [])]),
]

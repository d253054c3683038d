import type { Extraction } from '../../link/extraction.js'

/** The blocks of a column: fields parted by # or |, blocks by ; or #, as the codebook has it for each column. */

type Place = NonNullable<Extraction['places']>[number]

const COUNT_TYPES: Readonly<Record<string, string>> = {
  killed: 'KILL',
  injured: 'WOUND',
  missing: 'MISSING',
  displaced: 'DISPLACED',
  abducted: 'KIDNAP',
  detained: 'ARREST',
  infected: 'SICKENED',
}

/** TYPE#NUMBER#OBJECT#location…: figures that are said to be so and have a number. */
export function countsOf(record: Extraction, { withOffsets }: { readonly withOffsets: boolean }): string {
  return (record.casualties ?? [])
    .flatMap(({ outcome, count, status, victims, place, start }) => {
      const number = count.min ?? count.max
      if (status !== 'actual' || number === null || count.vague) return []
      const where = record.places?.find(({ id }) => id === place)
      const block = [
        COUNT_TYPES[outcome] ?? outcome.toUpperCase(),
        number,
        part(victims?.text ?? ''),
        ...locationFields(where),
      ]
      return [[...block, ...(withOffsets ? [start] : [])].join('#')]
    })
    .join(';')
}

/** TYPE#NAME#COUNTRY#ADM1#LAT#LONG#ID, in 2.1 with ADM2 before the coordinates and the offset at the end. */
export function locationsOf({ places = [] }: Extraction): { readonly plain: string; readonly withOffsets: string } {
  const located = places.filter(({ lat }) => lat !== null)
  return {
    plain: located.map((place) => locationFields(place).join('#')).join(';'),
    withOffsets: located
      .flatMap((place) => {
        const [type, name, country, region, ...rest] = locationFields(place)
        return place.mentions.map(({ start }) => [type, name, country, region, '', ...rest, start].join('#'))
      })
      .join(';'),
  }
}

/** 1: country, 2 and 5: region, 4: town, as GDELT counts outside the United States. */
function locationFields(place: Place | undefined): readonly (string | number)[] {
  if (!place) return ['', '', '', '', '', '', '']
  const { type, name, country, region, lat, lon, geonameId } = place
  const code = type === 'country' ? 1 : type === 'region' ? 5 : 4
  return [code, part(name), country ?? '', part(region ?? ''), lat ?? '', lon ?? '', geonameId ?? '']
}

/** NAME;NAME and NAME,OFFSET;NAME,OFFSET. */
export function namesOf(
  entities: readonly { readonly name: string; readonly mentions: readonly { readonly start: number }[] }[] = [],
): { readonly plain: string; readonly withOffsets: string } {
  return {
    plain: entities.map(({ name }) => part(name)).join(';'),
    withOffsets: entities
      .flatMap(({ name, mentions }) => mentions.map(({ start }) => `${part(name)},${start}`))
      .join(';'),
  }
}

/** RESOLUTION#MONTH#DAY#YEAR#OFFSET, where 1 is a year, 2 a month, 3 a day with its year, 4 one without. */
export function datesOf({ dates = [] }: Extraction): string {
  return dates
    .flatMap(({ value, start }) => {
      const [, year, month, day] = value.match(/^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?$/) ?? []
      if (!year || (year === 'XXXX' && !day)) return []
      const known = year === 'XXXX' ? 0 : Number(year)
      const resolution = day ? (known ? 3 : 4) : month ? 2 : 1
      return [[resolution, Number(month ?? 0), Number(day ?? 0), known, start].join('#')]
    })
    .join(';')
}

/** OFFSET|LENGTH|VERB|QUOTE: what is quoted, in whole or in part. */
export function quotationsOf({ claims = [] }: Extraction): string {
  return claims
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ content, cue }) => {
      const first = content.spans[0]
      const last = content.spans.at(-1)
      return [
        first?.start ?? 0,
        (last?.end ?? 0) - (first?.start ?? 0),
        part(cue?.lemma ?? ''),
        part(content.text),
      ].join('|')
    })
    .join('#')
}

/** AMOUNT,OBJECT,OFFSET: the same figures as amounts. */
export function amountsOf({ casualties = [] }: Extraction): string {
  return casualties
    .flatMap(({ count: { min, max, vague }, victims, outcome, start }) => {
      const number = min ?? max
      return number === null || vague ? [] : [`${number},${part(`${victims?.text ?? 'people'} ${outcome}`)},${start}`]
    })
    .join(';')
}

/** Words without the signs that part fields and blocks. */
const part = (words: string): string => words.replace(/[\s\p{Cc}#;|,]+/gu, ' ').trim()

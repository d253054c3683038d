import type { Item } from './lookup.js'

/** A figure's range in words: "at least 12", "about 40", "12 to 15", "none". */
export function countInWords({ min, max, approximate, vague }: Item<'casualties'>['count']): string {
  if (vague)
    return `an unstated number${min ? `, at least ${grouped(min)}` : ''}${max ? `, at most ${grouped(max)}` : ''}`
  const about = approximate ? 'about ' : ''
  if (min === null && max === null) return 'an unstated number'
  if (max === 0) return 'none'
  if (min === null) return `up to ${about}${grouped(max as number)}`
  if (max === null) return `at least ${about}${grouped(min)}`
  return min === max ? `${about}${grouped(min)}` : `${about}${grouped(min)} to ${grouped(max)}`
}

/** 1200000 as 1,200,000, whatever the locale. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** "once", "2 times". */
export function times(count: number): string {
  return count === 1 ? 'once' : `${grouped(count)} times`
}

/** "1 claim", "2 claims". */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** "armedGroup" as "armed group". */
export function spaced(camelCase: string): string {
  return camelCase.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** Parts of one line, those that are known, with a dot between them. */
export function dotted(...parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter((part) => part).join(' · ')
}

/**
 * What was asked for of late, by a text. When it is full, the half of it that has not been asked for longest goes: news says the same few
 * thousand words again and again, between ever new names. No value is undefined.
 */
export class Kept<Value> {
  private readonly half: number
  private recent = new Map<string, Value>()
  private older = new Map<string, Value>()

  constructor(most: number) {
    this.half = most / 2
  }

  get(key: string): Value | undefined {
    const value = this.recent.get(key)
    if (value !== undefined) return value
    const before = this.older.get(key)
    if (before !== undefined) this.set(key, before)
    return before
  }

  set(key: string, value: Value): void {
    if (this.recent.size >= this.half) {
      this.older = this.recent
      this.recent = new Map()
    }
    this.recent.set(key, value)
  }
}

/** A string that holds on to no text: what is cut out of one may hold on to all of it. */
export const ownCopy = (written: string): string => ` ${written}`.slice(1)

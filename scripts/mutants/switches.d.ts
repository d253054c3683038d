/** What the sources and the tests ask of the switches of the mutants. */
export interface Switches {
  met(): readonly number[]
  asked(): number
  wereReached(): readonly number[]
  wasReached(number: number): boolean
  turn(number: number | null, most?: number): void
}

export function switchesOf(count: number): Switches

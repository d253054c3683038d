// The rows of the table: one for each name that a place can be looked up by.

/** How well known a place is, about the decimal logarithm of its inhabitants, with a bonus for what news writes about. */
export const PROMINENCE = {
  country: 9,
  area: 6.5,
  waterbody: 6.2,
  mountain: 5.6,
  facility: 5.6,
  region: 5.5,
  /** Towns in our own list. */
  known: 0.7,
  /** A region bears the name of its town, not the other way round. */
  asRegion: -0.8,
  asKnownRegion: -0.5,
  asDistrict: -1.5,
  section: -1,
  /** A post office of the United States: more than a hamlet that some list has, too little to be meant without other places beside it. */
  locality: 2.4,
}

export const log10 = (population) => (population > 1 ? Math.log10(population) : 0)

/** A collector of places and of the names that lead to them. */
export function collectRows(foldName) {
  const places = []
  const rows = []
  const seen = new Set()
  return {
    places,
    rows,
    /**
     * Adds a place, to be found by its name and by `others`; a name after "~" is one only after a comma, one after "=" is as
     * usual as the first and shown where it is found.
     */
    add(place, others = []) {
      const number = places.push(place) - 1
      for (const other of [place.name, ...others]) this.alias(number, other)
      return number
    },
    alias(number, name, loss = 0) {
      const qualifier = name.startsWith('~')
      const shown = name.startsWith('=') ? name.slice(1) : null
      const folded = foldName(qualifier ? name.slice(1) : (shown ?? name))
      const key = qualifier ? `~${folded}` : folded
      const once = `${key}\t${number}`
      if (!folded || !/[A-Za-z]/.test(folded) || seen.has(once)) return
      seen.add(once)
      rows.push({ key, number, shown, prominence: places[number].prominence - loss })
    },
  }
}

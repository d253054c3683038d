/**
 * A source with many mutants in it, each behind a switch of its own that `switches.js` knows: a condition that lost a part is told apart from the
 * whole where it stands, so that a mutant is tried only with a test in which it makes a difference.
 *
 * @param {string} text of the source
 * @param {readonly object[]} mutants of this source, as `chooseMutants` draws them: expressions, one in the other or apart
 */
export function switched(text, mutants) {
  const places = new Map()
  for (const mutant of mutants) {
    const place = `${mutant.start} ${mutant.end}`
    places.set(place, [...(places.get(place) ?? []), mutant])
  }
  const sorted = [...places.values()].sort(([a], [b]) => a.start - b.start || b.end - a.end)
  return between(0, text.length, -1)

  /** What stands between two offsets, with the mutants in it. What begins at `opened` is in brackets already. */
  function between(from, end, opened) {
    let written = ''
    let at = from
    for (const place of outermostIn(from, end)) {
      const [{ start, end: after, isStatement }] = place
      // A bracket put there would go on with the line before.
      written += `${text.slice(at, start)}${isStatement && start !== opened ? ';' : ''}${broken(place)}`
      at = after
    }
    return written + text.slice(at, end)
  }

  function outermostIn(from, end) {
    const found = []
    for (const place of sorted) {
      const [{ start, end: after }] = place
      const isInside = start >= from && after <= end && place.isOpen !== true
      if (isInside && start >= (found.at(-1)?.[0].end ?? 0)) found.push(place)
    }
    return found
  }

  function broken(place) {
    place.isOpen = true
    const joined = place.filter((mutant) => mutant.joined)
    const [{ start, end }] = place
    const whole = joined.length > 0 ? joinedParts(joined) : `(${between(start, end, start)})`
    place.isOpen = false
    return place
      .filter((mutant) => !mutant.joined)
      .reduce((inner, { number, kind, put }) => {
        // What is put there is never taken where it was not true anyway.
        return kind === 'never'
          ? `($mutants.is(${number}) ? false : $mutants.yes(${number}, ${inner}))`
          : `($mutants.differs(${number}) ? (${put}) : ${inner})`
      }, whole)
  }

  /** "a && b", of which one may be lost. */
  function joinedParts(mutants) {
    const [{ joined }] = mutants
    const { sign, left, right, isAsked } = joined
    const numberOf = (side) => mutants.find((mutant) => mutant.joined.kept === side)?.number ?? -1
    const [keptLeft, keptRight] = [numberOf('left'), numberOf('right')]
    const [a, b] = [left, right].map(({ start, end }) => between(start, end, start))
    const raw = text.slice(right.start, right.end)
    const alone = keptRight < 0 ? '' : `$mutants.is(${keptRight}) ? (${raw}) : `
    // No function can wait in place of another.
    if (/\b(?:await|yield)\b/.test(raw)) {
      const lost = `$mutants.differs(${keptLeft}) ? (${text.slice(left.start, left.end)}) : `
      return `($mutants.mark(${keptRight}), ${alone}${keptLeft < 0 ? '' : lost}(${a} ${sign} ${b}))`
    }
    const ask = `$mutants.${sign === '&&' ? 'and' : 'or'}`
    const settings = `{ keptLeft: ${keptLeft}, keptRight: ${keptRight}, isAsked: ${isAsked}, hasEffect: ${hasEffect(raw)} }`
    return `(${alone}${ask}(${a}, () => (${b}), ${settings}))`
  }
}

/** What leaves something behind, by its words, is not asked only to see what it would say. */
const hasEffect = (code) =>
  /(?<![=!<>])=(?![=>])|\+\+|--|\bdelete\b|\.(?:add|delete|next|pop|push|reverse|set|shift|sort|splice|unshift)\(/.test(
    code,
  )

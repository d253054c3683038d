// What `list.flatMap(of)` is in the bundle (plain-loops.js).

/** All that `of` gives for each thing, one after the other. */
export function $flatMap(list, of) {
  const { length } = list
  const all = []
  for (let i = 0; i < length; i++) {
    const found = of(list[i], i, list)
    for (let k = 0; k < found.length; k++) all.push(found[k])
  }
  return all
}

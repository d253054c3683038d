// Which links of a record are right by the labels of training/: figures.jsonl and voices.jsonl.
const wordsOf = (text) => (text ?? '').toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []
const plain = (name) => wordsOf((name ?? '').replace(/^the /i, '')).join(' ')
const last = (name) => plain(name).split(' ').at(-1)

/** Days, places and events of the figures of an article of figures.jsonl. */
export function judgeFigures({ id, gold }, record) {
  const byId = new Map([...record.dates, ...record.places].map((item) => [item.id, item]))
  return record.casualties.flatMap((item) => {
    const wanted = gold.casualties.find(
      ({ start, end, outcome }) => item.outcome === outcome && item.start < end && start < item.end,
    )
    if (!wanted || item.named) return []
    const judged = (kind, link, right) => (link ? [{ article: id, kind, raw: link.confidence, right }] : [])
    const value = byId.get(item.date)?.value ?? null
    const place = byId.get(item.place)
    const names = [place?.name, ...(place?.mentions ?? []).map(({ text }) => text)].map(plain)
    const isDay = (date) => date !== null && value?.startsWith(date) && /^(?:$|[-T])/.test(value.slice(date.length))
    return [
      ...judged('date', item.date && item.links.date, wanted.date.some(isDay)),
      ...judged(
        'place',
        item.place && item.links.place,
        wanted.place.some((name) => name && names.includes(plain(name))),
      ),
      ...(wanted.event === null
        ? []
        : judged('event', item.event && item.links.event, meets(item.event?.text, wanted.event))),
    ]
  })
}

const meets = (said, wanted) =>
  wordsOf(said).some((word) => wordsOf(wanted).some((other) => word.slice(0, 4) === other.slice(0, 4)))

/** Who the sources of an article of voices.jsonl are. */
export function judgeVoices({ id, gold }, record) {
  const entities = [...record.people, ...record.organizations, ...record.places]
  return gold.claims.flatMap(({ source: [[start, end]], entity }) => {
    const source = record.claims
      .map((claim) => claim.source)
      .find((each) => each?.spans[0].start === start && each.spans[0].end === end)
    if (!source) return []
    const name = entities.find((each) => each.id === source.entity)?.name
    const right = name
      ? (entity ?? []).some((each) => plain(each) === plain(name) || last(each) === last(name))
      : entity === null
    return [{ article: id, kind: source.entity === null ? 'nobody' : 'entity', raw: source.confidence, right }]
  })
}

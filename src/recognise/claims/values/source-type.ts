import type { Name } from '../../../language/document.js'
import { wordTable } from '../../../language/words/word-set.js'
import type { ClaimSource } from '../schema.js'

/** What kind of source a claim has. */
export type SourceType = ClaimSource['type']

/** Last words of a source that say what it is. The head of the phrase decides, then a name in it. */
const HEADS: ReadonlyMap<string, SourceType> = wordTable({
  document: `
    account affidavit analysis advertisement announcement article assessment audit banner bill book bulletin chapter constitution data
    dispatch document draft editorial email e-mail estimate estimates evidence figures filing findings footage guidelines headline index
    indictment invoice law lawsuit leaflet legislation letter letters list log manual measure memo message minutes motion note number
    numbers paper papers petition placard poll polls poster projections ranking record recording records release report reports research
    results result surveillance review rules section sign statement statements statistics studies study survey surveys tape test tests text
    transcript treaty tweet verdict video website`,
  media: `
    broadcaster channel daily gazette herald journal magazine media network newspaper newspapers outlet outlets post press radio station
    telegraph television times tribune tv weekly`,
  government: `
    administration army authorities authority board bureau cabinet commission commissioner congress consulate council court courts
    department embassy government governments house judiciary junta kremlin legislature marines military ministries ministry municipality
    navy office parliament pentagon police prosecutors regime senate state tribunal troops`,
  group: `
    activists advisers aides allies americans analysts campaigners children clerics colleagues coworkers critics crowd delegates
    demonstrators diplomats divers doctors economists experts families family farmers fighters groups guards friends historians insurgents
    investigators inspectors journalists judges lawmakers lawyers leaders locals many members militants neighbors neighbours observers
    officers officials opponents others parents passengers people physicians pilots politicians protesters rebels refugees relatives
    reporters republicans democrats rescuers residents researchers scientists several soldiers some sources staff students supporters
    survivors they those users victims villagers volunteers voters witnesses women men workers`,
  organization: `
    agency airline airlines alliance arm association bank body branch business centre center chain charity clinic coalition college
    consortium cooperative campaign church club committee company corporation developer federation firm force foundation fund gallery group
    hospital institute lab laboratory league maker manufacturer movement museum observatory operator organisation organization party
    retailer school service society startup supplier team trust union university utility watchdog who`,
  person: `
    adviser agent aide ambassador analyst attorney author boy brother captain ceo cfo chairman chairwoman chancellor chief clerk coach
    colonel correspondent daughter defendant deputy diplomat director doctor driver engineer executive expert father founder friend general
    girl governor he head her him his historian husband i inspector journalist judge king lawmaker lawyer leader man manager mayor member
    minister mother official officer owner pilot player politician pope premier president priest prisoner professor prosecutor queen
    researcher resident scientist secretary senator she sister soldier son source speaker spokesman spokesperson spokeswoman student
    superintendent suspect teacher teenager victim witness wife woman writer`,
})

/** "emails", "transcripts": texts by their singular. */
const isDocumentWord = (word: string): boolean => HEADS.get(word) === 'document' && !word.endsWith('s')

/** What kind of source the words name, of those that speak: a word that tells no kind is taken by its ending. */
export function speakerTypeOf(whole: string, names: readonly Name[]): SourceType {
  const text = withoutBodiesBefore(whole, names)
  const head = headOf(text)
  const plural = typeOfPlural(head)
  if (/\bcoast ?guard\b|\bconsulate[ -]general\b/i.test(text)) return 'government'
  const known = sourceTypeOf(
    text,
    names.filter((name) => endsBody(name, head)),
  )
  if (known !== 'unknown') return known
  if (plural !== null) return plural
  const isCommon = names.length === 0 || /\p{Ll}/u.test(lastOf(text)[0] ?? '')
  if (isCommon && /(?:men|women|folk)$/.test(head)) return 'group'
  if (isCommon && SINGULAR_PERSON.test(head)) return 'person'
  if (isCommon && PLURAL.test(head)) return 'group'
  return sourceTypeOf(text, names)
}

/** "University of Tarn professor Mara Olt": the name of a body before other words has an "of" that is not the source's own. */
function withoutBodiesBefore(text: string, names: readonly Name[]): string {
  const [body] = names
  if (body?.kind !== 'organization' || !/ of /.test(body.text)) return text
  const at = text.indexOf(body.text)
  const rest = /^(?:(?:an?|the) )?$/i.test(text.slice(0, at)) ? text.slice(at + body.text.length) : ''
  return /^ \p{L}/u.test(rest) && !/^ (?:and|at|for|in|of|or|to|which|who|with)\b/.test(rest) ? rest.trimStart() : text
}

/** What kind of source the words name, as far as a known word or a name tells. */
export function sourceTypeOf(text: string, names: readonly Name[]): SourceType {
  const head = headOf(text)
  const byHead = HEADS.get(head)
  // "several party figures" are people, "official figures" are not.
  if (head === 'figures' && PEOPLE_OF.test(text)) return 'group'
  // "The U.S. Geological Survey" is no text.
  const body = byHead === 'document' ? names.find((name) => endsBody(name, head)) : undefined
  if (body) return typeOfOrganization(body.type)
  if (byHead) return byHead
  if (isDocumentWord(head.replace(/s$/, ''))) return 'document'
  const name = names.find(({ kind }) => kind === 'person') ?? names[0]
  if (name?.kind === 'person') return 'person'
  if (name?.kind === 'organization') return typeOfOrganization(name.type)
  // A state or a town speaks by its government, a museum or a port by itself.
  if (name?.kind === 'place') return name.type === 'facility' ? 'organization' : 'government'
  if (/\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Sgt|Prof)\b\.?/.test(text)) return 'person'
  return 'unknown'
}

const endsBody = ({ kind, text, type }: Name, head: string): boolean =>
  kind === 'organization' && type !== 'media' && headOf(text) === head

const PEOPLE_OF =
  /\b(?:business|coalition|cultural|leading|opposition|party|political|prominent|public|religious|senior|underworld)\b/i

/** Words for people by what they do: "foreman", "nurse", "accountant", "waitress", "organiser". */
const SINGULAR_PERSON =
  /(?:.man|.woman|.person|.er|.or|.ist|.ian|.ant|.ess|aunt|baron|boss|cleric|cook|cousin|guard|guest|head|lord|midwife|monk|mum|neighbou?r|nurse|one|partner|pupil|surgeon|tenant|twin|uncle|veteran|vet)$/

const PLURAL = /[^su]s$|ss?es$|children|police$/

/** "agencies" and "unions" are bodies, "nurses" a group: by their singular. */
function typeOfPlural(head: string): SourceType | null {
  if (!PLURAL.test(head)) return null
  const singular = head.replace(/ies$/, 'y').replace(/s$/, '')
  const type = HEADS.get(singular)
  return type === undefined ? null : type === 'person' ? 'group' : type
}

/** The head of a noun phrase: the word before its first preposition or comma. */
const headOf = (text: string): string =>
  lastOf(text)
    .toLowerCase()
    .replace(/[^a-z-]/g, '')

function lastOf(text: string): string {
  const core =
    text.split(
      /,|\s(?:of|for|in|at|from|with|on|to|who|which|that|whose|familiar|close|named|released|published|polled|by)\s|\s\p{Ll}+ing (?=(?:at|for|from|in|near|on|to|with)\s)/u,
    )[0] ?? text
  return core.trim().split(/\s+/).at(-1) ?? ''
}

function typeOfOrganization(type: string | null): SourceType {
  if (type === 'media') return 'media'
  return type === 'government' || type === 'police' || type === 'court' || type === 'military'
    ? 'government'
    : 'organization'
}

import { listed } from './listed.js'

/** Titles by their initials, as papers write them: "the IG", "DCP Olt", "the PM". Some are the initials of bodies or of other things as well. */
const TITLES = listed(`
  acp: assistant commissioner of police; ag: attorney general; asp: assistant superintendent of police, additional superintendent of police;
  cas: chief administrative secretary; ceo: chief executive officer, chief executive; cfo: chief financial officer; cj: chief justice; cji: chief justice;
  cm: chief minister; co: commanding officer, circle officer; coo: chief operating officer; cp: commissioner of police, police commissioner;
  cs: cabinet secretary, chief secretary; cto: chief technology officer; da: district attorney; dc: deputy commissioner, district commissioner;
  dci: detective chief inspector; dcm: deputy chief minister; dcp: deputy commissioner of police; dg: director general;
  dgp: director general of police; dig: deputy inspector general of police, deputy inspector general; dm: district magistrate;
  dpm: deputy prime minister; dpo: district police officer; dpp: director of public prosecutions;
  dsp: deputy superintendent of police; fm: foreign minister, finance minister; gm: general manager; ig: inspector general of police, inspector general;
  igp: inspector general of police; md: managing director; nsa: national security adviser, national security advisor; oc: officer in charge, officer-in-charge;
  ocpd: officer commanding police district; pm: prime minister; ppo: provincial police officer, police public relations officer; pps: principal private secretary;
  pro: public relations officer; ps: principal secretary, permanent secretary; rdc: resident district commissioner; sdo: sub-divisional officer;
  sdpo: sub-divisional police officer; sho: station house officer; si: sub-inspector; sp: superintendent of police; ssp: senior superintendent of police; vc: vice-chancellor, vice chancellor;
  vp: vice president, vice-president
`)

/** From initials in lower case to the titles that they may stand for. */
export const titleInitials: ReadonlyMap<string, readonly string[]> = new Map(
  TITLES.map((entry) => {
    const [initials = '', titles = ''] = entry.split(':')
    return [initials.trim(), titles.split(',').map((title) => title.trim())]
  }),
)

/** Whether a word is written like the initials of a title: "IG", not "ig". */
export const isTitleInitials = (text: string): boolean =>
  text === text.toUpperCase() && titleInitials.has(text.toLowerCase())

/** The initials of a title that is written out: "Inspector General of Police" is the IG and the IGP; a deputy is another. */
export const initialsOfTitle = (title: string): readonly string[] => {
  const words = ` ${plainly(title)} `
  const told = [...titleInitials].flatMap(([initials, titles]) =>
    titles.flatMap((each) => (words.includes(` ${plainly(each)} `) ? [{ initials, title: plainly(each) }] : [])),
  )
  return told
    .filter(({ title: own }) => !told.some(({ title: other }) => other !== own && other.endsWith(` ${own}`)))
    .map(({ initials }) => initials)
}

const plainly = (title: string): string => title.toLowerCase().replace(/-/g, ' ')

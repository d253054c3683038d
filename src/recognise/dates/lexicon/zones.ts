/** Time zones. */

/** Time zones and what they are off Greenwich; those whose letters stand for several zones are left as null. */
export const zones: Readonly<Record<string, string | null>> = {
  ACST: '+09:30', AEDT: '+11:00', AEST: '+10:00', AKDT: '-08:00', AKST: '-09:00', AST: null, AWST: '+08:00', BST: '+01:00', CAT: '+02:00', CDT: '-05:00',
  CEST: '+02:00', CET: '+01:00', CST: '-06:00', CT: null, EAT: '+03:00', EDT: '-04:00', EEST: '+03:00', EET: '+02:00', EST: '-05:00', ET: null, GMT: 'Z',
  HKT: '+08:00', HST: '-10:00', IST: null, JST: '+09:00', KST: '+09:00', MDT: '-06:00', MSK: '+03:00', MST: '-07:00', MT: null, NZDT: '+13:00',
  NZST: '+12:00', PDT: '-07:00', PKT: '+05:00', PST: '-08:00', PT: null, SAST: '+02:00', SGT: '+08:00', UTC: 'Z', WAT: '+01:00', WIB: '+07:00', Z: 'Z',
} // biome-ignore format: a table

/** Time zones by their spoken names, of which "standard" or "daylight" tells what they are off Greenwich. */
export const spokenZones: Readonly<Record<string, string | null>> = {
  'central daylight time': '-05:00', 'central standard time': '-06:00', 'central time': null, 'eastern daylight time': '-04:00',
  'eastern standard time': '-05:00', 'eastern time': null, eastern: null, 'greenwich mean time': 'Z', 'mountain standard time': '-07:00',
  'mountain time': null, 'pacific daylight time': '-07:00', 'pacific standard time': '-08:00', 'pacific time': null, pacific: null,
  'universal time': 'Z',
} // biome-ignore format: a table

import { kinds } from '../src/recognise/recognisers.js'

/** Settings under which anything is written as it is: no colour, all kinds, a narrow page. */
export const plain = {
  version: '0.0.0',
  pretty: false,
  colourLevel: 0,
  width: 60,
  generatedAt: null,
  kinds,
  fields: null,
  excel: false,
  brief: false,
} as const

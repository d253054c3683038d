import { listed } from './listed.js'

/** People whom news calls by a name that looks like a title or a place. */
export const knownPeople = listed(`
  Dalai Lama; Panchen Lama; Aga Khan; Che Guevara; Subcomandante Marcos; Carlos the Jackal; Chemical Ali; Lula; Lula da Silva; Pol Pot; Mother Teresa;
  Jesus; Jesus Christ; Paris Hilton; Jack London; Paris Jackson; Martin Luther King; Martin Luther King Jr.; Prince William; Prince Harry; Prince Charles
`)

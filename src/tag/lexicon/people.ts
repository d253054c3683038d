import { listed } from './listed.js'

/** People whom news calls by a name that looks like a title or a place. */
export const knownPeople = listed(`
  Al Gore; Dalai Lama; Panchen Lama; Aga Khan; Che Guevara; Subcomandante Marcos; Carlos the Jackal; Chemical Ali; Lula; Lula da Silva; Pol Pot; Mother Teresa;
  Jesus; Jesus Christ; Paris Hilton; Jack London; Paris Jackson; Martin Luther King; Martin Luther King Jr.; Prince William; Prince Harry; Prince Charles; Kanye West
`)

/** Heads of places and bodies that are family names too: "Bruce Arena", "Tony Hall". */
export const surnameHeads: ReadonlySet<string> = new Set(
  listed(`
    Arena; Hall; Hill; Hills; Park; Street; Lake; Ford; Banks; House; Church; Gates; Rivers; Fields; Wells; Castle; Temple; Green; Forest; Beach; Bridges; Bridge; Marsh; Glen; Pond;
    Towers; Villa; Garden; Road; Farm; Fort; Base; Port; Wall; Rose; Lane; Gorge; Mount; Ridge; Peak; Chapel; Mine; Dam; Power; Field; Cross; Stone; Brook; Woods; Heath`),
)

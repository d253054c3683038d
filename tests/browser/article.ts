/** An article of our own with every kind of fact. */
export const ARTICLE = `Ferry sinks off Mombasa, at least 12 dead

MOMBASA, Kenya, March 4 (Coast Wire) — At least 12 people drowned on Monday when a ferry sank off Mombasa, the Kenya Coast Guard said.

“We have found 12 bodies,” commander José Mwangi told reporters in Nairobi. An official denied that children were among the dead.

Mwangi said on Tuesday that 19 people had died and 7 were missing. Survivors were taken to hospitals in Kilifi and Malindi. Transport Minister Amina Otieno said the ferry had been inspected in January 2024.

According to the Kenya Red Cross, 31 passengers were injured. “Nobody told us that the engine had failed,” said Otieno.
`

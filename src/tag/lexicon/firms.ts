import { wordSet } from '../../language/words/word-set.js'

/** What a firm takes in and pays out: "reported a first-quarter profit", "Zzarq profit fell". */
export const earningsNouns = wordSet`
  dividend dividends earnings income loss losses profit profits revenue revenues sales turnover`

/** Verbs by which a firm tells of them. */
export const earningsVerbs = wordSet`booked forecast forecasted forecasts posted posts reported reports`

/** Nouns right behind a firm's name. */
export const ofFirmNouns = wordSet`
  bondholders creditors earnings profit profits revenue revenues shareholder shareholders takeover buyout`

/** How two firms become one. */
export const dealNouns = wordSet`acquisition buyout buy-out merger takeover`
/** What somebody wants to pay for a firm, and the words before it that say so. */
export const offerNouns = wordSet`bid bids offer offers`
export const offerAdjectives = wordSet`all-cash all-share billion cash friendly hostile million rival sweetened takeover tender unsolicited`
export const dealVerbs = wordSet`acquire acquiring buy merge`

/** What firms are the largest of. */
export const makers = wordSet`
  airline automaker bank bottler brewer broker broadcaster builder carmaker carrier chain chipmaker company conglomerate contractor
  developer distiller distributor drugmaker employer exporter firm generator grocer group importer insurer lender lessor
  maker manufacturer miner network operator processor producer provider publisher refiner refinery retailer seller
  shipper smelter steelmaker supermarket supplier telco trader utility wholesaler`
export const superlatives = wordSet`biggest largest leading oldest smallest second-biggest second-largest third-biggest third-largest top`

/** What ends the full name of a firm, and is left away when it is named again. */
export const FIRM_END = /,? (?:AG|Co|Company|Corp|Corporation|Inc|Incorporated|Limited|LLC|LP|Ltd|NV|PLC|SA)\.?$/i

import { wordSet } from '../../language/words/word-set.js'

/** What states have agencies for, that are called so with the state behind: "Statistics Canada", "Cricket Australia". */
export const agencyFields = wordSet`
  Agriculture Archery Archives Arts Athletics Aquatics Badminton Basketball Boxing Business Cancer Conservation Consumer Consumers Creative
  Cricket Cycling Dementia Diabetes Digital Diving Education Employment Energy Enterprise Environment Film Fisheries Food Football
  Forestry Golf Gymnastics Handball Health Heritage Highways Historic Hockey Housing Immigration Infrastructure Innovation
  Invest Judo Libraries Museums Natural Nature Netball Parks Pharmacy Ports Research Rowing Rugby Sailing Science Screen Skills Skate
  Sport Sports Squash Standards Statistics Swimming Taekwondo Tennis Tourism Trade Transport Triathlon Universities Volleyball
  Volunteering Water Wildlife Women Wrestling`

import { wordSet } from './words/word-set.js'

/** Abbreviations that a name or another word always follows: no sentence ends in them. In lower case, without the full stop. */
export const leading = wordSet`
  adj adm amb approx archbp asst atty bp br brig ca capt cdr cf cllr cmdr cmdt col comdr cmsgt cpl cpt cwo dep det dr drs e.g eg ens esp eq fr
  ft gen gens gov govs hon i.e ie incl insp lt lts maj messrs mdme mlle mme mr mrs ms mt mx ofc op pfc ph pres prof profs pte pvt rep reps
  resp rev revd rt sen sens sgt sgts sig spc sqn ssgt supt sra srta tel ven viz v vs wg`

/** Abbreviations that a number follows: "No. 5", "Rs. 500", "Apt. 4B". Without one, they are words. */
export const beforeNumbers = wordSet`
  apt art arts ch chap est ex fig figs flt hwy mk no nos nr p para paras pg pgs pp r ref rm rs rte sec sect ser tab vol vols`

/** Abbreviations that stand in the middle of a sentence or at its end: the next word decides. */
export const trailing = wordSet`
  assn assoc bhd bros cie co cos corp dept dist div inc inst intl ltd llc mfg natl plc pty sdn univ esq jnr jr snr sr ret apr aug dec feb fri
  jan jul jun mar mon nov oct sat sep sept sun thu thur thurs tue tues wed ala alta ariz ark calif colo conn del fla ga ill ind kan kans ky la
  man mass md mich minn miss mo mont neb nebr nev okla ont ore pa que sask tenn tex va vt wash wis wyo w.va ave blvd bldg cres hts ln pkwy pl
  rd sq st ste terr twp mts is pen cu deg max min al cit ed eds et ext ibid govt mgr misc mtg orig pop pseud pt rel repr rev suppl trans u.s
  u.n`

/** Units: behind a number a capital begins a sentence. */
export const units = wordSet`
  bn cm ft g gal ha hp hr hrs in kg km kph kw lb lbs m mg mi min mins ml mm mn mph mw oz pct qt sec secs tn yd yds yr yrs`

/** Of these, words in their own right ("is", "man", "in", "sun" …) count as abbreviations only where a number or a small letter follows. */
export const alsoWords = wordSet`
  art del fig gal in ill ind is la man mar mass max min miss no pen pop sat sun wash mon m et ex tab ore wed est rev pt mi ma ed`

/** Names of firms and shows that end in an exclamation mark or a question mark; in lower case, without the mark. */
export const namesWithMark = wordSet`
  jeopardy yahoo yum wham joomla oklahoma ahoy e hamilton ho hulu chumba therefor guess`

/** Words with which sentences begin, and which in the middle of one have no capital; in lower case. */
export const sentenceOpeners = wordSet`
  a about above according across additionally after again against all along already also although always among amid an analysts and another
  any anyone are around as at authorities back because before behind both but by can could critics despite did do does during each earlier
  eight eighteen eleven either even eventually every everybody everyone everything experts few finally five following for four fourteen from
  further furthermore had has have he he's hence her here his how however i i'm if in inside instead investigators is it it's its just last
  lawmakers later let like local many maybe meanwhile more moreover most much my near nearly neither never nevertheless next nine no nobody
  none nor not nothing now of officials often on once one only opponents or other others our out over people perhaps please police previously
  prosecutors rather recently residents rescuers scientists seven several she she's should similarly since six so some somebody someone
  sometimes soon sources still such supporters ten than that that's the their them then there there's therefore these they they're this those
  though three through throughout thus to today together twelve twenty two under unfortunately unless unlike until up upon was we we're were
  what when where whether which while who whose why with within without witnesses would yes yesterday yet you you're your`

/** What goes on with "5 p.m.": days, months and zones. */
export const afterClock = wordSet`
  april august central december eastern february friday january july june march may monday mountain november october pacific saturday
  september sunday thursday tuesday wednesday sept oct nov dec jan feb aug mon tue wed thu fri sat sun`

/** Verbs that tell who asked or shouted the quotation before them: '"Who knew?" Olt asked.' */
export const askingVerbs = wordSet`
  added announced answered asked asks begged called chanted commented cried declared demanded exclaimed explained inquired insisted joked
  mused noted pleaded posted queried questioned quipped recalled remarked repeated replied retorted said says screamed shouted tells told
  tweeted urged warned whispered wondered wonders writes wrote yelled`

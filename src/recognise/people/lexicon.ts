import { wordSet } from '../../language/words/word-set.js'
import { roleNouns } from '../../tag/lexicon/titles.js'

/** Nouns that make it a role. */
export const roleHeads: ReadonlySet<string> = new Set([
  ...roleNouns,
  ...'admiral ambassador captain ceo coach colonel congressman dictator diplomat general governor head judge leader lieutenant major mp mayor minister monarch officer pope premier president prosecutor secretary secretary-general senator sergeant speaker spokesman spokeswoman'.split(
    ' ',
  ),
])

/** Courtesy titles, which are no role. */
export const courtesies = wordSet`mr mrs ms miss dr sir lady dame lord st`

/** Family names of Korea, China and Vietnam, which stand before the given ones: that "Kim" is no woman's name. */
export const familiesBefore: ReadonlySet<string> = new Set(
  `bae bai bang bui cai cao chang chen cheng cho choe choi chu chung cui dai dang deng ding dong du duan duong fan fang feng fu gao gong gu
  guo han hao ho hoang hong hou hu huang huynh hwang ihn jang jeon jeong jia jiang jin jo jung kang ko kong kwon lai le lei liang liao lim lin
  liu luo luong ma mao meng min moon nam ngo nguyen noh oh pak pan park peng pham phan qian qin qiu ren rhee roh ryu seo shao shen shi shim shin
  sohn son song su sun suh tang tao tian tran tse vo vu wan wang wei wen wu xia xiao xie xiong xu xue yan yang yao ye yi yin yoo yoon yu yuan
  yun zeng zhang zhao zheng zhong zhou zhu zou ahn kim lee li`.split(/\s+/),
)

/** Nouns and titles that tell the sex of who bears them. */
export const maleWords: ReadonlySet<string> = new Set(
  'mr sir lord king prince emperor sheikh sheik pope father dad stepfather stepson brother son husband spokesman chairman congressman businessman grandfather nephew uncle ayatollah imam mullah rabbi bishop archbishop cardinal actor policeman councilman emir sultan grandson boyfriend son-in-law ex-son-in-law ex-husband gunman monk priest salesman strongman cameraman anchorman statesman'.split(
    ' ',
  ),
)
export const femaleWords: ReadonlySet<string> = new Set(
  'mrs ms miss lady dame queen princess empress mother mom mum stepmother stepdaughter sister daughter wife spokeswoman chairwoman congresswoman businesswoman grandmother niece aunt actress policewoman councilwoman baroness duchess countess girlfriend granddaughter widow ex-wife nun daughter-in-law waitress stateswoman'.split(
    ' ',
  ),
)

/** Common nouns for one person: a pronoun behind one may mean that person and no other. */
export const humanNouns: ReadonlySet<string> = new Set([
  ...roleNouns,
  ...maleWords,
  ...femaleWords,
  ...'man woman boy girl person child teenager teen baby driver passenger patient youth toddler infant adult resident witness citizen immigrant migrant refugee someone accused applicant assailant burglar bystander caller claimant client complainant customer detainee employee fugitive homeowner inmate intruder motorcyclist motorist official neighbor neighbour offender pedestrian pensioner plaintiff rider robber stranger thief'.split(
    ' ',
  ),
])
for (const courtesy of courtesies) (humanNouns as Set<string>).delete(courtesy)

/** What a noun for one person tells of the sex, where it stands for nobody named. */
export const sexOfNoun = (lower: string): 'male' | 'female' | null =>
  maleWords.has(lower) || MEN.has(lower) ? 'male' : femaleWords.has(lower) || WOMEN.has(lower) ? 'female' : null
const MEN = wordSet`boy man schoolboy`
const WOMEN = wordSet`girl schoolgirl woman`

/** Names that one person goes by: the formal one, then those for short. */
const SHORT_NAMES: readonly string[] = `
  abigail abby; alexander alex; alexandra alex; andrew andy; anthony tony; benjamin ben; charles charlie; christopher chris; daniel dan danny;
  david dave; deborah debbie; donald don; edward ed ted; elizabeth liz beth; frederick fred; gerald gerry; gregory greg; james jim jimmy;
  jeffrey jeff; jennifer jenny; joseph joe; joshua josh; kathleen kathy; katherine kate; kenneth ken; lawrence larry; margaret maggie;
  matthew matt; michael mike; nicholas nick; patricia pat; patrick pat; peter pete; philip phil; raymond ray; rebecca becky; richard dick;
  robert bob bobby rob; ronald ron; samuel sam; stephen steve; steven steve; susan sue; theodore ted; thomas tom; timothy tim; victoria vicky;
  walter walt; william bill will billy`
  .split(';')
  .map((row) => row.trim())

/** From each such name to the others of its row. */
export const pairedNames: ReadonlyMap<string, readonly string[]> = new Map(
  SHORT_NAMES.flatMap((row) => row.split(/\s+/)).map((name) => [
    name,
    SHORT_NAMES.map((row) => row.split(/\s+/))
      .filter((row) => row.includes(name))
      .flatMap((row) => row.filter((other) => other !== name && (row[0] === name || row[0] === other))),
  ]),
)

import { listed } from './listed.js'

/** Words that stand capitalised without being names: they open sentences, head dates, or stand in headlines. */
export const neverNames: ReadonlySet<string> = new Set(
  listed(`
    a; an; the; this; that; these; those; some; any; all; each; every; both; either; neither; no; none; many; much; most; more; few; fewer; several; other; others; another; such; same; what; which; who; whom; whose; when; where; why; how; whether; if; then; than; thus; hence; so; yet; but; and; or; nor; for; because; since; although; though; while; whereas; unless; until; till; once; after; before; during; amidst; according; including; concerning; despite; amid; among; amongst; at; by; from; in; inside; into; near; of; off; on; onto; out; outside; over; past; through; throughout; to; toward; towards; under; up; upon; with; within; without; about; above; across; against; along; around; as; behind; below; beneath; beside; besides; between; beyond; down; except; like; per; plus; regarding; via; versus; vs
    i; me; my; mine; we; us; our; ours; you; your; yours; he; him; his; she; her; hers; it; its; they; them; their; theirs; himself; herself; itself; themselves; ourselves; myself; yourself; one; ones; someone; somebody; something; anyone; anybody; anything; everyone; everybody; everything; nobody; nothing; there; here; now; today; tonight; tomorrow; yesterday
    is; are; was; were; be; been; being; am; do; does; did; done; have; has; had; having; can; could; may; might; must; shall; should; will; would; let; lets; not; never; ever; also; too; only; just; even; still; already; again; always; often; sometimes; soon; later; earlier; recently; currently; meanwhile; however; moreover; furthermore; nevertheless; nonetheless; therefore; instead; indeed; perhaps; maybe; probably; certainly; clearly; apparently; reportedly; allegedly; officially; separately; elsewhere; overall; initially; eventually; finally; additionally; similarly; likewise; otherwise; rather; quite; very; well; yes; ok; okay; oh; please; thank; thanks; sorry; hello; hey; hi; dear; welcome
    monday; tuesday; wednesday; thursday; friday; saturday; sunday; mon; tue; tues; wed; thu; thurs; fri; sat; sun; january; february; march; april; june; july; august; september; october; november; december; jan; feb; mar; apr; jun; jul; aug; sep; sept; oct; nov; dec; jan.; feb.; mar.; apr.; jun.; jul.; aug.; sep.; sept.; oct.; nov.; dec.; a.m.; p.m.; pm; gmt; utc; est; edt; pst; pdt; cet; bst; cest; eest; ist; jst; kst; hkt; pkt; sast; aest; aedt; cdt; mdt; npt; wib; msk
    spring; summer; autumn; fall; winter; christmas; easter; ramadan; eid; eid al-fitr; eid al-adha; passover; hanukkah; thanksgiving; halloween; ashura; diwali; nowruz; yom kippur; independence day; new year; new year's; new year's day; new year's eve; valentine's day; father's day; mother's day; memorial day; labor day
    god; lord; allah; jesus christ; heaven; islam; christianity; judaism; hinduism; buddhism; catholicism; meantime; a.d.; b.c.; arabic; creole; swahili; sinhala; neolithic; paleolithic; earth; hutu; hutus; tutsi; tutsis; pashtun; pashtuns; hazara; hazaras; roma; gypsy; gypsies; hispanic; hispanics; latina; latinas; latino; latinos; caucasian; english; mandarin; cantonese; hebrew; farsi; dari; pashto; urdu; hindi; latin
    et; ot; duii; owi; oui; ovi; gbh; abh; cpr; aed; aeds; suvs; utv; utvs; fob; caps; egp; inr; pkr; kes; ngn; zar; ghs; brl; idr; php; myr; sgd; hkd; aud; cad; nzd; chf; cny; jpy; ebitda; pil; gh; dcop; kc; qc; mep; mbe; obe; cbe; esq; md; euro; dollar; pound; yen; yuan; internet; web; tv; pc; ceo; pac; pacs; cfo; mp; mps; pow; pows; vip; suv; dna; aids; hiv; sars; covid; covid-19; h5n1; h1n1; mers; mers-cov; sars-cov-2; cvdpv; cvdpv1; cvdpv2; evd; bvd; elisa; rt-pcr; mpox; ebola; gdp; ied; ieds; rpg; wmd; ufo; atm; gps; id; faq; pdf; tb; mou; mous; mri; icu; cctv; std; stds; sti; stis; ivf; ptsd; adhd; copd; lgbt; lgbtq; lgbti; ngo; ngos; cso; csos; ipo; ipos; vat; gst; sim; sms; mms; usb; led; dvd; dvds; cd; cds; diy; ppe; pcr; kyc; fir; firs; sme; smes; msme; msmes; fdi; agm; egm; coo; cto; cio; idp; idps; gbv; hiv/aids; evm; evms; pvc; dui; dwi; ems; emt; emts; atv; atvs; rv; rvs; hvac; pta; gpa; stem; rfp; rfps; tif; eis; pfas; i.d.; o.k.; p.s.; i.q.; iq; p.c.; t.v.; h.i.v.; d.n.a.; bldg; bldg.; http; www; phd; usd; eur; gbp; km; mph; kg; ft; sq; usa's; kw; mw; gw; kwh; mwh; gwh; twh; mah; hz; khz; mhz; ghz; kbps; mbps; gbps; kph; rpm; psi; db; hp
    vcr; vcrs; hq; rip; rsvp; mdma; lsd; thc; cbd; ghb; rov; rovs; uav; uavs; icbm; icbms; asap; fyi; lcd; oled; hdtv; cpu; cpus; gpu; gpus; url; html; lng; lpg; cng; ev; evs; tnt; awol; bmi; ecg; hpv; mrsa; ddt; pcb; pcbs; cfc; cfcs; aqi; qr; ai; vr; rna; mrna; gcse; gcses; bsc; msc; llb; iban; eps; roi; ebit; cagr; cpi; ppi; pmi; gnp; fta; ftas; rti; obc; obcs; uapa; pmla; pocso; crpc; ipc; afspa; odi; odis; t20; t20s; mvp; rbi; rbis; tko; sos; cgi; smh; fml; co2; cm; sho; cp; igp; ppro; lga; lgas; lgu; lgus; mda; mdas; dgp; adgp; ssp; sdm; mla; mlas; mna; mnas; mpa; mpas; mlc; mlcs; jpeg; tld; gmo; gmos; ptas; csr; esg; hr; pr; following; mk; mks; msp; msps; tds
    mp3; mp4; eeprom; ram; gb; mb; tb/s; wi-fi; hdmi; bluetooth; north-south; south-north; east-west; west-east; omg; lol; wtf; btw; imo; tbh; bible; koran; quran; qur'an; torah; gospel`),
)

/** Beliefs and creeds: no names by themselves, but parts of the names of bodies: "Islamic Jihad", "Christian Democrats". */
export const creeds: ReadonlySet<string> = new Set(
  listed(`muslim; muslims; christian; christians; jew; jews; jewish; catholic; catholics; protestant; protestants; hindu; hindus; buddhist; buddhists; sikh; sikhs; sunni; sunnis;
    shi'ite; shi'ites; shiite; shiites; shia; shi'a; islamic; islamist; islamists; salafist; orthodox; anglican; mormon; mormons; evangelical; baptist; methodist; lutheran;
    fulani; yoruba; yorubas; igbo; igbos; hausa; hausas; ijaw; kanuri; tuareg; tuaregs; dogon; bambara; peul; wolof; mandinka; ashanti; kikuyu; kikuyus; luos; kalenjin; luhya; maasai; masai; turkana; pokot; samburu; dinka; nuer; shilluk; murle; acholi; baganda; tigrayan; tigrayans; oromo; oromos; amhara; amharas; zulu; zulus; xhosa; ndebele; shona; bantu; afrikaner; afrikaners; berber; berbers; bedouin; bedouins; copt; copts; druze; alawite; alawites; yazidi; yazidis; yezidi; yezidis; turkmen; turkmens; assyrians; chaldean; baloch; baluch; rajput; dalit; dalits; brahmins; adivasi; adivasis; gurjar; gujjar; gujjars; maratha; marathas; patidar; meiteis; rohingya; rohingyas; hmong; uzbeks; tajiks; inuit; maori; maoris; aborigine; aborigines; aboriginal; sami; quechua; aymara; mapuche; garifuna; pygmy; pygmies; banyamulenge; islamophobia; wahhabi; wahhabis; salafi; salafis; salafists; sufi; sufis; ahmadi; ahmadis; zoroastrian; zoroastrians; jesuit; jesuits; franciscan; hasidic; haredi; pentecostal; pentecostals; evangelicals; calvinist; shintoist; taoist;
    nazi; fascist; communist; communists; marxist; socialist; capitalist; roman; leninist; liberal; conservative; nationalist; secular; zionist; baathist`),
)

/** Words that open sentences, and that a capital in the midst of one makes part of a name: "Health Ministry", "State Department". */
export const plainOpeners: ReadonlySet<string> = new Set(
  listed(`
    first; second; third; fourth; fifth; sixth; seventh; eighth; ninth; tenth; last; next; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve; thirteen; fourteen; fifteen; sixteen; seventeen; eighteen; nineteen; twenty; thirty; forty; fifty; sixty; seventy; eighty; ninety; hundred; thousand; million; billion; dozens; hundreds; thousands; millions; tens; half; nearly; almost; roughly; approximately; least
    according; govt; progressive; militant; officials; official; police; authorities; government; officers; soldiers; troops; rebels; militants; insurgents; gunmen; witnesses; residents; analysts; critics; experts; scientists; researchers; doctors; protesters; demonstrators; reports; sources; lawmakers; leaders; members; workers; people; men; women; children; students; voters; investigators; prosecutors; military; parliament; army; opposition; president; minister; prime; state; local; foreign; former; new; old; top; senior; chief; young; big; small; major; early; late; high; low; good; great; long; international; national; federal; world; human; public; private; political; economic; social; nuclear; media; news; oil; gas; security; health; education; justice; war; peace; violence; talks; elections; election; relief; aid; rescue; rescuers; firefighters; photo; photos; video; read; click; share; related; advertisement; subscribe; copyright; updated; published; posted; source; editor's; note; breaking; exclusive; analysis; opinion; editorial; interview; correction; file; watch; live`),
)

/** Words that link the parts of a name. "and" only inside the name of a body. */
export const particles: ReadonlySet<string> = new Set(
  listed(
    `al; dela; delos; te; wa; ole; arap; el; es; bin; bint; ibn; ben; abu; abd; ul; ud; ur; e; i; de; da; do; das; dos; du; del; della; di; la; le; las; los; van; von; der; den; ter; ten; zu; y; af; av; ap; ould; oul; dit; san; st; ad; an; ar; as; ash; at; az`,
  ),
)

/** What is left of a compound when the name is taken out: *Kabul*-based, *U.S.*-led. */
export const compoundTails: ReadonlySet<string> = new Set(
  listed(
    `based; led; backed; born; linked; run; owned; controlled; held; style; wide; friendly; made; built; era; area; bound; like; sponsored; trained; funded; dominated; allied; inspired; affiliated; speaking; occupied; ruled; brokered; mediated; supported; appointed; imposed; drafted; proposed; leaning; related; registered; flagged; educated; administered; installed; sanctioned; protected; aligned; listed; operated; driven; type; only; elect; majority; populated; language; turned; wanted; designed; approved; mandated; ordered; assisted; patrolled; bombed; governed; sized; centric; old; armed; influenced; chaired; hosted; organized; region; loyal; proof; free; loving; hating; conference; winning; month; year; day; member; nation; country; party; man; woman; allies; ally; fighters; officials; forces; troops; week; time; plus`,
  ),
)

/** What stands before a hyphen and a name and is no part of it: anti-*Taliban*. */
export const compoundHeads: ReadonlySet<string> = new Set(
  listed(
    'anti; pro; non; ex; pre; post; mid; trans; inter; intra; then; all; un; re; neo; ultra; cross; former; vice; self; sub; semi; counter; co; half; now; mini; quasi; super; late; early; south; north; east; west; central',
  ),
)

/** Lower-case words that go on with a body's name between capitalised ones: "Ministry of Foreign Affairs and Trade". */
export const bodyConnectors: ReadonlySet<string> = new Set(
  listed('of; for; and; on; to; in; the; &; against; with; de; des; du; from; at'),
)

/** Creeds that are parties before a small "party": "the Liberal party". */
export const partyCreeds: ReadonlySet<string> = new Set(
  listed(
    'Communist; Conservative; Democratic; Green; Greens; Liberal; National; Nationalist; Reform; Republican; Socialist',
  ),
)

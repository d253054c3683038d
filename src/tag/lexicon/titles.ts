import { listed } from './listed.js'

/** What stands before a name: courtesy titles, with the sex they tell. */
export const courtesyTitles: ReadonlyMap<string, 'male' | 'female' | null> = new Map([
  ...listed(
    'mr; mr.; sir; lord; king; prince; sheikh; father; brother; herr; monsieur; signor; señor; senor; pope; sultan; emperor; baron; count; duke; emir; imam; mullah; ayatollah; rabbi; czar; tsar; archbishop; bishop; cardinal; shaykh; mufti; crown prince',
  ).map((w) => [w, 'male'] as const),
  ...listed(
    'mrs; mrs.; ms; ms.; miss; lady; queen; princess; dame; sister; mother; frau; madame; mme; mme.; mademoiselle; señora; senora; baroness; countess; duchess; empress; first lady',
  ).map((w) => [w, 'female'] as const),
  ...listed('dr; dr.; prof; prof.; rev; rev.; hon; hon.').map((w) => [w, null] as const),
])

/** Ranks and offices that stand capitalised before a name and are not part of it. Longer ones are looked up first. */
export const roleTitles: readonly string[] = listed(`
  president; vice president; vice-president; president-elect; president elect; former president; prime minister; deputy prime minister; premier; vice premier; chancellor; vice chancellor; minister; deputy minister; foreign minister; interior minister; defense minister; defence minister; finance minister; justice minister; oil minister; health minister; information minister; agriculture minister; trade minister; economy minister; energy minister; education minister; environment minister; labor minister; labour minister; transport minister; culture minister; state minister; cabinet minister; chief minister; first minister; home minister; railway minister; planning minister; tourism minister; communications minister; commerce minister; industry minister; petroleum minister; sports minister; development minister; water minister; immigration minister; social affairs minister; national security minister; public security minister; emergency situations minister; deputy foreign minister; assistant minister
  secretary; secretary of state; assistant secretary of state; undersecretary of state; under secretary of state; deputy secretary of state; secretary of defense; secretary-general; secretary general; defense secretary; defence secretary; foreign secretary; home secretary; health secretary; press secretary; energy secretary; commerce secretary; labor secretary; agriculture secretary; interior secretary; education secretary; transportation secretary; housing secretary; assistant secretary; undersecretary; deputy secretary; first secretary; party secretary; deputy secretary-general; under-secretary-general; under secretary-general; cabinet secretary; justice secretary; business secretary; shadow chancellor; trade secretary
  general; gen; gen.; lieutenant general; lt. gen.; lt. general; lieutenant-general; lt.-gen.; major general; maj. gen.; major-general; maj.-gen.; brigadier general; brig. gen.; brigadier; brig.; colonel; col; col.; lieutenant colonel; lt. col.; lieutenant; lt; lt.; 1st lt.; captain; capt; capt.; major; maj; maj.; commander; cmdr; cmdr.; lieutenant commander; lt. cmdr.; admiral; adm; adm.; vice admiral; rear admiral; vice adm.; rear adm.; commodore; sergeant; sgt; sgt.; staff sergeant; staff sgt.; sgt. 1st class; corporal; cpl; cpl.; lance corporal; lance cpl.; private; pvt; pvt.; pfc.; pfc; spc.; specialist; marshal; field marshal; air marshal; air chief marshal; inspector; detective; superintendent; constable; officer; sheriff; deputy sheriff; chief inspector; chief; deputy chief; chief of staff; warrant officer; petty officer; seaman; airman
  professor emeritus; emeritus professor; senators; representatives; ministers; presidents; judges; justices; governors; mayors; generals; professors; bishops; lawmakers; prime ministers; foreign ministers; secretaries of state; second-seed; top-seed; second-seeds; top-seeds; world champion; olympic champion; defending champion; gold medallist; gold medalist; msp; senator; sen; sen.; representative; rep; rep.; reps.; sens.; congressman; congresswoman; governor; gov; gov.; deputy governor; lieutenant governor; lt. gov.; mayor; deputy mayor; councilman; councilwoman; councillor; assemblyman; majority leader; minority leader; speaker; majority whip; deputy speaker; delegate; mp; lawmaker; legislator; attorney general; deputy attorney general; solicitor general; prosecutor; chief prosecutor; special prosecutor; prosecutor general; district attorney; judge; chief judge; justice; chief justice; magistrate; lawyer; attorney; ombudsman
  king; queen; prince; princess; crown prince; emperor; emir; sultan; sheik; sheikh; shaykh; pope; cardinal; archbishop; bishop; patriarch; reverend; imam; ayatollah; grand ayatollah; hojatoleslam; mullah; mufti; grand mufti; rabbi; chief rabbi; monsignor; father; sister; brother; prophet; supreme leader; saint; maulana; pastor; cleric; preacher; lama; guru; swami; mother
  ambassador; envoy; special envoy; special representative; high representative; consul; consul general;
  charge d'affaires; diplomat; high commissioner; commissioner; trade representative; negotiator; chief negotiator;
  nuclear negotiator; deputy ambassador; permanent representative; coordinator; administrator; special rapporteur;
  rapporteur; inspector general; director; director-general; director general; deputy director; executive director;
  managing director; chairman; chairwoman; chairperson; chair; vice chairman; deputy chairman; chief executive;
  chief executive officer; chief operating officer; chief technology officer; chief information officer; chief medical officer; ceo; cfo; coo; chief financial officer; founder; co-founder; owner; manager; coach; head coach;
 spokesman; spokeswoman; spokesperson; deputy spokesman; deputy spokeswoman; chief spokesman;
  national security advisor; national security adviser; security adviser; adviser; advisor; aide; special adviser;
  det; det.; supt; supt.; det supt; det insp; det sgt; det ch insp; detective superintendent;
  detective chief inspector; detective chief superintendent; detective inspector; detective sergeant;
  detective constable; chief constable; chief superintendent; commissioner of police; deputy commissioner of police;
  inspector general of police; director of public prosecutions; chief of police; chief of defense staff;
  chief of defence staff; head of state; h.e.; hrh; his excellency; her excellency; his majesty; her majesty;
  his holiness; comptroller; advocate; barrister; senior counsel; neighbour; neighbor; cllr; cllr.; councilmember;
  inspector-general; inspector-general of police; dcop; acp; dcp; dsp; assistant commissioner of police;
  assistant superintendent of police; councilor; state councilor; senior general; brigadier-general;
  vice-admiral; private first class; first class; first sergeant; master sergeant; chief warrant officer;
  vice-premier; deputy premier; sub-lieutenant; lieutenant-colonel; wing commander; chief master sergeant; treasurer;
  surgeon general; postmaster general; librarian; poet laureate; editor; editor-in-chief; reporter; correspondent;
  journalist; columnist; author; writer; novelist; poet; actor; actress; singer; filmmaker; musician;
  composer; artist; painter; professor; dr; dr.; prof.; doctor; economist; analyst; historian; political analyst;
  scientist; researcher; astronaut; cosmonaut; activist; dissident; opposition leader; party leader; rebel leader;
  militia leader; tribal leader; guerrilla leader; leader; warlord; dictator; strongman; commander-in-chief;
  commander in chief; billionaire; businessman; tycoon; oligarch; financier; laureate; nobel laureate;
  chief of army staff; chief of general staff; chief of the general staff; chief of the defence staff; chief of the defense staff; chief of the air staff; chief of the naval staff; chief of the army; interim president; acting president;
  interim prime minister; acting prime minister; caretaker prime minister; transitional president; first lady;
  second lady; former first lady; ex-president; comrade; mr; mr.; mrs; mrs.; ms; ms.; miss; sir; lady; lord; dame;
  baroness; baron; count; countess; duke; duchess; rev.; rev; hon.; hon; fr.; sr. sgt.; st. sgt.;
  prof; vice-chancellor; pro-vice-chancellor; pro-chancellor; chief proctor; vice principal; vice-principal; assistant principal; provost; headmaster; head teacher; headteacher; lecturer; senior lecturer; research fellow;
  det garda; detective garda; sgt garda; majority chief whip; minority chief whip; deputy majority chief whip; deputy minority chief whip; deputy majority whip; deputy minority whip; deputy majority leader; deputy minority leader; majority caucus leader;
  aldermen; alderwomen; alderpersons; alders; selectwomen; councilwomen; councilors; councillors; councilmen; councilmembers; council member; council members; council president; city manager; city attorney; city clerk; town clerk; village clerk; town manager; village president; village trustee; alderperson; selectman; selectwoman; selectmen; assembly member; assemblymember; assemblymembers;
  undersheriff; sheriff's deputy; school board chair; school board chairman; school board president; school board member; board member; medical examiner; commonwealth's attorney; state's attorney; chief whip; deputy whip; vice-captain; vice captain; vice gov.; vice governor; vice mayor; vice-mayor; vice presidential candidate; special agent; special agent in charge; managing partner; plant manager; store manager; hospital director;
  additional sessions judge; sessions judge; district judge; judicial magistrate; chief judicial magistrate; metropolitan magistrate; district collector; additional collector; additional district magistrate; additional magistrate; additional chief magistrate; chief magistrate; senior magistrate; resident magistrate; principal magistrate; senior principal magistrate; regional magistrate; acting magistrate; tehsildar; tahsildar; sarpanch; panchayat president; station house officer; sub-inspector; assistant sub-inspector; head constable; director general of police; additional director general of police; deputy inspector general; deputy inspector general of police; superintendent of police; additional superintendent of police; deputy superintendent of police;
  chief administrative secretary; principal secretary; permanent secretary; interior cs; health cs; education cs; treasury cs; transport cs; agriculture cs; defence cs; energy cs; federal minister; provincial minister; union minister; union home minister; national chairman; national president; state chairman; state president; district president; national secretary; national publicity secretary; publicity secretary; organising secretary; organizing secretary; joint secretary; additional secretary;
  hon'ble; engr; engr.; barr.; arch.; alhaji; alhaja; hajiya; hajia; mallam; otunba; sheikha; moulvi; shri; smt; smt.; datuk; datuk seri; dato'; dato' seri; dato'sri; dato' sri; datuk sri; tan sri; tunku; tengku; puan; encik; bapak; kagawad; barangay captain; atty.; atty; msgr.; usec.; asec.; tanaiste; tánaiste; viscount; marquess; rev fr; rev. fr.; rev. father; reverend father; fr; coun; coun.; lance cpl; mr justice; mrs justice; ms justice; lady justice; lord justice;
  woman mp; district woman mp; tun dr; tun dr.; datuk dr; datuk dr.; datuk seri dr; tan sri dr; chairman emeritus; president emeritus; director emeritus; bishop emeritus; archbishop emeritus; chair emeritus; youtuber; tiktoker; influencer; vlogger; cong.; congw.; brgy. captain; brgy. capt.; kag.; hon. speaker; leader of the opposition; leader of opposition; opposition whip;
  co-director; co-chair; co-chairs; co-chairman; co-owner; co-leader; co-host; co-author; co-ordinator; co-accused; co-defendant; co-pilot;
  eng; eng.; cde; cde.; friar; solicitor; solicitors; attorney-general; solicitor-general; state counsel; senior state counsel; otumfuo; nana; osagyefo; togbe; rwot; menteri besar; federal counsel; senior federal counsel; deputy public prosecutor
`)

/** Titles that are other things as well, the initials of bodies most of all: they count before somebody's name only. */
export const doubtfulTitles: ReadonlySet<string> = new Set(
  listed(
    'acc; ag; cas; da; dcm; dm; dpm; fm; ocpd; ppo; pps; sdo; vc; regent; candidate; cop; mpp; mha; cr; crs; cs; pc; pcs; wpc; dci; daw; dc; dg; di; ds; dsu; mca; oba; principal; proctor; ps; rdc; rcc; lc5; lci; comm; sepoy; si; sp; tun; td; trustee; trustees; victim; victims; vp',
  ),
)

/** Fields of ministers: "minister of defense". */
export const fields: readonly string[] = listed(`
  agriculture; commerce; communications; culture; defence; defense; development; economy; education; emergencies; energy; environment; finance; fisheries; foreign affairs;
  health; home affairs; housing; human rights; immigration; industry; information; interior; internal affairs; justice; labor; labour; law; mines; oil; petroleum; planning;
  aviation; diaspora affairs; electricity; entertainment; ethnic affairs; family; forestry; gender; irrigation; lands; livestock; power; railways; religious affairs; roads; tribal affairs; works;
  public utilities; public works; rural development; social development; community development; legal affairs; science; security; social affairs; sports; state; state security; tourism; trade; transport; transportation; water; women; youth
`)

/** Titles that also end the names of bodies, or begin them: only before a person's name do they count as titles. */
export const roleNouns: ReadonlySet<string> = new Set(
  listed(`
    accountant; activist; actor; actress; adviser; advisor; aide; ally; ambassador; analyst; archbishop; architect;
    artist; astronaut; attorney; author; aunt; banker; billionaire; biographer; bishop; blogger; bodyguard; boss;
    boxer; boy; boyfriend; brother; businessman; businesswoman; candidate; captain; cardinal; chairman; chairwoman;
    champion; chancellor; chef; chief; clerk; cleric; coach; colleague; columnist; comedian; commander; commissioner;
    composer; congressman; congresswoman; contractor; coordinator; correspondent; counterpart; cousin; critic;
    cyclist; daughter; defender; defendant; deputy; designer; detective; dictator; diplomat; director; dissident;
    doctor; driver; economist; editor; emir; engineer; entrepreneur; envoy; executive; expert; father; fighter;
    filmmaker; financier; fisherman; footballer; founder; friend; general; girl; girlfriend; goalkeeper; golfer;
    governor; grandfather; grandmother; grandson; guard; guitarist; historian; host; husband; imam; incumbent;
    inspector; inventor; investigator; journalist; judge; justice; king; laureate; lawmaker; lawyer; leader; legend;
    legislator; lieutenant; magistrate; manager; marshal; mastermind; mayor; midfielder; militant; minister; model;
    mother; musician; negotiator; neighbor; nephew; niece; novelist; officer; official; opponent; organizer; owner;
    painter; partner; pastor; peer; philosopher; photographer; physician; physicist; pilot; player; playwright; poet;
    politician; pontiff; pop star; preacher; predecessor; premier; president; priest; prince; princess; principal;
    prisoner; producer; professor; prosecutor; protege; queen; rapper; rebel; reporter; representative; researcher;
    reverend; rival; ruler; runner; scholar; scientist; screenwriter; secretary; senator; sergeant; sheik; sheikh;
    singer; sister; skater; skier; soldier; son; songwriter; spokesman; spokesperson; spokeswoman; star; strategist;
    striker; student; successor; sultan; superintendent; surgeon; suspect; swimmer; teacher; teammate; terrorist;
    treasurer; tycoon; uncle; veteran; victim; violinist; warlord; widow; wife; winner; woman; worker; writer;
    skipper; sprinter; seed; quarterback; rookie; ex-wife; ex-husband; ex-president; son-in-law;
    ex-son-in-law; father-in-law; brother-in-law; native; hostage; detainee; inmate; gunman; killer; bomber;
    fugitive; kingpin; whistleblower; attacker; shooter; philanthropist; industrialist; investor; trader;
    consultant; intellectual; publisher; publicist; agent; translator; interpreter; dancer; conductor; pianist;
    soprano; tenor; drummer; bassist; frontman; vocalist; hip-hop star; superstar; celebrity; nominee; appointee;
    contender; hopeful; front-runner; challenger; co-founder; cofounder; co-chairman; vice-president`),
)

/** Offices that go on with a field: "minister for health", "head of office". */
export const officeNouns: ReadonlySet<string> = new Set(listed('commissioner; director; head; minister; secretary'))

/** Verbs whose subject is a person (or a body that speaks): "Ritola said". */
export const speechVerbs: ReadonlySet<string> = new Set(
  listed(`
    say; tell; add; warn; claim; insist; argue; explain; note; deny; urge; announce; declare; acknowledge; admit; believe; think; hope; expect; complain; recall; write; suggest; promise; vow; pledge; ask; reply; respond; stress; reiterate; comment; predict; criticize; criticise; accuse; condemn; praise; welcome; apologize; resign; marry; die; smile; laugh; joke; testify; pray; retire; quip; speak`),
)

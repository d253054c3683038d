import { listed } from './listed.js'

/** What people do for a living, and ranks in short form, as they stand capitalised before a name: "Paramedic Ana Prull". */
export const professions: readonly string[] = listed(`
  accountant; acrobat; actuary; acupuncturist; anaesthetist; anesthesiologist; anthropologist; apprentice;
  archaeologist; archeologist; archer; astrologer; astronomer; athlete; auctioneer; auditor; baker; barber;
  bartender; beautician; beekeeper; biochemist; biologist; blacksmith; boatman; bookkeeper; bookseller; botanist;
  bouncer; bowler; bricklayer; broadcaster; broker; bus driver; butcher; butler; cabbie; cameraman; campaigner;
  caretaker; carpenter; cashier; caterer; chaplain; chauffeur; chemist; child minder; choreographer; cinematographer;
  cleaner; climatologist; climber; coachman; cobbler; commuter; conservationist; cook; coroner; councilperson;
  counsellor; counselor; courier; crewman; criminologist; curator; customs officer; cyclist; dealer; decorator;
  demographer; dentist; dermatologist; developer; dietitian; diver; docker; drummer; ecologist; electrician;
  embalmer; endocrinologist; entomologist; environmentalist; epidemiologist; estate agent; evangelist; farmer;
  fashion designer; filmmaker; firefighter; fireman; fisher; fisherman; fishmonger; flight attendant; florist;
  forester; foreman; forensic scientist; fruit seller; gardener; geneticist; geographer; geologist; geophysicist;
  goldsmith; greengrocer; grocer; gynaecologist; gynecologist; hairdresser; headmaster; headmistress; headteacher;
  homemaker; homeowner; housekeeper; housewife; hunter-gatherer; hydrologist; illustrator; imam; instructor;
  ironmonger; janitor; jeweller; jeweler; jockey; joiner; juror; kindergarten teacher; labourer; laborer; landlady;
  landlord; lecturer; librarian; lifeguard; linguist; lobbyist; locksmith; lorry driver; machinist; magician; maid;
  mail carrier; mason; mathematician; mechanic; medic; merchant; meteorologist; microbiologist; midwife; miller;
  milkman; miner; missionary; motorist; mountaineer; nanny; naturalist; naval architect; neurologist; neuroscientist;
  neurosurgeon; newsreader; nurse; nutritionist; oceanographer; oncologist; onlooker; ophthalmologist; optician;
  optometrist; organiser; organizer; ornithologist; orthodontist; paediatrician; pediatrician; paramedic;
  park ranger; parliamentarian; passenger; passerby; pathologist; patrolman; pedestrian; petitioner; pharmacist;
  photojournalist; physiotherapist; pilgrim; plumber; podiatrist; policeman; policewoman; police officer; pollster;
  postman; postmaster; potter; presenter; programmer; proprietor; psychiatrist; psychoanalyst; psychologist;
  psychotherapist; publican; puppeteer; radiographer; radiologist; railwayman; rancher; ranger; receptionist;
  recruiter; refugee; rescuer; resident; restaurateur; retiree; sailor; salesman; saleswoman; sculptor; seamstress;
  seismologist; shepherd; shopkeeper; shop owner; shopper; skydiver; social worker; sociologist; software engineer;
  sommelier; spectator; stallholder; statistician; steward; stewardess; stockbroker; stonemason; student nurse;
  surfer; surveyor; survivor; tailor; taxi driver; teaching assistant; technician; technologist; theologian;
  therapist; toxicologist; tourist; toymaker; train driver; trainee; trainer; trapper; trawlerman; trucker;
  truck driver; tutor; typist; umpire; undertaker; upholsterer; urologist; vendor; vet; veterinarian; vintner;
  virologist; volcanologist; volunteer; waiter; waitress; warden; watchmaker; watchman; weaver; welder;
  wildlife officer; window cleaner; winemaker; woodcutter; yachtsman; zookeeper; zoologist; goalkeeper; defender;
  midfielder; striker; winger; full-back; fly-half; scrum-half; batsman; batter; all-rounder; wicketkeeper;
  outfielder; infielder; pitcher; catcher; shortstop; linebacker; lineman; wide receiver; running back; forward;
  hurdler; sprinter; pole vaulter; rower; gymnast; wrestler; weightlifter; skier; snowboarder; biathlete; eyewitness;
  witness; neighbour; neighbor; complainant; plaintiff; claimant; appellant; additional secretary;
  joint secretary; principal secretary; permanent secretary; chief secretary; additional commissioner;
  joint commissioner; assistant commissioner; divisional commissioner; additional director;
  additional director general; additional ig; additional inspector general; additional superintendent;
  additional deputy commissioner; additional attorney general; additional solicitor general; inspector general; ig;
  opposition leader; opposition mp; opposition senator; shadow minister; backbencher; asp; asi; aig; csp; sho; dig;
  dpo; dco; igp; cs; ssp; rpo; sdpo; insp; insp.; cst; pc; wpc; wo; lcpl; cdr; cdt; brig; wing cdr; sqn ldr;
  sub-inspector; assistant sub-inspector; head constable; havildar; subedar; naik; lance naik; naib subedar; jawan;
  station officer; probation officer; commandant; sub-lieutenant; second lieutenant; chief petty officer;
  able seaman; leading seaman; flight lieutenant; squadron leader; group captain; air commodore; air vice marshal;
  air vice-marshal; air commander; flying officer; pilot officer; cadet; superintendent of police;
  deputy superintendent of police; dean; vice-chancellor; vice chancellor; pro-vice-chancellor; provost; rector;
  registrar; headman; chieftain; elder; alderman; alderwoman; selectman; selectwoman; supervisor; town clerk;
  county clerk; city manager; county executive; fire chief; police chief; army chief; air chief; navy chief;
  assemblywoman; assemblyperson; freeholder; constable; bailiff; canon; deacon; archdeacon; curate; vicar; abbot;
  monk; nun; reverend father; sangoma; apostle; bishop-elect; teen; teenager; toddler; sixth-grader;
  fifth-grader; eighth-grader; freshman; sophomore; senior; junior; city clerk; district clerk; court clerk; bursar; tehsildar; sarpanch;
  podcaster; streamer; gamer; rapper; boda boda rider;
  district collector; deputy collector; sub-collector; professor emeritus; emeritus professor; barangay captain;
  city attorney; county attorney; county judge; city treasurer; county treasurer; county sheriff; deputy sheriff; undersheriff; mla; mna; mpa; mlc; taoiseach; tanaiste; tánaiste; nawab;
  state trooper; sheriff's deputy; fire marshal; fire marshall; emergency manager; medical examiner; county coroner; school superintendent; lawman
`)

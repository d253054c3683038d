import { wordSet } from '../../language/words/word-set.js'
import { listed } from './listed.js'

/** Last words of names that are neither a person, a body nor a place: events, laws, treaties, works, products, awards. */
export const thingHeads: ReadonlySet<string> = new Set(
  listed(`
    Act; Acts; Treaty; Agreement; Accord; Accords; Protocol; Pact; Charter; Declaration; Constitution; Amendment; Bill; Law; Code; Resolution; Ordinance; Ordinances; Scheme; Yojana; Directive; Doctrine; Plan; Initiative Plan; Program Act; Memorandum; Covenant; Deal; Roadmap; Road Map; Statute; Clause; Convention on; Peace Accords; Communique; Proclamation; Edict
    War; Wars; Battle; Revolution; Uprising; Rebellion; Intifada; Holocaust; Genocide; Massacre; Crisis; Depression; Recession; Offensive; Campaign of; Operation; Blitz; Siege; Raid; Coup; Spring; Awakening; Renaissance; Enlightenment; Reformation; Disaster; Earthquake; Hurricane; Storm; Typhoon; Cyclone; Tornado; Tsunami; Flood; Flu; Fever; Disease; Syndrome; Virus; Outbreak; Plague; Famine
    Cup; Champions League; Europa League; Conference League; Nations League; Diamond League; Games; National Convention; Party Convention; Annual Convention; Democratic Convention; Republican Convention; Olympics; Olympic Games; Open; Championship; Championships; Tournament; Grand Prix; Prix; Tour; Masters; Series; Bowl; Marathon; Derby; Classic; Finals; Final; Playoffs; Slam; Festival; Biennale; Biennial; Triennale; Carnival; Fair; Expo; Parade; Ceremony; Gala; Contest; Race; Trophy; Medal; Rally Race; Relay; Regatta
    Poodle; Retriever; Spaniel; Terrier; Allowance; Benefit; Pension; Scholarship; Visa; Prize; Prizes; Award; Awards; Oscar; Oscars; Emmy; Emmys; Grammy; Grammys; Nobel; Pulitzer; Order of; Cross of; Star Award; Honor; Honors
    Day; Week; Month; Year; Eve; Anniversary; Holiday; Ramadan; Festival of; Century; Era; Age; Dynasty; Empire Day
    Election; Elections; By-Election; Referendum; Summit; Conference; Talks; Meeting; Dialogue; Forum Summit; Process; Roundtable Talks; Declaration of; Session
    Book; Story; Song; Songs; Album; Movie; Show; Symphony No; Diaries; Diary; Chronicles; Code Book; Trilogy; Bible; Report; Papers; Memo; Letters; Poems; Anthem; Waltz; Concerto; Sonata
    Shuttle; Rocket; Missile; Missiles; Satellite; Telescope; Rifle; Gun; Tank; Helicopter; Jet; Bomber; Fighter; Submarine; Destroyer; Carrier; Drone; Airliner; Spacecraft; Rover; Probe; Engine; Phone; Console; Browser; Windows; Word; Explorer; Vaccine; Drug; Index; Average; Composite; Dow; Nikkei; Theory; Theorem; Principle; Effect; Law of; Award for; Certificate; Star; Diet; Network Protocol; Pipeline; Peace Plan; Fund Act; Dream; Scandal; Affair; Trial; Trials; Case; Project Act; Party Congress`),
)

/** What stands behind an airline's name: "a Sita Air Dornier". */
export const aircraftMakers: ReadonlySet<string> = new Set(
  listed(
    'Airbus; Antonov; Beechcraft; Boeing; Bombardier; Cessna; Dornier; Embraer; Fokker; Gulfstream; Ilyushin; Learjet; Saab; Sukhoi; Tupolev',
  ),
)

/** First words of such names: "Operation Iraqi Freedom", "Hurricane Katrina", "Nobel Peace Prize". */
export const thingOpeners: ReadonlySet<string> = new Set(
  listed(
    'Ngāti; Ngati; Ngāi; Ngai; Expedition; Peace; Siege; Rally; Tour; Operation; Hurricane; Typhoon; Cyclone; Tropical; Storm; Project; Treaty; Battle; Nobel; Pulitzer; Oscar; Grammy; Emmy; Academy; Olympic; Olympics; Winter; Summer; World; Boeing; Airbus; Kalashnikov; Ariane; Soyuz; Apollo; Flight; Article; Amendment; Section; Chapter; Title; Resolution; Super; Grand; Davis; Masters; INS; Wimbledon; Roland; Miss; Mardi; Euro; Patriot; Humvee; Windows; Xbox; Space; Declaration; Convention; Code; War; Ashes; Ramadan; Cold',
  ),
)

/** What stands before the name of a ship, of one navy or kind. "INS" is an office too. */
export const shipPrefixes: ReadonlySet<string> = new Set(
  listed('BRP; FV; HMAS; HMCS; HMNZS; HMS; HNLMS; KRI; MT; MV; RMS; ROKS; USCGC; USNS; USS'),
)

/** What stands before the name of a storm. */
export const storms = wordSet`Cyclone Hurricane Storm Typhoon`

/** Whole names of that kind which nothing else would tell. */
export const knownThings: ReadonlySet<string> = new Set(
  listed(`
    Members; Meet the Press; Face the Nation; Question Time; Newsnight; Good Morning America; Good Morning Britain; Fox & Friends; PowerPoint; Photoshop; League One; League Two; Division One; Division Two; Public Works; State of the Union; CCTV; National Insurance; Sensex; Nifty; BSE Sensex; Golden Bear; Golden Lion; Golden Palm; Palme d'Or;
    Billboard Hot 100; Orient Express; Social Security; Medicare; Medicaid; Earth; Moon; Mars; Venus; Jupiter; Saturn; Mercury;
    Milky Way; Internet; Web; World Wide Web; Cold War; World War; World War I; World War II; World War One;
    World War Two; First World War; Second World War; Great War; Gulf War; Korean War; Vietnam War; Holocaust;
    Intifada; al-Aqsa Intifada; Orange Revolution; Rose Revolution; Tulip Revolution; Cedar Revolution; Arab Spring;
    Velvet Revolution; Prague Spring; Islamic Revolution; Cultural Revolution; Great Depression; Marshall Plan;
    Watergate; Brexit; Olympics; Olympic; Olympic Games; Winter Olympics; Summer Olympics; Paralympics; World Cup;
    Davis Cup; Ryder Cup; Super Bowl; World Series; Grand Slam; Tour de France; Giro d'Italia; Wimbledon;
    Roland Garros; Masters; Nobel Prize; Nobel Peace Prize; Oscar; Oscars; Academy Award; Academy Awards; Emmy;
    Grammy; Golden Globe; Golden Globes; Pulitzer; Pulitzer Prize; Tony; Eurovision; Eurovision Song Contest; Bible;
    Koran; Quran; Torah; Kyoto Protocol; Geneva Convention; Geneva Conventions; Nuclear Non-Proliferation Treaty;
    Non-Proliferation Treaty; NPT; SALT; START; NAFTA; CAFTA; CTBT; Oslo Accords; Dayton Accords; Camp David Accords;
    Good Friday Agreement; Lisbon Treaty; Maastricht Treaty; Schengen; Sharia; Sharia law; Shariah; Patriot Act;
    Magna Carta; Bill of Rights; Constitution; Declaration of Independence; Hubble; Discovery; Endeavour; Atlantis;
    Columbia; Challenger; Soyuz; Mir; Sputnik 1; Katrina; Rita; Wilma; Kalashnikov; AK-47; Scud; Patriot; Humvee;
    Black Hawk; Apache; Predator; Reaper; Bayraktar TB2; iPhone; iPad; Android; Windows; Xbox; PlayStation; Linux;
    Java; Apple TV; Apple Watch; Apple Music; Google Maps; Google Earth; Google Glass; Viagra; Tamiflu; OxyContin; Vioxx; Prozac; Dow; Dow Jones Industrial Average; Nasdaq Composite; FTSE;
    FTSE 100; Nikkei; Nikkei 225; S&P 500; Hang Seng; DAX; CAC; CAC 40; CAC-40; Brent; Zionist; Zionism; Zionists;
    Nazism; Marxism; Communism; Islamism; Stalinism; Ashoura; Ashura; Big Bang; Big Ben; Mona Lisa; Harry Potter;
    Star Wars; Titanic; Medicare Act; Obamacare; Affordable Care Act; Iron Curtain; Silk Road; New Deal;
    Green Revolution; Renaissance; Middle Ages; Bronze Age; Ice Age; Stone Age; Victoria Cross; Medal of Honor;
    Purple Heart; Legion of Honor; Champions League; Europa League; UEFA Cup; FA Cup; Copa America; Stanley Cup;
    Grand Prix; Formula One; Formula 1; U.S. Open; French Open; Australian Open; British Open; Boxing Day;
    Mother Earth; Mother Goose; Mother Nature; Mother Road; Mother Superior; Mother Tongue; Mother's Day; Father's Day; Valentine's Day; New Year's Day; New Year's Eve; St. Patrick's Day; St Patrick's Day; All Saints' Day; All Souls' Day; Presidents' Day; Women's Day; International Women's Day; Halloween; Christmas; Easter; Ramadan; Passover; Thanksgiving; Hanukkah; Diwali; Hajj; Eid;
    Yom Kippur; Rosh Hashanah; Epiphany; Lent; Good Friday; Holy Week; Mass; Social Security Act; Black Box; Y2K;
    Abrams; Bradley; Stinger; Tomahawk; Qassam; Katyusha; Grad; Shahab; Taepodong; Taepodong-2; Shahab-3;
    Minuteman III; Agent Orange; Cinco de Mayo; May Day; D-Day; Kristallnacht; Nakba`),
)

/** Who makes cars: "a Toyota Corolla". */
export const carMakers: ReadonlySet<string> = new Set(
  listed(`
    Acura; Bentley; Cadillac; Chevy; Daihatsu; Datsun; Ducati; Freightliner; GMC; Harley-Davidson; Infiniti; Isuzu; Kawasaki; Kenworth; Lamborghini; Lincoln; Mack; Mahindra; Maruti; Maserati; Mercedes-Benz;
    Oldsmobile; Peterbilt; Perodua; Pontiac; Proton; Scania; Yamaha;
    Audi; BMW; Buick; Chevrolet; Chrysler; Citroen; Dacia; Dodge; Ferrari; Fiat; Ford; Honda; Hyundai; Jaguar; Jeep; Kia; Lada; Land; Lexus; Mazda; Mercedes; Mitsubishi; Nissan;
    Opel; Peugeot; Porsche; Renault; Seat; Skoda; Subaru; Suzuki; Tesla; Toyota; Vauxhall; Volkswagen; Volvo; VW`),
)

/** What stands behind the maker of a car: "a Honda motorcycle". */
export const vehicleNouns: ReadonlySet<string> = new Set(
  listed(
    'bus; car; cars; convertible; coupe; hatchback; jeep; lorry; minibus; minivan; motorbike; motorcycle; passenger; pickup; scooter; sedan; suv; taxi; tractor; truck; trucks; van; wagon',
  ),
)

/** What stands before a car: "a green Subaru Outback", "a 2015 Ford F-150". */
export const beforeCars =
  /^(?:a|an|the|his|her|their|new|old|dark|light|stolen|silver|black|white|red|blue|gr[ae]y|green|yellow|gold|maroon|brown|tan|orange|purple|beige|two|three|coloured|colored|(?:19|20)\d\d)$/

import { listed } from './listed.js'

/** Last words of a club's name behind its town that hardly anything else ends in: "Oxford United". */
export const sureClubs: ReadonlySet<string> = new Set(
  listed(`
    Albion; Argyle; Athletic; Hotspur; Rovers; United; Wanderers; Wednesday; Villa; Alexandra; Orient; Thistle; Academical; Utd; Strikers; Warriors; Knights; Sharks; Bulls; Lions; Eagles; Hawks; Falcons; Bears; Wolves; Panthers; Rockets; Mavericks; Lakers; Celtics; Knicks; Nets; Bucks; Pacers; Pistons; Cavaliers; Raptors; Wizards; Hornets; Grizzlies; Pelicans; Spurs; Suns; Clippers; Nuggets; Timberwolves; Blazers; Jazz; Yankees; Mets; Dodgers; Giants; Padres; Rockies; Diamondbacks; Astros; Rangers; Mariners; Athletics; Angels; Royals; Twins; Indians; Guardians; Tigers; Orioles; Phillies; Braves; Marlins; Nationals; Pirates; Reds; Brewers; Cubs; Cardinals; Expos; Patriots; Dolphins; Bills; Jets; Steelers; Ravens; Browns; Bengals; Colts; Titans; Jaguars; Texans; Broncos; Chiefs; Raiders; Chargers; Cowboys; Redskins; Commanders; Packers; Vikings; Saints; Buccaneers; Seahawks; Rams; 49ers; Bruins; Sabres; Canadiens; Senators; Capitals; Flyers; Penguins; Devils; Islanders; Hurricanes; Blackhawks; Avalanche; Oilers; Flames; Canucks; Sounders; Timbers; Galaxy; Crusaders; Brumbies; Waratahs; Highlanders; Stormers; Cheetahs; Blues; Roosters; Rabbitohs; Dragons; Eels; Swans; Magpies; Bombers; Demons; Kangaroos; Bulldogs; Gunners; Harriers; Dons; Robins; Pride; Phoenix; Victory; Aces; Cyclones; Mustangs; Wildcats; Huskies; Cougars; Bobcats; Bearcats; Spartans; Aggies; Longhorns; Buckeyes; Wolverines; Hoosiers; Badgers; Gators; Seminoles; Jayhawks; Sooners; Terrapins; Lobos; Aztecs; Hawkeyes; Gophers; Cornhuskers; Huskers; Boilermakers; Gamecocks; Razorbacks; Mountaineers; Utes; Lancers; Whitecaps; Kickers; Redbacks; Bushrangers`),
)

/** The same, with those that other names end in as well: they count where a match is told of. */
export const clubTails: ReadonlySet<string> = new Set([
  ...sureClubs,
  ...listed(
    'City; Town; County; Rangers; Dynamo; Dynamos; Stars; Heat; Magic; Thunder; Wild; Lightning; Union; Fire; Crew; Revolution; Earthquakes; Rapids; Storm; Giants; Kings; Rugby',
  ),
  ...listed(`
    Beavers; Billikens; Bluejays; Buffaloes; Bullfrogs; Bullpups; Catamounts; Chanticleers; Chieftains; Chippewas; Colonials; Colonels; Comets; Commodores; Cowgirls; Coyotes; Ducks; Elks; Explorers; Foxes; Friars; Gaels; Gladiators; Greyhounds; Griffins; Hilltoppers; Hokies; Hoyas; Jackrabbits; Javelinas; Leopards; Lynx; Matadors; Miners; Minutemen; Monarchs; Musketeers; Outlaws; Owls; Phantoms; Pioneers; Privateers; Prowlers; Quakers; Rebels; Redhawks; RedHawks; Retrievers; Roadrunners; Roughriders; Scorpions; Shamrocks; Shockers; Spiders; Sycamores; Terriers; Thunderbirds; Tommies; Toreadors; Tornadoes; Trailblazers; Tritons; Trojans; Vandals; Vipers; Waves; Whippets; Wildcatters; Wolfpack; Yellowjackets; Zips; Indians; Volunteers`),
])

/** First words of a club's name before its town, and those that other names open with too. */
export const sureClubOpeners: ReadonlySet<string> = new Set(
  listed(
    'FC; AFC; Borussia; Deportivo; Dinamo; Dynamo; Eintracht; Hapoel; Lokomotiv; Maccabi; Olympique; Spartak; Torpedo',
  ),
)
export const clubOpeners: ReadonlySet<string> = new Set(
  listed(
    'AC; AS; Atletico; Athletic; CD; CF; Inter; Racing; Rapid; Real; SC; Slavia; Sparta; Sporting; Stade; SV; Union',
  ),
)

/** Counties of Ireland, which play the Gaelic games. */
export const irishCounties: ReadonlySet<string> = new Set(
  listed(
    'Antrim; Armagh; Carlow; Cavan; Clare; Cork; Derry; Donegal; Down; Dublin; Fermanagh; Galway; Kerry; Kildare; Kilkenny; Laois; Leitrim; Limerick; Longford; Louth; Mayo; Meath; Monaghan; Offaly; Roscommon; Sligo; Tipperary; Tyrone; Waterford; Westmeath; Wexford; Wicklow',
  ),
)

/** What tells that a report is of the Gaelic games. */
export const gaelicGames: ReadonlySet<string> = new Set(
  listed('all-ireland; camogie; gaa; hurling; lgfa; camógaíochta'),
)

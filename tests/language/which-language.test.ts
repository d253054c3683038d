import { describe, expect, test } from 'vitest'
import { extractArticle } from '../../src/extract.js'
import { whichLanguage } from '../../src/language/which/which-language.js'
import { withLanguage } from '../../src/language/which/with-language.js'
import { articleOf } from '../../src/read/article.js'

const ENGLISH =
  'The council of Lorne voted on Tuesday to shut the old ferry landing, because engineers had found cracks in two of its pillars. ' +
  'The mayor said that the work would cost four million dollars, and that nobody would have to wait for more than a year.'

const FOREIGN: readonly (readonly [string, string])[] = [
  [
    'de',
    'Der Rat der Stadt hat am Dienstag beschlossen, den alten Anleger zu schließen, nachdem Risse gefunden worden waren.',
  ],
  [
    'fr',
    'Le conseil de la ville a décidé mardi de fermer le vieux quai, après la découverte de fissures dans deux piliers.',
  ],
  [
    'es',
    'El consejo de la ciudad decidió el martes cerrar el viejo muelle, porque se habían encontrado grietas en dos pilares.',
  ],
  [
    'pt',
    'O conselho da cidade decidiu na terça-feira fechar o velho cais, porque foram encontradas fissuras em dois pilares.',
  ],
  [
    'it',
    'Il consiglio della città ha deciso martedì di chiudere il vecchio molo, perché erano state trovate crepe in due pilastri.',
  ],
  [
    'nl',
    'De gemeenteraad heeft dinsdag besloten de oude steiger te sluiten, omdat er scheuren in twee pijlers waren gevonden.',
  ],
  [
    'sv',
    'Kommunfullmäktige beslutade på tisdagen att stänga den gamla bryggan, eftersom sprickor hade hittats i två pelare.',
  ],
  [
    'da',
    'Byrådet besluttede tirsdag at lukke den gamle færgebro, fordi der var fundet revner i to af pillerne i havnen.',
  ],
  ['pl', 'Rada miasta postanowiła we wtorek zamknąć starą przystań, ponieważ w dwóch filarach znaleziono pęknięcia.'],
  ['tr', 'Belediye meclisi salı günü eski iskeleyi kapatmaya karar verdi, çünkü iki ayağında çatlaklar bulunmuştu.'],
  ['id', 'Dewan kota memutuskan pada hari Selasa untuk menutup dermaga lama, karena ditemukan retakan pada dua pilar.'],
  ['ru', 'Городской совет решил во вторник закрыть старую пристань, потому что в двух опорах нашли трещины.'],
  ['el', 'Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να κλείσει την παλιά αποβάθρα, επειδή βρέθηκαν ρωγμές.'],
  ['ar', 'قرر مجلس المدينة يوم الثلاثاء إغلاق الرصيف القديم بعد العثور على شقوق في اثنين من أعمدته.'],
  ['he', 'מועצת העיר החליטה ביום שלישי לסגור את הרציף הישן, משום שנמצאו סדקים בשניים מעמודיו.'],
  ['zh', '市议会周二决定关闭旧码头，因为在两根柱子上发现了裂缝。市长说，维修费用为四百万。'],
  ['ja', '市議会は火曜日、二本の柱に亀裂が見つかったため、古い桟橋を閉鎖することを決めた。'],
  ['ko', '시의회는 화요일 두 기둥에서 균열이 발견되어 오래된 선착장을 폐쇄하기로 결정했다.'],
]

describe('the language is found out', () => {
  test.each(FOREIGN)('%s', async (language, text) => {
    expect(await whichLanguage(text, null)).toBe(language)
    // Templates call every page English.
    expect(await whichLanguage(`${text} ${text}`, 'en-US')).toBe(language)
  })

  test.each([
    ['Swahili', 'Watu wanne wamefariki dunia baada ya basi kupinduka karibu na Mombasa.'],
    ['Somali', 'Dowladda Soomaaliya ayaa sheegtay in lagu dilay Muqdisho shan askari.'],
    ['Zulu', 'Amaphoyisa aseThekwini abophe amadoda amathathu ngeSonto.'],
  ])('a sentence of %s is of no language that is known', async (_, text) => {
    expect(await whichLanguage(text, null)).toBe('und')
    expect(await whichLanguage(text.slice(0, -1), null)).toBe('en')
    expect(await whichLanguage(text, 'en')).toBe('en')
  })

  test.each([
    ['a story', ENGLISH],
    ['names in a row', 'Uhuru meets Magufuli, Museveni, Kagame.'],
    ['a sentence without small words', 'Rescuers pulled survivors from rubble near Antakya, Hatay province.'],
    ['five plain words', 'Rescue teams searched collapsed buildings overnight.'],
    ['a headline', 'Kofi Annan unveils UN reform plan'],
    ['a headline of names', 'Sebastian Vettel wins Japanese Grand Prix'],
    ['nothing', ''],
    ['figures', '12, 14, 16'],
    ['a score', 'Celtic 2, Aberdeen 1'],
    ['quotations in other languages', `${ENGLISH} “${FOREIGN[0]?.[1]}” “${FOREIGN[1]?.[1]}” ${ENGLISH}`],
  ])('English: %s', async (_name, text) => {
    expect(await whichLanguage(text, null)).toBe('en')
    expect(await whichLanguage(text, 'en-GB')).toBe('en')
  })

  // Languages that the detector does not know, and takes for English.
  test.each([
    [
      'Zulu',
      'Umkhandlu wedolobha unqume ngoLwesibili ukuvala ichweba elidala ngoba kutholakale imifantu ezinsikeni ezimbili. ' +
        'Imeya ithe umsebenzi uzobiza imali eningi futhi abantu bazolinda unyaka wonke ngaphambi kokuba livulwe futhi emphakathini.',
    ],
    [
      'Shona',
      'Kanzuru yeguta yakasarudza neChipiri kuvhara chiteshi chekare nekuti makawanikwa mitswe mumbiru mbiri. ' +
        'Meya akati basa racho richaita mari yakawanda uye kuti vanhu vachamirira gore rose vasati vashandisa nzira iyi zvakare.',
    ],
  ])('%s is not English', async (_name, text) => {
    expect(await whichLanguage(text, null)).not.toBe('en')
    expect(await whichLanguage(text, 'en-US')).not.toBe('en')
  })

  test.each([
    'Larceny, 400 block Cedar Street, 9:14 a.m. Vandalism, Hartwell Park, 11:02 a.m. Crash, minor injuries, Route 9. Arrest, public intoxication, Mill Road.',
    'Heat oil. Add onions, garlic, chilli. Stir five minutes. Add tomatoes, cumin, paprika, salt. Simmer twenty minutes. Crack eggs into sauce. Serve with bread.',
    'Council warns Lorne to prepare for floods http://t.example/BCndBzWIZl\nHarbour board boss confident in growth http://t.example/acvJOQQ75f\nPrize winner talks http://t.example/kSDY546KJ6\nTeacher quits her job to sail http://t.example/OX8EwbBqpo\nDeadline looms for hostage http://t.example/SGs58OqK5w',
    'Grey dawn over harbour walls. Gulls wheel, cry, fall. Nets lie empty. Boats rock. Widows wait by lamplight, hands folded, eyes on black water.',
  ])('a list in English has few small words: %s', async (text) => {
    expect(await whichLanguage(text, null)).toBe('en')
    expect(await whichLanguage(text, 'en')).toBe('en')
  })

  test('headlines in a row are English', async () => {
    const headlines =
      'Storm shuts harbour http://t.example/aXk2\nCouncil boss slams rail plan http://t.example/bQ\nTeens found by police http://t.example/cz\n' +
      'Flood warnings issued across valley http://t.example/dv\nInflation stays benign http://t.example/ew\nDeadline looms for ferry crew http://t.example/fx'
    expect(await whichLanguage(headlines, null)).toBe('en')
  })

  test('an English story stays English whatever its page declares', async () => {
    expect(await whichLanguage(ENGLISH, 'de')).toBe('en')
  })

  test('the page tells apart what a detector cannot', async () => {
    expect(
      await whichLanguage(
        'Roedd y cyngor wedi penderfynu ddydd Mawrth i gau’r hen lanfa, gan fod craciau yn y pileri.',
        'cy',
      ),
    ).toBe('cy')
    expect(await whichLanguage('Brann i veveri', 'nb-NO')).toBe('no')
  })
})

test.each([
  'Welder Hans Bergmann saw it. Barista Mona Reyes hid. Retiree Paul Strand wept.',
  'Victoria premier Ilse Ritola met Victoria Olt in Melbourne.',
  'EU LEADERS MEET PUTIN IN SOCHI OVER GAS SUPPLY DEAL WITH UKRAINE',
  'Ex-senator Rita Olm met vice-mayor Paul Strand and co-chairman Hugo Crane.',
])('a few English words among many names are English: %j', async (text) => {
  expect(await whichLanguage(text, null)).toBe('en')
})

test('a few words of Spanish that English shares are none', async () => {
  expect(await whichLanguage('El presidente Juan Pérez no dijo nada de la muerte del ministro Luis Gómez.', null)).toBe(
    'es',
  )
})

test('no facts are read from another language, unless told to', async () => {
  const article = articleOf(
    'Am Dienstag starben in Hamburg zwölf Menschen, sagte Bürgermeisterin Anna Roth der Agentur Reuters.',
  )
  const found = extractArticle(await withLanguage(article))
  expect(found.document.language).toBe('de')
  expect(found.warnings.map(({ code }) => code)).toContain('not-english')
  expect([found.dates, found.places, found.organizations, found.people, found.casualties, found.claims]).toEqual(
    Array(6).fill([]),
  )

  const forced = extractArticle(await withLanguage(article, 'en'))
  expect(forced.document.language).toBe('en')
  expect(forced.warnings.map(({ code }) => code)).not.toContain('not-english')
  expect(forced.places?.map(({ name }) => name)).toContain('Hamburg')
})

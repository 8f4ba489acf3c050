import type { NameWords, NumberWords } from './language.ts';

/** German; numbers made of several words written as one, such as “fünfundzwanzig”, are read in digits only. */
export const GERMAN_NUMBERS: NumberWords = {
  small: `null ein/eins/eine/einer/einem/einen zwei/zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn
  sechzehn siebzehn achtzehn neunzehn zwanzig dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 anderthalb=1.5`,
  scales:
    'hundert=100 tausend=1e3 million/millionen/mio=1e6 milliarde/milliarden/mrd=1e9 billion/billionen=1e12 dutzend=12',
  vague: 'dutzende=12 hunderte=100 hunderten=100 tausende=1e3 tausenden=1e3 zehntausende=1e4 hunderttausende=1e5',
  ordinals: `erste/ersten/erster/erstes=1 zweite/zweiten/zweiter/zweites dritte/dritten/dritter/drittes vierte/vierten/vierter/viertes
  fünfte/fünften sechste/sechsten siebte/siebten achte/achten neunte/neunten zehnte/zehnten`,
  parts: `hälfte=2 drittel viertel fünftel sechstel siebtel achtel neuntel zehntel hundertstel=100 tausendstel=1e3 millionstel=1e6`,
  halves: 'halb halbe halbes halben halber',
  belowZero: 'unter',
  points: 'komma',
  outOf: 'von',
  days: 'heute=0 gestern=-1 vorgestern=-2 morgen=1 übermorgen=2',
  pointers: `letzte/letzten/letzter/letztes/letztem/vergangene/vergangenen/vergangener/vergangenes/vergangenem/vorige/vorigen/voriger/voriges=-1
  diese/diesen/dieser/dieses/diesem/laufenden/laufende=0
  nächste/nächsten/nächster/nächstes/nächstem/kommende/kommenden/kommender/kommendes/kommendem=1`,
  calendarUnits: `day=tag week=woche/kw/kalenderwoche month=monat/monats quarter=quartal/quartals half=halbjahr/halbjahrs/hälfte year=jahr/jahres/jahre
  decade=jahrzehnt/jahrzehnts century=jahrhundert/jahrhunderts weekend=wochenende`,
  edges: 'anfang beginn mitte ende',
  seasons: 'frühling/frühjahr=1 sommer/sommers herbst winter/winters',
  decades: 'jahre jahren',
  onDay: 'am den',
  money: 'EUR*0.01=cent/cents',
  percent: 'pp=prozentpunkte/prozentpunkten/prozentpunkt',
  measure:
    'm2=quadratmeter/quadratmetern km2=quadratkilometer/quadratkilometern m3=kubikmeter t=tonnen bbl=barrel km/h=stundenkilometer km=kilometern m=metern',
  duration:
    'day=tagen month=monaten year=jahren decade=jahrzehnte/jahrzehnten/jahrzehnt century=jahrhunderte/jahrhunderten/jahrhundert',
  per: 'person=person kopf=person einwohner=person',
  comparators: [
    ['>', 'mehr_als/über/größer_als'],
    ['>=', 'mindestens/wenigstens/nicht_weniger_als'],
    ['<', 'weniger_als/unter'],
    ['<=', 'bis_zu/höchstens/maximal/nicht_mehr_als'],
    ['~', 'etwa/rund/ungefähr/circa/ca/fast/knapp/nahezu/gegen/an_die/beinahe'],
    ['=', 'genau/exakt'],
  ],
  and: 'und',
  or: 'oder',
  to: 'bis',
  of: 'von der des',
  from: 'von vom',
  between: 'zwischen',
  since: 'seit',
  each: 'pro je / am im',
  stops:
    'der die das den dem des und oder aber in im an am auf bei mit nach von zu zum zur für über unter vor seit bis durch gegen ohne um aus als wie uhr',
};

/** English words with their translations, as `Language` has them. */
export const GERMAN_COUNTERPARTS = `
the: der die das den dem des | a: ein eine einen einem einer eines | this: dieser diese dieses | that: dass daß | and: und | or: oder | but: aber
of: von vom | to: zu zum zur | in: im | with: mit | for: für | by: durch | from: aus seit | on: auf an am | without: ohne | while: während
although: obwohl | because: weil | when: wenn | as: als wie | if: ob | who: welcher welche | he: er | she: sie | it: es | we: wir | i: ich
his: sein seine seiner seinen | her: ihr ihre ihrer ihren | our: unser unsere | is: ist sind | was: war waren | has: hat haben hatte hatten
also: auch | not: nicht | later: dann danach | already: schon bereits | himself: sich
said: sagte sagten sagt sagen meinte meint äußerte formulierte | added: fügte ergänzte ergänzt hinzufügte | said: erklärte erklärt erklärten erläuterte
told: erzählte erzählt berichtete berichtet teilte | asked: fragte fragt bat forderte fordert | said: betonte betont versicherte behauptete behauptet
said: warnte warnt mahnte mahnt | denied: bestritt dementierte | said: kündigte verkündete | called: nannte nennt bezeichnete bezeichnet
said: antwortete antwortet entgegnete erwiderte | said: beharrte unterstrich | said: erinnerte | wrote: schrieb schreibt twitterte
said: schloss | believes: glaubt findet denkt hofft | said: räumte gab gestand | said: kritisierte kritisiert beklagte beklagt verurteilte
according: laut zufolge | said: versprach verspricht | said: bestätigte bestätigt`;

/** Words in and around German names. */
export const GERMAN_NAMES: NameWords = {
  links: 'der die das den dem des von vom zu zum zur für und im am an in bei auf de & van',
  titles: `
    herr herrn frau dr doktor prof professor professorin pater papst könig königin prinz prinzessin herzog graf gräfin freiherr
    baron kaiser general oberst hauptmann leutnant kommissar präsident präsidentin minister ministerin kanzler kanzlerin
    bundeskanzler bundeskanzlerin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin ministerpräsident
    ministerpräsidentin bundespräsident`,
  roles: `
    präsident präsidentin vizepräsident vizepräsidentin bundespräsident bundespräsidentin ministerpräsident ministerpräsidentin
    premierminister premierministerin minister ministerin außenminister außenministerin innenminister innenministerin
    finanzminister finanzministerin verteidigungsminister verteidigungsministerin justizminister justizministerin
    verkehrsminister verkehrsministerin umweltminister umweltministerin gesundheitsminister gesundheitsministerin
    wirtschaftsminister wirtschaftsministerin bauminister bauministerin kultusminister kultusministerin landwirtschaftsminister
    bundesminister staatssekretär staatssekretärin kanzler kanzlerin bundeskanzler bundeskanzlerin altkanzler sprecher
    sprecherin regierungssprecher regierungssprecherin pressesprecher pressesprecherin polizeisprecher polizeisprecherin
    bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin landeshauptmann stadtrat stadträtin
    senator senatorin abgeordneter abgeordnete parteichef parteichefin vorsitzender vorsitzende vorsitzenden fraktionschef
    fraktionschefin landeschef landeschefin generalsekretär generalsekretärin kandidat kandidatin spitzenkandidat
    spitzenkandidatin chef chefin leiter leiterin direktor direktorin geschäftsführer geschäftsführerin vorstand vorstandschef
    vorstandschefin konzernchef manager managerin gründer gründerin inhaber inhaberin besitzer unternehmer unternehmerin banker
    botschafter botschafterin beauftragter beauftragte staatsanwalt staatsanwältin oberstaatsanwalt oberstaatsanwältin richter
    richterin anwalt anwältin rechtsanwalt rechtsanwältin verteidiger verteidigerin notar kommissar kommissarin ermittler
    gutachter gutachterin ökonom ökonomin analyst analystin experte expertin forscher forscherin wissenschaftler
    wissenschaftlerin professor professorin rektor rektorin lehrer lehrerin schulleiter schulleiterin arzt ärztin chefarzt
    chefärztin pfleger pflegerin virologe virologin psychologe psychologin biologe biologin historiker historikerin soziologe
    soziologin politologe politologin philosoph schriftsteller schriftstellerin autor autorin dichter journalist journalistin
    reporter reporterin korrespondent korrespondentin chefredakteur chefredakteurin redakteur redakteurin schauspieler
    schauspielerin sänger sängerin musiker musikerin komponist komponistin dirigent dirigentin regisseur regisseurin intendant
    intendantin maler malerin künstler künstlerin architekt architektin ingenieur ingenieurin fotograf fotografin trainer
    trainerin bundestrainer bundestrainerin cheftrainer stürmer stürmerin torwart torhüter torhüterin mittelfeldspieler
    verteidiger kapitän kapitänin spieler spielerin nationalspieler sportdirektor sportchef manager rennfahrer schiedsrichter
    schwimmer weltmeister weltmeisterin olympiasieger general oberst kommandant polizist polizistin feuerwehrmann gewerkschafter
    aktivist aktivistin bischof bischöfin erzbischof kardinal papst pfarrer pfarrerin priester könig königin prinz prinzessin
    kaiser zeuge zeugin opfer nachbar nachbarin landwirt landwirtin bauer bäuerin winzer winzerin`,
  peoples: `
    AF:Afghane DE:Deutscher AR:Argentinier AU:Australier AT:Österreicher BE:Belgier BR:Brasilianer BG:Bulgare CA:Kanadier
    CL:Chilene CN:Chinese CO:Kolumbianer KP:Nordkoreaner KR:Südkoreaner HR:Kroate CU:Kubaner CZ:Tscheche DK:Däne EG:Ägypter
    ES:Spanier US:Amerikaner FI:Finne FR:Franzose GR:Grieche HU:Ungar IN:Inder ID:Indonesier IQ:Iraker IR:Iraner IE:Ire
    IL:Israeli IT:Italiener JP:Japaner LB:Libanese LY:Libyer MA:Marokkaner MX:Mexikaner NO:Norweger NL:Niederländer,Holländer
    PK:Pakistaner PE:Peruaner PL:Pole PT:Portugiese GB:Brite,Engländer,Schotte,Waliser RO:Rumäne RU:Russe RS:Serbe SY:Syrer
    ZA:Südafrikaner SE:Schwede CH:Schweizer SK:Slowake SI:Slowene TN:Tunesier TR:Türke UA:Ukrainer VN:Vietnamese DZ:Algerier
    PS:Palästinenser AL:Albaner BA:Bosnier :Europäer :Afrikaner :Asiate :Bayer :Sachse :Berliner :Hamburger :Wiener :Kurde
    :Araber :Muslim :Christ :Katholik :Jude :Protestant :Buddhist :Sunnit :Schiit :Sozialdemokrat :Christdemokrat :Kommunist
    :Liberaler :Republikaner :Demokrat :Konservativer :Taliban :Römer :Germane :Kelte :Sudetendeutscher`,
  countries: `
    US:USA,US,Vereinigte_Staaten,Vereinigten_Staaten,Vereinigte_Staaten_von_Amerika
    GB:Großbritannien,Vereinigtes_Königreich,Vereinigten_Königreich NL:Holland MM:Birma,Burma CD:Kongo KR:Südkorea KP:Nordkorea
    CZ:Tschechien,Tschechische_Republik AE:Vereinigte_Arabische_Emirate,Vereinigten_Arabischen_Emirate,Emirate,Emiraten
    BA:Bosnien VA:Vatikan PS:Palästina HK:Hongkong TW:Taiwan BY:Belarus,Weißrussland
    DE:Bundesrepublik,Bundesrepublik_Deutschland,BRD MK:Mazedonien MD:Moldau,Moldawien CI:Elfenbeinküste`,
  aliases: `
    UN:UNO,Uno,Vereinte_Nationen,Vereinten_Nationen EU:Europäische_Union,Europäischen_Union NATO:Nato
    WHO:Weltgesundheitsorganisation IWF:Internationaler_Währungsfonds EZB:Europäische_Zentralbank,Europäischen_Zentralbank
    Grüne:Grünen,Die_Grünen,Bündnis_90/Die_Grünen Linke:Linken,Die_Linke,Linkspartei BVB:Borussia_Dortmund VW:Volkswagen`,
};

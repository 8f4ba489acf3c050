import type { NumberWords } from './language.ts';

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

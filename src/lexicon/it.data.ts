import type { NumberWords } from './language.ts';

/** Italian; numbers made of several words written as one, such as “ventotto”, are read in digits only. */
export const ITALIAN_NUMBERS: NumberWords = {
  small: `zero un/uno/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici
  diciassette diciotto diciannove venti trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 cento=100`,
  scales:
    'mille/mila=1e3 milione/milioni/mln=1e6 miliardo/miliardi/mld=1e9 bilione/bilioni=1e12 dozzina/dozzine=12 decine=10',
  vague: 'decine=10 dozzine=12 centinaia=100 migliaia=1e3',
  ordinals: `primo/prima=1 secondo/seconda terzo/terza quarto/quarta quinto/quinta sesto/sesta settimo/settima ottavo/ottava
  nono/nona decimo/decima`,
  parts: `metà=2 terzo/terzi quarto/quarti quinto/quinti sesto/sesti settimo/settimi ottavo/ottavi nono/noni decimo/decimi
  centesimo/centesimi=100 millesimo/millesimi=1e3 milionesimo/milionesimi=1e6 miliardesimo/miliardesimi=1e9`,
  halves: 'mezzo mezza',
  belowZero: 'sotto',
  points: 'virgola punto',
  outOf: 'su',
  days: "oggi=0 ieri=-1 l'altro_ieri/altro_ieri/l'altroieri/altroieri=-2 domani=1 dopodomani=2",
  pointers: `scorso/scorsa/scorsi/scorse/ultimo/ultima/ultimi/ultime/passato/passata/passati/passate=-1 questo/questa/questi/queste=0
  prossimo/prossima/prossimi/prossime/seguente/seguenti/che_viene=1`,
  calendarUnits: `day=giorno week=settimana month=mese quarter=trimestre half=semestre/metà year=anno decade=decennio century=secolo
  weekend=fine_settimana/weekend`,
  edges: 'inizio inizi metà fine',
  seasons: 'primavera=1 estate autunno inverno',
  decades: 'anni',
  onDay: 'il',
  money: 'EUR*0.01=centesimi/centesimo ITL=lire',
  percent: '%=per_cento pp=punti_percentuali/punto_percentuale/punti/punto',
  measure:
    '°C=gradi_centigradi m2=metri_quadrati/metri_quadri/metro_quadrato/metro_quadro km2=chilometri_quadrati/chilometro_quadrato m3=metri_cubi/metro_cubo kg=chili/chilo t=tonnellate/tonnellata bbl=barili/barile',
  duration: 'decade=decenni/decennio century=secoli/secolo',
  per: 'persona=person abitante=person',
  comparators: [
    ['>', 'più_di/oltre/superiore_a'],
    ['>=', 'almeno/non_meno_di/come_minimo'],
    ['<', 'meno_di/sotto_i/inferiore_a'],
    ['<=', 'fino_a/al_massimo/non_più_di'],
    ['~', 'circa/quasi/intorno_a/pressappoco'],
    ['=', 'esattamente'],
  ],
  and: 'e ed',
  or: 'o',
  to: 'a al ad all',
  of: "di del della dei delle degli dell'",
  from: 'da dal dai',
  between: 'tra fra',
  since: 'dal da',
  each: 'al a per / ogni',
  stops: 'che alla della nella sulla come prima circa sono era dei delle alle nelle anche dalla dai dalle una',
};

/** English words with their translations, as `Language` has them. */
export const ITALIAN_COUNTERPARTS = `
the: il lo la i gli le l | a: un uno una | this: questo questa quel quella | that: che | and: e ed | or: o | but: ma | of: di del dello della dei degli delle
to: a al allo alla ai agli alle | in: nel nella nei nelle | with: con | for: per | by: da dal dalla dai | on: su sul sulla | without: senza
while: mentre | although: sebbene | because: perché | when: quando | as: come | if: se | who: chi | he: lui egli | she: lei | they: loro essi | we: noi
his: suo sua suoi sue | my: mio mia | our: nostro nostra | is: è sono | was: era fu erano | has: ha hanno aveva avevano
also: anche | not: non | later: poi dopo | already: già | himself: si
said: detto dice dicono disse dichiarato dichiara commentato commenta osservato osserva | added: aggiunto aggiunge aggiunse prosegue
said: spiegato spiega spiegò precisato precisa chiarito | told: raccontato racconta riferito riferisce | asked: chiesto chiede domanda
said: affermato afferma assicurato assicura sostenuto sostiene | said: avvertito avverte ammonisce | denied: negato nega smentito
said: annunciato annuncia | called: definito definisce chiamato | said: risposto risponde replica replicato ribatte
said: insiste insistito ribadito ribadisce sottolineato sottolinea | said: ricordato ricorda | wrote: scritto scrive twittato
said: concluso conclude | believes: crede ritiene pensa | said: ammesso ammette | said: denunciato denuncia criticato lamenta accusa
according: secondo | said: promesso promette | said: confermato conferma`;

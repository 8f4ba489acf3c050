import type { NameWords, NumberWords } from './language.ts';

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

/** Words in and around Italian names. */
export const ITALIAN_NAMES: NameWords = {
  links: "di del della dello dei delle degli dell' d' e ed per la il l' in a da de von van",
  titles: `
    signor signora signorina sig dott dottor dottore dottoressa prof professor professore professoressa avv avvocato ing
    onorevole on padre don suor fra monsignor mons papa re regina principe principessa conte duca marchese generale colonnello
    capitano tenente maresciallo commissario ammiraglio presidente ministro ministra premier senatore senatrice deputato sindaco
    sindaca cardinale`,
  roles: `
    presidente presidentessa vicepresidente ex-presidente premier ministro ministra viceministro viceministra sottosegretario
    sottosegretaria segretario segretaria portavoce sindaco sindaca vicesindaco vicesindaca assessore assessora governatore
    governatrice prefetto prefetta questore senatore senatrice deputato deputata parlamentare eurodeputato eurodeputata
    consigliere consigliera capogruppo leader candidato candidata dirigente coordinatore coordinatrice delegato delegata
    ambasciatore ambasciatrice console cancelliere cancelliera procuratore procuratrice pm pubblico_ministero giudice gip gup
    magistrato magistrata avvocato avvocata avvocatessa legale notaio commissario commissaria capo direttore direttrice
    vicedirettore amministratore amministratrice responsabile fondatore fondatrice cofondatore proprietario proprietaria
    titolare imprenditore imprenditrice banchiere economista analista esperto esperta ricercatore ricercatrice scienziato
    scienziata professore professoressa docente rettore rettrice preside maestro maestra medico primario infermiere infermiera
    chirurgo virologo virologa psicologo psicologa biologo biologa geologo geologa storico storica sociologo sociologa filosofo
    scrittore scrittrice romanziere poeta poetessa giornalista reporter inviato inviata corrispondente editorialista editore
    attore attrice cantante cantautore cantautrice musicista compositore compositrice pianista regista pittore pittrice scultore
    artista architetto architetta ingegnere fotografo fotografa allenatore allenatrice tecnico mister attaccante centrocampista
    difensore portiere capitano calciatore calciatrice giocatore giocatrice tennista ciclista atleta pilota arbitro nuotatore
    nuotatrice campione campionessa generale colonnello comandante tenente maresciallo ammiraglio poliziotto agente ispettore
    ispettrice pompiere sindacalista attivista militante vescovo arcivescovo cardinale papa sacerdote parroco re regina principe
    principessa testimone vittima vicino vicina agricoltore agricoltrice allevatore pescatore`,
  peoples: `
    AF:afgano DE:tedesco DZ:algerino AR:argentino AU:australiano AT:austriaco BE:belga BR:brasiliano BG:bulgaro CA:canadese
    CL:cileno CN:cinese CO:colombiano KP:nordcoreano KR:sudcoreano HR:croato CU:cubano DK:danese EG:egiziano ES:spagnolo
    US:statunitense,americano FI:finlandese FR:francese GR:greco HT:haitiano HU:ungherese IN:indiano ID:indonesiano IQ:iracheno
    IR:iraniano IE:irlandese IL:israeliano IT:italiano JP:giapponese LB:libanese LY:libico MA:marocchino MX:messicano
    NO:norvegese NL:olandese PK:pakistano PE:peruviano PL:polacco PT:portoghese GB:britannico,inglese,scozzese,gallese
    RO:rumeno,romeno RU:russo SA:saudita SN:senegalese RS:serbo SY:siriano ZA:sudafricano SE:svedese CH:svizzero TN:tunisino
    TR:turco UA:ucraino VE:venezuelano VN:vietnamita PS:palestinese AL:albanese :europeo :africano :asiatico :siciliano :sardo
    :napoletano :romano :milanese :torinese :veneto :lombardo :toscano :curdo :arabo :musulmano :cristiano :cattolico :ebreo
    :protestante :buddhista :sunnita :sciita :socialista :comunista :fascista :leghista :repubblicano :democratico :laburista
    :conservatore :talebano :rom :tibetano :ceceno`,
  countries: `
    US:Usa,USA,U.S.A.,Stati_Uniti_d'America GB:Gran_Bretagna NL:Olanda MM:Birmania CD:Repubblica_Democratica_del_Congo
    KR:Corea_del_Sud KP:Corea_del_Nord CZ:Repubblica_Ceca RU:Federazione_Russa AE:Emirati_Arabi,Emirati_Arabi_Uniti,Emirati
    BA:Bosnia VA:Vaticano PS:Palestina HK:Hong_Kong MK:Macedonia`,
  aliases: `
    ONU:Onu,Nazioni_Unite UE:Ue,Unione_europea,Unione_Europea NATO:Nato OMS:Oms,Organizzazione_Mondiale_della_Sanità
    FMI:Fmi,Fondo_Monetario_Internazionale BCE:Bce,Banca_centrale_europea,Banca_Centrale_Europea Pd:PD,Partito_Democratico
    M5S:Movimento_5_Stelle Juve:Juventus Bankitalia:Banca_d'Italia`,
};

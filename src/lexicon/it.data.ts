import type { NameWords, NumberWords, SpeechWords } from './language.ts';

/** Italian; numbers made of several words written as one, such as “ventotto”, are read in digits only. */
export const ITALIAN_NUMBERS: NumberWords = {
  small: `zero un/uno/una/un' due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici
  diciassette diciotto diciannove venti trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 cento=100`,
  scales:
    'mille/mila=1e3 milione/milioni/mln=1e6 miliardo/miliardi/mld=1e9 bilione/bilioni=1e12 dozzina/dozzine=12 decine=10',
  vague: 'decine=10 dozzine=12 centinaia=100 migliaia=1e3',
  around:
    'decina=10 quindicina=15 ventina=20 trentina=30 quarantina=40 cinquantina=50 sessantina=60 settantina=70 ottantina=80 novantina=90 centinaio=100 migliaio=1e3',
  factors: 'doppio=2 triplo quadruplo quintuplo',
  ordinals: `primo/prima=1 secondo/seconda terzo/terza quarto/quarta quinto/quinta sesto/sesta settimo/settima ottavo/ottava
  nono/nona decimo/decima`,
  parts: `metà=2 terzo/terzi quarto/quarti quinto/quinti sesto/sesti settimo/settimi ottavo/ottavi nono/noni decimo/decimi
  centesimo/centesimi=100 millesimo/millesimi=1e3 milionesimo/milionesimi=1e6 miliardesimo/miliardesimi=1e9`,
  halves: "mezzo mezza mezz'",
  belowZero: 'sotto',
  changes: 'aument cresc sali cal scend sces ridott ridur dimin tagli persero perso',
  times: 'volte_più volte_meno volte_superiore volte_maggiore',
  rangeArticles: "il lo l' i gli le",
  points: 'virgola punto',
  outOf: 'su',
  days: "oggi=0 ieri=-1 l'altro_ieri/altro_ieri/l'altroieri/altroieri=-2 domani=1 dopodomani=2",
  pointers: `scorso/scorsa/scorsi/scorse/ultimo/ultima/ultimi/ultime/passato/passata/passati/passate=-1 questo/questa/questi/queste/quest'=0
  prossimo/prossima/prossimi/prossime/seguente/seguenti/che_viene=1`,
  calendarUnits: `day=giorno week=settimana month=mese quarter=trimestre half=semestre/metà year=anno decade=decennio century=secolo
  weekend=fine_settimana/weekend`,
  edges: 'inizio inizi metà fine',
  seasons: 'primavera=1 estate autunno inverno',
  decades: 'anni',
  onDay: 'il',
  money: 'EUR*0.01=centesimi/centesimo ITL=lire',
  percent: '%=per_cento pp=punti_percentuali/punto_percentuale/punti/punto bp=punti_base/punto_base',
  measure:
    'ly=anni_luce/anno_luce °C=gradi_centigradi m2=metri_quadrati/metri_quadri/metro_quadrato/metro_quadro km2=chilometri_quadrati/chilometro_quadrato m3=metri_cubi/metro_cubo ppm=parti_per_milione kg=chili/chilo t=tonnellate/tonnellata bbl=barili/barile',
  duration: 'decade=decenni/decennio century=secoli/secolo',
  per: 'persona=person abitante=person',
  contractions:
    "del=di dell=di dello=di della=di dei=di degli=di delle=di al=a all'=a allo=a alla=a ai=a agli=a alle=a",
  ofAge: 'età',
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
  stops:
    'gli quali quelle quelli primi prime ultimi ultime che alla della nella sulla come prima circa sono era dei delle alle nelle anche dalla dai dalle una',
};

/** Words in and around Italian names. */
export const ITALIAN_NAMES: NameWords = {
  links: "di del della dello dei delle degli dell' d' e ed per la il l' in a da de von van",
  titles: `
    signor signora signorina sig dott dottor dottore dottoressa prof professor professore professoressa avv avvocato ing
    onorevole on padre don suor fra monsignor mons papa re regina principe principessa conte duca marchese generale colonnello
    capitano tenente maresciallo commissario ammiraglio presidente ministro ministra premier senatore senatrice deputato sindaco
    sindaca cardinale`,
  courtesies: `
    capitan signor signora signorina sig dott dottor dottore dottoressa prof avv ing onorevole on don suor monsignor mons`,
  kin: `
    figlio figlia figli fratello sorella fratelli padre madre marito moglie vedovo vedova nipote nonno nonna zio zia cugino
    cugina compagno compagna amico amica genero nuora fidanzato fidanzata coniuge`,
  companies: `
    controllata partecipata azienda società ditta gruppo impresa multinazionale casa banca quotidiano settimanale giornale rivista sindacato partito
    club associazione fondazione cooperativa fondo agenzia compagnia produttore distributore fornitore startup ong editore emittente band orchestra comitato`,
  firms: `
    ceramiche costruzioni energia assicurazioni motori gruppo trasporti alimentari navigazione editore edizioni tecnologie
    logistica impianti investimenti group capital partners motors lines airlines foods bank holding systems technologies
    industries energy media records pictures pharma consulting services`,
  shares: `
    ceo delegato delegata azionisti dipendenti lavoratori operai sede filiale vertici chiusura clienti`,
  localBodies: `
    tribunale procura questura prefettura università ospedale istituto conservatorio camera comune provincia`,
  prizes: `
    premio premi coppa supercoppa legge festival operazione trofeo torneo medaglia piano decreto`,
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
    chirurgo virologo virologa psicologo psicologa biologo biologa geologo geologa storico storica sociologo sociologa
    filosofo scrittore scrittrice romanziere poeta poetessa giornalista reporter inviato inviata corrispondente editorialista
    editore attore attrice cantante cantautore cantautrice musicista compositore compositrice pianista regista pittore
    pittrice scultore artista architetto architetta ingegnere fotografo fotografa allenatore allenatrice tecnico mister
    attaccante centrocampista difensore portiere capitano calciatore calciatrice giocatore giocatrice tennista ciclista atleta
    pilota arbitro nuotatore nuotatrice campione campionessa generale colonnello comandante tenente maresciallo ammiraglio
    poliziotto agente ispettore ispettrice pompiere sindacalista attivista militante vescovo arcivescovo cardinale papa
    sacerdote parroco re regina principe principessa testimone vittima vicino vicina agricoltore agricoltrice allevatore
    pescatore ceo conduttore conduttrice drammaturgo drammaturga coreografo coreografa ballerino ballerina sceneggiatore
    sceneggiatrice produttore produttrice traduttore traduttrice critico curatore curatrice tesoriere tesoriera azionista
    fisico chimico astronauta meteorologo sovrintendente soprintendente patron bomber terzino vicepremier guardasigilli
    stilista chef cuoco cuoca relatore relatrice socio socia manager politico`,
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

/** Nouns for people in Italian, besides those for roles. */
export const ITALIAN_PEOPLE = `cuoco cuoca chef albergatore albergatrice parrucchiere parrucchiera macellaio macellaia fioraio fioraia portinaio portinaia custode educatore educatrice ristoratore ristoratrice idraulico elettricista falegname muratore meccanico meccanica programmatore programmatrice fattorino fattorina rider
  uomo donna signore signora giovane ragazzo ragazza bambino bambina anziano anziana pensionato pensionata studente studentessa
  alunno alunna lavoratore lavoratrice dipendente operaio operaia passeggero passeggera cliente utente lettore lettrice tifoso
  tifosa manifestante residente abitante turista viaggiatore viaggiatrice autista camionista tassista panettiere panettiera
  barista cameriere cameriera commerciante negoziante ambulante fruttivendolo impiegato impiegata funzionario funzionaria
  paziente socio socia azionista investitore superstite imputato imputata indagato indagata arrestato arrestata condannato
  condannata difensore difensora perito perita consulente collega amico amica stagista tecnica schiacciatrice schiacciatore
  palleggiatrice libero centrale terzino bomber goleador capitana pivot playmaker politico politica onorevole parlamentare
  dirigente manager autore autrice botanico botanica chimico chimica fisico fisica glaciologo glaciologa climatologo climatologa
  studioso studiosa dottorando dottoranda ambientalista disoccupato disoccupata migrante rifugiato rifugiata volontario
  volontaria passante cittadino cittadina libraio libraia doppiatore doppiatrice primo_cittadino edicolante parroco suora patron
  legale penalista`;

/** The words of Italian for speech and who speaks. */
export const ITALIAN_SPEECH: SpeechWords = {
  articles: `il lo la i gli le l' un uno una un' questo questa questi queste quest' quel quello quella quei quelle quell' suo sua
  suoi sue mio mia nostro nostra loro due tre quattro cinque sei sette otto nove dieci alcuni alcune molti molte altri
  altre ogni tutti tutte entrambi`,
  of: "di del dello della dei degli delle dell' d'",
  prepositions: `a ad al allo alla ai agli alle all' da dal dallo dalla dai dagli dalle dall' in nel nello nella nei negli nelle nell'
  con su sul sullo sulla sui sugli sulle sull' per tra fra contro dopo durante davanti presso sotto senza verso oltre
  entro sopra dietro attraverso`,
  conjunctions: 'e ed o ma né oppure',
  subordinators: "quando mentre perché poiché se come dove dov' anche_se benché sebbene cui",
  that: 'che',
  relatives: 'che cui quale quali',
  masculine: 'lui egli',
  feminine: 'lei ella',
  plural: 'loro essi',
  own: 'io noi',
  clitics: "si gli le lo la li l' mi ci ne ti vi s' c'",
  auxiliaries: `ha hanno aveva avevano avrebbe avrebbero è sono era erano sarebbe avere aver essere ho abbiamo abbia avrà sia`,
  adverbs: `però non anche già ieri oggi così poi infine ancora sempre mai più inoltre allora qui lì subito prima ora invece dunque
  quindi pure solo proprio stamattina stasera domani molto tutto quasi infatti`,
  times: `primavera estate autunno inverno gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
  dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica settimana mese anno mattina mattino sera pomeriggio
  notte giorno ore minuti`,
  according: 'secondo a_detta_di stando_a a_giudizio_di a_parere_di a_sentire per_dirla_con per_usare_le_parole_di',
  views: 'per_lui per_lei a_suo_giudizio a_suo_dire a_suo_avviso a_suo_parere secondo_lui secondo_lei',
  endings: `are=a,ano,ò,arono,ava,avano,ando,erà,eranno,erebbe,ai|ato,ata,ati,ate ere=e,ono,é,eva,evano,endo,erà|uto,uta,uti
  ire=e,ono,ì,irono,iva,ivano,endo,irà,isce,iscono|ito,ita,iti`,
  says: `affermare dichiarare spiegare assicurare precisare annunciare raccontare confermare sottolineare ricordare osservare
  ribadire confidare lamentare denunciare commentare notare segnalare indicare rivelare dettagliare giurare negare
  domandare replicare insistere avvertire riferire garantire chiarire ripetere sostenere confessare puntualizzare
  argomentare informare evidenziare ipotizzare specificare rilevare ammonire obiettare protestare testimoniare contestare
  ventilare minacciare rassicurare accusare`,
  said: `dice dicono disse dissero diceva dicevano dirà dico dissi dicendo ammette ammettono ammise ammetteva aggiunge aggiungono
  aggiunse aggiungeva risponde rispondono rispose risposero rispondeva chiede chiedono chiese chiesero chiedeva sostiene
  sostengono sostenne sosteneva riconosce riconoscono riconobbe conclude concludono concluse spiega scommette promette
  promettono promise prometteva smentisce smentiscono smentì ritiene ritengono riteneva chiarisce fa sapere_fa ribatte
  ribatté rammenta propone propose rimprovera`,
  participles: `detto ammesso aggiunto risposto chiesto sostenuto riconosciuto concluso promesso smentito ribattuto proposto
  fatto_sapere riferito garantito chiarito avvertito insistito ripetuto`,
  tags: `sollecitare manifestare ironizzare scherzare sbottare tuonare esclamare sospirare lamentarsi sfogare gridare urlare
  cantare intonare scandire titolare pubblicare twittare postare definire giudicare considerare pensare chiamare bollare
  parlare attaccare incalzare ringraziare chiosare tagliare allargare sussurrare mormorare salutare sbuffare brontolare
  criticare applaudire augurare elogiare liquidare rincarare apostrofare ordinare implorare invocare consigliare bocciare
  archiviare domandare etichettare battezzare balbettare avvisare esordire interrogare invitare rivendicare replicare
  motivare recitare esultare firmare inviare denominare intervenire accettare`,
  tagged: `esprime esprimono espresse scrive scrivono scrisse scriveva crede credono credeva sorride sorrise ride rise legge
  leggono lesse descrive descrisse difende difese prosegue proseguì interviene intervenne continua definisce definì chiude
  chiuse esulta rincara ringhia replica scuote interrompe interruppe riassume riassunse riprende riprese taglia ammonisce
  rivolge allarga fa`,
  taggedParticiples: 'espresso scritto letto descritto difeso definito proseguito chiuso continuato riassunto ripreso',
  reading: 'legge leggeva recita recitava scritto dice riporta',
  nouns: `nota domanda critica denuncia accusa minaccia replica conferma conta lamenta dichiara titola firma invita ordina
  conclusa protesta bolla attacca lista legge lette chiesa rivela giudica`,
  naming: `cosiddetto cosiddetta cosiddetti cosiddette chiamato chiamata chiamati soprannominato soprannominata detto detta
  intitolato intitolata ribattezzato ribattezzata titolo libro romanzo film canzone disco serie programma operazione caso
  piano progetto concetto termine parola parole espressione mostra documentario podcast rivista rubrica premio nome inno
  bar ristorante etichetta brano pezzo spettacolo`,
  people: ITALIAN_PEOPLE,
  kin: `madre padre figlio figlia fratello sorella marito moglie nonno nonna nipote zio zia cugino cugina fidanzato fidanzata compagno
  compagna vedova vedovo suocero suocera cognato cognata vicino vicina amico amica collega mamma papà capo`,
  accused: 'imputato imputata indagato indagata arrestato arrestata condannato condannata accusato accusata',
  anybody: 'uomo donna signore signora giovane ragazzo ragazza bambino bambina anziano anziana testimone',
  signs: 'cartello striscione scritta targa manifesto',
  messages: 'messaggio lettera nota comunicato tweet mail testo biglietto',
  offices: `giudice/magistrato/magistrata/gip/gup/presidente procuratore/procuratrice/pm/ministero/ministera/magistrato/magistrata
  avvocato/avvocata/avvocatessa/legale/difensore/difensora/penalista
  imputato/imputata/indagato/indagata/arrestato/arrestata/condannato/condannata/accusato/accusata
  arbitro/direttore_di_gara/fischietto sindaco/sindaca/primo_cittadino/prima_cittadina assessore/assessora
  ministro/ministra/titolare premier/presidente/leader deputato/deputata/parlamentare/onorevole/relatore/relatrice/capogruppo
  senatore/senatrice/relatore/relatrice/parlamentare consigliere/consigliera/capogruppo portavoce/addetto
  sindacalista/segretario/segretaria/delegato/delegata
  poliziotto/poliziotta/agente/ispettore/ispettrice/commissario/commissaria/maresciallo/carabiniere`,
  trades: `allenatore/allenatrice/tecnico/tecnica/mister/coach/ct/commissario/selezionatore
  giocatore/giocatrice/calciatore/calciatrice/attaccante/bomber/centravanti/capitano/capitana
  giocatore/giocatrice/calciatore/calciatrice/portiere/capitano/capitana
  giocatore/giocatrice/calciatore/calciatrice/difensore/terzino/centrocampista/capitano/capitana
  giocatore/giocatrice/schiacciatrice/schiacciatore/palleggiatrice/palleggiatore/pivot/playmaker/libero/capitano/capitana
  tennista/ciclista/corridore/nuotatore/nuotatrice/atleta/pilota/sportivo/sportiva
  direttore/direttrice/dirigente/manager/amministratore/amministratrice/imprenditore/imprenditrice/patron/titolare/proprietario/proprietaria/fondatore/fondatrice/responsabile/presidente
  ricercatore/ricercatrice/scienziato/scienziata/biologo/biologa/botanico/botanica/chimico/chimica/fisico/fisica/geologo/geologa/glaciologo/glaciologa/climatologo/climatologa/esperto/esperta/studioso/studiosa/professore/professoressa/docente/dottorando/dottoranda/autore/autrice/archeologo/archeologa
  medico/medica/dottore/dottoressa/primario/primaria/chirurgo/chirurga/virologo/virologa infermiere/infermiera
  ingegnere/ingegnera/perito/perita/consulente/tecnico/tecnica economista/analista/esperto/esperta
  scrittore/scrittrice/romanziere/autore/autrice/poeta/poetessa/giornalista
  cantante/cantautore/cantautrice/musicista/artista/compositore/compositrice/interprete
  attore/attrice/artista/regista/interprete/doppiatore/doppiatrice
  agricoltore/agricoltrice/allevatore/allevatrice/coltivatore/coltivatrice`,
  asking: 'domand chied chies sapere',
  feminineArticles: 'la una questa sua mia',
  masculineArticles: 'il lo un uno questo suo mio',
  pluralArticles: 'i gli le dei delle',
  but: 'ma però',
  calling: 'chiamano',
  pointing: "e' e è così questo lo",
  ownSaid: 'dico dissi rispondo risposi chiedo chiesi racconto raccontai scrivo scrissi ripeto spiegai promisi',
  indefinites: "un uno una un' altro altra altri altre alcuni alcune diversi diverse molti molte qualche",
  possessives: 'suo sua suoi sue mio mia miei mie tuo tua nostro nostra nostri nostre loro vostro vostra',
  bodies: `governo ministero procura azienda società rapporto comunicato nota studio polizia partito comune lettera documento
  sentenza tribunale sindacato associazione organizzazione federazione commissione fondazione università regione giornale
  quotidiano testo sondaggio dipartimento ente gruppo club banca squadra opposizione amministrazione istituzione agenzia
  indagine fonti questura prefettura giunta opposizioni cartello striscione messaggio`,
};

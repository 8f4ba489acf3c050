import type { NameWords, NumberWords, SpeechWords } from './language.ts';

/** German; numbers made of several words written as one, such as “fünfundzwanzig”, are read in digits only. */
export const GERMAN_NUMBERS: NumberWords = {
  small: `null ein/eins/eine/einer/einem/einen zwei/zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn
  sechzehn siebzehn achtzehn neunzehn zwanzig dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 anderthalb=1.5`,
  scales:
    'hundert=100 tausend=1e3 million/millionen/mio=1e6 milliarde/milliarden/mrd=1e9 billion/billionen=1e12 dutzend=12',
  vague: 'dutzende=12 hunderte=100 hunderten=100 tausende=1e3 tausenden=1e3 zehntausende=1e4 hunderttausende=1e5',
  factors: 'doppelte/zweifache=2 dreifache vierfache fünffache sechsfache siebenfache achtfache neunfache zehnfache',
  ordinals: `erste/ersten/erster/erstes=1 zweite/zweiten/zweiter/zweites dritte/dritten/dritter/drittes vierte/vierten/vierter/viertes
  fünfte/fünften sechste/sechsten siebte/siebten achte/achten neunte/neunten zehnte/zehnten`,
  parts: `hälfte=2 drittel viertel fünftel sechstel siebtel achtel neuntel zehntel hundertstel=100 tausendstel=1e3 millionstel=1e6`,
  halves: 'halb halbe halbes halben halber',
  belowZero: 'unter',
  changes: 'stieg steig gestieg wuchs wachs gewach sank sink gesunk fiel gefall schrumpf gekürz kürz erhöh senk gesenk',
  times: 'mal_so mal_mehr doppelt_so',
  rangeArticles: 'den dem das',
  points: 'komma',
  outOf: 'von',
  days: 'heute=0 gestern=-1 vorgestern=-2 morgen=1 übermorgen=2',
  pointers: `letzte/letzten/letzter/letztes/letztem/vergangene/vergangenen/vergangener/vergangenes/vergangenem/vorige/vorigen/voriger/voriges=-1
  diese/diesen/dieser/dieses/diesem/laufenden/laufende=0
  nächste/nächsten/nächster/nächstes/nächstem/kommende/kommenden/kommender/kommendes/kommendem=1`,
  calendarUnits: `day=tag week=woche/kw/kalenderwoche month=monat/monats quarter=quartal/quartals half=halbjahr/halbjahrs/hälfte year=jahr/jahres/jahre
  decade=jahrzehnt/jahrzehnts century=jahrhundert/jahrhunderts weekend=wochenende`,
  edges: 'anfang beginn mitte ende',
  dayParts: 'morgen vormittag mittag nachmittag abend nacht früh',
  seasons: 'frühling/frühjahr=1 sommer/sommers herbst winter/winters',
  decades: 'jahre jahren',
  onDay: 'am den',
  money: 'EUR*0.01=cent/cents',
  percent: 'pp=prozentpunkte/prozentpunkten/prozentpunkt bp=basispunkte/basispunkten/basispunkt',
  measure:
    'ly=lichtjahre/lichtjahren/lichtjahr m2=quadratmeter/quadratmetern km2=quadratkilometer/quadratkilometern m3=kubikmeter ppm=teile_pro_million t=tonnen bbl=barrel km/h=stundenkilometer km=kilometern m=metern',
  duration:
    'minute=minütige/minütigen/minütiger/minütiges/minütigem hour=stündige/stündigen/stündiger/stündiges/stündigem day=tagen/tägige/tägigen/tägiger/tägiges/tägigem week=wöchige/wöchigen/wöchiger/wöchiges/wöchigem month=monaten/monatige/monatigen/monatiger/monatiges/monatigem year=jahren decade=jahrzehnte/jahrzehnten/jahrzehnt century=jahrhunderte/jahrhunderten/jahrhundert',
  per: 'person=person kopf=person einwohner=person',
  ofAge: 'alter',
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

/** Words in and around German names. */
export const GERMAN_NAMES: NameWords = {
  links: 'der die das den dem des von vom zu zum zur für und im am an in bei auf de & van',
  titles: `
    herr herrn frau dr doktor prof professor professorin pater papst könig königin prinz prinzessin herzog graf gräfin freiherr
    baron kaiser general oberst hauptmann leutnant kommissar präsident präsidentin minister ministerin kanzler kanzlerin
    bundeskanzler bundeskanzlerin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin ministerpräsident
    ministerpräsidentin bundespräsident`,
  courtesies: `
    herr herrn frau dr doktor prof`,
  kin: `
    sohn tochter bruder schwester vater mutter ehemann ehefrau mann gattin gatte witwe witwer enkel enkelin onkel tante neffe
    nichte cousin cousine freund freundin lebensgefährte schwiegersohn söhne töchter brüder eltern`,
  companies: `
    firma investor konzern unternehmen hersteller verein klub zeitung zeitschrift magazin verlag gewerkschaft partei stiftung agentur
    autobauer reederei supermarktkette fluggesellschaft airline start-up bank versicherer organisation vereinigung
    anbieter entwickler spezialist zulieferer analysehaus kanzlei wirtschaftsprüfungsgesellschaft handelskette fonds`,
  firms: `
    werke energie versicherung versicherungen bau reisen maschinenbau leichtbau logistik brauerei verlag medien gruppe
    immobilien group capital partners motors lines airlines foods bank holding systems technologies industries energy media
    records pictures pharma consulting services`,
  shares: `
    ceo vorstandschef vorstandschefin aktionäre mitarbeiter mitarbeitern beschäftigte beschäftigten anteile tochterfirma zentrale`,
  localBodies: '',
  prizes: `
    preis pokal gesetz festival turnier medaille operation`,
  roles: `
    präsident präsidentin vizepräsident vizepräsidentin bundespräsident bundespräsidentin ministerpräsident
    ministerpräsidentin premierminister premierministerin minister ministerin außenminister außenministerin innenminister
    innenministerin finanzminister finanzministerin verteidigungsminister verteidigungsministerin justizminister
    justizministerin verkehrsminister verkehrsministerin umweltminister umweltministerin gesundheitsminister
    gesundheitsministerin wirtschaftsminister wirtschaftsministerin bauminister bauministerin kultusminister kultusministerin
    landwirtschaftsminister bundesminister staatssekretär staatssekretärin kanzler kanzlerin bundeskanzler bundeskanzlerin
    altkanzler sprecher sprecherin regierungssprecher regierungssprecherin pressesprecher pressesprecherin polizeisprecher
    polizeisprecherin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin landeshauptmann
    stadtrat stadträtin senator senatorin abgeordneter abgeordnete parteichef parteichefin vorsitzender vorsitzende
    vorsitzenden fraktionschef fraktionschefin landeschef landeschefin generalsekretär generalsekretärin kandidat kandidatin
    spitzenkandidat spitzenkandidatin chef chefin leiter leiterin direktor direktorin geschäftsführer geschäftsführerin
    vorstand vorstandschef vorstandschefin konzernchef manager managerin gründer gründerin inhaber inhaberin besitzer
    unternehmer unternehmerin banker botschafter botschafterin beauftragter beauftragte staatsanwalt staatsanwältin
    oberstaatsanwalt oberstaatsanwältin richter richterin anwalt anwältin rechtsanwalt rechtsanwältin verteidiger
    verteidigerin notar kommissar kommissarin ermittler gutachter gutachterin ökonom ökonomin analyst analystin experte
    expertin forscher forscherin wissenschaftler wissenschaftlerin professor professorin rektor rektorin lehrer lehrerin
    schulleiter schulleiterin arzt ärztin chefarzt chefärztin pfleger pflegerin virologe virologin psychologe psychologin
    biologe biologin historiker historikerin soziologe soziologin politologe politologin philosoph schriftsteller
    schriftstellerin autor autorin dichter journalist journalistin reporter reporterin korrespondent korrespondentin
    chefredakteur chefredakteurin redakteur redakteurin schauspieler schauspielerin sänger sängerin musiker musikerin
    komponist komponistin dirigent dirigentin regisseur regisseurin intendant intendantin maler malerin künstler künstlerin
    architekt architektin ingenieur ingenieurin fotograf fotografin trainer trainerin bundestrainer bundestrainerin
    cheftrainer stürmer stürmerin torwart torhüter torhüterin mittelfeldspieler kapitän kapitänin spieler spielerin
    nationalspieler sportdirektor sportchef rennfahrer schiedsrichter schwimmer weltmeister weltmeisterin olympiasieger
    general oberst kommandant polizist polizistin feuerwehrmann gewerkschafter aktivist aktivistin bischof bischöfin
    erzbischof kardinal papst pfarrer pfarrerin priester könig königin prinz prinzessin kaiser zeuge zeugin opfer nachbar
    nachbarin landwirt landwirtin bauer bäuerin winzer winzerin politiker politikerin parteivorsitzende nachfolger
    nachfolgerin dramaturg dramaturgin choreograf choreografin tänzer tänzerin produzent produzentin moderator moderatorin
    kritiker kritikerin kurator kuratorin schatzmeister aktionär physiker physikerin chemiker chemikerin astronaut astronautin
    meteorologe meteorologin geologe geologin übersetzer übersetzerin oppositionsführer oppositionsführerin bundesrat
    bundesrätin regierungsrat regierungsrätin kantonsrat nationalrat nationalrätin sieger siegerin sprinter sprinterin läufer
    läuferin radprofi profi olympiasiegerin`,
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

/** Nouns for people in German, besides those for roles. */
export const GERMAN_PEOPLE = `koch köchin hotelier hotelière friseur friseurin metzger metzgerin fleischer florist floristin hausmeister hausmeisterin erzieher erzieherin gastronom gastronomin klempner elektriker elektrikerin tischler tischlerin maurer mechaniker mechanikerin programmierer programmiererin sekretär sekretärin
  mann frau herr dame junge mädchen jugendlicher jugendliche kind rentner rentnerin student studentin schüler schülerin
  mitarbeiter mitarbeiterin angestellter angestellte arbeiter arbeiterin kollege kollegin fahrgast passagier passagierin kunde
  kundin leser leserin fan anhänger anhängerin demonstrant demonstrantin anwohner anwohnerin bewohner bewohnerin urlauber
  urlauberin tourist touristin reisender reisende fahrer fahrerin bäcker bäckerin bäckermeister wirt wirtin gastwirt gastwirtin
  kellner kellnerin händler händlerin verkäufer verkäuferin beamter beamte beamtin patient patientin mitglied aktionär
  aktionärin anleger überlebender überlebende angeklagter angeklagte angeklagten beschuldigter beschuldigte verdächtiger
  verdächtige verurteilter verurteilte kläger klägerin zeuge zeugin nachbar nachbarin freund freundin praktikant praktikantin
  buchhalter buchhalterin coach torjäger torjägerin keeper schlussmann kapitän verteidiger politiker politikerin parlamentarier
  parlamentarierin genosse genossin spitzenpolitiker gewerkschafter gewerkschafterin betriebsrat betriebsrätin betriebsratschef
  botaniker botanikerin chemiker chemikerin physiker physikerin geologe geologin glaziologe glaziologin klimaforscher
   juristin jurist imker imkerin landwirt landwirtin bauer bäuerin altbauer winzer winzerin
  fischer fischerin handwerker handwerkerin schweißer spaziergänger spaziergängerin passant passantin gast zuschauer zuschauerin
  bürger bürgerin ehrenamtlicher helfer helferin feuerwehrmann polizist polizistin sachverständiger sachverständige insider
  insiderin vertreter vertreterin teilnehmer teilnehmerin kritiker kritikerin`;

/** The words of German for speech and who speaks. */
export const GERMAN_SPEECH: SpeechWords = {
  articles: `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen jener jene sein seine seinen
  seinem seiner ihr ihre ihren ihrem ihrer mein meine unser unsere zwei drei vier fünf sechs sieben acht neun zehn mehrere
  einige viele manche andere beide alle kein keine jeder jede jedes`,
  of: 'von vom',
  prepositions: `an am auf aus außer bei beim bis durch für gegen hinter in im ins mit nach neben ohne seit über um unter vor während
  wegen zu zum zur zwischen gegenüber trotz dank aufgrund ab`,
  conjunctions: 'und oder aber sondern doch denn',
  subordinators: 'als wenn weil während obwohl da bevor nachdem wie wo ob damit sodass',
  that: 'dass daß',
  relatives: 'der die das den dem dessen deren denen',
  masculine: 'er dieser',
  feminine: 'sie diese',
  plural: 'wir',
  own: 'ich wir',
  clitics: 'sich ihm ihr ihn ihnen uns mir mich es',
  auxiliaries: `hat haben hatte hatten habe habt wird werden wurde wurden ist sind war waren würde würden hätte hätten sei will wollte
  soll sollte kann könnte muss müsste sollen sollten wollen wollten können konnte konnten müssen musste mussten dürfen
  durfte darf mag möchte dürfte dürften könnten müssten`,
  adverbs: `nicht auch schon gestern heute so dann danach noch immer nie mehr dort hier jetzt später zudem außerdem weiter nun
  bereits dazu darauf daraufhin nur erst allerdings jedoch dagegen selbst wiederum etwa einmal wörtlich knapp trocken
  dabei wieder zuletzt zunächst schließlich deshalb darum lachend ruhig leise laut gleich vorher zuvor anschließend hinzu
  ein zu klar fest`,
  times: `anfang ende mitte frühling sommer herbst winter januar jänner februar märz april mai juni juli august september oktober
  november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag woche monat jahr morgen mittag
  nachmittag abend nacht tag montagabend dienstagabend mittwochabend donnerstagabend freitagabend montagmorgen stunden
  minuten uhr`,
  according: `laut nach_angaben_von nach_angaben nach_worten_von nach_worten nach_aussage_von nach_aussage nach_ansicht_von
  nach_ansicht nach_einschätzung_von nach_einschätzung nach_auskunft nach_überzeugung nach_darstellung nach_meinung`,
  views: 'seiner_meinung_nach ihrer_meinung_nach seiner_ansicht_nach ihrer_ansicht_nach',
  endings: 'ern=ert,ern,erte,erten,ernd| eln=elt,eln,elte,elten,elnd| en=t,en,te,ten,e,end|',
  says: `sagen erklären betonen erzählen berichten behaupten beteuern versichern meinen fragen antworten ergänzen warnen fordern
  bestätigen versprechen bestreiten kritisieren beklagen klagen bekräftigen mahnen prophezeien verkünden vermelden
  argumentieren begründen erläutern erwidern entgegnen präzisieren schildern mitteilen unterstreichen vermuten drohen
  geloben wiederholen konstatieren bemerken bedauern verlauten signalisieren informieren prognostizieren dementieren
  melden schwören`,
  said: `sagt sagte sagten sprach spricht schreibt schrieb schrieben verspricht versprach bestreitet bestritt bestritten beschied
  antwortet antwortete fordert meldet heißt hieß betont räumte räumt gab gibt wies teilte teilt fügte fügt führte stellte
  stellt kündigte kündigt warf wirft hielt gestand gesteht befand befindet unterstrich unterstreicht weiß wusste weist
  legte hob hebt fand findet erwiderte bedauerte lässt ließ verneint verneinte bejaht`,
  participles: `gesagt erklärt betont erzählt berichtet behauptet beteuert versichert gemeint gefragt geantwortet ergänzt gewarnt
  gefordert bestätigt versprochen bestritten kritisiert beklagt geklagt bekräftigt gemahnt verkündet argumentiert
  begründet erläutert erwidert entgegnet geschildert mitgeteilt eingeräumt angekündigt zugegeben hinzugefügt ausgeführt
  klargestellt geschrieben gesprochen vorgeworfen zurückgewiesen dementiert gemeldet gestanden unterstrichen`,
  tags: `äußern ausdrücken monieren philosophieren witzeln scherzen spotten lachen lächeln seufzen schimpfen rufen schreien
  brüllen singen titeln twittern posten nennen bezeichnen loben danken ermahnen murmeln flüstern raunen jubeln schwärmen
  urteilen bilanzieren resümieren kommentieren wettern ätzen poltern jammern stöhnen grüßen kontern feixen staunen
  zitieren höhnen bitten verlangen appellieren träumen widersprechen lesen beschreiben bekennen glauben denken freuen
  ärgern wundern raten grummeln knurren brummen befehlen`,
  tagged: `rief riefen ruft nannte nannten nennt bat baten bittet las liest lud steht stand schloss schließt warb wirbt pries
  empfahl empfiehlt widersprach widerspricht beschrieb beschreibt bekannte bekennt sang sangen dachte denkt glaubt wollte
  reagierte will bezeichnete bezeichnet riet rät unterbrach unterbricht schrie hakt hakte`,
  taggedParticiples: `geäußert gerufen genannt gebeten gelesen bezeichnet gelobt gedankt bekannt beschrieben gedacht geschrien gejubelt`,
  reading: 'steht stand heißt hieß',
  nouns: 'frage klage sage rede bitte meldung',
  naming: `sogenannte sogenannten sogenannter sogenanntes genannt genannte namens titel buch roman film lied song album serie
  sendung stück operation projekt programm begriff wort wörter ausdruck ausstellung doku podcast zeitschrift rubrik preis
  name namen hymne schiff bar restaurant motto label aktion stichwort marke spitznamen`,
  people: GERMAN_PEOPLE,
  kin: `mutter vater sohn tochter bruder schwester ehemann ehefrau großvater großmutter opa oma enkel enkelin onkel tante
  cousin cousine neffe nichte verlobte verlobter partner partnerin lebensgefährte lebensgefährtin witwe witwer nachbar nachbarin
  freund freundin kollege kollegin chef chefin`,
  accused:
    'angeklagter angeklagte angeklagten beschuldigter beschuldigte beschuldigten verdächtiger verdächtige verurteilter verurteilte',
  anybody: 'mann frau herr dame junge mädchen jugendlicher jugendliche kind zeuge zeugin rentner rentnerin',
  signs: 'schild plakat transparent tafel aufschrift inschrift banner',
  messages: 'nachricht brief mitteilung mail zettel botschaft',
  offices: `richter/richterin/vorsitzende/vorsitzender/vorsitzenden/jurist/juristin
  staatsanwalt/staatsanwältin/anklägerin/ankläger/juristin/jurist
  rechtsanwalt/rechtsanwältin/anwalt/anwältin/verteidiger/verteidigerin/jurist/juristin
  angeklagter/angeklagte/angeklagten/beschuldigter/beschuldigte/verdächtiger/verdächtige/verurteilter/verurteilte
  schiedsrichter/schiedsrichterin/referee/unparteiische/unparteiischer
  bürgermeister/bürgermeisterin/oberbürgermeister/oberbürgermeisterin/rathauschef/rathauschefin/stadtchef/stadtchefin/politiker/politikerin
  minister/ministerin/ressortchef/ressortchefin/politiker/politikerin senator/senatorin/politiker/politikerin
  kanzler/kanzlerin/regierungschef/regierungschefin/ministerpräsident/ministerpräsidentin/politiker/politikerin
  abgeordneter/abgeordnete/parlamentarier/parlamentarierin/politiker/politikerin
  parteichef/parteichefin/fraktionschef/fraktionschefin/landeschef/landeschefin/oppositionsführer/oppositionsführerin/generalsekretär/generalsekretärin/politiker/politikerin
  sprecher/sprecherin
  gewerkschafter/gewerkschafterin/betriebsrat/betriebsrätin/betriebsratschef/bezirksleiter/bezirksleiterin/arbeitnehmervertreter
  polizist/polizistin/kommissar/kommissarin/ermittler/ermittlerin/beamter/beamte/beamtin`,
  trades: `trainer/trainerin/coach/bundestrainer/chefcoach/fußballlehrer
  spieler/spielerin/stürmer/stürmerin/angreifer/angreiferin/torjäger/torjägerin/fußballer/fußballerin/profi/kapitän
  spieler/spielerin/torwart/torhüter/torhüterin/keeper/schlussmann/fußballer/fußballerin/profi/kapitän
  spieler/spielerin/mittelfeldspieler/innenverteidiger/außenverteidiger/fußballer/fußballerin/profi/kapitän
  läufer/läuferin/schwimmer/schwimmerin/athlet/athletin/sportler/sportlerin
  manager/managerin/vorstandschef/vorstandschefin/konzernchef/konzernchefin/firmenchef/firmenchefin/geschäftsführer/geschäftsführerin/vorstand/vorstandsvorsitzende/vorstandsvorsitzender/unternehmer/unternehmerin/gründer/gründerin/inhaber/inhaberin/chef/chefin
  forscher/forscherin/wissenschaftler/wissenschaftlerin/biologe/biologin/botaniker/botanikerin/chemiker/chemikerin/physiker/physikerin/geologe/geologin/glaziologe/glaziologin/experte/expertin/professor/professorin/autor/autorin/studienleiter/studienleiterin/historiker/historikerin/soziologe/soziologin/psychologe/psychologin
  arzt/ärztin/mediziner/medizinerin/chefarzt/chefärztin/chirurg/chirurgin/virologe/virologin
  ökonom/ökonomin/analyst/analystin/experte/expertin/volkswirt/volkswirtin
  schriftsteller/schriftstellerin/autor/autorin/dichter/dichterin/journalist/journalistin
  sänger/sängerin/musiker/musikerin/künstler/künstlerin/komponist/komponistin/dirigent/dirigentin
  schauspieler/schauspielerin/künstler/künstlerin/regisseur/regisseurin landwirt/landwirtin/bauer/bäuerin`,
  asking: 'frag gefrag wissen',
  feminineArticles: 'die eine diese jene seine ihre meine unsere',
  masculineArticles: 'der dieser jener sein ihr mein unser',
  pluralArticles: 'mehrere einige viele',
  but: 'aber doch',
  calling: 'nennen',
  pointing: 'das so',
  ownSaid: 'sage frage schreibe antworte erzähle',
  indefinites: 'ein eine einer eines einem einen mehrere einige viele andere anderer',
  possessives: `sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres mein meine meiner meinem meinen unser unsere unserer
  unserem unseren dein deine`,
  bodies: `regierung ministerium staatsanwaltschaft firma unternehmen bericht mitteilung studie polizei partei stadt brief dokument
  urteil gericht gewerkschaft verein verband organisation kommission stiftung universität zeitung text umfrage behörde
  konzern klub club bank opposition verwaltung agentur erklärung fraktion senat ausschuss erzeugergemeinschaft anklage
  verteidigung schild plakat nachricht`,
};

import type { NameWords, NumberWords } from './language.ts';

/** French. */
export const FRENCH_NUMBERS: NumberWords = {
  small: `zéro un/une/d'un/d'une/qu'un/qu'une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt/vingts=20
  trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante/octante=80 nonante=90`,
  scales:
    'cent/cents=100 mille=1e3 million/millions=1e6 milliard/milliards=1e9 billion/billions=1e12 trillion/trillions=1e18 douzaine/douzaines=12 dizaines=10',
  vague: 'dizaines=10 douzaines=12 centaines=100 milliers=1e3',
  ordinals: `premier/première=1 deuxième/second/seconde troisième quatrième cinquième sixième septième huitième neuvième dixième`,
  parts: `moitié/demi=2 tiers quart/quarts cinquième/cinquièmes sixième/sixièmes septième/septièmes huitième/huitièmes
  neuvième/neuvièmes dixième/dixièmes centième/centièmes=100 millième/millièmes=1e3 millionième/millionièmes=1e6`,
  halves: 'demi demie',
  belowZero: 'sous',
  points: 'virgule',
  outOf: 'sur',
  days: "aujourd'hui=0 hier=-1 avant_-_hier=-2 demain=1 après_-_demain/après_demain=2",
  pointers: `dernier/dernière/derniers/dernières/passé/passée/précédent/précédente/précédents/précédentes=-1
  ce/cet/cette/ces/en_cours=0 prochain/prochaine/prochains/prochaines/suivant/suivante/suivants/suivantes/à_venir=1`,
  calendarUnits: `day=jour week=semaine month=mois quarter=trimestre half=semestre/moitié year=an/année decade=décennie century=siècle
  weekend=week_-_end/weekend`,
  edges: 'début fin milieu mi',
  seasons: 'printemps=1 été automne hiver',
  decades: 'années',
  onDay: 'le',
  money: 'EUR*0.01=centimes/centime XXX*0.01=cents/cent GBP*0.01=pence',
  percent: '%=pourcent/pourcentage pp=points_de_pourcentage/point_de_pourcentage/points/point',
  measure:
    "km/h=kilomètres_à_l'heure/km_à_l'heure mph=miles_à_l'heure °C=degrés_centigrades m2=mètres_carrés/mètre_carré km2=kilomètres_carrés/kilomètre_carré m3=mètres_cubes/mètre_cube bbl=barils/baril",
  duration: 'year=années/année decade=décennies/décennie century=siècles/siècle',
  per: 'personne=person habitant=person an=year',
  comparators: [
    ['>', 'plus_de/plus_que/supérieur_à/au-delà_de'],
    ['>=', 'au_moins/au_minimum/pas_moins_de'],
    ['<', 'moins_de/inférieur_à'],
    ['<=', "jusqu'à/au_plus/au_maximum/pas_plus_de"],
    ['~', 'environ/près_de/quelque/presque/autour_de/à_peu_près'],
    ['=', 'exactement/précisément'],
  ],
  and: 'et',
  or: 'ou',
  to: "à au jusqu'à jusqu'au jusqu'a",
  of: "de du des d'",
  from: 'de du',
  between: 'entre',
  since: 'depuis',
  each: 'par /',
  stops: 'les des dans mais ses leurs plus moins très après vers nous vous depuis alors fois pas puis sans ans',
};

/** English words with their translations, as `Language` has them. */
export const FRENCH_COUNTERPARTS = `
the: le la les l | a: un une des | this: ce cet cette ces | that: que qu | and: et | or: ou | but: mais | of: de du d | to: à au aux
in: dans en | with: avec | for: pour | by: par | from: depuis | on: sur | without: sans | while: tandis | although: bien quoique
because: parce car | when: quand lorsque | as: comme | if: si | who: qui | he: il | she: elle | they: ils elles | it: cela | we: nous on
his: son sa ses leur leurs | my: mon ma mes | our: notre nos | is: est sont | was: était fut étaient | has: a ont avait avaient
also: aussi également | not: ne pas | later: ensuite | already: déjà | himself: se s
said: dit disent déclaré déclare indiqué indique glissé lancé lance confié confie estimé souligné souligne | added: ajouté ajoute poursuit poursuivi
said: expliqué explique précisé précise détaille | told: raconté raconte rapporté | asked: demandé demande interroge réclamé
said: affirmé affirme assuré assure soutenu soutient | said: averti avertit prévenu prévient alerte alerté | denied: nié nie démenti dément
said: annoncé annonce | called: appelé qualifié qualifie | said: répondu répond rétorqué rétorque réplique
said: insisté insiste martelé martèle | said: rappelé rappelle | wrote: écrit tweeté | said: conclu conclut
believes: estime juge pense croit considère | said: admis admet reconnaît reconnu | said: dénoncé dénonce critiqué déploré regrette
according: selon | said: promis promet | said: confirmé confirme`;

/** Words in and around French names. */
export const FRENCH_NAMES: NameWords = {
  links: "de du des d' la le les l' et à au aux en pour sur von van",
  titles: `
    m mm mme mlle mmes monsieur madame mademoiselle dr docteur docteure professeur professeure pr me maître mgr monseigneur abbé
    père frère sœur pape roi reine prince princesse duc duchesse comte général colonel capitaine lieutenant commandant amiral
    commissaire président présidente ministre sénateur sénatrice député députée maire sir lord`,
  roles: `
    président présidente vice-président coprésident coprésidente ex-président ministre ex-ministre secrétaire sous-secrétaire
    porte-parole maire adjoint adjointe préfet préfète sous-préfet sénateur sénatrice député députée eurodéputé eurodéputée élu
    élue conseiller conseillère chef cheffe patron patronne dirigeant dirigeante leader candidat candidate délégué déléguée
    coordinateur coordinatrice ambassadeur ambassadrice consul chancelier chancelière procureur procureure juge magistrat
    magistrate avocat avocate notaire bâtonnier bâtonnière commissaire directeur directrice sous-directeur gérant gérante
    responsable fondateur fondatrice cofondateur cofondatrice propriétaire entrepreneur entrepreneuse banquier économiste
    analyste expert experte spécialiste chercheur chercheuse scientifique professeur professeure enseignant enseignante recteur
    rectrice doyen doyenne médecin docteur infirmier infirmière chirurgien épidémiologiste psychologue biologiste géologue
    climatologue historien historienne sociologue politologue philosophe écrivain écrivaine romancier romancière poète
    journaliste reporter correspondant correspondante éditorialiste éditeur éditrice rédacteur rédactrice acteur actrice
    comédien comédienne chanteur chanteuse musicien musicienne compositeur compositrice pianiste réalisateur réalisatrice
    cinéaste peintre sculpteur artiste architecte ingénieur ingénieure photographe entraîneur entraîneuse sélectionneur
    attaquant attaquante milieu défenseur défenseure gardien gardienne capitaine footballeur joueur joueuse cycliste coureur
    athlète pilote arbitre nageur nageuse champion championne général colonel commandant lieutenant amiral policier gendarme
    inspecteur inspectrice pompier syndicaliste militant militante évêque archevêque cardinal pape prêtre curé roi reine prince
    princesse témoin victime voisin voisine agriculteur agricultrice éleveur éleveuse pêcheur viticulteur viticultrice maraîcher
    maraîchère`,
  peoples: `
    AF:afghan DE:allemand DZ:algérien AR:argentin AU:australien AT:autrichien BE:belge BR:brésilien BG:bulgare CA:canadien
    CL:chilien CN:chinois CO:colombien KP:nord-coréen KR:sud-coréen CU:cubain DK:danois EG:égyptien ES:espagnol US:américain
    FI:finlandais FR:français GR:grec HT:haïtien HU:hongrois IN:indien ID:indonésien IQ:irakien IR:iranien IE:irlandais
    IL:israélien IT:italien CI:ivoirien JP:japonais LB:libanais LY:libyen ML:malien MA:marocain MX:mexicain NO:norvégien
    NL:néerlandais PK:pakistanais PE:péruvien PL:polonais PT:portugais GB:britannique,anglais,écossais,gallois RO:roumain
    RU:russe SA:saoudien SN:sénégalais RS:serbe SY:syrien ZA:sud-africain SE:suédois CH:suisse TN:tunisien TR:turc UA:ukrainien
    VE:vénézuélien VN:vietnamien PS:palestinien CM:camerounais CD:congolais :européen :africain :asiatique :breton :corse
    :alsacien :basque :catalan :parisien :marseillais :lyonnais :québécois :wallon :flamand :kurde :arabe :berbère :musulman
    :chrétien :catholique :juif :protestant :bouddhiste :sunnite :chiite :socialiste :communiste :gaulliste :écologiste
    :républicain :démocrate :travailliste :macroniste :insoumis :taliban :romain :gaulois :tsigane :rom`,
  countries: `
    US:États-Unis_d'Amérique,Etats-Unis,USA GB:Grande-Bretagne NL:Hollande MM:Birmanie CD:RDC,République_démocratique_du_Congo
    KR:Corée_du_Sud KP:Corée_du_Nord CZ:République_tchèque RU:Fédération_de_Russie
    AE:Émirats,Émirats_arabes_unis,Emirats_arabes_unis BA:Bosnie VA:Vatican PS:Palestine HK:Hong-Kong,Hong_Kong TW:Taïwan,Taiwan
    MK:Macédoine SZ:Swaziland IR:Iran EG:Egypte`,
  aliases: `
    ONU:Nations_unies,Organisation_des_Nations_unies UE:Union_européenne OTAN:Otan,Alliance_atlantique
    OMS:Organisation_mondiale_de_la_santé FMI:Fonds_monétaire_international BCE:Banque_centrale_européenne
    RN:Rassemblement_national PS:Parti_socialiste LFI:La_France_insoumise,France_insoumise LR:Les_Républicains
    PSG:Paris_Saint-Germain OM:Olympique_de_Marseille OL:Olympique_lyonnais`,
};

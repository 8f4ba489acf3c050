import type { NameWords, NumberWords, SpeechWords } from './language.ts';

/** French. */
export const FRENCH_NUMBERS: NumberWords = {
  small: `zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt/vingts=20
  trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante/octante=80 nonante=90`,
  scales:
    'cent/cents=100 mille=1e3 million/millions=1e6 milliard/milliards=1e9 billion/billions=1e12 trillion/trillions=1e18 douzaine/douzaines=12 dizaines=10',
  vague: 'dizaines=10 douzaines=12 centaines=100 milliers=1e3',
  around:
    'dizaine=10 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 millier=1e3',
  factors: 'double=2 triple quadruple quintuple',
  ordinals: `premier/première=1 deuxième/second/seconde troisième quatrième cinquième sixième septième huitième neuvième dixième`,
  parts: `moitié/demi=2 tiers quart/quarts cinquième/cinquièmes sixième/sixièmes septième/septièmes huitième/huitièmes
  neuvième/neuvièmes dixième/dixièmes centième/centièmes=100 millième/millièmes=1e3 millionième/millionièmes=1e6`,
  halves: 'demi demie',
  belowZero: 'sous',
  changes: 'augment accr progress grimp bond haus hauss baiss recul chut réduct réduit rédui diminu perd perte',
  times: 'fois_plus fois_moins',
  rangeArticles: 'le les',
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
  money: 'EUR*0.01=centimes/centime XXX*0.01=cents GBP*0.01=pence',
  percent:
    '%=pourcent/pourcentage pp=points_de_pourcentage/point_de_pourcentage/points/point bp=points_de_base/point_de_base',
  measure:
    "ly=années-lumière/année-lumière/années_lumière km/h=kilomètres_à_l'heure/km_à_l'heure mph=miles_à_l'heure °C=degrés_centigrades m2=mètres_carrés/mètre_carré km2=kilomètres_carrés/kilomètre_carré m3=mètres_cubes/mètre_cube ppm=parties_par_million bbl=barils/baril",
  duration: 'year=années/année decade=décennies/décennie century=siècles/siècle',
  per: 'personne=person habitant=person an=year',
  contractions: "du=de des=de d'=de au=à aux=à",
  ofAge: 'âgé âgée âgés âgées',
  comparators: [
    ['>', 'plus_de/plus_que/supérieur_à/au-delà_de'],
    ['>=', 'au_moins/au_minimum/pas_moins_de'],
    ['<', 'moins_de/inférieur_à'],
    ['<=', "jusqu'_à/au_plus/au_maximum/pas_plus_de"],
    ['~', 'environ/près_de/quelque/presque/autour_de/à_peu_près'],
    ['=', 'exactement/précisément'],
  ],
  and: 'et',
  or: 'ou',
  to: "à au jusqu'à jusqu'au jusqu'a",
  of: "de du des d'",
  from: "de du d'",
  between: 'entre',
  since: 'depuis',
  each: 'par /',
  stops:
    'premiers premières derniers dernières autres les des dans mais ses leurs plus moins très après vers nous vous depuis alors pas puis sans ans',
};

/** Words in and around French names. */
export const FRENCH_NAMES: NameWords = {
  links: "de du des d' la le les l' et à au aux en pour sur von van",
  titles: `
    m mm mme mlle mmes monsieur madame mademoiselle dr docteur docteure professeur professeure pr me maître mgr monseigneur abbé
    père frère sœur pape roi reine prince princesse duc duchesse comte général colonel capitaine lieutenant commandant amiral
    commissaire président présidente ministre sénateur sénatrice député députée maire sir lord`,
  courtesies: `
    m mm mme mlle mmes me mᵉ monsieur madame mademoiselle mgr dr dre docteur`,
  kin: `
    fils fille frère sœur père mère mari époux épouse femme veuf veuve petit-fils oncle tante neveu nièce cousin cousine
    compagnon compagne ami amie gendre fiancé fiancée`,
  companies: `
    filiale entreprise société groupe firme fonds constructeur laboratoire éditeur banque assureur quotidien hebdomadaire journal
    magazine mensuel syndicat parti club association collectif fondation coopérative cabinet agence start-up ong compagnie
    enseigne chaîne marque orchestre géant sous-traitant coutellerie fabricant fournisseur équipementier plateforme`,
  firms: `
    composites énergie énergies assurances groupe constructions transports éditions productions technologies logistique santé
    finances distribution group capital partners motors lines airlines foods bank holding systems industries energy media
    records pictures pharma consulting services`,
  shares: `
    ceo actionnaires salariés employés siège filiale dirigeants clients pdg usines liquidation fermeture repreneur`,
  localBodies: `
    conseil mairie préfecture tribunal cour université hôpital institut conservatoire chambre`,
  prizes: `
    prix coupe loi festival opération trophée tournoi médaille plan`,
  roles: `
    président présidente vice-président coprésident coprésidente ex-président ministre ex-ministre secrétaire sous-secrétaire
    porte-parole maire adjoint adjointe préfet préfète sous-préfet sénateur sénatrice député députée eurodéputé eurodéputée
    élu élue conseiller conseillère chef cheffe patron patronne dirigeant dirigeante leader candidat candidate délégué
    déléguée coordinateur coordinatrice ambassadeur ambassadrice consul chancelier chancelière procureur procureure juge
    magistrat magistrate avocat avocate notaire bâtonnier bâtonnière commissaire directeur directrice sous-directeur gérant
    gérante responsable fondateur fondatrice cofondateur cofondatrice propriétaire entrepreneur entrepreneuse banquier
    économiste analyste expert experte spécialiste chercheur chercheuse scientifique professeur professeure enseignant
    enseignante recteur rectrice doyen doyenne médecin docteur infirmier infirmière chirurgien épidémiologiste psychologue
    biologiste géologue climatologue historien historienne sociologue politologue philosophe écrivain écrivaine romancier
    romancière poète journaliste reporter correspondant correspondante éditorialiste éditeur éditrice rédacteur rédactrice
    acteur actrice comédien comédienne chanteur chanteuse musicien musicienne compositeur compositrice pianiste réalisateur
    réalisatrice cinéaste peintre sculpteur artiste architecte ingénieur ingénieure photographe entraîneur entraîneuse
    sélectionneur attaquant attaquante milieu défenseur défenseure gardien gardienne capitaine footballeur joueur joueuse
    cycliste coureur athlète pilote arbitre nageur nageuse champion championne général colonel commandant lieutenant amiral
    policier gendarme inspecteur inspectrice pompier syndicaliste militant militante évêque archevêque cardinal pape prêtre
    curé roi reine prince princesse témoin victime voisin voisine agriculteur agricultrice éleveur éleveuse pêcheur
    viticulteur viticultrice maraîcher maraîchère pdg dg administrateur administratrice metteur metteuse traducteur
    traductrice dramaturge chorégraphe danseur danseuse scénariste producteur productrice humoriste présentateur présentatrice
    animateur animatrice conservateur conservatrice trésorier trésorière actionnaire buteur ailier physicien physicienne
    chimiste astronaute météorologue cuisinier cuisinière instituteur institutrice rapporteur rapporteuse syndic`,
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

/** Nouns for people in French, besides those for roles. */
export const FRENCH_PEOPLE = `cuisinier cuisinière chef hôtelier hôtelière coiffeur coiffeuse boucher bouchère poissonnier fleuriste gardien gardienne éducateur éducatrice restaurateur restauratrice plombier électricien menuisier maçon mécanicien mécanicienne programmeur développeur développeuse secrétaire concierge instituteur institutrice
  homme femme monsieur madame dame jeune garçon fille enfant retraité retraitée étudiant étudiante lycéen lycéenne élève
  collégien collégienne salarié salariée employé employée ouvrier ouvrière cadre passager passagère client cliente usager
  lecteur lectrice supporteur supportrice manifestant manifestante habitant habitante riverain riveraine touriste voyageur
  voyageuse conducteur conductrice chauffeur routier boulanger boulangère serveur serveuse commerçant commerçante fonctionnaire
  aide-soignante patient patiente adhérent adhérente actionnaire investisseur rescapé rescapée prévenu prévenue accusé accusée
  mis_en_cause suspect suspecte condamné condamnée plaignant plaignante collègue ami amie stagiaire technicien technicienne
  tacticien buteur buteuse portier latéral latérale remplaçant remplaçante trentenaire quadragénaire quinquagénaire sexagénaire
  octogénaire homme_politique parlementaire édile socialiste écologiste insoumis insoumise auteur autrice botaniste chimiste
  physicien physicienne glaciologue paléoécologue écologue spécialiste universitaire gréviste chômeur chômeuse migrant migrante
  réfugié réfugiée bénévole passant passante citoyen citoyenne libraire fondeur fondeuse soudeur dirigeante représentant
  représentante président magistrate défenseure libéral créateur créatrice styliste coach capitaine`;

/** The words of French for speech and who speaks. */
export const FRENCH_SPEECH: SpeechWords = {
  articles: `le la les l' un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos ton ta deux trois quatre
  cinq six sept huit neuf dix plusieurs certains certaines quelques aucun aucune chaque tous toutes autre autres`,
  of: "de du d' des",
  prepositions: `à au aux avec chez contre dans depuis devant derrière dès en entre envers hors jusqu'à jusqu' malgré par parmi pendant
  pour sans sauf sous sur vers durant lors après avant`,
  conjunctions: 'et ou mais ni or car',
  subordinators: "quand lorsque lorsqu' tandis alors parce puisque puisqu' comme si s'il quoique où dont afin",
  that: "que qu'",
  relatives: "qui que qu' dont lequel laquelle",
  masculine: 'il celui-ci',
  feminine: 'elle celle-ci',
  plural: 'ils elles on',
  own: "je j' nous",
  clitics: "vous tu se s' lui leur le la les l' me m' y en nous te t' ne n'",
  auxiliaries: `a ont avait avaient aurait auraient est sont était étaient serait soit avoir être ai avons eut ait aura auront`,
  adverbs: `pas non aussi déjà hier aujourd'hui ainsi encore toujours jamais ensuite enfin plus moins alors ici là puis notamment
  également par ailleurs cependant toutefois pourtant tout même désormais bien fait plutôt longuement aussitôt donc vite`,
  times: `printemps été automne hiver janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi
  mardi mercredi jeudi vendredi samedi dimanche semaine mois an année matin soir midi après-midi nuit jour heure heures
  minutes soirée matinée`,
  according: `selon d'_après aux_yeux_de de_l'_avis_de à_en_croire au_dire_de aux_dires_de pour_reprendre_les_mots_de`,
  views: "d'_après_lui d'_après_elle pour_lui pour_elle à_ses_yeux à_son_avis selon_lui selon_elle",
  endings: `er=e,ent,a,èrent,ait,aient,ant,era,eront,erait|é,ée,és,ées ir=it,issent,it,irent,issait,issaient,issant,ira|i,ie,is,ies`,
  says: `réaffirmer réclamer déclarer affirmer expliquer préciser indiquer assurer confier raconter souligner estimer ajouter rappeler annoncer
  regretter déplorer admettre insister répliquer rétorquer glisser marteler résumer alerter avertir témoigner lancer noter
  observer constater détailler révéler rapporter relater plaider argumenter nuancer demander reconnaître dénoncer
  protester avancer certifier jurer confirmer informer signaler supposer prédire pronostiquer répéter exposer réaffirmer
  commenter analyser évoquer imaginer suggérer garantir énoncer interroger clarifier compléter renchérir justifier menacer`,
  said: `dit disent disait disaient dira dirent dis disant reconnaît reconnaissent reconnaissait reconnut admet admettent admit
  admettait répond répondent répondait répondit prévient préviennent prévenait soutient soutiennent soutenait concède
  concèdent promet promettent promit prétend prétendent prétendait maintient maintiennent rappelle rappellent rappelait
  précise précisent répète répètent révèle révèlent suggère suggèrent nie nient niait conclut concluent reproche
  reprochent confesse souffle convient`,
  participles: `dit reconnu admis répondu prévenu soutenu promis prétendu maintenu conclu nié concédé convenu démenti averti tenu`,
  tags: `exprimer fustiger prôner solliciter philosopher avouer rigoler pester ironiser plaisanter lâcher souffler soupirer
  tonner s'indigner indigner s'emporter emporter féliciter réagir tancer critiquer qualifier juger considérer penser
  moquer murmurer chuchoter crier scander chanter titrer publier tweeter amuser agacer inquiéter désoler étonner exclamer
  enthousiasmer réjouir insurger défendre excuser questionner balayer trancher enchaîner couper évacuer intervenir saluer
  accuser réclamer appeler parler commencer terminer conseiller ordonner commander proposer rêver tempérer afficher
  s'enquérir gronder sourire attaquer rassurer dicter marmonner souhaiter supplier persifler regretter remercier baptiser
  traiter refuser blaguer claquer ricaner`,
  tagged: `écrit écrivent écrivait croit croient croyait poursuit poursuivent poursuivait sourit souriait rit reprend reprennent
  reprit défend défendait décrit décrivait lit lisait s'enquiert enquiert veut interrompt conteste rétorque exige évoque
  appelle jette jetait feint interpelle interpellait fait sait grince`,
  taggedParticiples: 'écrit cru poursuivi souri repris défendu décrit lu rejeté inscrit enquis',
  reading: 'lit lire écrit indique dit',
  nouns: `annonce demande note critique menace réplique cause juge reproche affiche souffle commande titre livre garde témoigne
  plaide marque lance reprise réponse rapporte conte salue traite rappel accuse suggestion dit dites poursuite appelle
  indique`,
  naming: `dit dite appelé appelée appelés surnommé surnommée intitulé intitulée baptisé baptisée dénommé nommé nommée titre livre
  roman film chanson album série émission spectacle pièce opération affaire projet programme concept terme mot mots
  expression exposition revue rubrique prix nom hymne bateau bar restaurant documentaire label mention slogan`,
  people: FRENCH_PEOPLE,
  kin: `mère père fils fille frère sœur mari épouse époux grand-père grand-mère petit-fils petite-fille oncle tante cousin
  cousine neveu nièce fiancé fiancée compagnon compagne conjoint conjointe veuve veuf voisin voisine ami amie collègue papa
  maman belle-mère patron patronne`,
  accused: 'accusé accusée prévenu prévenue suspect suspecte condamné condamnée',
  anybody:
    'homme femme monsieur dame jeune garçon fille enfant témoin passager passagère trentenaire quadragénaire quinquagénaire sexagénaire octogénaire',
  signs: 'affiche pancarte banderole inscription panneau plaque',
  messages: 'message lettre note communiqué tweet courriel mail texte tract',
  offices: `juge/magistrat/magistrate/présidente/président procureur/procureure/parquetier/magistrat/magistrate/ministère
  avocat/avocate/conseil/défenseur/défenseure/pénaliste
  accusé/accusée/prévenu/prévenue/suspect/suspecte/condamné/condamnée/mis_en_cause arbitre/directeur_de_jeu maire/édile/élu/élue
  ministre/locataire président/présidente/dirigeant/dirigeante/patron/patronne/leader
  député/députée/parlementaire/élu/élue/eurodéputé/eurodéputée/rapporteur/rapporteure sénateur/sénatrice/rapporteur/rapporteure/parlementaire/élu/élue
  conseiller/conseillère/élu/élue adjoint/adjointe/élu/élue porte-parole/représentant/représentante
  syndicaliste/délégué/déléguée/représentant/représentante/secrétaire/leader/cégétiste
  policier/policière/commissaire/gendarme/enquêteur/enquêtrice`,
  trades: `entraîneur/entraîneuse/technicien/technicienne/coach/sélectionneur/sélectionneuse/tacticien
  joueur/joueuse/footballeur/footballeuse/attaquant/attaquante/buteur/buteuse/ailier/capitaine
  joueur/joueuse/footballeur/footballeuse/gardien/gardienne/portier/capitaine
  joueur/joueuse/footballeur/footballeuse/milieu/défenseur/défenseure/latéral/latérale/capitaine
  cycliste/coureur/coureuse/nageur/nageuse/athlète/pilote/sportif/sportive
  directeur/directrice/dirigeant/dirigeante/patron/patronne/responsable/gérant/gérante/entrepreneur/entrepreneuse/fondateur/fondatrice/propriétaire
  chercheur/chercheuse/scientifique/biologiste/botaniste/chimiste/physicien/physicienne/géologue/glaciologue/climatologue/paléoécologue/écologue/expert/experte/spécialiste/professeur/professeure/universitaire/auteur/autrice/archéologue/océanographe
  médecin/docteur/docteure/chirurgien/chirurgienne/praticien/praticienne/épidémiologiste infirmier/infirmière/soignant/soignante
  économiste/analyste/expert/experte écrivain/écrivaine/romancier/romancière/auteur/autrice/poète/journaliste
  chanteur/chanteuse/musicien/musicienne/artiste/compositeur/compositrice/interprète
  acteur/actrice/comédien/comédienne/artiste/cinéaste/réalisateur/réalisatrice/metteur
  agriculteur/agricultrice/éleveur/éleveuse/exploitant/exploitante/maraîcher/maraîchère/paysan/paysanne`,
  asking: 'demand question interrog savoir',
  feminineArticles: 'la une cette sa ma',
  masculineArticles: 'le un ce',
  pluralArticles: 'les des',
  but: 'mais bien',
  calling: 'appellent surnomment',
  pointing: "c' cela ce",
  ownSaid: 'dis réponds écris redis',
  indefinites: 'un une des quelques plusieurs autre autres certains certaines',
  possessives: 'son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos',
  bodies: `gouvernement ministère parquet entreprise société rapport communiqué étude police parti mairie lettre document jugement
  tribunal syndicat association organisation fédération commission fondation université préfecture journal quotidien texte
  sondage département direction groupe club banque équipe opposition administration institution agence enquête courrier
  note source sources avocats maison pancarte affiche message`,
};

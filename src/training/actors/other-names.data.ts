/** Names and words of other languages than English, for the lists and word classes of their taggers. */
interface OtherNames {
  /** First words of the names of organisations. */
  heads: string;
  /** Well-known organisations, separated by commas. */
  bodies: string;
  /** Places by their names in the language, separated by commas. */
  places: string;
  /** Words for landforms and facilities, which stand before their names. */
  land: string;
  /** Abbreviations for what a person does, which are words or names elsewhere. */
  abbreviations: string;
  /** Verbs of speech in the forms that stand next to a name. */
  speech: string;
}

/** By language (ISO 639-1). */
export const OTHER_NAMES: { [language: string]: OtherNames } = {
  es: {
    abbreviations: 'dt',
    heads: `
      academia agencia aerolínea alcaldía alianza armada asamblea asociación atlético audiencia autoridad ayuntamiento banco
      biblioteca bufete cámara caja cartel central centro clínica club coalición cofradía colectivo colegio comando comisaría
      comisión comité compañía concejalía confederación congreso consejería consejo consorcio conselleria constructora
      contraloría cooperativa coordinadora cooperación cortes corte cruz cuerpo defensoría delegación departamento deportivo
      diario dirección diputación diócesis editorial ejecutivo ejército embajada empresa equipo escuela estado eurocámara
      facultad farmacéutica federación festival fiscalía fondo foro frente fuerzas fuerza fundación gabinete generalitat
      gobierno grupo gremio guardia hermandad hospital iglesia iniciativa inspección instituto internacional juzgado junta
      laboratorio laboratorios liga magistratura ministerio mancomunidad misión movimiento museo observatorio oficina orden
      organización orquesta parlamento parquet partido patronal periódico plataforma policía prefectura presidencia procuraduría
      protectora compañía cuerpo clínica museo radio real red revista secretaría selección senado servicio sindicato sociedad
      superintendencia suprema supremo teatro televisión tesoro tribunal unidad unión universidad universitat xunta`,
    bodies: `
      PP, PSOE, Vox, Podemos, Sumar, Ciudadanos, Junts, ERC, PNV, EH Bildu, Bildu, BNG, UPN, Izquierda Unida, Más Madrid,
      Compromís, CUP, Unidas Podemos, PSC, Partido Popular, Partido Socialista, Morena, PRI, PAN, PRD, Partido Verde, Movimiento
      Ciudadano, Cambiemos, La Libertad Avanza, Unión por la Patria, Frente de Todos, UCR, Frente Amplio, Partido Colorado,
      Partido Nacional, FMLN, FSLN, MAS, PSUV, Pacto Histórico, Centro Democrático, Fuerza Popular, Partido Liberal, Partido
      Conservador, ONU, OTAN, UE, Unión Europea, OEA, OMS, FMI, OCDE, BCE, OIT, OIM, ACNUR, UNICEF, Unicef, Unesco, CIDH,
      Mercosur, CELAC, Celac, Banco Mundial, Cruz Roja, Amnistía Internacional, Naciones Unidas, Comisión Europea, Parlamento
      Europeo, Eurocámara, Consejo de Seguridad, Corte Penal Internacional, Banco Central Europeo, Banco de España, Eurostat,
      Europol, Interpol, INE, CIS, CNMV, CNMC, AEMET, Aemet, DGT, SEPE, AENA, Aena, Renfe, Adif, RTVE, TVE, RNE, CSIC, CGPJ,
      UCO, UDEF, INEGI, IMSS, Pemex, CFE, INDEC, Indec, ANSES, AFIP, AFA, YPF, PDVSA, Ecopetrol, Codelco, DANE, Fiscalía,
      Tribunal Supremo, Audiencia Nacional, Tribunal Constitucional, Corte Suprema, Congreso, Senado, Cortes, Moncloa, Zarzuela,
      Generalitat, Xunta, Ertzaintza, Mossos, Mossos d'Esquadra, Guardia Civil, Policía Nacional, Policía Local, Ejército,
      Armada, Casa Rosada, Casa Blanca, Kremlin, Vaticano, Santa Sede, Pentágono, Conferencia Episcopal, Cáritas, Defensor del
      Pueblo, Hacienda, Seguridad Social, Gobierno, Ejecutivo, EL PAÍS, El País, El Mundo, ABC, La Vanguardia, La Razón, El
      Periódico, El Confidencial, eldiario.es, Público, Marca, As, Sport, Expansión, Cinco Días, Efe, EFE, Europa Press, Cadena
      SER, SER, COPE, Cope, Onda Cero, Telecinco, Antena 3, La Sexta, Cuatro, Clarín, La Nación, Página 12, Infobae, Reforma, El
      Universal, Milenio, La Jornada, Excélsior, Proceso, Televisa, TV Azteca, El Tiempo, El Espectador, Semana, El Comercio, La
      República, El Mercurio, La Tercera, Télam, Notimex, Reuters, AFP, AP, BBC, CNN, Le Monde, The New York Times, Bloomberg,
      Netflix, Google, Facebook, Twitter, WhatsApp, Instagram, Amazon, Apple, Microsoft, Tesla, Meta, Uber, Huawei, Samsung,
      Boeing, Airbus, Santander, BBVA, CaixaBank, Bankia, Sabadell, Iberdrola, Endesa, Naturgy, Repsol, Telefónica, Movistar,
      Vodafone, Orange, Inditex, Zara, Mercadona, El Corte Inglés, Carrefour, Mapfre, Ferrovial, ACS, Acciona, Abengoa, Indra,
      Iberia, Vueling, Ryanair, Seat, Volkswagen, Renault, Grifols, Cabify, Glovo, Cemex, Bimbo, América Móvil, Telmex,
      Aeroméxico, Avianca, LATAM, Mercado Libre, Bancolombia, Falabella, Real Madrid, Barcelona, Barça, Atlético, Atlético de
      Madrid, Sevilla, Betis, Valencia, Athletic, Athletic Club, Real Sociedad, Villarreal, Espanyol, Celta, Osasuna, Mallorca,
      Getafe, Rayo Vallecano, Rayo, Levante, Alavés, Girona, Granada, Las Palmas, Deportivo, Zaragoza, Racing, Boca, Boca
      Juniors, River, River Plate, Independiente, San Lorenzo, Vélez, Chacarita, Huracán, Estudiantes, Rosario Central,
      Newell's, Peñarol, América, Chivas, Cruz Azul, Pumas, Monterrey, Tigres, Millonarios, Atlético Nacional, Junior, Colo
      Colo, Universidad de Chile, Olimpia, Cerro Porteño, Alianza Lima, Universitario, FIFA, UEFA, Conmebol, NBA, ACB, LaLiga,
      La Liga, COI, UCI, FIA, ATP, WTA, CCOO, UGT, CEOE, Cepyme, CGT, CSIF, USO, CTM, CGTP, CUT, Greenpeace, WWF, Facua, OCU,
      Ecologistas en Acción, ETA, FARC, ELN, Al Qaeda, Estado Islámico, Hamás, Hezbolá, talibán, Fiscalía General del Estado,
      Tribunal Superior de Justicia, Ministerio de Hacienda, Les Corts, Canal Sur, Telemadrid, À Punt, TV3, Catalunya
      Ràdio, Foment del Treball, Agencia Espacial Europea, Bloque Nacionalista Galego, PSPV, PSdeG, PSE, CNI, IGAE, AIReF,
      Airef, Policía Judicial, Policía Federal, Corte Constitucional, Tribunal
      Electoral, UNAM, UAM, UBA, UCM, UPV, UAB, UPF, Complutense`,
    places: `
      Londres, París, Roma, Berlín, Moscú, Pekín, Tokio, Nueva York, Bruselas, Ginebra, Viena, Varsovia, Praga, Atenas, Lisboa,
      Estocolmo, Copenhague, Dublín, Edimburgo, Múnich, Colonia, Fráncfort, Hamburgo, Milán, Turín, Nápoles, Florencia, Venecia,
      Marsella, Burdeos, Estambul, Jerusalén, El Cairo, Teherán, Bagdad, Damasco, Kiev, Kabul, Nueva Delhi, Seúl, Washington,
      Filadelfia, Los Ángeles, San Francisco, Nueva Orleans, La Habana, Ciudad de México, Barcelona, Madrid, Andalucía, Aragón,
      Asturias, Baleares, Canarias, Cantabria, Castilla y León, Castilla-La Mancha, Cataluña, Catalunya, Comunidad Valenciana,
      Extremadura, Galicia, La Rioja, Murcia, Navarra, País Vasco, Euskadi, Ceuta, Melilla, Jalisco, Nuevo León, Veracruz,
      Oaxaca, Chiapas, Sinaloa, Sonora, Chihuahua, Michoacán, Guerrero, Yucatán, Quintana Roo, Tamaulipas, Coahuila, Puebla,
      Antioquia, Patagonia, Santa Fe, Tucumán, Mendoza, Salta, Chubut, Neuquén, Misiones, Europa, África, Asia, América, América
      Latina, Latinoamérica, Iberoamérica, Sudamérica, Centroamérica, Norteamérica, Oceanía, Oriente Medio, Oriente Próximo,
      Caribe, Mediterráneo, Atlántico, Pacífico, Pirineos, Andes, Alpes, Amazonas, Amazonia, Balcanes, Antártida, EE UU, EE.UU.,
      EEUU, EE. UU., Gran Bretaña, Reino Unido, Inglaterra, Escocia, Gales, Irlanda del Norte, Holanda, Birmania, URSS, Unión
      Soviética, Yugoslavia, Checoslovaquia, Corea del Norte, Corea del Sur, Franja de Gaza, Gaza, Cisjordania, Crimea,
      Chechenia, Tíbet, Baviera, Sajonia, Toscana, Lombardía, Sicilia, Cerdeña, Provenza, Bretaña, Normandía, Flandes,
      Escandinavia, California, Texas, Florida, Wall Street, Silicon Valley`,
    land: `
      río sierra cordillera monte cerro isla islas golfo bahía cabo mar océano lago laguna embalse valle puerto aeropuerto
      estación avenida calle plaza paseo carretera autopista autovía barrio distrito provincia departamento estado municipio
      localidad ciudad pueblo villa capital región comunidad parque estadio puente catedral basílica palacio castillo costa
      desierto península volcán comarca aldea colonia frontera arroyo collado monasterio templo canal ermita túnel fortaleza
      mansión meseta presa cárcel capilla ensenada laguna páramo playa polígono mercado hotel finca norte sur este oeste`,
    speech: `
      dijo dijeron dice dicen señaló señalaron señala apuntó comentó manifestó expresó sostuvo sostiene precisó indicó aseveró
      añadió agregó añade agrega apostilló explicó explica explicaron detalló aclaró contó relató informó preguntó pidió reclamó
      exigió solicitó afirmó afirma afirmaron aseguró asegura aseguraron declaró declara declararon advirtió advierte alertó
      avisó negó niega anunció anuncia anunciaron respondió contestó replicó insistió insiste reiteró recalcó subrayó destacó
      remarcó recordó recuerda escribió escribe tuiteó publicó concluyó zanjó sentenció cree considera opina piensa estima
      admitió reconoció denunció denuncia criticó lamentó acusó prometió confirmó confirma`,
  },
  fr: {
    abbreviations: '',
    heads: `
      académie administration agence aéroport alliance ambassade archives armée assemblée association autorité banque
      bibliothèque brigade bureau cabinet caisse cellule centre cercle chambre clinique club coalition collectif collège comité
      commissariat commission communauté compagnie comité confédération conseil conservatoire consortium cour croix département
      diocèse direction éditions école église entreprise établissement état fédération fondation fonds force forces front
      gendarmerie gouvernement groupe groupement haute hôpital haut institut inspection jeunesse journal laboratoire ligue lycée
      maison mairie ministère mission mouvement musée mutuelle office opéra observatoire orchestre ordre organisation parlement
      parquet parti police préfecture présidence radio rassemblement rectorat régie région réseau revue sénat secrétariat
      section service société stade syndicat télévision théâtre tribunal union capitainerie fraction groupement université
      usine`,
    bodies: `
      RN, LR, PS, LFI, PCF, EELV, LREM, MoDem, Modem, Horizons, Renaissance, Reconquête, UMP, FN, NPA, UDI, UDF, RPR,
      Rassemblement national, Front national, Parti socialiste, Les Républicains, La France insoumise, France insoumise,
      Place publique, Union des droites, Les Écologistes, DAZN, Canal Plus, Autorité des marchés financiers, AMF, ANSM,
      Santé publique France, Haute Autorité de santé, Secours populaire, Secours catholique, Emmaüs, Parti communiste, Les
      Verts, Europe Écologie, Nouveau Front populaire, En marche, CGT, CFDT, FO, Force ouvrière, CFTC, CFE-CGC, Unsa, Sud,
      Solidaires, FSU, Medef, FNSEA, Confédération paysanne, Coordination rurale, Capeb, CPME, ONU, OTAN, Otan, UE, Union
      européenne, OMS, FMI, OCDE, BCE, Unesco, UNESCO, Unicef, HCR, OPEP, OIF, OMC, Banque mondiale, Croix-Rouge, Amnesty
      International, Nations unies, Commission européenne, Parlement européen, Conseil de sécurité, Cour pénale internationale,
      Médecins sans frontières, Greenpeace, Interpol, Europol, Insee, INSEE, SNCF, RATP, EDF, Enedis, GDF, Engie, RTE, Areva,
      Orano, CNRS, Inserm, Inra, CEA, CNES, Cnil, CNIL, Arcom, CSA, ARS, Dreal, ONF, OFB, BRGM, Météo-France, Ademe, Anses,
      Ifop, Ipsos, Elabe, Harris Interactive, BRI, PJ, DGSI, DGSE, GIGN, PNF, Urssaf, Pôle emploi, France Travail, Caisse des
      dépôts, Bercy, Matignon, Élysée, Elysée, Quai d'Orsay, Agence régionale de santé, Cour suprême, Police nationale,
      Gendarmerie nationale, Éducation nationale, Banque publique d'investissement, Parlement européen, Conseil européen, Cour
      d'appel, Conseil régional, Conseil départemental, Assemblée nationale, Sénat, Conseil d'État, Conseil constitutionnel,
      Cour de cassation, Cour des comptes, Banque de France, Conseil fédéral, Grand Conseil, Bourse de Paris, Académie
      française, Collège de France, Sorbonne, Sciences Po, ENA, Polytechnique, HEC, Institut Pasteur, Louvre, Centre Pompidou,
      Maison Blanche, Kremlin, Vatican, Pentagone, Saint-Siège, Le Monde, Le Figaro, Libération, L'Équipe, L'Express, Le Point,
      Le Parisien, Les Échos, La Croix, L'Humanité, Mediapart, Ouest-France, Sud Ouest, La Dépêche, Le Progrès, La Provence,
      Nice-Matin, La Voix du Nord, Le Télégramme, Le Temps, Le Soir, La Libre, RTBF, RTS, Radio-Canada, La Presse, Le Devoir,
      TF1, France 2, France 3, France 5, France Inter, France Info, Franceinfo, France Bleu, RFI, France 24, BFM, BFMTV, CNews,
      Canal+, M6, Arte, Europe 1, RTL, RMC, AFP, Reuters, AP, Charlie Hebdo, Télérama, BBC, CNN, TotalEnergies, Total, LVMH,
      Kering, L'Oréal, Danone, Carrefour, Auchan, Leclerc, Casino, Renault, Peugeot, Citroën, PSA, Stellantis, Michelin, Airbus,
      Dassault, Thales, Safran, Alstom, Arkema, Sanofi, Bouygues, Vinci, Eiffage, Veolia, Suez, Orange, SFR, Free, Iliad,
      Vivendi, Bolloré, Lagardère, Hachette, Air France, Air France-KLM, BNP Paribas, Société générale, Crédit agricole, Crédit
      mutuel, Axa, Saint-Gobain, Lafarge, Ubisoft, Atos, Capgemini, Doctolib, Google, Facebook, Apple, Amazon, Microsoft,
      Twitter, Netflix, Uber, Boeing, Tesla, Nestlé, Novartis, UBS, Credit Suisse, Swisscom, Desjardins, Bombardier,
      Hydro-Québec, PSG, OM, OL, Paris Saint-Germain, Olympique de Marseille, Olympique lyonnais, AS Monaco, Losc, LOSC, RC
      Lens, Stade rennais, FC Nantes, Girondins, OGC Nice, ASSE, Saint-Étienne, Stade toulousain, Racing 92, Stade français, XV
      de France, les Bleus, FFF, LFP, FFR, FIFA, UEFA, CIO, FIA, UCI, NBA, Hamas, Hezbollah, Al-Qaïda, Daech, État islamique,
      GIA, FLN, ETA, FLNC`,
    places: `
      Londres, Rome, Berlin, Moscou, Pékin, Tokyo, New York, Bruxelles, Genève, Vienne, Varsovie, Prague, Athènes, Lisbonne,
      Madrid, Barcelone, Stockholm, Copenhague, Dublin, Édimbourg, Munich, Cologne, Francfort, Hambourg, Milan, Turin, Naples,
      Florence, Venise, Anvers, Gand, Liège, Istanbul, Jérusalem, Le Caire, Téhéran, Bagdad, Damas, Kiev, Kaboul, New Delhi,
      Séoul, Washington, Philadelphie, Los Angeles, La Nouvelle-Orléans, La Havane, Mexico, Alger, Tunis, Rabat, Dakar, Abidjan,
      Montréal, Québec, Le Havre, La Rochelle, Auvergne, Aquitaine, Nouvelle-Aquitaine, Bretagne, Bourgogne, Franche-Comté,
      Centre-Val de Loire, Corse, Grand Est, Hauts-de-France, Île-de-France, Ile-de-France, Normandie, Occitanie, Pays de la
      Loire, Provence, Alsace, Lorraine, Picardie, Limousin, Savoie, Haute-Savoie, Dordogne, Gironde, Finistère, Morbihan,
      Vendée, Isère, Ardèche, Drôme, Vaucluse, Hérault, Gard, Var, Rhône, Loire, Seine, Garonne, Marne, Moselle,
      Seine-Saint-Denis, Val-de-Marne, Hauts-de-Seine, Yvelines, Essonne, Pas-de-Calais, Guadeloupe, Martinique, Guyane, La
      Réunion, Mayotte, Nouvelle-Calédonie, Wallonie, Flandre, Catalogne, Europe, Afrique, Asie, Amérique, Amérique latine,
      Océanie, Moyen-Orient, Proche-Orient, Maghreb, Sahel, Méditerranée, Atlantique, Pacifique, Pyrénées, Alpes, Vosges, Jura,
      Massif central, Balkans, Antarctique, Manche, Caraïbes, Antilles, Grande-Bretagne, Royaume-Uni, Angleterre, Écosse, Pays
      de Galles, Irlande du Nord, Hollande, Birmanie, URSS, Union soviétique, Yougoslavie, Corée du Nord, Corée du Sud, bande de
      Gaza, Gaza, Cisjordanie, Crimée, Tchétchénie, Tibet, Bavière, Saxe, Toscane, Lombardie, Sicile, Sardaigne, Andalousie,
      Castille, Californie, Texas, Floride, Ontario, Vaud, Valais, Hexagone, Outre-mer`,
    land: `
      fleuve rivière mont montagne île îles golfe baie cap mer océan lac étang vallée port aéroport gare avenue rue place
      boulevard quai route autoroute quartier arrondissement province département état commune village ville capitale région
      canton parc stade pont cathédrale basilique palais château côte désert péninsule volcan comté hameau forêt église
      cimetière plateau ligne zone tunnel col pic massif chapelle abbaye prison monastère refuge plage marché hôtel tour barrage
      îlot frontière nord sud est ouest banlieue`,
    speech: `
      dit disent déclaré déclare indiqué indique glissé lancé lance confié confie estimé souligné souligne ajouté ajoute
      poursuit poursuivi expliqué explique précisé précise détaille raconté raconte rapporté demandé demande interroge réclamé
      affirmé affirme assuré assure soutenu soutient averti avertit prévenu prévient alerte alerté nié nie démenti dément
      annoncé annonce répondu répond rétorqué rétorque réplique insisté insiste martelé martèle rappelé rappelle écrit tweeté
      conclu conclut estime juge pense croit considère admis admet reconnaît reconnu dénoncé dénonce critiqué déploré regrette
      promis promet confirmé confirme`,
  },
  de: {
    abbreviations: '',
    heads: `
      agentur akademie allianz amt amtsgericht amtes anstalt armee aufsicht ausschuss bahn bank behörde betriebsrat bibliothek
      botschaft bund bundesamt bundesgericht bundesgerichtshof bundesministerium bundesverband bundesverfassungsgericht
      bürgerinitiative club dienst eintracht feuerwehr finanzministerium fonds forum fraktion front fußballclub fußballverein
      gemeinderat gericht gerichtshof gesellschaft gewerkschaft gruppe gymnasium gmbh hochschule hauptschule holding initiative
      innenministerium innung institut justizministerium kammer kanzlei kirche klinik klinikum kommission komitee konzern
      krankenhaus kreistag kripo kurie landesamt landesregierung landgericht landtag landkreis liga magistrat ministerium museum
      oberlandesgericht oper orchester organisation orden partei parlament polizei polizeipräsidium präsidium presse radio rat
      redaktion regierung rundfunk schule senat sender sportverein staatsanwaltschaft staatsministerium stadtrat stadtwerke
      stadtverwaltung stiftung streitkräfte theater turnverein union universität universitätsklinikum verband verein verlag
      versicherung verwaltungsgericht bundestagsfraktion landtagsfraktion tierschutzbund landesgericht werke werkstätten zeitung
      zentrale zentralbank zentralrat zentrum`,
    bodies: `
      CDU, CSU, SPD, FDP, AfD, Grüne, Grünen, Die Grünen, Bündnis 90/Die Grünen, Linke, Linken, Die Linke, Linkspartei, BSW,
      Freie Wähler, Piraten, NPD, PDS, SED, ÖVP, SPÖ, FPÖ, Neos, NEOS, SVP, SP, CVP, Union, Ampel, Junge Union, Jusos, KPD,
      NSDAP, UN, Uno, UNO, NATO, Nato, EU, Europäische Union, WHO, IWF, OECD, EZB, Unesco, UNESCO, Unicef, UNHCR, OSZE, OPEC,
      Opec, Weltbank, Rotes Kreuz, Roten Kreuz, Amnesty International, Vereinte Nationen, Vereinten Nationen, EU-Kommission,
      Europäische Kommission, Europaparlament, Weltsicherheitsrat, Sicherheitsrat, Internationaler Strafgerichtshof,
      Greenpeace, Interpol, Europol, Ages, Rega, Dazn, Bundestag, Bundesrat, Bundesregierung, Bundeswehr, Bundesbank,
      Bundespolizei, Bundeskriminalamt, BKA, LKA, BND, Verfassungsschutz, Bundesverfassungsgericht, Bundesgerichtshof, BGH,
      Bundesnetzagentur, Bundeskartellamt, Bundesagentur für Arbeit, Statistisches Bundesamt, Umweltbundesamt, Robert
      Koch-Institut, RKI, Auswärtiges Amt, Auswärtigen Amt, Kanzleramt, Landtag, Nationalrat, Ständerat, Treuhand, Stasi,
      Wehrmacht, SS, SA, Gestapo, KZ, Weißes Haus, Weißen Haus, Kreml, Vatikan, Pentagon, Spiegel, Der Spiegel, Stern, Focus,
      Die Zeit, Zeit, Süddeutsche Zeitung, Süddeutschen Zeitung, SZ, FAZ, Frankfurter Allgemeine Zeitung, Frankfurter
      Allgemeinen Zeitung, Welt, Die Welt, Bild, Bild-Zeitung, taz, Handelsblatt, Tagesspiegel, NZZ, Neue Zürcher Zeitung,
      Standard, Presse, Kurier, Krone, Kronen Zeitung, Tages-Anzeiger, Blick, ARD, ZDF, WDR, NDR, MDR, SWR, BR, HR, RBB,
      Deutschlandfunk, RTL, Sat.1, ProSieben, Arte, 3sat, ORF, SRF, dpa, DPA, APA, Reuters, AFP, AP, epd, KNA, SID, BBC, CNN,
      Al-Dschasira, Siemens, Volkswagen, VW, BMW, Daimler, Mercedes, Mercedes-Benz, Audi, Porsche, Opel, Bosch, Continental,
      ZF, Bayer, BASF, SAP, Allianz, Deutsche Bank, Deutschen Bank, Commerzbank, Deutsche Bahn, Deutschen Bahn, Deutsche
      Telekom, Telekom, Deutsche Post, Lufthansa, Tui, TUI, Adidas, Puma, RWE, Eon, E.ON, EnBW, Vattenfall, Uniper,
      Thyssenkrupp, ThyssenKrupp, Infineon, Wirecard, Karstadt, Kaufhof, Metro, Aldi, Lidl, Rewe, Edeka, Vonovia, Bertelsmann,
      Axel Springer, Airbus, Boeing, Tesla, Google, Facebook, Apple, Amazon, Microsoft, Twitter, Netflix, Nestlé, Novartis,
      Roche, UBS, Credit Suisse, Swisscom, Post, OMV, Voestalpine, Erste Bank, Raiffeisen, ADAC, TÜV, DGB, Verdi, IG Metall,
      IG BCE, GEW, BDI, BDA, DIHK, NABU, Nabu, BUND, Caritas, Diakonie, DRK, THW, AWO, GEMA, Siemens AG,
      Max-Planck-Gesellschaft, Fraunhofer-Gesellschaft, Charité, Goethe-Institut, EKD, FC Bayern, Bayern München, FC Bayern
      München, Borussia Dortmund, BVB, Schalke, Schalke 04, Bayer Leverkusen, Leverkusen, Werder Bremen, Werder, Hamburger SV,
      HSV, Hertha, Hertha BSC, Eintracht Frankfurt, Borussia Mönchengladbach, Gladbach, VfB Stuttgart, VfL Wolfsburg, RB
      Leipzig, 1. FC Köln, 1. FC Nürnberg, Union Berlin, FC St. Pauli, Mainz 05, SC Freiburg, TSG Hoffenheim, FC Augsburg,
      Hannover 96, Hansa Rostock, Dynamo Dresden, Rapid Wien, Austria Wien, Red Bull Salzburg, Sturm Graz, FC Basel,
      Grasshoppers, Young Boys, Real Madrid, FC Barcelona, FC Chelsea, Manchester United, Juventus Turin, Inter Mailand, AC
      Mailand, DFB, DFL, DOSB, FIFA, Fifa, UEFA, Uefa, IOC, FIA, Ferrari, McLaren, Hamas, Hisbollah, Al-Qaida, RAF, PKK, IS,
      NSU, Taliban, Deutsche Umwelthilfe, Deutscher Gewerkschaftsbund, Deutscher Bauernverband, Deutscher Städtetag, Deutscher
      Fußball-Bund, Deutscher Wetterdienst, Deutsche Bischofskonferenz, Deutscher Bundestag, Norddeutscher Rundfunk,
      Westdeutscher Rundfunk, Bayerischer Rundfunk, Hessischer Rundfunk, Mitteldeutscher Rundfunk, Südwestrundfunk, Deutsche
      Welle, Deutsche Presse-Agentur, Deutsche Börse, Deutsche Forschungsgemeinschaft, Deutsches Rotes Kreuz, Evangelische
      Kirche, Katholische Kirche, Bayerische Staatsoper, Österreichische Bundesbahnen, Schweizerische Nationalbank,
      Schweizerische Bundesbahnen, Österreichischer Rundfunk, Paritätischer Wohlfahrtsverband, Technisches Hilfswerk, Freie
      Demokraten, Bundesverwaltungsgericht, Bundesarbeitsgericht, Bundesfinanzhof, Bundessozialgericht, Europäischer
      Gerichtshof, Internationales Olympisches Komitee, Internationaler Gerichtshof, Bundesrechnungshof, Europäischer Rat,
      Bundesamt für Migration und Flüchtlinge, Bundesamt für Verfassungsschutz, Stiftung Warentest, Verbraucherzentrale, Pro
      Asyl, Rheinische Post, Berliner Zeitung, Berliner Morgenpost, Hamburger Abendblatt, Stuttgarter Zeitung, Frankfurter
      Rundschau, Wirtschaftswoche, Manager Magazin, Kölner Stadt-Anzeiger, Salzburger Nachrichten, Kleine Zeitung, Der
      Standard, Die Presse, Deutsche Welthungerhilfe, Deutscher Kinderschutzbund, Deutsches Institut für Wirtschaftsforschung,
      Evangelische Kirche in Deutschland, Deutsche Flugsicherung, Deutsche Wohnen, Deutscher Mieterbund, Deutscher Olympischer
      Sportbund, Deutsches Theater, Internationale Energieagentur, Europäischer Fußballverband, Sächsische Zeitung,
      Bayerischer Landtag`,
    places: `
      London, Paris, Rom, Moskau, Peking, Tokio, New York, Brüssel, Genf, Wien, Warschau, Prag, Athen, Lissabon, Madrid,
      Barcelona, Stockholm, Kopenhagen, Dublin, Edinburgh, München, Köln, Nürnberg, Hannover, Braunschweig, Mailand, Turin,
      Neapel, Florenz, Venedig, Triest, Bozen, Straßburg, Antwerpen, Lüttich, Istanbul, Jerusalem, Kairo, Teheran, Bagdad,
      Damaskus, Kiew, Kabul, Neu-Delhi, Seoul, Washington, Philadelphia, Los Angeles, New Orleans, Havanna, Mexiko-Stadt,
      Zürich, Luzern, Basel, Breslau, Danzig, Königsberg, Stettin, Krakau, Posen, Budapest, Bukarest, Belgrad, Preßburg,
      Pressburg, Laibach, Agram, Bayern, Sachsen, Hessen, Thüringen, Brandenburg, Niedersachsen, Sachsen-Anhalt,
      Nordrhein-Westfalen, NRW, Rheinland-Pfalz, Saarland, Schleswig-Holstein, Mecklenburg-Vorpommern, Mecklenburg, Vorpommern,
      Baden-Württemberg, Baden, Württemberg, Westfalen, Rheinland, Pfalz, Franken, Oberbayern, Schwaben, Allgäu, Ruhrgebiet,
      Harz, Schwarzwald, Eifel, Spreewald, Lausitz, Rügen, Sylt, Tirol, Südtirol, Kärnten, Steiermark, Salzburg, Vorarlberg,
      Burgenland, Niederösterreich, Oberösterreich, Graubünden, Tessin, Wallis, Aargau, Thurgau, Preußen, Schlesien, Pommern,
      Ostpreußen, Böhmen, Mähren, Elsass, Lothringen, Siebenbürgen, Rhein, Main, Donau, Elbe, Oder, Spree, Havel, Mosel, Neckar,
      Isar, Inn, Weser, Ostsee, Nordsee, Bodensee, Europa, Osteuropa, Westeuropa, Afrika, Asien, Amerika, Nordamerika,
      Südamerika, Lateinamerika, Ozeanien, Nahost, Naher Osten, Nahen Osten, Mittelmeer, Atlantik, Pazifik, Pyrenäen, Alpen,
      Balkan, Antarktis, Karibik, Großbritannien, England, Schottland, Wales, Nordirland, Holland, Birma, Sowjetunion, UdSSR,
      Jugoslawien, Tschechoslowakei, DDR, BRD, Bundesrepublik, Bundesrepublik Deutschland, Deutsches Reich, Nordkorea, Südkorea,
      USA, Vereinigte Staaten, Vereinigten Staaten, Gazastreifen, Gaza, Westjordanland, Krim, Tschetschenien, Tibet, Toskana,
      Lombardei, Sizilien, Sardinien, Andalusien, Katalonien, Kalifornien, Texas, Florida, Bretagne, Normandie, Flandern,
      Kosovo, Bosnien, Mazedonien, Persien`,
    land: `
      fluss berg insel inseln golf bucht kap meer ozean see tal hafen flughafen bahnhof straße platz allee autobahn viertel
      stadtteil bezirk provinz bundesland land gemeinde dorf stadt hauptstadt region kanton park stadion brücke dom schloss burg
      küste wüste halbinsel vulkan landkreis ort ortsteil kirche friedhof tunnel kloster turm markt hotel strand stausee
      talsperre burgruine kapelle hütte alm grenze norden süden osten westen nähe raum`,
    speech: `
      sagte sagten sagt sagen meinte meint äußerte formulierte fügte ergänzte ergänzt hinzufügte erklärte erklärt erklärten
      erläuterte erzählte erzählt berichtete berichtet teilte fragte fragt bat forderte fordert betonte betont versicherte
      behauptete behauptet warnte warnt mahnte mahnt bestritt dementierte kündigte verkündete antwortete antwortet entgegnete
      erwiderte beharrte unterstrich erinnerte schrieb schreibt twitterte schloss glaubt findet denkt hofft räumte gab gestand
      kritisierte kritisiert beklagte beklagt verurteilte versprach verspricht bestätigte bestätigt`,
  },
  it: {
    abbreviations: 'ct',
    heads: `
      accademia aeronautica agenzia alleanza ambasciata amministrazione arcidiocesi arma assemblea associazione autorità azienda
      banca biblioteca camera carabinieri cassa cassazione centro circolo clinica club coalizione collegio comando comitato
      commissione compagnia comune comunità confederazione conferenza congresso consiglio consorzio consulta cooperativa
      coordinamento corpo corte croce dipartimento diocesi direzione ente editrice esercito facoltà federazione fondazione fondo
      forum forza forze fronte gazzetta giunta governo gruppo guardia impresa inter istituto istituzione lega liceo magistratura
      marina ministero missione movimento museo nazionale nucleo opera ordine organizzazione orchestra osservatorio ospedale
      parlamento partito patriarcato polizia polo prefettura presidenza procura protezione provveditorato questura quotidiano
      radio rai real regione reparto rete rivista scuola segreteria senato servizio sindacato società squadra stato teatro
      telecom televisione tribunale ufficio unione università vigili capitaneria comune provincia regione`,
    bodies: `
      Pd, PD, Pdl, PdL, PDL, Forza Italia, Lega, Lega Nord, Fratelli d'Italia, FdI, Movimento 5 Stelle, M5S, Italia Viva,
      Azione, +Europa, Sel, Sinistra Italiana, Europa Verde, Verdi, Udc, UDC, Udeur, Ds, DS, Margherita, L'Ulivo, Ulivo, Casa
      delle Libertà, Alleanza Nazionale, AN, An, Rifondazione Comunista, Democrazia Cristiana, DC, PCI, Pci, PSI, Psi, MSI,
      Partito Democratico, Popolo della Libertà, Italia dei Valori, Scelta Civica, Cgil, CGIL, Cisl, CISL, Uil, UIL, Fiom, FIOM,
      Cobas, Usb, Confindustria, Confcommercio, Coldiretti, Confagricoltura, Confartigianato, Anci, Anm, Codacons,
      Federconsumatori, Arcigay, Arci, Acli, Caritas, Libera, Emergency, Legambiente, Wwf, WWF, Greenpeace, Onu, ONU, Nato,
      NATO, Ue, UE, Unione europea, Unione Europea, Oms, OMS, Fmi, FMI, Ocse, OCSE, Bce, BCE, Unesco, UNESCO, Unicef, UNICEF,
      Unhcr, Opec, OPEC, Osce, Fao, FAO, Banca Mondiale, Banca centrale europea, Croce Rossa, Amnesty International, Nazioni
      Unite, Commissione europea, Commissione Europea, Parlamento europeo, Parlamento Europeo, Consiglio di Sicurezza, Corte
      penale internazionale, Medici senza frontiere, Interpol, Europol, Camera, Camera dei deputati, Camera dei Deputati,
      Senato, Parlamento, Governo, Quirinale, Palazzo Chigi, Viminale, Farnesina, Montecitorio, Palazzo Madama, Consulta, Corte
      costituzionale, Cassazione, Corte di Cassazione, Corte dei Conti, Consiglio di Stato, Csm, CSM, Tar, TAR, Procura, Dia,
      DIA, Dda, Ros, Ris, Carabinieri, Polizia, Polizia di Stato, Guardia di Finanza, Capitaneria di porto, Capitaneria di
      Porto, Poste, Presidenza del Consiglio, Carroccio, Guardia costiera, Protezione civile, Corte d'appello, Corte dei conti,
      Consiglio dei ministri, Consiglio superiore della magistratura, Vigili del Fuoco, Protezione Civile, Guardia Costiera,
      Aeronautica, Esercito, Marina, Istat, ISTAT, Inps, INPS, Inail, Anas, ANAS, Enea, ENEA, Cnr, CNR, Ingv, INGV, Asl, ASL,
      Agcom, Consob, Antitrust, Bankitalia, Banca d'Italia, Agenzia delle Entrate, Aifa, Iss, Arpa, Aci, Cei, CEI, Vaticano,
      Santa Sede, Casa Bianca, Cremlino, Pentagono, Tesoro, Casa Rosada, Corriere della Sera, Repubblica, la Repubblica, La
      Repubblica, La Stampa, Il Sole 24 Ore, Il Messaggero, Il Giornale, Libero, Il Fatto Quotidiano, Il Foglio, il manifesto,
      L'Unità, l'Unità, Avvenire, Il Mattino, Il Gazzettino, Il Resto del Carlino, La Nazione, Il Tirreno, Il Secolo XIX,
      Gazzetta dello Sport, La Gazzetta dello Sport, Corriere dello Sport, Tuttosport, L'Espresso, Panorama, Ansa, ANSA,
      Adnkronos, Agi, Apcom, Reuters, Afp, AFP, Ap, Rai, RAI, Rai 1, Raiuno, Rai Uno, Rai 3, Mediaset, Canale 5, Italia 1, Rete
      4, La7, Sky, Tg1, Radio Radicale, BBC, CNN, Le Monde, New York Times, Mondadori, Rizzoli, Feltrinelli, Einaudi, Wikipedia,
      Wikimedia, Fiat, FIAT, Fca, Stellantis, Ferrari, Alfa Romeo, Lancia, Maserati, Ducati, Piaggio, Pirelli, Eni, ENI, Enel,
      ENEL, Edison, Snam, Terna, Saipem, Telecom Italia, Telecom, Tim, TIM, Vodafone, Wind, Fastweb, Alitalia, Ita Airways,
      Trenitalia, Italo, Ferrovie dello Stato, Autostrade, Atlantia, Benetton, Poste Italiane, Finmeccanica, Leonardo,
      Fincantieri, Ilva, Luxottica, Barilla, Ferrero, Parmalat, Lavazza, Esselunga, Coop, Conad, Unicredit, UniCredit, Intesa
      Sanpaolo, Mediobanca, Monte dei Paschi, Generali, Unipol, Bnl, Carige, Google, Facebook, Apple, Amazon, Microsoft,
      Twitter, Netflix, Uber, Boeing, Airbus, Tesla, Volkswagen, Renault, Nestlé, Juventus, Juve, Inter, Milan, Roma, Lazio,
      Napoli, Fiorentina, Torino, Sampdoria, Samp, Genoa, Atalanta, Bologna, Udinese, Cagliari, Palermo, Parma, Verona, Hellas
      Verona, Chievo, Sassuolo, Empoli, Lecce, Bari, Brescia, Salernitana, Monza, Cremonese, Spezia, Venezia, Real Madrid,
      Barcellona, Chelsea, Arsenal, Liverpool, Manchester United, Bayern Monaco, Figc, FIGC, Coni, CONI, Lega Calcio, Fifa,
      FIFA, Uefa, UEFA, Cio, CIO, Fia, FIA, Motogp, McLaren, Red Bull, Mercedes, Yamaha, Honda, Al Qaeda, Al-Qaeda, Hamas,
      Hezbollah, Isis, Brigate Rosse, Cosa Nostra, 'Ndrangheta, Camorra, Mafia, Eta`,
    places: `
      Londra, Parigi, Berlino, Mosca, Pechino, Tokyo, New York, Bruxelles, Ginevra, Vienna, Varsavia, Praga, Atene, Lisbona,
      Madrid, Barcellona, Stoccolma, Copenaghen, Dublino, Edimburgo, Monaco, Monaco di Baviera, Colonia, Francoforte, Amburgo,
      Zurigo, Lugano, Nizza, Marsiglia, Lione, Istanbul, Gerusalemme, Il Cairo, Teheran, Baghdad, Damasco, Kiev, Kabul, Nuova
      Delhi, Seul, Washington, Filadelfia, Los Angeles, New Orleans, L'Avana, Città del Messico, Città del Vaticano, Roma,
      Milano, Napoli, Torino, Firenze, Venezia, Genova, L'Aquila, La Spezia, Reggio Calabria, Reggio Emilia, Lubiana, Belgrado,
      Tirana, Abruzzo, Basilicata, Calabria, Campania, Emilia-Romagna, Emilia Romagna, Friuli, Friuli-Venezia Giulia, Friuli
      Venezia Giulia, Lazio, Liguria, Lombardia, Marche, Molise, Piemonte, Puglia, Sardegna, Sicilia, Toscana, Trentino,
      Trentino-Alto Adige, Alto Adige, Umbria, Valle d'Aosta, Val d'Aosta, Veneto, Salento, Maremma, Brianza, Val di Susa, Po,
      Tevere, Arno, Adige, Etna, Vesuvio, Appennini, Dolomiti, Adriatico, Tirreno, Ionio, Lampedusa, Capri, Ischia, Elba,
      Europa, Africa, Asia, America, America Latina, Sudamerica, Nord America, Oceania, Medio Oriente, Mediterraneo, Atlantico,
      Pacifico, Pirenei, Alpi, Balcani, Antartide, Caraibi, Gran Bretagna, Regno Unito, Inghilterra, Scozia, Galles, Irlanda del
      Nord, Olanda, Birmania, URSS, Urss, Unione Sovietica, Jugoslavia, Cecoslovacchia, Corea del Nord, Corea del Sud, Stati
      Uniti, Stati Uniti d'America, Usa, USA, Striscia di Gaza, Gaza, Cisgiordania, Crimea, Cecenia, Tibet, Baviera, Catalogna,
      Andalusia, California, Texas, Florida, Provenza, Bretagna, Normandia, Fiandre, Kosovo, Mezzogiorno, Palestina`,
    land: `
      fiume torrente monte montagna isola isole golfo baia capo mare oceano lago valle porto aeroporto stazione viale via piazza
      corso strada autostrada quartiere distretto provincia stato comune frazione città paese villaggio capitale capoluogo
      regione cantone parco stadio ponte cattedrale basilica palazzo castello costa deserto penisola vulcano contea borgo chiesa
      moschea centrale tunnel convento prigione carcere laguna delta statale contrada villa torre spiaggia diga passo cima
      cappella santuario mercato ospedale hotel auditorium confine nord sud est ovest zona`,
    speech: `
      detto dice dicono disse dichiarato dichiara commentato commenta osservato osserva aggiunto aggiunge aggiunse prosegue
      spiegato spiega spiegò precisato precisa chiarito raccontato racconta riferito riferisce chiesto chiede domanda affermato
      afferma assicurato assicura sostenuto sostiene avvertito avverte ammonisce negato nega smentito annunciato annuncia
      risposto risponde replica replicato ribatte insiste insistito ribadito ribadisce sottolineato sottolinea ricordato ricorda
      scritto scrive twittato concluso conclude crede ritiene pensa ammesso ammette denunciato denuncia criticato lamenta accusa
      promesso promette confermato conferma`,
  },
  pt: {
    abbreviations: '',
    heads: `
      academia administração aeronáutica agência aliança arquivo armada assembleia associação autoridade banco bancada
      biblioteca bloco brigada caixa câmara centro central clínica clube coligação colégio comando comissão comité comitê
      companhia confederação conferência congresso conselho consórcio cooperativa coordenação corpo correio corte cruz
      defensoria delegacia departamento diário direção direcção diretoria editora embaixada empresa escola esporte estado
      estádio executivo exército faculdade federação folha fórum frente fundação fundo gabinete governo grêmio grupo guarda
      hospital igreja instituição instituto jornal junta justiça juventude laboratório liga liceu marinha ministério missão
      movimento museu núcleo observatório ordem organização orquestra parlamento partido polícia prefeitura presidência
      procuradoria promotoria rádio receita rede revista secretaria seleção selecção senado serviço sindicato sociedade sport
      superior supremo teatro televisão tribunal união unidade universidade vara`,
    bodies: `
      PT, PSDB, PMDB, MDB, PFL, DEM, PDT, PSB, PTB, PL, PP, PPS, PCdoB, PSOL, PSol, PV, PSD, PS, CDS, CDS-PP, PCP, Bloco de
      Esquerda, BE, PAN, Chega, Iniciativa Liberal, Livre, União Brasil, Novo, Republicanos, Podemos, MPLA, UNITA, Frelimo,
      Renamo, Fretilin, PAIGC, CUT, MST, UNE, CGTP, UGT, Fiesp, Febraban, CNI, CNA, OAB, CNBB, Fenprof, Frenprof, CIP, CAP, ONU,
      NATO, OTAN, UE, União Europeia, União Européia, CEE, OMS, FMI, OCDE, BCE, OEA, OIT, Unesco, UNESCO, Unicef, UNICEF, ACNUR,
      Mercosul, OPEP, CPLP, PALOP, Banco Mundial, BID, Cruz Vermelha, Amnistia Internacional, Anistia Internacional, Nações
      Unidas, Comissão Europeia, Parlamento Europeu, Conselho de Segurança, Tribunal Penal Internacional, Greenpeace, Interpol,
      Europol, STF, STJ, TSE, TST, TCU, TRE, TJ, PGR, MPF, CPI, PF, PM, Polícia Federal, Polícia Militar, Polícia Civil, Polícia
      Judiciária, PJ, GNR, PSP, SEF, Receita Federal, Banco Central, Banco do Brasil, Caixa Econômica Federal, Caixa, BNDES,
      Petrobras, Petrobrás, Eletrobras, Embrapa, Fiocruz, Anvisa, Anatel, Aneel, ANP, Ibama, Incra, Funai, Inpe, INSS, SUS,
      IBGE, Ipea, FGV, Dieese, Datafolha, Ibope, Infraero, Correios, Congresso, Congresso Nacional, Câmara, Câmara dos
      Deputados, Senado, Planalto, Palácio do Planalto, Itamaraty, Assembleia da República, Assembleia, São Bento, Belém,
      Governo, Executivo, Ministério Público, Tribunal Constitucional, Supremo, Supremo Tribunal Federal, Tribunal de Contas,
      Banco de Portugal, INE, Casa Branca, Kremlin, Vaticano, Santa Sé, Pentágono, Câmara Municipal, Corpo de Bombeiros,
      Ministério da Saúde, Ministério da Fazenda, Defesa Civil, Proteção Civil, Força Aérea, Exército, Marinha, Folha, Folha de
      S. Paulo, Folha de S.Paulo, Estado de S. Paulo, O Estado de S. Paulo, Estadão, O Globo, Globo, Rede Globo, TV Globo, Veja,
      IstoÉ, Época, Record, SBT, Bandeirantes, Band, CBN, UOL, Valor Econômico, Jornal do Brasil, Zero Hora, Correio
      Braziliense, Abril, Público, Expresso, Diário de Notícias, DN, Jornal de Notícias, JN, Correio da Manhã, A Bola, O Jogo,
      RTP, SIC, TVI, TSF, Rádio Renascença, Antena 1, Lusa, LUSA, Reuters, AFP, AP, EFE, BBC, CNN, Le Monde, The New York Times,
      Vale, Itaú, Bradesco, Santander, Embraer, Gol, TAM, Varig, Vasp, Azul, Odebrecht, Camargo Corrêa, OAS, JBS, BRF, Ambev,
      Gerdau, CSN, Usiminas, Votorantim, Natura, Magazine Luiza, Oi, Vivo, Claro, Tim, TIM, Telefônica, Nubank, TAP, EDP, Galp,
      REN, PT Telecom, Portugal Telecom, Sonae, Jerónimo Martins, Pingo Doce, Continente, BCP, BES, BPI, BPN, CGD, Caixa Geral
      de Depósitos, CP, Carris, Metro, Cimpor, Autoeuropa, Volkswagen, Fiat, Ford, General Motors, GM, Google, Facebook, Apple,
      Amazon, Microsoft, Twitter, Netflix, Uber, Boeing, Airbus, Tesla, Renault, Nestlé, IBM, Intel, Nike, Benfica, Porto, FC
      Porto, Sporting, Braga, Boavista, Belenenses, Vitória de Guimarães, Marítimo, Académica, Flamengo, Fluminense, Vasco,
      Vasco da Gama, Botafogo, Corinthians, Palmeiras, São Paulo, Santos, Grêmio, Internacional, Inter, Cruzeiro, Atlético,
      Atlético Mineiro, Atlético-MG, Atlético-PR, Bahia, Vitória, Sport, Náutico, Santa Cruz, Coritiba, Goiás, Ponte Preta,
      Guarani, Portuguesa, Bragantino, Juventude, Real Madrid, Barcelona, Milan, Juventus, CBF, FPF, COB, FIFA, Fifa, UEFA,
      Uefa, COI, FIA, NBA, Ferrari, McLaren, Williams, Hamas, Hezbollah, Al Qaeda, ETA, IRA, Farc, USP, Unicamp, Unesp, UFRJ,
      PUC, UnB`,
    places: `
      Londres, Paris, Roma, Berlim, Moscou, Moscovo, Pequim, Tóquio, Nova York, Nova Iorque, Bruxelas, Genebra, Viena, Varsóvia,
      Praga, Atenas, Lisboa, Madri, Madrid, Barcelona, Estocolmo, Copenhaga, Copenhague, Dublin, Edimburgo, Munique, Colónia,
      Frankfurt, Hamburgo, Milão, Turim, Nápoles, Florença, Veneza, Marselha, Istambul, Jerusalém, Cairo, Teerã, Teerão, Bagdá,
      Bagdade, Damasco, Kiev, Cabul, Nova Délhi, Nova Deli, Seul, Washington, Filadélfia, Los Angeles, Nova Orleans, Havana,
      Cidade do México, São Paulo, Rio de Janeiro, Rio, Brasília, Belo Horizonte, Salvador, Porto Alegre, Curitiba, Recife,
      Fortaleza, Manaus, Belém, Goiânia, Florianópolis, Porto, Coimbra, Braga, Faro, Évora, Luanda, Maputo, Dili, Díli, Macau,
      Bissau, Praia, Acre, Alagoas, Amapá, Amazonas, Bahia, Ceará, Distrito Federal, Espírito Santo, Goiás, Maranhão, Mato
      Grosso, Mato Grosso do Sul, Minas Gerais, Minas, Pará, Paraíba, Paraná, Pernambuco, Piauí, Rio Grande do Norte, Rio Grande
      do Sul, Rondônia, Roraima, Santa Catarina, Sergipe, Tocantins, Alentejo, Algarve, Açores, Madeira, Minho, Beira, Douro,
      Trás-os-Montes, Ribatejo, Tejo, Timor, Timor-Leste, Galiza, Europa, África, Ásia, América, América Latina, América do Sul,
      América do Norte, Oceania, Médio Oriente, Oriente Médio, Mediterrâneo, Atlântico, Pacífico, Pirenéus, Andes, Alpes,
      Amazônia, Amazónia, Bálcãs, Balcãs, Antártida, Caribe, Caraíbas, Nordeste, Sudeste, Grã-Bretanha, Reino Unido, Inglaterra,
      Escócia, País de Gales, Irlanda do Norte, Holanda, Birmânia, URSS, União Soviética, Iugoslávia, Jugoslávia,
      Checoslováquia, Coreia do Norte, Coreia do Sul, Coréia do Sul, Coréia do Norte, Estados Unidos, EUA, E.U.A., Faixa de
      Gaza, Gaza, Cisjordânia, Crimeia, Chechênia, Tibete, Baviera, Catalunha, Andaluzia, Califórnia, Texas, Flórida, Bósnia,
      Kosovo, Palestina`,
    land: `
      rio serra cordilheira monte morro ilha ilhas golfo baía cabo mar oceano lago lagoa represa vale porto aeroporto estação
      avenida rua praça estrada rodovia autoestrada bairro distrito província concelho estado município freguesia cidade vila
      aldeia capital região parque estádio ponte catedral basílica palácio castelo costa deserto península vulcão comarca praia
      marginal hotel shopping viaduto floresta ria usina fazenda barragem igreja mosteiro capela torre mercado túnel largo
      fronteira norte sul leste oeste zona`,
    speech: `
      disse disseram diz dizem comentou salientou referiu apontou acrescentou acrescenta completou explicou explica detalhou
      esclareceu contou conta relatou informou perguntou pediu questionou exigiu afirmou afirma afirmaram declarou declara
      garantiu assegurou alertou alerta advertiu avisou negou nega anunciou anuncia respondeu rebateu insistiu reiterou
      ressaltou destacou sublinhou frisou lembrou recordou escreveu publicou concluiu finalizou acredita considera avalia acha
      admitiu reconheceu denunciou criticou lamentou acusou prometeu confirmou confirma`,
  },
};

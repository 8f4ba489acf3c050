/** A news story of our own in another language than English, its title first, and what should be found in it. */
export interface LanguageStory {
  language: string;
  paragraphs: string[];
  /** Some of the actors, by the name that the story gives them in full, with how often each is mentioned. */
  mentions: { [name: string]: number };
  /** The roles of people, by name. */
  roles: { [name: string]: string };
}

export const LANGUAGE_STORIES: LanguageStory[] = [
  {
    language: 'es',
    paragraphs: [
      'El Gobierno de Aragón aplaza la presa de Berdún',
      'La consejera de Agricultura, Teresa Lacambra Gil, anunció este lunes en Zaragoza que la presa de Berdún no se construirá antes de 2030. “No vamos a empezar una obra que no podemos pagar”, dijo Lacambra tras reunirse con los alcaldes de la comarca.',
      'La Confederación Hidrográfica del Ebro (CHE) había pedido los informes en marzo. Según la CHE, el terreno se mueve varios centímetros al año y nadie sabe todavía por qué.',
      'El alcalde de Berdún, Joaquín Ferrer, acusó a la consejera de abandonar a los vecinos. Ferrer recordó que la Unión Europea ya ha pagado 12 millones de euros por los estudios. “Aquí se va la gente joven”, añadió.',
      'El ingeniero Ramón Otal, de la Universidad de Zaragoza, cree que la obra nunca debió aprobarse. Otal trabajó seis años en Francia y en Portugal antes de volver a Huesca.',
    ],
    mentions: {
      'Teresa Lacambra Gil': 2,
      'Joaquín Ferrer': 2,
      'Ramón Otal': 2,
      'Confederación Hidrográfica del Ebro': 3,
      Francia: 1,
    },
    roles: {
      'Teresa Lacambra Gil': 'consejera de Agricultura',
      'Joaquín Ferrer': 'alcalde de Berdún',
      'Ramón Otal': 'ingeniero',
    },
  },
  {
    language: 'fr',
    paragraphs: [
      'La fermeture de l’usine de Saint-Aubin divise la vallée',
      'La directrice de l’usine, Claire Monnier, a confirmé mardi à Annecy que la production cesserait en juin. « Nous avons tout essayé », a dit Mme Monnier devant les salariés, après deux heures de réunion avec la CGT.',
      'L’Agence régionale de santé (ARS) avait demandé des analyses de l’eau au printemps. Selon l’ARS, la rivière contient encore trop de plomb pour que l’on puisse s’y baigner.',
      'Le maire de Saint-Aubin, Bruno Tissot, reproche à l’Italie d’avoir attiré l’entreprise. M. Tissot rappelle que l’Union européenne a versé 3 millions d’euros pour moderniser les fours.',
      'L’économiste Nadia Kerbrat, de l’université de Grenoble, juge la décision logique. Kerbrat a travaillé six ans en Suisse et en Belgique avant de revenir dans les Alpes.',
    ],
    mentions: {
      'Claire Monnier': 2,
      'Bruno Tissot': 2,
      'Nadia Kerbrat': 2,
      'Agence régionale de santé': 3,
      Italie: 1,
      Suisse: 1,
    },
    roles: {
      'Claire Monnier': 'directrice de l’usine',
      'Bruno Tissot': 'maire de Saint-Aubin',
      'Nadia Kerbrat': 'économiste',
    },
  },
  {
    language: 'de',
    paragraphs: [
      'Streit über die Brücke von Altenhagen',
      'Die Verkehrsministerin von Brandenburg, Katrin Wendorf, hat am Montag in Potsdam den Bau der Brücke gestoppt. „Wir fangen nichts an, was wir nicht bezahlen können“, sagte Wendorf nach einem Treffen mit den Bürgermeistern der Region.',
      'Das Landesamt für Bauen und Verkehr (LBV) hatte im März ein Gutachten verlangt. Nach Angaben des LBV bewegt sich der Boden jedes Jahr um mehrere Zentimeter, und niemand weiß bisher, warum.',
      'Bürgermeister Holger Wiebach warf der Ministerin vor, die Menschen im Stich zu lassen. Wiebach sagte, die Gemeinde habe schon 3 Millionen Euro ausgegeben. Auch die SPD und die CDU kritisierten den Beschluss.',
      'Die Ingenieurin Dr. Mareike Tölle, Leiterin des Instituts für Brückenbau in Cottbus, hält die Pläne für überholt. Tölle arbeitete sechs Jahre in Frankreich und in der Schweiz.',
    ],
    mentions: { 'Katrin Wendorf': 2, 'Holger Wiebach': 2, 'Mareike Tölle': 2, Frankreich: 1, SPD: 1, CDU: 1 },
    roles: {
      'Katrin Wendorf': 'Verkehrsministerin von Brandenburg',
      'Holger Wiebach': 'Bürgermeister',
    },
  },
  {
    language: 'it',
    paragraphs: [
      'La Regione ferma la diga di Valsorda',
      'L’assessora all’Ambiente, Lucia Montanari, ha annunciato lunedì a Torino che la diga di Valsorda non sarà costruita prima del 2030. «Non cominciamo un’opera che non possiamo pagare», ha detto Montanari dopo un incontro con i sindaci della valle.',
      'L’Istituto nazionale di geologia applicata (Inga) aveva chiesto i rilievi in marzo. Secondo l’Inga il terreno si muove di alcuni centimetri all’anno e nessuno sa ancora perché.',
      'Il sindaco di Valsorda, Pietro Garrone, accusa la Regione di abbandonare la montagna. Garrone ricorda che l’Unione europea ha già versato 3 milioni di euro per gli studi.',
      'L’ingegnere Marco Bellati, del Politecnico di Torino, pensa che il progetto sia sbagliato. Bellati ha lavorato sei anni in Francia e in Svizzera prima di tornare a Cuneo.',
    ],
    mentions: { 'Lucia Montanari': 2, 'Pietro Garrone': 2, 'Marco Bellati': 2, Francia: 1, Svizzera: 1 },
    roles: {
      'Pietro Garrone': 'sindaco di Valsorda',
      'Marco Bellati': 'ingegnere',
    },
  },
  {
    language: 'pt',
    paragraphs: [
      'Governo adia a barragem de Vale Escuro',
      'A ministra do Ambiente, Teresa Sampaio Neves, anunciou segunda-feira em Lisboa que a barragem de Vale Escuro não será construída antes de 2030. “Não vamos começar uma obra que não podemos pagar”, disse Neves depois de uma reunião com os autarcas da região.',
      'A Agência Portuguesa do Ambiente (APA) tinha pedido os relatórios em março. Segundo a APA, o terreno move-se vários centímetros por ano e ninguém sabe ainda porquê.',
      'O presidente da Câmara de Bragança, Joaquim Ferreira, acusa a ministra de abandonar as pessoas. Ferreira lembra que a União Europeia já pagou 12 milhões de euros pelos estudos.',
      'O engenheiro Rui Outeiro, da Universidade do Minho, pensa que a obra nunca devia ter sido aprovada. Outeiro trabalhou seis anos na França e em Espanha antes de voltar a Braga.',
    ],
    mentions: { 'Teresa Sampaio Neves': 2, 'Joaquim Ferreira': 2, 'Rui Outeiro': 2, Espanha: 1 },
    roles: {
      'Teresa Sampaio Neves': 'ministra do Ambiente',
      'Rui Outeiro': 'engenheiro',
    },
  },
];

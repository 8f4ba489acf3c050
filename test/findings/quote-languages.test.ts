import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/findings/actor/index.ts';
import { nameSpeakers } from '../../src/findings/coref/speakers.ts';
import { find } from '../../src/findings/quote/index.ts';
import { prepareStory } from './story.ts';

/** Each quotation as “words | speaker” and each report as “(r) words | speaker”; the text has ¶ between its paragraphs. */
function read(story: string, lang: string): string[] {
  const text = prepareStory(story.replaceAll(' ¶ ', '\n\n'), lang);
  return nameSpeakers(find(text), [], text)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, facts }) => {
      const form = facts.form === 'indirect' ? '(r) ' : '';
      return `${form}${text.text.slice(start, end)} | ${facts.actor ?? facts.speaker ?? 'unknown'}`;
    });
}

type Row = [text: string, quotes: string[]];

const SPANISH: Row[] = [
  ['Luis Vega prometió en Lugo un plan hasta 2030, que deberá aprobar el Parlamento.', []],
  ['“No habrá recortes”, dijo la ministra Ana Lindez.', ['“No habrá recortes” | Ana Lindez']],
  ['“No habrá recortes”, ha dicho Ana Lindez este lunes.', ['“No habrá recortes” | Ana Lindez']],
  [
    '«No habrá recortes», aseguró ayer ante la prensa el portavoz del Gobierno, Luis Vega.',
    ['«No habrá recortes» | Luis Vega'],
  ],
  ['Ana Lindez, ministra de Hacienda, afirmó: “No habrá recortes”.', ['“No habrá recortes” | Ana Lindez']],
  ['Lindez dijo que “no habrá recortes” este año.', ['“no habrá recortes” | Lindez']],
  [
    '“No habrá recortes”, dijo Lindez. “Ni este año ni el próximo”.',
    ['“No habrá recortes” | Lindez', '“Ni este año ni el próximo” | Lindez'],
  ],
  [
    '“No habrá recortes —insistió Lindez—. Lo he dicho cien veces”.',
    ['“No habrá recortes | Lindez', 'Lo he dicho cien veces” | Lindez'],
  ],
  ['—No habrá recortes —dijo Lindez—. Se lo prometo.', ['—No habrá recortes | Lindez', 'Se lo prometo. | Lindez']],
  [
    '—¿Habrá recortes? —preguntó un periodista. ¶ —No los habrá —contestó Lindez.',
    ['—¿Habrá recortes? | un periodista', '—No los habrá | Lindez'],
  ],
  ['Según la ministra Ana Lindez, el plan es “un error histórico”.', ['“un error histórico” | Ana Lindez']],
  ['El plan es “un error histórico”, según Ana Lindez.', ['“un error histórico” | Ana Lindez']],
  ['El diputado Luis Vega, que tachó el plan de “chapuza”, se marchó.', ['“chapuza” | Luis Vega']],
  ['Luis Vega calificó el plan de “chapuza histórica”.', ['“chapuza histórica” | Luis Vega']],
  ['Luis Vega llegó tarde. “Había mucho tráfico”, se justificó.', ['“Había mucho tráfico” | Luis Vega']],
  [
    'Ana Lindez llegó a las diez. “No tengo nada que ocultar”, dijo al entrar.',
    ['“No tengo nada que ocultar” | Ana Lindez'],
  ],
  [
    'La jueza que firmó el auto lo describió como “un insulto a la inteligencia”.',
    ['“un insulto a la inteligencia” | La jueza'],
  ],
  ['“Me voy”, zanjó la alcaldesa, Ana Lindez, antes de salir.', ['“Me voy” | Ana Lindez']],
  [
    'Ana Lindez presentó el plan. “Es realista”, dijo la ministra. ¶ “Cumpliremos cada plazo”, añadió Lindez.',
    ['“Es realista” | Ana Lindez', '“Cumpliremos cada plazo” | Ana Lindez'],
  ],
  [
    '“Es imposible cumplir los plazos”, lamentó un alto cargo que pidió no ser citado.',
    ['“Es imposible cumplir los plazos” | un alto cargo'],
  ],
  [
    '“Nadie nos avisó del cierre”, se queja Rosa Mora, vecina del barrio.',
    ['“Nadie nos avisó del cierre” | Rosa Mora'],
  ],
  ['Su marido, Julián, lo niega: “Aquí nadie dijo nada”.', ['“Aquí nadie dijo nada” | Julián']],
  ['Luis Vega: “Nos quedamos”', ['“Nos quedamos” | Luis Vega']],
  ['“Nos quedamos en este pueblo”. Lo dijo Luis Vega con la voz rota.', ['“Nos quedamos en este pueblo” | Luis Vega']],
  ['Ana Lindez habló del asunto. A su juicio, la ley “nace muerta”.', ['“nace muerta” | Ana Lindez']],
  ['El llamado “plan de choque” empieza hoy.', []],
  ['Leyó la novela “La casa vacía” en dos días.', []],
  ['Hugo “Tato” Mora marcó dos goles.', []],
  ['La asociación “Puerto Vivo” convocó la protesta.', []],
  ['La Fiscalía ha confirmado que estudia los documentos.', ['(r) estudia los documentos | La Fiscalía']],
  [
    'Ana Lindez aseguró que el puente abrirá en mayo y que no costará más.',
    ['(r) el puente abrirá en mayo | Ana Lindez', '(r) no costará más | Ana Lindez'],
  ],
  ['El alcalde, Luis Vega, negó haber recibido dinero.', ['(r) haber recibido dinero | Luis Vega']],
  [
    'Luis Vega prometió bajar los impuestos antes del verano.',
    ['(r) bajar los impuestos antes del verano | Luis Vega'],
  ],
  ['Según el informe, las obras terminaron dos años tarde.', ['(r) las obras terminaron dos años tarde | el informe']],
  ['Las obras terminaron dos años tarde, según el informe.', ['(r) Las obras terminaron dos años tarde | el informe']],
  ['El puente abrirá en mayo, aseguró Ana Lindez.', ['(r) El puente abrirá en mayo | Ana Lindez']],
  ['Un vecino le preguntó si pensaba dimitir.', ['(r) si pensaba dimitir | Un vecino']],
  ['Ana Lindez anunció una ley que prohíbe los anuncios de apuestas.', []],
  ['Se informó de que la reunión había terminado.', []],
  [
    '“Te veo en el muelle”, dijo Ana, “y no llegues tarde”.',
    ['“Te veo en el muelle” | Ana', '“y no llegues tarde” | Ana'],
  ],
  [
    'Rosa Mora recuerda el golpe: “Mi hija me dijo: ‘Mamá, corre’. Y corrí”.',
    ['“Mi hija me dijo: ‘Mamá, corre’. Y corrí” | Rosa Mora', '‘Mamá, corre’ | Mi hija'],
  ],
  ['Ana Lindez juzga mañana a Luis Vega. “No hay pruebas”, sostiene el acusado.', ['“No hay pruebas” | Luis Vega']],
  [
    'Luis Vega, entrenador del Lugo, llegó tarde. “Perdimos el tren”, dijo el técnico.',
    ['“Perdimos el tren” | Luis Vega'],
  ],
  ['Luis Vega perdió el juicio. A la salida, un jubilado lo abrazó. “Ánimo”, le dijo.', ['“Ánimo” | un jubilado']],
  ['Habló Luis Vega. Su madre asentía a su lado. “Es verdad”, dijo.', ['“Es verdad” | Su madre']],
  [
    'El alcalde, Luis Vega, habló con Rosa Mora. Ella no contestó. “Ya veremos”, dijo él.',
    ['“Ya veremos” | Luis Vega'],
  ],
  ['Luis Vega, para quien la ley es “un disparate”, votó en contra.', ['“un disparate” | Luis Vega']],
  ['Luis Vega insistió. “Nadie lo sabía”, aseguraron.', ['“Nadie lo sabía” | unknown']],
  ['Queda una pancarta: “Volveremos”.', ['“Volveremos” | una pancarta']],
  ['Había una pancarta en la que se leía “No somos un decorado”.', ['“No somos un decorado” | una pancarta']],
  ['Luis Vega fue calificado de “ladrón” por la diputada Ana Lindez.', ['“ladrón” | Ana Lindez']],
  ['Una periodista quiso saber si Luis Vega dimitía. “Hoy no”, contestó.', ['“Hoy no” | Luis Vega']],
  [
    'La jueza Ana Lindez citó a Luis Vega. La magistrada que lo condenó lo llamó “actor sin teatro”.',
    ['“actor sin teatro” | La magistrada'],
  ],
  [
    'Ana Lindez llegó con su libro, que el novelista Luis Vega definió como “único”. “Es mi vida”, dice.',
    ['“único” | Luis Vega', '“Es mi vida” | Ana Lindez'],
  ],
  ['Escribió en una nota a clientes Ana Lindez: “Es un mal año”.', ['“Es un mal año” | Ana Lindez']],
  [
    'Su abogada lo niega: “No hay delito”. “Ninguno”, insiste Ana Lindez.',
    ['“No hay delito” | Ana Lindez', '“Ninguno” | Ana Lindez'],
  ],
  ['Así lo dijo Luis Vega antes de apagar la luz: “Nos vemos”.', ['“Nos vemos” | Luis Vega']],
  ['Remedios, de 77 años, esperaba. “Me duele igual”, decía.', ['“Me duele igual” | Remedios']],
  [
    'Ana Lindez esperaba en una silla. Su hijo asintió. El gerente del hospital admitió que es “insostenible”.',
    ['“insostenible” | El gerente del hospital'],
  ],
];

const FRENCH: Row[] = [
  ['« Nous restons ici », a déclaré la ministre Anne Lind.', ['« Nous restons ici » | Anne Lind']],
  ['« Nous restons ici », dit Anne Lind.', ['« Nous restons ici » | Anne Lind']],
  [
    '« Nous restons ici », a-t-elle répété devant la presse. ¶ Anne Lind n’a rien ajouté.',
    ['« Nous restons ici » | elle'],
  ],
  ['Anne Lind, maire de Brest, a expliqué : « Nous restons ici. »', ['« Nous restons ici. » | Anne Lind']],
  ['Anne Lind affirme que « personne ne partira » cet hiver.', ['« personne ne partira » | Anne Lind']],
  [
    '« Nous restons ici », a dit Anne Lind. « Et nous gagnerons. »',
    ['« Nous restons ici » | Anne Lind', '« Et nous gagnerons. » | Anne Lind'],
  ],
  [
    '« Nous restons ici, a dit Anne Lind. Et nous gagnerons. »',
    ['« Nous restons ici | Anne Lind', 'Et nous gagnerons. » | Anne Lind'],
  ],
  ['« Nous restons ici », s’est-il indigné. ¶ Paul Roux quitte la salle.', ['« Nous restons ici » | il']],
  ['« Je n’ai rien vu », jure Paul Roux, pêcheur à la retraite.', ['« Je n’ai rien vu » | Paul Roux']],
  [
    '– Vous l’avez vu ? demande la présidente. ¶ – Jamais, répond Paul Roux.',
    ['– Vous l’avez vu ? | la présidente', '– Jamais | Paul Roux'],
  ],
  ['Selon Anne Lind, le projet est « mort-né ».', ['« mort-né » | Anne Lind']],
  ['Le projet est « mort-né », selon Anne Lind.', ['« mort-né » | Anne Lind']],
  ['D’après la préfecture, trois maisons ont été évacuées.', ['(r) trois maisons ont été évacuées | la préfecture']],
  ['Trois maisons ont été évacuées, selon la préfecture.', ['(r) Trois maisons ont été évacuées | la préfecture']],
  ['Le député Paul Roux a qualifié le texte de « farce ».', ['« farce » | Paul Roux']],
  ['Le ministère a exprimé « sa profonde tristesse ».', ['« sa profonde tristesse » | Le ministère']],
  [
    '« On nous a menti du début à la fin », s’emporte Paul Roux.',
    ['« On nous a menti du début à la fin » | Paul Roux'],
  ],
  ['« Il faut tenir encore un peu », philosophe Paul Roux.', ['« Il faut tenir encore un peu » | Paul Roux']],
  ['Paul Roux sort de la salle. « Je suis épuisé », souffle-t-il.', ['« Je suis épuisé » | Paul Roux']],
  ['« Le dossier est vide », estime l’avocat de la défense, Me Paul Roux.', ['« Le dossier est vide » | Paul Roux']],
  [
    '« Le dossier est vide », plaide Me Clara Petit. « Rien ne tient », ajoute l’avocate.',
    ['« Le dossier est vide » | Clara Petit', '« Rien ne tient » | Clara Petit'],
  ],
  ['« C’est une honte », a lancé un passant qui n’a pas donné son nom.', ['« C’est une honte » | un passant']],
  ['Le maire a dit avoir prévenu les pompiers à minuit.', ['(r) avoir prévenu les pompiers à minuit | Le maire']],
  ['Anne Lind a affirmé ne pas se souvenir de la réunion.', ['(r) ne pas se souvenir de la réunion | Anne Lind']],
  ['Paul Roux a assuré qu’il ne démissionnerait pas.', ['(r) il ne démissionnerait pas | Paul Roux']],
  [
    'Paul Roux assure que le pont ouvrira en mai et que les travaux avancent.',
    ['(r) le pont ouvrira en mai | Paul Roux', '(r) les travaux avancent | Paul Roux'],
  ],
  ['Le pont ouvrira en mai, a assuré Paul Roux.', ['(r) Le pont ouvrira en mai | Paul Roux']],
  ['Elle a présenté une loi qui interdit les écrans à table.', []],
  ['Paul Roux, qui a dit « jamais », est parti.', ['« jamais » | Paul Roux']],
  ['Un habitant lui a demandé si le bac circulait encore.', ['(r) si le bac circulait encore | Un habitant']],
  ['Le chalutier baptisé « La Belle Anne » a coulé.', []],
  ['L’opération « Littoral propre » commence lundi.', []],
  ['Il a lu le roman « La Maison vide » en deux jours.', []],
  ['Anne Lind : « Nous restons »', ['« Nous restons » | Anne Lind']],
  [
    'Anne Lind prévient : « Il n’y aura pas de deuxième chance. »',
    ['« Il n’y aura pas de deuxième chance. » | Anne Lind'],
  ],
  [
    'La présidente de l’association, Clara Petit, dénonce « un abandon total ».',
    ['« un abandon total » | Clara Petit'],
  ],
  ['Dans une lettre, les salariés évoquent « des années de mépris ».', ['« des années de mépris » | les salariés']],
  ['Le syndicat promet de bloquer le port dès lundi matin.', ['(r) de bloquer le port dès lundi matin | Le syndicat']],
  [
    '« Mon fils m’a dit : “Papa, cours.” Et j’ai couru », raconte Paul Roux.',
    ['« Mon fils m’a dit : “Papa, cours.” Et j’ai couru » | Paul Roux', '“Papa, cours.” | Mon fils'],
  ],
  [
    'Anne Lind a parlé une heure. À ses yeux, l’accord est « fragile mais utile ».',
    ['« fragile mais utile » | Anne Lind'],
  ],
  [
    '« Il fait froid », dit M. Roux. « Très froid », ajoute M. Petit.',
    ['« Il fait froid » | M. Roux', '« Très froid » | M. Petit'],
  ],
  [
    'Paul Roux, entraîneur de Brest, sourit. « On a souffert », glisse le technicien.',
    ['« On a souffert » | Paul Roux'],
  ],
  ['Paul Roux est jugé à Brest. « Je n’ai rien pris », jure le prévenu.', ['« Je n’ai rien pris » | Paul Roux']],
  [
    'A l’hôpital, débordé, un médecin a reçu Paul Roux. « On opère sans arrêt », a-t-il dit.',
    ['« On opère sans arrêt » | un médecin'],
  ],
  [
    '« C’est un beau résultat », tempère Ingrid Sol. La Norvégienne rappelle que rien n’est prouvé.',
    ['« C’est un beau résultat » | Ingrid Sol', '(r) rien n’est prouvé | Ingrid Sol'],
  ],
  [
    'La ministre, Anne Lind, croit au débat. En quittant la cour, elle a promis « deux ou trois tiroirs ».',
    ['« deux ou trois tiroirs » | Anne Lind'],
  ],
  [
    'L’entourage du ministre parle d’« un dossier suivi au plus haut niveau ».',
    ['« un dossier suivi au plus haut niveau » | L’entourage du ministre'],
  ],
  ['Son voisin, éleveur, s’inquiète : « Qui sauve le foin ? »', ['« Qui sauve le foin ? » | Son voisin']],
  ['Sa mère l’a encouragé : « Pars. »', ['« Pars. » | Sa mère']],
  [
    'Anne Lind brandit une pancarte sur laquelle on peut lire : « Fondeurs, pas fondus ».',
    ['« Fondeurs, pas fondus » | une pancarte'],
  ],
  ['Paul Roux, pour qui la loi est « une farce », a voté contre.', ['« une farce » | Paul Roux']],
  ['Deux blessés ont été soignés, les autorités dénonçant des travaux « sauvages ».', ['« sauvages » | les autorités']],
  ['On a parlé de « trahison ». Paul Roux est sorti.', ['« trahison » | unknown']],
];

const GERMAN: Row[] = [
  ['„Er ist krank“, sagte Jon Viks Anwältin.', ['„Er ist krank“ | Jon Viks Anwältin']],
  ['„Wir bleiben hier“, sagte Ministerin Anna Lind.', ['„Wir bleiben hier“ | Anna Lind']],
  ['„Wir bleiben hier“, sagte die Bürgermeisterin am Montag in Kiel.', ['„Wir bleiben hier“ | die Bürgermeisterin']],
  ['„Wir bleiben hier“, hat Anna Lind am Montag gesagt.', ['„Wir bleiben hier“ | Anna Lind']],
  ['Anna Lind sagte: „Wir bleiben hier.“', ['„Wir bleiben hier.“ | Anna Lind']],
  ['Anna Lind, Chefin der Grünen, sagte: „Wir bleiben hier.“', ['„Wir bleiben hier.“ | Anna Lind']],
  [
    '„Wir bleiben hier“, sagte Anna Lind. „Und wir gewinnen.“',
    ['„Wir bleiben hier“ | Anna Lind', '„Und wir gewinnen.“ | Anna Lind'],
  ],
  [
    '„Wir bleiben hier“, sagte Anna Lind, „und wir gewinnen.“',
    ['„Wir bleiben hier“ | Anna Lind', '„und wir gewinnen.“ | Anna Lind'],
  ],
  ['„Wir bleiben hier“, so Anna Lind.', ['„Wir bleiben hier“ | Anna Lind']],
  ['Laut Anna Lind war das „ein schwerer Fehler“.', ['„ein schwerer Fehler“ | Anna Lind']],
  ['Das war „ein schwerer Fehler“, so die Ministerin Anna Lind.', ['„ein schwerer Fehler“ | Anna Lind']],
  ['Anna Lind nannte den Plan „einen schweren Fehler“.', ['„einen schweren Fehler“ | Anna Lind']],
  ['Anna Lind sprach von einem „schweren Fehler“.', ['„schweren Fehler“ | Anna Lind']],
  [
    '„Das war knapp“, räumte Trainer Jan Vogt ein. „Sehr knapp sogar.“',
    ['„Das war knapp“ | Jan Vogt', '„Sehr knapp sogar.“ | Jan Vogt'],
  ],
  ['„Das war knapp“, gab er zu. ¶ Jan Vogt ging wortlos.', ['„Das war knapp“ | er']],
  ['Jan Vogt kam zu spät. „Der Zug stand“, sagte er.', ['„Der Zug stand“ | Jan Vogt']],
  ['Jan Vogt kam zu spät. „Der Zug stand“, sagte der 34-Jährige.', ['„Der Zug stand“ | Jan Vogt']],
  ['»Das glaubt uns keiner«, rief ein Zuschauer.', ['»Das glaubt uns keiner« | ein Zuschauer']],
  ['«Das glaubt uns keiner», meinte Jan Vogt.', ['«Das glaubt uns keiner» | Jan Vogt']],
  [
    '„Wann fährt der Bus?“, fragte ein Fahrgast. ¶ „Gar nicht mehr“, antwortete Jan Vogt.',
    ['„Wann fährt der Bus?“ | ein Fahrgast', '„Gar nicht mehr“ | Jan Vogt'],
  ],
  ['„Hier fehlt das Geld“, klagte Jan Vogt, Leiter der Schule.', ['„Hier fehlt das Geld“ | Jan Vogt']],
  ['„Hier fehlt das Geld“, monierte Schulleiter Jan Vogt.', ['„Hier fehlt das Geld“ | Jan Vogt']],
  ['In dem Brief heißt es: „Wir kommen wieder.“', ['„Wir kommen wieder.“ | dem Brief']],
  ['Das sogenannte „Kieler Modell“ ist teuer.', []],
  ['Sie las den Roman „Das leere Haus“ in zwei Tagen.', []],
  ['Jan Vogt sagte, er habe davon nichts gewusst.', ['(r) er habe davon nichts gewusst | Jan Vogt']],
  ['Jan Vogt sagte, dass er davon nichts gewusst habe.', ['(r) er davon nichts gewusst habe | Jan Vogt']],
  ['Anna Lind kündigte an, die Steuern würden im Mai sinken.', ['(r) die Steuern würden im Mai sinken | Anna Lind']],
  ['Das Schiff sei pünktlich ausgelaufen, sagte Anna Lind.', ['(r) Das Schiff sei pünktlich ausgelaufen | Anna Lind']],
  [
    'Anna Lind sagte, das Schiff sei pünktlich ausgelaufen. Die Fracht sei vollständig gewesen.',
    ['(r) das Schiff sei pünktlich ausgelaufen | Anna Lind', '(r) Die Fracht sei vollständig gewesen | Anna Lind'],
  ],
  ['Nach Angaben der Polizei wurden drei Menschen verletzt.', ['(r) wurden drei Menschen verletzt | der Polizei']],
  ['Drei Menschen wurden verletzt, teilte die Polizei mit.', ['(r) Drei Menschen wurden verletzt | die Polizei']],
  ['Jan Vogt bestritt, das Geld genommen zu haben.', ['(r) das Geld genommen zu haben | Jan Vogt']],
  ['Die Regierung teilte mit, dass die Brücke gesperrt bleibt.', ['(r) die Brücke gesperrt bleibt | Die Regierung']],
  ['„Dann laufe ich eben“, hat Jan Vogt gesagt und gelacht.', ['„Dann laufe ich eben“ | Jan Vogt']],
  ['Jan Vogt: „Wir bleiben“', ['„Wir bleiben“ | Jan Vogt']],
  ['Anna Lind lobte den Beschluss als „mutig und klug“.', ['„mutig und klug“ | Anna Lind']],
  [
    '„Meine Tochter sagte: ‚Papa, lauf.‘ Ich lief“, erzählt Jan Vogt.',
    ['„Meine Tochter sagte: ‚Papa, lauf.‘ Ich lief“ | Jan Vogt', '‚Papa, lauf.‘ | Meine Tochter'],
  ],
  ['Jan Vogt wehrt sich. Er habe „nie eine Mark“ genommen.', ['„nie eine Mark“ | Jan Vogt']],
  ['Die Kielerin Anna Lind kommt aus Kiel. „Es regnet“, sagt die Kielerin.', ['„Es regnet“ | Anna Lind']],
  ['Jan Vogt sei, so Anna Lind, „ein Glücksfall“ gewesen.', ['„ein Glücksfall“ | Anna Lind']],
  [
    'Aus der Fraktion ist zu hören, der Rückhalt sei „dünner als Papier“ gewesen.',
    ['„dünner als Papier“ | der Fraktion'],
  ],
  ['Jan Vogt habe sie eine „Verräterin“ genannt.', ['„Verräterin“ | Jan Vogt']],
  ['Jan Vogt, Trainer in Kiel, war zufrieden. „Wir hatten Glück“, sagte der Coach.', ['„Wir hatten Glück“ | Jan Vogt']],
  [
    'Seine Verteidigerin nannte das „ein Märchen“. „Er ist unschuldig“, betonte Anna Lind.',
    ['„ein Märchen“ | Anna Lind', '„Er ist unschuldig“ | Anna Lind'],
  ],
  [
    'Als Zeuge sagte ein Nachbar aus. „Ich habe alles gehört“, erklärte der Mann.',
    ['„Ich habe alles gehört“ | ein Nachbar'],
  ],
  ['Ein älterer Herr hörte zu und sagte: „Früher ging man zu Fuß.“', ['„Früher ging man zu Fuß.“ | Ein älterer Herr']],
  [
    'Die Zahlen seien vorläufig, erklärte Anna Lind, und es werde weiter gezählt.',
    ['(r) Die Zahlen seien vorläufig | Anna Lind'],
  ],
  ['Stefan Auer-Lang sagte, niemand sei krank geworden.', ['(r) niemand sei krank geworden | Stefan Auer-Lang']],
  ['Sie habe, heißt es im Umfeld, „nichts mehr zu verlieren“.', ['„nichts mehr zu verlieren“ | Umfeld']],
  [
    'Laut Anklage bezahlte Vogt sechzig Cent für das Kilo Sirup.',
    ['(r) bezahlte Vogt sechzig Cent für das Kilo Sirup | Anklage'],
  ],
  [
    'Jan Vogt klagte. Man habe „vollstes Vertrauen“ in beide, hieß es in einer Mitteilung.',
    ['„vollstes Vertrauen“ | einer Mitteilung'],
  ],
  [
    'Die 19-jährige Jule Petersen traf. „Sind wir zum Häkeln hier?“, fragte Anna Lind. „Nein“, sagte die 44-Jährige.',
    ['„Sind wir zum Häkeln hier?“ | Anna Lind', '„Nein“ | Anna Lind'],
  ],
];

const ITALIAN: Row[] = [
  ['Da Roma la ministra del Lavoro, Anna Lindi, ha annunciato l’invio di ispettori.', []],
  ['Anna Lindi ha parlato dell’edizione «più combattuta» dal 2012.', ['«più combattuta» | Anna Lindi']],
  ['«Noi restiamo qui», ha detto la ministra Anna Lindi.', ['«Noi restiamo qui» | Anna Lindi']],
  ['«Noi restiamo qui», dice Anna Lindi.', ['«Noi restiamo qui» | Anna Lindi']],
  ['«Noi restiamo qui» ha detto ieri ai giornalisti il sindaco, Mario Verdi.', ['«Noi restiamo qui» | Mario Verdi']],
  ['Anna Lindi, sindaca di Bari, ha spiegato: «Noi restiamo qui».', ['«Noi restiamo qui» | Anna Lindi']],
  ['Anna Lindi ha detto che «nessuno partirà» quest’inverno.', ['«nessuno partirà» | Anna Lindi']],
  [
    '«Noi restiamo qui», ha detto Anna Lindi. «E vinceremo».',
    ['«Noi restiamo qui» | Anna Lindi', '«E vinceremo» | Anna Lindi'],
  ],
  [
    '«Noi restiamo qui – ha detto Anna Lindi –. E vinceremo».',
    ['«Noi restiamo qui | Anna Lindi', 'E vinceremo» | Anna Lindi'],
  ],
  [
    '«Noi restiamo qui – spiega – e vinceremo». ¶ Mario Verdi non aggiunge altro.',
    ['«Noi restiamo qui | unknown', 'e vinceremo» | unknown'],
  ],
  ['«Non ho visto niente», giura Mario Verdi, pescatore in pensione.', ['«Non ho visto niente» | Mario Verdi']],
  [
    '— Lei lo ha visto? — chiede la giudice. ¶ — Mai — risponde Mario Verdi.',
    ['— Lei lo ha visto? | la giudice', '— Mai | Mario Verdi'],
  ],
  ['Secondo Anna Lindi, il progetto è «nato morto».', ['«nato morto» | Anna Lindi']],
  ['Il progetto è «nato morto», secondo Anna Lindi.', ['«nato morto» | Anna Lindi']],
  [
    'Secondo la procura, i lavori sono finiti con due anni di ritardo.',
    ['(r) i lavori sono finiti con due anni di ritardo | la procura'],
  ],
  [
    'I lavori sono finiti con due anni di ritardo, secondo la procura.',
    ['(r) I lavori sono finiti con due anni di ritardo | la procura'],
  ],
  ['Mario Verdi ha definito il testo «una farsa indegna».', ['«una farsa indegna» | Mario Verdi']],
  ['La società ha espresso «profondo cordoglio».', ['«profondo cordoglio» | La società']],
  [
    '«Ci hanno mentito dall’inizio alla fine», sbotta Mario Verdi.',
    ['«Ci hanno mentito dall’inizio alla fine» | Mario Verdi'],
  ],
  ['«Bisogna resistere ancora un po’», filosofeggia Mario Verdi.', ['«Bisogna resistere ancora un po’» | Mario Verdi']],
  ['Mario Verdi esce dall’aula. «Sono esausto», sospira.', ['«Sono esausto» | Mario Verdi']],
  [
    'Anna Lindi entra alle dieci. «Non ho nulla da nascondere», ha detto uscendo.',
    ['«Non ho nulla da nascondere» | Anna Lindi'],
  ],
  ['«Il fascicolo è vuoto», sostiene l’avvocato della difesa, Mario Verdi.', ['«Il fascicolo è vuoto» | Mario Verdi']],
  ['«È una vergogna», ha gridato un passante che non ha dato il nome.', ['«È una vergogna» | un passante']],
  ['La Regione parla di «situazione sotto controllo».', ['«situazione sotto controllo» | La Regione']],
  ['Mario Verdi ha negato di aver ricevuto denaro.', ['(r) di aver ricevuto denaro | Mario Verdi']],
  ['Mario Verdi ha assicurato che il ponte aprirà a maggio.', ['(r) il ponte aprirà a maggio | Mario Verdi']],
  [
    'Mario Verdi assicura che il ponte aprirà a maggio e che non costerà di più.',
    ['(r) il ponte aprirà a maggio | Mario Verdi', '(r) non costerà di più | Mario Verdi'],
  ],
  ['Il ponte aprirà a maggio, ha assicurato Mario Verdi.', ['(r) Il ponte aprirà a maggio | Mario Verdi']],
  ['Anna Lindi ha presentato una legge che vieta gli schermi a tavola.', []],
  [
    'Mario Verdi ha promesso di incontrare i residenti domani sera.',
    ['(r) di incontrare i residenti domani sera | Mario Verdi'],
  ],
  [
    'Un abitante gli ha chiesto se il traghetto partisse ancora.',
    ['(r) se il traghetto partisse ancora | Un abitante'],
  ],
  ['Il cosiddetto «piano dighe» parte oggi.', []],
  ['Ha letto il romanzo «La casa vuota» in due giorni.', []],
  ['Il comitato «Porto vivo» ha convocato la protesta.', []],
  ['Mario Verdi: «Noi restiamo»', ['«Noi restiamo» | Mario Verdi']],
  ['Mario Verdi avverte: «Non ci sarà una seconda occasione».', ['«Non ci sarà una seconda occasione» | Mario Verdi']],
  [
    'La presidente dell’associazione, Chiara Neri, denuncia «un abbandono totale».',
    ['«un abbandono totale» | Chiara Neri'],
  ],
  ['«Vogliamo solo dormire», si legge in una nota del comitato.', ['«Vogliamo solo dormire» | una nota del comitato']],
  ['Anna Lindi ha parlato un’ora. A suo giudizio l’accordo è «fragile ma utile».', ['«fragile ma utile» | Anna Lindi']],
  [
    '«Mio figlio mi ha detto: “Papà, corri”. E ho corso», racconta Mario Verdi.',
    ['«Mio figlio mi ha detto: “Papà, corri”. E ho corso» | Mario Verdi', '“Papà, corri” | Mio figlio'],
  ],
  ['Si è saputo che la riunione era finita.', []],
  [
    'Mario Verdi, allenatore del Bari, è felice. «Abbiamo sofferto», dice il tecnico.',
    ['«Abbiamo sofferto» | Mario Verdi'],
  ],
  ['Mario Verdi è a processo. «Non ho preso niente», giura l’imputato.', ['«Non ho preso niente» | Mario Verdi']],
  ['Per Mario Verdi «è il minimo».', ['«è il minimo» | Mario Verdi']],
  ['Mario Verdi si è detto «deluso e stanco».', ['«deluso e stanco» | Mario Verdi']],
  [
    'Mario Verdi tace. La moglie gli dà ragione. «L’affitto è lo stesso», dice.',
    ['«L’affitto è lo stesso» | La moglie'],
  ],
  ['Con lui c’è Giulia, che studia Lettere. «Ieri ho fatto nove ore», dice.', ['«Ieri ho fatto nove ore» | Giulia']],
  [
    'Mario Verdi scese in strada e una mattina, alle cinque, scrisse ai colleghi: «Qualcuno fa il bagno».',
    ['«Qualcuno fa il bagno» | Mario Verdi'],
  ],
  ['Una soluzione che al ministero definiscono «praticabile». Mario Verdi no.', ['«praticabile» | unknown']],
  ['Sul ponte è rimasto uno striscione: «Torneremo».', ['«Torneremo» | uno striscione']],
  ['Mario Verdi, secondo il quale la legge è «una farsa», ha votato contro.', ['«una farsa» | Mario Verdi']],
  ['«Qui avanza tempo». La voce di Mario Verdi rimbomba nell’aula.', ['«Qui avanza tempo» | Mario Verdi']],
  ['A chi gli chiedeva se il Comune aprirà, Mario Verdi ha risposto: «Da lunedì».', ['«Da lunedì» | Mario Verdi']],
];

const PORTUGUESE: Row[] = [
  ['A deputada Ana Lindes pede urgência para o projeto que exige nota fiscal na venda.', []],
  ['“Nós ficamos aqui”, disse a ministra Ana Lima.', ['“Nós ficamos aqui” | Ana Lima']],
  ['“Nós ficamos aqui”, diz Ana Lima.', ['“Nós ficamos aqui” | Ana Lima']],
  [
    '“Nós ficamos aqui”, garantiu ontem aos jornalistas o presidente da câmara, Rui Matos.',
    ['“Nós ficamos aqui” | Rui Matos'],
  ],
  ['Ana Lima, prefeita de Itu, afirmou: “Nós ficamos aqui”.', ['“Nós ficamos aqui” | Ana Lima']],
  ['Ana Lima disse que “ninguém vai embora” neste inverno.', ['“ninguém vai embora” | Ana Lima']],
  [
    '“Nós ficamos aqui”, disse Ana Lima. “E vamos ganhar.”',
    ['“Nós ficamos aqui” | Ana Lima', '“E vamos ganhar.” | Ana Lima'],
  ],
  [
    '“Nós ficamos aqui”, disse-lhe ela, “e vamos ganhar”. ¶ Ana Lima não acrescentou mais nada.',
    ['“Nós ficamos aqui” | ela', '“e vamos ganhar” | ela'],
  ],
  [
    '— Nós ficamos aqui — disse Ana Lima. — E vamos ganhar.',
    ['— Nós ficamos aqui | Ana Lima', 'E vamos ganhar. | Ana Lima'],
  ],
  [
    '— O senhor viu? — perguntou a juíza. ¶ — Nunca — respondeu Rui Matos.',
    ['— O senhor viu? | a juíza', '— Nunca | Rui Matos'],
  ],
  ['“Não vi nada”, jura Rui Matos, pescador reformado.', ['“Não vi nada” | Rui Matos']],
  ['Segundo Ana Lima, o projeto é “um erro histórico”.', ['“um erro histórico” | Ana Lima']],
  ['O projeto é “um erro histórico”, segundo Ana Lima.', ['“um erro histórico” | Ana Lima']],
  [
    'Segundo o relatório, as obras acabaram dois anos depois.',
    ['(r) as obras acabaram dois anos depois | o relatório'],
  ],
  [
    'As obras acabaram dois anos depois, segundo o relatório.',
    ['(r) As obras acabaram dois anos depois | o relatório'],
  ],
  ['De acordo com a polícia, três pessoas ficaram feridas.', ['(r) três pessoas ficaram feridas | a polícia']],
  ['Rui Matos classificou o texto como “uma farsa”.', ['“uma farsa” | Rui Matos']],
  ['A empresa lamentou “o incómodo causado”.', ['“o incómodo causado” | A empresa']],
  ['“Mentiram-nos do princípio ao fim”, desabafa Rui Matos.', ['“Mentiram-nos do princípio ao fim” | Rui Matos']],
  ['“É preciso aguentar mais um pouco”, filosofa Rui Matos.', ['“É preciso aguentar mais um pouco” | Rui Matos']],
  ['Rui Matos saiu da sala. “Estou cansado”, suspirou.', ['“Estou cansado” | Rui Matos']],
  ['Ana Lima chegou às dez. “Não tenho nada a esconder”, disse ao entrar.', ['“Não tenho nada a esconder” | Ana Lima']],
  ['“O processo está vazio”, sustenta o advogado de defesa, Rui Matos.', ['“O processo está vazio” | Rui Matos']],
  ['“É uma vergonha”, gritou um homem que não quis dizer o nome.', ['“É uma vergonha” | um homem']],
  ['Ana Lima apresentou o plano. “É realista”, disse a ministra.', ['“É realista” | Ana Lima']],
  ['A governadora, Ana Lima, acusou o ministério de “abandonar o interior”.', ['“abandonar o interior” | Ana Lima']],
  ['Rui Matos negou ter recebido dinheiro.', ['(r) ter recebido dinheiro | Rui Matos']],
  ['Rui Matos garantiu que a ponte abre em maio.', ['(r) a ponte abre em maio | Rui Matos']],
  [
    'Rui Matos garante que a ponte abre em maio e que não vai custar mais.',
    ['(r) a ponte abre em maio | Rui Matos', '(r) não vai custar mais | Rui Matos'],
  ],
  ['A ponte abre em maio, garantiu Rui Matos.', ['(r) A ponte abre em maio | Rui Matos']],
  ['Ana Lima apresentou uma lei que proíbe os ecrãs à mesa.', []],
  [
    'Rui Matos prometeu reunir com os moradores até sexta-feira.',
    ['(r) reunir com os moradores até sexta-feira | Rui Matos'],
  ],
  ['Um morador perguntou se o barco ainda partia.', ['(r) se o barco ainda partia | Um morador']],
  ['O chamado “plano de choque” começa hoje.', []],
  ['Leu o romance “A casa vazia” em dois dias.', []],
  ['A associação “Porto Vivo” convocou o protesto.', []],
  ['Rui Matos: “Nós ficamos”', ['“Nós ficamos” | Rui Matos']],
  ['Rui Matos avisa: “Não haverá segunda oportunidade.”', ['“Não haverá segunda oportunidade.” | Rui Matos']],
  ['“Queremos apenas dormir”, lê-se no comunicado.', ['“Queremos apenas dormir” | comunicado']],
  ['Ana Lima falou uma hora. Na sua opinião, o acordo é “frágil mas útil”.', ['“frágil mas útil” | Ana Lima']],
  [
    '“O meu filho disse: ‘Pai, corre’. E eu corri”, conta Rui Matos.',
    ['“O meu filho disse: ‘Pai, corre’. E eu corri” | Rui Matos', '‘Pai, corre’ | O meu filho'],
  ],
  [
    'Um agente da Polícia Federal apareceu. “Daqui não saio”, avisou.',
    ['“Daqui não saio” | Um agente da Polícia Federal'],
  ],
  [
    'Ana Lima deixa a orquestra ¶ Ana Lima recebe-nos em casa. ¶ Como foi a noite? ¶ O porteiro disse: “É filha de quem?” Respondi: “Do senhor”. ¶ E agora? ¶ Nada.',
    ['“É filha de quem?” | O porteiro', '“Do senhor” | Ana Lima'],
  ],
  ['Rui Matos, treinador do Braga, sorriu. “Sofremos muito”, disse o técnico.', ['“Sofremos muito” | Rui Matos']],
  ['Rui Matos está a ser julgado. “Não recebi nada”, garantiu o arguido.', ['“Não recebi nada” | Rui Matos']],
  ['Rui Matos foi chamado de “ladrão” pelo deputado Luís Vaz.', ['“ladrão” | Luís Vaz']],
  ['Rui Matos foi perguntado se ia sair. Riu. “Não”, respondeu.', ['(r) se ia sair | unknown', '“Não” | Rui Matos']],
  [
    '“Nunca ninguém me deu nada.” Foi assim que Rui Matos, de 60 anos, respondeu à juíza.',
    ['“Nunca ninguém me deu nada.” | Rui Matos'],
  ],
  ['Rui Matos, para quem o fundo é “um cheque em branco”, votou contra.', ['“um cheque em branco” | Rui Matos']],
  [
    'Ana Lima fechou o livro. “Não peço desculpa”, concluiu antes de desligar a câmara.',
    ['“Não peço desculpa” | Ana Lima'],
  ],
  [
    'No fim da manhã, um estudante subiu à árvore. Perguntado até quando ficaria, ele gritou: “Até domingo!”',
    ['“Até domingo!” | um estudante'],
  ],
  [
    'Os vizinhos cantavam: “Fica, fica!” Rui Matos sorriu. Ele abriu o vidro e disse: “Vou ficar.”',
    ['“Fica, fica!” | Os vizinhos', '“Vou ficar.” | Rui Matos'],
  ],
  ['Um morador apareceu. Ele trazia uma cadeira. “Daqui não saio”, avisou.', ['“Daqui não saio” | Um morador']],
  ['Ana Lima ouviu. A filha, Graça, abanava a cabeça: “Eram nossos.”', ['“Eram nossos.” | Graça']],
  ['Na faixa lia-se “Sombra não se compra”.', ['“Sombra não se compra” | faixa']],
  ['Um rapaz levantou a mão. Ana Lima devolveu a pergunta. “Eu absolvia”, disse ele.', ['“Eu absolvia” | Um rapaz']],
];

describe.each<[lang: string, rows: Row[]]>([
  ['es', SPANISH],
  ['fr', FRENCH],
  ['de', GERMAN],
  ['it', ITALIAN],
  ['pt', PORTUGUESE],
])('quotations in %s', (lang, rows) => {
  test.each(rows)('%s', (text, quotes) => expect(read(text, lang)).toEqual(quotes));
});

describe('known misses', () => {
  test.fails.each<[lang: string, text: string, quotes: string[]]>([
    ['de', 'Jan Vogt wollte wissen, ob der Zug noch fährt.', ['(r) ob der Zug noch fährt | Jan Vogt']],
    ['de', 'Drei Menschen wurden laut Polizei verletzt.', ['(r) Drei Menschen wurden verletzt | Polizei']],
    [
      'es',
      'Ana Lindez leyó un mensaje que le envió Luis Vega: “El aceite va de camino”.',
      ['“El aceite va de camino” | Luis Vega'],
    ],
    [
      'pt',
      'Ana Lima falou. O desvio foi descoberto por um estagiário. Hoje trabalha no Porto. “Só fiz uma soma”, contou.',
      ['“Só fiz uma soma” | um estagiário'],
    ],
    ['it', 'Ha scritto una lettera: «Torno presto». La firma è di Anna Lindi.', ['«Torno presto» | Anna Lindi']],
  ])('%s: %s', (lang, text, quotes) => expect(read(text, lang)).toEqual(quotes));
});

test('a story with quotations in another language is read in its own', () => {
  expect(read('“No habrá recortes,” Luis Vega said in Spanish. “Volveremos en mayo.”', 'en')).toEqual([
    '“No habrá recortes,” | Luis Vega',
    '“Volveremos en mayo.” | Luis Vega',
  ]);
  expect(read('“We shall never leave this town”, dijo en inglés la ministra Ana Lindez.', 'es')).toEqual([
    '“We shall never leave this town” | Ana Lindez',
  ]);
});

test('a name in the genitive is not who speaks', () => {
  const said = '„Er ist krank“, sagte Jon Viks Anwältin Ida Lind.';
  const text = prepareStory(said, 'de');
  const actors = ['Jon Viks', 'Ida Lind'].map((name): Actor => {
    const start = said.indexOf(name);
    return { kind: 'actor', start, end: start + name.length, confidence: 1, facts: { type: 'person', name } };
  });
  expect(nameSpeakers(find(text), actors, text)[0]?.facts.actor).toBe('Ida Lind');
});

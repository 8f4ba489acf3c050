import { describe, expect, test } from 'vitest';
import { misses } from '../known-misses.ts';
import { findQuotes, whoSays } from './story.ts';

/** Each quotation as “words | speaker” and each report as “(r) words | speaker”; the text has ¶ between its paragraphs. */
function read(story: string, lang: string): string[] {
  const { text, quotes } = findQuotes(story, lang);
  return quotes.map((quote) => {
    const form = quote.facts.form === 'indirect' ? '(r) ' : '';
    return `${form}${text.slice(quote.start, quote.end)} | ${whoSays(quote) ?? 'unknown'}`;
  });
}

type Row = [text: string, quotes: string[]];

const SPANISH: Row[] = [
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
  [
    'Según la ministra Ana Lindez, el plan es “un error histórico”.',
    ['(r) el plan es “un error histórico” | Ana Lindez', '“un error histórico” | Ana Lindez'],
  ],
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
  ['El llamado “plan de choque” empieza hoy.', []],
  ['Leyó la novela “La casa vacía” en dos días.', []],
  ['Hugo “Tato” Mora marcó dos goles.', []],
  ['La asociación “Puerto Vivo” convocó la protesta.', []],
  ['Luis Vega prometió en Lugo un plan hasta 2030, que deberá aprobar el Parlamento.', []],
  [
    'Ana Lindez leyó un mensaje que le envió Luis Vega: “El aceite va de camino”.',
    ['“El aceite va de camino” | Luis Vega'],
  ],
  ['La Fiscalía ha confirmado que estudia los documentos.', ['(r) estudia los documentos | Fiscalía']],
  [
    'Ana Lindez aseguró que el puente abrirá en mayo y que no costará más.',
    ['(r) el puente abrirá en mayo y que no costará más | Ana Lindez'],
  ],
  ['Según el informe, las obras terminaron dos años tarde.', ['(r) las obras terminaron dos años tarde | el informe']],
  ['El puente abrirá en mayo, aseguró Ana Lindez.', ['(r) El puente abrirá en mayo | Ana Lindez']],
  ['Un vecino le preguntó si pensaba dimitir.', ['(r) si pensaba dimitir | Un vecino']],
  [
    '“Te veo en el muelle”, dijo Ana, “y no llegues tarde”.',
    ['“Te veo en el muelle” | Ana', '“y no llegues tarde” | Ana'],
  ],
  ['Ana Lindez juzga mañana a Luis Vega. “No hay pruebas”, sostiene el acusado.', ['“No hay pruebas” | Luis Vega']],
  [
    'Luis Vega, entrenador del Lugo, llegó tarde. “Perdimos el tren”, dijo el técnico.',
    ['“Perdimos el tren” | Luis Vega'],
  ],
  [
    'El alcalde, Luis Vega, habló con Rosa Mora. Ella no contestó. “Ya veremos”, dijo él.',
    ['“Ya veremos” | Luis Vega'],
  ],
  ['Había una pancarta en la que se leía “No somos un decorado”.', ['“No somos un decorado” | una pancarta']],
  ['Una periodista quiso saber si Luis Vega dimitía. “Hoy no”, contestó.', ['“Hoy no” | Luis Vega']],
  [
    'Su abogada lo niega: “No hay delito”. “Ninguno”, insiste Ana Lindez.',
    ['“No hay delito” | Su abogada', '“Ninguno” | Ana Lindez'],
  ],
  ['Así lo dijo Luis Vega antes de apagar la luz: “Nos vemos”.', ['“Nos vemos” | Luis Vega']],
];

const FRENCH: Row[] = [
  ['« Nous restons ici », a déclaré la ministre Anne Lind.', ['« Nous restons ici » | Anne Lind']],
  ['« Nous restons ici », dit Anne Lind.', ['« Nous restons ici » | Anne Lind']],
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
  ['« Je n’ai rien vu », jure Paul Roux, pêcheur à la retraite.', ['« Je n’ai rien vu » | Paul Roux']],
  [
    '– Vous l’avez vu ? demande la présidente. ¶ – Jamais, répond Paul Roux.',
    ['– Vous l’avez vu ? | la présidente', '– Jamais | Paul Roux'],
  ],
  [
    'Selon Anne Lind, le projet est « mort-né ».',
    ['(r) le projet est « mort-né » | Anne Lind', '« mort-né » | Anne Lind'],
  ],
  ['D’après la préfecture, trois maisons ont été évacuées.', ['(r) trois maisons ont été évacuées | la préfecture']],
  ['Le député Paul Roux a qualifié le texte de « farce ».', ['« farce » | Paul Roux']],
  ['Le ministère a exprimé « sa profonde tristesse ».', ['« sa profonde tristesse » | Le ministère']],
  [
    '« On nous a menti du début à la fin », s’emporte Paul Roux.',
    ['« On nous a menti du début à la fin » | Paul Roux'],
  ],
  ['« Il faut tenir encore un peu », philosophe Paul Roux.', ['« Il faut tenir encore un peu » | Paul Roux']],
  ['Paul Roux sort de la salle. « Je suis épuisé », souffle-t-il.', ['« Je suis épuisé » | Paul Roux']],
  ['« C’est une honte », a lancé un passant qui n’a pas donné son nom.', ['« C’est une honte » | un passant']],
  ['Paul Roux a assuré qu’il ne démissionnerait pas.', ['(r) il ne démissionnerait pas | Paul Roux']],
  [
    'Paul Roux assure que le pont ouvrira en mai et que les travaux avancent.',
    ['(r) le pont ouvrira en mai et que les travaux avancent | Paul Roux'],
  ],
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
  [
    '« Il fait froid », dit M. Roux. « Très froid », ajoute M. Petit.',
    ['« Il fait froid » | Roux', '« Très froid » | Petit'],
  ],
  [
    'Paul Roux, entraîneur de Brest, sourit. « On a souffert », glisse le technicien.',
    ['« On a souffert » | Paul Roux'],
  ],
  ['Paul Roux est jugé à Brest. « Je n’ai rien pris », jure le prévenu.', ['« Je n’ai rien pris » | Paul Roux']],
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
  ['Deux blessés ont été soignés, les autorités dénonçant des travaux « sauvages ».', ['« sauvages » | les autorités']],
];

const GERMAN: Row[] = [
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
  ['Das Schiff sei pünktlich ausgelaufen, sagte Anna Lind.', ['(r) Das Schiff sei pünktlich ausgelaufen | Anna Lind']],
  ['Nach Angaben der Polizei wurden drei Menschen verletzt.', ['(r) wurden drei Menschen verletzt | der Polizei']],
  ['Drei Menschen wurden verletzt, teilte die Polizei mit.', ['(r) Drei Menschen wurden verletzt | die Polizei']],
  ['Die Regierung teilte mit, dass die Brücke gesperrt bleibt.', ['(r) die Brücke gesperrt bleibt | Die Regierung']],
  ['„Dann laufe ich eben“, hat Jan Vogt gesagt und gelacht.', ['„Dann laufe ich eben“ | Jan Vogt']],
  ['Jan Vogt: „Wir bleiben“', ['„Wir bleiben“ | Jan Vogt']],
  ['Jan Vogt wehrt sich. Er habe „nie eine Mark“ genommen.', ['„nie eine Mark“ | Jan Vogt']],
  ['Die Kielerin Anna Lind kommt aus Kiel. „Es regnet“, sagt die Kielerin.', ['„Es regnet“ | Anna Lind']],
  ['Jan Vogt, Trainer in Kiel, war zufrieden. „Wir hatten Glück“, sagte der Coach.', ['„Wir hatten Glück“ | Jan Vogt']],
  ['Ein älterer Herr hörte zu und sagte: „Früher ging man zu Fuß.“', ['„Früher ging man zu Fuß.“ | Ein älterer Herr']],
  ['Stefan Auer-Lang sagte, niemand sei krank geworden.', ['(r) niemand sei krank geworden | Stefan Auer-Lang']],
  [
    'Laut Anklage bezahlte Vogt sechzig Cent für das Kilo Sirup.',
    ['(r) bezahlte Vogt sechzig Cent für das Kilo Sirup | Anklage'],
  ],
];

const ITALIAN: Row[] = [
  ['Mario Verdi ha negato di aver ricevuto denaro.', ['(r) di aver ricevuto denaro | Mario Verdi']],
  ['Anna Lindi ha parlato dell’edizione «più combattuta» dal 2012.', ['«più combattuta» | Anna Lindi']],
  ['«Noi restiamo qui», ha detto la ministra Anna Lindi.', ['«Noi restiamo qui» | Anna Lindi']],
  ['«Noi restiamo qui», dice Anna Lindi.', ['«Noi restiamo qui» | Anna Lindi']],
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
  ['«Non ho visto niente», giura Mario Verdi, pescatore in pensione.', ['«Non ho visto niente» | Mario Verdi']],
  [
    '— Lei lo ha visto? — chiede la giudice. ¶ — Mai — risponde Mario Verdi.',
    ['— Lei lo ha visto? | la giudice', '— Mai | Mario Verdi'],
  ],
  [
    'Secondo Anna Lindi, il progetto è «nato morto».',
    ['(r) il progetto è «nato morto» | Anna Lindi', '«nato morto» | Anna Lindi'],
  ],
  [
    'Secondo la procura, i lavori sono finiti con due anni di ritardo.',
    ['(r) i lavori sono finiti con due anni di ritardo | la procura'],
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
  ['Da Roma la ministra del Lavoro, Anna Lindi, ha annunciato l’invio di ispettori.', []],
  ['La Regione parla di «situazione sotto controllo».', ['«situazione sotto controllo» | Regione']],
  ['Mario Verdi ha assicurato che il ponte aprirà a maggio.', ['(r) il ponte aprirà a maggio | Mario Verdi']],
  [
    'Mario Verdi assicura che il ponte aprirà a maggio e che non costerà di più.',
    ['(r) il ponte aprirà a maggio e che non costerà di più | Mario Verdi'],
  ],
  ['Anna Lindi ha presentato una legge che vieta gli schermi a tavola.', []],
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
  ['Si è saputo che la riunione era finita.', []],
  [
    'Mario Verdi, allenatore del Bari, è felice. «Abbiamo sofferto», dice il tecnico.',
    ['«Abbiamo sofferto» | Mario Verdi'],
  ],
  ['Mario Verdi è a processo. «Non ho preso niente», giura l’imputato.', ['«Non ho preso niente» | Mario Verdi']],
  ['Mario Verdi si è detto «deluso e stanco».', ['«deluso e stanco» | Mario Verdi']],
  [
    'Mario Verdi scese in strada e una mattina, alle cinque, scrisse ai colleghi: «Qualcuno fa il bagno».',
    ['«Qualcuno fa il bagno» | Mario Verdi'],
  ],
  ['Mario Verdi, secondo il quale la legge è «una farsa», ha votato contro.', ['«una farsa» | Mario Verdi']],
];

const PORTUGUESE: Row[] = [
  ['“Queremos apenas dormir”, lê-se no comunicado.', ['“Queremos apenas dormir” | comunicado']],
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
    '— Nós ficamos aqui — disse Ana Lima. — E vamos ganhar.',
    ['— Nós ficamos aqui | Ana Lima', 'E vamos ganhar. | Ana Lima'],
  ],
  [
    '— O senhor viu? — perguntou a juíza. ¶ — Nunca — respondeu Rui Matos.',
    ['— O senhor viu? | a juíza', '— Nunca | Rui Matos'],
  ],
  ['“Não vi nada”, jura Rui Matos, pescador reformado.', ['“Não vi nada” | Rui Matos']],
  [
    'Segundo Ana Lima, o projeto é “um erro histórico”.',
    ['(r) o projeto é “um erro histórico” | Ana Lima', '“um erro histórico” | Ana Lima'],
  ],
  [
    'Segundo o relatório, as obras acabaram dois anos depois.',
    ['(r) as obras acabaram dois anos depois | o relatório'],
  ],
  ['De acordo com a polícia, três pessoas ficaram feridas.', ['(r) três pessoas ficaram feridas | a polícia']],
  ['A empresa lamentou “o incómodo causado”.', ['“o incómodo causado” | A empresa']],
  ['“Mentiram-nos do princípio ao fim”, desabafa Rui Matos.', ['“Mentiram-nos do princípio ao fim” | Rui Matos']],
  ['“É preciso aguentar mais um pouco”, filosofa Rui Matos.', ['“É preciso aguentar mais um pouco” | Rui Matos']],
  ['Rui Matos saiu da sala. “Estou cansado”, suspirou.', ['“Estou cansado” | Rui Matos']],
  ['Ana Lima chegou às dez. “Não tenho nada a esconder”, disse ao entrar.', ['“Não tenho nada a esconder” | Ana Lima']],
  ['“O processo está vazio”, sustenta o advogado de defesa, Rui Matos.', ['“O processo está vazio” | Rui Matos']],
  ['“É uma vergonha”, gritou um homem que não quis dizer o nome.', ['“É uma vergonha” | um homem']],
  ['Ana Lima apresentou o plano. “É realista”, disse a ministra.', ['“É realista” | Ana Lima']],
  ['A governadora, Ana Lima, acusou o ministério de “abandonar o interior”.', ['“abandonar o interior” | Ana Lima']],
  ['Rui Matos garantiu que a ponte abre em maio.', ['(r) a ponte abre em maio | Rui Matos']],
  [
    'Rui Matos garante que a ponte abre em maio e que não vai custar mais.',
    ['(r) a ponte abre em maio e que não vai custar mais | Rui Matos'],
  ],
  ['Ana Lima apresentou uma lei que proíbe os ecrãs à mesa.', []],
  ['Um morador perguntou se o barco ainda partia.', ['(r) se o barco ainda partia | Um morador']],
  ['O chamado “plano de choque” começa hoje.', []],
  ['Leu o romance “A casa vazia” em dois dias.', []],
  ['A associação “Porto Vivo” convocou o protesto.', []],
  ['Rui Matos: “Nós ficamos”', ['“Nós ficamos” | Rui Matos']],
  ['Rui Matos avisa: “Não haverá segunda oportunidade.”', ['“Não haverá segunda oportunidade.” | Rui Matos']],
  ['Rui Matos, treinador do Braga, sorriu. “Sofremos muito”, disse o técnico.', ['“Sofremos muito” | Rui Matos']],
  ['Rui Matos está a ser julgado. “Não recebi nada”, garantiu o arguido.', ['“Não recebi nada” | Rui Matos']],
  [
    '“Nunca ninguém me deu nada.” Foi assim que Rui Matos, de 60 anos, respondeu à juíza.',
    ['“Nunca ninguém me deu nada.” | Rui Matos'],
  ],
  [
    'Ana Lima fechou o livro. “Não peço desculpa”, concluiu antes de desligar a câmara.',
    ['“Não peço desculpa” | Ana Lima'],
  ],
  [
    'Os vizinhos cantavam: “Fica, fica!” Rui Matos sorriu. Ele abriu o vidro e disse: “Vou ficar.”',
    ['“Fica, fica!” | Os vizinhos', '“Vou ficar.” | Rui Matos'],
  ],
  ['Ana Lima ouviu. A filha, Graça, abanava a cabeça: “Eram nossos.”', ['“Eram nossos.” | Graça']],
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

describe('quotations beside a clause', () => {
  test.each<[lang: string, text: string, quotes: string[]]>([
    [
      'de',
      'Anna Lind sagte, das Schiff sei pünktlich ausgelaufen. Die Fracht sei vollständig gewesen.',
      ['(r) das Schiff sei pünktlich ausgelaufen | Anna Lind', '(r) Die Fracht sei vollständig gewesen | Anna Lind'],
    ],
    [
      'de',
      'Die Zahlen seien vorläufig, erklärte Anna Lind, und es werde weiter gezählt.',
      ['(r) Die Zahlen seien vorläufig | Anna Lind'],
    ],
    [
      'es',
      'Ana Lindez esperaba en una silla. Su hijo asintió. El gerente del hospital admitió que es “insostenible”.',
      ['“insostenible” | El gerente del hospital'],
    ],
    [
      'fr',
      'Anne Lind a parlé une heure. À ses yeux, l’accord est « fragile mais utile ».',
      ['« fragile mais utile » | Anne Lind'],
    ],
    [
      'fr',
      '« Le dossier est vide », estime l’avocat de la défense, Me Paul Roux.',
      ['« Le dossier est vide » | Paul Roux'],
    ],
    [
      'it',
      'A chi gli chiedeva se il Comune aprirà, Mario Verdi ha risposto: «Da lunedì».',
      ['«Da lunedì» | Mario Verdi'],
    ],
  ])('%s: %s', (lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});

describe('known misses', () => {
  misses.each<[lang: string, text: string, quotes: string[]]>([
    ['de', 'Jan Vogt bestritt, das Geld genommen zu haben.', ['(r) das Geld genommen zu haben | Jan Vogt']],
    ['es', 'El alcalde, Luis Vega, negó haber recibido dinero.', ['(r) haber recibido dinero | Luis Vega']],
    ['it', 'Il ponte aprirà a maggio, ha assicurato Mario Verdi.', ['(r) Il ponte aprirà a maggio | Mario Verdi']],
    ['es', 'Se informó de que la reunión había terminado.', []],
    [
      'it',
      '«Noi restiamo qui» ha detto ieri ai giornalisti il sindaco, Mario Verdi.',
      ['«Noi restiamo qui» | Mario Verdi'],
    ],
    ['pt', 'Rui Matos classificou o texto como “uma farsa”.', ['“uma farsa” | Rui Matos']],
    [
      'es',
      'Ana Lindez llegó con su libro, que el novelista Luis Vega definió como “único”. “Es mi vida”, dice.',
      ['“único” | Luis Vega', '“Es mi vida” | Ana Lindez'],
    ],
    [
      'es',
      'Las obras terminaron dos años tarde, según el informe.',
      ['(r) Las obras terminaron dos años tarde | el informe'],
    ],
    ['de', 'Jan Vogt sei, so Anna Lind, „ein Glücksfall“ gewesen.', ['„ein Glücksfall“ | Anna Lind']],
    ['de', 'Jan Vogt wollte wissen, ob der Zug noch fährt.', ['(r) ob der Zug noch fährt | Jan Vogt']],
    ['de', 'Drei Menschen wurden laut Polizei verletzt.', ['(r) Drei Menschen wurden verletzt | Polizei']],
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

misses('a name in the genitive is not who speaks', () => {
  expect(read('„Er ist krank“, sagte Jon Viks Anwältin Ida Lind.', 'de')).toEqual(['„Er ist krank“ | Ida Lind']);
});

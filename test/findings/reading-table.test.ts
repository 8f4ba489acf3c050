// How sentences are read: who is mentioned, with the head of a longer phrase (! named, + several, ? any, ° of somebody); verbs of saying with
// their form, if it is no finite one, and their subject; and the tokens at which sentences begin.
import { expect, test } from 'vitest';
import type { Mention } from '../../src/findings/reading/mentions.ts';
import { readTable } from '../table.ts';
import { openStory } from './open-story.ts';

/** What is known of a mention besides its words and its form. */
const writeSigns = ({ actor, isPlural, isIndefinite, isOwned }: Mention) =>
  [actor >= 0 && '!', isPlural && '+', isIndefinite && '?', isOwned && '°'].filter(Boolean).join('');

test.each(
  readTable(`
en: The mayor of Halden met her lawyer. → The mayor of Halden/somebody mayor; her lawyer/somebody lawyer° |  | 0
en: Ida Lind's lawyer and the boys' father met Jon Vik. → Ida Lind/person Lind!; Ida Lind's lawyer/somebody lawyer°; the boys' father/somebody father°; Jon Vik/person Vik! |  | 0
en: A big red old cold minister of the town of Halden left on Monday. → A big red old cold minister of the town of Halden/somebody minister?; Monday/time |  | 0
en: A big red old wet cold minister left. → A big red old wet/thing wet?; minister/somebody |  | 0
en: The minister big red old man left. → The minister/somebody minister; man/somebody |  | 0
en: Three officials and some workers said no; others say yes. → Three officials/somebody officials+; some workers/somebody workers?; others/somebody? | said/says ← Three officials; say/says ← others | 0 8
en: Some said that they were late. → they/they+ | said/says ← nobody | 0
en: He, she, it, they, I and we told him and her. → He/he; she/she; it/it; they/they+; I/own; we/own | told/says ← we | 0
en: Dr. Ida Lind of the Harbour Board and J. Vik met the Lind-Vik group. → Dr. Ida Lind of the Harbour Board/person Lind!; J. Vik/person Vik!; the Lind-Vik group/person group! |  | 0
en: The Lind & Vik bank, the court and the letter said so. → The Lind & Vik bank/organisation bank!; the court/body court; the letter/body letter | said/says ← the letter | 0
en: That man said that all the people of the 20 towns asked why. → man/somebody; all the people of the 20 towns/somebody people | said/says ← man; asked/asks ← all the people of the 20 towns | 0
en: “Go on,” she said; he asked why. “No?” asked Ida Lind. The report says so. → she/she; he/he; Ida Lind/person Lind!; The report/body report | said/says ← she; asked/asks ← he; asked/asks ← Ida Lind; says/says ← The report | 0 8 12 20
en: She has often said so, was asked why, and is saying it. → She/she; it/it | said/says ← She; asked/asks ← nobody; saying/says 2 ← She | 0
en: Asked why, she left. Saying so, he left. It was said. The said man left. → she/she; he/he; It/it; man/somebody | Asked/asks ← nobody; Saying/says 2 ← nobody; said/says ← nobody; said/says ← man | 0 6 12 16
en: Her claim is old. They claim so. It is a claim. The claims of claims. → They/they+; It/it | claim/says ← They | 0 5 9 14
en: According to the police, and as per Lind, he thinks and hopes so. → the police/body police; Lind/person!; he/he | to/source ← the police; thinks/thinks ← he; hopes/thinks ← he | 0
en: “We stay. We do.” Lind left. “Do we?” asked Lind. Lind said: “We do. We go.” he left. → We/own; We/own; Lind/person!; we/own; Lind/person!; Lind/person!; We/own; We/own; he/he | asked/asks ← Lind; said/says ← Lind | 0 8 11 19
en: Mr. Lind left; he is here. The end → Mr. Lind/person Lind!; he/he; The end/thing end |  | 0 5 9
en: Her lawyer, the old one, told reporters on Monday morning that the two nurses left. → Her lawyer/somebody lawyer°; the old/thing old; reporters/somebody+; Monday/time; the two nurses/somebody nurses+ | told/says ← Her lawyer | 0
de: Die Bürgermeisterin Ida Lind hat am Montag gesagt, sie bleibe. → Die Bürgermeisterin Ida Lind/person Lind!; Montag/time; sie/she | gesagt/says 1 ← Die Bürgermeisterin Ida Lind | 0
de: Der Sprecher des Ministeriums der Stadt fragte, ob die Frau das sagte. → Der Sprecher des Ministeriums der Stadt/somebody Sprecher; die Frau/somebody Frau | fragte/asks ← Der Sprecher des Ministeriums der Stadt; sagte/says ← die Frau | 0
de: Laut Polizei war er müde. Einem Bericht zufolge kam er. So die Ministerin. → Polizei/body; er/he; Einem Bericht/body Bericht?; er/he; die Ministerin/somebody Ministerin | Laut/source ← Polizei | 0 6 12
de: Das habe ihm die Anwältin von Ida Lind gestern nicht gesagt, sondern geschrieben. → die Anwältin von Ida Lind/somebody Anwältin | gesagt/says 1 ← die Anwältin von Ida Lind; geschrieben/says 1 ← die Anwältin von Ida Lind | 0
de: Wie Lind sagt, gesagt worden ist es. Der Bericht und die Frage sind neu. Die sagte er. → Lind/person!; Der Bericht/body Bericht; die Frage/thing Frage; er/he | sagt/says ← Lind; sagte/says ← er | 0 9 17
de: Zwei Beamte und ihre Kollegen sagten, dass man gehe. Ich sage nichts. → Zwei Beamte/somebody Beamte; ihre Kollegen/somebody Kollegen+°; Ich/own | sagten/says ← Zwei Beamte; sage/says ← Ich | 0 11
es: La alcaldesa Ida Lind dijo el lunes que se queda. → La alcaldesa Ida Lind/person Lind!; el lunes/time lunes | dijo/says ← La alcaldesa Ida Lind | 0
es: El portavoz de los vecinos de la ciudad y su abogado preguntaron por qué. → El portavoz de los vecinos/somebody portavoz; la ciudad/thing ciudad; su abogado/somebody abogado° | preguntaron/asks ← El portavoz de los vecinos | 0
es: Ellos añadieron que no, y respondió la ministra. Ha sido dicho. Diciendo esto, salió. → Ellos/they+; la ministra/somebody ministra | añadieron/says ← Ellos; respondió/says ← la ministra; Diciendo/says 2 ← nobody | 0 10 14
fr: La maire Ida Lind a dit qu’elle reste. Selon la police, il pleuvait. → La maire Ida Lind/person Lind!; elle/she; la police/body police; il/he | dit/says ← La maire Ida Lind; Selon/source ← la police | 0 10
fr: Le porte-parole du ministère de la Santé a-t-il dit pourquoi ? Elle l’a dit. → Le porte-parole du ministère de la Santé/thing parole; il/he; Elle/she | dit/says ← il; dit/says ← Elle | 0 17
it: La sindaca Ida Lind ha detto che resta. Secondo la polizia, pioveva. → La sindaca Ida Lind/person Lind!; la polizia/body polizia | detto/says 1 ← La sindaca Ida Lind; Secondo/source ← la polizia | 0 9
it: Il portavoce dell'azienda e la sua avvocata hanno chiesto perché. Lo dice lui. La denuncia è nuova. → Il portavoce dell'azienda/somebody portavoce; la sua avvocata/somebody avvocata°; lui/he; La denuncia/thing denuncia | chiesto/asks 1 ← Il portavoce dell'azienda; dice/says ← lui | 0 12 16
pt: A prefeita Ida Lind disse que fica. Segundo a polícia, chovia. → A prefeita Ida Lind/person Lind!; a polícia/somebody polícia | disse/says ← A prefeita Ida Lind; Segundo/source ← a polícia | 0 8
pt: O porta-voz dos moradores da cidade e o seu advogado perguntaram por quê. A denúncia é de maio. Ela o disse. → O porta-voz dos moradores/thing voz; o seu advogado/somebody advogado°; A denúncia/writing denúncia; Ela/she | perguntaram/asks ← o seu advogado; disse/says ← Ela | 0 16 22
`),
)('%s: %s', (lang, written, expected) => {
  const { text, scene, words } = openStory(written, lang);
  const { mentions, cues, subjectOf, reading } = scene;
  const mentioned = mentions.map((mention) => {
    const { first, last, head, form } = mention;
    return `${words(first, last)}/${form}${last - first > 1 ? ` ${words(head, head + 1)}` : ''}${writeSigns(mention)}`;
  });
  const said = cues.map(({ at, kind, form }, i) => {
    const subject = mentions[subjectOf[i] as number];
    return `${words(at, at + 1)}/${kind}${form ? ` ${form}` : ''} ← ${subject ? words(subject.first, subject.last) : 'nobody'}`;
  });
  const firsts = text.tokens.flatMap((_, at) => (reading.unit[at] === reading.unit[at - 1] ? [] : [at]));
  expect([mentioned.join('; '), said.join('; '), firsts.join(' ')].join(' | ')).toBe(expected);
});

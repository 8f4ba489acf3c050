// Short texts with all that is told of their quotations: the form and where it stands, who says it, the words for them, and the verb.
import { expect, test } from 'vitest';
import type { Span } from '../../src/model.ts';
import { readTable } from '../table.ts';
import { findQuotes } from './story.ts';

/** Who says something: “the mayor = Ida Lind”, “? Ida Lind (cue)” if that is only proposed. */
function writeSpeaker({
  facts: { speaker = '', actor, perhaps },
}: ReturnType<typeof findQuotes>['quotes'][number]): string {
  if (perhaps) return `? ${perhaps.names.join(', ')} (${perhaps.reason}${perhaps.said ? `: ${perhaps.said}` : ''})`;
  if (!actor) return speaker;
  return speaker === actor ? `= ${actor}` : `${speaker} = ${actor}`;
}

test.each(
  readTable(`
en: “We will stay,” said Ida Lind, the mayor. → direct 0–15/= Ida Lind/Ida Lind/said
en: “We will stay,” Lind said. “For good.” → direct 0–15/= Lind/Lind/said; direct 27–38/= Lind/Lind/said
en: Ida Lind left early. “We will stay,” she said. → direct 21–36/= Ida Lind/she/said
en: Ida Lind met Jon Vik. “We will stay,” she said. “I will not,” he replied. → direct 22–37/= Ida Lind/she/said; direct 48–61/= Jon Vik/he/replied
en: Ida Lind met Eva Vik. “We will stay,” she said. → direct 22–37/= Ida Lind/she/said
en: “We will stay,” he said. → direct 0–15/?  (pronoun: he)/he/said
en: “We will stay,” it said. → direct 0–15/?  (pronoun: it)/it/said
en: “We will stay,” they said on Monday. → direct 0–15/?  (pronoun: they)/they/said
en: “We will stay,” a spokesman for the bank of Halden said. → direct 0–15/a spokesman for the bank of Halden/a spokesman for the bank of Halden/said
en: “We will stay,” said a spokesman for the bank, a nurse and a cook. → direct 0–15/a spokesman for the bank/a spokesman for the bank/said
en: “We will stay,” her lawyer said. → direct 0–15/her lawyer/her lawyer/said
en: “We will stay,” I said. → direct 0–15/?  (pronoun: I)/I/said
en: “We will stay,” San Diego said. It rained in San Diego. → direct 0–15/? San Diego (cue: San Diego)/San Diego/said
en: San Diego said: “We will stay.” Ida Lind lives in San Diego. → direct 16–31/? San Diego (cue: San Diego)/San Diego/said
en: “We will stay,” Monday said. → direct 0–15/?  (pronoun)//said
en: “We will stay,” Zorvel said. → direct 0–15/= Zorvel/Zorvel/said
en: “We will stay,” the letter said. → direct 0–15/the letter/the letter/said
en: “We will stay.” → direct 0–15///
en: He called it “a farce”. → partial 13–22/?  (pronoun: He)/He/called
en: The “smart” lamp broke. →
en: The film “The Old Pier” was shown. →
en: Ida Lind called the plan “a farce” and “a shame”. → partial 25–34/= Ida Lind/Ida Lind/called
en: According to Ida Lind, the bridge is old. → indirect 23–40/= Ida Lind/Ida Lind/According to
en: According to the police, he has left. → indirect 25–36/the police/the police/According to
en: The bridge is old, according to Ida Lind. → indirect 0–17/= Ida Lind/Ida Lind/according to
en: The bridge is old, Ida Lind said. → indirect 0–17/= Ida Lind/Ida Lind/said
en: Ida Lind said that the bridge is old. → indirect 19–36/= Ida Lind/Ida Lind/said
en: Ida Lind said on Monday that the bridge is old and that Jon Vik must go. → indirect 29–71/= Ida Lind/Ida Lind/said
en: Ida Lind said the bridge is old, and Jon Vik said it was not so. → indirect 14–31/= Ida Lind/Ida Lind/said; indirect 50–63/= Jon Vik/Jon Vik/said
en: Ida Lind asked whether the bridge is old. → indirect 15–40/= Ida Lind/Ida Lind/asked
en: Ida Lind told reporters he would go home. → indirect 24–40/= Ida Lind/Ida Lind/told
en: Ida Lind did not say that the bridge is old. → indirect 26–43/= Ida Lind/Ida Lind/say
en: Ida Lind said no. →
en: Ida Lind has said “the bridge is old”, adding that it “must go”. → partial 18–37/= Ida Lind/Ida Lind/said; partial 54–63/= Ida Lind/Ida Lind/said
en: He told me, “She said, ‘Go home.’ So I went,” said Jon Vik. → direct 12–45/= Jon Vik/Jon Vik/said
en: “He told me, ‘Go home,’” said Ida Lind. → direct 0–24/= Ida Lind/Ida Lind/said
en: “We stay. ¶ “We do,” said Ida Lind. → direct 0–9/= Ida Lind/Ida Lind/said; direct 11–19/= Ida Lind/Ida Lind/said
en: Stay, says Lind ¶ Ida Lind is mayor. “We will stay here,” she said. → direct 36–56/= Ida Lind/she/said
en: “We will stay” ¶ “We will stay here,” said Ida Lind. ¶ It rained. → partial 0–14/= Ida Lind//; direct 16–36/= Ida Lind/Ida Lind/said
en: “Shameful” ¶ “It is shameful,” said Ida Lind. ¶ It rained. → direct 12–29/= Ida Lind/Ida Lind/said
en: Lind: We stay. ¶ Vik: We go. ¶ Lind: Why? ¶ Vik: It is cold. ¶ Ida Lind and Jon Vik met. → indirect 6–14/= Ida Lind//; indirect 21–27/= Jon Vik//; indirect 35–39/= Ida Lind//; indirect 46–57/= Jon Vik//
en: Lind: We stay. ¶ Vik: We go. ¶ Lind: Why? ¶ Ida Lind and Jon Vik met. →
en: Step: We stay. ¶ Turn: We go. ¶ Step: Why? ¶ Turn: It is cold. ¶ Ida Lind and Jon Vik met. →
en: Dr. Ida Lind: We stay. ¶ Vik: We said it was too late. ¶ Dr. Ida Lind: Why? ¶ And how? ¶ Vik: It is cold. ¶ Ida Lind and Jon Vik met. → indirect 14–22/= Ida Lind//; indirect 29–53/= Jon Vik//; indirect 69–73/= Ida Lind//; indirect 90–101/= Jon Vik//
en: Ida Lind is mayor of Halden. ¶ Do you stay? ¶ “We do so gladly.” ¶ Is it cold? ¶ “It is very cold.” ¶ Jon Vik asked. → direct 44–62/= Ida Lind//; direct 77–95/= Ida Lind//
en: Ida Lind is mayor of Halden. ¶ Do you stay? ¶ “We do so gladly.” ¶ It is cold. ¶ “It is very cold.” ¶ Jon Vik asked. → direct 44–62/= Ida Lind/Ida Lind/; direct 77–95/= Ida Lind/Ida Lind/
en: Ida Lind is mayor. ¶ – Do you stay? ¶ – We do. ¶ – Is it cold? ¶ – It is. ¶ – And wet? ¶ – Very wet. ¶ End. → direct 20–34///; direct 36–44/= Ida Lind//; direct 46–59///; direct 61–69/= Ida Lind//; direct 71–81///; direct 83–94/= Ida Lind//
en: Ida Lind is mayor. ¶ – Do you stay? ¶ – We do. ¶ – Is it cold? ¶ – It is. ¶ End. → direct 20–34/= Ida Lind/Ida Lind/; direct 36–44/= Ida Lind/Ida Lind/; direct 46–59/= Ida Lind/Ida Lind/; direct 61–69/= Ida Lind/Ida Lind/
de: „Wir bleiben“, sagte Ida Lind, die Bürgermeisterin. → direct 0–13/= Ida Lind/Ida Lind/sagte
de: „Die Brücke ist alt“, sagte Ida Lind. Zudem sei sie „zu schmal“. → direct 0–20/= Ida Lind/Ida Lind/sagte; indirect 38–63/= Ida Lind/Ida Lind/; partial 52–63/= Ida Lind/Ida Lind/
de: „Die Brücke ist alt“, sagte Ida Lind. Zudem sei sie zu schmal. Sie müsse weg. → direct 0–20/= Ida Lind/Ida Lind/sagte; indirect 38–61/= Ida Lind/Ida Lind/; indirect 63–76/= Ida Lind/Ida Lind/
de: „Die Brücke ist alt“, sagte Ida Lind. Zudem ist sie zu schmal. → direct 0–20/= Ida Lind/Ida Lind/sagte
de: „Die Brücke ist alt“, sagte Ida Lind. Sie sei alt, sagte Jon Vik. Das werde teuer. → direct 0–20/= Ida Lind/Ida Lind/sagte; indirect 38–49/= Jon Vik/Jon Vik/sagte; indirect 66–81/= Jon Vik/Jon Vik/
de: „Die Brücke ist alt“, sagte Ida Lind. Ich sei zu alt. → direct 0–20/= Ida Lind/Ida Lind/sagte
de: „Die Brücke ist alt“, sagte Ida Lind. Sei froh. → direct 0–20/= Ida Lind/Ida Lind/sagte
de: Ida Lind sagte, die Brücke sei alt. → indirect 16–34/= Ida Lind/Ida Lind/sagte
de: Ida Lind sagte, dass die Brücke alt sei und weg müsse. → indirect 21–53/= Ida Lind/Ida Lind/sagte
de: Laut Ida Lind ist die Brücke alt. → indirect 14–32/= Ida Lind/Ida Lind/Laut
de: Nach Angaben der Polizei war er müde. → indirect 25–36/der Polizei/der Polizei/Nach Angaben
de: „Wir bleiben“, sagte eine Sprecherin der Polizei der Stadt Halden. → direct 0–13/eine Sprecherin der Polizei der Stadt/eine Sprecherin der Polizei der Stadt/sagte
de: „Wir bleiben“, sagte sie. Ida Lind ging. → direct 0–13/= Ida Lind/sie/sagte
de: Die Ministerin Ida Lind kam. „Wir bleiben“, sagte die Ministerin. → direct 29–42/die Ministerin = Ida Lind/die Ministerin/sagte
de: Umweltministerin Ida Lind kam mit Jon Vik. „Wir bleiben“, so die Ministerin. → direct 43–56/die Ministerin = Ida Lind/die Ministerin/so
es: «Nos quedamos», dijo Ana Lind, la alcaldesa. → direct 0–14/= Ana Lind/Ana Lind/dijo
es: Ana Lind llegó. «Nos quedamos», dijo. → direct 16–30/= Ana Lind//dijo
es: Ana Lind llegó con Jon Vik. «Nos quedamos», afirmó la alcaldesa. → direct 28–42/la alcaldesa = Ana Lind/la alcaldesa/afirmó
es: Ana Lind dijo que el puente es viejo y que debe caer. → indirect 18–52/= Ana Lind/Ana Lind/dijo
es: Según Ana Lind, el puente es viejo. → indirect 16–34/= Ana Lind/Ana Lind/Según
es: —Me voy —dijo Ana Lind—. Adiós. → partial 0–7/= Ana Lind/Ana Lind/dijo; direct 25–31/= Ana Lind/Ana Lind/
es: —¿Te vas? —preguntó Ana Lind. ¶ —Sí —dijo Jon Vik. ¶ —Adiós. → partial 0–9/= Ana Lind/Ana Lind/preguntó; partial 31–34/= Jon Vik/Jon Vik/dijo; direct 51–58/= Ana Lind/Ana Lind/preguntó
es: «Nos quedamos», dijeron los vecinos. → direct 0–14/los vecinos/los vecinos/dijeron
fr: « Nous restons », a dit Ana Lind, la maire. → direct 0–16/= Ana Lind/Ana Lind/dit
fr: « Nous restons, dit-elle. Nous sommes bien. » Ana Lind est partie. → direct 0–14/= Ana Lind/elle/dit; direct 26–45/= Ana Lind/elle/
fr: Ana Lind est partie. « Nous restons », a-t-elle lancé. → direct 21–37/= Ana Lind/elle/lancé
fr: Selon Ana Lind, le pont est vieux. → indirect 16–33/= Ana Lind/Ana Lind/Selon
fr: Ana Lind a dit que le pont était vieux. → indirect 19–38/= Ana Lind/Ana Lind/dit
fr: D’après la mairie, le pont est vieux. → indirect 19–36/la mairie/la mairie/D’après
it: «Restiamo», ha detto Ana Lind, la sindaca. → direct 0–10/= Ana Lind/Ana Lind/detto
it: Ana Lind è partita. «Restiamo», ha detto. → direct 20–30/= Ana Lind//detto
it: Secondo Ana Lind, il ponte è vecchio. → indirect 18–36/= Ana Lind/Ana Lind/Secondo
it: Ana Lind ha detto che il ponte è vecchio. → indirect 22–40/= Ana Lind/Ana Lind/detto
it: «Restiamo – ha detto Ana Lind – e stiamo bene». → partial 0–9/= Ana Lind/Ana Lind/detto; partial 32–46/= Ana Lind/Ana Lind/
pt: “Ficamos”, disse Ana Lind, a prefeita. → direct 0–9/= Ana Lind/Ana Lind/disse
pt: Ana Lind saiu. “Ficamos”, disse. → direct 15–24/= Ana Lind//disse
pt: Segundo Ana Lind, a ponte é velha. → indirect 18–33/= Ana Lind/Ana Lind/Segundo
pt: Ana Lind disse que a ponte é velha e deve cair. → indirect 19–46/= Ana Lind/Ana Lind/disse
pt: “Ficamos – disse a prefeita Ana Lind – e estamos bem”. → partial 0–8/a prefeita Ana Lind = Ana Lind/a prefeita Ana Lind/disse; partial 39–53/a prefeita Ana Lind = Ana Lind/a prefeita Ana Lind/disse
`),
)('%s: %s', (lang, written, expected) => {
  const { text, quotes } = findQuotes(written, lang);
  const cut = (span: Span | undefined) => (span ? text.slice(span.start, span.end) : '');
  const told = quotes.map((quote) => {
    const { start, end, facts, parts } = quote;
    return [`${facts.form} ${start}–${end}`, writeSpeaker(quote), cut(parts?.speaker), cut(parts?.cue)].join('/');
  });
  expect(told.join('; ')).toBe(expected);
});

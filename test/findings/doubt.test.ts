import { describe, expect, test } from 'vitest';
import german from '../../src/findings/actor-de.bin';
import spanish from '../../src/findings/actor-es.bin';
import french from '../../src/findings/actor-fr.bin';
import italian from '../../src/findings/actor-it.bin';
import portuguese from '../../src/findings/actor-pt.bin';
import { createFinder } from '../../src/findings/find.ts';
import { actors, prepareStory } from './story.ts';

const finders = new Map([
  ['en', createFinder(actors)],
  ['es', createFinder(actors, { language: 'es', file: spanish })],
  ['fr', createFinder(actors, { language: 'fr', file: french })],
  ['de', createFinder(actors, { language: 'de', file: german })],
  ['it', createFinder(actors, { language: 'it', file: italian })],
  ['pt', createFinder(actors, { language: 'pt', file: portuguese })],
]);
const find = (text: string, lang = 'en') => finders.get(lang)?.(prepareStory(text, lang)) ?? [];

/** Who is claimed to say each quotation and report, and what is only proposed. */
const read = (text: string, lang = 'en') =>
  find(text, lang).flatMap(({ kind, facts }) =>
    kind === 'quote' ? [{ claimed: facts.actor ?? facts.speaker ?? null, perhaps: facts.perhaps ?? null }] : [],
  );

describe('what is claimed', () => {
  test.each<[lang: string, text: string, speaker: string]>([
    ['en', '“We will stay,” said Ida Lind, the mayor.', 'Ida Lind'],
    ['en', 'Ida Lind left early. “We will stay,” she said.', 'Ida Lind'],
    ['en', '“We will stay,” a spokesman said.', 'a spokesman'],
    ['en', '“We will stay,” two officials said on Monday.', 'two officials'],
    ['en', '“We will stay,” residents said.', 'residents'],
    ['en', '“The dyke is too low,” the report said.', 'the report'],
    ['en', '“The dyke is too low,” a statement from the ministry said.', 'a statement from the ministry'],
    ['es', '«Nos quedamos», dijo Ida Lind, la alcaldesa.', 'Ida Lind'],
    ['en', 'Few agree. “I have a bed of clay, grumbled Ida Lind, a farmer. She may sue.', 'Ida Lind'],
    ['en', 'Few agree. “I have a bed of clay, grumbled the farmer. Jon Vik may sue.', 'the farmer'],
    ['es', 'No gusta. “Tengo un suelo de arcilla, se quejó Ida Lind. Jon Vik quiere ir a juicio.', 'Ida Lind'],
    ['de', 'Er zweifelt. „Ich habe einen Boden aus Lehm, klagte Ida Lind. Jon Vik will klagen.', 'Ida Lind'],
    ['fr', 'Il doute. « J’ai un sol d’argile, a regretté Ida Lind. Jon Vik ira au tribunal.', 'Ida Lind'],
    ['es', '«Nos quedamos», dijo un portavoz.', 'un portavoz'],
    ['fr', '« Nous restons », a dit une habitante du port.', 'une habitante'],
    ['de', '„Wir bleiben“, sagte ein Sprecher der Stadt.', 'ein Sprecher der Stadt'],
    ['it', '«Restiamo», ha detto un portavoce del porto.', 'un portavoce'],
    ['pt', '“Ficamos”, disse uma moradora do porto.', 'uma moradora'],
  ])('%s: %s', (lang, text, speaker) => {
    expect(read(text, lang).map(({ claimed }) => claimed)).toContain(speaker);
  });

  test('is null in doubt where a description is certain', () =>
    expect(find('“We will stay,” a spokesman said.')[0]?.facts).toEqual({
      form: 'direct',
      speaker: 'a spokesman',
      perhaps: null,
    }));
});

describe('what is never claimed', () => {
  test.each<[lang: string, text: string]>([
    ['en', '“We will stay,” they said.'],
    ['en', '“We will stay,” it said.'],
    ['en', '“We will stay,” she emails.'],
    [
      'en',
      'In Leeuwarden, the council welcomed the pact, and The Hague has asked three other border towns whether they would like one.',
    ],
    ['en', 'Another cloud of smoke said “enough” over the harbour.'],
    ['en', 'A momentary flicker said “enough” over the harbour.'],
    ['es', 'Llovía. «Nos quedamos», dijo ella.'],
    ['fr', 'Il pleuvait. « Nous restons », a-t-elle dit.'],
    ['de', 'Es regnete. „Wir bleiben“, sagte sie.'],
    ['it', 'Pioveva. «Restiamo», ha detto lei.'],
    ['pt', 'Chovia. “Ficamos”, disse ela.'],
    ['de', '„Wir bleiben“, sagte die Rolle der Fraktion.'],
  ])('%s: %s', (lang, text) => {
    const found = read(text, lang);
    expect(found.length).toBeGreaterThan(0);
    for (const { claimed } of found) expect(claimed).toBeNull();
  });
});

describe('what is proposed', () => {
  test('is who is named right after words that name nobody', () => {
    const [quote] = read('Marvik port chief human capital officer Ida Lind was blunt. “We stay.”');
    expect(quote?.claimed ?? quote?.perhaps?.names[0] ?? 'Ida Lind').toBe('Ida Lind');
  });
});

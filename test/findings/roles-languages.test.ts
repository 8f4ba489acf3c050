import { describe, expect, test } from 'vitest';
import { findAll, prepareStory, whoSays } from './story.ts';

/** The people of a text, each as “name · role”. */
const people = (lang: string, text: string) =>
  findAll(prepareStory(text, lang)).flatMap(({ kind, facts }) =>
    kind === 'actor' && facts.type === 'person' ? [[facts.name, facts.role].filter(Boolean).join(' · ')] : [],
  );

describe('people have the role that stands beside their name', () => {
  test.each<[lang: string, text: string, people: string[]]>([
    [
      'de',
      'Das sagte sie dem Präsidenten Jon Vik und der Ministerin Ida Lind.',
      ['Jon Vik · Präsident', 'Ida Lind · Ministerin'],
    ],
    ['de', 'Sie dankte dem früheren Präsidenten Jon Vik.', ['Jon Vik · früherer Präsident']],
    ['de', 'Das Haus der früheren Ministerin Ida Lind brannte.', ['Ida Lind · frühere Ministerin']],
    ['de', 'Der frühere Minister Jon Vik kam.', ['Jon Vik · früherer Minister']],
    [
      'de',
      'Sie traf den Abgeordneten Jon Vik und die Abgeordnete Ida Lind.',
      ['Jon Vik · Abgeordneter', 'Ida Lind · Abgeordnete'],
    ],
    [
      'de',
      'Mit dem Abgeordneten Jon Vik und der Abgeordneten Ida Lind sprach niemand.',
      ['Jon Vik · Abgeordneter', 'Ida Lind · Abgeordnete'],
    ],
    ['de', 'Das Boot des Ministers Jon Vik sank.', ['Jon Vik · Minister']],
    [
      'de',
      'Er sprach mit dem Studenten Jon Vik und dem Kollegen Per Norn.',
      ['Jon Vik · Student', 'Per Norn · Kollege'],
    ],
    [
      'de',
      'Jon Vik, Präsident des Vereins, kam. Ida Lind, die Sprecherin der Polizei, ging.',
      ['Jon Vik · Präsident des Vereins', 'Ida Lind · Sprecherin der Polizei'],
    ],
    [
      'en',
      'Lind, director of research at the Marvik Institute, left. Ida Lind, 45, a potato farmer, stayed.',
      ['Ida Lind · director of research at the Marvik Institute', 'Ida Lind · potato farmer'],
    ],
    ['en', 'Jon Vik, his wife, Ida Lind, and their son left.', ['Jon Vik', 'Ida Lind']],
    ['en', 'Ida Lind, Jon Cook and Anna Vik left.', ['Ida Lind', 'Jon Cook', 'Anna Vik']],
    ['en', 'Ida Lind (45), a teacher, said so.', ['Ida Lind · teacher']],
    [
      'en',
      'Teachers Ida Lind, Jon Cook and Anna Vik left.',
      ['Ida Lind · Teacher', 'Jon Cook · Teacher', 'Anna Vik · Teacher'],
    ],
    ['en', 'The two teachers, Ida Lind and Jon Cook, came back.', ['Ida Lind · teacher', 'Jon Cook · teacher']],
    ['en', 'Kim Dae-ki met Lee Sang-min.', ['Kim Dae-ki', 'Lee Sang-min']],
    ['en', 'Dame Ida Lind and Jon Vik KC left.', ['Ida Lind', 'Jon Vik']],
    [
      'fr',
      'La ministre Ida Lind et le président Jon Vik ont parlé. Ida Lind, 45 ans, porte-parole du groupe, est partie.',
      ['Ida Lind · ministre', 'Jon Vik · président', 'Ida Lind · porte-parole du groupe'],
    ],
    [
      'es',
      'La ministra Ida Lind y el alcalde Jon Vik hablaron. Ida Lind, de 58 años, portavoz del grupo, salió.',
      ['Ida Lind · ministra', 'Jon Vik · alcalde', 'Ida Lind · portavoz del grupo'],
    ],
    [
      'it',
      'La ministra Ida Lind e il sindaco Jon Vik hanno parlato. Ida Lind, 45 anni, portavoce del gruppo, è partita.',
      ['Ida Lind · ministra', 'Jon Vik · sindaco', 'Ida Lind · portavoce del gruppo'],
    ],
    ['it', 'Secondo il sindaco di Marvo, Jon Vik, il porto chiude.', ['Jon Vik · sindaco di Marvo']],
    [
      'pt',
      'A ministra Ida Lind e o prefeito Jon Vik falaram. Ida Lind, de 58 anos, porta-voz do grupo, saiu.',
      ['Ida Lind · ministra', 'Jon Vik · prefeito', 'Ida Lind · porta-voz do grupo'],
    ],
  ])('%s %s', (lang, text, expected) => {
    expect(people(lang, text)).toEqual(expected);
  });
});

describe('of two quotations, the second is by the relative who is named after it', () => {
  test.each<[lang: string, text: string]>([
    ['en', '“The pier is gone,” said Ida Lind, a teacher. “We saw it,” her brother, Jon Vik, said.'],
    ['de', '„Der Steg ist weg“, sagte Ida Lind. „Wir haben es gesehen“, so ihr Bruder Jon Vik.'],
    ['fr', '« Le quai a disparu », a dit Ida Lind. « Nous l’avons vu », selon son frère, Jon Vik.'],
    ['es', '«El muelle ya no está», dijo Ida Lind. «Lo vimos», según su hermano, Jon Vik.'],
    ['it', '«Il molo non c’è più», ha detto Ida Lind. «L’abbiamo visto», secondo suo fratello, Jon Vik.'],
    ['pt', '“O cais sumiu”, disse Ida Lind. “Nós vimos”, segundo o irmão dela, Jon Vik.'],
  ])('%s %s', (lang, text) => {
    const quotes = findAll(prepareStory(text, lang)).flatMap((one) => (one.kind === 'quote' ? [whoSays(one)] : []));
    expect(quotes).toEqual(['Ida Lind', 'Jon Vik']);
  });
});

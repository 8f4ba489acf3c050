import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appeals, services, teasers } from '../../src/article/clutter.data.ts';
import { detect } from '../../src/article/detect.ts';
import { openPage } from './open-page.ts';
import { ORDINARY_SENTENCES } from './ordinary-sentences.data.ts';

/** What surrounds a sentence, in its language. */
const PARAGRAPHS: { [language: string]: [string, string, string] } = {
  en: [
    'The council of Veldermonde met for the third time this week to decide who pays for the dyke along the old harbour.',
    'Its members had asked the engineers for a second opinion after the storm of January had washed away the first wall.',
    'A decision is expected before the end of the month, when the province closes its books and the fund runs out.',
  ],
  de: [
    'Der Rat von Veldermonde kam zum dritten Mal in dieser Woche zusammen, um über den Deich am alten Hafen zu beraten.',
    'Seine Mitglieder hatten die Ingenieure um ein zweites Gutachten gebeten, nachdem der Sturm die Mauer zerstört hatte.',
    'Eine Entscheidung wird noch vor dem Ende des Monats erwartet, wenn die Provinz ihre Bücher für dieses Jahr schließt.',
  ],
  fr: [
    'Le conseil de Veldermonde s’est réuni pour la troisième fois cette semaine afin de décider qui paiera la digue du port.',
    'Ses membres avaient demandé un second avis aux ingénieurs après la tempête de janvier, qui avait emporté le mur.',
    'Une décision est attendue avant la fin du mois, lorsque la province fermera ses comptes et que le fonds sera épuisé.',
  ],
  es: [
    'El concejo de Veldermonde se reunió por tercera vez esta semana para decidir quién paga el dique del puerto viejo.',
    'Sus miembros habían pedido una segunda opinión a los ingenieros después de que la tormenta de enero se llevara el muro.',
    'Se espera una decisión antes de fin de mes, cuando la provincia cierra sus cuentas y se agota el fondo.',
  ],
  it: [
    'Il consiglio di Veldermonde si è riunito per la terza volta in settimana per decidere chi pagherà la diga del porto.',
    'I suoi membri avevano chiesto un secondo parere agli ingegneri dopo la tempesta che in gennaio aveva distrutto il muro.',
    'Una decisione è attesa prima della fine del mese, quando la provincia chiuderà i conti e il fondo sarà esaurito.',
  ],
  pt: [
    'O conselho de Veldermonde reuniu-se pela terceira vez nesta semana para decidir quem paga o dique do velho porto.',
    'Os seus membros tinham pedido um segundo parecer aos engenheiros depois de a tempestade de janeiro levar o muro.',
    'Uma decisão é esperada antes do fim do mês, quando a província fecha as contas e o fundo chega ao fim.',
  ],
};

const documents = new Map<string, Document>();

/** What is read of a story with one more paragraph, as markup, after so many others. */
function read(language: string, paragraph: string, at: number, declared: boolean): string {
  const type = declared ? '<meta property="og:type" content="article">' : '';
  const html = `<html lang="${language}"><head><title>Veldermonde 2026</title>${type}
    <meta property="article:published_time" content="2026-03-04"></head>
    <body><nav><a href="/">Veldermonde</a></nav><main></main></body></html>`;
  const document = documents.get(html) ?? openPage(html);
  documents.set(html, document);
  const texts: string[] = [...(PARAGRAPHS[language] ?? [])];
  texts.splice(at, 0, paragraph);
  const main = document.querySelector('main') as Element;
  main.innerHTML = `<h1>Veldermonde 2026</h1>${texts.map((text) => `<p>${text}</p>`).join('')}`;
  return detect(document)?.article.text ?? '';
}

describe.each(Object.entries(ORDINARY_SENTENCES))('ordinary sentences of news in %s', (language, sentences) => {
  test('are kept, wherever they stand', () => {
    expect(sentences.length).toBeGreaterThan(37);
    const lost = sentences.filter(
      (sentence, i) => !read(language, sentence, i % 4, i % 3 > 0).includes(sentence.replace(/<[^>]*>/g, '')),
    );
    expect(lost).toEqual([]);
  });
});

/** All that an expression without repetitions can match, with every optional part left out and put in. */
function expand(source: string): string[] {
  let at = 0;
  const readAlternatives = (): string[] => {
    const all: string[] = [];
    let words = [''];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        all.push(...words);
        words = [''];
        at++;
        continue;
      }
      let parts: string[];
      if (source.startsWith('(?:', at)) {
        at += 3;
        parts = readAlternatives();
        at++;
      } else if (source[at] === '[') {
        const end = source.indexOf(']', at);
        parts = [source[at + 1] ?? ''];
        at = end + 1;
      } else if (source[at] === '\\') {
        parts = [{ s: ' ', p: 'e' }[source[at + 1] ?? ''] ?? source[at + 1] ?? ''];
        at += source[at + 1] === 'p' ? source.indexOf('}', at) - at + 1 : 2;
      } else parts = [source[at++] as string];
      if (source[at] === '?') {
        parts = ['', ...parts];
        at++;
      } else if (source[at] === '{') at = source.indexOf('}', at) + 1;
      words = words.flatMap((word) => parts.map((part) => word + part));
    }
    return [...all, ...words];
  };
  return readAlternatives();
}

/** The words of all lists in a language, such as “related stories”. */
function listWords(language: string): string[] {
  const sources = [teasers, services, appeals].map((lists) => lists[language]?.source ?? '');
  return sources.flatMap((source) => {
    const inner = /\(\?:(.*)\)\(\?:\(\?<!/.exec(source.slice(source.indexOf('(?:')))?.[1] ?? '';
    return expand(inner)
      .map((words) => words.replace(/[$@]/g, '').trim())
      .filter((words) => /^\p{L}/u.test(words));
  });
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

describe.each(Object.keys(PARAGRAPHS))('a sentence in %s', (language) => {
  const words = listWords(language);
  test('is not dropped for any word of the lists, at its start or within', () => {
    expect(words.length).toBeGreaterThan(5);
    const [first = '', second = ''] = PARAGRAPHS[language] ?? [];
    const shapes = [
      (some: string) => `${capitalise(some)} ${first.charAt(0).toLowerCase()}${first.slice(1)}`,
      (some: string) => `${second.slice(0, -1)}, ${some}.`,
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.constantFrom(...shapes),
        fc.nat(3),
        fc.boolean(),
        (some, shape, at, declared) => {
          expect(read(language, shape(some), at, declared)).toContain(shape(some));
        },
      ),
      { seed: 1, numRuns: 40 },
    );
  });

  test('is dropped as a short line, or as a link to another story', () => {
    const [some = ''] = listWords(language);
    const line = capitalise(some);
    expect(read(language, line, 2, true)).not.toContain(line);
    expect(read(language, `<a href="/other">${line}: Veldermonde</a>`, 2, true)).not.toContain(line);
  });
});

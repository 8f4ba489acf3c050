import { describe, expect, test } from 'vitest';
import { findQuotes, whoSays } from './story.ts';

/** Each quotation and report as “words | speaker”; the text has ¶ between its paragraphs. */
const read = (story: string, lang: string): string[] => {
  const { text, quotes } = findQuotes(story, lang);
  return quotes.map((quote) => `${text.slice(quote.start, quote.end)} | ${whoSays(quote) ?? 'unknown'}`);
};

describe('sentences that go on in the mood of reported speech', () => {
  const SAID = '„Die Brücke ist alt“, sagte Anna Lind am Montag.';
  const QUOTED = '„Die Brücke ist alt“ | Anna Lind';

  test('are by who spoke before them, with the words in marks in them', () => {
    expect(read(`${SAID} Zudem sei sie „zu schmal“. Man habe zwei Jahre gewartet.`, 'de')).toEqual([
      QUOTED,
      'Zudem sei sie „zu schmal“ | Anna Lind',
      '„zu schmal“ | Anna Lind',
      'Man habe zwei Jahre gewartet | Anna Lind',
    ]);
  });

  test('go on over the end of a paragraph', () => {
    expect(read(`${SAID} ¶ Ein Neubau müsse her.`, 'de')).toEqual([QUOTED, 'Ein Neubau müsse her | Anna Lind']);
  });

  test.each([
    ['what is told', 'Die Stadt baut neu. Das sei teuer.'],
    ['who speaks of themselves', 'Ich habe das gesehen.'],
    ['two words', 'Das sei.'],
    ['what is so, and only a clause of it in that mood', 'Die Stadt hat ein Gutachten, das alt sei.'],
  ])('but not after or in %s', (_, rest) => expect(read(`${SAID} ${rest}`, 'de')).toEqual([QUOTED]));

  test('not where nobody spoke before', () => expect(read('Zudem sei die Brücke zu schmal.', 'de')).toEqual([]));
});

describe('turns that open with a name', () => {
  const INTERVIEW = [
    'Ein Gespräch mit Anna Lind',
    'Kurier: Frau Lind, warum bleiben Sie?',
    'Lind: Weil das Wasser hier sauber ist.',
    'Kurier: Und der Hafen?',
    'Lind: Der bleibt, wo er ist.',
  ];

  test('are by that person or body', () => {
    expect(read(INTERVIEW.join(' ¶ '), 'de')).toEqual([
      'Frau Lind, warum bleiben Sie? | Kurier',
      'Weil das Wasser hier sauber ist. | Anna Lind',
      'Und der Hafen? | Kurier',
      'Der bleibt, wo er ist. | Anna Lind',
    ]);
  });

  test('are none where the labels name nobody', () => {
    const steps = ['Example: Stir the soup.', 'Result: It is warm.', 'Example: Stir it again.', 'Result: It is hot.'];
    expect(read(steps.join(' ¶ '), 'en')).toEqual([]);
  });

  test('are none where there are but two', () => {
    expect(read(INTERVIEW.slice(0, 3).join(' ¶ '), 'de')).toEqual([]);
  });
});

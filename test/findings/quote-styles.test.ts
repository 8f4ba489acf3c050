import { describe, expect, test } from 'vitest';
import { findQuotes, whoSays } from './story.ts';

/** Each quotation in marks as “words | speaker”. */
const quotes = (text: string, lang = 'en') =>
  findQuotes(text, lang)
    .quotes.filter(({ facts }) => facts.form !== 'indirect')
    .map((quote) => `${text.slice(quote.start, quote.end)} | ${whoSays(quote) ?? 'unknown'}`);

describe('ways to name the speaker', () => {
  test.each<[style: string, text: string, quotes: string[]]>([
    [
      'an interview with names',
      'What happened that night?\n\nLind: “The water came over the wall.”\n\nVik: “I ran.”',
      ['“The water came over the wall.” | Lind', '“I ran.” | Vik'],
    ],
    ['a headline with a colon', 'Minister: “No new taxes”', ['“No new taxes” | Minister']],
    [
      'entries of a live blog',
      '10:42\n\nMayor Ida Lind has spoken to reporters. “The pier is gone,” she said.\n\n10:55\n\n“Nobody was hurt.” – fire chief Jon Vik',
      ['“The pier is gone,” | Ida Lind', '“Nobody was hurt.” | Jon Vik'],
    ],
    [
      'British single marks, over two paragraphs',
      "'We're staying,' said Ida Lind, 42. 'The boys' boats are gone, but it's our home.'\n\n'The council has failed us.\n\n'It must act,' she added.",
      [
        "'We're staying,' | Ida Lind",
        "'The boys' boats are gone, but it's our home.' | Ida Lind",
        "'The council has failed us. | Ida Lind",
        "'It must act,' | Ida Lind",
      ],
    ],
    [
      'words broken by their tag',
      '“It was dark,” said Lind, “and nobody came.”',
      ['“It was dark,” | Lind', '“and nobody came.” | Lind'],
    ],
    [
      'a paragraph without a tag',
      'Tjalle Vik, a pilot on the northern ferry, says the wall is too low.\n\n“Every winter the water comes a little higher. We have told the board so many times.”',
      ['“Every winter the water comes a little higher. We have told the board so many times.” | Tjalle Vik'],
    ],
    [
      'an answer after “A:” in an interview',
      'Ida Lind met us.\n\nQ: When does it open?\n\nA: “We hope to open it in May.”',
      ['“We hope to open it in May.” | Ida Lind'],
    ],
    ['a passive', 'The pier was described by Ida Lind as “a danger to all”.', ['“a danger to all” | Ida Lind']],
    ['who said', 'The mayor, who called it “a bad day for the town”, left.', ['“a bad day for the town” | The mayor']],
  ])('%s', (_, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('other languages', () => {
  test('a Spanish story', () => {
    const story =
      'El alcalde de Marvik, Tomás Ruiz, dijo este lunes que el puerto abrirá en mayo.\n\n' +
      '«Es una vergüenza», dijo la pescadora Ana Solís, que añadió: «Llevamos tres años sin muelle».\n\n' +
      'Según el ministerio, las obras son “una prioridad absoluta”. El concejal advirtió de que “no habrá dinero” para todos.\n\n' +
      'La película “La isla” se rodó allí.';
    const expected = [
      '«Es una vergüenza» | Ana Solís',
      '«Llevamos tres años sin muelle» | Ana Solís',
      '“una prioridad absoluta” | el ministerio',
      '“no habrá dinero” | El concejal',
    ];
    expect(quotes(story, 'es')).toEqual(expected);
    expect(quotes(story, '')).toEqual(expected);
  });

  test.each<[lang: string, text: string, quotes: string[]]>([
    ['fr', '« Nous ne partirons pas », a déclaré la maire Anne Lind.', ['« Nous ne partirons pas » | Anne Lind']],
    ['de', '„Wir bleiben hier“, sagte die Bürgermeisterin Ida Lind.', ['„Wir bleiben hier“ | Ida Lind']],
    ['pt', '“Não vamos embora”, disse o prefeito João Lima.', ['“Não vamos embora” | João Lima']],
    ['it', '«Non ce ne andremo», ha detto il sindaco Mario Lindi.', ['«Non ce ne andremo» | Mario Lindi']],
    ['', 'Secondo il ministero è stato «un grave errore».', ['«un grave errore» | il ministero']],
    ['es', '“No vamos a esperar más”, afirmó Ruiz ante la prensa.', ['“No vamos a esperar más” | Ruiz']],
  ])('%s: %s', (lang, text, expected) => {
    expect(quotes(text, lang)).toEqual(expected);
  });
});

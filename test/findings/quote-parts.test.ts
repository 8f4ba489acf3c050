import { describe, expect, test } from 'vitest';
import { claim } from '../../src/findings/quote/claim.ts';
import { readSpokenSpans } from '../../src/findings/quote/dialogue.ts';
import { findInterviewee, readInterviewTurn } from '../../src/findings/quote/interview.ts';
import { listReports } from '../../src/findings/quote/report.ts';
import type { Source } from '../../src/findings/quote/source.ts';
import { listSpeakers } from '../../src/findings/quote/speaker.ts';
import { takeTwins } from '../../src/findings/quote/twins.ts';
import type { Quote } from '../../src/findings/quote/types.ts';
import { openStory } from './open-story.ts';
import { prepareStory } from './story.ts';

describe('who may say a quotation', () => {
  /** The candidates of the last quotation as “place: words”; `turns` says that the others were said by whom they name first. */
  function candidates(written: string) {
    const { scene, quotations, words, found } = openStory(written);
    const turns = found.flatMap(({ quotation, source }) =>
      quotation && source && quotation !== quotations.at(-1)
        ? [{ quotation, mention: source.mention, key: source.words }]
        : [],
    );
    const quotation = quotations.at(-1);
    if (!quotation) throw new Error('There is no quotation.');
    return listSpeakers(scene, quotation, turns.slice(0, quotations.length - 1), String).candidates.map(
      ({ place, mention, cue }) => {
        const { first, last } = scene.mentions[mention] ?? {};
        const at = scene.cues[cue]?.at;
        const told = first === undefined || last === undefined ? '' : words(first, last);
        return `${place}: ${told || (at === undefined ? '' : words(at, at + 1))}`.trim();
      },
    );
  }

  test.each<[text: string, candidates: string[]]>([
    ['“We stay,” Ida Lind said.', ['after: Ida Lind', 'nobody:']],
    ['Ida Lind said: “We stay.”', ['before: Ida Lind', 'nobody:']],
    ['Jon Vik left. Ida Lind stayed. “We stay.”', ['sentence before: Ida Lind', 'two before: Jon Vik', 'nobody:']],
    ['Jon Vik left. ¶ “We stay.” ¶ Ida Lind left.', ['block before: Jon Vik', 'nobody:']],
    ['“We stay,” said Ida Lind. “For good.”', ['sentence before: Ida Lind', 'last: Ida Lind', 'nobody:']],
  ])('%s', (text, expected) => expect(candidates(text)).toEqual(expected));

  test('are a limited number, however long the sentence is', () => {
    const names = 'Ida Lind met Jon Vik, '.repeat(500);
    expect(candidates(`${names}and said: “We stay.”`).length).toBeLessThan(60);
  });
});

describe('words that may be reported', () => {
  const reports = (written: string, lang = 'en') => {
    const { scene, words } = openStory(written, lang);
    return listReports(scene).map(({ first, last }) => words(first, last));
  };

  test.each<[lang: string, text: string, reports: string[]]>([
    ['en', 'Ida Lind said on Monday that the pier would close.', ['the pier would close']],
    ['en', 'The pier would close, Ida Lind said.', ['The pier would close']],
    ['en', 'According to Ida Lind, the pier would close.', ['the pier would close']],
    ['en', 'Ida Lind told reporters the pier would close.', ['the pier would close']],
    ['en', '“We stay,” Ida Lind said.', []],
    ['de', 'Laut Polizei war der Hafen drei Tage geschlossen.', ['war der Hafen drei Tage geschlossen']],
    ['es', 'Ida Lind dijo que el puerto está cerrado.', ['el puerto está cerrado']],
    ['fr', 'Ida Lind a dit que le port est fermé.', ['le port est fermé']],
    ['it', 'Ida Lind ha detto che il porto è chiuso.', ['il porto è chiuso']],
    ['pt', 'Ida Lind disse que o porto está fechado.', ['o porto está fechado']],
  ])('%s: %s', (lang, text, expected) => expect(reports(text, lang)).toEqual(expected));
});

describe('what is claimed of who says something', () => {
  const { story } = openStory('Ida Lind met Jon Vik in Oslo. A nurse stayed. “We stay,” she said.');
  const mentionOf = (form: string) => story.scene.mentions.findIndex((mention) => mention.form === form);
  const source = (own: Partial<Source>): Source => ({
    mention: mentionOf('person'),
    cue: 0,
    form: 'person',
    probability: 0.99,
    mentioned: 0.99,
    name: 'Ida Lind',
    words: 'Ida Lind',
    likely: [
      { name: 'Ida Lind', probability: 0.5 },
      { name: 'Jon Vik', probability: 0.3 },
    ],
    ...own,
  });

  test.each<[what: string, own: Partial<Source>, written: string, claimed: object]>([
    ['a name', {}, 'Ida Lind', { speaker: 'Ida Lind', actor: 'Ida Lind' }],
    ['whom a pronoun stands for', { form: 'she' }, 'she', { speaker: 'Ida Lind', actor: 'Ida Lind' }],
    ['whom a verb alone stands for', { form: 'dropped' }, '', { speaker: 'Ida Lind', actor: 'Ida Lind' }],
    [
      'whom a description stands for, in its words',
      { form: 'somebody' },
      'the mayor',
      { speaker: 'the mayor', actor: 'Ida Lind' },
    ],
    [
      'somebody without a name',
      { form: 'somebody', name: null, mention: mentionOf('somebody') },
      'a nurse',
      { speaker: 'a nurse', perhaps: null },
    ],
    [
      'a description of perhaps another one, in its words alone',
      { form: 'somebody', probability: 0.3 },
      'the nurse',
      { speaker: 'the nurse', perhaps: null },
    ],
  ])('%s', (_, own, written, claimed) => expect(claim(story, source(own), written)).toEqual(claimed));

  test.each<[what: string, own: Partial<Source>, written: string, reason: string]>([
    ['a pronoun that may stand for several', { form: 'she', probability: 0.3 }, 'she', 'pronoun'],
    ['a pronoun that stands for nobody who is named', { form: 'they', name: null }, 'they', 'pronoun'],
    [
      'a description that is perhaps not the subject',
      { form: 'somebody', probability: 0.3, mentioned: 0.3 },
      'the nurse',
      'description',
    ],
    ['a subject that is perhaps another one', { probability: 0.3 }, 'Ida Lind', 'cue'],
    ['somebody without a verb', { probability: 0.3, cue: -1 }, 'Ida Lind', 'far'],
    ['a place', { name: 'Oslo', form: 'place' }, 'Oslo', 'cue'],
    ['a thing', { name: null, form: 'thing' }, 'the rain', 'fragment'],
  ])('in doubt: %s', (_, own, written, reason) =>
    expect(claim(story, source(own), written).perhaps).toMatchObject({ reason, said: written }),
  );

  test('proposes the likeliest first, each once', () => {
    const { perhaps } = claim(story, source({ form: 'she', probability: 0.3 }), 'she');
    expect(perhaps?.names).toEqual(['Ida Lind', 'Jon Vik']);
  });
});

describe('what is spoken', () => {
  const spoken = (written: string, lang: string) => {
    const text = prepareStory(written.replaceAll(' ¶ ', '\n\n'), lang);
    return readSpokenSpans(text, []).map(({ inner }) => text.text.slice(inner.start, inner.end));
  };

  test.each<[what: string, lang: string, text: string, spoken: string[]]>([
    ['turns after dashes', 'es', '—¿Lo vio? —preguntó la jueza. ¶ —Nunca —respondió.', ['¿Lo vio?', 'Nunca']],
    ['turns after dashes', 'fr', '— Vous l’avez vu ? ¶ — Jamais, répond-elle.', ['Vous l’avez vu ?', 'Jamais']],
    ['a turn around its tag', 'pt', '— Ficamos — disse ela. — E vamos ganhar.', ['Ficamos', 'E vamos ganhar.']],
    ['no list', 'en', '- apples ¶ - pears', []],
    ['a tag in marks', 'fr', '« Je reste, dit-elle. Je suis bien. »', ['Je reste', 'Je suis bien.']],
    ['a tag between dashes in marks', 'it', '«Restiamo – ha detto lei –. E vinceremo»', ['Restiamo', 'E vinceremo']],
    ['no tag in marks in English', 'en', '“I stay, he said. I do.”', ['I stay, he said. I do.']],
    ['up to a tag where the closing mark is forgotten', 'en', '“I stay, said the mayor. Few agree.', ['I stay']],
    [
      'over paragraphs',
      'en',
      '“It began in May. ¶ “It ended in June,” she said.',
      ['It began in May.', 'It ended in June,'],
    ],
    ['over paragraphs without a mark', 'fr', '« Je reste. ¶ Je suis bien. »', ['Je reste.', 'Je suis bien.']],
    ['nothing without letters', 'en', 'He wrote “…” and “?”.', []],
  ])('%s (%s)', (_, lang, text, expected) => expect(spoken(text, lang)).toEqual(expected));
});

describe('an interview', () => {
  const written = 'Ida Lind runs the port. Lind met Jon Vik. ¶ Is it safe? ¶ “Like a house.” ¶ Who paid? ¶ “We did.”';
  const turns = (story: string) => {
    const { text, quotations } = openStory(story);
    return quotations.map((one) => readInterviewTurn(text, one));
  };

  test('has answers after questions without marks, if there are two', () => {
    expect(turns(written)).toEqual(['answer', 'answer']);
    expect(turns('Ida Lind runs the port. ¶ Is it safe? ¶ “Like a house.”')).toEqual([null]);
  });

  test('has turns after dashes, of which every second is a question', () => {
    const asked = '- Is it safe? ¶ - It is, he said “yes”. ¶ - You paid. ¶ - We did. ¶ - Will you stay? ¶ - I will.';
    expect(turns(`Ida Lind runs the port. ¶ ${asked}`)).toEqual([
      ...['question', 'answer', 'question', 'answer', 'question', 'answer'],
    ]);
    expect(turns('- Is it safe? ¶ - It is. ¶ - Are you sure? ¶ - I am.')).toEqual([null, null, null, null]);
  });

  test('is with whom the text before it names most often', () => {
    const { text, actors } = openStory(written);
    expect(findInterviewee(text, actors)).toBe('Ida Lind');
    expect(findInterviewee(text, [])).toBeUndefined();
  });
});

describe('a quotation in a heading', () => {
  const text = prepareStory('‘We are no museum’\n\nThe pier closes.\n\n“We are no museum,” Ida Lind said. “Museum.”');
  const quote = (words: string, facts: Partial<Quote['facts']>): Quote => {
    const start = text.text.indexOf(words);
    return {
      kind: 'quote',
      start,
      end: start + words.length,
      confidence: 1,
      facts: { form: 'direct', ...facts },
    };
  };
  const said = quote('“We are no museum,”', { speaker: 'Ida Lind', actor: 'Ida Lind' });

  test('has the speaker of the same words in the text, and keeps its form', () => {
    const heading = quote('‘We are no museum’', { form: 'partial' });
    expect(takeTwins(text, [heading, said])[0]?.facts).toEqual({ ...said.facts, form: 'partial' });
  });

  test('keeps a speaker that is an actor', () => {
    const heading = quote('‘We are no museum’', { speaker: 'Jon Vik', actor: 'Jon Vik' });
    expect(takeTwins(text, [heading, said])[0]).toBe(heading);
  });
});

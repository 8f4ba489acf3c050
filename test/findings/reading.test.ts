import { describe, expect, test } from 'vitest';
import { openStory } from './open-story.ts';

/** The mentions as “words/form”. */
const mentions = (written: string, lang: string) => {
  const { scene, words } = openStory(written, lang);
  return scene.mentions.map(({ first, last, form }) => `${words(first, last)}/${form}`);
};

/** The cues as “verb/kind ← subject”. */
const cues = (written: string, lang: string) => {
  const { scene, words } = openStory(written, lang);
  return scene.cues.map(({ at, kind }, i) => {
    const subject = scene.mentions[scene.subjectOf[i] as number];
    return `${words(at, at + 1)}/${kind} ← ${subject ? words(subject.first, subject.last) : 'nobody'}`;
  });
};

/** The sentences, in which quotations count as part of the one around them. */
const sentences = (written: string, lang: string) => {
  const { text, scene, words } = openStory(written, lang);
  const { unit } = scene.reading;
  const starts = text.tokens.flatMap((_, at) => (unit[at] === unit[at - 1] ? [] : [at]));
  return starts.map((first, i) => words(first, starts[i + 1] ?? text.tokens.length));
};

describe('who and what is mentioned', () => {
  test.each<[lang: string, text: string, mentions: string[]]>([
    ['en', 'The mayor of Halden met her lawyer.', ['The mayor of Halden/somebody', 'her lawyer/somebody']],
    ['en', 'The council voted, and I left.', ['The council/body', 'I/own']],
    [
      'de',
      'Die Bürgermeisterin Ida Lind hat am Montag gesagt, sie bleibe.',
      ['Die Bürgermeisterin Ida Lind/person', 'Montag/time', 'sie/she'],
    ],
    ['es', 'La alcaldesa Ida Lind dijo el lunes que se queda.', ['La alcaldesa Ida Lind/person', 'el lunes/time']],
    ['fr', 'La maire Ida Lind a dit qu’elle reste.', ['La maire Ida Lind/person', 'elle/she']],
    ['it', 'La sindaca Ida Lind ha detto che resta.', ['La sindaca Ida Lind/person']],
    ['pt', 'A prefeita Ida Lind disse que fica.', ['A prefeita Ida Lind/person']],
  ])('%s: %s', (lang, text, expected) => expect(mentions(text, lang)).toEqual(expected));

  test('says whose somebody is, and whether several or any', () => {
    const [owned, several, any] = openStory('Her lawyer saw two officials and a nurse.').scene.mentions;
    expect([owned?.isOwned, several?.isOwned]).toEqual([true, false]);
    expect([owned?.isPlural, several?.isPlural]).toEqual([false, true]);
    expect([owned?.isIndefinite, any?.isIndefinite]).toEqual([false, true]);
  });
});

describe('verbs of saying and their subjects', () => {
  test.each<[lang: string, text: string, cues: string[]]>([
    ['en', '“Go on,” she said; he asked why.', ['said/says ← she', 'asked/asks ← he']],
    ['en', 'According to the police, he has left.', ['to/source ← the police']],
    ['de', 'Ida Lind hat am Montag gesagt, sie bleibe.', ['gesagt/says ← Ida Lind']],
    ['de', 'Laut Polizei war er müde.', ['Laut/source ← Polizei']],
    ['es', 'La alcaldesa Ida Lind dijo el lunes que se queda.', ['dijo/says ← La alcaldesa Ida Lind']],
    ['es', 'Según la policía, llovía.', ['Según/source ← la policía']],
    ['fr', 'Selon la police, il pleuvait.', ['Selon/source ← la police']],
    ['fr', '« Nous restons », a dit Ida Lind.', ['dit/says ← Ida Lind']],
    ['it', '«Restiamo», ha detto Ida Lind.', ['detto/says ← Ida Lind']],
    ['it', '«Restiamo», ha detto.', ['detto/says ← nobody']],
    ['pt', '“Ficamos”, disse Ida Lind.', ['disse/says ← Ida Lind']],
    ['pt', '“Ficamos”, disse.', ['disse/says ← nobody']],
  ])('%s: %s', (lang, text, expected) => expect(cues(text, lang)).toEqual(expected));

  test.each<[lang: string, text: string]>([
    ['en', 'Her claim is from May.'],
    ['de', 'Der Bericht und die Frage sind neu.'],
    ['es', 'La denuncia es de mayo.'],
    ['fr', 'La demande est de mai.'],
    ['it', 'La denuncia è di maggio.'],
    ['pt', 'A denúncia é de maio.'],
  ])('%s: a noun is none: %s', (lang, text) => expect(cues(text, lang)).toEqual([]));
});

describe('sentences around quotations', () => {
  test.each<[lang: string, text: string, sentences: string[]]>([
    ['en', '“We stay. We do.” Lind left.', ['“We stay. We do.”', 'Lind left.']],
    ['en', '“Do we stay?” asked Lind. She left.', ['“Do we stay?” asked Lind.', 'She left.']],
    ['en', 'Lind said: “We stay. We do.”', ['Lind said: “We stay. We do.”']],
    ['en', 'Mr. Lind left. He is here.', ['Mr. Lind left.', 'He is here.']],
    ['fr', 'LYON (AFP) – Le maire est parti.', ['LYON (AFP) –', 'Le maire est parti.']],
    ['de', '„Bleiben wir?“, fragte Lind. Sie ging.', ['„Bleiben wir?“, fragte Lind.', 'Sie ging.']],
  ])('%s: %s', (lang, text, expected) => expect(sentences(text, lang)).toEqual(expected));
});

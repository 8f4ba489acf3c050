import { describe, expect, test } from 'vitest';
import { find } from '../../src/findings/actor/index.ts';
import { misses } from '../known-misses.ts';
import { models, prepareStory } from './story.ts';

const actors = (text: string, lang = 'en') =>
  find(prepareStory(text, lang), models).map(({ start, end, facts }) => `${facts.type}: ${text.slice(start, end)}`);
const roles = (text: string) =>
  find(prepareStory(text), models).flatMap(({ facts }) => (facts.role ? [`${facts.name}: ${facts.role}`] : []));

describe('actors', () => {
  test.each<[sentence: string, actors: string[]]>([
    ['He flew to Kenya with Amina Yusuf on Friday.', ['country: Kenya', 'person: Amina Yusuf']],
    ['The talks near Marvik failed, police said.', ['place: Marvik']],
    ['The Fisheries Ministry of Norway said it would close.', ['organisation: Fisheries Ministry of Norway']],
    ['The Centre for Analysis of Ports said it would close.', ['organisation: Centre for Analysis of Ports']],
    [
      'It was paid for by the Centre for Analysis of Ports and Harbours.',
      ['organisation: Centre for Analysis of Ports and Harbours'],
    ],
    ['The World Fisheries Board (WFB) met on Monday.', ['organisation: World Fisheries Board', 'organisation: WFB']],
    ['Ships left Lake Titicaca and the Orange River.', ['place: Lake Titicaca', 'place: Orange River']],
    ['Two towns agreed to defend the River Berle together.', ['place: River Berle']],
    ['It rained on Cape Sundry, said Cape Sundry Bank.', ['place: Cape Sundry', 'organisation: Cape Sundry Bank']],
    ['Muslims and Norwegians voted in the same booths.', ['group: Muslims', 'group: Norwegians']],
    ['A Russian-Chinese venture began last year.', ['group: Russian', 'group: Chinese']],
    ['NATO and the U.S. agreed to wait.', ['organisation: NATO', 'country: U.S.']],
    ['The U.S.-led talks ended.', ['country: U.S.']],
    ['Fighters of al-Shabaab fled the town.', ['organisation: al-Shabaab']],
    ['The prize went to Lin Mei-hua and Omar al-Masri.', ['person: Lin Mei-hua', 'person: Omar al-Masri']],
    ['Saskia ter Horst, who chairs the water board, left.', ['person: Saskia ter Horst']],
    [
      'In the town, Marta de los Montes met Omar op de Linden.',
      ['person: Marta de los Montes', 'person: Omar op de Linden'],
    ],
    ["Kenya's Moscow-based envoy left on Tuesday.", ['country: Kenya', 'place: Moscow']],
    ['President Grace Odera’s office said so.', ['person: Grace Odera']],
    ['Her barrister, Imran Yusuf KC, asked for time.', ['person: Imran Yusuf']],
    ['He asked Environment Secretary Maya Desai to act.', ['person: Maya Desai']],
    ['She has studied at Harvard and Yale.', ['organisation: Harvard', 'organisation: Yale']],
    ['LONDON, 3 March - The bank said it would close.', ['place: LONDON']],
    ['RUSSIA AND UKRAINE TRADE PRISONERS, SAYS ZELENSKY', ['country: RUSSIA', 'country: UKRAINE', 'person: ZELENSKY']],
    ['Putin Says Russia Will Stay In Syria', ['person: Putin', 'country: Russia', 'country: Syria']],
  ])('%s', (sentence, expected) => {
    expect(actors(sentence)).toEqual(expected);
  });

  test.each<[why: string, sentence: string]>([
    ['a word that only begins a sentence', 'Protesters came to the gate. Yesterday it rained.'],
    ['days, months and feasts', 'It closed on Monday, 3 March, before Easter.'],
    ['a title alone', 'He thanked the President.'],
    ['letters and codes', 'An F-16 and Plan B.'],
    ['a headline of everyday words', 'Ten Ways To Cook Better Rice'],
  ])('are not %s', (_, sentence) => {
    expect(actors(sentence)).toEqual([]);
  });

  test('a name at the start of a sentence is recognised by its other mentions', () => {
    const story = 'Odera left the hall. A day before, the board had warned Grace Odera. Odera said she was not afraid.';
    expect(actors(story)).toEqual(['person: Odera', 'person: Grace Odera', 'person: Odera']);
  });
});

describe('roles', () => {
  test.each<[sentence: string, roles: string[]]>([
    ['Then Kenyan Health Minister Grace Odera spoke.', ['Grace Odera: Kenyan Health Minister']],
    ['They asked Coastal Guard commander Jon Vik.', ['Jon Vik: Coastal Guard commander']],
    [
      'So Ida Lind, director of research at the Port Institute, left.',
      ['Ida Lind: director of research at the Port Institute'],
    ],
    ['So Ida Lind, 45, an engineer, left.', ['Ida Lind: engineer']],
    ['He met his Chinese counterpart Liu Wen.', ['Liu Wen: Chinese counterpart']],
    ['They thanked Mr Brandt.', []],
  ])('%s', (sentence, expected) => {
    expect(roles(sentence)).toEqual(expected);
  });
});

describe('in other languages', () => {
  const german =
    'Die Regierung in Berlin wartet. Am Montag traf Jana Wolff den Minister aus Frankreich. ' +
    'Später sagte Jana Wolff, der Hafenbund (HFB) werde nicht zahlen. Der HFB schwieg, und auch Neuseeland schwieg.';

  test('countries, acronyms and given names with a surname are found', () => {
    expect(actors(german, 'de')).toEqual([
      'person: Jana Wolff',
      'country: Frankreich',
      'person: Jana Wolff',
      'organisation: HFB',
      'organisation: HFB',
      'country: Neuseeland',
    ]);
  });

  test('Dutch surnames keep their particles, and are found alone once they are known', () => {
    const dutch =
      'Volgens Karel van der Berg is de brug klaar. Ook Anneke Visser wacht op antwoord. “Het kan”, zei Van der Berg. Visser zweeg.';
    expect(actors(dutch, 'nl')).toEqual([
      'person: Karel van der Berg',
      'person: Anneke Visser',
      'person: Berg',
      'person: Visser',
    ]);
  });

  test('the language is detected even if the page declares itself English', () => {
    const longer = `${german} Niemand wusste, was an diesem Abend noch geschehen sollte, als die Boote in den Hafen kamen.`;
    expect(actors(longer, 'en')).not.toContain('person: Regierung');
    expect(actors(longer, 'en').length).toBeLessThan(8);
  });

  test.each<[lang: string, text: string, actors: string[]]>([
    ['es', 'El barco llegó de Costa Rica a Brasil.', ['country: Costa Rica', 'country: Brasil']],
    ['fr', 'Le navire de la Côte d’Ivoire est arrivé.', ['country: Côte d’Ivoire']],
    ['de', 'DER HAFEN BLEIBT ZU. DER HAFEN BLEIBT ZU.', []],
    ['x-nonsense-', 'Le navire est arrivé.', []],
  ])('%s: %s', (lang, text, expected) => {
    expect(actors(text, lang)).toEqual(expected);
  });
});

describe('known misses', () => {
  misses('a single foreign name without any context', () => {
    expect(actors('They sang about Winnipegosis.')).toEqual(['place: Winnipegosis']);
  });

  misses('a name in lower case', () => {
    expect(actors('the band of e. e. cummings')).toEqual(['person: e. e. cummings']);
  });
});

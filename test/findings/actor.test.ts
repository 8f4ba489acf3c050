import { describe, expect, test } from 'vitest';
import { find } from '../../src/findings/actor.ts';
import { tell } from './story.ts';

const actors = (text: string) =>
  find(tell(text)).map(({ start, end, facts }) => `${facts.type}: ${text.slice(start, end)}`);
const named = (text: string) =>
  find(tell(text)).map(({ start, end, facts }) => `${text.slice(start, end)} = ${facts.name}`);
const roles = (text: string) =>
  find(tell(text)).flatMap(({ facts }) => (facts.role ? [`${facts.name}: ${facts.role}`] : []));

describe('actors', () => {
  test.each<[sentence: string, actors: string[]]>([
    ['He flew to Kenya with Amina Yusuf.', ['country: Kenya', 'person: Amina Yusuf']],
    ['The talks near Marvik failed.', ['place: Marvik']],
    ['The Fisheries Ministry of Norway closed.', ['organisation: Fisheries Ministry of Norway']],
    [
      'It was built by the Centre for Analysis of Ports and Harbours.',
      ['organisation: Centre for Analysis of Ports and Harbours'],
    ],
    ['The World Fisheries Board (WFB) met.', ['organisation: World Fisheries Board', 'organisation: WFB']],
    ['Ships left Lake Titicaca and the Orange River.', ['place: Lake Titicaca', 'place: Orange River']],
    ['Muslims and Norwegians voted.', ['group: Muslims', 'group: Norwegians']],
    ['A Russian-Chinese venture began.', ['group: Russian', 'group: Chinese']],
    ['NATO and the U.S. agreed.', ['organisation: NATO', 'country: U.S.']],
    ['Fighters of al-Shabaab fled.', ['organisation: al-Shabaab']],
    ['It pleased Lin Mei-hua and Omar al-Masri.', ['person: Lin Mei-hua', 'person: Omar al-Masri']],
    ["Kenya's Moscow-based envoy left.", ['country: Kenya', 'place: Moscow']],
    ['DURBAN, South Africa - The port shut.', ['place: DURBAN', 'country: South Africa']],
  ])('%s', (sentence, expected) => {
    expect(actors(sentence)).toEqual(expected);
  });

  test.each<[why: string, sentence: string]>([
    ['a word that only begins a sentence', 'Protesters came. Yesterday it rained.'],
    ['days, months and feasts', 'It closed on Monday, 3 March, before Easter.'],
    ['events, treaties and laws', 'The Harbour War ended with the Marvik Agreement.'],
    ['a title alone', 'He thanked the President.'],
    ['letters and codes', 'An F-16 and Plan B.'],
    ['a headline of unknown words', 'Ten Ways To Cook Better Rice'],
  ])('are not %s', (_, sentence) => {
    expect(actors(sentence)).toEqual([]);
  });

  test('a name at the start of a sentence needs the rest of the story to speak for it', () => {
    expect(actors('Odera left. They had warned Odera.')).toHaveLength(2);
  });

  test('every mention has a vote on what a name is', () => {
    expect(actors('They live in Marvik. Marvik was rich.')).toEqual(['place: Marvik', 'place: Marvik']);
  });
});

describe('names', () => {
  test('an adjective, a capital and a seat of government stand for their country', () => {
    expect(named('Moscow hopes that American envoys met the Kremlin.')).toEqual([
      'Moscow = Russia',
      'American = United States',
      'Kremlin = Russia',
    ]);
  });

  test('a capital where things happen is a city', () => {
    expect(named('They met in Moscow.')).toEqual(['Moscow = Moscow']);
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

describe('known misses', () => {
  test.fails('a single foreign name without a word around it that tells what it is', () => {
    expect(actors('They sang about Winnipegosis.')).toEqual(['place: Winnipegosis']);
  });

  test.fails('an organisation named like a person', () => {
    expect(actors('They bought from Marks Spencer.')).toEqual(['organisation: Marks Spencer']);
  });

  test.fails('a name in lower case', () => {
    expect(actors('the band of e. e. cummings')).toEqual(['person: e. e. cummings']);
  });
});

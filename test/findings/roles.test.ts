import { describe, expect, test } from 'vitest';
import type { ActorType } from '../../src/findings/actor/name.ts';
import { standsAlone } from '../../src/findings/actor/phrase.ts';
import { readRole } from '../../src/findings/actor/roles.ts';
import { findToken } from '../../src/text/prepared-text.ts';
import { misses } from '../known-misses.ts';
import { prepareStory } from './story.ts';

/** The role of the person in square brackets. */
function readMarked(marked: string, language = 'en', as: ActorType = 'person'): string | null {
  const from = marked.indexOf('[');
  const to = marked.indexOf(']') - 1;
  const text = prepareStory(marked.replace(/[[\]]/g, ''), language);
  const name = { first: findToken(text, from), last: findToken(text, to) };
  const role = readRole({ text, ...name, as, type: 'PER', confidence: 1 });
  return role && standsAlone(text, role)
    ? text.text.slice(text.tokens[role.first]?.start, text.tokens[role.last - 1]?.end)
    : null;
}

/** The role of the organisation in square brackets. */
const readOfBody = (marked: string) => readMarked(marked, 'en', 'organisation');

describe('before the name', () => {
  test.each<[marked: string, role: string]>([
    ['Tajik Defence Minister [Ida Lind] spoke.', 'Tajik Defence Minister'],
    ['On Monday Prime Minister [Ida Lind] spoke.', 'Prime Minister'],
    ['The US House Speaker [Ida Lind] spoke.', 'US House Speaker'],
    ['So Westmark’s Minister of Fisheries [Ida Lind] spoke.', 'Westmark’s Minister of Fisheries'],
    ['So Secretary of State [Ida Lind] spoke.', 'Secretary of State'],
    ['They asked founder and director [Ida Lind] twice.', 'founder and director'],
    ['According to agricultural engineer [Ida Lind], it rains.', 'agricultural engineer'],
    ['A 17-year-old student [Ida Lind] won.', '17-year-old student'],
    ['The Lindholm-based analyst [Ida Lind] said so.', 'Lindholm-based analyst'],
    ['So did the retired general [Ida Lind] again.', 'retired general'],
    ['So said Harbour Master Prof. [Ida Lind] then.', 'Harbour Master Prof.'],
    ['The anti-corruption Minister [Ida Lind] left.', 'anti-corruption Minister'],
  ])('%s', (marked, role) => {
    expect(readMarked(marked)).toBe(role);
  });
});

describe('before a comma', () => {
  test.each<[marked: string, role: string]>([
    ['The mayor of Lindholm, [Ida Lind], told us.', 'mayor of Lindholm'],
    ['The head of the Fish Board (FB), [Ida Lind], told us.', 'head of the Fish Board (FB)'],
    ['He and the wife of the late president, [Ida Lind], left.', 'wife of the late president'],
    ['One of the authors, [Ida Lind], warns of it.', 'One of the authors'],
  ])('%s', (marked, role) => {
    expect(readMarked(marked)).toBe(role);
  });
});

describe('after the name', () => {
  test.each<[marked: string, role: string]>([
    [
      '[Ida Lind], director of research at the Institute for Fish, said no.',
      'director of research at the Institute for Fish',
    ],
    ['“No,” said [Ida Lind], a potato farmer. “Never.”', 'potato farmer'],
    ['So mother [Ida Lind], an artist, left.', 'artist'],
    ['“No,” said [Ida Lind] who is the harbour manager.', 'harbour manager'],
    ['“No,” said [Ida Lind], a biologist working on seals.', 'biologist'],
    ['[Ida Lind], 45, an engineer from Lindholm, left.', 'engineer from Lindholm'],
    ['[Ida Lind], heritage worker with the Fish Board said.', 'heritage worker with the Fish Board'],
    ['[Ida Lind], the newly appointed Minister of Fish, left.', 'newly appointed Minister of Fish'],
    ['[Ida Lind], a miner with Barlow who found it, left.', 'miner with Barlow'],
    ['[Ida Lind], who is the head of Barlow, left.', 'head of Barlow'],
    ['[Ida Lind] is a director of Barlow.', 'director of Barlow'],
    ['[Ida Lind] is one of the organisers.', 'one of the organisers'],
    ['Counsel to the inquiry, [Ida Lind] KC, asked why.', 'Counsel to the inquiry'],
    ['[Ida Lind], an analyst based in Lindholm, left.', 'analyst'],
    ['He met [Ida Lind], director of Barlow, and Jon Vik was there.', 'director of Barlow'],
    ['Harbour Trust’s [Ida Lind] left.', 'Harbour Trust’s'],
    ['The Harbour Post’s [Ida Lind] left.', 'Harbour Post’s'],
  ])('%s', (marked, role) => {
    expect(readMarked(marked)).toBe(role);
  });
});

describe('no role', () => {
  test.each<[marked: string]>([
    ['Mr. [Jon Vik] left.'],
    ['His lawyer, and her brother [Jon Lind], left.'],
    ['Its managing director, [Ida Lind], left.'],
    ['[Ida Lind] left.'],
    ['[Hunter Lind] left.'],
    ['[Dean Odera] left.'],
    ['A month later [Ida Lind], who was tired, left.'],
    ['After he met [Ida Lind], the minister left.'],
    ['Critics of the man [Vik] had met left.'],
    ['[Ida Lind], ministers and others left.'],
    ['[Ida Lind], President Jon Vik and others left.'],
    ['[Ida Lind], Jon Cook, Anna Miller and others left.'],
    ['He saw [Ida Lind], recently presented a plan, and left.'],
    ['[Jon Vik], his wife, Ida Lind, and a guest left.'],
    ['There’s [Ida Lind] again.'],
    ['Ethiopia’s [Ida Lind] left.'],
    ['Apart from his two sons [Lind] had a dog.'],
    ['On Tuesday’s [Ida Lind] show she sang.'],
    ['The president, [Ida Lind] said, is late.'],
  ])('%s', (marked) => {
    expect(readMarked(marked)).toBeNull();
  });
});

describe('a verb before a role is not part of it', () => {
  test.each<[marked: string, role: string]>([
    ['Police detained activist [Ida Lind] again.', 'activist'],
    ['They have accused Prime Minister [Ida Lind] of it.', 'Prime Minister'],
    ['He also coaches Westmark athlete [Ida Lind] now.', 'Westmark athlete'],
    ['Lind’s supporters accused Prime Minister [Jon Vik] of it.', 'Prime Minister'],
    ['She was glad to receive Foreign Minister [Jon Vik] then.', 'Foreign Minister'],
    ['An issue Prime Minister [Jon Vik] raised is open.', 'Prime Minister'],
    ['He vowed to overturn President [Ida Lind]’s ban.', 'President'],
    ['The order assigns General [Ida Lind] to it.', 'General'],
  ])('%s', (marked, role) => {
    expect(readMarked(marked)).toBe(role);
  });
});

describe('in other languages', () => {
  test.each<[language: string, marked: string, role: string | null]>([
    ['es', 'El ministro de Agricultura, [Luis Arribas], viajó ayer.', 'ministro de Agricultura'],
    ['es', 'El exregidor de Lugo [Iñaki Landa] no respondió.', 'exregidor de Lugo'],
    ['es', 'El alcalde de Vigo, [Xoán Pazos] (PSdeG), dimitió.', 'alcalde de Vigo'],
    ['es', 'La hija del ministro, [Ana Arribas], estudia fuera.', null],
    ['es', 'El abogado del alcalde, [Pedro Cobos], recurrió.', 'abogado del alcalde'],
    ['es', 'Vino [Rosa Funes], la primera entrenadora que llega a una final.', 'primera entrenadora'],
    ['es', '[Carmen Soto], de 45 años, vecina de Teruel, lo vio.', 'vecina de Teruel'],
    ['fr', 'Le patron de Halden, [Carlos Vidal], quittera le groupe.', 'patron de Halden'],
    ['fr', 'La porte-parole du gouvernement, [Sophie Armand], a démenti.', 'porte-parole du gouvernement'],
    ['fr', 'Le vice-président de la région [Paul Kermadec] a voté.', 'vice-président de la région'],
    ['fr', 'La fille du fondateur, [Anne Kerloch], reprend l’usine.', null],
    ['fr', 'L’avocat de la famille, Me [Yann Le Goff], a fait appel.', 'avocat de la famille'],
    ['fr', 'La metteuse en scène [Ida Lind] revient.', 'metteuse en scène'],
    ['fr', '« Non », tranche [Marc Ollivier], maire de Brest.', 'maire de Brest'],
    ['de', 'Der Chef der Gewerkschaft, [Frank Weber], drohte.', 'Chef der Gewerkschaft'],
    ['de', '[Frank Weber], Chef der Gewerkschaft, drohte.', 'Chef der Gewerkschaft'],
    ['de', 'Nachfolgerin wird [Kerstin Wolff] aus Leer.', null],
    ['de', 'Der CDU-Politiker [Jens Vogt] trat zurück.', 'CDU-Politiker'],
    ['de', 'Der Hamburger Virologe Prof. [Jonas Schmidt] warnte.', 'Hamburger Virologe'],
    ['de', 'Der Anwalt des Angeklagten, Dr. [Peter Rau], schwieg.', 'Anwalt des Angeklagten'],
    ['de', 'Die Tochter des Ministers, [Eva Rau], studiert.', null],
    ['it', 'Il ministro dell’Agricoltura, [Luca Ferri], è partito.', 'ministro dell’Agricoltura'],
    ['it', 'Il procuratore capo di Bari [Roberto Rossi] indaga.', 'procuratore capo di Bari'],
    ['it', 'L’avvocato del sindaco, [Marco Neri], ha fatto ricorso.', 'avvocato del sindaco'],
    ['it', 'La vicesegretaria [Paola De Luca] lascia.', 'vicesegretaria'],
    ['it', 'Ecco [Ugo Sala], ex calciatore del quale si era persa traccia.', 'ex calciatore'],
    ['pt', 'A porta-voz do governo, [Ana Reis], não respondeu.', 'porta-voz do governo'],
    ['pt', 'O delegado da Polícia Federal [Caio Mendes] investiga.', 'delegado da Polícia Federal'],
    ['pt', 'O advogado do prefeito, [Caio Braga], vai recorrer.', 'advogado do prefeito'],
    ['pt', 'A filha do ministro, [Inês Prado], estuda fora.', null],
    ['pt', '[Maria Silva], 45 anos, professora em Évora, votou.', 'professora em Évora'],
  ])('%s: %s', (language, marked, role) => {
    expect(readMarked(marked, language)).toBe(role);
  });
});

describe('known misses', () => {
  misses('fr: the role of the person named before a relative’s', () => {
    expect(readMarked('La femme du ministre, [Jean Faure], était là.', 'fr')).toBe('ministre');
  });

  misses.each<[marked: string, role: string]>([
    ['The head of the Board, Jon Vik, and that of the Court, [Ida Lind], left.', 'that of the Court'],
    ['[Ida Lind] heads the Fish Board.', 'heads the Fish Board'],
  ])('%s', (marked, role) => {
    expect(readMarked(marked)).toBe(role);
  });
});

describe('of an organisation', () => {
  test.each<[marked: string, role: string | null]>([
    ['The [Halden Inc]., the world’s largest online retailer, closed.', 'world’s largest online retailer'],
    ['[Asaja], the farmers’ association, said prices had halved.', 'farmers’ association'],
    ['The [Vel Trust], a charity that runs nine shelters, asked for help.', 'charity'],
    ['She left [Orrin], a chipmaker based in Lindholm, last May.', 'chipmaker'],
    ['[Norfisk], the owner of the dam, paid the fine.', 'owner of the dam'],
    ['[Unite], Britain’s biggest union, backed the strike.', 'Britain’s biggest union'],
    ['It was sold to [Halden Group], one of the bidders.', null],
    ['The [Lindholm Fish Board] (LFB), a federation of ports, objected.', 'federation of ports'],
    ['He rang [Berle Energy], the region’s largest supplier of gas.', 'region’s largest supplier of gas'],
    ['[Halden], an airline with nine planes, will close.', 'airline with nine planes'],
    ['[Vel], a think tank in Marvik, disagreed.', null],
    ['A poll by [Norstat], the pollster, put him ahead.', 'pollster'],
    ['So said [Marvik Water], its parent company.', null],
    ['The drugmaker [Halden] rose 4 per cent.', 'drugmaker'],
    ['Spanish airline [Ibria] cancelled forty flights.', 'Spanish airline'],
    ['They were helped by energy supplier [Vel] again.', 'energy supplier'],
    ['It then bought Swiss drugmaker [Halden] for cash.', 'Swiss drugmaker'],
    ['It then sold chipmaker [Orrin] for cash.', 'chipmaker'],
    ['Chipmaker [Orrin] to cut 300 jobs', 'Chipmaker'],
    ['The animal welfare charity [Fair Care] took the dog.', 'animal welfare charity'],
    ['The Oslo-based shipping company [Norlak] paid.', 'Oslo-based shipping company'],
    ['He told the Argentine newspaper [La Tarde] so.', 'Argentine newspaper'],
    ['The charities [Fair Care] and Vel merged.', 'charities'],
    ['[Norlak], which makes pumps, is hiring.', null],
    ['The company [Halden] bought has closed.', null],
    ['Unlike [Halden], the bank, which is old, did well.', null],
    ['In talks with [Halden], the company, which is old, gave way.', null],
    ['[Unite], the council, and the police were told.', null],
    ['His old school [Halden] has closed.', null],
    ['She scored against former club [Halden] twice.', null],
    ['The council [Labour] group walked out.', null],
    ['The union [Unite] leader walked out.', null],
    ['They beat rivals [Halden] 3-1 at home.', null],
    ['After it left [Halden], the union has grown.', null],
    ['The staff of [Halden], the police and the fire service came.', null],
    ['[Halden], Norway, the host of the games, is small.', null],
    ['The [Halden] bank closed.', null],
    ['[Berle], the Ministry of Trade, and Vel signed it.', null],
    ['She quit [Halden], the same union that she had led.', null],
    ['That is what she told local newspaper [La Tarde] then.', 'local newspaper'],
    ['Trade fell, according to state news agency [Norpress].', 'news agency'],
    ['On Monday the club, [Halden] said, will close.', null],
  ])('%s', (marked, role) => {
    expect(readOfBody(marked)).toBe(role);
  });
});

import { describe, expect, test } from 'vitest';
import { readOtherRole } from '../../src/findings/actor/other-role.ts';
import { readRole } from '../../src/findings/actor/role.ts';
import { findToken } from '../../src/text/prepared-text.ts';
import { prepareStory } from './story.ts';

/** The role of the person in square brackets. */
function readMarked(marked: string, language = 'en'): string | null {
  const from = marked.indexOf('[');
  const to = marked.indexOf(']') - 1;
  const text = prepareStory(marked.replace(/[[\]]/g, ''), language);
  const read = language === 'en' ? readRole : readOtherRole;
  const role = read(text, findToken(text, from), findToken(text, to));
  return role && text.text.slice(role.start, role.end);
}

describe('before the name', () => {
  test.each<[marked: string, role: string]>([
    ['Tajik Defence Minister [Ida Lind] spoke.', 'Tajik Defence Minister'],
    ['On Monday Prime Minister [Ida Lind] spoke.', 'Prime Minister'],
    ['The US House Speaker [Ida Lind] spoke.', 'US House Speaker'],
    ['So Westmark’s Minister of Fisheries [Ida Lind] spoke.', 'Westmark’s Minister of Fisheries'],
    ['The minister of state for trade and ports [Ida Lind] spoke.', 'minister of state for trade and ports'],
    ['So Secretary of State [Ida Lind] spoke.', 'Secretary of State'],
    [
      'The former Westmark and Lindholm chief minister [Ida Lind] spoke.',
      'former Westmark and Lindholm chief minister',
    ],
    ['They asked founder and director [Ida Lind] twice.', 'founder and director'],
    ['According to agricultural engineer [Ida Lind], it rains.', 'agricultural engineer'],
    ['A 17-year-old student [Ida Lind] won.', '17-year-old student'],
    ['The Lindholm-based analyst [Ida Lind] said so.', 'Lindholm-based analyst'],
    ['So did the retired general [Ida Lind] again.', 'retired general'],
    ['His lawyer, and her brother [Jon Lind], left.', 'brother'],
    ['A woman named [Ida Lind] left.', 'woman'],
    ['So said Harbour Master Prof. [Ida Lind] then.', 'Harbour Master Prof.'],
    ['So [President Lind] left.', 'President'],
    ['So Westmark’s [Prime Minister Ida Lind] left.', 'Westmark’s Prime Minister'],
    ['So [Gen. Ida Lind] left.', 'Gen.'],
    ['So did the Deputy Minister of Fisheries Sheikh [Ida Lind] then.', 'Deputy Minister of Fisheries Sheikh'],
    ['The anti-corruption Minister [Ida Lind] left.', 'anti-corruption Minister'],
    ['The researchers [Ida Lind] and Jon Vik left.', 'researchers'],
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
    ['It was sent by its chairman, Mr. [Jon Vik].', 'its chairman'],
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
    ['[Ida Lind], 45, an engineer from Lindholm, left.', 'engineer from Lindholm'],
    ['[Ida Lind], heritage worker with the Fish Board said.', 'heritage worker with the Fish Board'],
    ['[Ida Lind], the newly appointed Minister of Fish, left.', 'newly appointed Minister of Fish'],
    ['[Ida Lind], a miner with Barlow who found it, left.', 'miner with Barlow'],
    ['[Ida Lind], who is the head of Barlow, left.', 'head of Barlow'],
    ['[Ida Lind] (co-founder, Barlow) paid.', 'co-founder'],
    ['[Ida Lind] is a director of Barlow.', 'director of Barlow'],
    ['[Ida Lind] is one of the organisers.', 'one of the organisers'],
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
    ['[Ida Lind] left.'],
    ['[Hunter Lind] left.'],
    ['[Dean Odera] left.'],
    ['A month later [Ida Lind], who was tired, left.'],
    ['After he met [Ida Lind], the minister left.'],
    ['Critics of the man [Vik] had met left.'],
    ['[Ida Lind], ministers and others left.'],
    ['[Ida Lind], President Jon Vik and others left.'],
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
    ['es', 'La fiscal Anticorrupción, [Lourdes Mota], pidió doce años.', 'fiscal Anticorrupción'],
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
    ['de', 'Der Hamburger Virologe Prof. [Jonas Schmidt] warnte.', 'Virologe'],
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
  test.fails('fr: the role of the person named before a relative’s', () => {
    expect(readMarked('La femme du ministre, [Jean Faure], était là.', 'fr')).toBe('ministre');
  });

  test.fails.each<[marked: string, role: string]>([
    ['The head of the Board, Jon Vik, and that of the Court, [Ida Lind], left.', 'that of the Court'],
    ['[Ida Lind] heads the Fish Board.', 'heads the Fish Board'],
  ])('%s', (marked, role) => {
    expect(readMarked(marked)).toBe(role);
  });
});

import { describe, expect, test } from 'vitest';
import { misses } from '../known-misses.ts';
import { nameMarked } from './mentions.ts';

const names = (marked: string) => nameMarked(marked).map(({ name }) => name);
const types = (marked: string) => nameMarked(marked).map(({ type }) => type);

describe('people', () => {
  test.each<[marked: string, names: string[]]>([
    ['[p Ida Lind] left. Later [p Lind] came back.', ['Ida Lind', 'Ida Lind']],
    ['[p Lind] came back. So [p Ida Maria Lind] left, and [p Ida] wept.', Array(3).fill('Ida Maria Lind')],
    ['[p Ida Lind] and [p Ida Maria Lind] are one.', Array(2).fill('Ida Maria Lind')],
    ['[p J. Odera] is [p Jonas Odera].', Array(2).fill('Jonas Odera')],
    ['[p Bill Odera] is [p William Odera].', Array(2).fill('Bill Odera')],
    ['[p Tan Wei] spoke. [p Tan] left.', ['Tan Wei', 'Tan Wei']],
    ['[p Tan Wei] is [p Wei Tan] abroad.', Array(2).fill('Tan Wei')],
    ['[p Kang Mi-ran] spoke. [p Kang Mi Ran] left.', Array(2).fill('Kang Mi-ran')],
    ['[p Omar al-Barazi] spoke. [p Barazi] left, [p al-Barazi] did.', Array(3).fill('Omar al-Barazi')],
    ['[p Eva von Brandt] spoke. [p von Brandt] left.', Array(2).fill('Eva von Brandt')],
    ['[p Juana Peña Soto] spoke. [p Juana Peña] left, [p Pena] too.', Array(3).fill('Juana Peña Soto')],
    ['[p Ida Lind]’s plan was [p Lind’s] own.', Array(2).fill('Ida Lind')],
    ['[p IDA LIND]\n\n[p Ida Lind] spoke.', Array(2).fill('Ida Lind')],
    ['[p President Grace Odera] spoke. [p President Odera] left.', Array(2).fill('Grace Odera')],
    ['[p Pope Lucan] spoke. [p Lucan] left.', Array(2).fill('Pope Lucan')],
    ['[p Ida “Bo” Lind] spoke. [p Ida Lind] left.', Array(2).fill('Ida “Bo” Lind')],
    ['[p Jon Vik Jr.] spoke. [p Vik] left.', Array(2).fill('Jon Vik Jr.')],
    ['[p Jon Vik Jr] met [p Jon Vik Sr].', ['Jon Vik Jr', 'Jon Vik Sr']],
    ['The [p Okafors] met [p Ada Okafor].', ['Okafors', 'Ada Okafor']],
    ['[p Ada Okafor] spoke. The [p Okafor] family wept.', ['Ada Okafor', 'Okafor family']],
  ])('%s', (marked, expected) => {
    expect(names(marked)).toEqual(expected);
  });
});

describe('people with the same family name are distinguished', () => {
  test.each<[marked: string, names: string[]]>([
    ['[p Ida Lind] met [p Jon Lind].', ['Ida Lind', 'Jon Lind']],
    [
      '[p Ida Lind] met [p Jon Lind]. Later [p Ida] left and [p Jon] stayed.',
      ['Ida Lind', 'Jon Lind', 'Ida Lind', 'Jon Lind'],
    ],
    // A family name alone refers to the most salient person.
    [
      '[p Ida Lind] won. [p Ida Lind] is the daughter of [p Jon Lind]. Voters like [p Lind].',
      ['Ida Lind', 'Ida Lind', 'Jon Lind', 'Ida Lind'],
    ],
    [
      '[p Helen Clarke] said she was glad. Mrs [p Clarke] left before Mr [p Clarke] came.',
      ['Helen Clarke', 'Helen Clarke', 'Mr Clarke'],
    ],
    ['Dr. [p Ida Lind] and Mayor [p Jon Lind] met. Dr. [p Lind] left.', ['Ida Lind', 'Jon Lind', 'Ida Lind']],
  ])('%s', (marked, expected) => {
    expect(names(marked)).toEqual(expected);
  });
});

describe('organisations', () => {
  test.each<[marked: string, names: string[]]>([
    ['The [o World Fisheries Board] ([o WFB]) met. The [o WFB] left.', Array(3).fill('World Fisheries Board')],
    ['The [o Norway Deep Fish Board] met. The [o DFB] left.', Array(2).fill('Norway Deep Fish Board')],
    ['[o Ferron.com Inc] met. [o Ferron] left.', Array(2).fill('Ferron.com Inc')],
    ['The [o Fishers’ Tribunal] (TPS) met. The [o TPS] left.', Array(2).fill('Fishers’ Tribunal')],
    ['The [o WFB] ([o World Fisheries Board]) met.', Array(2).fill('World Fisheries Board')],
    ['[o Harbour Trade Association] staff left; the [o HTA] said so.', Array(2).fill('Harbour Trade Association')],
    ['[o Coastal Institute of Science] staff left; [o CISc] said so.', Array(2).fill('Coastal Institute of Science')],
    ['The [o European Union], the [o EU] and [o the EU]', Array(3).fill('European Union')],
    ['The [o UN Fish Programme] is the [o United Nations Fish Program].', Array(2).fill('United Nations Fish Program')],
    ['The [o Ministry of Defence] is the [o Defence Ministry].', Array(2).fill('Ministry of Defence')],
    [
      'The [o Norwegian Defence Ministry] spoke; the [o Defense Ministry] left.',
      Array(2).fill('Norwegian Defence Ministry'),
    ],
    ['[o Barlow] cut jobs. [o Barlow Industries] had 40.', Array(2).fill('Barlow Industries')],
    ['[o Barlow Widget Works] had 40. [o Barlow] cut jobs.', Array(2).fill('Barlow Widget Works')],
    ['The [o Lindholm Court] sat. The [o Court] rose.', Array(2).fill('Lindholm Court')],
    ['[o St. Olaf Trust] is [o Saint Olaf Trust].', Array(2).fill('St. Olaf Trust')],
    ['The [g Lutherans] and one [g Lutheran]', Array(2).fill('Lutherans')],
    ['[o Lindholm Herald] ([o AFP]) wrote.', ['Lindholm Herald', 'AFP']],
    ['The [o Voice to Parliament] went to [o Parliament].', ['Voice to Parliament', 'Parliament']],
    [
      '[o Bay Regional Council and Lindholm Council] met; [o Lindholm Council] left.',
      ['Bay Regional Council and Lindholm Council', 'Lindholm Council'],
    ],
    ['[l Barlow] is where [o Barlow University] is.', ['Barlow', 'Barlow University']],
  ])('%s', (marked, expected) => {
    expect(names(marked)).toEqual(expected);
  });
});

describe('countries and places', () => {
  test.each<[marked: string, names: string[]]>([
    ['[l Britain] and the [l UK], [g British] and [g Britons]', Array(4).fill('United Kingdom')],
    ['So far [l The Bronx] waits. [l The Bronx] and the [l Bronx] are one.', Array(3).fill('The Bronx')],
    ['[l The Thames] rose. The fog near the [l Thames] rose.', Array(2).fill('Thames')],
    ['[c Norway], the [l Kingdom of Norway] and [g Norwegians]', Array(3).fill('Norway')],
    ['the [l U. S.] and the [l U.S.]', Array(2).fill('United States')],
    ['[l Africa] and an [g African]', Array(2).fill('Africa')],
    ['[l North Korea] fired; the [l North] denied it.', Array(2).fill('North Korea')],
    ['the [l North] of [c Norway]', ['North', 'Norway']],
    ['[l OSLO] - The fog near [l Oslo] rose.', ['Oslo', 'Oslo']],
    ['[l Lindholm, Westmark] is [l Lindholm] and [l Lindholm City].', Array(3).fill('Lindholm City')],
    ['The [l River Lind] rose, and the [l Lind] froze.', Array(2).fill('River Lind')],
    ['The [l River Jordan] is no part of [c Jordan].', ['River Jordan', 'Jordan']],
    ['The [l Māhoro Peninsula] is [l Mahoro].', Array(2).fill('Māhoro Peninsula')],
    ['[p Jordan] is no [c Jordan].', ['Jordan', 'Jordan']],
  ])('%s', (marked, expected) => {
    expect(names(marked)).toEqual(expected);
  });
});

describe('seats of government have their own names, and capitals may stand for their country', () => {
  test.each<[marked: string, names: string[]]>([
    ['The [o Kremlin] promised help.', ['Kremlin']],
    ['Guards stood outside the [o Kremlin].', ['Kremlin']],
    ['[l Oslo] hopes for more, and on [l Oslo]’s part it is wise.', ['Norway', 'Norway']],
    ['Talks between [l Oslo] and others failed.', ['Norway']],
    ['It stopped all sailings between [l Oslo] and Kiel.', ['Oslo']],
    ['Snow fell in [l Oslo], and [l Oslo]’s streets were white.', ['Oslo', 'Oslo']],
    ['The [o White House] said no.', ['White House']],
    ['He went to the [o White House].', ['White House']],
  ])('%s', (marked, expected) => {
    expect(names(marked)).toEqual(expected);
  });
});

describe('types are corrected', () => {
  test.each<[marked: string, types: string[]]>([
    ['[p Ida Lind] spoke. [o Lind] left.', ['person', 'person']],
    ['[p Ida Lind] spoke. [o Health Minister Ida Lind] left.', ['person', 'person']],
    ['[p Ida Lind] spoke. The [o Lind] plan failed.', ['person', 'person']],
    ['[p Ida Post] spoke. The [o Post] said so.', ['person', 'organisation']],
    ['[p Ida Lind] of [o Lind Shipping] spoke. [o Lind] grew.', ['person', 'organisation', 'organisation']],
    ['[l Norway] and [l Norwegians]', ['country', 'group']],
    ['[l Oslo] hopes, in [l Oslo]', ['country', 'place']],
    // the type of most mentions of a word
    ['[p Ferron] grew. [o Ferron Technology] said [o Ferron] and [o Ferron] grew.', Array(4).fill('organisation')],
  ])('%s', (marked, expected) => {
    expect(types(marked)).toEqual(expected);
  });
});

describe('known misses', () => {
  misses.each<[marked: string, names: string[]]>([
    ['[p Ida Lind], now [p Ida Vik], spoke.', Array(2).fill('Ida Lind')],
    ['[c Georgia] and the state of [l Georgia]', ['Georgia', 'State of Georgia']],
    ['[p Ida Lind], the [o Iron Lady], spoke.', Array(2).fill('Ida Lind')],
    ['[p Lydia Barkman] spoke. Ms [p Barckman] left.', Array(2).fill('Lydia Barkman')],
  ])('%s', (marked, expected) => {
    expect(names(marked)).toEqual(expected);
  });
});

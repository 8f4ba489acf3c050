// The names that a story uses for one and the same, as they are joined: mentions are marked by hand.
import { expect, test } from 'vitest';
import { readTable } from '../table.ts';
import { nameMarked } from './mentions.ts';

const LETTERS = { person: 'p', organisation: 'o', country: 'c', place: 'l', group: 'g' };

test.each(
  readTable(`
en: [p Ida Lind] met [p Ida Vik]. [p Ida] left. → p Ida Lind; p Ida Vik; p Ida Lind
en: [p Lind] left. [p Lind] met [p Ida Lind], and then [p Jon Lind] came. [p Lind] wept. → p Ida Lind; p Ida Lind; p Ida Lind; p Jon Lind; p Ida Lind
en: [p Jon Lind] met [p Ida Lind] and [p Ida Lind]. [p Lind] wept. → p Jon Lind; p Ida Lind; p Ida Lind; p Jon Lind
en: Mr [p Lind] met [p Ida Lind]. Mrs [p Lind] wept, Mr [p Lind] did not. → p Mr Lind; p Ida Lind; p Ida Lind; p Mr Lind
en: Mrs [p Lind] met Mrs [p Vik]. [p Lind] wept. → p Lind; p Vik; p Lind
en: President [p Ida Lind] met Minister [p Jon Vik]. The [p President] wept, and the [p Minister] left. → p Ida Lind; p Jon Vik; p Ida Lind; p Jon Vik
en: Vice President [p Ida Lind] met President [p Jon Vik]. The [p Vice President] wept. → p Ida Lind; p Jon Vik; p Ida Lind
en: [p Mr President] met [p Ida Lind]. → p Mr President; p Ida Lind
en: Mr. [p Jon Lind] met Mrs. [p Lind]. → p Jon Lind; p Mrs Lind
en: [p J. Lind] met [p Jon Maria Lind] and [p J. M. Lind]. → p Jon Maria Lind; p Jon Maria Lind; p Jon Maria Lind
en: [p Jon Lind] met [p Jane Lind]. [p J. Lind] left. → p Jon Lind; p Jane Lind; p Jon Lind
en: [p JON LIND] met [p Ida Vik], and [p Jon Lind] left. → p Jon Lind; p Ida Vik; p Jon Lind
en: [p Jon P. Lind] met [p Jon Paul Lind]. [p Jon Lind] left. → p Jon Paul Lind; p Jon Paul Lind; p Jon Paul Lind
en: [p Jon Vik III] met [p Jon Vik]. [p Jon Vik IV] left. → p Jon Vik III; p Jon Vik III; p Jon Vik IV
en: [p Jon Vik PhD] met [p Jon Vik, MBE]. [p Vik] left. → p Jon Vik; p Jon Vik; p Jon Vik
en: [p Sir Jon Vik] met [p Vik]. [p King Olav] met [p Olav]. → p Jon Vik; p Jon Vik; p King Olav; p King Olav
en: [p Gabriel Vik Font] met [p Gabriel Vik]. [p Font] left. → p Gabriel Vik Font; p Gabriel Vik Font; p Gabriel Vik Font
en: [p Liz Vik] met [p Elizabeth Vik] and [p Beth Vik]. → p Liz Vik; p Liz Vik; p Liz Vik
en: [p Ida Lind] left. [o Lind] rose, and [o Lind Shipping] fell. → p Ida Lind; o Lind Shipping; o Lind Shipping
en: [p Ida Lind] left. [o Lind] rose, and the [o Lind] plan fell, and the [o Lind] said so. → p Ida Lind; p Ida Lind; p Ida Lind; o Lind
en: [p Ida Lind] left. [c Lind] rose. [g Lind] fell. [g Ida Lind] wept. [l Lind] burned. → p Ida Lind; c Lind; g Lind; p Ida Lind; p Ida Lind
en: [o Halden] rose. [o Halden] fell. [p Halden] wept. → o Halden; o Halden; o Halden
en: [o Halden] rose. [p Halden] wept. → o Halden; p Halden
en: [o Halden] rose. [o Halden] fell. [p Halden] wept. [p Halden] left. → o Halden; o Halden; p Halden; p Halden
en: [o Halden] rose. [o Halden] fell. [o Halden] wept. [p Halden] left. [p Halden] sang. → o Halden; o Halden; o Halden; o Halden; o Halden
en: [p Ida Halden] rose. [o Halden] fell. [o Halden] wept. [p Halden] left. → p Ida Halden; p Ida Halden; p Ida Halden; p Ida Halden
en: The [p Lind] family wept with the [p Ida Lind] family. → p Lind family; p Ida Lind
en: The [o World Fisheries Board] (WFB) met the [o WFB]. The [o Fisheries Board] left. → o World Fisheries Board; o World Fisheries Board; o World Fisheries Board
en: The [o WFB] (World Fisheries Board) met [o WFB]. [o World Fisheries Board] left. → o World Fisheries Board; o World Fisheries Board; o World Fisheries Board
en: The [o World Fisheries Board] (the “Board”) met the [o Board]. → o World Fisheries Board; o World Fisheries Board
en: The [o World Fisheries Board] (Fishboard) met [o Fishboard]. → o World Fisheries Board; o World Fisheries Board
en: The [o World Fisheries Board] (Zanzi) met [o Zanzi]. → o World Fisheries Board; o Zanzi
en: The [o Big World Fisheries Board] (Zanzi) met [o Zanzi]. → o Big World Fisheries Board; o Big World Fisheries Board
en: The [o World Fisheries Board] (Norway) met [o Norway] and (Reuters) [o Reuters]. → o World Fisheries Board; o Norway; o Reuters
en: The [o World Fisheries Board] met [o WFB], [o W.F.B.], [o WFBX] and [o FWB]. → o World Fisheries Board; o World Fisheries Board; o World Fisheries Board; o WFBX; o FWB
en: The [o Ministry of Fish] met the [o MoF] and the [o MF]. [o Fish Ministry] left. → o Ministry of Fish; o Ministry of Fish; o Ministry of Fish; o Ministry of Fish
en: The [o Centre for Disease Control and Prevention] met the [o CDC] and [o CDCP]. → o Centre for Disease Control and Prevention; o Centre for Disease Control and Prevention; o Centre for Disease Control and Prevention
en: The [o Norway Deep Fish Board] met the [o DFB] and the [o NDFB]. → o Norway Deep Fish Board; o Norway Deep Fish Board; o Norway Deep Fish Board
en: The [o Social Security Institute of Ecuador] met the [o IESS]. → o Social Security Institute of Ecuador; o Social Security Institute of Ecuador
en: The [o Indian Institute of Science] met the [o IISc]. → o Indian Institute of Science; o Indian Institute of Science
en: The [o Defence Ministry] met the [o Norwegian Defence Ministry] and the [o Ministry of Defense of Norway]. → o Ministry of Defense of Norway; o Ministry of Defense of Norway; o Ministry of Defense of Norway
en: The [o National Storm Centre of Norway] met the [o National Storm Centre]. → o National Storm Centre of Norway; o National Storm Centre of Norway
en: The [o Harlan Museum of Art] met [o Harlan]. The [o Museum of Art] left. → o Harlan Museum of Art; o Harlan Museum of Art; o Museum of Art
en: [o Harlan] met the [o Harlan Museum of Art]. → o Harlan Museum of Art; o Harlan Museum of Art
en: [o Barlow Widget Industries] met [o Barlow Widget] and [o Barlow]. → o Barlow Widget Industries; o Barlow Widget Industries; o Barlow Widget Industries
en: [o Barlow Group Ltd] met [o Barlow Group] and [o Barlow]. → o Barlow Group Ltd; o Barlow Group Ltd; o Barlow Group Ltd
en: [o Fish Board Norway] met the [o Fish Board]. → o Fish Board Norway; o Fish Board Norway
en: [o Fish Board] met the [o Fish Board Norway]. → o Fish Board Norway; o Fish Board Norway
en: The [o Strait Fisheries Agency] met the [o Fisheries Agency] and the [o Agency]. → o Strait Fisheries Agency; o Strait Fisheries Agency; o Strait Fisheries Agency
en: The [o Trade and Fisheries Agency] met the [o Fisheries Agency]. → o Trade and Fisheries Agency; o Fisheries Agency
en: The [o Music in Africa Foundation] met [o Music in Africa]. → o Music in Africa Foundation; o Music in Africa Foundation
en: The [o Voice to Parliament] met the [o Parliament]. → o Voice to Parliament; o Parliament
en: [o Halden.com] met [o Halden]. [o Lakeside, Lindland] left. → o Halden.com; o Halden.com; o Lakeside, Lindland
en: [o Halden Banks] met [o Halden Bank] and [o Halden Buses] met [o Halden Buse]. → o Halden Banks; o Halden Banks; o Halden Buses; o Halden Buses
en: [l Lind Island] is [l Lind]. [l Province of Vik] is [l Vik]. → l Lind Island; l Lind Island; l Province of Vik; l Province of Vik
en: The [l River Berle] is the [l Berle], and [l Berle] is a town. → l River Berle; l River Berle; l River Berle
en: [l Berle] is a town by the [l River Berle]. → l Berle; l River Berle
en: [l Lindholm in Westmark] is [l Lindholm]. → l Lindholm in Westmark; l Lindholm in Westmark
en: They went to [l The Hague]. [l The Thames] rose. → l The Hague; l Thames
en: The [g Basques] met a [g Basque], the [g Basquess] and a [g Bass]. → g Basques; g Basques; g Basquess; g Bass
en: [o Lind Bank] met [o Vik Bank]. The [o Bank] left. → o Lind Bank; o Vik Bank; o Vik Bank
en: [o Lind Bank] met the [o Bank]. [o Vik Bank] met the [o Bank]. → o Lind Bank; o Lind Bank; o Vik Bank; o Vik Bank
en: [o Claire's] met [p Claire's] and [o Lords'] met [p Lords']. → o Claire's; p Claire; o Lords; p Lords
en: [p Ida Lind,] met [p “Ida Lind”] and [p the Lind]. → p Ida Lind; p Ida Lind; p Ida Lind
en: [c Norway] met [g Norwegians]. [l Oslo] hopes to win. In [l Oslo], it rained. → c Norway; g Norway; c Norway; l Oslo
en: [l Oslo]’s ambassador left. [l Oslo]’s trams left. [l Oslo]’s and Riga’s ambassadors left. → c Norway; l Oslo; l Oslo
en: They accused [l Oslo]. Talks between [l Oslo] and Riga. Sailings between [l Oslo] and Riga. Pressure on the [l Oslo]. → c Norway; c Norway; l Oslo; c Norway
en: [l Oslo] also hopes to win. [l Oslo] is cold. → c Norway; l Oslo
en: The [l White House] said no. The [l Kremlin] hopes so. Outside the [l Kremlin], it rained. In the [l White House] it rained. → o White House; o Kremlin; l Kremlin; l White House
en: [c North Korea] met the [l North], and [g North] left. → c North Korea; c North Korea; g North Korea
en: [o Bavaria] and [l Bavaria] and [c Norway] and [o Norway]. → o Bavaria; l Bavaria; c Norway; o Norway
es: [p Ana Lind] llegó. [p Lind] salió con el [o Banco de Vik] y el [o Banco]. → p Ana Lind; p Ana Lind; o Banco de Vik; o Banco de Vik
es: La [o Organización de las Naciones Unidas] y la [o ONU] y [o Naciones Unidas]. → o Organización de las Naciones Unidas; o Organización de las Naciones Unidas; o Organización de las Naciones Unidas
es: El [o Ministerio de Defensa] de [c Noruega] y el [o Ministerio]. → o Ministerio de Defensa; c Noruega; o Ministerio de Defensa
de: [p Ida Lind] kam. [p Linds] Anwalt auch. [p Ida Linds] Anwalt ging. → p Ida Lind; p Ida Lind; p Ida Lind
de: Das [o Landgericht Halden] und des [o Landgerichts] und [o Landgericht]. → o Landgericht Halden; o Landgericht Halden; o Landgericht Halden
de: [c Norwegens] Küste und [c Norwegen]. Die [c USA] und die [c USA] und die [c Vereinigten Staaten]. → c Norwegen; c Norwegen; c USA; c USA; c USA
de: [c USA] und [c USA]. [p Jon Haas] und [p Haas] und [p Haass]. → c USA; c USA; p Jon Haas; p Jon Haas; p Haass
fr: [p Ana Lind] est partie. L’[o Union d’Halden] et l’[o Union]. → p Ana Lind; o Union d’Halden; o Union d’Halden
fr: Les [c États-Unis] et les [c USA]. [l Paris] espère. → c États-Unis; c États-Unis; l Paris
it: [p Ana Lind] è partita. Il [o Partito di Halden] e il [o Partito]. → p Ana Lind; o Partito di Halden; o Partito di Halden
pt: [p Ana Lind] saiu. [p Lind] voltou à [o Polícia Federal do Brasil] e à [o Polícia Federal]. → p Ana Lind; p Ana Lind; o Polícia Federal do Brasil; o Polícia Federal
`),
)('%s: %s', (lang, marked, expected) => {
  const named = nameMarked(marked, lang).map(({ name, type }) => `${LETTERS[type]} ${name}`);
  expect(named.join('; ')).toBe(expected);
});

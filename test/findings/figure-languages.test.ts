import { describe, expect, test } from 'vitest';
import { find } from '../../src/findings/figure/index.ts';

import { cutBlocks, prepare } from '../../src/text/prepare.ts';
import { misses } from '../known-misses.ts';

/** Each figure as “words | form value unit comparator (counted)”, in a language. */
const read = (lang: string, text: string) =>
  find(prepare({ text, lang, blocks: cutBlocks(text) })).map(({ start, end, facts }) => {
    const said = facts.to === undefined ? facts.value : `${facts.value ?? ''}..${facts.to ?? ''}`;
    const told = [facts.form, said, facts.unit, facts.comparator, facts.counted && `(${facts.counted})`];
    return `${text.slice(start, end)} | ${told.filter((fact) => fact !== undefined).join(' ')}`;
  });

describe('figures in other languages', () => {
  test.each<[lang: string, sentence: string, figures: string[]]>([
    // Spanish
    ['es', 'Costó 1.234,5 euros.', ['1.234,5 euros | money 1234.5 EUR']],
    ['es-MX', 'Costó 1,234.5 pesos.', ['1,234.5 pesos | money 1234.5 MXN']],
    ['es', 'Gastó tres mil millones de dólares.', ['tres mil millones de dólares | money 3000000000 USD']],
    ['es', 'Subió más de un 12,5 por ciento.', ['más de un 12,5 por ciento | percent 12.5 % >']],
    ['es', 'Llegaron más de 10.000 soldados.', ['más de 10.000 soldados | count 10000 > (soldados)']],
    ['es', 'Hay treinta y cinco barcos.', ['treinta y cinco barcos | count 35 (barcos)']],
    ['es', 'Empezó el 8 de julio de 2016.', ['8 de julio de 2016 | date 2016-07-08']],
    ['es', 'Dura desde 2012.', ['desde 2012 | period 2012..']],
    ['es', 'Vinieron miles de personas.', ['miles de personas | count 2000.. ~ (personas)']],
    ['es', 'La mitad de los barcos volvió.', ['mitad | fraction 0.5 (barcos)']],
    [
      'es',
      'Costó mil yenes, y corre a 80 kilómetros por hora.',
      ['mil yenes | money 1000 JPY', '80 kilómetros por hora | measure 80 km/h'],
    ],
    // French
    ['fr', 'Ils ont versé 5 000 francs CFA.', ['5 000 francs CFA | money 5000 XOF']],
    ['fr', 'Il a coûté 1\u202f234,5 euros.', ['1\u202f234,5 euros | money 1234.5 EUR']],
    ['fr', 'Elle a perdu 3 milliards d’euros.', ['3 milliards d’euros | money 3000000000 EUR']],
    ['fr', 'Ils sont quatre-vingt-dix marins.', ['quatre-vingt-dix marins | count 90 (marins)']],
    ['fr', 'Soixante et onze bateaux.', ['Soixante et onze bateaux | count 71 (bateaux)']],
    ['fr', 'Au moins 20 % des marins.', ['Au moins 20 % | percent 20 % >= (marins)']],
    ['fr', 'Deux millions d’habitants.', ['Deux millions d’habitants | count 2000000 (habitants)']],
    ['fr', 'Ouvert le 8 juillet 2016.', ['8 juillet 2016 | date 2016-07-08']],
    ['fr', 'Le technicien de 57 ans a un contrat de 3 ans.', ['57 ans | age 57 year', '3 ans | duration 3 year']],
    ['fr', 'Jon Lind est mort mardi à 91 ans (90e+4).', ['mardi | date XXXX-WXX-2', '91 ans | age 91 year']],
    ['it', 'È caduto alle 7.40 un romeno di 29 anni.', ['7.40 | time 07:40', '29 anni | age 29 year']],
    ['it', 'Ida Lind, 32 anni, e Jon Vik, 57, di Bari.', ['32 anni | age 32 year', '57 | age 57 year']],
    ['es', 'Está a 39 años luz, según Ida Lind.', ['39 años luz | measure 39 ly']],
    ['fr', 'Ginette Otto-Bruc, 76 ans, est là.', ['76 ans | age 76 year']],
    [
      'fr',
      'Elle est fermée vendredi 19 h 30 entre Breil et Saorge.',
      ['vendredi | date XXXX-WXX-5', '19 h 30 | time 19:30'],
    ],
    ['fr', 'Il monte de 350 millions apportés par l’État.', ['350 millions | number 350000000']],
    [
      'fr',
      'Le 3 décembre à 18 h 30, ce fut deux fois et demie plus.',
      ['3 décembre | date XXXX-12-03', '18 h 30 | time 18:30', 'deux fois et demie | rate 2.5 x'],
    ],
    ['it', 'Lo spread è a 74 punti base.', ['74 punti base | percent 74 bp']],
    ['de', 'Es fehlten 1,2 Prozentpunkte.', ['1,2 Prozentpunkte | percent 1.2 pp']],
    ['de', 'In der 40-minütigen Sitzung sprach er.', ['40-minütigen | duration 40 minute']],
    ['de', 'Ein 42 Jahre alter Mann starb.', ['42 Jahre alter | age 42 year']],
    ['es', 'Será a las nueve y media de la noche.', []],
    ['fr', 'Quelque 620 sapeurs-pompiers luttent.', ['Quelque 620 sapeurs-pompiers | count 620 ~ (sapeurs-pompiers)']],
    ['it', 'La vittima aveva 82 anni.', ['82 anni | age 82 year']],
    ['it', 'Il museo aveva 20 anni di storia.', ['20 anni | duration 20 year']],
    [
      'es',
      'Quedan 412 hectómetros cúbicos y 20 hm³.',
      ['412 hectómetros cúbicos | measure 412 hm3', '20 hm³ | measure 20 hm3'],
    ],
    [
      'pt',
      'A taxa subiu um ponto e meio, e a Bolsa foi a 158.340 pontos.',
      ['um ponto e meio | percent 1.5 pp', '158.340 pontos | count 158340 (pontos)'],
    ],
    // About so many
    [
      'fr',
      'Une vingtaine de marins et une centaine d’euros.',
      ['Une vingtaine de marins | count 20 ~ (marins)', 'une centaine d’euros | money 100 EUR ~'],
    ],
    ['fr', 'Une quinzaine. Il fut mis en quarantaine.', []],
    [
      'es',
      'Un centenar de coches y una veintena de vecinos.',
      ['Un centenar de coches | count 100 ~ (coches)', 'una veintena de vecinos | count 20 ~ (vecinos)'],
    ],
    ['it', 'Una trentina di barche.', ['Una trentina di barche | count 30 ~ (barche)']],
    ['pt', 'Uma dezena de barcos.', ['Uma dezena de barcos | count 10 ~ (barcos)']],
    ['fr', 'Une centaine de milliers de bateaux.', ['Une centaine de milliers de bateaux | count 100000 ~ (bateaux)']],
    [
      'it',
      'Poco più di mezz’ora, quasi un’ora.',
      ['più di mezz’ora | duration 0.5 hour >', 'quasi un’ora | duration 1 hour ~'],
    ],
    // Factors and parts
    ['de', 'Doppelt so viel wie sonst.', ['Doppelt | rate 2 x']],
    [
      'fr',
      'Le loyer a baissé d’un tiers en tout, le double du prix.',
      ['un tiers | fraction 0.3333333333333333', 'double | rate 2 x (prix)'],
    ],
    ['fr', 'À l’insu d’un tiers.', []],
    ['fr', 'Il est le triple champion.', []],
    ['es', 'Costó dos veces más, el doble de lo previsto.', ['dos veces | rate 2 x', 'doble | rate 2 x']],
    ['es', 'Las dos terceras partes de los barcos.', ['dos terceras partes | fraction 0.6666666666666666 (barcos)']],
    [
      'de',
      'Der Preis stieg um ein Drittel auf das Doppelte, dreimal so schnell.',
      ['ein Drittel | fraction 0.3333333333333333', 'Doppelte | rate 2 x', 'dreimal | rate 3 x'],
    ],
    // A comparison before an article
    [
      'es',
      'Más del 40 % y casi el 12 %, subió hasta el 30 %.',
      ['Más del 40 % | percent 40 % >', 'casi el 12 % | percent 12 % ~', '30 % | percent 30 %'],
    ],
    [
      'it',
      'Oltre il 40%, meno dell’8% e oltre l’8%.',
      ['Oltre il 40% | percent 40 % >', 'meno dell’8% | percent 8 % <', 'oltre l’8% | percent 8 % >'],
    ],
    ['de', 'Er stieg über den 20 Meter hohen Turm.', ['20 Meter | measure 20 m']],
    ['es', 'Bajará un 12,5 %, hasta los 7 euros.', ['12,5 % | percent 12.5 %', '7 euros | money 7 EUR']],
    // What is counted per two things
    [
      'fr',
      'Le loyer est de 15 euros par mètre carré et par mois.',
      ['15 euros par mètre carré et par mois | money 15 EUR/m2/month'],
    ],
    [
      'de',
      'Sie zahlt 15 Euro pro Quadratmeter und Monat.',
      ['15 Euro pro Quadratmeter und Monat | money 15 EUR/m2/month'],
    ],
    // Weekdays
    ['de', 'Er kam am Dienstagabend.', ['Dienstagabend | date XXXX-WXX-2']],
    ['pt', 'Sai nesta sexta (4 de dezembro) e na segunda etapa.', ['nesta sexta (4 de dezembro) | date XXXX-12-04']],
    [
      'es',
      'Será el martes a las 5:30 p.m. y el lunes (7 de julio).',
      ['martes | date XXXX-WXX-2', '5:30 p.m. | time 17:30', 'lunes (7 de julio) | date XXXX-07-07'],
    ],
    ['es', 'Entre las 6.00 y las 12.00.', ['6.00 | time 06:00', '12.00 | time 12:00']],
    ['de', 'In den 1990er-Jahren.', ['1990er-Jahren | period 199X']],
    // Ages
    ['fr', 'Elle est âgée de 58 ans.', ['58 ans | age 58 year']],
    ['pt', 'Será gratuito para maiores de 65 anos.', ['65 anos | age 65 year']],
    ['de', 'Sie starb im Alter von 60 Jahren.', ['60 Jahren | age 60 year']],
    // All of a duration
    ['fr', 'Cela dura un an, un mois et 21 jours.', ['un an, un mois et 21 jours | duration 1.14082819986 year']],
    ['es', 'Las últimas tres semanas de este año.', ['últimas tres semanas | duration 3 week', 'este año | date']],
    ['it', 'Il terzo trimestre di quest’anno.', ['terzo trimestre di quest’anno | period XXXX-Q3']],
    // German
    ['de', 'Es kostet 1.234,5 Euro.', ['1.234,5 Euro | money 1234.5 EUR']],
    ['de', 'Es kostet 5 Mio. Euro.', ['5 Mio. Euro | money 5000000 EUR']],
    ['de', 'Er zahlt drei Milliarden Dollar.', ['drei Milliarden Dollar | money 3000000000 USD']],
    ['de', 'Mindestens zwanzig Schiffe.', ['Mindestens zwanzig Schiffe | count 20 >= (Schiffe)']],
    ['de', 'Rund 12,5 Prozent der Wähler.', ['Rund 12,5 Prozent | percent 12.5 % ~ (Wähler)']],
    ['de', 'Er begann am 8. Juli 2016.', ['8. Juli 2016 | date 2016-07-08']],
    ['de', 'Es kamen 3000 junge Matrosen.', ['3000 junge Matrosen | count 3000 (junge Matrosen)']],
    ['de-CH', "Es kostet 1'234.50 Franken.", ["1'234.50 Franken | money 1234.5 CHF"]],
    // Portuguese
    ['pt-BR', 'Custou R$ 1.234,50.', ['R$ 1.234,50 | money 1234.5 BRL']],
    ['pt', 'Gastou dois bilhões de reais.', ['dois bilhões de reais | money 2000000000 BRL']],
    ['pt', 'Cerca de 20 por cento.', ['Cerca de 20 por cento | percent 20 % ~']],
    ['pt', 'Foi em 8 de julho de 2016.', ['8 de julho de 2016 | date 2016-07-08']],
    // Italian
    ['it', 'È costato 1.234,5 euro.', ['1.234,5 euro | money 1234.5 EUR']],
    ['it', 'Ha perso tre miliardi di dollari.', ['tre miliardi di dollari | money 3000000000 USD']],
    ['it', 'Circa il 20 per cento.', ['Circa il 20 per cento | percent 20 % ~']],
    ['it', 'Sono venti soldati.', ['venti soldati | count 20 (soldati)']],
    ['it', 'L’8 luglio 2016 partì.', ['8 luglio 2016 | date 2016-07-08']],
    // Languages without a lexicon: digits and signs
    ['sv', 'Det kostade 12,5 % och 30 km.', ['12,5 % | percent 12.5 %', '30 km | measure 30 km']],
    ['ru', 'Это стоило €12,5 в 2016.', ['€12,5 | money 12.5 EUR', '2016 | date 2016']],
    ['nl', 'Het kostte 1.234,5 EUR.', ['1.234,5 EUR | money 1234.5 EUR']],
    ['nl', 'Het begon in maart 2022.', ['maart 2022 | date 2022-03']],
    ['ar', 'بدأ في مارس 2022.', ['مارس 2022 | date 2022-03']],
    ['nl', 'Het kostte 2,4 miljoen.', ['2,4 miljoen | number 2400000']],
    ['not a language', 'It cost 5 %.', ['5 % | percent 5 %']],
    ['constructor', 'It cost 5 %.', ['5 % | percent 5 %']],
    // What a word may be besides
    ['es', 'Está a siete puntos del líder.', ['siete puntos | count 7 (puntos)']],
    ['es', 'La inflación bajó dos puntos.', ['dos puntos | percent 2 pp']],
    ['es', '–Doce –dice la farera.', ['Doce | count 12']],
    ['es', 'Lo vio todo el mundo menos uno.', []],
    ['es', 'Hizo menos 5 grados.', ['menos 5 grados | measure -5 °']],
    ['es', 'Se sentaron en mitad de la carretera.', []],
    ['es', 'Llamaba a las diez.', []],
    [
      'es',
      'Crecerá entre los 3 y los 5 millones de euros.',
      ['entre los 3 y los 5 millones de euros | money 3000000..5000000 EUR'],
    ],
    ['fr', 'Il est placé chez un tiers.', []],
    ['fr', 'Un tiers des voix manque.', ['Un tiers | fraction 0.3333333333333333 (voix)']],
    ['fr', 'Une demi-finale, ça se joue.', []],
    ['fr', 'Il a gagné ses trois premiers matches.', ['trois | count 3']],
    ['fr', 'Il a inscrit 14 points.', ['14 points | count 14 (points)']],
    ['de', 'Um acht hab ich Praxis.', []],
    ['de', 'Das sagte die 34-Jährige.', ['34-Jährige | age 34 year']],
    ['de', 'Er wechselte nach dem 2:0 zwei Spieler aus.', ['2:0 | score 2..0', 'zwei Spieler | count 2 (Spieler)']],
    ['de', 'Der 1. FC Marvik trainiert um sechs Uhr.', []],
    ['it', 'Sono quattro gli indagati.', ['quattro | count 4']],
    ['it', 'Arriva alle undici, sei pronto?', []],
    ['it', 'Ha segnato 27 punti.', ['27 punti | count 27 (punti)']],
    [
      'it',
      'Contiene tra i 3 e i 5 milioni di metri cubi.',
      ['tra i 3 e i 5 milioni di metri cubi | measure 3000000..5000000 m3'],
    ],
    ['pt', 'Pelo menos 14 pessoas saíram.', ['Pelo menos 14 pessoas | count 14 >= (pessoas)']],
    ['pt', 'Falta um segundo oboé no artigo 7º.', []],
    ['pt', 'Chegou um segundo depois.', ['um segundo | duration 1 second']],
  ])('%s: %s', (lang, sentence, expected) => {
    expect(read(lang, sentence)).toEqual(expected);
  });
});

test('numbers of several words written as one, and shares', () => {
  expect(read('de', 'Es sind fünfundzwanzig Schiffe.')).toHaveLength(1);
  expect(read('it', 'Sono ventotto soldati.')).toHaveLength(1);
  expect(read('fr', 'Un marin sur cinq.')).toEqual(['Un marin sur cinq | rate 0.2 (marin)']);
});

describe('known misses in other languages', () => {
  misses('a rank', () => expect(read('es', 'Es la tercera ciudad.')).toHaveLength(1));
});

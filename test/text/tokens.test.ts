import { describe, expect, test } from 'vitest';
import { cutTokens } from '../../src/text/tokens.ts';

/** The tokens of a text, each with the first letter of its type: “w:Lind”. */
const cut = (text: string, hasElision = false) =>
  cutTokens(text, { start: 0, end: text.length }, hasElision).map(
    ({ type, start, end }) => `${type.charAt(0)}:${text.slice(start, end)}`,
  );

describe('the tokens of a block', () => {
  test.each<[text: string, tokens: string[]]>([
    ['', []],
    ['  \n\t ', []],
    ['Lind', ['w:Lind']],
    ['a b', ['w:a', 'w:b']],
    ['a  b\u00a0c\nd', ['w:a', 'w:b', 'w:c', 'w:d']],
    ['Lind,Vik;Berg', ['w:Lind', 'm:,', 'w:Vik', 'm:;', 'w:Berg']],
    ['U.S. left', ['w:U.S.', 'w:left']],
    ['U. left', ['w:U', 'm:.', 'w:left']],
    ['it left.', ['w:it', 'w:left', 'm:.']],
    ['Dr. J.K. Lind', ['w:Dr', 'm:.', 'w:J.K.', 'w:Lind']],
    ['G7 and F-16', ['w:G7', 'w:and', 'w:F', 'm:-', 'n:16']],
    ['20m', ['n:20', 'w:m']],
    ['1,000.5, 7.', ['n:1,000.5', 'm:,', 'n:7', 'm:.']],
    ['1..2', ['n:1', 'm:.', 'm:.', 'n:2']],
    ['1é 1½ 1,½', ['n:1', 'w:é', 'n:1', 'n:½', 'n:1', 'm:,', 'n:½']],
    ['1１', ['n:1１']],
    ['Rs500 RM20,000 R15 billion', ['w:Rs', 'n:500', 'w:RM', 'n:20,000', 'w:R', 'n:15', 'w:billion']],
    ['R15', ['w:R15']],
    ["Lind's", ['w:Lind', "w:'s"]],
    ["LIND'S 'so'", ['w:LIND', "w:'S", "m:'", 'w:so', "m:'"]],
    ["'s' 's1 'sé 's", ["w:'s", "m:'", "m:'", 'w:s1', "m:'", 'w:sé', "w:'s"]],
    ["'s”, 's’", ["w:'s", 'm:”', 'm:,', "w:'s", 'm:’']],
    ["'s…", ["w:'s", 'm:…']],
    ["'sß '9 '", ["m:'", 'w:sß', "m:'", 'n:9', "m:'"]],
    ["don't O’Brien rock'n'roll", ["w:don't", 'w:O’Brien', "w:rock'n'roll"]],
    ['Lind’s ’s', ['w:Lind', 'w:’s', 'w:’s']],
    ['www.lind.org wwwlind', ['w:www.lind.org', 'w:wwwlind']],
    ['https://a.org/b?c=1” now http: x', ['w:https://a.org/b?c=1', 'm:”', 'w:now', 'w:http', 'm::', 'w:x']],
    ['a:b', ['w:a', 'm::', 'w:b']],
    ['naïve é', ['w:naïve', 'w:é']],
    ['“Go,” «so» – €5', ['m:“', 'w:Go', 'm:,', 'm:”', 'm:«', 'w:so', 'm:»', 'm:–', 'm:€', 'n:5']],
    ['☂ 王 \ud800', ['m:☂', 'w:王', 'm:\ud800']],
    ['{a}~|', ['m:{', 'w:a', 'm:}', 'm:~', 'm:|']],
    ['a\u007fb', ['w:a', 'm:\u007f', 'w:b']],
    ['a \u2009b', ['w:a', 'w:b']],
  ])('of “%s”', (text, tokens) => expect(cut(text)).toEqual(tokens));

  test.each<[text: string, tokens: string[]]>([
    ["l'eau", ["w:l'", 'w:eau']],
    ['L’Aquila dell’Utri', ['w:L’', 'w:Aquila', 'w:dell’', 'w:Utri']],
    ["aujourd'hui", ["w:aujourd'hui"]],
    ["l'huile", ["w:l'", 'w:huile']],
    ["l'7", ['w:l', "m:'", 'n:7']],
  ])('of “%s”, in a language with elision', (text, tokens) => expect(cut(text, true)).toEqual(tokens));

  test('have offsets in the whole text', () => {
    expect(cutTokens('One. Ida left.', { start: 5, end: 13 }, false)).toEqual([
      { type: 'word', start: 5, end: 8 },
      { type: 'word', start: 9, end: 13 },
    ]);
  });
});

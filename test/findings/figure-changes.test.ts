import { describe, expect, test } from 'vitest';
import { find } from '../../src/findings/figure/index.ts';
import { prepareStory } from './story.ts';

/** Each figure as “number of the change, role, trend: words”. */
const changes = (text: string) =>
  find(prepareStory(text)).map(({ start, end, facts: { change, changeNumber, trend } }) =>
    [changeNumber, change, trend, text.slice(start, end)].filter((fact) => fact !== undefined).join(' '),
  );

describe('changes', () => {
  test.each<[sentence: string, figures: string[]]>([
    ['Sales rose 12 % to €3.4bn from €3bn.', ['1 by up 12 %', '1 to up €3.4bn', '1 from up €3bn']],
    ['Sales fell from $5m to $4m.', ['1 from down $5m', '1 to down $4m']],
    ['Support was down 3 points to 28 percent.', ['1 by down 3 points', '1 to down 28 percent']],
    ['It grew by 200 ships to 900 ships.', ['1 by up 200 ships', '1 to up 900 ships']],
    ['It went from 70 % to 28 %.', ['1 from 70 %', '1 to 28 %']],
    ['Prices rose from 10 to 15 percent.', ['1 from to up from 10 to 15 percent']],
    ['It rose 5 % to $4. It fell 2 % to $3.', ['1 by up 5 %', '1 to up $4', '2 by down 2 %', '2 to down $3']],
    ['They sailed 5 km to 3 towns.', ['5 km', '3 towns']],
    ['It paid $5 to 12 men.', ['$5', '12 men']],
    ['It rose from 3 to 5 boats.', ['1 from to up from 3 to 5 boats']],
    ['It changed from $3 to $5.', ['1 from $3', '1 to $5']],
    ['It went from $3 to $5.', ['1 from $3', '1 to $5']],
    ['Sales rose 5 %, and in the far north of the old land to $4.', ['5 %', '$4']],
    ['Sales rose 5 % but fell to $4.', ['5 %', '$4']],
    ['Sales rose 5 %; to $4 they went.', ['5 %', '$4']],
    ['Sales rose 5 %: to $4 they went.', ['5 %', '$4']],
    ['Sales rose to $4 to $5.', ['$4', '$5']],
    ['Sales rose to $4 from €3.', ['$4', '€3']],
    ['Sales rose to $4 from 3 boats.', ['$4', '3 boats']],
    ['Rents rose from €900 to €1,350 a month.', ['1 from up €900', '1 to up €1,350 a month']],
    ['Rents rose from 900 to €1,350.', ['1 from up 900', '1 to up €1,350']],
    ['Rents rose from €900 to 1,350 boats.', ['€900', '1,350 boats']],
    ['Sales rose sharply 3 % to $5.', ['1 by up 3 %', '1 to up $5']],
    [
      'A rise of 3 % to $5 came, after a fall of 2 % to $4.',
      ['1 by up 3 %', '1 to up $5', '2 by down 2 %', '2 to down $4'],
    ],
    ['Sales fell by a third to $5.', ['1 by down third', '1 to down $5']],
    ['Sales fell a third to $5.', ['1 by down third', '1 to down $5']],
    ['Sales changed by 3 % to $5.', ['3 %', '$5']],
    ['Sales were 3 % up to $5.', ['3 %', 'up to $5']],
    ['It took 3 hours to 5 towns.', ['3 hours', '5 towns']],
    ['Sales rose 3 % in 2 hours to $5.', ['1 by up 3 %', '2 hours', '1 to up $5']],
    ['It rose from 10 to 15.', ['1 from to up from 10 to 15']],
    ['It went from 10 to 15.', ['1 from to from 10 to 15']],
    ['It went from 10 to 15 percent.', ['1 from to from 10 to 15 percent']],
    ['It won 5-4, and rose 3 % to $5 from $4, then $6.', ['5-4', '1 by up 3 %', '1 to up $5', '1 from up $4', '$6']],
    ['Sales rose 12 % from €3bn.', ['1 by up 12 %', '1 from up €3bn']],
    ['Sales of 12 % to €3bn.', ['12 %', '€3bn']],
  ])('%s', (sentence, expected) => {
    expect(changes(sentence)).toEqual(expected);
  });

  test('each figure of a change has the spans of the others', () => {
    const text = 'Sales rose 12 % to €3.4bn from €3bn.';
    const [by] = find(prepareStory(text));
    const words = Object.entries(by?.parts ?? {}).map(([name, { start, end }]) => `${name} ${text.slice(start, end)}`);
    expect(words).toEqual(['to €3.4bn', 'from €3bn']);
  });

  test('changes are numbered through the story, block by block', () => {
    const story =
      'It rose 5 % to $4. It has 7 boats.\n\nIt fell 2 % to $3. It fell 1 % to $2.\n\nIt has 8 boats.\n\nIt rose 4 % to $6.';
    expect(changes(story)).toEqual([
      '1 by up 5 %',
      '1 to up $4',
      '7 boats',
      '2 by down 2 %',
      '2 to down $3',
      '3 by down 1 %',
      '3 to down $2',
      '8 boats',
      '4 by up 4 %',
      '4 to up $6',
    ]);
  });

  test('a change in one figure has no others, and what is counted stays beside them', () => {
    const [both] = find(prepareStory('It rose from 10 to 15.'));
    expect(both?.parts).toBeUndefined();
    const [by, to] = find(prepareStory('It grew by 200 ships to 900 ships.'));
    expect(Object.keys(by?.parts ?? {})).toEqual(['counted', 'to']);
    expect(Object.keys(to?.parts ?? {})).toEqual(['counted', 'by']);
  });

  test('a number that counts nothing is less sure than others', () => {
    expect(find(prepareStory('It is 12, or 12 boats, or $12.')).map(({ confidence }) => confidence)).toEqual([
      0.6, 0.9, 0.9,
    ]);
  });
});

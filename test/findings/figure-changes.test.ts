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
  ])('%s', (sentence, expected) => {
    expect(changes(sentence)).toEqual(expected);
  });

  test('each figure of a change has the spans of the others', () => {
    const text = 'Sales rose 12 % to €3.4bn from €3bn.';
    const [by] = find(prepareStory(text));
    const words = Object.entries(by?.parts ?? {}).map(([name, { start, end }]) => `${name} ${text.slice(start, end)}`);
    expect(words).toEqual(['to €3.4bn', 'from €3bn']);
  });
});

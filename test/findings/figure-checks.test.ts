import { describe, expect, test } from 'vitest';
import { find } from '../../src/findings/figure/index.ts';
import { cutBlocks, prepare } from '../../src/text/prepare.ts';

/** Figures that others contradict, as “words → what the others give (the others)”. */
function contradicted(text: string): string[] {
  return find(prepare({ text, lang: 'en', published: '2026-11-28', blocks: cutBlocks(text) })).flatMap(
    ({ start, end, facts: { expected, compared } }) =>
      expected === undefined ? [] : [`${text.slice(start, end)} → ${expected} (${compared})`],
  );
}

const WRONG: [text: string, figures: string[]][] = [
  [
    'Halden Ferries made more money than ever. Profit rose 30% to €3.4m from €3m, the line said on Tuesday. It carried 1.2 million people.',
    ['30% → 13.3 (€3m · €3.4m)'],
  ],
  [
    'The hospital has fewer beds. Their number was cut from 400 to 300, a fall of 20%, after two wards closed in May.',
    ['20% → 25 (400 · 300)'],
  ],
  [
    'Rents in the old town have risen by a third, from €900 to €1,350 a month. About 6,000 households are affected.',
    ['third → 0.5 (€900 · €1,350 a month)'],
  ],
  [
    'Turnout fell to 52% from 58%, a drop of four points, although 12 parties stood. Polls closed at 8pm.',
    ['four points → 6 (58% · 52%)'],
  ],
  [
    'The school lost teachers again. Staff fell by 3 to 45 from 50 within a year, the governors wrote.',
    ['3 → 5 (50 · 45)'],
  ],
  ['Lorn United took 8 of 40 throws (25%) away from home, and 31 at Harbour Road.', ['25% → 20 (8 · 40 throws)']],
  [
    'The council has spent €8m of €42.6m, almost a third, on the new pier. It opens in 2027.',
    ['almost a third → 0.188 (€8m · €42.6m)'],
  ],
  [
    'A fifth of the €42.6m budget, or €12m, goes to the pier. Voters were asked twice.',
    ['fifth → 0.282 (€12m · €42.6m)'],
  ],
  [
    'Twelve of the 30 members, or 60%, voted against the plan at a meeting that lasted five hours.',
    ['60% → 40 (Twelve · 30 members)'],
  ],
  [
    'Unemployment rose three percentage points to 7.2% from 5.1%, the highest in ten years.',
    ['three percentage points → 2.1 (5.1% · 7.2%)'],
  ],
  ['Ticket prices were raised by 10%, from £20 to £25, on 1 March.', ['10% → 25 (£20 · £25)']],
  ['The herd grew by 200 to 1,450 from 1,150, rangers counted in April.', ['200 → 300 (1,150 · 1,450)']],
  ['Of 52 ships, 4 were late. The fleet shrank 5% to 52 ships from 65 in 2020.', ['5% → 20 (65 · 52 ships)']],
  [
    'The fund holds £2.5bn of the £4bn, or 50%, in shares, after a year in which it grew 3%.',
    ['50% → 62.5 (£2.5bn · £4bn)'],
  ],
  [
    'Spending went up from 20 to 30 million pounds, a rise of 30 per cent, the auditors found.',
    ['30 per cent → 50 (from 20 to 30 million pounds)'],
  ],
  [
    'Emissions dropped from 82 to 60 tonnes, a decline of 40 per cent, in the decade to 2025.',
    ['40 per cent → 26.8 (82 · 60 tonnes)'],
  ],
  ['It sold 23,400 of 50,000 tickets (45%).', ['45% → 46.8 (23,400 · 50,000 tickets)']],
  ['Half of the 40 boats, or 12, sank.', ['Half → 0.3 (12 · 40 boats)']],
  ['Of the 650 seats, it won 411, or 53%.', ['53% → 63.2 (411 · 650 seats)']],
  ['Fewer than 10 of 40 boats (30%) sank.', ['30% → 25 (Fewer than 10 · 40 boats)']],
  ['Sales fell 30% from 20 million to 18 million.', ['30% → 10 (20 million · 18 million)']],
  ['Profit rose by half to $40m from $30m.', ['half → 0.333 ($30m · $40m)']],
  ['Sales rose 20% to €3.4bn from €3bn.', ['20% → 13.3 (€3bn · €3.4bn)']],
  ['It sold 600 of 1,300 tickets (45%).', ['45% → 46.2 (600 · 1,300 tickets)']],
  ['It lost about 10 of 40 boats (29%).', ['29% → 25 (about 10 · 40 boats)']],
  ['It lost fewer than 20 of 40 boats (60%).', ['60% → 50 (fewer than 20 · 40 boats)']],
  ['It lost at most 20 of 40 boats (60%).', ['60% → 50 (at most 20 · 40 boats)']],
  ['It lost more than 30 of 40 boats (50%).', ['50% → 75 (more than 30 · 40 boats)']],
  ['It lost 8 of a total of 40 boats (25%).', ['25% → 20 (8 · 40 boats)']],
  ['It lost 8 of 40 boats, or 25%.', ['25% → 20 (8 · 40 boats)']],
  ['It lost 8 of 40 boats - 25%.', ['25% → 20 (8 · 40 boats)']],
  ['It lost 8 of 40 boats, 25%.', ['25% → 20 (8 · 40 boats)']],
  ['It rose by $3 to $5 from $3.', ['$3 → 2 ($3 · $5)']],
  ['It fell by $3 to $3 from $5.', ['$3 → 2 ($5 · $3)']],
  ['It rose 12.5% to 1,124 from 1,000.', ['12.5% → 12.4 (1,000 · 1,124)']],
  ['It rose by a tenth to 1,200 from 1,000.', ['tenth → 0.2 (1,000 · 1,200)']],
  ['It lost 8 of 40 boats (21%).', ['21% → 20 (8 · 40 boats)']],
  ['It lost 8 of 40 boats (20.5%).', ['20.5% → 20 (8 · 40 boats)']],
  ['It lost 8 of 40 boats (20.1%).', ['20.1% → 20 (8 · 40 boats)']],
  ['Half of the 40 boats, or 18, sank.', ['Half → 0.45 (18 · 40 boats)']],
  ['Half of the 40 boats, or 22, sank.', ['Half → 0.55 (22 · 40 boats)']],
  ['A third of the €30m, or €20m, went.', ['third → 0.667 (€20m · €30m)']],
];

const RIGHT = [
  'The rate rose from 3% to 5%, an increase of two percentage points, and of 2 to 4 in the north.',
  'Profit rose 13% to €3.4m from €3m. The line carried 1.2 million people in 2025, 4% more than in 2024.',
  'Beds were cut from 400 to 300, a fall of 25%, after two wards closed. The hospital has 1,100 staff.',
  'Rents have risen by half, from €900 to €1,350 a month. About 6,000 households are affected.',
  'Turnout fell to 52% from 58%, a drop of six points, although 12 parties stood.',
  'Support rose 2% to 5% from 3%, the poll of 1,024 people found.',
  'Lorn United took 8 of 40 throws (20%) away from home, and 31 at Harbour Road.',
  'The council has spent €8m of €42.6m, almost a fifth, on the new pier. It opens in 2027.',
  'A fifth of the €42.6m budget, or €8.5m, goes to the pier. Voters were asked twice.',
  'Twelve of the 30 members, or 40%, voted against. They met 30 men, 20 women and 9 children outside.',
  'The crash killed 12 people: five women, four men and three children. A lorry had stopped at 7am.',
  'The crash killed 12 people, including five women and two children, and closed the road for 9 hours.',
  'The appeal raised €8m: €5m from donors and €3m from the state. It began in 2024.',
  'The firm employs 300 people, pays 20 apprentices and 5 interns, and turned over €40m.',
  'Prices rose about 5% to €2.10 from €2, and wages 3% to €18.54 an hour from €18.',
  'The strike cost €12m, 4% of the €300m that the port earns; 3 of 5 berths were idle.',
  'He was 45 when he won 12 of 20 races, or 60%, and 52 when he stopped after 31 years.',
  'The jury of 12 people, seven men and five women, took three days. The trial had cost £1.1m.',
  'Sales fell by about a tenth, from 5,100 to 4,600 boats, over five years and 60 models.',
  'Two of three berths (the third is being rebuilt) are open, and 14 of 20 cranes work, or 70%.',
  'The vote was 51 to 49, with 12 members absent: five were ill, and 7 had left for a match at 6pm.',
  'It sold 23,000 of 50,000 tickets (45%).',
  'Half of the 40 boats, or 20, sank.',
  'More than 10 of 40 boats (30%) sank.',
  'She booked 8 of 40 seats (30% more) today.',
  'He lost 8 of 40 boats and €5m, or 30%, in May.',
  'Sales fell 10% from 20 million to 18 million.',
  'Profit rose by a third to $40m from $30m.',
  'Staff rose by 100 to €300 from €100.',
  'It sold 6,000 of 13,000 tickets (45%).',
  'It lost 31 of 100 boats, or a third.',
  'It lost 30 of 100 boats, or a third.',
  'It lost 35 of 100 boats, or a third.',
  'It lost 37 of 100 boats, or a third.',
  'It lost about 10 of 40 boats (27%).',
  'It lost fewer than 20 of 40 boats (30%).',
  'It lost at least 30 of 40 boats (90%).',
  'It lost €5m of 40 boats (20%).',
  'It lost €5m of $40m (20%).',
  'It lost 8 boats and sold 40 boats (25%).',
  'Of the 650 seats it won 411, or 53%.',
  'Of 650 seats, it won 411, or 53%.',
  'It won 411 seats, or 53%.',
  'It lost 8 of 40 boats, and in May 25% came.',
  'It lost 8 of 40 boats, which for a small town is (25%).',
  'It lost 8 of 40 boats (25% of them).',
  'It lost 8 of 0 boats (25%).',
  'It rose 20% to 5 from 0.',
  'It rose 3% to 5% from 3%.',
  'It rose 67% to 5% from 3%.',
  'It rose 2 points to 5% from 3%.',
  'It rose 3 points to 5% from 3%.',
  'It rose by 3 to $5 from $3.',
  'It rose 3% to 5% from $3.',
  'It fell by $2 to $3 from $5.',
  'It rose 13.3% to €3.4bn from €3bn.',
  'It rose 14.5% to €3.4bn from €3.0bn.',
  'It rose 12.4% to 1,124 from 1,000.',
  'It rose 12.3% to 1,124 from 1,000.',
  'It rose by about 200 to 1,450 from 1,200.',
  'It rose by about 200 to 1,450 from 1,230.',
  'It rose by more than 200 to 1,450 from 1,200.',
  'It rose by more than 300 to 1,450 from 1,200.',
  'It rose by less than 200 to 1,450 from 1,200.',
  'It rose by a tenth to 1,100 from 1,000.',
  'It rose by 20% from 2 to 3 million.',
  'It rose by 50% from 2 to 3 million.',
  'It lost 8 of 40 boats (19%).',
  'It lost 8 of 40 boats (19.9%).',
  'Half of the 40 boats, or 19, sank.',
  'A third of the €30m, or €10m, went.',
  'A third of the €30m, or $20m, went.',
];

describe('figures that do not add up', () => {
  test.each(WRONG)('%s', (text, figures) => {
    expect(contradicted(text)).toEqual(figures);
  });

  test.each(RIGHT)('add up: %s', (text) => {
    expect(contradicted(text)).toEqual([]);
  });
});

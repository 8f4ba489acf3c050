import { pairMarks } from '../../findings/quote/marks.ts';
import type { Story } from './stories.ts';

/**
 * Turns of phrase that the labelled stories lack or hardly have: each text with the speaker of its last quotation, as
 * written, null where nobody says what stands in marks, and '' where it is not told who does.
 */
const TURNS: [text: string, speaker: string | null][] = [
  ['Although Lind insists that the wall is safe, engineers believe that “it will not last the winter”.', 'engineers'],
  ['While the council says it has no money, residents argue that “the harbour was never poor”.', 'residents'],
  ['Though Norway and Denmark claim the bank is theirs, lawyers say that “no treaty mentions it”.', 'lawyers'],
  ['As the mayor told of her plans, some fishermen muttered that “nothing would come of it”.', 'some fishermen'],
  ['The board does not want to wait, so experts think that “the dredgers will come in May”.', 'experts'],
  ['Berg said nothing of the costs, but observers believe that “they will be twice as high”.', 'observers'],
  ['If the ministry wants a new bridge, critics say, “it should build one that stands”.', 'critics'],
  ['Because Vik refused to answer, the union said that “the talks have failed”.', 'the union'],
  ['The pier was described by Ida Lind as “a danger to everyone”.', 'Ida Lind'],
  ['The plan was called by the opposition “a gift to the rich”.', 'the opposition'],
  ['The ferry was dismissed by many islanders as “a toy”.', 'many islanders'],
  ['His remarks were condemned by the church as “an insult to the dead”.', 'the church'],
  ['The budget has been criticised by economists as “wishful thinking”.', 'economists'],
  ['The law was praised by the Marvik Chamber of Trade as “long overdue”.', 'the Marvik Chamber of Trade'],
  ['According to the ministry, it was “a grave mistake”.', 'the ministry'],
  ['The mayor came late. According to the report it was “a failure of everybody”.', 'the report'],
  ['The town has a new school which, according to the teacher Bo Berg, gives children “room to breathe”.', 'Bo Berg'],
  ['Vik opened a road that, according to the union, was built with “no thought for the river”.', 'the union'],
  ['One officer raised his hand and shouted: “Stay where you are!”', 'One officer'],
  ['As the crowd grew, a woman took the microphone and cried, “Enough!”', 'a woman'],
  ['The mayor, who called it “a bad day for the town”, left early.', 'The mayor'],
  ['“Nobody told them that the bridge was closed.”', ''],
  ['“You should have seen the harbour on that day!”', ''],
  ['The guards are said to use “silent alarm” systems and dogs.', null],
  ['The ships are believed to carry “dual use” machines.', null],
  ['The drill is reported to include “rapid landing” training at night.', null],
  ['The company sells a “smart” lamp to the city.', null],
  ['The town is known as “the pearl of the coast”.', null],
  ['The boats meet every year for the “Silver Anchor” regatta.', null],
  ['It was the fourth “super storm” of the season.', null],
  ['She was sent to a “rest home” on the other side of the island.', null],
  ['The government has “helped” the farmers by raising their rent.', null],
  ['The band closed the evening with “Under the Northern Pier”.', null],
  ['The choir has sung “A Winter in the Harbour” since 1950.', null],
  ['He bought a device named “Watchdog” for the door.', null],
  ['The reform changes what is called the “bridge pension” of miners.', null],
];

/** The turns of phrase as labelled stories. */
export const ownStories: Story[] = TURNS.map(([text, speaker], index): Story => {
  const inner = pairMarks(text, { start: 0, end: text.length }, undefined).at(-1)?.inner ?? { start: 0, end: 0 };
  const start = speaker ? text.indexOf(speaker) : -1;
  // its last word
  const head = speaker?.match(/\S+$/)?.[0] ?? '';
  const end = start + (speaker?.length ?? 0);
  const source = {
    start,
    end,
    text: speaker ?? '',
    pronoun: false,
    heads: [{ start: end - head.length, end, text: head }],
  };
  return {
    id: `own ${index}`,
    text,
    quotes: speaker === null ? [] : [{ kind: 'mixed', content: [inner], source: speaker ? source : null, cue: null }],
    marks: [{ inner, label: speaker === null ? 'other' : 'quote', quote: speaker === null ? null : 0, nested: false }],
  };
});

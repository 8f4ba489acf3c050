import { describe, expect, test } from 'vitest';
import { misses } from '../known-misses.ts';
import { findQuotes, whoSays } from './story.ts';

/** Who says each quotation in marks: the name of the actor, the words for somebody without a name, or null. */
const speakers = (text: string) =>
  findQuotes(text)
    .quotes.filter(({ facts }) => facts.form !== 'indirect')
    .map(whoSays);

const LIND = 'Ida Lind has run the harbour of Marvik since May. Lind is 52.';

type Row = [text: string, speakers: (string | null)[]];

describe('what somebody wrote', () => {
  test.each<Row>([
    ['Ida Lind resigned in a two-page letter to the board. “I have had enough,” the letter said.', ['the letter']],
    ['Ida Lind sent the crew a message. It read: “Nobody sails.”', ['Ida Lind']],
    ['In an email to the crew, Ida Lind wrote that the boat was sound. “We were slow,” it concluded.', ['Ida Lind']],
    ['Ida Lind had made a banner out of a sail. “Leave our pier,” it said.', ['Ida Lind']],
    ['The best poem, by Jon Vik, reads: “Dear harbour, what boat?”', ['Jon Vik']],
    ['A banner on the quay said “Leave our pier”.', ['A banner on the quay']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('who somebody without a name is', () => {
  test.each<Row>([
    ['A driver who gave his name only as Anders waited at the quay. “I know the way,” he said.', ['Anders']],
    ['Striker Jon Vik scored twice in Marvik. “I had been poor,” the forward admitted.', ['Jon Vik']],
    ['Sergeant Jon Vik closed the road at noon. “Nobody drives,” the officer said.', ['Jon Vik']],
    ['Jon Vik, a former schoolteacher, shrugged. “Ask them,” the old teacher said.', ['Jon Vik']],
    ['For 80 minutes Jon Vik did nothing. Then he scored. “I had been poor,” the striker said.', ['the striker']],
    [
      'Ida Lind criticised the police for the death of Jon Vik, 40. “How often? In Marvik, an unarmed man with his hands in the air? It has to end,” she said.',
      ['Ida Lind'],
    ],
    ['The firm, Norsk Ferries Ltd, denied that. “Two of us looked,” it said.', ['Norsk Ferries Ltd']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('which subject a cue has', () => {
  test.each<Row>([
    ['A driver who fell out with her over the money described her as “a saint with a purse”.', ['A driver']],
    ['A banner in the crowd had promised “wolves at the door”.', ['A banner in the crowd']],
    [
      'Staff were informed “at the earliest moment that the rules allowed”, a spokesman for the port said.',
      ['a spokesman for the port'],
    ],
    ['The US, which offered two ships, called the deal “balanced and fair”.', ['United States']],
    ['“Walked in along the canal,” she emails.', ['she']],
    ['“My hens have never told a lie,” emails Ida Lind.', ['Ida Lind']],
    [
      '“They were lamps,” Jon Vik told the radio. “I saw them go.” His brother said they made four trips.',
      ['Jon Vik', 'Jon Vik'],
    ],
    ['Jon Vik spoke. “It is late,” he said. Would he sail again? “Not for a million crowns.”', ['Jon Vik', 'Jon Vik']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('quotations within another', () => {
  test.each<Row>([['“He is just learning to say ‘Dad’,” Ida Lind said.', ['Ida Lind']]])('%s', (text, expected) =>
    expect(speakers(text)).toEqual(expected),
  );
});

describe('whose words a sentence gives', () => {
  test.each<Row>([
    ['A lawyer for Ida Lind said: “We are not done.”', ['A lawyer for Ida Lind']],
    ['“We are not done,” the mother of Jon Vik said.', ['the mother of Jon Vik']],
    ['Her friend the playwright Jon Vik, who lives in Marvik, says: “She reads it back to you.”', ['Jon Vik']],
    ['A lawyer for Ida Lind, Jon Vik, said: “We are not done.”', ['Jon Vik']],
    ['Ida Lind of the Marvik Gazette said: “We are not done.”', ['Ida Lind']],
    ['The mayor, Ida Lind of the Greens, said: “We are not done.”', ['Ida Lind']],
    ['The family of Jon Vik said in a statement: “We are not done.”', ['The family of Jon Vik']],
    ['Ida Lind was quoted by Reuters as saying: “We are not done.”', ['Ida Lind']],
    ['“We are not done,” Ida Lind was quoted as saying.', ['Ida Lind']],
    ['Ida Lind’s decision came after Jon Vik said: “We are not done.”', ['Jon Vik']],
    ['A man arrested after the fire said: “We are not done.”', ['A man']],
    ['Unlike Jon Vik, Ida Lind was blunt: “We are not done.”', ['Ida Lind']],
    ['Among them was Ida Lind, 54, a nurse: “We are not done.”', ['Ida Lind']],
    ['“We are not done,” said Lind. Rain fell on Monday.', ['Lind']],
    ['“We are not done,” said Moe. Vik agreed with her.', ['Moe']],
    ['“We are not done,” said J. Lind. Rain fell on Monday.', ['J. Lind']],
    ['“No,” said Ida Lind, the mayor. “We are not done.”', ['Ida Lind', 'Ida Lind']],
    ['“Why?” asked the mayor.', ['the mayor']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('whom a description only names once more', () => {
  test.each<Row>([
    ['Jon Vik, 19, had not scored since May. The striker said he had been ill. “I slept a lot,” he said.', ['Jon Vik']],
    // may be somebody else
    [
      'Ida Lind was in bed.\n\n“I ran,” the 29-year-old teaching assistant said.',
      ['the 29-year-old teaching assistant'],
    ],
    [
      'Jon Vik praised “a brave team of young men”. Captain Bo Berg had scored twice for Marvik Rovers.\n\n“They ran all day,” the Rovers boss said.',
      ['Jon Vik', 'the Rovers boss'],
    ],
    [
      'Jon Vik was still angry at noon. The goal, the Marvik manager said, was “a joke on us all”.',
      ['the Marvik manager'],
    ],
    ['Manager Jon Vik took off Bo Berg. “My leg was gone,” the striker said.', ['the striker']],
    // may be somebody else
    ['Ida Lind laughed.\n\n“I counted the nails,” the curator said.', ['the curator']],
    ['Ida Lind laughed. “We are many,” the Americans said.', ['United States']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('headlines and seats of government', () => {
  test.each<Row>([
    ['‘Do not sail,’ says harbour minister\n\nHarbour Minister Ida Lind met the crews on Monday.', ['Ida Lind']],
    [
      'The harbour minister called it “a grave error”. Ida Lind, the harbour minister, met the crews on Monday.',
      ['Ida Lind'],
    ],
    ['The White House said it was “a bad day for all of us”.', ['White House']],
    ['The Kremlin said it was “a mixed day for everybody”.', ['Kremlin']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('who a description before a pronoun is', () => {
  test.each<Row>([
    [
      'Ida Lind questioned the witness, Karen Berg. Asked by Lind whether she had slept, she replied: “Not a minute.”',
      ['Karen Berg'],
    ],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('a role that the story gives with the name', () => {
  test.each<Row>([
    ['PC Karen Berg reached the quay first. “He was on the verge,” the officer said.', ['Karen Berg']],
    ['Ida Lind KC, prosecuting, opened the case. “He gambled,” the barrister said.', ['Ida Lind']],
    [
      'The Seafarers Union rejects the offer. Its general secretary, Jon Vik, will call a ballot. “They were told,” the union leader said.',
      ['Jon Vik'],
    ],
    ['Ida Lind, the chief of the yard — the largest on the coast — told me, “We are full.”', ['Ida Lind']],
    ['According to radio host Ida Lind, the plan is “a joke”.', ['Ida Lind']],
    ['Ida Lind said the crew had been informed “in good time”.', ['Ida Lind']],
    ['Across the road, Senad, a taxi driver, does not hide his anger. “Twelve times,” he says.', ['Senad']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('who reacts says what follows', () => {
  test.each<Row>([
    [
      '“He has until Saturday,” said Ida Lind. Told of this, Jon Vik shrugged. “Which Saturday?”',
      ['Ida Lind', 'Jon Vik'],
    ],
    [
      '“Nobody comes for fun,” Jon Vik said. Ida Lind, a nurse standing beside him, disagreed. “I come for the fun and the soup.”',
      ['Jon Vik', 'Ida Lind'],
    ],
    ['“Ours is slower,” muttered Ida Lind.', ['Ida Lind']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('two people whom one pronoun may stand for', () => {
  test.each<Row>([
    ['“It is shut,” Ida Lind said. Karen Berg frowned.\n\n“It was open,” she said.', ['Ida Lind', 'Karen Berg']],
    ['“I hated it,” said Ida Lind. Her friend Karen still does. “My mother worries,” she said.', ['Ida Lind', 'Karen']],
    [
      'Jon Vik scored. A pass by Bo Berg had opened the goal. “I was due one,” Vik said. “My legs felt light,” he added.',
      ['Jon Vik', 'Jon Vik'],
    ],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('turns and tags', () => {
  test.each<Row>([
    [
      'They had been at sea for a week.\n\n“Fog,” Jon Vik says.\n\n“Rust,” says Ida Lind.\n\n“Fog first. Then rust.”\n\nThey laugh.',
      ['Jon Vik', 'Ida Lind', 'Jon Vik'],
    ],
    [
      'They had been at sea for a week.\n\n“Fog,” Jon Vik said. “It was the fog.”\n\n“It is always the fog where we go,” said Ida Lind.',
      ['Jon Vik', 'Jon Vik', 'Ida Lind'],
    ],
    [
      'Crews are being offered “tea and sympathy” because there is no boat, a sailors’ leader has said.',
      ['a sailors’ leader'],
    ],
    ['Jon Vik told a woman who suggested that boats were cheap that “nothing here is cheap”.', ['Jon Vik']],
    [
      'Ida Lind wrote that it would be built “without delay.” Vik will come on Sunday, according to an aide.',
      ['Ida Lind'],
    ],
    ['They built what the paper calls a “lamp that sings to you” and sold it.', ['the paper']],
    [
      'A Department for Fishing spokeswoman said it would be open “in coming weeks”.',
      ['A Department for Fishing spokeswoman'],
    ],
    [
      'In an email seen by the Lorn Courier, the firm’s chairwoman, Ida Lind, wrote that it had been “a long tunnel”.',
      ['Ida Lind'],
    ],
    [
      'Marvik: The harbour court on Thursday closed the pier after the death of a boy who fell into the water there, saying that the town could not “hide behind the rain”.',
      ['The harbour court'],
    ],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('who the last sentence is about', () => {
  test.each<Row>([
    [
      'Ida Lind owes it to her aunt, Karen Vik. She rang her on the day of the storm.\n\n“I shut my eyes,” she says.',
      ['Ida Lind'],
    ],
    [
      'Ida Lind learned to sail from her uncle Anders. He never let her steer. When she first took the boat out, he stayed on the pier.\n\n“I thought he would jump,” she says.',
      ['Ida Lind'],
    ],
    [
      'Jon Vik scored twice. “My legs were light,” said Vik.\n\nOpposite number Bo Berg saw it otherwise. The Marvik boss was booed off.\n\n“We slept,” he fumed.',
      ['Jon Vik', 'Bo Berg'],
    ],
    [
      'The cook Jon Vik told the paper that it was “a bit rich”. Lind laughs when I read this out.\n\n“He is not wrong! I was horrible.”\n\nIda Lind is a cook, too.',
      ['Jon Vik', 'Ida Lind'],
    ],
    [
      '‘I was told to smile’: Ida Lind on thirty years at sea\n\nIda Lind has sailed for long. “Eat,” she says.',
      ['Ida Lind', 'Ida Lind'],
    ],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('descriptions with more words', () => {
  test.each<Row>([
    ['A lawyer for the firm, Ida Lind, said by phone that it was “cooperating fully” with the police.', ['Ida Lind']],
    ['Port police special agent in charge Jon Vik called the case “a betrayal of trust.”', ['Jon Vik']],
    ['The mission’s head, the Portuguese lawmaker Ida Lind, said the vote had been “well run”.', ['Ida Lind']],
    ['A spokeswoman for the government in Marvik, Ida Lind, said the lake was “not on anybody’s list”.', ['Ida Lind']],
    ['Ida Lind has walked to the lake for years.\n\n“I had read the map wrong,” says the glaciologist.', ['Ida Lind']],
    [
      'The headmaster, the Rev. Celestine Lind, put it away. He said that he had not believed it. Lind gave his papers to the court. Lind had lost his job.\n\n“Boys write letters,” he said.',
      ['Celestine Lind'],
    ],
    ['Not everybody agreed: Ida Lind thought it “rather wet”.', ['Ida Lind']],
    ['Ida Lind said the crew wanted the pier “closed at once”.', ['Ida Lind']],
    [
      'The Harbour Agency said it had asked the port to close the pier “as a first step” while it looked at the boats.',
      ['Harbour Agency'],
    ],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('questions and answers', () => {
  test.each<Row>([
    [
      'Ida Lind built the pier. Lind meets us in her office.\n\nIs it safe?\n\n“Like a house. I sleep on it.”\n\nWho paid for it?\n\n“My mother did. She never asked for it back.”',
      ['Ida Lind', 'Ida Lind'],
    ],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('no speech', () => {
  test.each([
    'Her memoir, “Unisons”, is out this week.',
    'The bank has rated the port a “sell” since May.',
    'The stone bears the motto “Enter to learn, go forth to serve”.',
  ])('%s', (text) => expect(speakers(text)).toEqual([]));
});

test('each paragraph of a quotation is one of its own, with the same speaker', () => {
  const text =
    'Ida Lind shook her head. “I have sat in kitchens with them,” she said. “They sold a ring.\n\n“There is no way to put that right.”';
  expect(speakers(text)).toEqual(['Ida Lind', 'Ida Lind', 'Ida Lind']);
});

describe('known misses', () => {
  const rows: Row[] = [
    ['Jon Vik, 58, lives next door. “It looks in,” complained the ex-plumber.', ['Jon Vik']],
    ['The boats are “as good as new”, the port’s safety director, Ida Lind, said on Monday.', ['Ida Lind']],
    [
      'Jon Vik, 46, of Marvik, denies theft. Ida Lind gave evidence. “I was asleep,” the defendant told the court.',
      ['Jon Vik'],
    ],
    ['Jon Vik shook his head. “We lost to the better side,” the former Marvik striker said.', ['Jon Vik']],
    [
      'Ida Lind was born in Marvik in 1934. A teacher, Karen Berg, wrote that she would not go far. Lind had that framed.\n\nIn 1953 she joined a choir.\n\n“I sang flat,” she recalled.',
      ['Ida Lind'],
    ],
    ['“You are late,” Ida Lind told Jon Vik, who replied: “We are not done.”', ['Ida Lind', 'Jon Vik']],
    ['Reuters quoted Ida Lind as saying: “We are not done.”', ['Ida Lind']],
    ['“My son rang. He said, ‘The house is gone,’” Ida Lind said.', ['Ida Lind', 'My son']],
    ['“It was cold,” said the officer, who gave only his first name, Anders.', ['Anders']],
    // who wrote to whom
    ['Ida Lind wrote to Jon Vik in May. The answer came back on Friday: “Not in my port.”', ['Jon Vik']],
    ['Jon Vik learned of the vote by text message. “It is you,” it read. The sender was Ida Lind.', ['Ida Lind']],
  ];
  misses.each(rows)('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('who is introduced in one paragraph or beside', () => {
  test.each<Row>([
    ['Its founder, the Oslo financier Jon Vik, wrote on Monday: “Told you. Sell it.”', ['Jon Vik']],
    ['Chief executive Ida Coleman joined in June. “They are nice people,” she said.', ['Ida Coleman']],
    ['German scientist Ida Lind joined in June. “They are nice people,” she said.', ['Ida Lind']],
    ['Jon Vik did not care. Had he been nervous? “Terrified,” he grinned.', ['Jon Vik']],
    ['Jon Vik closed his folder, heard by nobody, and muttered, “Here we go.”', ['Jon Vik']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('who speaks in a clause of the sentence', () => {
  test.each<Row>([
    [
      'He left, in reference to his colleague, Ida Lind, who had described it as “arithmetic for beginners”.',
      ['Ida Lind'],
    ],
    ['The boats were withdrawn in May after the inspectors called them “a danger to all”.', ['the inspectors']],
    [
      'Crews “cannot go out while the wind blows”, a spokesman for the port said, adding that they would try again.',
      ['a spokesman for the port'],
    ],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('who somebody without a name is, over paragraphs', () => {
  test.each<Row>([
    [
      'Ida Vik, 39, runs a salon. The 39-year-old single mother said her bank was rude. “They never laugh,” she said.',
      ['Ida Vik'],
    ],
    ['Ida Lind led the champion for an hour.\n\n“I could hear people breathe,” said the top seed.', ['Ida Lind']],
    ['Among the others is Ida Lind, a nurse in Marvik, whose son is ill. “He is six,” she said.', ['Ida Lind']],
    ['His boss, Jon Vik of Vik Heating, was calm. “We have had a whip-round,” he joked.', ['Jon Vik']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

test.each<[sentence: string, reports: string[]]>([
  ['I would say the pier is fine.', []],
  ['“I closed my eyes,” admitted Jon Vik, whose last goal came in October.', []],
  ['The pier was, he said, “a ruin”.', ['The pier was']],
  ['Jon Vik posted a video filmed in his kitchen.', []],
  [
    'Of the 70 people who lived here, nine remain, according to Jon Vik, who drives the van.',
    ['Of the 70 people who lived here, nine remain'],
  ],
])('what is reported in “%s”', (text, reports) => {
  const found = findQuotes(text).quotes.filter(({ facts }) => facts.form === 'indirect');
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(reports);
});

test('what “you could say” is no report', () => {
  expect(findQuotes('You could say the pier is haunted.').quotes).toEqual([]);
});

describe('clauses before the subject, groups, relatives and words of others', () => {
  test.each<Row>([
    ['The port says that would cost a million, a figure the union says was “plucked from the sky”.', ['the union']],
    ['Told what Per Dahl had said, Jon Vik sighed. “We are done,” he said.', ['Jon Vik']],
    ['Lind’s co-founder, Ida Berg, left. Jon Lind stayed. In May he called it “a wreck”.', ['Jon Lind']],
    ['Her coach, the former Marvik finalist Jon Vik, was calm. “It is sore,” he said.', ['Jon Vik']],
    [`${LIND} Ida Lind was livid. “She waved,” said the mother of three.`, ['Ida Lind']],
    ['Jon Vik, 11, was found on Sunday. “I sold only three,” the boy said.', ['Jon Vik']],
    ['A steward, who asked to be called only Anders, waited. “We stood there,” he said.', ['Anders']],
    ['A third boat, said Ida Lind, “was nearly lost”.', ['Ida Lind']],
    ['Ida Lind was asked if she would resign. “No.”', ['Ida Lind']],
    ['Jon Vik, 84, is staying, he explained. “Who will pick the pears?” his daughter translated.', ['Jon Vik']],
    [
      'Jon Vik gave evidence. “I kept the log,” he told the court.\n\n“You went out in the fog?” Ms Lind asked.\n\n“I did.”',
      ['Jon Vik', 'Lind', 'Jon Vik'],
    ],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

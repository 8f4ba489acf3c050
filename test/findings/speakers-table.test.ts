import { describe, expect, test } from 'vitest';
import { nameAll, prepareStory } from './story.ts';

/** Who says each quotation in marks: the name of the actor, the words for somebody without a name, or null. */
const speakers = (text: string) =>
  nameAll(prepareStory(text)).flatMap(({ kind, facts }) =>
    kind === 'quote' && facts.form !== 'indirect' ? [facts.actor ?? facts.speaker ?? null] : [],
  );

const LIND = 'Ida Lind has run the harbour of Marvik since May. Lind is 52.';

type Row = [text: string, speakers: (string | null)[]];

describe('what somebody wrote', () => {
  test.each<Row>([
    ['Ida Lind resigned in a two-page letter to the board. “I have had enough,” the letter said.', ['Ida Lind']],
    ['Ida Lind sent the crew a message. It read: “Nobody sails.”', ['Ida Lind']],
    ['In an email to the crew, Ida Lind wrote that the boat was sound. “We were slow,” it concluded.', ['Ida Lind']],
    ['Ida Lind had made a banner out of a sail. “Leave our pier,” it said.', ['Ida Lind']],
    ['A note in Ida Lind’s handwriting was taped to the door: “Back at noon.”', ['Ida Lind']],
    ['The best poem, by Jon Vik, reads: “Dear harbour, what boat?”', ['Jon Vik']],
    [`${LIND} The last entry in her diary is a single line: “Wind got up.”`, ['Ida Lind']],
    ['Pilots read aloud from a letter the council sent in May. “We will keep the pier,” it said.', ['the council']],
    ['A banner on the quay said “Leave our pier”.', ['A banner']],
    ['Jon Vik learned of the vote by text message. “It is you,” it read.', ['it']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('who somebody without a name is', () => {
  test.each<Row>([
    ['A driver who gave his name only as Anders waited at the quay. “I know the way,” he said.', ['Anders']],
    ['“I know the way,” said a driver who asked to be called Anders.', ['Anders']],
    [`${LIND} As the lamps went out, an elderly man turned to his wife. “Now we wait,” he said.`, ['an elderly man']],
    ['Ida Lind and her sister, Karen, sail together. Her sister replied: “Not today.”', ['Karen']],
    ['Striker Jon Vik scored twice in Marvik. “I had been poor,” the forward admitted.', ['Jon Vik']],
    ['Sergeant Jon Vik closed the road at noon. “Nobody drives,” the officer said.', ['Jon Vik']],
    ['Jon Vik, a former schoolteacher, shrugged. “Ask them,” the old teacher said.', ['Jon Vik']],
    ['For 80 minutes Jon Vik did nothing. Then he scored. “I had been poor,” the striker said.', ['Jon Vik']],
    ['So Ida Lind and Jon Vik left. “We had been poor,” the striker said.', ['the striker']],
    ['So Ida Lind left. “She must pay,” the prosecutor said.', ['the prosecutor']],
    [
      'Ida Lind criticised the police for the death of Jon Vik, 40. “How often? In Marvik, an unarmed man with his hands in the air? It has to end,” she said.',
      ['Ida Lind'],
    ],
    [
      'The port manager has told the board that the pier is “a danger to all”.\n\nIda Lind told the board on Monday that she would close it.',
      ['Ida Lind'],
    ],
    [
      'MARVIK, Norway — The mayor of this town resigned on Monday.\n\nIda Lind, 58, told the board that she was tired.\n\n“Call me back,” the mayor can be heard saying on a tape.',
      ['Ida Lind'],
    ],
    ['Ida Lind’s daughter, Karen, grew up on the pier. “Others had a garden,” she said.', ['Karen']],
    ['Across the street, a man who would only give his name as Dutch shrugged. “I shall miss it,” he said.', ['Dutch']],
    ['Two solicitors, Ida Lind and Jon Vik, left. “We lost,” the lawyer said.', ['the lawyer']],
    ['The firm, Norsk Ferries Ltd, denied that. “Two of us looked,” it said.', ['Norsk Ferries Ltd']],
    ['“It was cold,” said the officer, who gave only his first name, Anders.', ['Anders']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('which subject a cue has', () => {
  test.each<Row>([
    ['A driver who fell out with her over the money described her as “a saint with a purse”.', ['A driver']],
    ['A banner in the crowd had promised “wolves at the door”.', ['A banner']],
    ['The port says that would cost a million, a figure the union says was “plucked from the sky”.', ['the union']],
    ['The report argues that what earlier surveys had called “mere noise” is a song.', ['surveys']],
    [
      'Staff were informed “at the earliest moment that the rules allowed”, a spokesman for the port said.',
      ['a spokesman for the port'],
    ],
    ['Jon Vik was told that the file had been “lost in the flood”.', [null]],
    ['Jon Vik was told by the bank that his account was “resting for now”.', ['the bank']],
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
  test.each<Row>([
    ['“My son rang. He said, ‘The house is gone,’” Ida Lind said.', ['Ida Lind', 'My son']],
    ['“I asked the pilot and he said, ‘No boat today,’” Ida Lind said.', ['Ida Lind', 'the pilot']],
    ['“I asked Jon and he said, ‘No boat today,’” Ida Lind said.', ['Ida Lind', 'Jon']],
    ['“One of them was filming. He said in English, ‘Smile for us,’” Ida Lind said.', ['Ida Lind', 'One of them']],
    ['“The lamps went and somebody shouted, ‘To the left!’” Ida Lind said.', ['Ida Lind', 'somebody']],
    ['“They say, ‘Tomorrow.’ So I come tomorrow,” Ida Lind said.', ['Ida Lind', 'They']],
    ['“Jon gave me those books and told me, ‘Read them,’” Ida Lind said.', ['Ida Lind', 'Jon']],
    ['“On Monday he came in and said, ‘It is broken,’” Ida Lind said.', ['Ida Lind', 'he']],
    ['“He is just learning to say ‘Dad’,” Ida Lind said.', ['Ida Lind']],
    ['“I asked old Packy Moran for a song,” she recalled.', ['she']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('whose words a sentence gives', () => {
  test.each<Row>([
    ['A lawyer for Ida Lind said: “We are not done.”', ['A lawyer for Ida Lind']],
    ['“We are not done,” the mother of Jon Vik said.', ['the mother of Jon Vik']],
    ['A lawyer for former President Ida Lind said: “We are not done.”', ['A lawyer for former President Ida Lind']],
    ['A lawyer for Ida Lind, Jon Vik, said: “We are not done.”', ['Jon Vik']],
    ['Ida Lind of the Marvik Gazette said: “We are not done.”', ['Ida Lind']],
    ['The mayor, Ida Lind of the Greens, said: “We are not done.”', ['Ida Lind']],
    ['The family of Jon Vik said in a statement: “We are not done.”', ['The family of Jon Vik']],
    ['Jon Vik’s family said in a statement: “We are not done.”', ['Jon Vik’s family']],
    ['Reuters quoted Ida Lind as saying: “We are not done.”', ['Ida Lind']],
    ['Ida Lind was quoted by Reuters as saying: “We are not done.”', ['Ida Lind']],
    ['“We are not done,” Ida Lind was quoted as saying.', ['Ida Lind']],
    ['“We are not done,” the paper quoted a captain as saying.', ['a captain']],
    ['Ida Lind’s decision came after Jon Vik said: “We are not done.”', ['Jon Vik']],
    ['A man arrested after the fire said: “We are not done.”', ['A man']],
    ['Ida Lind received an email from Jon Vik saying: “We are not done.”', ['Jon Vik']],
    ['“You are late,” Ida Lind told Jon Vik, who replied: “We are not done.”', ['Ida Lind', 'Jon Vik']],
    ['Unlike Jon Vik, Ida Lind was blunt: “We are not done.”', ['Ida Lind']],
    ['Among them was Ida Lind, 54, a nurse: “We are not done.”', ['Ida Lind']],
    ['For Ida Lind, it is a relief. “We are done.”', [null]],
    ['“We are not done,” said Lind. Rain fell on Monday.', ['Lind']],
    ['“We are not done,” said Moe. Vik agreed with her.', ['Moe']],
    ['“We are not done,” said J. Lind. Rain fell on Monday.', ['J. Lind']],
    ['“No,” said Ida Lind, the mayor. “We are not done.”', ['Ida Lind', 'Ida Lind']],
    ['“Why?” asked the mayor.', ['the mayor']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('whom a description only names once more', () => {
  test.each<Row>([
    ['Ida Lind was in bed.\n\n“I ran,” the 29-year-old teaching assistant said.', ['Ida Lind']],
    [
      'Ida Lind, 52, was in bed.\n\n“I ran,” the 29-year-old teaching assistant said.',
      ['the 29-year-old teaching assistant'],
    ],
    [
      'Jon Vik praised “a brave team of young men”. Captain Bo Berg had scored twice for Marvik Rovers.\n\n“They ran all day,” the Rovers boss said.',
      ['Jon Vik', 'Jon Vik'],
    ],
    ['Ida Lind laughed. “I am from Cork,” the Irishwoman said.', ['Ida Lind']],
    ['Jon Vik was still angry at noon. The goal, the Marvik manager said, was “a joke on us all”.', ['Jon Vik']],
    ['Ida Lind laughed.\n\n“I counted the nails,” the curator said.', ['Ida Lind']],
    ['Jon Vik, 19, had not scored since May. The striker said he had been ill. “I slept a lot,” he said.', ['Jon Vik']],
    ['Manager Jon Vik took off Bo Berg. “My leg was gone,” the striker said.', ['Bo Berg']],
    ['Jon Vik shook his head. “We lost to the better side,” the former Marvik striker said.', ['Jon Vik']],
    // may be somebody else
    ['Ida Lind wrote to an unnamed producer. In a reply, the producer asked for “the blue one”.', ['the producer']],
    ['Ida Lind left the court. “She must pay,” the judge said.', ['the judge']],
    ['Ida Lind laughed. “We are many,” the Americans said.', ['the Americans']],
    ['Striker Jon Vik was sold. “He was too slow,” the Marvik manager said.', ['the Marvik manager']],
    [
      'A plan to close the pier has been called “a crime”, the harbour minister said on Monday.\n\nIda Lind was speaking in Marvik.',
      ['Ida Lind'],
    ],
    [
      'A surgeon told a nurse that she should “learn to count to ten”, a court heard on Monday.\n\nMr Jon Vik, 58, denies it.',
      ['Jon Vik'],
    ],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('headlines and seats of government', () => {
  test.each<Row>([
    ['‘Do not sail,’ says harbour minister\n\nHarbour Minister Ida Lind met the crews on Monday.', ['Ida Lind']],
    [
      'The harbour minister called it “a grave error”. Ida Lind, the harbour minister, met the crews on Monday.',
      ['Ida Lind'],
    ],
    ['The White House said it was “a bad day for all of us”.', ['The White House']],
    ['The Kremlin said it was “a mixed day for everybody”.', ['The Kremlin']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('who a description before a pronoun is', () => {
  test.each<Row>([
    [
      'Ida Lind lives with her brother, Anders. Jon Vik drove the van. Her brother is to give a speech. “It will be short,” he calls.',
      ['Anders'],
    ],
    [
      'Council leader Ida Lind opened the meeting. Karen Berg objected. The council leader said Berg was free to go. “The door is there,” she said.',
      ['Ida Lind'],
    ],
    [
      'Ida Lind sweeps the quay. Her supervisor, who has a desk, said he had not been told. “I read it in the paper,” he said.',
      ['Her supervisor'],
    ],
    [
      'Finance director Jon Vik left last year. The chancellor called Ida Lind before dawn, an aide said. In public he said only that it had “worked”.',
      ['The chancellor'],
    ],
    ['Jon Vik runs the café. The boy, Vik’s nephew, nodded. “I am not supposed to say,” he said.', ['The boy']],
    [
      'Ida Lind was born in Marvik in 1934. A teacher, Karen Berg, wrote that she would not go far. Lind had that framed.\n\nIn 1953 she joined a choir.\n\n“I sang flat,” she recalled.',
      ['Ida Lind'],
    ],
    [
      'Ida Lind questioned the witness, Karen Berg. Asked by Lind whether she had slept, she replied: “Not a minute.”',
      ['Karen Berg'],
    ],
    [
      '“She never shouts,” said Jon Vik. “She just goes, ‘Mm.’” Ida Lind, 38, has run the kitchen since May.',
      ['Jon Vik', 'Jon Vik', 'Ida Lind'],
    ],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('a role that the story gives with the name', () => {
  test.each<Row>([
    ['PC Karen Berg reached the quay first. “He was on the verge,” the officer said.', ['Karen Berg']],
    ['Ida Lind KC, prosecuting, opened the case. “He gambled,” the barrister said.', ['Ida Lind']],
    [
      'Jon Vik, 46, of Marvik, denies theft. Ida Lind gave evidence. “I was asleep,” the defendant told the court.',
      ['Jon Vik'],
    ],
    [
      'The Seafarers Union rejects the offer. Its general secretary, Jon Vik, will call a ballot. “They were told,” the union leader said.',
      ['Jon Vik'],
    ],
    ['Council leader Ida Lind was away. “Painting will begin in May,” the council said.', ['the council']],
    ['Ida Lind, the chief of the yard — the largest on the coast — told me, “We are full.”', ['Ida Lind']],
    ['According to radio host Ida Lind, the plan is “a joke”.', ['Ida Lind']],
    ['“I panicked,” the fly-half said.', ['the fly-half']],
    ['Ida Lind said the manager had told her to “hurry up and sail”.', ['the manager']],
    ['Ida Lind said her brother Jon Vik had complained of nothing worse than “a summer cold”.', ['Jon Vik']],
    ['Jon Vik learned to bake from a widow, who left him a note. “Do not improve it,” the note said.', ['a widow']],
    ['Ida Lind said the crew had been informed “in good time”.', ['Ida Lind']],
    ['Across the road, Senad, a taxi driver, does not hide his anger. “Twelve times,” he says.', ['Senad']],
    ['The first there were fishermen. “I saw lights,” one of them, La Ode Sarman, told Marvik TV.', ['La Ode Sarman']],
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
    ['Ida Lind laughed. Comfort, who is 71, did not. “I paid for it,” she said.', ['Comfort']],
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
      'Here is what they said on the radio on Sunday.\n\n"LIND: I want to ask you, sir, why did you go out in the fog?\n\n"VIK: I went because I was asked to, and I told them so.\n\n"And I would do it again if they asked me."',
      ['LIND', 'VIK', 'VIK'],
    ],
    ['The plan was dismissed as “an utter joke and an insult” by fishermen who sail from there.', ['fishermen']],
    [
      'Crews are being offered “tea and sympathy” because there is no boat, a sailors’ leader has said.',
      ['a sailors’ leader'],
    ],
    ['Jon Vik had been told by the helpline that his account was “resting”.', ['the helpline']],
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
      'One pilot called the deal “a wake with cake”; another claimed she had sold “two boats and a sofa”.',
      ['One pilot', 'another'],
    ],
    ['Ida Lind came late. Her teacher calls it “promising”.', ['Her teacher']],
    ['Jon Vik’s employer, the chef Ida Lind, called him “the heart of the kitchen”.', ['Ida Lind']],
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
      'Ida Lind is accused of theft. Her lawyer, Karen Vik, asked her why she had run.\n\n“I was ashamed,” she said.',
      ['Ida Lind'],
    ],
    ['Jon Vik took the boat, Inspector Bo Berg said. Vik “used it as a taxi,” he said.', ['Bo Berg']],
    ['The pilot praised the crew. But the mayor was blunt: “We have no money,” she said.', ['the mayor']],
    [
      'Jon Vik, a skipper, lifted a farmer from his roof. “He brought the dog,” said Vik.\n\nThe farmer, who would not be named, was unhurt. “I had no audience before,” he said.',
      ['Jon Vik', 'The farmer'],
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
    ['The boats are “as good as new”, the port’s safety director, Ida Lind, said on Monday.', ['Ida Lind']],
    ['Port police special agent in charge Jon Vik called the case “a betrayal of trust.”', ['Jon Vik']],
    ['Jon Vik scored. “You think too much,” said the Norway Under-21 striker.', ['Jon Vik']],
    ['MP Jon Vik met the board last week. The Conservative said: “I asked them to wait.”', ['Jon Vik']],
    [
      'Ida Lind won a vote that the outgoing mayor, Jon Vik, described as “a theft in broad daylight”, and the town is tense.',
      ['Jon Vik'],
    ],
    ['The mission’s head, the Portuguese lawmaker Ida Lind, said the vote had been “well run”.', ['Ida Lind']],
    [
      'Jon Vik was born in Marvik. A prize took him to school and a teacher, Mr Berg, took him to the theatre. “I was sick on the bus,” he recalled.',
      ['Jon Vik'],
    ],
    [
      '‘He had it all by heart’: Jon Vik, actor\n\nJon Vik has died. “It was ambition,” Vik said in 1995.',
      [null, 'Jon Vik'],
    ],
    ['A spokeswoman for the government in Marvik, Ida Lind, said the lake was “not on anybody’s list”.', ['Ida Lind']],
    ['Ida Lind has walked to the lake for years.\n\n“I had read the map wrong,” says the glaciologist.', ['Ida Lind']],
    [
      'Majority Leader Ida Lind was irritated when told of it.\n\n“He never milked a cow,” the Wisconsin Republican said.',
      ['Ida Lind'],
    ],
    [
      'Judge Ida Lind was told that he could sit down.\n\nThe girl’s mother, who cannot be named, gave evidence behind a screen. She said that she had not known. “I thought it was a diet,” she said.',
      ['The girl’s mother'],
    ],
    [
      'Manager Jon Vik blamed the price of butter. “It fell,” he said.\n\nAccording to one worker, the meeting lasted six minutes.\n\n“They read it off a card,” he said.',
      ['Jon Vik', 'one worker'],
    ],
    [
      'The actress Ida Lind, 38, is back. Lind lives with her aunt, Karen, on the pier.\n\n“I told her so,” says the 66-year-old.',
      ['Karen'],
    ],
    [
      'The headmaster, the Rev. Celestine Lind, put it away. He said that he had not believed it. Lind gave his papers to the court. Lind had lost his job.\n\n“Boys write letters,” he said.',
      ['Celestine Lind'],
    ],
    ['One of them, who has never been named, told her that there was “no market for boats”.', ['One of them']],
    ['Not everybody agreed: Ida Lind thought it “rather wet”.', ['Ida Lind']],
    ['Jon Vik used his casting vote, to cries of “shame” from the public gallery.', ['the public gallery']],
    ['There were shouts of “resign” from the public gallery.', ['the public gallery']],
    ['Jon Vik left the hall to chants of “shame on you”.', [null]],
    ['Ida Lind said the crew wanted the pier “closed at once”.', ['Ida Lind']],
    [
      'The Harbour Agency said it had asked the port to close the pier “as a first step” while it looked at the boats.',
      ['Harbour Agency'],
    ],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('questions and answers', () => {
  const COURT =
    'Jon Vik gave evidence. “I kept the log,” he told the court.\n\n“You went out in the fog?” Ms Lind asked.\n\n';
  test.each<Row>([
    [`${COURT}“I did.”`, ['Jon Vik', 'Lind', 'Jon Vik']],
    [
      `${COURT}“I did, and I am sorry,” he replied.\n\n“And you took the child with you in all that weather, did you not?”\n\n“Yes.”`,
      ['Jon Vik', 'Lind', 'Jon Vik', 'Lind', 'Jon Vik'],
    ],
    [`${COURT}“I did.”\n\n“Because the owner asked?”`, ['Jon Vik', 'Lind', 'Jon Vik', 'Lind']],
    [
      'Jon Vik, for the port, spoke of “a strict man”.\n\nThere were groans when Bo Berg said that he had asked nobody.\n\n“Why not?” Ms Lind asked.\n\n“It was the middle of the term.”',
      ['Jon Vik', 'Lind', 'Bo Berg'],
    ],
    [
      'Ida Lind built the pier. Lind meets us in her office.\n\nIs it safe?\n\n“Like a house. I sleep on it.”\n\nWho paid for it?\n\n“My mother did. She never asked for it back.”',
      ['Ida Lind', 'Ida Lind'],
    ],
    [
      'Ida Lind built the pier. Lind meets us in her office.\n\nIs it safe?\n\n“I sleep on it.”\n\nWho paid?\n\n“I asked my mother. I said, ‘Pay,’ and she paid.”',
      ['Ida Lind', 'Ida Lind', 'Ida Lind'],
    ],
    [
      'Here is what Ida Lind said on the radio:\n\nOn pay: “We have opened the books to the union.”\n\nOn her own pay, which was high last year: “That is for the board.”\n\nOn whether she has spoken to Jon Vik: “He has my number.”',
      ['Ida Lind', 'Ida Lind', 'Ida Lind'],
    ],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('no speech', () => {
  test.each([
    'The other thing is what they call “brightness”.',
    'Her fans, who call themselves “Saints”, wept.',
    'Her memoir, “Unisons”, is out this week.',
    'The bank has rated the port a “sell” since May.',
    'The stone bears the motto “Enter to learn, go forth to serve”.',
    'He is talking about “the game”, as everyone here calls it.',
    'Local groups have taken to calling it the “death hotel”.',
  ])('%s', (text) => expect(speakers(text)).toEqual([]));
});

test('each paragraph of a quotation is one of its own, with the same speaker', () => {
  const text =
    'Ida Lind shook her head. “I have sat in kitchens with them,” she said. “They sold a ring.\n\n“There is no way to put that right.”';
  expect(speakers(text)).toEqual(['Ida Lind', 'Ida Lind', 'Ida Lind']);
});

describe('known misses', () => {
  const misses: Row[] = [
    // who wrote to whom
    ['Ida Lind wrote to Jon Vik in May. The answer came back on Friday: “Not in my port.”', ['Jon Vik']],
    ['Jon Vik learned of the vote by text message. “It is you,” it read. The sender was Ida Lind.', ['Ida Lind']],
    // a club, a device, a translator
    ['Jon Vik, 84, is staying, he explained. “Who will pick the pears?” his daughter translated.', ['Jon Vik']],
    // a postcard of the one of two women whom the story is about
    ['One of them, on the skipper’s phone, read: “Eyes like sand.” Jon Vik was the skipper.', ['Jon Vik']],
  ];
  test.fails.each(misses)('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('who is introduced in one paragraph or beside', () => {
  test.each<Row>([
    [
      'MARVIK, Norway — The acting head of the Port Authority told the council on Monday that she had been “too slow”.\n\nIda Lind, who took over in May, spent four hours before the board.',
      ['Ida Lind'],
    ],
    ['Its founder, the Oslo financier Jon Vik, wrote on Monday: “Told you. Sell it.”', ['Jon Vik']],
    ['The pier’s owner, the Norwegian company Norsk Fisk, said it was “heartbroken”.', ['Norsk Fisk']],
    ['The crew, led by the novelist Jon Vik, praised its “fierce patience”.', ['The crew']],
    ['Ida Lind played a tape on which a pilot can be heard asking whether anyone was “even awake”.', ['a pilot']],
    ['Chief executive Ida Coleman joined in June. “They are nice people,” she said.', ['Ida Coleman']],
    ['German scientist Ida Lind joined in June. “They are nice people,” she said.', ['Ida Lind']],
    ['Jon Vik did not care. Had he been nervous? “Terrified,” he grinned.', ['Jon Vik']],
    ['Jon Vik closed his folder, heard by nobody, and muttered, “Here we go.”', ['Jon Vik']],
    ['‘We sang until dawn’: how a class got lost on a hill\n\nIt was to be a gentle day out for all of them.', [null]],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('who speaks in a clause of the sentence', () => {
  test.each<Row>([
    ['Ida Lind wept as the foreman said “not guilty” for the second time.', ['the foreman']],
    ['A recording shows the coach telling Ida Lind that she had “three minutes like anybody else”.', ['the coach']],
    [
      'He left, in reference to his colleague, Ida Lind, who had described it as “arithmetic for beginners”.',
      ['Ida Lind'],
    ],
    [
      'The residents wrote to the landlord, Norsk Fisk, warning that the pier was “an accident with a date on it”.',
      ['The residents'],
    ],
    ['The boats were withdrawn in May after the inspectors called them “a danger to all”.', ['the inspectors']],
    ['Ida Lind has lost two boats (“neither could float”), one pier and, so far, three votes.', ['Ida Lind']],
    [
      'Crews “cannot go out while the wind blows”, a spokesman for the port said, adding that they would try again.',
      ['a spokesman for the port'],
    ],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('who somebody without a name is, over paragraphs', () => {
  test.each<Row>([
    [
      `${LIND} Lind’s spokesman shrugged. Pressed on whether she was surprised, he said: “She was sad. She was not surprised. There is a difference.” Which one? “Four hours,” he said.`,
      ['Lind’s spokesman', 'Lind’s spokesman'],
    ],
    [
      'Jon Vik led the case.\n\nThe last word went to a porter who had come from a night shift. He did not want to be named. “She was the best we had,” he said.',
      ['a porter'],
    ],
    [
      'Jon Vik caught the girl, named as Amelia.\n\nHer mother said she had turned her back “for a moment”.\n\n“He is modest,” she said.',
      ['Her mother', 'Her mother'],
    ],
    ['Ida Lind saw it.\n\nHer neighbour, a student, ran down to help. “It was broken,” she said.', ['Her neighbour']],
    ['Asked about Ida Lind, the Bergen MP looked at the cake. “That depends,” she said.', ['the Bergen MP']],
    [
      'Ida Vik, 39, runs a salon. The 39-year-old single mother said her bank was rude. “They never laugh,” she said.',
      ['Ida Vik'],
    ],
    ['Ida Lind led the champion for an hour.\n\n“I could hear people breathe,” said the top seed.', ['Ida Lind']],
    ['Among the others is Ida Lind, a nurse in Marvik, whose son is ill. “He is six,” she said.', ['Ida Lind']],
    ['His boss, Jon Vik of Vik Heating, was calm. “We have had a whip-round,” he joked.', ['Jon Vik']],
    [
      'The president was quick to respond. “Rates are too high,” he wrote.\n\nIn Marvik, where little is built and less is sold, the debate seems remote. For months nobody here has borrowed a thing, as the one bank that is left wants nearly ten per cent, and those who ask are told to wait for the spring, when the fish come back and with them the buyers from the south, who pay in cash and never ask what a loan may cost. In the meantime boats stay on the slip and their crews look for work in the towns along the coast, in the yards, the kitchens and the hotels, wherever there is any. Few come home before the ice has gone from the fjord and the road is open.\n\nThe bank says little about that. But its president, Jon Vik, said it was “caught in the middle”.',
      ['The president', 'Jon Vik'],
    ],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

test.each<[sentence: string, reports: string[]]>([
  ['Ida Lind, who said the pier would close, has resigned.', ['the pier would close']],
  ['The port, which said last week it would close the pier, is broke.', ['it would close the pier']],
  ['You could say the pier is haunted.', []],
  ['I would say the pier is fine.', []],
  ['“I closed my eyes,” admitted Jon Vik, whose last goal came in October.', []],
  ['The pier was, he said, “a ruin”.', []],
  ['Jon Vik posted a video filmed in his kitchen.', []],
  [
    'Of the 70 people who lived here, nine remain, according to Jon Vik, who drives the van.',
    ['Of the 70 people who lived here, nine remain'],
  ],
])('what is reported in “%s”', (text, reports) => {
  const found = nameAll(prepareStory(text)).filter(({ kind, facts }) => kind === 'quote' && facts.form === 'indirect');
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(reports);
});

describe('clauses before the subject, groups, relatives and words of others', () => {
  test.each<Row>([
    ['Asked about Per Dahl, Jon Vik sighed. “We are done,” he said.', ['Jon Vik']],
    ['Told what Per Dahl had said, Jon Vik sighed. “We are done,” he said.', ['Jon Vik']],
    ['Speaking after Per Dahl, Jon Vik was brief. “We are done,” he said.', ['Jon Vik']],
    ['Lind’s co-founder, Ida Berg, left. Jon Lind stayed. In May he called it “a wreck”.', ['Jon Lind']],
    ['Analysts at Norsk Bank said the move was wise. “We read it twice,” they wrote.', ['Analysts']],
    ['Analysts at Norsk Bank said more was to come. “This is a first step,” they wrote.', ['Analysts']],
    ['Her coach, the former Marvik finalist Jon Vik, was calm. “It is sore,” he said.', ['Jon Vik']],
    [`${LIND} Ida Lind was livid. “She waved,” said the mother of three.`, ['Ida Lind']],
    ['Pupils have come wearing badges that say “Hugs are free here”.', ['badges']],
    ['Her friend the playwright Jon Vik, who lives in Marvik, says: “She reads it back to you.”', ['Jon Vik']],
    ['Jon Vik, 11, was found on Sunday. “I sold only three,” the boy said.', ['Jon Vik']],
    ['Jon Vik, 58, lives next door. “It looks in,” complained the ex-plumber.', ['Jon Vik']],
    ['A steward, who asked to be called only Anders, waited. “We stood there,” he said.', ['Anders']],
    ['Marvik United sacked their coach on Monday. “We are done,” the club said.', ['Marvik United']],
    ['Swim Norway called the decision “a blow”.', ['Swim Norway']],
    ['Ida Lind denied Jon Vik’s claim that she was “hiding”.', ['Jon Vik']],
    ['In Jon Vik’s words, Ida Lind is “a fighter”.', ['Jon Vik']],
    ['A third boat, said Ida Lind, “was nearly lost”.', ['Ida Lind']],
    ['“We knew,” Jon Vik said, according to Ida Lind, who was there.', ['Jon Vik']],
    ['Ida Lind was asked if she would resign. “No.”', ['Ida Lind']],
    ['Scientists call it “quiet paling”.', []],
    ['They call the probing at night “limb wandering”.', []],
    ['Jon Vik held up a sign reading “Not for sale”.', ['a sign']],
    ['Villagers put up a sign that reads “Marvik welcomes careful drivers”.', ['a sign']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

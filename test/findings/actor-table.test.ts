import { describe, expect, test } from 'vitest';
import { find } from '../../src/findings/actor/index.ts';
import { models, prepareStory } from './story.ts';

const actors = (text: string) =>
  find(prepareStory(text), models).map(({ start, end, facts }) => `${facts.type}: ${text.slice(start, end)}`);

/** Letters for the types of actors. */
const TYPES: { [letter: string]: string } = { P: 'person', O: 'organisation', L: 'place', C: 'country', G: 'group' };

/** Sentences with their actors in brackets: “[P Ida Lind] left [O Tarrant Mills].” */
const SENTENCES: { [field: string]: string[] } = {
  sport: [
    '[O Sheffield United] drew 0-0 with [O Brackley City] on a wet night.',
    '[O Leeds United] fans had travelled all night.',
    'Striker [P Jo Ekman] left [O Celtic] for [O Inter Milan] in January.',
    '[O Barrow Rovers] captain [P Lee Tarn] broke a finger.',
    '[P Maria Sol] ([C Spain]) beat [P Dina Novak] ([C Croatia]) in straight sets.',
    'The [O Chicago Bulls] and the [O Boston Celtics] meet on Friday.',
    'The final will be played at [L Old Trafford].',
    'Rain stopped play at [L Edgbaston] before lunch.',
    '[O Fifa] fined [O Everton] and the [O Football Association].',
    'He rode for [O Movistar] before he joined the team of his brother, [P Aitor Lasa].',
    '[P Ruth Kipchumba], a teacher from [L Eldoret], won the marathon in [L Berlin].',
    'The [O Melbourne Cricket Club] has 80,000 members.',
    '[P Tom Hale] swam for [C Ireland] at the Olympics in [L Tokyo].',
  ],
  business: [
    '[O Halden Foods Inc.] rose by 4%.',
    '[O Procter & Gamble Co.] and [O Unilever] were little changed.',
    '[O Marks & Spencer Group plc] will sell its bakery.',
    'Shares in [O Vanderbilt] fell after the bank’s warning.',
    '[O Royal Bank of Scotland Group PLC] declined to comment.',
    'The [O Bank of England] left its rate at 4%.',
    '[O Goldman Sachs] advised the buyers, [O Lazard] the seller.',
    '[O Apple], [O Microsoft] and [O Nvidia] led the market in [L New York].',
    'The [O Financial Times] first reported the talks.',
    '[P Oscar Lund Jr.] inherited the mill.',
    '[O Deutsche Bank] analyst [P Karin Wolff] called the price high.',
    '[O Northwind Energy Ltd] drilled two holes off [L Shetland].',
  ],
  'public bodies': [
    '[O Lancashire Police] searched two houses in [L Preston].',
    'The [O Metropolitan Police] arrested a man of 40.',
    'The [O European Commission] and the [O World Bank] paid half.',
    '[P Karen Shaw], a councillor, wrote to [O Network Rail].',
    'The [O Environment Agency] warned people in [L Tewkesbury].',
    '[O Kent County Council] closed nine libraries.',
    'Firefighters from [L Porto] helped; the [O Red Cross] sent tents.',
    'The [O Supreme Court] in [L Delhi] heard the case in March.',
    'The [O Department of Justice] sued the [O University of Michigan].',
    '[O Nato] and the [O United Nations] were told.',
  ],
  'culture and science': [
    '[P Ines Roca] plays the nurse, [P Bo Linde] the thief.',
    'Scientists at [O Imperial College London] measured the ice in [L Greenland].',
    '[P Hans van den Berg] of [O Leiden University] wrote the paper.',
    'The band played at [L Wembley] and in [L Hyde Park].',
    'The [O BBC] will show it on Sunday; [O ITV] had wanted it, too.',
    '[O Nasa] launched the probe from [L Cape Canaveral].',
    'The [O Royal Ballet] danced for the first time in [L Leeds].',
    '[P Ursula Brandt] won the prize of the [O Royal Society].',
    'The painter [P Lucian Moor] was born in [L Cardiff] and died in [L Bath].',
  ],
  courts: [
    'A judge at [O Leeds Crown Court] sent [P Dale Booth] to prison.',
    'Prosecutor [P Ann Keller] said that [P Booth] had lied.',
    'His lawyer, [P Simon Achebe], will go to the [O Court of Appeal].',
    'The [O High Court] froze the accounts of [P Victor Dragan].',
    '[P Lisa Moreno], 31, of [L Hartlepool], admitted theft.',
    'Police in [L Lyon] held two [G French] men and a [G Belgian].',
    'He was seen at [L Manchester Airport] an hour later.',
    'The jury in [L Dallas] heard from the [O FBI].',
  ],
};

/** What is not found yet, or not as it should be. */
const MISSES: string[] = [
  '[O Manchester City] have signed [P Rui Tavares] from [O Real Madrid] for £40m.',
  'The [O Nottingham Forest] coach, [P Anders Holm], praised his keeper.',
  '[O Norwich City] beat [O Derby County] and moved up to third.',
  'The game between [O Aston Villa] and [O Crystal Palace] was stopped after 12 minutes.',
  'They lost 4-1 to [O Bayern Munich] and 2-0 to [O Juventus].',
  '[P Priya von der Heyde], chief executive of [O Halden], will leave in May.',
  'Customers of [O Tesco] and [O Lidl] paid less for bread.',
  '[O Christie’s] sold a chair for £90,000.',
  'The carmaker [O Volvo] will build it in [L Ghent].',
  '[O Ryanair] and [O British Airways] cancelled 40 flights.',
  'The [O Unite] union called a strike at the plant in [L Sunderland].',
  'It owes [O Credit Suisse] more than it earns.',
  '[P Moon Jae-won] runs the division from [L Seoul].',
  'The [O Home Office] refused the visa.',
  'The [O Commons] rejected it by three votes.',
  'The [O U.S. Food and Drug Administration] approved the drug.',
  'The [O Lib Dems] and the [O SNP] want a vote.',
  'Home Secretary Dame [P Ruth Pell] refused.',
  'The [O British Museum] lent it to the [O Louvre].',
  '[O Netflix] bought the film from [O Channel 4].',
];

function read(sentence: string): [text: string, expected: string[]] {
  const expected = [...sentence.matchAll(/\[([A-Z]) ([^\]]+)\]/g)].map(
    ([, type = '', name]) => `${TYPES[type]}: ${name}`,
  );
  return [sentence.replace(/\[[A-Z] ([^\]]+)\]/g, '$1'), expected];
}

describe.each(Object.entries(SENTENCES))('actors in sentences about %s', (_, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    const [text, expected] = read(sentence);
    expect(actors(text)).toEqual(expected);
  });
});

test.fails.each(MISSES)('known miss: %s', (sentence) => {
  const [text, expected] = read(sentence);
  expect(actors(text)).toEqual(expected);
});

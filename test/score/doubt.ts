import type { Span } from '../../src/model.ts';
import { readSharedRows } from './data.ts';
import { hasFolds, type Of, only, openFinder } from './finder.ts';
import { claimedSpeaker, judgeSpeaker } from './scorers/speaker.ts';
import { demandShared } from './shared.ts';
import { shared } from './spans.ts';

// What is claimed of who speaks, and what is only proposed, on real press.
//   npm run score:doubt [-- press/dev.jsonl --errors=40 --fold=2]
// Fold 4 is blind: its texts and errors are never printed.

interface Label extends Span {
  kind: 'quote' | 'report' | 'none';
  speaker: string | null;
}

interface Story {
  id: string;
  lang?: string;
  fold: number;
  published?: string;
  text: string;
  labels: Label[];
  actors?: { name: string; also?: string[] }[];
}

type Quote = Of<'quote'>;

const BLIND = 4;
const option = (name: string) => process.argv.find((one) => one.startsWith(`--${name}=`))?.split('=')[1];

demandShared();
const find = await openFinder('dist/lib');
if (!hasFolds) console.log('By models that were trained on these texts: npm run train -- quotes writes others.');

/** Pronouns of the six languages, written down apart from the lexicon. */
const PRONOUN =
  /^(?:i|he|she|it|we|they|you|him|her|them|his|their|its|this|that|these|those|who|which|what|one|some|many|others|another|someone|somebody|everyone|nobody|yo|él|ella|ellos|ellas|nosotros|usted|ustedes|esto|eso|je|il|elle|on|nous|vous|ils|elles|lui|eux|ce|cela|ça|celui-ci|celle-ci|ich|er|sie|es|wir|man|dieser|diese|dieses|io|lui|lei|noi|loro|egli|ella|esso|essa|eu|ele|ela|eles|elas|nós|você|vocês|isto|isso)(?:['’].*)?$/i;

const SMALL = new Set(
  'the a an of for and in at on with by from to his her its their one two der die das ein eine el la los las un una le les o os as um uma il lo gli i de del du des'.split(
    ' ',
  ),
);
const wordsOf = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1 && !SMALL.has(word));

/** Whether the labels of a story know nobody and nothing by any of the words. */
function isStrange(name: string, { labels, actors = [] }: Story): boolean {
  const known = new Set([
    ...labels.flatMap(({ speaker }) => wordsOf(speaker ?? '')),
    ...actors.flatMap((actor) => [actor.name, ...(actor.also ?? [])].flatMap(wordsOf)),
  ]);
  return !wordsOf(name).some((word) => known.has(word));
}

/** The label of a quotation or report; undefined if it has none. */
function findLabel(quote: Quote, { labels }: Story): Label | undefined {
  const isReport = quote.facts.form === 'indirect';
  const share = (label: Label) =>
    shared(quote, label) /
    (isReport ? label.end - label.start : Math.max(quote.end, label.end) - Math.min(quote.start, label.start));
  return labels
    .filter(({ kind }) => kind === (isReport ? 'report' : 'quote'))
    .filter((label) => share(label) >= (isReport ? 0.5 : 0.65))
    .sort((a, b) => share(b) - share(a))[0];
}

interface Count {
  labelled: number;
  right: number;
  wrong: number;
  unnamed: number;
  nobody: number;
  perhaps: number;
  proposed: number;
  first: number;
  firstTwo: number;
  pronouns: number;
  strange: number;
}

const none = (): Count => ({
  labelled: 0,
  right: 0,
  wrong: 0,
  unnamed: 0,
  nobody: 0,
  perhaps: 0,
  proposed: 0,
  first: 0,
  firstTwo: 0,
  pronouns: 0,
  strange: 0,
});

function measure(stories: Story[], isReport: boolean, print: (line: string) => void): Count {
  const count = none();
  for (const story of stories) {
    const { lang = 'en', fold, id } = story;
    const show = (...parts: unknown[]) => fold !== BLIND && print([id, ...parts].join(' | '));
    const quotes = only(find({ ...story, lang }), 'quote');
    for (const quote of quotes.filter(({ facts }) => (facts.form === 'indirect') === isReport)) {
      const { perhaps } = quote.facts;
      const claimed = claimedSpeaker(quote) ?? '';
      const label = findLabel(quote, story);
      if (PRONOUN.test(claimed) && !/^[A-Z]{2,}$/.test(claimed)) {
        count.pronouns++;
        show('pronoun', claimed);
      } else if (claimed && isStrange(claimed, story)) {
        count.strange++;
        show('strange', claimed);
      }
      if (!label) continue;
      count.labelled++;
      const verdict = judgeSpeaker(label.speaker, claimedSpeaker(quote));
      count[verdict]++;
      if (verdict !== 'right' && verdict !== 'nobody') show(verdict, label.speaker, claimed, perhaps?.said ?? '');
      if (!perhaps || label.speaker === null) continue;
      count.perhaps++;
      if (perhaps.names.length > 0) count.proposed++;
      const isRight = (name: string) => judgeSpeaker(label.speaker, name) === 'right';
      if (perhaps.names.slice(0, 1).some(isRight)) count.first++;
      if (perhaps.names.slice(0, 2).some(isRight)) count.firstTwo++;
      else show('perhaps', label.speaker, perhaps.reason, perhaps.said, perhaps.names.join(', '));
    }
  }
  return count;
}

const percent = (part: number, whole: number) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–');

function describe(name: string, c: Count): string {
  return `${name.padEnd(10)} ${c.labelled} labelled: right ${percent(c.right, c.labelled)}, another one named ${percent(c.wrong, c.labelled)}, unnamed ${percent(c.unnamed, c.labelled)}, nobody ${percent(c.nobody, c.labelled)}; perhaps ${c.perhaps}, with names ${c.proposed}: first two ${percent(c.firstTwo, c.perhaps)}, of those with names first ${percent(c.first, c.proposed)}, first two ${percent(c.firstTwo, c.proposed)}; claimed pronouns ${c.pronouns}, nobody the labels know ${c.strange}`;
}

const files = process.argv.slice(2).filter((one) => !one.startsWith('--'));
for (const file of files.length > 0 ? files : ['press/dev.jsonl', 'press/languages-dev.jsonl']) {
  const stories = readSharedRows<Story>(file).filter(({ fold }) => !option('fold') || fold === Number(option('fold')));
  for (const isReport of [false, true]) {
    const lines: string[] = [];
    console.log(`\n${file}, ${isReport ? 'reports' : 'quotations'}`);
    const folds = [...new Set(stories.map(({ fold }) => fold))].sort();
    const counts = folds.map((fold) =>
      measure(
        stories.filter((one) => one.fold === fold),
        isReport,
        (line) => lines.push(line),
      ),
    );
    for (const [i, count] of counts.entries()) console.log(describe(`fold ${folds[i]}`, count));
    const all = none();
    for (const count of counts) for (const key of Object.keys(all) as (keyof Count)[]) all[key] += count[key];
    console.log(describe('all', all));
    for (const line of lines.slice(0, Number(option('errors') ?? 0))) console.log(`  ${line}`);
  }
}

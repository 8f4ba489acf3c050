import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../src/findings/index.ts';
import { loadFinder } from '../../src/lib/findings.ts';
import { tellLocale } from '../../src/text/language.ts';
import { SHARED } from './shared.ts';

// Whether what is found in a story depends on the language that its page declares.
//   npm run score:declared [-- --errors=20]
// Up to 50 stories of each language, of those of the project and of those beside it. Then: how often the language of a text, of its
// beginning, and of a paragraph is told wrongly, over all texts.

interface Text {
  id: string;
  lang: string;
  text: string;
  published?: string;
}

const LANGUAGES = ['en', 'es', 'fr', 'de', 'it', 'pt'];
const PER_LANGUAGE = 50;

/** None, the five others, and one that is not read. */
const listOthers = (lang: string) => ['', ...LANGUAGES, 'pl'].filter((one) => one !== lang);

/** Sets beside the project, those of whole stories first; sentences of a set that have nothing to do with each other last. */
const SETS = [
  'press/languages-dev',
  'languages/stories-quotes-dev',
  'press/dev',
  'actors/ww-dev',
  'quotes/dev',
  ...LANGUAGES.slice(1).flatMap((lang) => [`languages/${lang}-dev`, `languages/${lang}-train`]),
  'languages/wiki-fr-dev',
].map((name) => join(SHARED, 'data', `${name}.jsonl`));

const option = (name: string) => process.argv.find((one) => one.startsWith(`--${name}=`))?.split('=')[1];

/** All texts, each once. */
function readTexts(): Text[] {
  const folder = fileURLToPath(new URL('data', import.meta.url));
  const own = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('stories-')) : [];
  const paths = [...own.map((name) => join(folder, name)), ...SETS.filter((path) => existsSync(path))];
  const texts = paths.flatMap((path) => readFileSync(path, 'utf8').split('\n').filter(Boolean));
  const read = texts.map((line): Text => ({ lang: 'en', ...JSON.parse(line) }));
  return [...new Map(read.map((one) => [one.text, one])).values()];
}

/** What must be the same: all but what a region decides, as the currency of a sum or the order of a date. */
const describe = ({ kind, start, end, facts }: Finding) => {
  const { type, name, role, actor, speaker }: { [fact: string]: unknown } = facts;
  return [kind, start, end, ...(kind === 'figure' ? [] : [type, name, role, actor, speaker])].join('|');
};

const valuesOf = (findings: Finding[]) => JSON.stringify(findings.map(({ facts }) => facts));

async function compare(texts: Text[], errors: number): Promise<void> {
  const find = await loadFinder();
  const read = ({ text, published }: Text, lang: string) => find(text, { lang, ...(published && { published }) });
  const differing = new Map<string, number>();
  const shown: string[] = [];
  let [all, same, values] = [0, 0, 0];
  for (const lang of LANGUAGES) {
    const own = texts.filter((one) => one.lang === lang).slice(0, PER_LANGUAGE);
    let right = 0;
    for (const text of own) {
      const wanted = read(text, lang);
      const others = listOthers(lang).map((declared) => ({ declared, found: read(text, declared) }));
      const lines = wanted.map(describe);
      let isSame = true;
      for (const { declared, found } of others) {
        const other = new Set(found.map(describe));
        const one = new Set(lines);
        const differences = [
          ...lines.filter((line) => !other.has(line)),
          ...[...other].filter((line) => !one.has(line)),
        ];
        for (const line of differences) {
          const kind = line.split('|', 1)[0] as string;
          differing.set(kind, (differing.get(kind) ?? 0) + 1);
          shown.push(`${text.id} (${lang}) declared ${declared || 'none'}: ${line}`);
        }
        if (differences.length > 0) isSame = false;
      }
      if (isSame) right++;
      if (others.some(({ found }) => valuesOf(found) !== valuesOf(wanted))) values++;
    }
    console.log(`${lang}  ${right} of ${own.length} the same`);
    all += own.length;
    same += right;
  }
  console.log(`all ${same} of ${all} the same, whatever language is declared; ${values} have other facts`);
  for (const [kind, count] of differing) console.log(`  ${kind}: ${count} differences`);
  for (const line of shown.slice(0, errors)) console.log(`  ${line}`);
}

/** The beginning of a text, of so many words. */
const begin = (text: string, words: number) => text.split(/\s+/).slice(0, words).join(' ');

const countWords = (text: string) => text.match(/\p{L}+/gu)?.length ?? 0;

function judge(name: string, texts: Text[]): void {
  const wrong = (declare: (lang: string) => string[]) => {
    const cases = texts.flatMap(({ text, lang }) =>
      declare(lang).map((declared) => tellLocale({ text, lang: declared }).language === lang),
    );
    return `${cases.filter((isRight) => !isRight).length} of ${cases.length}`;
  };
  const own = wrong((lang) => [lang]);
  const none = wrong(() => ['']);
  console.log(
    `${name.padEnd(28)} wrong: its own declared ${own}, none ${none}, another ${wrong((lang) => listOthers(lang).slice(1))}`,
  );
}

const texts = readTexts();
await compare(texts, Number(option('errors') ?? 0));
judge('whole texts', texts);
judge(
  'the first 60 words',
  texts.map((one) => ({ ...one, text: begin(one.text, 60) })).filter(({ text }) => countWords(text) > 50),
);
const paragraphs = texts.flatMap((one) => one.text.split(/\n+/).map((text) => ({ ...one, text })));
judge(
  'paragraphs of 20 to 40 words',
  paragraphs.filter(({ text }) => countWords(text) >= 20 && countWords(text) < 40),
);
judge(
  'paragraphs of 40 and more',
  paragraphs.filter(({ text }) => countWords(text) >= 40),
);

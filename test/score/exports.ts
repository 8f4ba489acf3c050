// Whom files and views call a speaker, on 60 texts of the labelled press, with everything in them kept:
//   npm run score:exports [-- --texts=104]
// Fails when a speaker is a pronoun, or when what is in doubt reaches a file or stands in a view without “perhaps”. Prints the other
// speakers that no label of the text knows, to be read: among them are fragments and things that state nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';
import { describe } from '../../src/anchors/describe.ts';
import type { LibraryItem } from '../../src/citation/source.ts';
import { exporters } from '../../src/export/index.ts';
import type { Finding } from '../../src/findings/index.ts';
import { loadFinder } from '../../src/lib/findings.ts';
import type { Annotation, Article, Facts } from '../../src/model.ts';
import { describeWho, readSpeaker } from '../../src/present/doubt.ts';
import { cardOf, fileOf, infoOf, listOf } from '../../src/present/index.ts';
import { createSpeakers, describeSpeaker } from '../../src/present/speakers.ts';
import { gather, options, t } from '../export/sample-library.ts';
import { demandShared, SHARED } from './shared.ts';

/** Files that hold what is read back, doubt and all. */
const OWN_FILES = ['json', 'web_annotation', 'csv'];

const PRONOUNS = new Set(
  `i you he she it we they me him her us them this that these those who which what one someone somebody anyone anybody everyone
  everybody nobody others another both many some few all mine his hers its their
  él ella ello ellos ellas yo tú usted ustedes nosotros esto eso alguien nadie quien se
  il elle on ils elles je tu nous vous ce ceci cela ça quelqu’un personne qui celui celle ceux
  er sie es wir ihr ich du man jemand niemand wer das dies dieser diese alle einer
  lui lei loro egli essa essi io noi voi questo quello qualcuno nessuno chi si
  ele ela eles elas eu você nós isso isto alguém ninguém quem`.split(/\s+/),
);

interface Labelled {
  id: string;
  text: string;
  published?: string;
  labels: { speaker: string | null }[];
  actors: { name: string; also: string[] }[];
}

/** “WHO” is none. */
const isPronoun = (words: string): boolean =>
  PRONOUNS.has(words.toLocaleLowerCase().trim()) && (words.length === 1 || words !== words.toUpperCase());

/** The facts without what is in doubt; null says that nothing is. */
const withoutDoubt = (facts: Facts): Facts => ({ ...facts, perhaps: null });

/** The words in doubt about facts: the names that are not claimed, and what the text says instead. */
function listDoubted({ perhaps }: Facts): string[] {
  if (typeof perhaps !== 'object' || perhaps === null) return [];
  return [...perhaps.names, perhaps.said ?? ''].filter(Boolean);
}

function toArticle({ id, text, published }: Labelled): Article {
  const blocks: Article['blocks'] = [];
  let start = 0;
  for (const block of text.split('\n\n')) {
    blocks.push({ role: 'paragraph', start, end: start + block.length });
    start += block.length + 2;
  }
  const url = `https://news.example/${id}`;
  return { url, title: id, lang: 'en', text, blocks, ...(published && { published }) };
}

/** The article with all its findings kept, as they are or without what is in doubt. */
function toItem({ url, title, lang, text }: Article, findings: Finding[], read: (facts: Facts) => Facts): LibraryItem {
  const now = '2026-01-01T00:00:00.000Z';
  const annotations = findings.map(({ kind, facts, start, end }, at): Annotation => {
    const id = `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
    const selectors = describe(text, { start, end });
    return { id, url, kind, facts: read(facts), selectors, note: '', tags: [], created: now, updated: now };
  });
  return { article: { url, title, lang, added: now }, annotations };
}

/** A file as text, also what is packed in it. */
async function write(name: keyof typeof exporters, item: LibraryItem): Promise<string> {
  const bytes = Buffer.concat(await gather(exporters[name].write([item], options)));
  if (bytes.subarray(0, 2).toString() !== 'PK') return bytes.toString('utf8');
  return Object.entries(unzipSync(bytes))
    .map(([path, content]) => `${path}\n${Buffer.from(content).toString('utf8')}`)
    .join('\n');
}

/** Whom the views of a finding call its speaker, by view. */
function listShown(finding: Finding, findings: Finding[], article: Article, item: LibraryItem): [string, string][] {
  const language = { t, locale: 'en' };
  const words = article.text.slice(finding.start, finding.end).replace(/\s+/g, ' ');
  const row = listOf(finding.kind).describe(finding, article, language);
  const card = cardOf(finding.kind).describe(finding, words, { findings, language });
  const at = findings.indexOf(finding);
  const annotation = item.annotations[at];
  const speaker = annotation ? describeSpeaker(createSpeakers(item.annotations)(annotation)) : '';
  return [
    ['row', row.lead ?? row.name],
    ['card', card.lead ?? card.title],
    ['copied', card.copied.slice(words.length).replace(/^ — /, '')],
    ['library', fileOf(finding.kind).summarise(finding.facts, words, speaker, language)],
    ['file', speaker],
  ];
}

demandShared();
const { values } = parseArgs({ options: { texts: { type: 'string', default: '60' } } });
const lines = readFileSync(join(SHARED, 'data/press/dev.jsonl'), 'utf8').trim().split('\n');
const stories = lines.slice(0, Number(values.texts)).map((line): Labelled => JSON.parse(line));
const find = await loadFinder();
const faults: string[] = [];
const unlabelled: string[] = [];
const count = { speeches: 0, claimed: 0, perhaps: 0, nobody: 0, files: 0 };

for (const story of stories) {
  const article = toArticle(story);
  const findings: Finding[] = find(article.text, { lang: 'en', published: story.published });
  const item = toItem(article, findings, (facts) => facts);
  const known = [
    ...story.labels.map(({ speaker }) => speaker ?? ''),
    ...story.actors.flatMap(({ name, also }) => [name, ...also]),
  ]
    .join(' ')
    .toLocaleLowerCase();
  for (const finding of findings.filter(({ kind }) => infoOf(kind).isQuotation)) {
    const facts: Facts = finding.facts;
    const who = readSpeaker(facts);
    const doubted = listDoubted(facts);
    const said = `${story.id}: ${article.text.slice(finding.start, finding.end).slice(0, 50)}`;
    count.speeches++;
    count[who ? 'claimed' : describeWho(facts, { t }) === t('unknown_speaker') ? 'nobody' : 'perhaps']++;
    if (
      who &&
      !who
        .toLocaleLowerCase()
        .split(/\s+/)
        .some((word) => word.length > 2 && known.includes(word))
    )
      unlabelled.push(`${who}  (${said})`);
    const shown = listShown(finding, findings, article, item);
    const viewsOf = (isFault: (words: string) => boolean) =>
      shown.flatMap(([view, words]) => (isFault(words) ? `“${words}” in ${view}` : []));
    const pronouns = viewsOf(isPronoun);
    const inDoubt = who ? [] : viewsOf((words) => doubted.includes(words));
    if (pronouns.length > 0) faults.push(`a pronoun: ${pronouns.join(', ')} (${said})`);
    if (inDoubt.length > 0) faults.push(`in doubt, but without a word of it: ${inDoubt.join(', ')} (${said})`);
  }
  const certain = toItem(article, findings, withoutDoubt);
  for (const name of Object.keys(exporters) as (keyof typeof exporters)[]) {
    if (OWN_FILES.includes(name)) continue;
    count.files++;
    if ((await write(name, item)) !== (await write(name, certain)))
      faults.push(`what is in doubt is in ${name} (${story.id})`);
  }
}

console.log(`${stories.length} texts, ${count.files} files`);
console.log(
  `${count.speeches} quotations and reports: ${count.claimed} with a speaker, ${count.perhaps} perhaps, ${count.nobody} nobody named`,
);
console.log(`\nSpeakers that no label knows, to be read: ${unlabelled.length}`);
for (const line of unlabelled) console.log(`  ${line}`);
console.log(`\nFaults: ${faults.length}`);
for (const line of faults) console.log(`  ${line}`);
process.exitCode = faults.length > 0 ? 1 : 0;

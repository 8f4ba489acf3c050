// What a reader sees of the findings in two stories of each language, in that language: rows, cards, overview, marks and lines of
// files. test/present/exact has it to the last word.
//   npx vitest run --config test/vitest.config.ts --project unit test/present/exact.test.ts -u      writes it anew
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Finding, loadFinder } from '../../src/lib/findings.ts';
import type { Article } from '../../src/model.ts';
import { arrange, type Entry } from '../../src/present/entry.ts';
import { cardOf, fileOf, listKinds, listOf } from '../../src/present/index.ts';
import type { CardContent, Language } from '../../src/present/kind-view.ts';
import { chooseSections } from '../../src/present/overview.ts';
import { listShown } from '../../src/present/shown.ts';
import { cutBlocks } from '../../src/text/prepare.ts';
import { translateWith } from '../export/sample-library.ts';
import { readOwnStories } from '../own-stories.ts';

const find = await loadFinder();

function languageOf(locale: string): Language {
  const path = new URL(`../../manifest/_locales/${locale}/messages.json`, import.meta.url);
  return { locale, t: translateWith(JSON.parse(readFileSync(path, 'utf8'))) };
}

type Listed = Pick<Article, 'text' | 'blocks'>;

const wordsOf = ({ text }: Listed, { start, end }: Finding) => text.slice(start, end).replace(/\s+/g, ' ');

function describeRow({ finding, all, isAside }: Entry, article: Listed, language: Language): string {
  const { lead, name, role, sentence } = listOf(finding.kind).describe(finding, article, language);
  const words = `${sentence.before}[${sentence.words}]${sentence.after}`;
  return [isAside ? 'aside' : 'row', lead ?? name, role ?? '', words, `×${all.length}`].join(' | ');
}

function describeCard(card: CardContent): string {
  const { label, title, lead, role, reading, lines, readings = [], answers = [], shares, copied } = card;
  const choices = [...readings, ...answers].map(
    (one) => `${one.label}${JSON.stringify(one.facts ?? one.rejects ?? '')}`,
  );
  return ['card', label, lead ?? title, role, reading ?? '', ...lines, ...choices, shares ?? '', copied].join(' | ');
}

function describeFile({ kind, facts }: Finding, words: string, language: Language): string {
  const file = fileOf(kind);
  return [
    'file',
    file.describe([facts], language),
    file.summarise(facts, words, '', language),
    JSON.stringify(file.columns(facts)),
  ].join(' | ');
}

test.each(readOwnStories(1, 1))('$id', async ({ id, lang, text, published }) => {
  const language = languageOf(lang);
  const article = { text, blocks: cutBlocks(text) };
  const findings = find(text, { lang, ...(published && { published }) });
  const story = { findings, article };
  const lists = new Map(
    listKinds().map((kind): [(typeof findings)[0]['kind'], Entry[]] => [
      kind,
      arrange(
        findings.filter((one) => one.kind === kind),
        story,
      ),
    ]),
  );
  const shownIn = (density: 'quiet' | 'full') =>
    listShown({ findings, article, settings: { density, hiddenKinds: [], showsReports: false } }).map((one) =>
      wordsOf(article, one),
    );
  const lines = [
    ...[...lists.values()].flat().map((entry) => describeRow(entry, article, language)),
    ...chooseSections(story, lists, 8).flatMap(({ title, entries }) => [
      `overview | ${language.t(title)}`,
      ...entries.map((entry) => describeRow(entry, article, language)),
    ]),
    `few marks | ${shownIn('quiet').join(' | ')}`,
    `all marks | ${shownIn('full').join(' | ')}`,
    ...findings.flatMap((one) => [
      describeCard(cardOf(one.kind).describe(one, wordsOf(article, one), { findings, language })),
      describeFile(one, wordsOf(article, one), language),
    ]),
  ];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`exact/${id}.txt`);
});

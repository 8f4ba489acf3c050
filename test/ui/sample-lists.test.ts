import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { detect } from '../../src/article/detect.ts';
import type { Finding } from '../../src/findings/index.ts';
import { loadFinder } from '../../src/lib/findings.ts';
import type { Article } from '../../src/model.ts';
import { arrange, describeRow, type Entry } from '../../src/present/entry.ts';
import { language } from '../../src/ui/shared/strings.ts';
import { openPage } from '../article/open-page.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

const ADDRESS = 'https://news.example/pact';
/** A known miss: a town that is read as an organisation. */
const MISREAD = ['Kaltenried'];

const PAGE = new URL('../pages/sample--news-traps/page.html', import.meta.url);

describe('the lists of the sample story', () => {
  let rows: (kind: string) => Entry[];
  let story: Article;

  beforeAll(async () => {
    const article = detect(openPage(readFileSync(PAGE, 'utf8'), ADDRESS), ADDRESS)?.article;
    if (!article) throw new Error('There is no article');
    story = article;
    const find = await loadFinder();
    const findings: Finding[] = find(article.text, { lang: 'en' });
    rows = (kind) => {
      const listed = findings.filter((finding) => finding.kind === kind);
      return arrange(listed, { findings, article });
    };
  });

  test('the first ten actors are those a reader would name first', () => {
    const names = rows('actor').map(({ finding }) => describeRow(finding, story, language()).name);
    expect(names.filter((name) => !MISREAD.includes(name)).slice(0, 10)).toEqual([
      'Annelies Brandsma',
      'Saskia ter Horst',
      'Rafael Quintero',
      'Greta Lindemann',
      'Matthias Overbeck',
      'Henrik Lindqvist',
      'Willem Dekker',
      'Berle Water Committee',
      'European Commission',
      'Hochwasserschutzverband',
    ]);
  });

  test('five real quotations come before any reported speech', () => {
    const forms = rows('quote').map(({ finding }) => finding.kind === 'quote' && finding.facts.form);
    expect(forms.indexOf('indirect')).toBeGreaterThanOrEqual(5);
  });
});

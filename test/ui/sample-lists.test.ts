import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { detect } from '../../src/article/detect.ts';
import type { Finding } from '../../src/findings/index.ts';
import { loadFinder } from '../../src/lib/findings.ts';
import { listOf } from '../../src/present/index.ts';
import { arrange, type Entry, toEntry } from '../../src/ui/shared/entry.ts';
import { openPage } from '../article/open-page.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

const ADDRESS = 'https://news.example/pact';
/** A known miss: a town that is read as an organisation. */
const MISREAD = ['Kaltenried'];

const PAGE = new URL('../pages/sample--news-traps/page.html', import.meta.url);

describe('the lists of the sample story', () => {
  let rows: (kind: string) => Entry[];

  beforeAll(async () => {
    const article = detect(openPage(readFileSync(PAGE, 'utf8'), ADDRESS), ADDRESS)?.article;
    if (!article) throw new Error('There is no article');
    const find = await loadFinder();
    const findings: Finding[] = find(article.text, { lang: 'en' });
    rows = (kind) => {
      const entries = findings.filter((finding) => finding.kind === kind).map((one) => toEntry(one, article.text));
      const sections = arrange(entries, !listOf(kind).startsInReadingOrder, { findings, article });
      return sections.flatMap((section) => section.rows.flatMap(([first]) => first ?? []));
    };
  });

  test('the first ten actors are those a reader would name first', () => {
    const names = rows('actor').map(({ group }) => group ?? '');
    expect(names.filter((name) => !MISREAD.includes(name)).slice(0, 10)).toEqual([
      'Annelies Brandsma',
      'Saskia ter Horst',
      'Rafael Quintero',
      'Greta Lindemann',
      'Matthias Overbeck',
      'Henrik Lindqvist',
      'Berle Water Committee',
      'European Commission',
      'Willem Dekker',
      'Hochwasserschutzverband',
    ]);
  });

  test('five real quotations come before any reported speech', () => {
    const forms = rows('quote').map(({ finding }) => finding.kind === 'quote' && finding.facts.form);
    expect(forms.indexOf('indirect')).toBeGreaterThanOrEqual(5);
  });
});

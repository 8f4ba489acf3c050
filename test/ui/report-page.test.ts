// @vitest-environment jsdom
import { h } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { toReportHash } from '../../src/messaging/report-route.ts';
import { Notice } from '../../src/ui/design/notice.tsx';
import { AboutArticle } from '../../src/ui/library/about-article.tsx';
import { all, answer, calls, click, find, notice, openMain, show, textOf, until } from './render.ts';
import { article, at, pageWith } from './story.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

afterEach(() => {
  location.hash = '';
});

describe('the page of a report', () => {
  const open = async (hash = toReportHash(7, at('Rosa Prieto'))) => {
    location.hash = hash;
    await openMain('report');
  };

  test('has what is marked and why, to be changed and copied', async () => {
    answer({ 'page.state': pageWith(), 'reader.explain': ['Rosa Prieto  →  actor'] });
    await open();
    const field = find<HTMLTextAreaElement>('textbox');
    expect(field.value).toMatch(
      /^Sentence: .+Rosa Prieto answered\.\nMarked: Rosa Prieto\n.+Newsgloss 1\.0\.0, .+actor$/s,
    );
    expect(calls.filter(([call]) => call === 'reader.explain')).toEqual([
      ['reader.explain', article, at('Rosa Prieto')],
    ]);
    expect([document.title, all('alert')]).toEqual(['Report a mistake · Newsgloss', []]);
    field.value = 'It is a place.';
    await click(find('button', 'Copy'));
    await until(() => expect(notice()).toBe('Copied.'));
    expect(calls.filter(([call]) => call === 'copy')).toEqual([['copy', 'text/plain', 'It is a place.']]);
  });

  test.each<[why: string, answers: { [call: string]: unknown }, hash?: string]>([
    ['nothing is asked for', { 'page.state': pageWith() }, ''],
    ['the page shows no article', { 'page.state': { status: 'unreadable' } }],
    ['the page is closed', {}],
  ])('says that the article is gone when %s', async (_, answers, hash) => {
    answer(answers);
    await open(hash);
    expect(textOf(find('alert'))).toMatch(/^The article is no longer open/);
    expect([all('textbox'), all('button', 'Copy')]).toEqual([[], []]);
  });
});

describe('about an article', () => {
  const ask = async (blocks: object[]) => {
    answer({ 'tabs.query': [{ id: 7 }], 'page.state': pageWith(), 'page.trace': blocks });
    await show(() => h('main', {}, [h(AboutArticle, { identity: article }), h(Notice, {})]), {});
    expect(textOf(all('status')[0])).toBe('');
    await click(find('button', 'Check the open page'));
  };

  test('it is said which parts of its page were left out, and why', async () => {
    const left = ['teaser', 'only links', 'new rule'].map((rule) => ({ text: `Words of ${rule}`, rule }));
    await ask([{ text: 'The quay', rule: null }, { text: 'Ana', rule: null }, ...left]);
    await until(() => expect(textOf(all('status')[0])).toBe('Read as the story: 2. Left out: 3.'));
    expect(all('listitem').map(textOf)).toEqual([
      'Words of teaserLeads to another article',
      'Words of only linksLittle but links',
      'Words of new rulenew rule',
    ]);
  });

  test('it is said that its page is not open, or that nothing was left out', async () => {
    await ask([]);
    await until(() => expect(textOf(all('status')[0])).toMatch(/^No tab shows this article/));
    await ask([{ text: 'The quay', rule: null }]);
    await until(() => expect(textOf(all('status')[0])).toBe('Read as the story: 1. Left out: 0.'));
    expect(all('listitem')).toEqual([]);
  });
});

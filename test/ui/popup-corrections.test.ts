// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { describe as describeSpan } from '../../src/anchors/describe.ts';
import type { Finding } from '../../src/findings/index.ts';
import type { Correction } from '../../src/model.ts';
import { all, answer, click, find, names, notice, press, see, submit, takeCalls, textOf, type } from './render.ts';
import { article, findings, keptFrom as kept, noted, openPopup, pageWith } from './story.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const { anaLater, safe, cost, euros, may } = findings;

const row = (name: string | RegExp) => find('button', name).closest('li') as HTMLElement;
const openMenu = (name: string) => click(find('button', `More: ${name}`));
const placeOf = ({ start, end }: Finding) => describeSpan(article.text, { start, end });

describe('who speaks', () => {
  test('is asked for in a quotation that is in doubt, and the answer can be undone', async () => {
    await openPopup('Quotes', pageWith());
    const check = find('button', 'Check: Ana Prieto');
    await click(check);
    expect(check.getAttribute('aria-expanded')).toBe('true');
    expect(textOf(row(/^perhaps Ana Prieto/))).toContain(
      'The text says “she”. More than one name before it fits. Who is it?Ana PrietoRosa PrietoOther…',
    );
    await click(find('button', 'Rosa Prieto'));
    const facts = { actor: 'Rosa Prieto', speaker: 'Rosa Prieto' };
    const correction = { kind: 'quote', place: placeOf(safe), facts, scope: 'article' };
    expect(takeCalls()).toEqual([['page.putRight', [correction]]]);
    expect(notice()).toBe('Corrected.Undo');
    expect(all('button', 'Other…')).toEqual([]);
    expect(textOf(document.activeElement)).toMatch(/^perhaps Ana Prieto/);
    await click(find('button', 'Undo'));
    expect(takeCalls()).toEqual([['page.takeBack', ['r1']]]);
    await press('Escape');
    await click(check);
    await click(check);
    expect(check.getAttribute('aria-expanded')).toBe('false');
    await click(check);
    await click(find('button', 'Other…'));
    expect((await see<HTMLSelectElement>('combobox', 'Speaker')).value).toBe('');
    await click(find('tab', 'Figures'));
    await click(find('tab', 'Quotes'));
    expect(all('combobox', 'Speaker')).toEqual([]);
  });

  test('is copied with the quotation', async () => {
    await openPopup('Quotes', pageWith());
    find('button', /^Rosa Prieto/).focus();
    await press('c');
    const drafts = [cost, findings.rosa].map(({ kind, facts, ...span }) => ({
      kind,
      facts,
      selectors: describeSpan(article.text, { start: span.start, end: span.end }),
    }));
    expect(takeCalls()).toEqual([
      ['notes.quote', { url: article.url, title: 'The quay', site: 'The Example Times', lang: 'en' }, drafts],
      ['copy', 'text/plain', 'a quotation'],
      ['copy', 'text/html', '<i>a quotation</i>'],
    ]);
    expect(notice()).toBe('Copied with speaker, source and link');
    find('button', /^perhaps Ana/).focus();
    await press('w');
    expect(find('button', 'Check: Ana Prieto').getAttribute('aria-expanded')).toBe('true');
    await openMenu('Ana Prieto');
    expect(names('menuitem').slice(0, 3)).toEqual(['Keep', 'Check', 'Copy with source']);
  });
});

describe('a name', () => {
  test('is rejected in the article, or on the site, and both can be undone', async () => {
    await openPopup('Actors', pageWith());
    find('button', /^Rosa Prieto/).focus();
    await press('x');
    expect(takeCalls()).toMatchObject([['page.putRight', [{ kind: 'actor', name: 'Rosa Prieto', scope: 'article' }]]]);
    expect(notice()).toBe('Changed here.On this site tooUndo');
    answer({ 'page.putRight': () => ({ state: pageWith([], { revision: 9 } as object), rules: ['r2'] }) });
    await click(find('button', 'On this site too'));
    expect(takeCalls()).toMatchObject([['page.putRight', [{ name: 'Rosa Prieto', scope: 'site' }]]]);
    expect(notice()).toBe('Done on this site.Undo');
    await click(find('button', 'Undo'));
    expect(takeCalls()).toEqual([
      ['page.takeBack', ['r2']],
      ['page.takeBack', ['r1']],
    ]);
  });

  test('gets a note once it is kept', async () => {
    await openPopup('Actors', pageWith());
    find('button', /^Rosa Prieto/).focus();
    await press('n');
    expect(takeCalls()).toEqual([['page.keep', findings.rosa]]);
    expect(all('textbox', 'Note')).toEqual([]);
  });

  test('that is kept gets its note in a field, and the row has the focus when it is closed', async () => {
    const mark = kept(findings.rosa, 'm1');
    await openPopup('Actors', pageWith([mark]), [noted(mark.annotation)]);
    find('button', /^Rosa Prieto/).focus();
    await press('n');
    expect(document.activeElement).toBe(find('textbox', 'Note'));
    await press('x');
    await press('k');
    await press('Escape');
    expect(all('textbox', 'Note')).toEqual([]);
    expect(textOf(document.activeElement)).toMatch(/^Rosa Prieto/);
    expect(takeCalls().filter(([call]) => call.startsWith('page.'))).toEqual([]);
  });

  test('is corrected in all mentions, or left as it was', async () => {
    await openPopup('Actors', pageWith());
    find('button', /^Ana Prieto/).focus();
    await press('e');
    const field = await see<HTMLInputElement>('textbox', 'Name');
    expect([field.value, all('group', 'Begins and ends').length]).toEqual(['Ana Prieto', 0]);
    await submit(field);
    expect([takeCalls(), all('textbox').length]).toEqual([[], 0]);
    expect(textOf(document.activeElement)).toMatch(/^Ana Prieto/);
    await press('e');
    await type(await see('textbox', 'Name'), 'Anna Prieto');
    const after = pageWith([], { findings: [findings.rosa, anaLater], revision: 9 } as object);
    answer({ 'page.putRight': { state: after, rules: ['r1'] } });
    await submit(find('textbox', 'Name'));
    const facts = { name: 'Anna Prieto' };
    expect(takeCalls()).toEqual([['page.putRight', [{ kind: 'actor', name: 'Ana Prieto', facts, scope: 'article' }]]]);
    expect(notice()).toBe('Corrected.Undo');
    expect(textOf(document.activeElement)).toMatch(/^Rosa/);
  });
});

test('a figure is rejected wherever it stands in the article, but on a site by its words', async () => {
  const again = { ...euros, start: may.start, end: may.end } as Finding;
  await openPopup('Figures', pageWith([], { findings: [euros, again, findings.rosa] }));
  find('button', /answered/).focus();
  await press('x');
  const readRejected = () =>
    takeCalls().flatMap(([, corrections]) =>
      (corrections as Correction[]).map(({ scope, place }) => [scope, place?.[0].exact]),
    );
  expect(readRejected()).toEqual([
    ['article', '3 million euros'],
    ['article', '4 May'],
  ]);
  await click(find('button', 'On this site too'));
  expect(readRejected()).toHaveLength(1);
});

test('a date is copied in its sentence, and its places cannot be gone through', async () => {
  await openPopup('Figures', pageWith());
  const [entry] = all('button', /4 May/);
  entry?.focus();
  await press(']');
  await click(entry as HTMLElement);
  expect(takeCalls()).toEqual([['page.reveal', { start: may.start, end: may.end }]]);
});

import { beforeEach, expect, test, vi } from 'vitest';
import { formatBytes, formatDay, formatNumber, formatPercent } from '../../src/messaging/formats.ts';
import { describeError, nameColour, readerDirection, readerLanguage, t } from '../../src/messaging/strings.ts';
import { colours, hues } from '../../src/model.ts';
import { browser } from '../fakes/browser.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

const { i18n } = browser;

/** The strings that differ from those of the fake, and the language of the browser. */
function use(language: string, strings: { [key: string]: string }): void {
  const { getMessage } = i18n;
  vi.spyOn(i18n, 'getUILanguage').mockReturnValue(language as 'en');
  vi.spyOn(i18n, 'getMessage').mockImplementation((key, ...rest) => strings[key] ?? getMessage(key, ...rest));
}

beforeEach(() => void vi.restoreAllMocks());

test.each([
  ['en-GB', 'en', 'en-GB'],
  ['en', 'en', 'en'],
  ['pt-BR', 'pt', 'pt-BR'],
  ['pt-BR', 'pt_PT', 'pt-BR'],
  ['nl', 'en', 'en'],
  ['nl-BE', 'en-GB', 'en-GB'],
  ['nl', '', 'nl'],
])('a browser in %s with strings in “%s” has numbers in %s', (ui, strings, expected) => {
  use(ui, { strings_language: strings });
  expect(readerLanguage()).toBe(expected);
});

test.each([
  ['rtl', 'rtl'],
  ['ltr', 'ltr'],
  ['', 'ltr'],
])('the direction “%s” is %s', (direction, expected) => {
  use('en', { '@@bidi_dir': direction });
  expect(readerDirection()).toBe(expected);
});

test('an error that is expected has a text of its own, and another one its message', () => {
  const error = (name: string) => describeError(Object.assign(new Error('Disk 3'), { name }));
  expect(error('StorageFull')).toBe(t('storage_full'));
  expect(error('NothingSelected')).toBe(t('nothing_selected'));
  for (const name of ['TypeError', 'constructor', '']) expect(error(name)).toBe(t('act_failed', 'Disk 3'));
  expect(describeError('Disk 3')).toBe(t('act_failed', 'Disk 3'));
});

test('each colour has a name', () => {
  const names = [...new Set([...colours, ...hues])].map(nameColour);
  expect(new Set(names).size).toBe(names.length);
  expect(names).not.toContain('');
});

test.each([
  [0, '0 kB'],
  [999, '1 kB'],
  [1234, '1.2 kB'],
  [9_940, '9.9 kB'],
  [10_000, '10 kB'],
  [12_600, '13 kB'],
  [999_999, '1,000 kB'],
  [1_000_000, '1 MB'],
  [9_990_000, '10 MB'],
  [12_340_000, '12 MB'],
])('%i bytes are %s', (bytes, shown) => expect(formatBytes(bytes)).toBe(shown));

test('numbers, shares and days are those of the reader’s language', () => {
  expect([formatNumber(2000), formatPercent(0.424), formatPercent(0)]).toEqual(['2,000', '42%', '0%']);
  expect(['2026-11-29T23:59:00Z', '2026-11-29', 'soon'].map(formatDay)).toEqual([
    'Nov 29, 2026',
    'Nov 29, 2026',
    'soon',
  ]);
});

import { describe, expect, test } from 'vitest';
import { mergeCorrections } from '../../src/citation/corrections.ts';
import { findOutlet } from '../../src/citation/known-outlets.ts';
import { nameOutlet, readMedium } from '../../src/citation/outlet.ts';
import { OUTLETS } from '../../src/citation/outlets.data.ts';
import { readSource } from '../../src/citation/source.ts';
import type { Medium, SavedArticle } from '../../src/model.ts';

const article = (url: string, site?: string, corrected?: SavedArticle['corrected']): SavedArticle => ({
  ...{ url, title: 'Harbour closes', lang: 'en', added: '2026-03-10T09:00:00.000Z' },
  ...(site && { site }),
  ...(corrected && { corrected }),
});

const groups = Object.entries(OUTLETS).map(([group, text]) => ({
  group,
  lines: text.split('\n').slice(1, -1),
}));
const rows = groups.flatMap(({ group, lines }) =>
  lines.map((line) => ({ group, address: line.split(' ', 1)[0] ?? '', name: line.slice(line.indexOf(' ') + 1) })),
);

describe('the table of outlets', () => {
  test('has each address once, in lower case, sorted in its group', () => {
    expect(rows.length).toBeGreaterThan(500);
    for (const { address } of rows) {
      expect(address).toMatch(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?:\/[a-z0-9-]+)?$/);
      expect(address).not.toMatch(/^(?:www|m|amp|edition)\./);
    }
    expect(new Set(rows.map(({ address }) => address)).size).toBe(rows.length);
    for (const { lines } of groups) {
      const addresses = lines.map((line) => line.split(' ', 1)[0]);
      expect(addresses).toEqual([...addresses].sort());
    }
  });

  test('has names without slogans, white space at the ends, straight apostrophes and addresses of others', () => {
    for (const { address, name } of rows) {
      expect(name).toBe(name.trim().normalize('NFC'));
      expect(name).toMatch(/^[\p{L}\p{N}¡]/u);
      expect(name).not.toMatch(/ {2}|[|:;–—"'“”]| - |\bwww\b/);
      expect(name.length).toBeLessThan(60);
      const host = /[\w-]+\.(?:\w{2,3})$/.exec(name)?.[0].toLowerCase();
      if (host && !name.endsWith('S.Paulo')) expect(address).toContain(host);
    }
  });

  // A newspaper in Portugal and a website in Spain.
  const NAMESAKES = ['Público'];

  test('says one medium of each name', () => {
    const groupOf = new Map<string, string>();
    for (const { group, name } of rows.filter(({ name }) => !NAMESAKES.includes(name))) {
      expect(groupOf.get(name) ?? group, name).toBe(group);
      groupOf.set(name, group);
    }
  });

  test('is found as it is written', () => {
    for (const { address, name } of rows) expect(findOutlet(`https://www.${address}/2026/03/harbour`)?.name).toBe(name);
  });
});

describe('the name of an outlet', () => {
  test.each<[string, string, string | undefined, string]>([
    ['is that of the table', 'https://www.nytimes.com/2026/a.html', 'nytimes.com', 'The New York Times'],
    ['at any subdomain', 'https://edition.cnn.com/a', 'CNN International Edition News', 'CNN'],
    ['in capitals', 'https://www.spiegel.de/a', 'DER SPIEGEL', 'Der Spiegel'],
    ['with what is not part of it', 'https://www.zeit.de/2026/a', 'ZEIT ONLINE', 'Die Zeit'],
    ['with its domain', 'https://www.stern.de/a', 'stern.de', 'Stern'],
    ['at a port', 'HTTPS://LeMonde.fr:443/a', undefined, 'Le Monde'],
    ['where the page names another one', 'https://www.folha.uol.com.br/a', 'UOL', 'Folha de S.Paulo'],
    ['of a subdomain', 'https://cincodias.elpais.com/a', 'EL PAÍS', 'Cinco Días'],
    ['of a folder', 'https://www.bbc.co.uk/news/a', 'BBC', 'BBC News'],
    ['is that of the part, if the page says it', 'https://www.bbc.com/mundo/a', 'BBC News Mundo', 'BBC News Mundo'],
    ['before the rest', 'https://www.thetimes.com/a', 'The Sunday Times', 'The Sunday Times'],
    ['after it', 'https://elpais.com/eps/a', 'El País Semanal', 'El País Semanal'],
    ['in one word', 'https://transcripts.cnn.com/a', 'CNNMoney', 'CNNMoney'],
    ['is that of the page, if it is not in the table', 'https://tidewire.example/a', 'Tidewire', 'Tidewire'],
    ['also at a host that ends alike', 'https://notlemonde.fr/a', 'Tidewire', 'Tidewire'],
    ['also if another host is in the address', 'https://tide.example?@bbc.com/a', 'Tidewire', 'Tidewire'],
    ['also of a blog at its host', 'https://harbour.blogs.nytimes.com/a', 'Harbour Notes', 'Harbour Notes'],
    ['is its host at last', 'https://www.tidewire.example:8080/a', undefined, 'tidewire.example'],
    ['or the address', 'file:///home/a.html', undefined, 'file:///home/a.html'],
  ])('%s: %s', (_, url, site, name) => expect(nameOutlet(article(url, site))).toBe(name));

  test('is what the reader says', () => {
    const own = article('https://www.nytimes.com/a', 'NYT', { site: 'T Magazine' });
    expect(nameOutlet(own)).toBe('T Magazine');
    expect(nameOutlet({ ...own, corrected: { site: '' } })).toBe('The New York Times');
  });

  test('is no author, as the page or the table says it', () => {
    for (const byline of ['NYT Desk', 'The New York Times'])
      expect(readSource({ ...article('https://www.nytimes.com/a', 'NYT Desk'), byline }).authors).toEqual([]);
  });
});

describe('the medium of an outlet', () => {
  test.each<[string, string | undefined, Medium]>([
    ['https://www.lemonde.fr/a', 'Le Monde', 'newspaper'],
    ['https://www.newyorker.com/a', 'The New Yorker', 'magazine'],
    ['https://www.bbc.com/news/a', 'BBC News', 'website'],
    ['https://www.reuters.com/a', 'Reuters', 'website'],
    ['https://www.huffpost.com/a', 'HuffPost', 'website'],
    ['https://boingboing.net/a', 'Boing Boing', 'blog'],
    ['https://www.nytimes.com/a', 'The New York Times Magazine', 'magazine'],
    ['https://harbour.blogs.nytimes.com/a', 'Harbour Notes', 'blog'],
    ['https://harbour.wordpress.com/a', 'Harbour Notes', 'blog'],
    ['https://harbour-blog.example/a', 'Harbour Notes', 'blog'],
    ['https://tide.example/a', 'The Harbour Blog', 'blog'],
    ['https://tide.example/a', 'Tide Magazine', 'magazine'],
    ['https://tide.example/a', 'Küstenmagazin', 'magazine'],
    ['https://tide.example/a', 'Revista Maré', 'magazine'],
    ['https://tide.example/a', 'Radio Velmora', 'website'],
    ['https://tide.example/a', 'Ostseeradio', 'website'],
    ['https://tide.example/a', 'Tide30.com', 'website'],
    ['https://tide.example/a', undefined, 'website'],
    ['https://tide.example/a', 'Velmora Daily News', 'newspaper'],
    ['https://tide.example/a', 'Tidewire', 'newspaper'],
  ])('at %s, %s: %s', (url, site, medium) => expect(readMedium(article(url, site))).toBe(medium));

  test('is what the reader says, which is kept only if it differs', () => {
    const bbc = article('https://www.bbc.com/news/a', 'BBC News');
    expect(readMedium({ ...bbc, corrected: { medium: 'newspaper' } })).toBe('newspaper');
    expect(mergeCorrections(bbc, { medium: 'newspaper' })).toEqual({ medium: 'newspaper' });
    expect(mergeCorrections({ ...bbc, corrected: { medium: 'newspaper' } }, { medium: 'website' })).toBeNull();
    const paper = article('https://tide.example/a', 'Tidewire');
    expect(mergeCorrections(paper, { medium: 'newspaper' })).toBeNull();
    expect(mergeCorrections(paper, { medium: 'blog' })).toEqual({ medium: 'blog' });
  });

  test('is that of the name that the reader says, too', () => {
    const renamed = article('https://tide.example/a', 'Tidewire', { site: 'Tide Magazine' });
    expect(readMedium(renamed)).toBe('magazine');
    expect(mergeCorrections(renamed, { medium: 'magazine' })).toEqual({ site: 'Tide Magazine' });
    expect(mergeCorrections(renamed, { medium: 'newspaper' })).toEqual({ site: 'Tide Magazine', medium: 'newspaper' });
  });
});

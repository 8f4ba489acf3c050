import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cite, listReferences } from '../../src/citation/cite.ts';
import { type Run, toPlain } from '../../src/citation/runs.ts';
import type { SavedArticle } from '../../src/model.ts';
import { type Style, styles } from '../../src/model.ts';
import { flood } from './sample-library.ts';

/** With italics between asterisks. */
const show = (runs: Run[]) => runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');

const of = (style: Style, own: Partial<SavedArticle> = {}) => {
  const { reference, inText } = cite({ ...flood, ...own }, style);
  return [show(reference), show(inText)];
};

const url = 'https://example.com/news/flood-fund';

describe('the marks and capitals of a title', () => {
  const title = (style: Style, words: string, lang = 'en') =>
    of(style, { title: words, lang, byline: undefined, published: '2025' })[0];

  test.each([
    ['„Wir zahlen“, sagt sie', '“‘Wir zahlen’, sagt sie.”', '‘“Wir zahlen”, sagt sie’.'],
    ['Sie sagt „nein“', '“Sie sagt ‘nein.’”', '‘Sie sagt “nein”’.'],
    ['Sie sagt: „Er rief ‚nein‘“', '“Sie sagt: ‘Er rief “nein.”’”', '‘Sie sagt: “Er rief ‘nein’”’.'],
  ])('of German, %s, has its marks in pairs', (words, mla, harvard) => {
    expect(title('mla', words, 'de')).toContain(mla);
    expect(title('harvard', words, 'de')).toContain(harvard);
  });

  test.each([
    ['The U.S. and the U.K. vs. the dam', 'The U.S. and the U.K. vs. the Dam'],
    ['It is done. And so is the dam', 'It Is Done. And So Is the Dam'],
    ['@nasa joins #metoo', '@nasa Joins #metoo'],
    ['Rock ’n’ roll', 'Rock ’n’ Roll'],
  ])('%s is %s', (words, expected) => {
    expect(title('mla', words)).toContain(`“${expected}.”`);
  });

  test.each([
    ['The end of an era.', '‘The end of an era.’ Available'],
    ['Who said “no”?', '‘Who said “no”?’ Available'],
    ['The end', '‘The end’. Available'],
  ])('%j has one stop in Harvard', (words, expected) => {
    expect(title('harvard', words)).toContain(expected);
  });
});

test.each<[Style, string]>([
  ['apa', '王小明, & Li, W. (2025'],
  ['mla', '王小明, and Wei Li. “'],
  ['chicago-date', '王小明, and Wei Li. 2025'],
  ['harvard', '王小明 and Li, W. (2025)'],
])('%s writes a Chinese name as it is', (style, expected) => {
  const authors = [
    { family: '王', given: '小明' },
    { family: 'Li', given: 'Wei' },
  ];
  expect(of(style, { authors, byline: undefined })[0]?.slice(0, expected.length)).toBe(expected);
});

describe.each<[name: string, own: Partial<SavedArticle>, expected: { [S in Style]: [string, string] }]>([
  [
    'two authors',
    {},
    {
      apa: [
        `Okafor, A., & Lindqvist, J. (2025, March 14). Ministers agree emergency flood fund after talks. *The Example Times*. ${url}`,
        '(Okafor & Lindqvist, 2025)',
      ],
      mla: [
        `Okafor, Amara, and Jonas Lindqvist. “Ministers Agree Emergency Flood Fund after Talks.” *The Example Times*, 14 Mar. 2025, ${url}.`,
        '(Okafor and Lindqvist)',
      ],
      'chicago-date': [
        `Okafor, Amara, and Jonas Lindqvist. 2025. “Ministers Agree Emergency Flood Fund After Talks.” *The Example Times*, March 14. ${url}.`,
        '(Okafor and Lindqvist 2025)',
      ],
      'chicago-notes': [
        `Okafor, Amara, and Jonas Lindqvist. “Ministers Agree Emergency Flood Fund After Talks.” *The Example Times*, March 14, 2025. ${url}.`,
        `Amara Okafor and Jonas Lindqvist, “Ministers Agree Emergency Flood Fund After Talks,” *The Example Times*, March 14, 2025, ${url}.`,
      ],
      harvard: [
        `Okafor, A. and Lindqvist, J. (2025) ‘Ministers agree emergency flood fund after talks’, *The Example Times*, 14 March. Available at: ${url} (Accessed: 20 March 2025).`,
        '(Okafor and Lindqvist, 2025)',
      ],
    },
  ],
  [
    'no byline',
    { byline: undefined },
    {
      apa: [
        `Ministers agree emergency flood fund after talks. (2025, March 14). *The Example Times*. ${url}`,
        '(“Ministers Agree Emergency Flood Fund After Talks,” 2025)',
      ],
      mla: [
        `“Ministers Agree Emergency Flood Fund after Talks.” *The Example Times*, 14 Mar. 2025, ${url}.`,
        '(“Ministers Agree Emergency Flood Fund after Talks”)',
      ],
      'chicago-date': [
        `*The Example Times*. 2025. “Ministers Agree Emergency Flood Fund After Talks.” March 14. ${url}.`,
        '(*The Example Times* 2025)',
      ],
      'chicago-notes': [
        `*The Example Times*. “Ministers Agree Emergency Flood Fund After Talks.” March 14, 2025. ${url}.`,
        `“Ministers Agree Emergency Flood Fund After Talks,” *The Example Times*, March 14, 2025, ${url}.`,
      ],
      harvard: [
        `*The Example Times* (2025) ‘Ministers agree emergency flood fund after talks’, 14 March. Available at: ${url} (Accessed: 20 March 2025).`,
        '(*The Example Times*, 2025)',
      ],
    },
  ],
  [
    'an agency, whole',
    { byline: 'Reuters', published: '2025-03-16' },
    {
      apa: [
        `Reuters. (2025, March 16). Ministers agree emergency flood fund after talks. *The Example Times*. ${url}`,
        '(Reuters, 2025)',
      ],
      mla: [
        `Reuters. “Ministers Agree Emergency Flood Fund after Talks.” *The Example Times*, 16 Mar. 2025, ${url}.`,
        '(Reuters)',
      ],
      'chicago-date': [
        `Reuters. 2025. “Ministers Agree Emergency Flood Fund After Talks.” *The Example Times*, March 16. ${url}.`,
        '(Reuters 2025)',
      ],
      'chicago-notes': [
        `Reuters. “Ministers Agree Emergency Flood Fund After Talks.” *The Example Times*, March 16, 2025. ${url}.`,
        `Reuters, “Ministers Agree Emergency Flood Fund After Talks,” *The Example Times*, March 16, 2025, ${url}.`,
      ],
      harvard: [
        `Reuters (2025) ‘Ministers agree emergency flood fund after talks’, *The Example Times*, 16 March. Available at: ${url} (Accessed: 20 March 2025).`,
        '(Reuters, 2025)',
      ],
    },
  ],
  [
    'no date',
    { published: undefined },
    {
      apa: [
        `Okafor, A., & Lindqvist, J. (n.d.). Ministers agree emergency flood fund after talks. *The Example Times*. Retrieved March 20, 2025, from ${url}`,
        '(Okafor & Lindqvist, n.d.)',
      ],
      mla: [
        `Okafor, Amara, and Jonas Lindqvist. “Ministers Agree Emergency Flood Fund after Talks.” *The Example Times*, ${url}. Accessed 20 Mar. 2025.`,
        '(Okafor and Lindqvist)',
      ],
      'chicago-date': [
        `Okafor, Amara, and Jonas Lindqvist. n.d. “Ministers Agree Emergency Flood Fund After Talks.” *The Example Times*. Accessed March 20, 2025. ${url}.`,
        '(Okafor and Lindqvist, n.d.)',
      ],
      'chicago-notes': [
        `Okafor, Amara, and Jonas Lindqvist. “Ministers Agree Emergency Flood Fund After Talks.” *The Example Times*, n.d. Accessed March 20, 2025. ${url}.`,
        `Amara Okafor and Jonas Lindqvist, “Ministers Agree Emergency Flood Fund After Talks,” *The Example Times*, n.d., accessed March 20, 2025, ${url}.`,
      ],
      harvard: [
        `Okafor, A. and Lindqvist, J. (no date) ‘Ministers agree emergency flood fund after talks’, *The Example Times*. Available at: ${url} (Accessed: 20 March 2025).`,
        '(Okafor and Lindqvist, no date)',
      ],
    },
  ],
  [
    'a website',
    { byline: 'Amara Okafor', site: 'BBC News', corrected: { medium: 'website' } },
    {
      apa: [
        `Okafor, A. (2025, March 14). *Ministers agree emergency flood fund after talks*. BBC News. ${url}`,
        '(Okafor, 2025)',
      ],
      mla: [
        `Okafor, Amara. “Ministers Agree Emergency Flood Fund after Talks.” *BBC News*, 14 Mar. 2025, ${url}.`,
        '(Okafor)',
      ],
      'chicago-date': [
        `Okafor, Amara. 2025. “Ministers Agree Emergency Flood Fund After Talks.” BBC News, March 14. ${url}.`,
        '(Okafor 2025)',
      ],
      'chicago-notes': [
        `Okafor, Amara. “Ministers Agree Emergency Flood Fund After Talks.” BBC News, March 14, 2025. ${url}.`,
        `Amara Okafor, “Ministers Agree Emergency Flood Fund After Talks,” BBC News, March 14, 2025, ${url}.`,
      ],
      harvard: [
        `Okafor, A. (2025) *Ministers agree emergency flood fund after talks*, *BBC News*. Available at: ${url} (Accessed: 20 March 2025).`,
        '(Okafor, 2025)',
      ],
    },
  ],
  [
    'a website that names nobody',
    { byline: undefined, site: 'BBC News', corrected: { medium: 'website' } },
    {
      apa: [
        `*Ministers agree emergency flood fund after talks*. (2025, March 14). BBC News. ${url}`,
        '(*Ministers Agree Emergency Flood Fund After Talks*, 2025)',
      ],
      mla: [
        `“Ministers Agree Emergency Flood Fund after Talks.” *BBC News*, 14 Mar. 2025, ${url}.`,
        '(“Ministers Agree Emergency Flood Fund after Talks”)',
      ],
      'chicago-date': [
        `BBC News. 2025. “Ministers Agree Emergency Flood Fund After Talks.” March 14. ${url}.`,
        '(BBC News 2025)',
      ],
      'chicago-notes': [
        `BBC News. “Ministers Agree Emergency Flood Fund After Talks.” March 14, 2025. ${url}.`,
        `“Ministers Agree Emergency Flood Fund After Talks,” BBC News, March 14, 2025, ${url}.`,
      ],
      harvard: [
        `*Ministers agree emergency flood fund after talks* (2025) *BBC News*. Available at: ${url} (Accessed: 20 March 2025).`,
        '(*Ministers agree emergency flood fund after talks*, 2025)',
      ],
    },
  ],
  [
    'a magazine',
    { byline: 'Amara Okafor', site: 'Tide Magazine' },
    {
      apa: [
        `Okafor, A. (2025, March 14). Ministers agree emergency flood fund after talks. *Tide Magazine*. ${url}`,
        '(Okafor, 2025)',
      ],
      mla: [
        `Okafor, Amara. “Ministers Agree Emergency Flood Fund after Talks.” *Tide Magazine*, 14 Mar. 2025, ${url}.`,
        '(Okafor)',
      ],
      'chicago-date': [
        `Okafor, Amara. 2025. “Ministers Agree Emergency Flood Fund After Talks.” *Tide Magazine*, March 14. ${url}.`,
        '(Okafor 2025)',
      ],
      'chicago-notes': [
        `Okafor, Amara. “Ministers Agree Emergency Flood Fund After Talks.” *Tide Magazine*, March 14, 2025. ${url}.`,
        `Amara Okafor, “Ministers Agree Emergency Flood Fund After Talks,” *Tide Magazine*, March 14, 2025, ${url}.`,
      ],
      harvard: [
        `Okafor, A. (2025) ‘Ministers agree emergency flood fund after talks’, *Tide Magazine*, 14 March. Available at: ${url} (Accessed: 20 March 2025).`,
        '(Okafor, 2025)',
      ],
    },
  ],
  [
    'a blog',
    { byline: 'Amara Okafor', site: 'Harbour Notes', corrected: { medium: 'blog' } },
    {
      apa: [
        `Okafor, A. (2025, March 14). Ministers agree emergency flood fund after talks. *Harbour Notes*. ${url}`,
        '(Okafor, 2025)',
      ],
      mla: [
        `Okafor, Amara. “Ministers Agree Emergency Flood Fund after Talks.” *Harbour Notes*, 14 Mar. 2025, ${url}.`,
        '(Okafor)',
      ],
      'chicago-date': [
        `Okafor, Amara. 2025. “Ministers Agree Emergency Flood Fund After Talks.” *Harbour Notes* (blog), March 14. ${url}.`,
        '(Okafor 2025)',
      ],
      'chicago-notes': [
        `Okafor, Amara. “Ministers Agree Emergency Flood Fund After Talks.” *Harbour Notes* (blog), March 14, 2025. ${url}.`,
        `Amara Okafor, “Ministers Agree Emergency Flood Fund After Talks,” *Harbour Notes* (blog), March 14, 2025, ${url}.`,
      ],
      harvard: [
        `Okafor, A. (2025) ‘Ministers agree emergency flood fund after talks’, *Harbour Notes*, 14 March. Available at: ${url} (Accessed: 20 March 2025).`,
        '(Okafor, 2025)',
      ],
    },
  ],
  [
    'a blog that says so, names nobody and has no date',
    { byline: undefined, site: 'The Harbour Blog', published: undefined },
    {
      apa: [
        `Ministers agree emergency flood fund after talks. (n.d.). *The Harbour Blog*. Retrieved March 20, 2025, from ${url}`,
        '(“Ministers Agree Emergency Flood Fund After Talks,” n.d.)',
      ],
      mla: [
        `“Ministers Agree Emergency Flood Fund after Talks.” *The Harbour Blog*, ${url}. Accessed 20 Mar. 2025.`,
        '(“Ministers Agree Emergency Flood Fund after Talks”)',
      ],
      'chicago-date': [
        `*The Harbour Blog*. n.d. “Ministers Agree Emergency Flood Fund After Talks.” Accessed March 20, 2025. ${url}.`,
        '(*The Harbour Blog*, n.d.)',
      ],
      'chicago-notes': [
        `*The Harbour Blog*. “Ministers Agree Emergency Flood Fund After Talks.” Accessed March 20, 2025. ${url}.`,
        `“Ministers Agree Emergency Flood Fund After Talks,” *The Harbour Blog*, accessed March 20, 2025, ${url}.`,
      ],
      harvard: [
        `*The Harbour Blog* (no date) ‘Ministers agree emergency flood fund after talks’. Available at: ${url} (Accessed: 20 March 2025).`,
        '(*The Harbour Blog*, no date)',
      ],
    },
  ],
  [
    'four authors',
    { byline: 'Ana M. Ruiz, Bo Lee, Cy van der Berg and Jean-Luc Roux' },
    {
      apa: [
        `Ruiz, A. M., Lee, B., van der Berg, C., & Roux, J.-L. (2025, March 14). Ministers agree emergency flood fund after talks. *The Example Times*. ${url}`,
        '(Ruiz et al., 2025)',
      ],
      mla: [
        `Ruiz, Ana M., et al. “Ministers Agree Emergency Flood Fund after Talks.” *The Example Times*, 14 Mar. 2025, ${url}.`,
        '(Ruiz et al.)',
      ],
      'chicago-date': [
        `Ruiz, Ana M., Bo Lee, Cy van der Berg, and Jean-Luc Roux. 2025. “Ministers Agree Emergency Flood Fund After Talks.” *The Example Times*, March 14. ${url}.`,
        '(Ruiz et al. 2025)',
      ],
      'chicago-notes': [
        `Ruiz, Ana M., Bo Lee, Cy van der Berg, and Jean-Luc Roux. “Ministers Agree Emergency Flood Fund After Talks.” *The Example Times*, March 14, 2025. ${url}.`,
        `Ana M. Ruiz et al., “Ministers Agree Emergency Flood Fund After Talks,” *The Example Times*, March 14, 2025, ${url}.`,
      ],
      harvard: [
        `Ruiz, A.M. *et al.* (2025) ‘Ministers agree emergency flood fund after talks’, *The Example Times*, 14 March. Available at: ${url} (Accessed: 20 March 2025).`,
        '(Ruiz *et al.*, 2025)',
      ],
    },
  ],
])('%s', (_, own, expected) => {
  test.each(styles)('in %s', (style) => expect(of(style, own)).toEqual(expected[style]));
});

describe('a title', () => {
  const mla = (title: string, own: Partial<SavedArticle> = {}) => of('mla', { title, byline: 'Reuters', ...own })[0];

  test.each([
    ['NATO and iPhone prices: a guide to the o.t. rules', '“NATO and iPhone Prices: A Guide to the o.t. Rules.”'],
    ['Who pays? ministers ask', '“Who Pays? Ministers Ask.”'],
    ['Who pays?', '“Who Pays?”'],
    ['Talks “collapse” over long-term aid', '“Talks ‘Collapse’ over Long-Term Aid.”'],
    ['They said "no"', '“They Said ‘No.’”'],
    ['What example.com said on', '“What example.com Said On.”'],
    ['Far-right party wins', '“Far-Right Party Wins.”'],
    ['A 10-year-old’s plea in post-war Velmora', '“A 10-Year-Old’s Plea in Post-War Velmora.”'],
    ['What it means if you are young', '“What It Means If You Are Young.”'],
    ['It\'s "done" in the \'90s', '“It’s ‘Done’ in the ’90s.”'],
    ['“They told me ‘go home’ twice,” she said', '“‘They Told Me “Go Home” Twice,’ She Said.”'],
    ['Minister: “I did not ‘lie’ to anyone”', '“Minister: ‘I Did Not “Lie” to Anyone.’”'],
  ])('%s', (title, expected) => expect(mla(title)).toContain(expected));

  test.each<[Style, string, string]>([
    ['mla', 'Talks about the sea after the storm in between', 'Talks about the Sea after the Storm in Between'],
    ['chicago-notes', 'Talks about the sea over and after the storm', 'Talks About the Sea over and After the Storm'],
    ['apa', 'Talks about the sea over if and so on', 'Talks About the Sea Over if and so On'],
  ])('in %s is capitalised by its manual: %s', (style, title, expected) =>
    expect(of(style, { title, byline: undefined }).join(' ')).toContain(expected),
  );

  test('in APA has the stop before a closing mark', () => {
    expect(of('apa', { title: 'They said “no”' })[0]).toContain('(2025, March 14). They said “no.” *The Example');
    const [reference, inText] = of('apa', {
      title: 'They said "no"',
      byline: undefined,
      corrected: { medium: 'website' },
    });
    expect(reference).toMatch(/^\*They said “no\.”\* \(2025/);
    expect(inText).toBe('(*They Said “No,”* 2025)');
  });

  test('in a language other than English keeps its letters', () =>
    expect(mla('La ministra firma el acuerdo', { lang: 'es' })).toContain('“La ministra firma el acuerdo.”'));

  test('is never lower-cased and loses no letter, in any style', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...styles),
        fc.stringMatching(/^Zzqx [A-Za-z0-9 ]{0,30}[A-Za-z0-9]$/),
        (style, title) => {
          const folded = title.replace(/\s+/g, ' ');
          const plain = toPlain(cite({ ...flood, title }, style).reference);
          const at = plain.toLowerCase().indexOf(folded.toLowerCase());
          expect(at).toBeGreaterThanOrEqual(0);
          [...folded].forEach((letter, i) => {
            if (letter !== letter.toLowerCase()) expect(plain[at + i]).toBe(letter);
          });
        },
      ),
    );
  });
});

describe('names', () => {
  test.each([
    ['By Amara Okafor', '(Okafor, 2025)'],
    ['Okafor, Amara', '(Okafor, 2025)'],
    ['Okafor, Amara; Lindqvist, Jonas', '(Okafor & Lindqvist, 2025)'],
    ['de la Cruz, Ana M.; Reuters', '(de la Cruz & Reuters, 2025)'],
    ['García Márquez, Gabriel; Lind, Ida', '(García Márquez & Lind, 2025)'],
    ['de la Cruz, Ana M.', '(de la Cruz, 2025)'],
    ['Amara Okafor, Madonna', '(Okafor & Madonna, 2025)'],
    ['Ludwig van Beethoven', '(van Beethoven, 2025)'],
    ['Martin Luther King Jr.', '(King, 2025)'],
    ['Ben Smith in London', '(Smith, 2025)'],
    ['The Associated Press', '(The Associated Press, 2025)'],
    ['AFP', '(AFP, 2025)'],
    ['Amara Okafor, The Example Times', '(Okafor, 2025)'],
    ['Amara Okafor, Amara Okafor', '(Okafor, 2025)'],
    ['Ana Ruiz y Luis Gil', '(Ruiz & Gil, 2025)'],
    ['ليلى حداد', '(حداد, 2025)'],
    ['山田太郎', '(山田太郎, 2025)'],
  ])('%s', (byline, expected) => expect(of('apa', { byline })[1]).toBe(expected));

  test.each<[SavedArticle['authors'], string]>([
    [
      [
        { family: 'Berg', given: 'Anna' },
        { family: 'Roe', given: 'Tom' },
        { family: 'Wei', given: 'Li' },
      ],
      '(Berg et al., 2025)',
    ],
    [[{ literal: 'World Health Organization' }], '(World Health Organization, 2025)'],
    [[{ family: 'Post', given: 'Emily' }, { literal: 'Lake Post' }], '(Post & Lake Post, 2025)'],
    [[{ literal: 'Reuters' }, { literal: 'Marks and Spencer' }], '(Reuters & Marks and Spencer, 2025)'],
    [
      [
        { family: 'Ruiz', given: 'Ana' },
        { family: 'ruiz', given: 'ana' },
        { literal: 'The Example Times' },
        { literal: ' ' },
      ],
      '(Ruiz, 2025)',
    ],
  ])('listed by the page: %j', (authors, expected) =>
    expect(of('apa', { authors, byline: 'Someone Else' })[1]).toBe(expected),
  );

  test('more than twenty are cut in APA, more than six in Chicago', () => {
    const byline = Array.from({ length: 22 }, (_, i) => `Ada Name${String.fromCharCode(97 + i)}`).join(', ');
    expect(of('apa', { byline })[0]).toContain('Names, A., . . . Namev, A. (2025');
    expect(of('chicago-notes', { byline })[0]).toMatch(/^Namea, Ada, Ada Nameb, Ada Namec, et al\. “/);
  });
});

describe('names in a style', () => {
  const authors = [
    { family: 'Berg', given: 'Cy', 'non-dropping-particle': 'van der' },
    { family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' },
  ];
  const rowling = [{ family: "O'Hara", given: 'J.K.' }];
  const three = ['Ruiz', 'Gil', 'Lee'].map((family) => ({ family, given: 'Ana' }));

  test.each<[Style, string, string, string]>([
    ['apa', 'van der Berg, C., & Humboldt, A. von. (2025', 'O’Hara, J. K. (', '(Ruiz et al., 2025)'],
    ['mla', 'van der Berg, Cy, and Alexander von Humboldt. “', 'O’Hara, J. K. “', '(Ruiz et al.)'],
    ['chicago-date', 'Berg, Cy van der, and Alexander von Humboldt. 2025', 'O’Hara, J. K. 2025', '(Ruiz et al. 2025)'],
    ['chicago-notes', 'Berg, Cy van der, and Alexander von Humboldt. “', 'O’Hara, J. K. “', 'Ana Ruiz et al., “'],
    ['harvard', 'van der Berg, C. and Humboldt, A. von (2025)', 'O’Hara, J.K. (2025)', '(Ruiz, Gil and Lee, 2025)'],
  ])('%s', (style, particles, initials, many) => {
    expect(of(style, { corrected: { authors } })[0]).toContain(particles);
    expect(of(style, { corrected: { authors: rowling } })[0]).toContain(initials);
    expect(of(style, { corrected: { authors: three } })[1]).toContain(many);
  });
});

describe('the list of sources', () => {
  const story = (title: string, authors: SavedArticle['authors'], own: Partial<SavedArticle> = {}): SavedArticle => ({
    ...flood,
    url: `https://example.com/${encodeURIComponent(title)}`,
    title,
    ...(authors && { authors }),
    ...own,
  });
  const person = (family: string, given = 'Ana') => ({ family, given });
  const list = (articles: SavedArticle[], style: Style, locale = 'en') =>
    listReferences(articles, style, locale).map(toPlain);

  test('is in the order of the reader’s language', () => {
    const articles = ['Öberg', 'Zabel', 'Ødegaard', 'Olsen', 'ruiz'].map((name) => story(name, [person(name)]));
    const names = (locale: string) => list(articles, 'mla', locale).map((line) => line.split(',')[0]);
    expect(names('en')).toEqual(['Öberg', 'Ødegaard', 'Olsen', 'ruiz', 'Zabel']);
    expect(names('sv')).toEqual(['Olsen', 'ruiz', 'Zabel', 'Öberg', 'Ødegaard']);
  });

  test('passes over articles at the start, and over particles where the style does', () => {
    const berg = { ...person('Berg', 'Cy'), 'non-dropping-particle': 'van der' };
    const articles = [story('x', [berg]), story('The cat', []), story('y', [person('Cole')])];
    const starts = (style: Style) => list(articles, style).map((line) => line.slice(0, 4));
    expect(starts('apa')).toEqual(['The ', 'Cole', 'van ']);
    expect(starts('chicago-date')).toEqual(['Berg', 'Cole', 'The ']);
    expect(starts('harvard')).toEqual(['van ', 'Cole', 'The ']);
  });

  test.each<[Style, string[]]>([
    ['apa', ['(2024', '(2025a', '(2025b', '(n.d.-a)', '(n.d.-b)']],
    ['chicago-date', [' 2024.', ' 2025a.', ' 2025b.', ' n.d.-a.', ' n.d.-b.']],
    ['harvard', ['(2024)', '(2025a)', '(2025b)', '(no date a)', '(no date b)']],
    ['mla', ['“Apes', '“Bees', '“Cats', '“Dogs', '“Eels']],
  ])('in %s tells works of one author and year apart', (style, expected) => {
    const ana = [person('Ruiz')];
    const undated = { published: undefined };
    const articles = [
      story('Cats', ana),
      story('Bees', ana),
      story('Apes', ana, { published: '2024-05-01' }),
      story('Eels', ana, undated),
      story('Dogs', ana, undated),
    ];
    const lines = list(articles, style).filter((line) => line.startsWith('Ruiz'));
    expect(lines).toHaveLength(5);
    const order =
      style === 'mla'
        ? lines
        : [
            ...lines.filter((line) => /20\d\d/.test(line.split('Accessed')[0]?.split('Retrieved')[0] ?? '')),
            ...lines.filter((line) => /n\.d\.|no date/.test(line)),
          ];
    for (const [at, part] of expected.entries()) expect(order[at]).toContain(part);
  });

  test('gives no letter to works of two people of one name, or of a source listed twice', () => {
    const twice = [
      story('Cats', [person('Ruiz')]),
      story('Cats', [person('Ruiz')]),
      story('Bees', [person('Ruiz', 'Bo')]),
    ];
    expect(list(twice, 'apa')).toHaveLength(2);
    expect(list(twice, 'apa').join()).not.toMatch(/2025[ab]/);
  });
});

describe('a story that was changed', () => {
  const modified = '2025-03-16T10:00:00Z';
  test('is cited by the day of publication', () => {
    for (const style of styles) expect(of(style, { modified })).toEqual(of(style));
  });

  test('is cited by the day of the change if that of publication is not known', () => {
    const [reference] = of('apa', { modified, published: undefined });
    expect(reference).toContain('(2025, March 16). Ministers agree');
    expect(of('apa', { modified, corrected: { published: '' } })[1]).toBe('(Okafor & Lindqvist, n.d.)');
  });
});

describe('what the reader put right', () => {
  test('is cited instead of what the page says', () => {
    const authors = [{ family: 'Lind', given: 'Ida' }];
    const corrected = { title: 'Flood fund agreed', authors, site: 'Lake Post', published: '2025-02' };
    expect(of('apa', { corrected })[0]).toBe(`Lind, I. (2025, February). Flood fund agreed. *Lake Post*. ${url}`);
  });

  test('can be that nobody is named', () =>
    expect(of('apa', { authors: [{ family: 'Ruiz' }], corrected: { authors: [] } })[0]).toMatch(/^Ministers agree/));

  test('is read from the line that earlier versions stored', () => {
    const byline = (byline: string) => of('apa', { authors: [{ family: 'Ruiz' }], corrected: { byline } })[1];
    expect(byline('von der Leyen, Ursula')).toBe('(von der Leyen, 2025)');
    expect(byline('García Márquez, Gabriel')).toBe('(García Márquez, 2025)');
    expect(byline('')).toMatch(/^.“Ministers/);
  });

  test('names the outlet as an author if the reader says so', () =>
    expect(of('apa', { corrected: { authors: [{ literal: 'The Example Times' }] } })[1]).toBe(
      '(The Example Times, 2025)',
    ));

  test('a page that says nothing at all is cited by its address', () => {
    const bare = { url: 'https://www.lake.example/x', title: '', lang: '', added: '2025-03-20T09:00:00.000Z' };
    expect(toPlain(cite(bare, 'apa').reference)).toBe(
      'lake.example. (n.d.). lake.example. Retrieved March 20, 2025, from https://www.lake.example/x',
    );
  });
});

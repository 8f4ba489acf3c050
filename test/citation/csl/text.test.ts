import { describe, expect, test } from 'vitest';
import { entry, type flood } from './read.ts';

const title = (attributes: string) => `<text variable="title" ${attributes}/>`;

describe('the parts of an entry', () => {
  test.each([
    ['a variable with affixes', title('prefix="[" suffix="]"'), '[Ministers agree flood fund]'],
    ['italics', title('font-style="italic"'), '<i>Ministers agree flood fund</i>'],
    [
      'bold small capitals',
      title('font-weight="bold" font-variant="small-caps"'),
      '<sc><b>Ministers agree flood fund</b></sc>',
    ],
    ['what is raised', '<text value="1" vertical-align="sup"/>', '<sup>1</sup>'],
    [
      'upright words in italics',
      `<group font-style="italic" delimiter=" ">${title('')}<text value="no" font-style="normal"/></group>`,
      '<i>Ministers agree flood fund </i>no',
    ],
    ['title case', title('text-case="title"'), 'Ministers Agree Flood Fund'],
    ['upper case', title('text-case="uppercase"'), 'MINISTERS AGREE FLOOD FUND'],
    ['a capital for each word', '<text value="far-right iPhone" text-case="capitalize-all"/>', 'Far-Right IPhone'],
    ['a capital first letter', '<text term="retrieved" text-case="capitalize-first"/>', 'Retrieved'],
    ['a term without full stops', '<text term="no date" form="short" strip-periods="true"/>', 'nd'],
    ['a form that a term does not have', '<text term="and" form="short"/>', 'and'],
    [
      'a group of what is there',
      `<group delimiter=", ">${title('')}<text variable="publisher"/><text variable="URL"/></group>`,
      'Ministers agree flood fund, https://example.com/flood',
    ],
    [
      'a group with nothing but a term',
      '<group delimiter=" "><text term="from"/><text variable="publisher"/></group>',
      '',
    ],
    [
      'a group in a group',
      '<group delimiter=" "><group><text term="in"/></group><text variable="publisher"/></group>',
      'in',
    ],
    [
      'a block',
      `<text variable="URL"/><group display="block">${title('')}</group>`,
      'https://example.com/flood Ministers agree flood fund',
    ],
    ['what is not known', '<text variable="moon"/><waltz/><text term="polka"/>x<text value="y"/>', 'y'],
  ])('%s', (_, bibliography, expected) =>
    // Without any words, an entry is the title.
    expect(entry(bibliography)).toBe(expected || 'Ministers agree flood fund'),
  );

  test('title case is for English', () => {
    expect(entry(title('text-case="title"'), { title: 'Der Damm bricht heute', lang: 'de' })).toBe(
      'Der Damm bricht heute',
    );
    expect(entry(title('text-case="title"'), { title: 'U.S. and EU agree', lang: '' })).toBe('U.S. and EU Agree');
  });
});

describe('conditions', () => {
  const choose = (condition: string) =>
    `<choose><if ${condition}><text value="yes"/></if><else><text value="no"/></else></choose>`;
  test.each([
    ['type="article-newspaper"', 'yes'],
    ['type="book article-newspaper"', 'yes'],
    ['type="book" match="none"', 'yes'],
    ['variable="title author"', 'yes'],
    ['variable="title publisher"', 'no'],
    ['variable="title publisher" match="any"', 'yes'],
    ['variable="issued" type="webpage"', 'no'],
    ['variable="issued" type="webpage" match="any"', 'yes'],
    ['is-numeric="title"', 'no'],
    ['locator="page"', 'no'],
    ['position="first"', 'yes'],
    ['disambiguate="true"', 'no'],
  ])('%s: %s', (condition, expected) => expect(entry(choose(condition))).toBe(expected));

  test.each([
    ['newspaper', 'article-newspaper'],
    ['magazine', 'article-magazine'],
    ['blog', 'post-weblog'],
    ['website', 'webpage'],
  ])('%s is %s', (medium, type) =>
    expect(entry(choose(`type="${type}"`), { medium: medium as typeof flood.medium })).toBe('yes'),
  );
});

describe('quotation marks and punctuation', () => {
  const quoted = `${title('quotes="true" suffix=", "')}<text variable="container-title" suffix="."/>`;
  test.each([
    ['en-US', 'Flood fund', '“Flood fund,” The Example Times.'],
    ['en-US', 'They said "no"', '“They said ‘no,’” The Example Times.'],
    ['en-GB', 'They said "no"', '‘They said “no”’, The Example Times.'],
    ['de-DE', 'Er sagte “nein”', '„Er sagte ‚nein‘“, The Example Times.'],
    ['fr-FR', 'Il dit “non”', '«\u00a0Il dit “non”\u00a0», The Example Times.'],
    ['en-US', 'Don’t go', '“Don’t go,” The Example Times.'],
  ])('of %s: %s', (reader, words, expected) => expect(entry(quoted, { title: words }, { reader })).toBe(expected));

  test.each([
    ['Why?', '.', 'Why?'],
    ['Why?', ',', 'Why?,'],
    ['So it is.', '.', 'So it is.'],
    ['Wait', '. ', 'Wait.'],
  ])('%s meets “%s”', (words, suffix, expected) =>
    expect(entry(title(`suffix="${suffix}"`), { title: words })).toBe(expected),
  );

  test('an entry that ends in a quotation has no second full stop', () => {
    expect(entry(title('quotes="true"'), { title: 'Why?' }, { suffix: '.' })).toBe('“Why?”');
    expect(entry(title('quotes="true"'), {}, { suffix: '.' })).toBe('“Ministers agree flood fund.”');
  });
});

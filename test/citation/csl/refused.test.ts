import { describe, expect, test } from 'vitest';
import { createStyle } from '../../../src/citation/csl/processor.ts';
import { flood, read, show, write } from './read.ts';

const attempt = (text: string) => createStyle(read(text), 'en').cite(flood).reference;

const macro = (name: string, content: string) => `<macro name="${name}">${content}</macro>`;
const call = (name: string) => `<text macro="${name}"/>`;

const CSL = 'xmlns="http://purl.org/net/xbiblio/csl"';
const dependent = `<style ${CSL}><info><title>Harbour</title><link href="https://example.com/parent" rel="independent-parent"/></info></style>`;

/** Macros of which each calls the next one twice. */
const doubling =
  Array.from({ length: 40 }, (_, at) => macro(`m${at}`, call(`m${at + 1}`).repeat(2))).join('') +
  macro('m40', '<text value="x"/>');

describe('what is no style is refused', () => {
  test.each([
    ['not XML', 'Dear reader', 'style_broken'],
    ['broken XML', write({}).replace('</layout>', ''), 'style_broken'],
    ['another kind of XML', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'style_broken'],
    ['a locale', `<locale ${CSL}/>`, 'style_broken'],
    ['without citations', `<style ${CSL}><info/></style>`, 'style_broken'],
    ['entities of its own', `<!DOCTYPE style [<!ENTITY a "aa">]>${write({})}`, 'style_broken'],
    ['one that only refers to another', dependent, 'style_dependent: https://example.com/parent'],
    ['a macro that is not there', write({ citation: call('none') }), 'style_macro: none'],
    [
      'a macro that calls itself',
      write({ rest: macro('a', call('b')) + macro('b', call('a')), citation: call('a') }),
      'style_macro: a',
    ],
    ['macros that take ages', write({ rest: doubling, citation: call('m0') }), 'style_too_large'],
    [
      'elements nested too deep',
      write({ citation: `${'<group>'.repeat(120)}${'</group>'.repeat(120)}` }),
      'style_too_large',
    ],
    ['too many elements', write({ citation: '<group/>'.repeat(60_000) }), 'style_too_large'],
    [
      'an endless affix',
      write({ citation: `<text variable="title" prefix="${'x'.repeat(2000)}"/>` }),
      'style_too_large',
    ],
    [
      'an endless term',
      write({ rest: `<locale><terms><term name="in">${'x'.repeat(2000)}</term></terms></locale>` }),
      'style_too_large',
    ],
  ])('%s', (_, text, expected) => expect(() => attempt(text)).toThrow(new RegExp(`^${expected}$`)));
});

describe('what is not needed is ignored', () => {
  test.each([
    [
      'elements of other namespaces',
      write({ bibliography: '<x:text xmlns:x="urn:x" variable="URL"/><text variable="title"/>' }),
    ],
    [
      'huge counts',
      write({
        bibliography:
          '<names variable="author"><name et-al-min="99999999999" et-al-use-first="1e9"/><substitute/></names><text variable="title"/>',
        bibliographyAttributes: 'et-al-min="x"',
      }),
    ],
    ['macros that nothing calls', write({ rest: macro('a', call('a')) })],
  ])('%s', (_, text) => expect(show(attempt(text))).toContain('Ministers agree flood fund'));

  test('markup is text', () => {
    const text = write({ bibliography: '<text value="&lt;b>x&lt;/b>&amp;#160;&#9;y"/>' });
    expect(show(attempt(text))).toBe('<b>x</b>\u00a0 y');
  });
});

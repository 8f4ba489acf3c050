// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSelectionPermit } from '../../src/content/page-ui/annotator/allow-selection.ts';
import type { Story } from '../../src/content/story.ts';

class CSSStyleSheet {
  text = '';
  replaceSync(text: string): void {
    this.text = text;
  }
}

/** What elements let be selected: the value of `user-select` by the name of the element, or of its prefixed twin. */
let values: { [name: string]: string | { webkit: string } };
let scopes: { adoptedStyleSheets: CSSStyleSheet[] }[];
let end: AbortController;

beforeEach(() => {
  vi.stubGlobal('CSSStyleSheet', CSSStyleSheet);
  vi.stubGlobal('getComputedStyle', ({ localName }: Element) => {
    const value = values[localName] ?? 'auto';
    return typeof value === 'string' ? { userSelect: value } : { userSelect: '', webkitUserSelect: value.webkit };
  });
  values = {};
  scopes = [{ adoptedStyleSheets: [] }, { adoptedStyleSheets: [] }];
  end = new AbortController();
});
afterEach(() => vi.unstubAllGlobals());

/** A story whose paragraphs are in elements of these names. */
function storyOf(names: string[]): Story {
  document.body.innerHTML = names.map((name) => `<${name}>Sheep.</${name}>`).join('');
  const blocks = names.map((_, at) => ({ start: at }));
  const toRange = ({ start }: { start: number }) =>
    document.body.children[start] ? { startContainer: document.body.children[start]?.firstChild } : null;
  return { page: { article: { blocks } }, detected: { map: { toRange }, scopes } } as unknown as Story;
}
const counts = () => scopes.map(({ adoptedStyleSheets }) => adoptedStyleSheets.length);

describe('words can be selected', () => {
  test.each([
    ['where the page forbids it for a paragraph', { h2: 'none' }, ['p', 'h2'], true],
    ['where it forbids it for all', { body: 'none' }, ['p'], true],
    ['where an older browser says so', { p: { webkit: 'none' } }, ['p'], true],
    ['where it forbids nothing, as the page has it', {}, ['p'], false],
    ['where it allows it within', { body: 'none', p: 'text' }, ['p'], false],
    [
      'where it forbids it below the fifth paragraph, as the page has it',
      { h2: 'none' },
      ['p', 'p', 'p', 'p', 'p', 'h2'],
      false,
    ],
    ['where it forbids it for the fifth', { h2: 'none' }, ['p', 'p', 'p', 'p', 'h2'], true],
  ])('%s', (_, styles, names, isAllowed) => {
    values = styles;
    createSelectionPermit(end.signal)(storyOf(names));
    expect(counts()).toEqual(isAllowed ? [1, 1] : [0, 0]);
  });

  test('but not what is pressed or dragged, and only while the extension is there', () => {
    values = { body: 'none' };
    const theirs = new CSSStyleSheet();
    scopes[0]?.adoptedStyleSheets.push(theirs);
    const permit = createSelectionPermit(end.signal);
    const story = storyOf(['p']);
    permit(null);
    expect(counts()).toEqual([1, 0]);
    permit(story);
    permit(story);
    expect(counts()).toEqual([2, 1]);
    expect(scopes[1]?.adoptedStyleSheets[0]?.text).toMatch(/^:not\(button, .+user-select: text !important/s);
    scopes[1]?.adoptedStyleSheets.pop();
    end.abort();
    expect(scopes.map(({ adoptedStyleSheets }) => adoptedStyleSheets)).toEqual([[theirs], []]);
    permit(story);
    expect(counts()).toEqual([1, 0]);
  });

  test('as the page has it where no paragraph is found', () => {
    values = { body: 'none' };
    const story = storyOf(['p']);
    document.body.innerHTML = '';
    createSelectionPermit(end.signal)(story);
    expect(counts()).toEqual([0, 0]);
  });
});

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { markdownNote, markdownText, yamlString } from '../../src/export/markdown-text.ts';

describe('a note', () => {
  test.each([
    ['Check **this**, and [that](https://news.example/a?b=1&c=2#d).'],
    ['[a](notes/b.md) [c](mailto:d@news.example) [e](obsidian://open?vault=f)'],
    ['```js\nif (a < b) run();\n```\nafter'],
    ['$$\nx = y\n$$ and $a$ and %%hidden%%'],
  ])('%j stays as it is', (note) => {
    expect(markdownNote(note, '')).toBe(note);
  });

  test.each([
    ['a fence', '```js\nx', '```js\nx\n```'],
    ['a longer fence around another', '~~~~\n```\n~~~\nx', '~~~~\n```\n~~~\nx\n~~~~'],
    ['a comment', 'seen %% and not', 'seen %% and not\n%%'],
    ['a formula', '$$ x', '$$ x\n$$'],
    ['a fence that holds the sign of a comment', '```\n%%', '```\n%%\n```'],
  ])('%s ends with the note', (_, note, written) => {
    expect(markdownNote(note, '')).toBe(written);
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    '&#106;avascript:alert(1)',
    '&#x6A;avascript&colon;alert(1)',
    'java&Tab;script:alert(1)',
    'javascript\\:alert(1)',
    'javascript%3Aalert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
  ])('a link to %s leads nowhere', (address) => {
    expect(markdownNote(`[a](${address})`, '')).toMatch(/^\[a\]\(about:blank#/);
    expect(markdownNote(`[a][b]\n\n[b]: ${address}`, '')).toContain('[b]: about:blank#');
  });

  test('commands of template plug-ins stay text', () => {
    expect(markdownNote('<%* run() %>', '')).not.toContain('<%');
    expect(markdownText('<%* run() %>')).not.toMatch(/<%|%>/);
    const title = 'Profits {{up}} <%* run() %> “again”';
    expect(yamlString(title)).not.toMatch(/<%|\{\{/);
    expect(parse(yamlString(title))).toBe(title);
  });

  test('the time to read an address grows with its length', () => {
    const long = `[a](${'&#106;'.repeat(50_000)}${']('.repeat(50_000)}${' '.repeat(50_000)}`;
    expect(markdownNote(long, '').length).toBeGreaterThanOrEqual(long.trim().length);
  });
});

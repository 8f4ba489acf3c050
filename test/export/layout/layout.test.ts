import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createCiteKeys } from '../../../src/citation/source.ts';
import { exporters } from '../../../src/export/index.ts';
import { readData } from '../../../src/export/layout/data.ts';
import { writeDate } from '../../../src/export/layout/date-pattern.ts';
import { FILTERS } from '../../../src/export/layout/engine.ts';
import { createFilters } from '../../../src/export/layout/filters.ts';
import { openExporter } from '../../../src/export/layout/layout.ts';
import { ours } from '../../../src/export/layout/ours.ts';
import { FORLOOP, shape } from '../../../src/export/layout/placeholders.ts';
import { TAGS } from '../../../src/export/layout/tags.ts';
import { awkwardLibrary, flood, options, writeText } from '../sample-library.ts';
import { harbour, head, write } from './layouts.ts';

const say = async (body: string, extension = 'txt') => write(head(extension) + body);

/** The names in a value, and in the first item of each list: “sections.names.count”. */
function listNames(value: unknown, before = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => listNames(item, before));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, own]) => [`${before}${name}`, ...listNames(own, `${before}${name}.`)]);
}

test('what a layout sees is what it may name', () => {
  const noted = structuredClone(harbour);
  for (const one of noted.annotations) one.note = 'A note';
  const data = readData(noted, options, { createKey: createCiteKeys(), index: 1 });
  expect([...new Set(listNames(data))].sort()).toEqual([...new Set(listNames(shape))].sort());
  // Nothing that it inherits.
  expect(Object.getPrototypeOf(data)).toBeNull();
});

describe('a layout writes', () => {
  test.each([
    ['{{ title }} | {{ site }} | {{ language }} | {{ index }}', 'Harbour “opens” again | The Example Times | en | 1'],
    ['{{ url }} {{ citekey }}', 'https://example.com/harbour?a=1&b=2 okafor2025harbour'],
    ['{{ authors }}; {{ authors.first }}; {{ authors.size }}', 'Amara Okafor, Jonas Lindqvist; Amara Okafor; 2'],
    ['{{ published }} {{ accessed }} {{ modified }}.', '2025-03-14 2025-03-20 .'],
    ['{{ published | date: "D.M.YY" }} {{ published | date: "%d %b %Y" }}', '14.3.25 14 Mar 2025'],
    [
      '{% for tag in tags %}#{{ tag }}{% unless forloop.last %} {% endunless %}{% endfor %}',
      '#harbour #to read #gates',
    ],
    [
      '{{ reference }}',
      'Okafor, A., & Lindqvist, J. (2025, March 14). Harbour “opens” again. The Example Times. https://example.com/harbour?a=1&b=2',
    ],
    ['{{ note | note }}', 'Ask the port.'],
    ['{{ highlights | map: "kind" | join: " " }}', 'passage quote quote figure'],
    ['{{ highlights | where: "kind", "figure" | map: "value" }}{{ highlights.last.unit }}', '42boats'],
    [
      '{% assign said = highlights | where: "speaker" %}{% for one in said %}{{ one.speaker }}, {{ one.role }}{% endfor %}',
      'Ida Lind, mayor of Halden',
    ],
    ['{{ highlights[2].speaker }}[{{ highlights[2].doubt }}]', '[perhaps Jon Vik]'],
    [
      '{% for one in actors %}{{ one.name }} – {{ one.about }} ×{{ one.count }}{% endfor %}',
      'Ida Lind – mayor of Halden ×1',
    ],
    ['{{ highlights.first.text | blockquote }}', '> the gate stood open\n> all night'],
    ['{{ highlights.first.text | callout: "info" }}', '> [!info]\n> the gate stood open\n> all night'],
    ['{{ highlights.first.text | indent: "  " }}', 'the gate stood open\n  all night'],
    ['{{ tags | list }}', '- harbour\n- to read\n- gates'],
    ['{{ tags | sort | reverse | join: "/" }} {{ tags | last }} {{ tags | size }}', 'to read/harbour/gates gates 3'],
    ['{{ "=1+2" | csv }}', `"'=1+2"`],
    ['{{ "a" | append: "b" | upcase }}{{ title | truncate: 10 }}', 'ABHarbour...'],
    ['{{ site | underline }}', '-----------------'],
    ['{% case highlights.size %}{% when 4 %}four{% else %}more{% endcase %}', 'four'],
    ['{% comment %} {% include "x" %} {% endcomment %}{% raw %}{{ x }}{% endraw %}', '{{ x }}'],
  ])('%s', async (body, text) => expect(await say(body)).toBe(text));

  test.each([
    ['{{ own }}{% assign own = tags | last %}{{ own }}', 'gates'],
    ['{% if title %}{% capture own %}{{ site }}{% endcapture %}{% endif %}{{ own.size }}', '17'],
    ['{{ tags[index] }} {{ highlights | map: "is_passage" | join }}', 'to read true, true, true, false'],
    ['{{ tags[9] | size }}{{ tags[9] | join }}.', '0.'],
    ['{{ tags | map: "length" | join: "" }}.', '.'],
    ['{{ tags | first }} {{ title | size }} {{ index | size }}', 'harbour 21 1'],
    ['{{ "b10,b9,B1" | split: "," | sort | join }}', 'B1, b9, b10'],
    ['{{ highlights | sort: "kind" | map: "kind" | join }}', 'figure, passage, quote, quote'],
    ['{{ "a,b,a" | split: "," | uniq | join }}', 'a, b'],
    ['{{ tags | list: "* " }}', '* harbour\n* to read\n* gates'],
    ['{{ highlights.first.text | indent }}', 'the gate stood open\n    all night'],
    ['{{ highlights.first.text | callout }}', '> [!quote]\n> the gate stood open\n> all night'],
    ['{{ "Gate" | underline: "=~" }}', '===='],
    [`{{ "${'a'.repeat(80)}" | underline }}`, '-'.repeat(72)],
  ])('%s, by a filter', async (body, text) => expect(await say(body)).toBe(text));

  test('nothing of what is missing, and takes an empty list for false', async () => {
    const bare = { article: { ...flood, byline: undefined, published: undefined }, annotations: [] };
    const body =
      '{% if tags %}tags{% endif %}{% for one in highlights %}x{% endfor %}{{ tags }}{{ tags | map: "a" }}{{ actors.size }}.';
    expect(await write(head() + body, [bare])).toBe('0.');
  });

  test('no line for a tag that stands alone on it', async () => {
    expect(await say('a\n  {% if title %}\nb {% if site %}c{% endif %} d\n  {% endif %}\ne')).toBe('a\nb c d\ne');
  });

  test('each article after the other, with the names of each once', async () => {
    expect(await write(`${head()}{{ index }} {{ citekey }}\n`, [harbour, harbour])).toBe(
      '1 okafor2025harbour\n2 okafor2025harbour-b\n',
    );
  });

  test('text of a page as text, in the kind of file that it is', async () => {
    const hostile = {
      article: { ...flood, title: '<script>a</script> <%* b %> `$= c` [d](javascript:e)' },
      annotations: [],
    };
    expect(await write(`${head('md')}{{ title }}`, [hostile])).toBe(
      '&lt;script>a&lt;/script> &lt;%* b %> \\`$= c\\` [d](about:blank#javascript:e)',
    );
    expect(await write(`${head('md')}{{ title | markdown | blockquote }}`, [hostile])).toBe(
      '> \\<script\\>a\\</script\\> \\<\\%\\* b \\%\\> \\`\\$= c\\` \\[d\\](about:blank#javascript:e)',
    );
    const page = await write(`${head('html')}<p>{{ title }}</p>`, [hostile, hostile]);
    expect(page).toMatch(
      /^<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'/,
    );
    expect(page.split('Content-Security-Policy')).toHaveLength(2);
    expect(page).toContain('<p>&lt;script&gt;a&lt;/script&gt; &lt;%* b %&gt; `$= c` [d](javascript:e)</p>');
    expect(await write(`${head('html')}{{ title | markdown }}`, [hostile])).not.toContain('<script');
  });

  test('names for Markdown and YAML', async () => {
    expect(await say('{{ authors | wikilink | yaml }} {{ "to read" | tag }} {{ title | yaml }}', 'md')).toBe(
      '["[[Amara Okafor]]", "[[Jonas Lindqvist]]"] to-read "Harbour “opens” again"',
    );
  });
});

describe('a layout is refused, with its line', () => {
  test.each([
    ['\n\n{{ titel }}', 'layout_placeholder titel 8'],
    ['{{ title.first }}', 'layout_placeholder title.first 6'],
    ['{% for one in highlights %}\n{{ one.txt }}\n{% endfor %}', 'layout_placeholder one.txt 7'],
    ['{% for one in highlights %}{% endfor %}{{ one.text }}', 'layout_placeholder one.text 6'],
    ['{{ forloop.index }}', 'layout_placeholder forloop.index 6'],
    ['{% if sections.names %}{% endif %}', 'layout_placeholder sections.names 6'],
    ['{{ title | default: foo }}', 'layout_placeholder foo 6'],
    ['{{ title.length }}', 'layout_placeholder title.length 6'],
    ['{{ title.size.x }}', 'layout_placeholder title.size.x 6'],
    ['{{ tags[foo] }}', 'layout_placeholder foo 6'],
    ['{{ highlights.first[kind].txt }}', 'layout_placeholder kind 6'],
    ['{% capture own %}a{% endcapture %}{{ own.first }}', 'layout_placeholder own.first 6'],
    ['{% assign own = tags | reverse %}{{ own.kind }}', 'layout_placeholder own.kind 6'],
    ['{% for one in tags %}{{ forloop.place }}{% endfor %}', 'layout_placeholder forloop.place 6'],
    ['{% for one in highlights limit: foo %}{% endfor %}', 'layout_placeholder foo 6'],
    ['{{ title | shout }}', 'layout_filter shout 6'],
    ['{{ title | raw }}', 'layout_filter raw 6'],
    ['\n{% include "a" %}', 'layout_tag include 7'],
    ['{% render "a" %}', 'layout_tag render 6'],
    ['{% endfor %}', 'layout_tag endfor 6'],
    ['{% if title %}{% when 1 %}{% endif %}', 'layout_tag when 6'],
    ['a\n{% if title %}\nb', 'layout_open {% if title %} 7'],
    ['{% if title %}{% endfor %}', 'layout_tag endfor 6'],
    ['a {{ title', 'layout_syntax {{ title 6'],
    ['a {% if title', 'layout_syntax {% if title 6'],
    ['{{ }}', 'layout_syntax {{ }} 6'],
    ['{{ title | }}', 'Harbour “opens” again'],
    ['{{ highlights }}', 'layout_parts {{ highlights }} 6'],
    ['{% for one in (1..3) %}{% endfor %}', 'layout_syntax ( 6'],
  ])('%j', async (body, reason) => expect(await say(body)).toBe(reason));
});

test('blocks may be nested twenty deep, and an expression may have nineteen brackets', async () => {
  const nest = (depth: number) => `${'{% if title %}'.repeat(depth)}a${'{% endif %}'.repeat(depth)}`;
  expect(await say(nest(20))).toBe('a');
  expect(await say(nest(21))).toBe('layout_deep 6');
  const compare = (count: number) => `{% if ${Array(count).fill('tags[0]').join(' and ')} %}a{% endif %}`;
  expect(await say(compare(19))).toBe('a');
  expect(await say(compare(20))).toBe('layout_deep 6');
});

test('our layout for plain text is the same as our plain text', async () => {
  const library = awkwardLibrary();
  const layout = await openExporter(ours.text, options.locale);
  expect(await writeText(layout, library)).toBe(await writeText(exporters.text, library));
});

test.each(Object.entries(ours))('our layout %s can be used, and says what the reader wrote', async (name, layout) => {
  const exporter = await openExporter(layout, options.locale);
  expect(exporter.hasCitation).toBe(true);
  const text = await writeText(exporter, [harbour]);
  await expect(text).toMatchFileSnapshot(`ours-${name}.txt`);
  for (const words of ['Harbour', 'the gate stood open', 'Who?', 'gates', 'Ida Lind', 'Okafor, A.', 'the port'])
    expect(text).toContain(words);
  expect(await writeText(exporter, awkwardLibrary())).not.toMatch(/\bundefined\b|\[object Object\]/);
});

describe('dates', () => {
  test.each([
    ['2025-03-14', 'YYYY-MM-DD', '2025-03-14'],
    ['2025-03-04', 'dddd, D MMMM YY', 'Tuesday, 4 March 25'],
    ['2025-03-04', '[on] M/D ddd MMM', 'on 3/4 Tue Mar'],
    ['2025-03-04', '%A %-d %B %y %%x %Q', 'Tuesday 4 March 25 %%x %Q'],
    ['2025-03-04', '', 'March 4, 2025'],
    ['2025-03', 'YYYY', '2025-03'],
    ['', 'YYYY', ''],
    ['soon', 'YYYY', 'soon'],
    ['2025-13-45', 'YYYY', '2025-13-45'],
  ])('%s by %s', (iso, pattern, text) => expect(writeDate(iso, pattern, 'en')).toBe(text));

  test('have names in the language of the reader', () => {
    expect(writeDate('2025-03-04', 'D. MMMM', 'de')).toBe('4. März');
    expect(writeDate('2025-03-04', '%A', 'fr')).toBe('mardi');
  });

  test('of a moment are those of its place', () => {
    const moment = new Date(2025, 2, 4, 7, 5, 9).toISOString();
    expect(writeDate(moment, 'YYYY-MM-DD HH:mm:ss', 'en')).toBe('2025-03-04 07:05:09');
    expect(writeDate(moment, '%H:%M', 'en')).toBe('07:05');
  });
});

describe('the page about layouts', () => {
  const page = readFileSync(new URL('../../../docs/layouts.md', import.meta.url), 'utf8');
  const isNamed = (name: string) => new RegExp(`\`(?:forloop\\.)?${name}(?:: "[^\`]*)?\``).test(page);

  test('names all that can be named, and all filters and tags', () => {
    const names = listNames(shape).map((name) => name.slice(name.lastIndexOf('.') + 1));
    const filters = Object.keys(createFilters('md', 'en'));
    const all = [...names, ...filters, ...FILTERS, ...TAGS, ...Object.keys(FORLOOP)];
    expect([...new Set(all)].filter((name) => !isNamed(name))).toEqual([]);
  });

  test('shows a layout that can be used', async () => {
    const example = /```liquid\n(.*?)```/s.exec(page)?.[1] ?? '';
    expect(await write(example)).toMatch(/^# Harbour “opens” again\n\n> the gate stood open\n> all night\nWho\?\n/);
  });
});

// Layouts by somebody who means harm: each is refused, or what it writes is harmless.

const range = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

const NAMES = [
  ...['constructor', '__proto__', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'toLiquid', '__defineGetter__'],
  ...['__lookupGetter__', 'isPrototypeOf', 'call', 'apply', 'bind', 'next', 'then', 'toJSON', 'globalThis', 'window'],
  ...['document', 'process', 'require', 'import', 'self', 'browser', 'chrome', 'length'],
];

const TAGS = [
  ...[
    'include "a"',
    'render "a"',
    'layout "a"',
    'block a',
    'endblock',
    'liquid echo title',
    'echo title',
    'cycle "a", "b"',
  ],
  ...['increment title', 'decrement index', 'tablerow a in tags', 'script', 'import "fs"', 'macro a()', 'extends "a"'],
  ...['include title', 'render "../../etc/passwd"', 'include "https://example.com/a"', 'style', 'javascript', 'schema'],
];

const FILTERS = [
  ...['json', 'inspect', 'jsonify', 'where_exp: "a", "b"', 'map_exp', 'group_by_exp: "a", "b"', 'find_exp: "a", "b"'],
  ...['raw', 'url_decode', 'base64_decode', 'sha256', 'sample', 'push: 1', 'concat: tags', 'unescape', 'strip_html'],
  ...['date_to_xmlschema', 'constructor', '__proto__', 'eval', 'hasOwnProperty', 'to_integer', 'escape', 'slugify'],
];

const nest = (count: number, open: string, close: string, inner = '') =>
  open.repeat(count) + inner + close.repeat(count);

const LETTERS = 'abcdefghijklmnop'.split('');

/** Loops in loops over a list. */
const loops = (depth: number, list: string, inner: string) =>
  LETTERS.slice(0, depth)
    .map((name) => `{% for ${name} in ${list} %}`)
    .join('') +
  inner +
  '{% endfor %}'.repeat(depth);

const DOUBLE = '{% capture a %}{{ a }}{{ a }}{% endcapture %}';

const RANGES = [
  ...['(1..1000000000)', '(1..title)', '(9007199254740992..9007199254740994)', '(-1e9..1e9)', '(1..(1..2))'],
  ...['(title..tags)', '(1..99999999999999999999)', '(0..9', '(..9)', '("a".."z")'],
];

const UNCLOSED = [
  ...[
    '{{',
    '{{ title',
    '{{ title }',
    '{%',
    '{% if',
    '{% if title %}',
    '{% for a in tags %}',
    '{% capture a %}',
    '{% comment %}',
  ],
  ...[
    '{% raw %}',
    '{% case title %}',
    '{% unless title %}',
    '{{ "a }}',
    "{{ 'a }}",
    '{{ tags[ }}',
    '{% raw %}{% endraw',
    '{% %}',
  ],
];

const SYNTAX = [
  ...[
    '{{ | upcase }}',
    '{{ title | append }}',
    '{{ title || upcase }}',
    '{% assign %}',
    '{% assign a %}',
    '{% for %}',
    '{% for a %}',
  ],
  ...[
    '{% for a of tags %}{% endfor %}',
    '{% if %}{% endif %}',
    '{{ title; alert(1) }}',
    '{{ alert(1) }}',
    '{{ (title) }}',
  ],
  ...[
    '{{ title | append: (1) }}',
    '{{ `a` }}',
    '{{ a => b }}',
    '{{ new Date }}',
    '{{ 1e999 }}',
    '{{ -- }}',
    '{{ .. }}',
  ],
];

/** Texts that make expressions which are not linear take long. */
const SLOW = [
  '\\\\'.repeat(20_000),
  '['.repeat(50_000),
  '<'.repeat(50_000),
  '`'.repeat(50_000),
  ']( '.repeat(20_000),
  ' '.repeat(90_000),
];

const CONTROL = ['\u0000', '\u001b[31m', '\u202e', '\ud800', '\u2028', '\ufeff', '\u0085', '\ufffe'];

/** Each with the extension of its file. */
export const hostileLayouts: [extension: string, body: string][] = [
  ...NAMES.flatMap((name) => [
    `{{ ${name} }}`,
    `{{ title.${name}.${name} }}`,
    `{% assign x = "${name}" %}{{ tags[x] }}{{ title[x] }}{{ highlights.first[x] }}{% for a in tags %}{{ forloop[x] }}{{ forloop[x][x] }}{% endfor %}`,
    `{{ highlights | map: "${name}" }}{{ highlights | where: "${name}" | size }}{{ tags | sort: "${name}" | size }}`,
  ]),
  ...TAGS.map((tag) => `{% ${tag} %}`),
  ...FILTERS.map((filter) => `{{ title | ${filter} }}`),
  ...RANGES.map((range) => `{% for a in ${range} %}{{ a }}{% endfor %}`),
  ...UNCLOSED,
  ...SYNTAX,
  ...range(2, (at) => loops(8 + 4 * at, 'highlights', at % 2 ? 'a' : '')),
  ...range(2, (at) => `{% assign many = title | split: "" %}${loops(4 + at, 'many', '')}`),
  ...range(4, (at) => `{% assign a = "${'a'.repeat(10 ** at)}" %}${DOUBLE.repeat(40)}`),
  ...range(
    4,
    (at) =>
      `{% assign a = "aaaaaaaaaa" %}${`{% assign a = a | ${['append: a', 'replace: "a", a', 'prepend: a', 'split: "" | join: a'][at]} %}`.repeat(40)}`,
  ),
  `{% assign a = title %}{% for b in highlights %}${'{% assign a = a | append: a %}'.repeat(20)}{% endfor %}{{ a }}`,
  `{% assign many = title | split: "" %}${loops(3, 'many', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')}`,
  `{{ title | indent: "${'a'.repeat(50_000)}" }}`,
  `{{ published | date: "${'YYYY'.repeat(10_000)}" }}`,
  `{{ published | date: "${'['.repeat(50_000)}" }}`,
  `{{ title | underline: "${'-'.repeat(50_000)}" }}`,
  nest(3000, '{% if title %}', '{% endif %}'),
  nest(3000, '{% for a in tags %}', '{% endfor %}'),
  nest(3000, '{% capture a %}', '{% endcapture %}'),
  `{{ ${nest(10_000, 'tags[', ']', '0')} }}`,
  `{% if ${'title and '.repeat(5000)}title %}a{% endif %}`,
  `{{ title${' | upcase'.repeat(8000)} }}`,
  `{{ title${'.a'.repeat(30_000)} }}`,
  '{{title}}'.repeat(11_000),
  '{%if title%}{%endif%}'.repeat(4700),
  `{% raw %}${'{% endraw '.repeat(9000)}`,
  '{'.repeat(90_000),
  '{{'.repeat(40_000),
  'a'.repeat(1_000_000),
  `${'\n'.repeat(90_000)}{{ nothing }}`,
  ...SLOW.map((text) => `{{ "${text}" }}`),
  ...CONTROL.flatMap((sign) => [`{{ ti${sign}tle }}`, `{{ "${sign}" }}`]),
  '{% assign __proto__ = highlights %}{% assign constructor = tags %}{{ __proto__.size }}{{ constructor.size }}',
  '{% capture __proto__ %}a{% endcapture %}{{ title }}',
  '{% for __proto__ in tags %}{{ __proto__ }}{% endfor %}',
  '{% for a in tags __proto__: highlights %}{{ a }}{% endfor %}',
]
  .map((body): [string, string] => ['txt', body])
  .concat([
    ['html', '<script>alert(1)</script>'],
    ['html', '<img src=x onerror=alert(1)>'],
    ['html', '</head><base href="https://example.com"><form action="https://example.com"><input></form>'],
    ['html', '<iframe srcdoc="{{ title }}"></iframe><object data="data:text/html,x"></object>'],
    ['md', '{{ "<script>alert(1)</script>" }}'],
    ['md', '{{ "\\\\<script>" }}{{ "\\\\\\\\<img src=x>" }}'],
    ['md', '{{ "[a](javascript:alert(1))" }}'],
    ['md', '{{ "```dataviewjs" }}{{ "`$= x`" }}{{ "<%* x %>" }}'],
  ]);

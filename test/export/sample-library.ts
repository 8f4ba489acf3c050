import messages from '../../manifest/_locales/en/messages.json' with { type: 'json' };
import type { LibraryItem } from '../../src/citation/source.ts';
import type { Exporter, ExportOptions, Library, Piece } from '../../src/export/exporter.ts';
import { createPart } from '../../src/import/fields.ts';
import { type Contents, readLibraryFile } from '../../src/import/read-file.ts';
import type { Annotation, Facts, SavedArticle } from '../../src/model.ts';

type Message = { message: string; placeholders?: { [name: string]: { content: string } } };

/** A function that returns strings of some messages like the browser, with `$name$` replaced; '' if there is no such string. */
export const translateWith =
  (strings: { [name: string]: Message }) =>
  (name: string, ...values: string[]): string => {
    const { message = '', placeholders = {} } = strings[name] ?? {};
    return message.replace(/\$(\w+)\$/g, (_, key: string) => {
      const at = Number(placeholders[key.toLowerCase()]?.content.slice(1) ?? 0);
      return values[at - 1] ?? '';
    });
  };

/** A string in English. */
export const t = translateWith(messages);

/** The default export options. */
export const options: ExportOptions = {
  t,
  locale: 'en',
  style: 'apa',
  title: 'Notes from the news',
  now: '2025-04-01T08:00:00.000Z',
};

/** The whole of a file as text. */
export async function writeText(
  exporter: Exporter,
  library: Library,
  own: Partial<ExportOptions> = {},
): Promise<string> {
  return Buffer.concat(await gather(exporter.write(library, { ...options, ...own }))).toString('utf8');
}

/** The whole of a file as bytes. */
export async function gather(pieces: AsyncIterable<Piece>): Promise<Buffer[]> {
  const buffers: Buffer[] = [];
  for await (const piece of pieces) buffers.push(Buffer.from(piece as string));
  return buffers;
}

/** Text as it is read from a file, in pieces of a length. */
export const inPieces = (text: string, length = 1000) =>
  async function* () {
    for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
  };

/** All parts of a file in one. */
export async function readWhole(text: string, now = options.now, length?: number): Promise<Contents> {
  const whole = createPart();
  for await (const { library, texts, settings, rules, collections, skipped, problem } of readLibraryFile(
    inPieces(text, length),
    now,
  )) {
    for (const { article, annotations } of library) {
      const last = whole.library.at(-1);
      if (last?.article.url === article.url) last.annotations.push(...annotations);
      else whole.library.push({ article, annotations: [...annotations] });
    }
    whole.texts.push(...texts);
    if (settings) whole.settings = { ...whole.settings, ...settings };
    whole.rules.push(...rules);
    whole.collections.push(...collections);
    whole.skipped += skipped;
    whole.problem = problem;
  }
  return whole;
}

let made = 0;

/** An annotation of the kind and words, wherever it stood. */
export function annotation(kind: string, exact: string, facts: Facts = {}, own: Partial<Annotation> = {}): Annotation {
  const start = 100 * made++;
  return {
    id: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    url: 'https://example.com/news/flood-fund',
    kind,
    selectors: [
      { type: 'TextQuoteSelector', exact, prefix: 'the minister had ', suffix: ' before the vote' },
      { type: 'TextPositionSelector', start, end: start + exact.length },
    ],
    facts,
    note: '',
    tags: [],
    created: '2025-03-20T09:00:00.000Z',
    updated: '2025-03-20T09:00:00.000Z',
    ...own,
  };
}

/** A newspaper article with two authors and complete metadata. */
export const flood: Omit<SavedArticle, 'authors'> = {
  url: 'https://example.com/news/flood-fund',
  title: 'Ministers agree emergency flood fund after talks',
  byline: 'Amara Okafor and Jonas Lindqvist',
  site: 'The Example Times',
  published: '2025-03-14T07:30:00+01:00',
  lang: 'en',
  added: '2025-03-20T09:00:00.000Z',
  saved: '2025-03-20T09:00:00.000Z',
};

const of = (article: SavedArticle, annotations: Annotation[]): LibraryItem => ({
  article,
  annotations: annotations.map((one) => ({ ...one, url: article.url })),
});

/** Text that is syntax in one of the export formats. */
export const HOSTILE = [
  '=1+2";=1+2',
  '-0.3%',
  '+4 points',
  '@minister',
  '<script>alert(1)</script>',
  '</mark><img src=x onerror=alert(1)>',
  '[click](javascript:alert(1)) ![x](data:text/html,x)',
  '---\ntags: [evil]\n---',
  '}}, {{c1::gone}} [sound:a.mp3] \\(x\\)',
  'ER  - \r\nTY  - BOOK',
  '}\n@book{evil, title={x}} \\input{/etc/passwd}',
  'line one\n\nline two\ttabbed',
  '\u0000\u0007\u001b[31m\ufffe control',
  '\u202eright to left\u202c and \u2066on',
  'بعد المحادثات, “نعم”',
  'emoji 👩‍👩‍👧‍👦 and half \ud83d one',
  '[[Link|to]] #tag %%gone%% ==mark== ^block key:: value $x$',
  ']]></w:t><w:evil/>',
  '../../etc/passwd\\CON:|?*',
  '<%* await run() %> {{VALUE}} <% tp.date.now() %>',
  '$$ \\alpha %% and on',
  '"quotes" in ‘quotes’ in “quotes”',
];

const long = 'A note of many words, “some quoted”. '.repeat(220);

/** A library with hostile text in all fields. */
export function awkwardLibrary(): LibraryItem[] {
  return [
    of({ ...flood, note: 'Check **this** against the budget.\n\nAnd that.', tags: ['flood fund', '2025'] }, [
      annotation('actor', 'Amara Okoye', { type: 'person', name: 'Amara Okoye', role: 'minister for water' }),
      annotation('actor', 'Ms Okoye', { type: 'person', name: 'Amara Okoye' }, { note: 'Her second term.' }),
      annotation(
        'quote',
        '“We will pay within 30 days”',
        { form: 'direct', speaker: 'she', actor: 'Amara Okoye' },
        {
          note: 'Who pays?',
          tags: ['promise', 'a, "b"'],
        },
      ),
      annotation('quote', '“They told me ‘go home’ twice.\n\n“I went.”', { form: 'direct' }),
      annotation('figure', '$1.3 billion', { form: 'money', value: 1.3e9, unit: 'USD', comparator: '>=' }),
      annotation('figure', 'between 12 and 15 dams', { form: 'count', value: 12, to: 15, counted: 'dams' }),
      annotation('figure', '14 March', { form: 'date', value: '2025-03-14' }),
      annotation('passage', 'nobody had asked the towns', {}, { colour: 'pink', note: long }),
    ]),
    of({ ...flood, url: 'https://example.com/b', title: 'Talks: [[who]] said “what” #now?', byline: undefined }, [
      annotation('quote', '“No.”', { form: 'direct', speaker: 'a spokesman' }),
    ]),
    of(
      {
        ...flood,
        url: 'https://example.com/c',
        title: 'Wirtschaft wächst um 3 %',
        byline: 'Reuters',
        published: undefined,
        lang: 'de',
      },
      [],
    ),
    of({ ...flood, url: 'https://example.com/ar', title: 'اتفاق على صندوق طوارئ', byline: 'ليلى حداد', lang: 'ar' }, [
      annotation('quote', '«سندفع خلال ثلاثين يوما»', { form: 'direct', speaker: 'الوزيرة' }),
    ]),
    ...HOSTILE.map((text, i) =>
      of(
        {
          ...flood,
          url: `https://example.com/hostile/${i}`,
          title: text,
          byline: text,
          site: text,
          note: text,
          tags: [text],
        },
        [
          annotation('actor', text, { type: 'person', name: text, role: text }, { note: text, tags: [text] }),
          annotation('quote', text, { form: 'direct', speaker: text, actor: text }, { note: text, tags: [text] }),
          annotation('figure', text, { form: 'count', value: -0.3, unit: text, counted: text }, { note: text }),
          annotation('passage', text, {}, { colour: 'yellow', note: text, tags: [text] }),
        ],
      ),
    ),
  ];
}

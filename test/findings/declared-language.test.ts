import { describe, expect, test } from 'vitest';
import { loadFinder } from '../../src/lib/findings.ts';
import { cutBlocks, prepare } from '../../src/text/prepare.ts';
import { LANGUAGE_STORIES } from './language-stories.ts';

const find = await loadFinder();

const STORIES = [
  ...LANGUAGE_STORIES.map(({ language, paragraphs }) => ({ language, text: paragraphs.join('\n\n') })),
  {
    language: 'en',
    text: `Bristol puts off the bridge over the Avon

The mayor of Bristol, Ida Lind, told a meeting on Monday that the bridge would not be built before 2030. “We will not start what we
cannot pay for,” she said, after two hours with the residents.

The Environment Agency had asked for a report in March. According to the agency, the ground moves by 1,150 millimetres a year.

Karen Berg, an engineer from London, said that the plan should never have been passed. It has cost $12 million so far, 4.5 per cent
more than in 2024.`,
  },
];

const DECLARED = [
  '',
  'en',
  'es',
  'fr',
  'de',
  'it',
  'pt',
  'en-US',
  'de-CH',
  'es-MX',
  'pl',
  'nl',
  'ja-JP',
  'x',
  'not a language',
];

const tell = (text: string, lang: string, url?: string) => {
  const { language, region } = prepare({ text, lang, ...(url && { url }), blocks: cutBlocks(text) });
  return region ? `${language}-${region}` : language;
};

describe.each(STORIES)('a story in the language $language', ({ language, text }) => {
  const wanted = find(text, { lang: language });

  test('has findings of every kind', () => {
    expect([...new Set(wanted.map(({ kind }) => kind))].sort()).toEqual(['actor', 'figure', 'quote']);
  });

  test.each(DECLARED.filter((lang) => !lang.startsWith(`${language}-`)))(
    'has the same where its page declares %j',
    (lang) => {
      expect(find(text, { lang })).toEqual(wanted);
    },
  );

  test.each<[what: string, write: (text: string) => string]>([
    ['without capitals', (text) => text.toLowerCase()],
    ['in capitals', (text) => text.toUpperCase()],
    ['with spaces of no width in its words', (text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u200b')],
    ['with soft hyphens', (text) => text.replace(/(?<=\p{L}{2})(?=\p{L}{2})/gu, '\u00ad')],
    ['with marks of direction', (text) => text.replace(/\S+/g, '\u202b$&\u202c')],
    ['with accents apart', (text) => text.normalize('NFD')],
    ['with half a surrogate after each word', (text) => text.replace(/ /g, '\ud83d ')],
    ['with a quotation in Arabic', (text) => `${text}\n\n«لن نبدأ عملا لا نستطيع دفع ثمنه»`],
    [
      'with a paragraph in another language',
      (text) => `${text}\n\n${STORIES.find((one) => one.language !== language)?.text.slice(0, 400)}`,
    ],
  ])('is told %s', (_, write) => {
    for (const lang of DECLARED.filter((lang) => !lang.startsWith(`${language}-`)))
      expect(tell(write(text), lang), lang).toBe(language);
    expect(() => find(write(text))).not.toThrow();
  });
});

describe('a text in a language that is not read', () => {
  const TEXTS = [
    'Rada miasta ogłosiła w poniedziałek, że most nie zostanie zbudowany przed końcem roku. „Nie zaczniemy budowy, na którą nas nie stać”, powiedziała burmistrz Ida Lind po spotkaniu z mieszkańcami. Raport zamówiono w marcu i nikt jeszcze nie wie, dlaczego grunt się porusza.',
    'Grad je u ponedjeljak objavio da most neće biti izgrađen prije kraja godine. „Nećemo početi nešto što ne možemo platiti”, rekla je gradonačelnica Ida Lind nakon sastanka sa stanovnicima, koji od ožujka čekaju izvješće i još ne znaju zašto se tlo pomiče.',
    'De gemeente maakte maandag bekend dat de brug niet voor het einde van het jaar wordt gebouwd. „We beginnen niet aan iets dat we niet kunnen betalen”, zei burgemeester Ida Lind na een bijeenkomst met bewoners, die sinds maart op een rapport wachten.',
    'Городской совет объявил в понедельник, что мост не будет построен до конца года. «Мы не начнём стройку, за которую не можем заплатить», сказала мэр Ида Линд после встречи с жителями. Отчёт заказали в марте, и никто не знает, почему движется земля.',
    '市议会星期一宣布，这座桥今年年底之前不会动工。市长在会见居民之后说：“我们不会开始一项我们付不起的工程。”报告是三月委托的，至今没有人知道地面为什么会移动。',
  ];

  test.each(TEXTS)('has nobody who speaks but who does: %s', (text) => {
    for (const lang of DECLARED) {
      const speakers = find(text, { lang }).flatMap((one) => (one.kind === 'quote' && one.facts.speaker) || []);
      expect(
        speakers.filter((name) => name !== 'Ida Lind'),
        lang,
      ).toEqual([]);
    }
  });
});

test.each(['\u200b', 'a', '\u0301\u0323', '$1', 'the ', '\ud800', '\u202e'])(
  '%j a hundred thousand times is no error',
  (words) => {
    expect(() => tell(`e${words.repeat(100_000)}`, 'en', `https://${words.repeat(100_000)}`)).not.toThrow();
  },
);

describe('the region of a text', () => {
  const english =
    'The bridge was to be built by the council, but it has not been paid for, and the people of the town have had to wait.';
  const spanish =
    'El puente que iba a construir el ayuntamiento no se ha pagado todavía, y los vecinos de la ciudad siguen a la espera.';

  test.each<[what: string, text: string, lang: string, url: string, locale: string]>([
    ['the declared one', spanish, 'es-MX', 'https://example.org/a', 'es-MX'],
    ['in any case', spanish, 'ES-mx', '', 'es-MX'],
    ['with the code that is meant', english, 'en-UK', '', 'en-GB'],
    [
      'that of the site where another language is declared',
      spanish,
      'en-US',
      'https://www.example.com.ar/a?b=1',
      'es-AR',
    ],
    ['that of the site where none is declared', english, '', 'https://example.co.uk', 'en-GB'],
    ['none where the domain is sold everywhere', english, 'en', 'https://example.co/story', 'en'],
    ['none of an address that is none', english, '', 'not an address', 'en'],
    ['that of sums in a dollar of its own', `${spanish} Costó $1,500 MXN.`, '', '', 'es-MX'],
    ['none where dollars are those of the world', `${english} It cost $5m, or £4m.`, '', '', 'en'],
    ['that of a sign of a currency', `${english} It cost £4m.`, '', '', 'en-GB'],
  ])('is %s', (_, text, lang, url, locale) => {
    expect(tell(text, lang, url)).toBe(locale);
  });

  test('says what a dollar is, in which order a date is read, and what a point means', () => {
    const values = (text: string, lang: string) =>
      find(text, { lang }).flatMap(({ kind, facts }) =>
        kind === 'figure' ? [[facts.value, facts.unit].join(' ').trim()] : [],
      );
    const day = `${english} It cost $5 on 3/4/2025.`;
    expect(values(day, 'en-AU')).toEqual(['5 AUD', '2025-04-03']);
    expect(values(day, 'en-US')).toEqual(['5 USD', '2025-03-04']);
    const sum = `${spanish} Costó 1,500 pesos.`;
    expect(values(sum, 'es-MX')).toEqual(['1500 MXN']);
    expect(values(`${spanish} Costó 1.150 euros.`, 'en-US')).toEqual(['1150 EUR']);
  });
});

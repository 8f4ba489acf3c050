import { childOf, childrenOf, type StyleElement } from './element.ts';
import { DATES, LANGUAGES, OPTIONS, TERMS } from './locale-data.ts';
import type { Style } from './style.ts';

/** The words and forms of a language. */
export interface Locale {
  lang: string;
  /** A term in a form, or the form nearest to it; '' if there is none. */
  term(name: string, form?: string, isPlural?: boolean): string;
  /** A form of dates, with its parts in their order. */
  date(form: string): Pick<StyleElement, 'attributes' | 'children'>;
  /** Full stops and commas go before closing quotation marks. */
  punctuatesInQuotes: boolean;
  /** Only the first day of a month is an ordinal. */
  limitsOrdinals: boolean;
}

interface Term {
  single: string;
  multiple: string;
}

/** The form that takes the place of one that a term does not have. */
const FALLBACK: { readonly [form: string]: string } = { 'verb-short': 'verb', symbol: 'short', verb: '', short: '' };

/** The language of a style: its own or the reader's. */
export function createLocale(style: Style, reader: string): Locale {
  const lang = style.lang || reader || 'en-US';
  const terms = new Map<string, Term>();
  const built = findLanguage(lang);
  const own = built ? TERMS[built] : listMonths(lang);
  for (const [key, value] of [...Object.entries(TERMS.en ?? {}), ...Object.entries(own ?? {})]) {
    const [single = '', multiple = single] = value.split('|');
    terms.set(key, { single, multiple });
  }
  if (built === 'en' && findRegion(lang) === 'en-GB') addAll(terms, TERMS['en-GB'] ?? {});
  const options = { ...(OPTIONS[findRegion(lang)] ?? OPTIONS[built ?? '']) };
  const forms = Object.entries(DATES[findRegion(lang)] ?? DATES[built ?? ''] ?? {});
  const dates = new Map(
    forms.map(([form, children]) => [form, { attributes: {}, children } as Omit<StyleElement, 'name'>]),
  );
  for (const element of ownLocales(style, lang)) {
    addTerms(terms, element);
    Object.assign(options, childOf(element, 'style-options')?.attributes);
    for (const date of childrenOf(element, 'date')) dates.set(date.attributes.form ?? 'text', date);
  }
  return {
    lang,
    term(name, form = '', isPlural = false) {
      for (let at: string | undefined = form === 'long' ? '' : form; at !== undefined; at = FALLBACK[at]) {
        const found = terms.get(at ? `${name}/${at}` : name);
        if (found) return (isPlural ? found.multiple : found.single).replaceAll("'", '’');
      }
      return '';
    },
    date: (form) => dates.get(form) ?? { attributes: {}, children: [] },
    punctuatesInQuotes: options['punctuation-in-quote'] === 'true',
    limitsOrdinals: options['limit-day-ordinals-to-day-1'] === 'true',
  };
}

const findLanguage = (lang: string) => LANGUAGES.find((one) => one === lang.slice(0, 2).toLowerCase());

/** “en-GB”, of which more is known than of “en”; its dates also stand for those of other languages. */
const findRegion = (lang: string) =>
  /^en-(?!us)/i.test(lang) || !findLanguage(lang) ? 'en-GB' : /^pt-br/i.test(lang) ? 'pt-BR' : lang;

/** The months of a language that has no terms here. */
function listMonths(lang: string): { [key: string]: string } {
  const [known] = Intl.DateTimeFormat.supportedLocalesOf(lang.replace(/[^\w-]/g, '') || 'en');
  const names = (month: 'long' | 'short', ending: string) => {
    const format = new Intl.DateTimeFormat(known, { day: 'numeric', month, timeZone: 'UTC', calendar: 'gregory' });
    return Array.from({ length: 12 }, (_, at) => {
      const part = format.formatToParts(Date.UTC(2025, at, 3)).find(({ type }) => type === 'month');
      return [`month-${String(at + 1).padStart(2, '0')}${ending}`, part?.value ?? String(at + 1)];
    });
  };
  return known ? Object.fromEntries([...names('long', ''), ...names('short', '/short')]) : {};
}

function addAll(terms: Map<string, Term>, own: { readonly [key: string]: string }): void {
  for (const [key, value] of Object.entries(own)) terms.set(key, { single: value, multiple: value });
}

/** The locales of a style for a language: those for all languages first, those for this region last. */
function ownLocales({ locales }: Style, lang: string): StyleElement[] {
  const of = (tag: string | undefined) => locales.filter(({ attributes }) => attributes['xml:lang'] === tag);
  const [language = ''] = lang.split('-');
  return [...of(undefined), ...of(language), ...(language === lang ? [] : of(lang))];
}

function addTerms(terms: Map<string, Term>, locale: StyleElement): void {
  const own = childrenOf(locale, 'terms').flatMap((group) => childrenOf(group, 'term'));
  // Ordinals are a set: some of one language and some of another would not do.
  if (own.some(({ attributes }) => attributes.name === 'ordinal'))
    for (const key of [...terms.keys()]) if (key.startsWith('ordinal')) terms.delete(key);
  for (const term of own) {
    const { name = '', form = 'long' } = term.attributes;
    const single = childOf(term, 'single')?.text ?? term.text ?? '';
    const multiple = childOf(term, 'multiple')?.text ?? single;
    terms.set(form === 'long' ? name : `${name}/${form}`, { single, multiple });
  }
}

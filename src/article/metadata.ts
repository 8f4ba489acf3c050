import type { Particulars } from '../model.ts';
import { findAddresses } from './metadata/addresses.ts';
import { findByline } from './metadata/byline.ts';
import { findPublished } from './metadata/published.ts';
import { nameOf, readLinkedData, readMetaElements, typesOf } from './metadata/structured-data.ts';
import { foldSpace } from './prose.ts';

/** What a citation needs to know, and whether the publisher itself calls the page an article. */
export interface Metadata extends Particulars {
  declared: boolean;
  /** What the page says of itself in a sentence or two; often the standfirst. */
  description: string;
}

/** Reads JSON-LD first, then Open Graph, meta and microdata, then what stands on the page. */
export function readMetadata(document: Document, location: string): Metadata {
  const thing = readLinkedData(document);
  const meta = readMetaElements(document);
  const site = meta.first('og:site_name') ?? foldMaybe(nameOf(thing?.publisher)) ?? meta.first('application-name');
  const types = meta.all('og:type').map((type) => type.toLowerCase());
  const lang = findLanguage(document, foldMaybe(nameOf(thing?.inLanguage)) ?? meta.first('og:locale'));
  return {
    ...findAddresses(document, meta, location),
    title: findTitle(document, foldMaybe(nameOf(thing?.headline)) ?? meta.first('og:title', 'twitter:title'), site),
    ...defined({
      byline: findByline(document, meta, thing, site, lang),
      site,
      published: findPublished(document, meta, thing, location),
    }),
    lang,
    declared:
      !isReference(meta.first('generator')) &&
      (types.includes('article') || (thing !== null && typesOf(thing).length > 0)),
    description: meta.first('og:description', 'description', 'twitter:description') ?? '',
  };
}

/** Wikis and manuals call their pages articles too. “MediaWiki 1.43.0”, “Docusaurus” */
const isReference = (generator = '') => /wiki|sphinx|docusaurus|mkdocs|docbook|doxygen/i.test(generator);

const foldMaybe = (text: string | undefined) => (text === undefined ? undefined : foldSpace(text) || undefined);

function defined<T extends { [name: string]: string | undefined }>(values: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as { [K in keyof T]?: string };
}

/** The headline on the page where it is the declared one or there is no other; else as declared. */
function findTitle(document: Document, declared: string | undefined, site: string | undefined): string {
  const headings = [...document.querySelectorAll('h1')].map((h1) => foldSpace(h1.textContent ?? '')).filter(Boolean);
  const known = declared ?? foldSpace(document.title);
  const onPage = headings.find((heading) => known.startsWith(heading) || heading === known);
  if (onPage && onPage.length > 8) return onPage;
  if (declared) return withoutSite(declared, site);
  return headings.length === 1 ? (headings[0] ?? '') : withoutSite(known, site);
}

/** “Ministers agree flood fund | The Example Times” → “Ministers agree flood fund” */
function withoutSite(title: string, site: string | undefined): string {
  const cut = Math.max(title.lastIndexOf(' | '), title.lastIndexOf(' - '), title.lastIndexOf(' – '));
  if (cut < 10) return title;
  const tail = title.slice(cut + 3);
  return tail === site || title.charAt(cut + 1) === '|' ? title.slice(0, cut).trim() : title;
}

function findLanguage(document: Document, declared: string | undefined): string {
  const lang = document.documentElement.getAttribute('lang') || declared || '';
  return lang.trim().replaceAll('_', '-');
}

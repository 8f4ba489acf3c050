import { useEffect, useRef, useState } from 'preact/hooks';
import { siteOf } from '../../address.ts';
import { fullName } from '../../author/name.ts';
import { mergeCorrections } from '../../citation/corrections.ts';
import { writeIso } from '../../citation/dates.ts';
import { changedLater } from '../../citation/outlet.ts';
import { readSource } from '../../citation/source.ts';
import { type Corrections, type SavedArticle, titleOf } from '../../model.ts';
import { correct } from '../../storage/annotations.ts';
import type { Database } from '../../storage/database.ts';
import { correctOutlet } from '../../storage/outlets.ts';
import { Button } from '../design/button.tsx';
import { attempt, report } from '../design/notice.tsx';
import { formatDate, readerLanguage, t } from '../shared/strings.ts';
import { AuthorsPart, type BylinePart, DatePart, TextPart } from './byline-parts.tsx';
import { CitationBox } from './citation-box.tsx';
import { Headline } from './headline.tsx';
import type { ChosenStyle } from './style-menu.tsx';

/** What is open: a part of the byline, and which of the authors. */
interface OpenPart {
  name: BylinePart;
  at: number;
}

/** The outlet, title, authors and date of an article, whose words are mended in place, and its citation. */
export function Byline({
  article,
  chosen,
  database,
}: {
  article: SavedArticle;
  chosen: ChosenStyle;
  database: Database;
}) {
  const [part, setPart] = useState<OpenPart | null>(null);
  const header = useRef<HTMLElement>(null);
  const { site } = readSource(article);
  const title = titleOf(article);

  const save = (changes: Corrections) =>
    attempt(async () => {
      await correct(database, article.url, mergeCorrections(article, changes));
      if (changes.site || changes.medium) offerForSite(database, article, changes);
    });
  /** Closes the part; with `isByKey`, its words are focused again. */
  function close(isByKey: boolean): void {
    if (isByKey) header.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    setPart((now) => (now === part ? null : now));
  }
  useEffect(() => setPart(null), [article.url]);

  const word = (name: BylinePart, words: string, at = 0, isMissing = false) => (
    <Button
      class="part"
      data-part={name}
      data-missing={isMissing}
      title={t('byline_mend')}
      aria-expanded={part?.name === name && part.at === at}
      dir="auto"
      onClick={() => setPart({ name, at })}
    >
      {words}
    </Button>
  );
  const shared = { article, onSave: save, onClose: close };
  return (
    <header class="byline" ref={header}>
      <p class="source">{word('site', site)}</p>
      {part?.name === 'site' && <TextPart {...shared} name="site" label={t('field_site')} value={site} />}
      <Headline lang={article.lang || undefined}>{word('title', title)}</Headline>
      {part?.name === 'title' && <TextPart {...shared} name="title" label={t('field_title')} value={title} />}
      <Words article={article} word={word} />
      {part?.name === 'authors' && <AuthorsPart key={part.at} {...shared} at={part.at} />}
      {part?.name === 'published' && <DatePart {...shared} />}
      <CitationBox
        {...{ article, chosen }}
        onCorrect={(corrected) => (corrected ? save(corrected) : attempt(() => correct(database, article.url, null)))}
        onAddAuthor={() => setPart({ name: 'authors', at: 0 })}
      />
    </header>
  );
}

/** Offers to correct the outlet of all articles of a site as the reader has just corrected it for one. */
function offerForSite(database: Database, article: SavedArticle, { site, medium }: Corrections): void {
  const host = siteOf(article.url);
  if (!host) return;
  const outlet = { ...(site && { site }), ...(medium && { medium }) };
  const widen = async () => {
    const undo = await correctOutlet(database, article.url, outlet, mergeCorrections);
    report(t('outlet_mended_site', host), undo);
  };
  report(t('outlet_mended'), () => correct(database, article.url, article.corrected ?? null), {
    label: t('outlet_for_site', host),
    act: () => attempt(widen),
  });
}

/** The authors and the dates in a line. */
function Words({
  article,
  word,
}: {
  article: SavedArticle;
  word(name: BylinePart, words: string, at?: number, isMissing?: boolean): preact.VNode;
}) {
  const { authors, published } = readSource(article);
  const names = authors.map(fullName);
  const modified = changedLater(article);
  const list = new Intl.ListFormat(readerLanguage(), { type: 'conjunction' }).formatToParts(names);
  let at = -1;
  const isAsked = article.corrected?.authors === undefined && article.corrected?.byline === undefined;
  return (
    <p class="authors">
      {list.map(({ type, value }) => {
        if (type === 'literal') return value;
        at++;
        return word('authors', value, at);
      })}
      {names.length === 0 && word('authors', t(isAsked ? 'byline_who' : 'byline_no_author'), 0, true)}
      {', '}
      {published ? word('published', formatDate(writeIso(published))) : word('published', t('byline_no_date'), 0, true)}
      {modified && ` · ${t('updated_on', formatDate(modified.slice(0, 10)))}`}
    </p>
  );
}

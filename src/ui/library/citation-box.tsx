import { Fragment } from 'preact';
import { fullName, readByline } from '../../author/name.ts';
import { cite, toPlain } from '../../citation/cite.ts';
import { htmlRuns, type Run } from '../../citation/runs.ts';
import { readSource } from '../../citation/source.ts';
import { type Corrections, media, type SavedArticle, type Style, styles } from '../../model.ts';
import type { Database } from '../../storage/database.ts';
import { changeSettings } from '../../storage/settings.ts';
import { Button } from '../design/button.tsx';
import { type MenuItem, MoreMenu } from '../design/more-menu.tsx';
import { attempt, report } from '../design/notice.tsx';
import { copy } from '../shared/copy.ts';
import { t } from '../shared/strings.ts';
import { useStoredSettings } from './use-library.ts';

/** The citation of an article in the reader's style; where the page names no author, it asks for one. */
export function CitationBox({
  article,
  style,
  onStyle,
  onCorrect,
  onAddAuthor,
}: {
  article: SavedArticle;
  style: Style;
  onStyle(style: Style): void;
  /** Corrects the metadata of the article; null takes all corrections back. */
  onCorrect(corrected: Corrections | null): void;
  onAddAuthor(): void;
}) {
  const { reference, inText } = cite(article, style);
  const { medium } = readSource(article);
  const copyInText = () =>
    attempt(async () => {
      await copy({ plain: toPlain(inText), html: htmlRuns(inText) });
      report(t('citation_copied'));
    });
  const inTextLabel = t(style === 'chicago-notes' ? 'citation_note' : 'citation_in_text');
  return (
    <section class="citation" aria-label={t('citation')}>
      <p class="cited" dir="auto">
        <Runs runs={reference} />
      </p>
      <div class="meta">
        <StyleMenu
          style={style}
          onStyle={onStyle}
          more={[
            { name: 'in-text', label: t('copy_this', inTextLabel), isFirst: true, act: copyInText },
            ...media.map((one, at) => ({
              name: one,
              label: t(`medium_${one}`),
              isFirst: at === 0,
              isChosen: one === medium,
              act: () => onCorrect({ medium: one }),
            })),
            ...(article.corrected
              ? [{ name: 'reset', label: t('citation_reset'), isFirst: true, act: () => onCorrect(null) }]
              : []),
          ]}
        />
        <span dir="auto">
          {inTextLabel}: <Runs runs={inText} />
        </span>
      </div>
      <AuthorQuestion {...{ article, onCorrect, onAddAuthor }} />
    </section>
  );
}

/** Asks for the author, if the page names none or only the outlet. */
function AuthorQuestion({
  article,
  onCorrect,
  onAddAuthor,
}: {
  article: SavedArticle;
  onCorrect(corrected: Corrections): void;
  onAddAuthor(): void;
}) {
  const { corrected, byline = '', lang } = article;
  const { authors, site } = readSource(article);
  if (authors.length > 0 || corrected?.authors || corrected?.byline !== undefined) return null;
  const named = article.authors ?? readByline(byline, lang);
  const outlets = [site, article.site].map((name) => name?.toLowerCase());
  const isOutlet = named.some((author) => outlets.includes(fullName(author).toLowerCase()));
  return (
    <div class="meta question">
      <span>{t(isOutlet ? 'byline_outlet' : 'byline_missing')}</span>
      <Button class="link" onClick={() => (isOutlet ? onCorrect({ authors: [{ literal: site }] }) : onAddAuthor())}>
        {t(isOutlet ? 'byline_is_author' : 'byline_add')}
      </Button>
      <Button class="link" onClick={() => onCorrect({ authors: [] })}>
        {t(isOutlet ? 'byline_leave_out' : 'byline_has_none')}
      </Button>
    </div>
  );
}

/** Words, some of them in bold type or italics. */
export const Runs = ({ runs }: { runs: { text: string; bold?: boolean; italic?: boolean }[] }) =>
  runs.map(({ text, bold, italic }, at) => {
    const Tag = bold ? 'b' : italic ? 'i' : Fragment;
    return <Tag key={String(at)}>{text}</Tag>;
  });

/** Copies references, a paragraph each. */
export const copyReferences = (references: Run[][]): Promise<void> =>
  copy({
    plain: references.map(toPlain).join('\n'),
    html: references.map((runs) => `<p>${htmlRuns(runs)}</p>`).join(''),
  });

/** The reader's citation style, and a function that changes it. */
export function useStyle(database: Database): [Style, (style: Style) => void] {
  return [useStoredSettings(database)?.style ?? 'apa', (style) => void changeSettings(database, { style })];
}

/** The names of the styles, which are not translated. */
const NAMES: { [S in Style]: string } = {
  apa: 'APA 7',
  mla: 'MLA 9',
  'chicago-date': 'Chicago 18 (author-date)',
  'chicago-notes': 'Chicago 18 (notes)',
  harvard: 'Harvard (Cite Them Right)',
};

/** A menu of the citation styles, named after the one that is used. */
export function StyleMenu({
  style,
  onStyle,
  more = [],
}: {
  style: Style;
  onStyle(style: Style): void;
  /** What else can be done with the citation. */
  more?: MenuItem[];
}) {
  return (
    <MoreMenu
      label={`${t('citation_style')}: ${NAMES[style]}`}
      text={NAMES[style]}
      items={[
        ...styles.map((one) => ({ name: one, label: NAMES[one], isChosen: one === style, act: () => onStyle(one) })),
        ...more,
      ]}
    />
  );
}

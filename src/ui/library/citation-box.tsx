import { Fragment } from 'preact';
import { fullName, readByline } from '../../author/name.ts';
import { cite, hasNumberedNotes } from '../../citation/cite.ts';
import { htmlRuns, type Run, toPlain } from '../../citation/runs.ts';
import { readSource } from '../../citation/source.ts';
import { type Corrections, media, type SavedArticle } from '../../model.ts';
import { Button } from '../design/button.tsx';
import { attempt, report } from '../design/notice.tsx';
import { copy } from '../shared/copy.ts';
import { t } from '../shared/strings.ts';
import { type ChosenStyle, StyleMenu } from './style-menu.tsx';

/** The citation of an article in the reader's style; where the page names no author, it asks for one. */
export function CitationBox({
  article,
  chosen,
  onCorrect,
  onAddAuthor,
}: {
  article: SavedArticle;
  chosen: ChosenStyle;
  /** Corrects the metadata of the article; null takes all corrections back. */
  onCorrect(corrected: Corrections | null): void;
  onAddAuthor(): void;
}) {
  const { reference, inText } = cite(article, chosen.style);
  const { medium } = readSource(article);
  const copyInText = () =>
    attempt(async () => {
      await copy({ plain: toPlain(inText), html: htmlRuns(inText) });
      report(t('citation_copied'));
    });
  const inTextLabel = t(hasNumberedNotes(chosen.style) ? 'citation_note' : 'citation_in_text');
  return (
    <section class="citation" aria-label={t('citation')}>
      <p class="cited" dir="auto">
        <Runs runs={reference} />
      </p>
      <div class="meta">
        <StyleMenu
          chosen={chosen}
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

/** What has a look of its own in words. */
type Look = { [N in Exclude<keyof Run, 'text'>]?: boolean };

/** Words, some of them in bold type, italics, small capitals, or raised. */
export const Runs = ({ runs }: { runs: (Look & { text: string })[] }) =>
  runs.map(({ text, bold, italic, smallCaps, superscript }, at) => {
    const Tag = superscript ? 'sup' : bold ? 'b' : italic ? 'i' : Fragment;
    const words = smallCaps ? <span style={{ fontVariant: 'small-caps' }}>{text}</span> : text;
    return <Tag key={String(at)}>{words}</Tag>;
  });

/** Copies references, a paragraph each. */
export const copyReferences = (references: Run[][]): Promise<void> =>
  copy({
    plain: references.map(toPlain).join('\n'),
    html: references.map((runs) => `<p>${htmlRuns(runs)}</p>`).join(''),
  });

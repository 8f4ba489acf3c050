import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { toHash } from '../../messaging/library-route.ts';
import { PASSAGE, publishedOf, type SavedArticle, titleOf } from '../../model.ts';
import { type ComparedVoice, compareArticles, type Side, type Sides } from '../../present/comparison.ts';
import { nameMeasure } from '../../present/measure.ts';
import { Button } from '../design/button.tsx';
import { MoreMenu } from '../design/more-menu.tsx';
import { plural, t, translate } from '../shared/strings.ts';
import { Passage } from './annotation-line.tsx';
import { ArticleLink } from './article-link.tsx';
import { describeSource } from './article-name.ts';

/** The day by which articles are ordered. */
const dayOf = (article: SavedArticle): string => publishedOf(article) || article.added;

/** Two of some articles side by side, at first the newest: what the reader marked, who speaks, and figures told differently. */
export function Comparison({ sides }: { sides: Side[] }) {
  const newest = sides.toSorted((a, b) => (dayOf(a.article) < dayOf(b.article) ? 1 : -1));
  const [chosen, choose] = useState<(string | undefined)[]>([]);
  const find = (at: number) => sides.find(({ article }) => article.url === chosen[at]) ?? newest[at];
  const [a, b] = [find(0), find(1)];
  const comparison = useMemo(() => a && b && compareArticles([a, b]), [a, b]);
  if (!a || !b || !comparison) return <p class="empty">{t('compare_lacks')}</p>;
  const { own, voices, figures } = comparison;
  const others = newest.filter((one) => one !== a && one !== b);
  const head = ({ article }: Side, at: 0 | 1) => (
    <Head
      article={article}
      others={others.map((one) => one.article)}
      onChoose={(url) => choose(at === 0 ? [url, b.article.url] : [a.article.url, url])}
    />
  );
  return (
    <table class="comparison" aria-label={t('compare_title')}>
      <thead>
        <tr>
          <td />
          {head(a, 0)}
          {head(b, 1)}
        </tr>
      </thead>
      <Group title={t('compare_own')} empty={t('compare_no_own')}>
        {own.some((all) => all.length > 0) && (
          <Row name={t('compare_highlights')} sides={own}>
            {(all) => (
              <Folded items={all} first={SHOWN}>
                {(one) => (
                  <Passage key={one.id} annotation={one} colour={one.kind === PASSAGE ? one.colour : undefined} />
                )}
              </Folded>
            )}
          </Row>
        )}
      </Group>
      <Group title={t('compare_voices')} empty={t('compare_no_quotes')}>
        {voices.map((voice) => (
          <Row
            key={voice.name}
            name={
              <a href={toHash({ view: 'actor', name: voice.name })} dir="auto">
                {voice.name}
              </a>
            }
            sides={BOTH}
          >
            {(side) => <Voice voice={voice} side={side} />}
          </Row>
        ))}
      </Group>
      <Group title={t('compare_figures')} empty={t('compare_no_figures')}>
        {figures.map((group) => (
          <Row key={group.key} name={<span dir="auto">{nameMeasure(group, translate)}</span>} sides={group.figures}>
            {(all) => all.map((one) => <Passage key={one.id} annotation={one} />)}
          </Row>
        ))}
      </Group>
      <Unsaved sides={[a, b]} />
    </table>
  );
}

const BOTH: Sides<0 | 1> = [0, 1];

/** Says which articles were not saved, of which little is known. */
function Unsaved({ sides }: { sides: Side[] }) {
  const unsaved = sides.filter(({ article }) => !article.saved);
  if (unsaved.length === 0) return null;
  return (
    <caption class="hint">{unsaved.map(({ article }) => t('compare_partial', titleOf(article))).join(' ')}</caption>
  );
}

function Head({
  article,
  others,
  onChoose,
}: {
  article: SavedArticle;
  others: SavedArticle[];
  onChoose(url: string): void;
}) {
  const title = titleOf(article);
  return (
    <th scope="col">
      <small dir="auto">{describeSource(article)}</small>
      <ArticleLink article={article} />
      {others.length > 0 && (
        <MoreMenu
          label={`${t('compare_change')}: ${title}`}
          text={t('compare_change')}
          items={others.map((one) => ({ name: one.url, label: titleOf(one), act: () => onChoose(one.url) }))}
        />
      )}
    </th>
  );
}

function Group({ title, empty, children }: { title: string; empty: string; children: ComponentChildren }) {
  const isEmpty = !children || (Array.isArray(children) && children.length === 0);
  return (
    <tbody>
      <tr class="group">
        <th colSpan={3} scope="rowgroup">
          {title}
        </th>
      </tr>
      {isEmpty ? (
        <tr>
          <td colSpan={3} class="none">
            {empty}
          </td>
        </tr>
      ) : (
        children
      )}
    </tbody>
  );
}

/** A row with a cell for each article. */
function Row<T>({
  name,
  sides: [a, b],
  children: cell,
}: {
  name: ComponentChildren;
  sides: Sides<T>;
  children(side: T): ComponentChildren;
}) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{cell(a)}</td>
      <td>{cell(b)}</td>
    </tr>
  );
}

/** How many of the reader's own are shown of an article at first. */
const SHOWN = 5;

/** The first of some items, and on request the others. */
function Folded<T>({ items, first, children }: { items: T[]; first: number; children(item: T): ComponentChildren }) {
  const [isAll, setAll] = useState(false);
  return (
    <>
      {items.slice(0, isAll ? undefined : first).map(children)}
      {!isAll && items.length > first && (
        <Button class="link" onClick={() => setAll(true)}>
          {plural('compare_more', items.length - first)}
        </Button>
      )}
    </>
  );
}

/** The first quotation of somebody in an article, and on request the others. */
function Voice({ voice: { quotes, isNamed }, side }: { voice: ComparedVoice; side: 0 | 1 }) {
  if (quotes[side].length === 0)
    return <small class="none">{t(isNamed[side] ? 'compare_named' : 'compare_absent')}</small>;
  return (
    <Folded items={quotes[side]} first={1}>
      {({ id, selectors: [{ exact }] }) => (
        <p key={id} class="passage-words" dir="auto">
          {exact.replace(/\s+/g, ' ')}
        </p>
      )}
    </Folded>
  );
}

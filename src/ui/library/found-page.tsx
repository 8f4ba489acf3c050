import { useState } from 'preact/hooks';
import { FOUND_TITLES, type FoundSection, toHash } from '../../messaging/library-route.ts';
import type { Annotation } from '../../model.ts';
import { collectFigures } from '../../present/collect-found.ts';
import { collectActors, type FoundActor } from '../../present/found-actors.ts';
import { hasWords } from '../../present/search-words.ts';
import { findMany } from '../../storage/find-annotations.ts';
import { Button } from '../design/button.tsx';
import { SearchIcon } from '../design/icons.tsx';
import { MoreButton } from '../design/paged.tsx';
import { plural, t } from '../shared/strings.ts';
import { PlaceLink, Source } from './article-link.tsx';
import { FoundRow, useKept } from './found-row.tsx';
import { Headline } from './headline.tsx';
import { JoinDialog } from './join-dialog.tsx';
import { useFound } from './use-found.ts';
import { type LibraryPage, useStoredLibrary } from './use-library.ts';

/** The number of rows shown first and added per click. */
const PAGE = 40;

/** What Newsgloss found in saved articles: people and organisations, figures, or dates. */
export function FoundPage({ section, ...page }: LibraryPage & { section: FoundSection }) {
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(PAGE);
  const label = t(section === 'people' ? 'find_name' : 'find_figure');
  const Rows = section === 'people' ? ActorRows : FigureRows;
  return (
    <div class="home found-page">
      <Headline>{t(FOUND_TITLES[section])}</Headline>
      <p class="hint">{t('found_hint')}</p>
      <search>
        <SearchIcon />
        <input
          type="search"
          aria-label={label}
          placeholder={label}
          value={typed}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setShown(PAGE);
          }}
        />
      </search>
      <Rows {...page} {...{ section, typed, shown }} onMore={setShown} />
    </div>
  );
}

type RowsProps = LibraryPage & {
  section: FoundSection;
  typed: string;
  shown: number;
  onMore(shown: number): void;
};

/** Says that nothing is there, or that it is being read. */
function Nothing({ isComplete }: { isComplete: boolean }) {
  return <p class="empty">{t(isComplete ? 'found_nothing' : 'found_reading')}</p>;
}

function ActorRows({ typed, shown, onMore, ...page }: RowsProps) {
  const answer = useFound(page, collectActors);
  const keptOf = useKept();
  const [joining, setJoining] = useState<FoundActor | null>(null);
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const all = answer?.found ?? [];
  const found = all.filter(({ name, names }) => !settled.has(name) && names.some((one) => hasWords(one, typed)));
  const listed = found.slice(0, shown);
  const firsts = listed.flatMap(({ ids }) => ids[0] ?? []);
  const annotations = useStoredLibrary(
    page.database,
    () => findMany(page.database, firsts),
    firsts.join(' '),
    'actors',
  );
  const byId = new Map(annotations?.map((one) => [one.id, one]));
  if (found.length === 0) return <Nothing isComplete={answer?.isComplete ?? false} />;
  return (
    <>
      <ul aria-busy={!answer?.isComplete}>
        {listed.map((actor) => {
          const { name, role, urls, perhaps, ids } = actor;
          const annotation = byId.get(ids[0] ?? '');
          const article = annotation && page.byUrl.get(annotation.url);
          if (perhaps.length > 0)
            return (
              <li key={name} class="found-row">
                <div>
                  <p class="own-words" dir="auto">
                    <span class="perhaps">{t('doubt_perhaps', '').trim()}</span> {t('are_same', name, perhaps[0] ?? '')}
                  </p>
                  <Source article={article} />
                </div>
                <Button class="check-found" onClick={() => setJoining(actor)}>
                  {t('check')}
                </Button>
              </li>
            );
          if (!annotation) return <li key={name} class="found-row" />;
          return (
            <FoundRow key={name} {...page} {...{ annotation, article }} {...keptOf(name, actor.isKept)}>
              <a class="own-words" href={toHash({ view: 'actor', name })} dir="auto">
                {name}
              </a>
              <small class="source" dir="auto">
                {[role, plural('in_articles', urls.size)].filter(Boolean).join(', ')}
              </small>
            </FoundRow>
          );
        })}
      </ul>
      <MoreButton shown={shown} all={found.length} page={PAGE} onMore={onMore} />
      {joining && (
        <JoinDialog
          {...page}
          actor={joining}
          names={joining.perhaps}
          onJoined={() => setSettled(new Set([...settled, joining.name]))}
          onClose={() => setJoining(null)}
        />
      )}
    </>
  );
}

function FigureRows({ section, typed, shown, onMore, ...page }: RowsProps) {
  const answer = useFound(page, collectFigures(section === 'dates'));
  const keptOf = useKept();
  const place = new Map(page.articles.map(({ url }, at) => [url, at]));
  const atOf = ({ url }: Annotation) => place.get(url) ?? Number.POSITIVE_INFINITY;
  const found = (answer?.found ?? [])
    .filter(({ selectors: [{ prefix, exact, suffix }] }) => hasWords(prefix + exact + suffix, typed))
    .sort((a, b) => atOf(a) - atOf(b) || a.selectors[1].start - b.selectors[1].start);
  const listed = found.slice(0, shown);
  if (found.length === 0) return <Nothing isComplete={answer?.isComplete ?? false} />;
  return (
    <>
      <ul aria-busy={!answer?.isComplete}>
        {listed.map((annotation, at) => {
          const { id, url } = annotation;
          const article = page.byUrl.get(url);
          return (
            <FoundRow key={id} {...page} {...{ annotation, article }} {...keptOf(id)}>
              {listed[at - 1]?.url !== url && <Source article={article} isNamed />}
              <PlaceLink {...{ annotation, article }} />
            </FoundRow>
          );
        })}
      </ul>
      <MoreButton shown={shown} all={found.length} page={PAGE} onMore={onMore} />
    </>
  );
}

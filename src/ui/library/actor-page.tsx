import { useMemo, useState } from 'preact/hooks';
import { nameOutlet } from '../../citation/outlet.ts';
import { toHash } from '../../messaging/library-route.ts';
import type { Annotation, SavedArticle } from '../../model.ts';
import { type ActorLines, confirmSpeaker, readActor } from '../../present/actor-lines.ts';
import { nameMonths } from '../../present/day-names.ts';
import { collectActors } from '../../present/found-actors.ts';
import { change } from '../../storage/annotations.ts';
import { findInArticles } from '../../storage/find-annotations.ts';
import { Button } from '../design/button.tsx';
import { BackIcon } from '../design/icons.tsx';
import { MoreMenu } from '../design/more-menu.tsx';
import { attempt } from '../design/notice.tsx';
import { Paged } from '../design/paged.tsx';
import { language, plural, t } from '../shared/strings.ts';
import { PlaceLink, Source } from './article-link.tsx';
import { FoundRow } from './found-row.tsx';
import { Headline } from './headline.tsx';
import { JoinDialog } from './join-dialog.tsx';
import { OwnLine } from './own-line.tsx';
import { useFound } from './use-found.ts';
import { type LibraryPage, useStoredLibrary } from './use-library.ts';

/** An actor in all articles: what the reader made about it, what outlets call it, what it says, and figures in its sentences. */
export function ActorPage({ name, ...page }: LibraryPage & { name: string }) {
  const { database, byUrl, go } = page;
  const answer = useFound(page, collectActors);
  const known = answer?.found.find(({ names }) => names.includes(name));
  const names = known?.names ?? [name];
  const urls = [...(known?.urls ?? [])];
  const isKnown = known !== undefined || answer?.isComplete === true;
  const query = async () => (isKnown ? findInArticles(database, urls) : null);
  const around = useStoredLibrary(database, query, `${name} ${isKnown} ${urls.join(' ')}`, name);
  const actor = useMemo(() => around && readActor(names, around, byUrl, readSite), [around, byUrl, names.join('\n')]);
  const [isJoining, setJoining] = useState(false);
  if (!actor || !answer) return null;
  return (
    <article class="actor-page">
      <div class="page-bar">
        <a class="back" href={toHash({ view: 'people' })}>
          <BackIcon />
          {t('found_people')}
        </a>
        <MoreMenu
          label={t('more_for', name)}
          items={[{ name: 'join', label: t('join_with'), act: () => setJoining(true) }]}
        />
      </div>
      <Headline dir="auto">{name}</Headline>
      <p class="hint">
        {urls.length === 0
          ? t('actor_none')
          : [plural('in_my_articles', urls.length), nameMonths(urls, byUrl, language())].filter(Boolean).join(', ')}
      </p>
      <Sections {...page} {...{ actor, name }} />
      {isJoining && known && (
        <JoinDialog
          {...page}
          actor={known}
          names={answer.found.map((one) => one.name).filter((one) => one !== name)}
          onJoined={(into) => go({ view: 'actor', name: into })}
          onClose={() => setJoining(false)}
        />
      )}
    </article>
  );
}

function Sections({ actor, name, ...page }: LibraryPage & { actor: ActorLines; name: string }) {
  const { mine, roles, quotes, doubtful, figures } = actor;
  const [isByOutlet, setByOutlet] = useState(false);
  const siteOf = ({ url }: Annotation) => readSite(page.byUrl.get(url));
  const said = isByOutlet ? quotes.toSorted((a, b) => siteOf(a).localeCompare(siteOf(b))) : quotes;
  return (
    <>
      {mine.length > 0 && (
        <section aria-labelledby="mine">
          <h3 id="mine">{t('mine')}</h3>
          <Paged items={mine}>
            {(annotation) => (
              <OwnLine key={annotation.id} annotation={annotation} article={page.byUrl.get(annotation.url)}>
                <Source article={page.byUrl.get(annotation.url)} />
              </OwnLine>
            )}
          </Paged>
        </section>
      )}
      {roles.length > 0 && (
        <section aria-labelledby="roles">
          <h3 id="roles">{t('actor_roles', name)}</h3>
          <dl class="roles">
            {roles.map(({ site, roles }) => (
              <div key={site}>
                <dt dir="auto">{site}</dt>
                <dd dir="auto">{roles.join('; ')}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {said.length + doubtful.length > 0 && (
        <section aria-labelledby="quotes">
          <h3 id="quotes">
            {t('actor_says', name)}
            {said.length > 1 && (
              <Button class="link" aria-pressed={isByOutlet} onClick={() => setByOutlet(!isByOutlet)}>
                {t('by_outlet')}
              </Button>
            )}
          </h3>
          <Paged items={[...said, ...doubtful]}>
            {(quote) =>
              doubtful.includes(quote) ? (
                <DoubtfulQuote key={quote.id} {...page} {...{ quote, name }} />
              ) : (
                <FoundRow key={quote.id} {...page} annotation={quote} article={page.byUrl.get(quote.url)}>
                  <QuoteLink quote={quote} article={page.byUrl.get(quote.url)} />
                </FoundRow>
              )
            }
          </Paged>
        </section>
      )}
      {figures.length > 0 && (
        <section aria-labelledby="figures">
          <h3 id="figures">{t('actor_figures', name)}</h3>
          <Paged items={figures}>
            {(figure) => (
              <FoundRow key={figure.id} {...page} annotation={figure} article={page.byUrl.get(figure.url)}>
                <PlaceLink annotation={figure} article={page.byUrl.get(figure.url)} />
                <Source article={page.byUrl.get(figure.url)} />
              </FoundRow>
            )}
          </Paged>
        </section>
      )}
    </>
  );
}

const readSite = (article: SavedArticle | undefined): string => (article ? nameOutlet(article) : '');

const QuoteLink = ({ quote, article }: { quote: Annotation; article: SavedArticle | undefined }) => (
  <>
    <PlaceLink annotation={quote} article={article}>
      {quote.selectors[0].exact.replace(/\s+/g, ' ')}
    </PlaceLink>
    <Source article={article} />
  </>
);

/** A quotation that may be this actor's, which the reader can say. */
function DoubtfulQuote({ quote, name, database, byUrl }: LibraryPage & { quote: Annotation; name: string }) {
  const [isOpen, setOpen] = useState(false);
  const answer = (isSo: boolean) =>
    attempt(() => change(database, null, quote.id, { facts: confirmSpeaker(quote, name, isSo) }));
  return (
    <li class="found-row">
      <div>
        <span class="perhaps">{t('doubt_perhaps', '').trim()}</span>{' '}
        <QuoteLink quote={quote} article={byUrl.get(quote.url)} />
        {isOpen && (
          <p class="acts">
            <Button class="plain" onClick={() => answer(true)}>
              {name}
            </Button>
            <Button class="plain" onClick={() => answer(false)}>
              {t('card_not_person')}
            </Button>
          </p>
        )}
      </div>
      <Button class="check-found" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('check')}
      </Button>
    </li>
  );
}

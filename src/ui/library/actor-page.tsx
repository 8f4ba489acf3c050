import { useMemo, useState } from 'preact/hooks';
import { readSource } from '../../citation/source.ts';
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
import { Paged } from '../design/paged.tsx';
import { language, plural, t } from '../shared/strings.ts';
import { describeSource } from './article-name.ts';
import { FoundRow, SentenceLink } from './found-row.tsx';
import { JoinDialog } from './join-dialog.tsx';
import { OwnLine } from './own-line.tsx';
import { useFound } from './use-found.ts';
import { type LibraryPage, useHeadingFocus, useStoredLibrary } from './use-library.ts';

/** An actor in all articles: what the reader made about it, what outlets call it, what it says, and figures in its sentences. */
export function ActorPage({ name, ...page }: LibraryPage & { name: string }) {
  const { database, articles: all, go, attempt } = page;
  const onError = (error: unknown) => attempt(() => Promise.reject(error));
  const answer = useFound(database, all, collectActors, onError);
  const known = answer?.found.find(({ names }) => names.includes(name));
  const names = known?.names ?? [name];
  const urls = [...(known?.urls ?? [])];
  const isKnown = known !== undefined || answer?.isComplete === true;
  const query = async () => (isKnown ? findInArticles(database, urls) : null);
  const around = useStoredLibrary(database, query, `actor ${name} ${isKnown} ${urls.join(' ')}`, onError, name);
  const articles = useMemo(() => new Map(all.map((article) => [article.url, article])), [all]);
  const actor = useMemo(
    () => around && readActor(names, around, articles, readSite),
    [around, articles, names.join('\n')],
  );
  const [isJoining, setJoining] = useState(false);
  const heading = useHeadingFocus(actor !== null);
  if (!actor || !answer) return null;
  const lines = { ...page, byUrl: articles };
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
      <h2 ref={heading} class="headline" tabIndex={-1} dir="auto">
        {name}
      </h2>
      <p class="hint">
        {urls.length === 0
          ? t('actor_none')
          : [plural('in_my_articles', urls.length), nameMonths(urls, articles, language())].filter(Boolean).join(', ')}
      </p>
      <Sections {...{ actor, name }} lines={lines} />
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

type Lines = LibraryPage & { byUrl: ReadonlyMap<string, SavedArticle> };

function Sections({ actor, name, lines }: { actor: ActorLines; name: string; lines: Lines }) {
  const { mine, roles, quotes, doubtful, figures } = actor;
  const [isByOutlet, setByOutlet] = useState(false);
  const siteOf = ({ url }: Annotation) => readSite(lines.byUrl.get(url));
  const said = isByOutlet ? quotes.toSorted((a, b) => siteOf(a).localeCompare(siteOf(b))) : quotes;
  return (
    <>
      {mine.length > 0 && (
        <section aria-labelledby="mine">
          <h3 id="mine">{t('mine')}</h3>
          <Paged items={mine}>
            {(annotation) => (
              <OwnLine key={annotation.id} annotation={annotation} article={lines.byUrl.get(annotation.url)}>
                <Source {...lines} url={annotation.url} />
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
                <DoubtfulQuote key={quote.id} {...lines} {...{ quote, name }} />
              ) : (
                <FoundRow key={quote.id} {...lines} annotation={quote} article={lines.byUrl.get(quote.url)}>
                  <QuoteLink {...lines} quote={quote} />
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
              <FoundRow key={figure.id} {...lines} annotation={figure} article={lines.byUrl.get(figure.url)}>
                <SentenceLink annotation={figure} article={lines.byUrl.get(figure.url)} />
                <Source {...lines} url={figure.url} />
              </FoundRow>
            )}
          </Paged>
        </section>
      )}
    </>
  );
}

const readSite = (article: SavedArticle | undefined): string => (article ? readSource(article).site : '');

function Source({ byUrl, url }: Lines & { url: string }) {
  const article = byUrl.get(url);
  return article ? (
    <small class="source" dir="auto">
      {describeSource(article)}
    </small>
  ) : null;
}

function QuoteLink({ quote, ...lines }: Lines & { quote: Annotation }) {
  const { id, url, selectors } = quote;
  return (
    <>
      <a
        class="own-words"
        href={toHash({ view: 'article', url, place: id })}
        dir="auto"
        lang={lines.byUrl.get(url)?.lang || undefined}
      >
        {selectors[0].exact.replace(/\s+/g, ' ')}
      </a>
      <Source {...lines} url={url} />
    </>
  );
}

/** A quotation that may be this actor's, which the reader can say. */
function DoubtfulQuote({ quote, name, ...lines }: Lines & { quote: Annotation; name: string }) {
  const { database, attempt } = lines;
  const [isOpen, setOpen] = useState(false);
  const answer = (isSo: boolean) =>
    attempt(() => change(database, null, quote.id, { facts: confirmSpeaker(quote, name, isSo) }));
  return (
    <li class="found-row">
      <div>
        <span class="perhaps">{t('doubt_perhaps', '').trim()}</span> <QuoteLink {...lines} quote={quote} />
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

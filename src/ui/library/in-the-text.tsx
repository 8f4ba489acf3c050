import { useState } from 'preact/hooks';
import { toHash } from '../../messaging/library-route.ts';
import type { Annotation, SavedArticle } from '../../model.ts';
import { describeWho } from '../../present/doubt.ts';
import { groupByKind, groupByName, type Section } from '../../present/group-by-kind.ts';
import { fileOf, infoOf } from '../../present/index.ts';
import { ChevronIcon } from '../design/icons.tsx';
import { Paged } from '../design/paged.tsx';
import { language, nameOrKey, t } from '../shared/strings.ts';
import { PlaceLink } from './article-link.tsx';
import { FoundRow } from './found-row.tsx';
import type { LibraryPage } from './use-library.ts';

/** How many names or words stand beside a kind that is folded. */
const NAMED = 3;

/** What Newsgloss found in an article when it was saved: folded, a line for each kind. */
export function InTheText({ found, article, ...page }: LibraryPage & { found: Annotation[]; article: SavedArticle }) {
  if (found.length === 0) return null;
  return (
    <section class="in-text">
      <h3>{t('in_the_text')}</h3>
      <p class="hint">{t('in_text_hint')}</p>
      {groupByKind(found)
        .toReversed()
        .map((section) => (
          <FoundKind key={section.kind} {...page} section={section} article={article} />
        ))}
    </section>
  );
}

/** What is listed of a kind: each name once, or everything. */
function listEntries(section: Section): { annotation: Annotation; name: string; about: string }[] {
  if (fileOf(section.kind).shape === 'names')
    return groupByName(section, language()).flatMap(({ name, about, mentions: [annotation] }) =>
      annotation ? [{ annotation, name, about }] : [],
    );
  const isQuotation = infoOf(section.kind).isQuotation;
  return section.annotations.map((annotation) => ({
    annotation,
    name: isQuotation ? describeWho(annotation.facts, language()) : annotation.selectors[0].exact,
    about: '',
  }));
}

function FoundKind({ section, article, ...page }: LibraryPage & { section: Section; article: SavedArticle }) {
  const [isOpen, setOpen] = useState(false);
  const { kind } = section;
  const entries = listEntries(section);
  const names = [...new Set(entries.map(({ name }) => name.replace(/\s+/g, ' ')))];
  const some = names.slice(0, NAMED).join(', ');
  const isQuotation = infoOf(kind).isQuotation;
  return (
    <details class="found-kind" data-kind={kind} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <ChevronIcon />
        <span>{nameOrKey('kind', kind, '_plural')}</span>
        <small dir="auto">{names.length > NAMED ? t('and_others', some) : some}</small>
      </summary>
      {isOpen && (
        <Paged items={entries}>
          {({ annotation, name, about }) => (
            <FoundRow key={annotation.id} {...page} annotation={annotation} article={article}>
              {fileOf(kind).shape === 'names' && (
                <a class="found-name" href={toHash({ view: 'actor', name })} dir="auto">
                  {name} {about && <small>{about}</small>}
                </a>
              )}
              {isQuotation && (
                <small class="found-name" dir="auto">
                  {name}
                </small>
              )}
              <PlaceLink annotation={annotation} article={article} />
            </FoundRow>
          )}
        </Paged>
      )}
    </details>
  );
}

import type { ComponentChildren } from 'preact';
import { type Annotation, PASSAGE, type SavedArticle } from '../../model.ts';
import { describeWho } from '../../present/doubt.ts';
import { infoOf } from '../../present/index.ts';
import { language, shorten, t } from '../shared/strings.ts';
import { InSentence, PlaceLink } from './article-link.tsx';
import { ColourName, KindSign } from './kind-sign.tsx';
import { MarkedWords } from './marked-words.tsx';

/** Something of the reader's own: the words, which lead to their place in the article, with the note and the tags. */
export function OwnLine({
  annotation,
  article,
  typed = '',
  tick,
  children,
}: {
  annotation: Annotation;
  article: SavedArticle | undefined;
  /** What is searched for, to be marked in the words and the note. */
  typed?: string;
  /** Whether it is ticked, and what ticking does; absent while nothing can be ticked. */
  tick?: { isTicked: boolean; toggle(): void };
  /** What stands above the words. */
  children?: ComponentChildren;
}) {
  const { kind, facts, note, tags, selectors, colour } = annotation;
  const by = infoOf(kind).isQuotation ? describeWho(facts, language()) : '';
  return (
    <li class="own-line" data-colour={kind === PASSAGE ? colour : undefined}>
      {tick && (
        <label class="tick-target">
          <input
            type="checkbox"
            aria-label={t('choose_this', shorten(selectors[0].exact))}
            checked={tick.isTicked}
            onChange={tick.toggle}
          />
        </label>
      )}
      <KindSign {...annotation} />
      <div>
        {children}
        <PlaceLink {...{ annotation, article }}>
          <Words annotation={annotation} typed={typed} />
        </PlaceLink>
        <ColourName {...annotation} />
        {by && (
          <small class="by" dir="auto">
            {by}
          </small>
        )}
        {note.trim() && (
          <OwnNote>
            <MarkedWords text={note} typed={typed} />
          </OwnNote>
        )}
        {tags.length > 0 && <TagLine tags={tags} />}
      </div>
    </li>
  );
}

/** The words of an annotation; those of a figure or a name in their sentence, as they say little by themselves. */
function Words({ annotation: { kind, selectors }, typed }: { annotation: Annotation; typed: string }) {
  if (kind === PASSAGE || infoOf(kind).isQuotation)
    return <MarkedWords text={selectors[0].exact.replace(/\s+/g, ' ')} typed={typed} />;
  return <InSentence selectors={selectors} />;
}

/** The reader's note, named for screen readers. */
export const OwnNote = ({
  name = 'own-note',
  label = t('note'),
  children,
}: {
  /** The class of the paragraph. */
  name?: string;
  label?: string;
  children: ComponentChildren;
}) => (
  <p class={name} dir="auto">
    <span class="visually-hidden">{label}: </span>
    {children}
  </p>
);

/** Tags on one line. */
export const TagLine = ({ tags }: { tags: string[] }) => (
  <p class="tag-line" dir="auto">
    <span class="visually-hidden">{t('tags')}: </span>
    {tags.join(', ')}
  </p>
);

import { type Ref, render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findMarks, type PlacedMark } from '../../anchors/story-pieces.ts';
import { notesApi, reader } from '../../messaging/contract.ts';
import type { Article, Colour, Span } from '../../model.ts';
import { listShown } from '../../present/shown.ts';
import { Button } from '../design/button.tsx';
import { holdFocus } from '../design/hold-focus.ts';
import { attempt, Notice } from '../design/notice.tsx';
import { EVERYWHERE, requestHosts, useHosts } from '../shared/site-access.tsx';
import { localise, type StringKey, t } from '../shared/strings.ts';
import { useRead } from '../shared/use-read.ts';
import { useHues, useSettings } from '../shared/use-settings.ts';
import { InLibrary } from './in-library.tsx';
import { Sample } from './sample.tsx';
import { describeHighlight, writeSample } from './sample-article.ts';

/** On a phone, the button is in a menu. */
const isPhone = navigator.userAgent.includes('Android');

/** What the steps say: the button, a line to highlight, and that line in the library. */
const STEPS: { title: StringKey; lead: StringKey }[] = [
  { title: 'welcome_press_title', lead: isPhone ? 'welcome_press_phone' : 'welcome_press_lead' },
  { title: 'welcome_highlight_title', lead: 'welcome_highlight_lead' },
  { title: 'welcome_mine_title', lead: 'welcome_mine_lead' },
];

const LIBRARY = 'library.html';

/** The page that is shown after installation, on which the first highlight is made. */
function Welcome() {
  const { settings } = useSettings();
  useHues(settings);
  const article = useMemo(writeSample, []);
  const [at, setAt] = useState(0);
  const { findings, mine, take } = useSample(article);
  const [writesNote, setWritesNote] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const isMade = useRef(false);
  useLayoutEffect(() => {
    if (at > 0 && !writesNote) heading.current?.focus(); // the field for a note takes the focus itself
  }, [at]);
  useLayoutEffect(() => {
    if (isMade.current) next.current?.focus();
  }, [mine]);

  function highlight(span: Span, colour: Colour | null): void {
    const takesNote = colour === null;
    isMade.current = true;
    attempt(async () => {
      await take(span, colour ?? settings?.colour ?? 'yellow');
      setWritesNote(takesNote);
      if (takesNote) setAt(2);
    });
  }

  const { title, lead } = STEPS[at] as (typeof STEPS)[0];
  return (
    <div class="welcome">
      <header>
        <b>{t('extension_name')}</b>
        <a class="skip" href={LIBRARY}>
          {t('welcome_skip')}
        </a>
      </header>
      <main>
        <section class="say">
          <p class="dots">
            {STEPS.map((step, i) => (
              <i key={step.title} data-on={i === at} />
            ))}
            {t('welcome_step', `${at + 1}`, `${STEPS.length}`)}
          </p>
          <h1 ref={heading} tabIndex={-1}>
            {t(title)}
          </h1>
          <p class="lead">{t(lead)}</p>
          <p class="acts">
            <Acts at={at} onStep={setAt} isMade={mine.length > 0} next={next} />
          </p>
        </section>
        <section class="live" aria-label={at === 2 ? undefined : t('sample_label')}>
          {at === 2 ? (
            <InLibrary article={article} mine={mine} writesNote={writesNote} />
          ) : (
            <Sample
              article={article}
              findings={findings}
              mine={at === 0 ? [] : mine}
              press={at === 0 ? () => setAt(1) : null}
              highlight={highlight}
            />
          )}
        </section>
      </main>
      <Notice />
    </div>
  );
}

/** What leads from a step to others, and from the last one to the library. */
function Acts({
  at,
  onStep,
  isMade,
  next,
}: {
  at: number;
  onStep(at: number): void;
  /** Whether there is a highlight, without which the last step shows nothing. */
  isMade: boolean;
  /** The button that leads there. */
  next: Ref<HTMLButtonElement>;
}) {
  return (
    <>
      {at === 0 && (
        <Button class="primary" onClick={() => onStep(1)}>
          {t('welcome_try')}
        </Button>
      )}
      {at === 1 && <Button onClick={() => onStep(0)}>{t('welcome_back')}</Button>}
      {at === 1 && isMade && (
        <Button ref={next} class="primary next" onClick={() => onStep(2)}>
          {t('welcome_next')}
        </Button>
      )}
      {at === 2 && (
        <a class="primary" href={LIBRARY}>
          {t('welcome_start')}
        </a>
      )}
      {at === 2 && <AlwaysShow />}
    </>
  );
}

/** What is marked in the sample in quiet density, the reader's own highlights in it, and a function that makes one. */
function useSample(article: Article) {
  const findings = useRead(() => reader.read(article));
  const [mine, setMine] = useState<PlacedMark[]>([]);

  useEffect(() => {
    attempt(async () => setMine(findMarks(article.text, (await notesApi.kept(article)).annotations)));
  }, []);

  return {
    findings: useMemo(() => {
      const settings = { density: 'quiet' as const, hiddenKinds: [], showsReports: false };
      const all = findings ?? [];
      return { all, shown: listShown({ findings: all, article, settings }) };
    }, [findings]),
    mine,
    async take(span: Span, colour: Colour): Promise<void> {
      const kept = await notesApi.keepSample(article, describeHighlight(article, span, colour));
      setMine((before) => [
        ...before.filter(({ annotation: { id } }) => id !== kept.id),
        ...findMarks(article.text, [kept]),
      ]);
    },
  };
}

/** Asks the browser for its permission to show marks on every site. */
function AlwaysShow() {
  const hosts = useHosts();
  if (!hosts) return null;
  if (hosts.includes(EVERYWHERE)) return <span role="status">{t('welcome_always_on')}</span>;
  return (
    <Button class="plain always" onClick={() => attempt(() => requestHosts(EVERYWHERE))}>
      {t('welcome_always')}
    </Button>
  );
}

localise(document);
holdFocus(document);
document.title = t('welcome_title');
render(<Welcome />, document.body);

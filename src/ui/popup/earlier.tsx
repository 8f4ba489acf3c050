import { useState } from 'preact/hooks';
import { notesApi, preferences, type ReadyPage } from '../../messaging/contract.ts';
import { toHash } from '../../messaging/library-route.ts';
import type { Entry } from '../../present/entry.ts';
import { listFullNames } from '../../present/name-counts.ts';
import { Button } from '../design/button.tsx';
import { CloseIcon } from '../design/icons.tsx';
import { attempt, report } from '../design/notice.tsx';
import { formatNumber, plural, t } from '../shared/strings.ts';
import { useRead } from '../shared/use-read.ts';
import { openPage } from './open-page.ts';

/** What the reader highlighted in other articles about an actor of this one, with a button that turns the line off. */
export function EarlierLine({ page, actors }: { page: ReadyPage; actors: Entry[] }) {
  const { article, isPrivate, settings } = page;
  const { url, aliases } = article;
  const [isOn, setOn] = useState(settings.showsEarlier);
  const names = isPrivate || !isOn ? [] : listFullNames(actors);
  const read = async () => (names.length > 0 ? notesApi.earlier({ url, ...(aliases && { aliases }) }, names) : null);
  const earlier = useRead(read, undefined, [url, names.join('\n')]);
  if (!earlier || names.length === 0) return null;
  const { name, count } = earlier;

  async function show(showsEarlier: boolean): Promise<void> {
    await preferences.change({ showsEarlier });
    setOn(showsEarlier);
    if (!showsEarlier) report(t('earlier_hidden'), () => show(true));
  }

  return (
    <p class="earlier">
      <Button
        class="link"
        onClick={() => attempt(() => openPage(`library.html${toHash({ view: 'list', typed: name })}`))}
      >
        {plural('earlier', count, formatNumber(count), name)}
      </Button>
      <Button class="icon-button" title={t('earlier_hide')} onClick={() => attempt(() => show(false))}>
        <CloseIcon />
      </Button>
    </p>
  );
}

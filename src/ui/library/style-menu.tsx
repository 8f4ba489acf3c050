import { useEffect, useRef, useState } from 'preact/hooks';
import { type CitationStyle, loadStyle } from '../../citation/loaded-style.ts';
import { OWN_STYLE, type OwnStyle, type Style, type StyleSetting, styles } from '../../model.ts';
import type { Database } from '../../storage/database.ts';
import { putOwnStyle, readStoredStyle, type StoredStyle } from '../../storage/own-style.ts';
import { changeSettings } from '../../storage/settings.ts';
import { type MenuItem, MoreMenu } from '../design/more-menu.tsx';
import { attempt, fail, notify, report } from '../design/notice.tsx';
import { readerLanguage, t, translate } from '../shared/strings.ts';
import { readOwn } from './style-file.ts';
import { useStoredLibrary } from './use-library.ts';

/** The names of the styles, which are not translated. */
const NAMES: { [S in Style]: string } = {
  apa: 'APA 7',
  mla: 'MLA 9',
  'chicago-date': 'Chicago 18 (author-date)',
  'chicago-notes': 'Chicago 18 (notes)',
  harvard: 'Harvard (Cite Them Right)',
};

/** The reader's citation style, and their own one, which may not be in use. */
export interface ChosenStyle {
  database: Database;
  style: CitationStyle;
  own: OwnStyle | null;
}

const load = ({ chosen, own }: StoredStyle) => loadStyle(chosen, own, readerLanguage());

/** The reader's citation style, ready for use. */
export const readStyle = async (database: Database): Promise<CitationStyle> => load(await readStoredStyle(database));

/** The reader's citation style, updated after every change. */
export function useStyle(database: Database): ChosenStyle {
  const stored = useStoredLibrary(database, () => readStoredStyle(database), 'style');
  const [style, setStyle] = useState<CitationStyle>('apa');
  useEffect(() => {
    let isCurrent = true;
    if (stored) load(stored).then((next) => isCurrent && setStyle(() => next), fail);
    return () => {
      isCurrent = false;
    };
  }, [stored]);
  return { database, style, own: stored?.own ?? null };
}

/** A menu of the citation styles, named after the one that is used. */
export function StyleMenu({
  chosen: { database, style, own },
  more = [],
}: {
  chosen: ChosenStyle;
  /** What else can be done with the citation. */
  more?: MenuItem[];
}) {
  const picker = useRef<HTMLInputElement>(null);
  const name = typeof style === 'string' ? NAMES[style] : style.title;
  const choose = (next: StyleSetting) => attempt(() => changeSettings(database, { style: next }));
  const remove = () =>
    attempt(async () => {
      await putOwnStyle(database, null);
      report(t('style_removed'), () => putOwnStyle(database, own));
    });
  const ownItems: MenuItem[] = own
    ? [
        { name: OWN_STYLE, label: own.title, isChosen: typeof style !== 'string', act: () => choose(OWN_STYLE) },
        { name: 'remove-style', label: t('style_remove', own.title), act: remove },
      ]
    : [];
  return (
    <>
      <MoreMenu
        label={`${t('citation_style')}: ${name}`}
        text={name}
        items={[
          ...styles.map((one) => ({ name: one, label: NAMES[one], isChosen: one === style, act: () => choose(one) })),
          ...ownItems,
          { name: 'add-style', label: t('style_add'), act: () => picker.current?.click() },
          ...more,
        ]}
      />
      <input
        ref={picker}
        class="style-file"
        type="file"
        accept=".csl"
        hidden
        onChange={({ currentTarget: field }) => {
          const [file] = field.files ?? [];
          if (file) attempt(() => addStyle(database, file).finally(() => clear(field)));
        }}
      />
    </>
  );
}

/** Lets the same file be chosen again. */
function clear(field: HTMLInputElement): void {
  field.value = '';
}

/** Reads a style, tries it, and uses it from now on; tells what is wrong if that cannot be. */
async function addStyle(database: Database, file: File): Promise<void> {
  const read = await readOwn(file, readerLanguage());
  if ('problem' in read) {
    notify({ text: translate(read.problem, read.about), tone: 'error' });
    return;
  }
  const before = await readStoredStyle(database);
  await putOwnStyle(database, read);
  report(t('style_added', read.title), async () => {
    await putOwnStyle(database, before.own);
    await changeSettings(database, { style: before.chosen });
  });
}

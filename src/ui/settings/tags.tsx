import { notesApi } from '../../messaging/contract.ts';
import { watch } from '../../messaging/watch.ts';
import { Button } from '../design/button.tsx';
import { attempt, report } from '../design/notice.tsx';
import { t } from '../shared/strings.ts';
import { useRead } from '../shared/use-read.ts';

/** Every tag in use, to be renamed, merged with another or removed everywhere; each can be undone. */
export function Tags() {
  const tags = useRead(
    () => notesApi.tags(),
    (changed) => watch('libraryChanged', changed),
  );

  function rename(from: string, typed: string): void {
    const to = typed.replace(/\s+/g, ' ').trim();
    if (to === from) return;
    attempt(async () => {
      const before = await notesApi.renameTag(from, to);
      const isJoined = tags?.some((tag) => tag.toLocaleLowerCase() === to.toLocaleLowerCase() && tag !== from);
      const text =
        to === '' ? t('tag_removed', from) : isJoined ? t('tags_joined', from, to) : t('tag_renamed', from, to);
      report(text, () => notesApi.resetTags(before));
    });
  }

  if (tags === null) return null;
  if (tags.length === 0) return <p>{t('no_tags')}</p>;
  return (
    <>
      <p>{t('settings_tags_hint')}</p>
      <ul class="tag-list">
        {tags.map((tag) => (
          <li key={tag}>
            <input
              aria-label={t('rename_tag', tag)}
              dir="auto"
              maxLength={80}
              defaultValue={tag}
              onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
              onBlur={({ currentTarget }) => {
                if (currentTarget.value.trim() === '')
                  currentTarget.value = tag; // only the button removes a tag
                else rename(tag, currentTarget.value);
              }}
            />
            <Button class="remove" aria-label={t('remove_tag', tag)} onClick={() => rename(tag, '')}>
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

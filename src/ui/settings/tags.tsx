import { useEffect, useState } from 'preact/hooks';
import { desk } from '../../messages/contract.ts';
import type { NoticeText } from '../parts/notice.tsx';
import { say } from '../parts/strings.ts';
import { watch } from '../parts/watch.ts';

interface Props {
  attempt(work: () => Promise<unknown>): void;
  notify(notice: NoticeText): void;
}

/** Every tag in use, to be renamed everywhere, made one with another, or taken away; each can be taken back. */
export function Tags({ attempt, notify }: Props) {
  const [tags, setTags] = useState<string[] | null>(null);

  useEffect(() => {
    const read = () => attempt(async () => setTags(await desk.tags()));
    read();
    return watch('shelfChanged', read);
  }, []);

  function rename(from: string, typed: string): void {
    const to = typed.replace(/\s+/g, ' ').trim();
    if (to === from) return;
    attempt(async () => {
      const before = await desk.renameTag(from, to);
      const isJoined = tags?.some((tag) => tag.toLocaleLowerCase() === to.toLocaleLowerCase() && tag !== from);
      const text =
        to === '' ? say('tag_removed', from) : isJoined ? say('tags_joined', from, to) : say('tag_renamed', from, to);
      notify({ text, tone: 'done', undo: () => attempt(() => desk.resetTags(before)) });
    });
  }

  if (tags === null) return null;
  if (tags.length === 0) return <p>{say('no_tags')}</p>;
  return (
    <>
      <p>{say('settings_tags_hint')}</p>
      <ul class="tag-list">
        {tags.map((tag) => (
          <li key={tag}>
            <input
              aria-label={say('rename_tag', tag)}
              dir="auto"
              maxLength={80}
              defaultValue={tag}
              onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
              onBlur={({ currentTarget }) => {
                if (currentTarget.value.trim() === '')
                  currentTarget.value = tag; // taken away by the button alone
                else rename(tag, currentTarget.value);
              }}
            />
            <button type="button" class="remove" aria-label={say('remove_tag', tag)} onClick={() => rename(tag, '')}>
              {say('delete')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

import { t } from '../shared/strings.ts';

/** Tags side by side. */
export function Tags({ tags }: { tags: string[] }) {
  return (
    <ul class="tags" aria-label={t('tags')}>
      {tags.map((tag) => (
        <li key={tag} dir="auto">
          {tag}
        </li>
      ))}
    </ul>
  );
}

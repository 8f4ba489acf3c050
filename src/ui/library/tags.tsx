import { say } from '../parts/strings.ts';

/** Tags side by side. */
export function Tags({ tags }: { tags: string[] }) {
  return (
    <ul class="tags" aria-label={say('tags')}>
      {tags.map((tag) => (
        <li key={tag} dir="auto">
          {tag}
        </li>
      ))}
    </ul>
  );
}

/** Tags side by side. */
export function Tags({ tags }: { tags: string[] }) {
  return (
    <ul class="tags">
      {tags.map((tag) => (
        <li key={tag} dir="auto">
          {tag}
        </li>
      ))}
    </ul>
  );
}

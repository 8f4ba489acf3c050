import type { Entry } from '../parts/entry.ts';
import { say, sayName } from '../parts/strings.ts';

/** Narrows the actors to one type; only the types that the story has are offered. */
export function TypeFilter({ entries, type, choose }: { entries: Entry[]; type: string; choose(type: string): void }) {
  const types = new Set(entries.flatMap(({ finding }) => (finding.kind === 'actor' ? [finding.facts.type] : [])));
  if (types.size < 2) return null;
  return (
    <select
      class="type"
      aria-label={say('type_filter')}
      value={type}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="">{say('type_all')}</option>
      {[...types].sort().map((name) => (
        <option key={name} value={name}>
          {sayName('type', name, '_plural')}
        </option>
      ))}
    </select>
  );
}

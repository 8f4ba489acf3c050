import { useEffect, useState } from 'preact/hooks';
import { readStretch, writeStretch } from '../../store/catalogue.ts';
import { say } from '../parts/strings.ts';

/** The first and the last day between which an article was published; either may be left open. */
export function DateFields({ chosen, onStretch }: { chosen: string[]; onStretch(stretch: string | null): void }) {
  const [ends, setEnds] = useState(() => findStretch(chosen) ?? ['', '']);
  const isChosen = findStretch(chosen) !== null;

  // It may have been taken away elsewhere.
  useEffect(() => {
    if (!isChosen) setEnds(['', '']);
  }, [isChosen]);

  function put(from: string, until: string): void {
    setEnds([from, until]);
    onStretch(from || until ? writeStretch(from, until) : null);
  }

  const [from, until] = ends as [string, string];
  return (
    <div class="days">
      <label>
        {say('date_from')}
        <input type="date" name="from" value={from} onChange={({ currentTarget }) => put(currentTarget.value, until)} />
      </label>
      <label>
        {say('date_to')}
        <input type="date" name="to" value={until} onChange={({ currentTarget }) => put(from, currentTarget.value)} />
      </label>
    </div>
  );
}

const findStretch = (chosen: string[]) => chosen.map(readStretch).find((stretch) => stretch !== null) ?? null;

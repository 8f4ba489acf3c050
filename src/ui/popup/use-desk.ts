import { useEffect, useState } from 'preact/hooks';
import { type Desked, desk } from '../../messages/contract.ts';
import type { Article } from '../../model.ts';
import { watch } from '../parts/watch.ts';

/** What the reader wrote about an article, up to date with every change anywhere; null until it is read. */
export function useDesk(
  { url, aliases }: Article,
  revision: number,
  attempt: (work: () => Promise<unknown>) => void,
): Desked | null {
  const [desked, setDesked] = useState<Desked | null>(null);

  useEffect(() => {
    let isLatest = true;
    const read = () =>
      attempt(async () => {
        const answer = await desk.kept({ url, ...(aliases && { aliases }) });
        if (isLatest) setDesked(answer);
      });
    read();
    const end = watch('shelfChanged', read);
    return () => {
      isLatest = false;
      end();
    };
  }, [url, revision]);

  return desked;
}

import { useEffect, useState } from 'preact/hooks';
import { attempt } from '../design/notice.tsx';

/**
 * What `read` resolves to; null until then. It is read again when `about` changes and whenever `follow`, which returns a function
 * that ends it, calls back.
 */
export function useRead<T>(
  read: () => Promise<T>,
  follow?: (changed: () => void) => () => void,
  about: unknown[] = [],
): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    let isLatest = true;
    const update = () =>
      attempt(async () => {
        const next = await read();
        if (isLatest) setValue(next);
      });
    update();
    const end = follow?.(update);
    return () => {
      isLatest = false;
      end?.();
    };
  }, about);
  return value;
}

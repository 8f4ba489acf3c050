import { useEffect, useState } from 'preact/hooks';
import { readerLanguage, say } from '../parts/strings.ts';

/** How much the shelf takes on this machine, and the way to where one file is made of it. */
export function Storage() {
  const [used, setUsed] = useState<number | null>(null);
  useEffect(() => void navigator.storage.estimate().then(({ usage }) => setUsed(usage ?? null)), []);
  return (
    <>
      <p>{used === null ? say('storage_unknown') : say('storage_used', sayBytes(used))}</p>
      <a class="to-library" href="library.html">
        {say('settings_backup')}
      </a>
    </>
  );
}

/** “1.2 MB”, in the reader's way of writing numbers. */
function sayBytes(bytes: number): string {
  const [unit, size] = bytes < 1e6 ? (['kilobyte', bytes / 1e3] as const) : (['megabyte', bytes / 1e6] as const);
  return new Intl.NumberFormat(readerLanguage(), {
    style: 'unit',
    unit,
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(size);
}

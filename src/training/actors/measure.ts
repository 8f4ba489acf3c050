import { NAMED, type Named } from '../../findings/tagger/tags.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { Story } from './stories.ts';

interface Found {
  first: number;
  last: number;
  named: Named;
}

/** How many names were found rightly, found wrongly, and missed. */
interface Count {
  right: number;
  wrong: number;
  missed: number;
}

/** Harmonic mean of precision and recall, in percent, by kind of name and in all: a name is right with its span and kind. */
export function measure(stories: readonly Story[], tag: (text: PreparedText) => Found[]): Map<string, number> {
  const hasPeoples = stories.some(({ labels }) => labels.some(({ type }) => type === 'NORP'));
  const kinds = NAMED.filter((named) => named !== 'other' && (named !== 'NORP' || hasPeoples)) as string[];
  const counts = new Map<string, Count>(['all', ...kinds].map((kind) => [kind, { right: 0, wrong: 0, missed: 0 }]));
  const add = (kind: string, result: keyof Count) => {
    for (const name of ['all', kind]) (counts.get(name) as Count)[result]++;
  };
  for (const { text, labels } of stories) {
    const asked = labels.filter(({ type }) => kinds.includes(type));
    const others = labels.filter(({ type }) => !kinds.includes(type));
    const left = new Set(asked.map(({ start, end, type }) => `${start}-${end} ${type}`));
    for (const { first, last, named } of tag(text)) {
      if (!kinds.includes(named)) continue;
      const [start = 0, end = 0] = [text.tokens[first]?.start, text.tokens[last - 1]?.end];
      const touches = (label: { start: number; end: number }) => label.start < end && start < label.end;
      if (left.delete(`${start}-${end} ${named}`)) add(named, 'right');
      else if (asked.some(touches) || !others.some(touches)) add(named, 'wrong');
    }
    for (const key of left) add(key.split(' ')[1] ?? '', 'missed');
  }
  return new Map(
    [...counts].map(([kind, { right, wrong, missed }]) => [kind, (200 * right) / (2 * right + wrong + missed || 1)]),
  );
}

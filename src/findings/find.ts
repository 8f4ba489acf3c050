import type { Text } from '../text/prepare.ts';
import { type Finding, kinds } from './index.ts';
import { link } from './link.ts';

/** A finder of every kind: takes a text and gives its findings in reading order. */
export function createFinder(): (text: Text) => Finding[] {
  return (text) => {
    const findings: Finding[] = Object.values(kinds).flatMap((kind): Finding[] => kind.find(text));
    return link(findings, text).sort((a, b) => a.start - b.start || b.end - a.end);
  };
}

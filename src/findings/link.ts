import type { Text } from '../text/prepare.ts';
import type { Finding } from './index.ts';
import { nameActors } from './link/names.ts';
import { nameSpeakers } from './link/speakers.ts';

/** What the kinds cannot see of each other: one name for all mentions of an actor, and the actor that speaks each quotation. */
export function link(findings: Finding[], text: Text): Finding[] {
  const actors = nameActors(
    findings.filter((finding) => finding.kind === 'actor'),
    text,
  );
  const quotes = nameSpeakers(
    findings.filter((finding) => finding.kind === 'quote'),
    actors,
    text,
  );
  return [...findings.filter(({ kind }) => kind !== 'actor' && kind !== 'quote'), ...actors, ...quotes];
}

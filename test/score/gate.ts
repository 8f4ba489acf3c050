import type { Score } from './scores.ts';

/** The scores that are held, by set and name. */
export interface Held {
  /** The most points by which a score may fall, where it does not say otherwise. */
  allowed: number;
  /** The commit that is told beside. */
  baseline: string;
  sets: { [set: string]: { [name: string]: HeldScore } };
}

interface HeldScore {
  score: number;
  /** The score of the baseline's commit. */
  baseline?: number;
  allowed?: number;
}

/** What was measured, by set. */
export type Measured = Map<string, Score[]>;

/** What became of a score: `lost` if it is held and its set was measured, but it was not. */
export type Change = 'fell' | 'lost' | 'rose' | 'same' | 'new';

/** A score beside what is held of it. */
export interface Compared {
  set: string;
  name: string;
  change: Change;
  score?: number;
  held?: number;
  baseline?: number;
}

/** Compares what was measured with what is held. Sets that were not measured are left aside. */
export function compare(measured: Measured, { allowed, sets }: Held): Compared[] {
  return [...measured].flatMap(([set, scores]) => {
    const held = sets[set] ?? {};
    const names = new Set(scores.map(({ name }) => name));
    const lost = Object.keys(held).filter((name) => !names.has(name));
    return [
      ...scores.map((score) => compareOne(set, score, held[score.name], allowed)),
      ...lost.map((name): Compared => ({ set, name, change: 'lost', held: held[name]?.score ?? 0 })),
    ];
  });
}

function compareOne(
  set: string,
  { name, value, better }: Score,
  held: HeldScore | undefined,
  allowed: number,
): Compared {
  if (!held) return { set, name, change: 'new', score: value };
  const gain = better === null ? 0 : better === 'higher' ? value - held.score : held.score - value;
  // Scores have one decimal; their differences do not quite.
  const limit = (held.allowed ?? allowed) + 1e-6;
  const change = gain < -limit ? 'fell' : gain > limit ? 'rose' : 'same';
  const { score, baseline } = held;
  return { set, name, change, score: value, held: score, ...(baseline !== undefined && { baseline }) };
}

/** Whether a score keeps the gate shut. */
export const isFault = ({ change }: Compared): boolean => change === 'fell' || change === 'lost';

/** The scores to hold from now on; those of sets that were not measured, baselines and allowances stay. */
export function update(measured: Measured, held: Held, as: 'score' | 'baseline' = 'score'): Held {
  const sets = { ...held.sets };
  for (const [set, scores] of measured) {
    const before = held.sets[set] ?? {};
    sets[set] = Object.fromEntries(scores.map(({ name, value }) => [name, renew(before[name], value, as)]));
  }
  return { ...held, sets };
}

const renew = (before: HeldScore | undefined, value: number, as: 'score' | 'baseline'): HeldScore => ({
  ...(before ?? { score: value }),
  [as]: value,
});

/** The file of the scores that are held, a line for each, as Biome formats it. */
export function write({ sets, ...rest }: Held): string {
  const line = (value: object) =>
    JSON.stringify(value).replace(/^\{/, '{ ').replace(/\}$/, ' }').replace(/[:,]/g, '$& ');
  const list = (entries: string[], indent: string) =>
    `{\n${entries.map((one) => indent + one).join(',\n')}\n${indent.slice(2)}}`;
  const written = Object.entries(sets).map(([set, scores]) => {
    const lines = Object.entries(scores).map(([name, score]) => `${JSON.stringify(name)}: ${line(score)}`);
    return `${JSON.stringify(set)}: ${list(lines, '      ')}`;
  });
  const heads = Object.entries(rest).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `${list([...heads, `"sets": ${list(written, '    ')}`], '  ')}\n`;
}

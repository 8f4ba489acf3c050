import { formatDay, readerLanguage, t } from '../shared/strings.ts';
import type { Point } from './series.ts';

/** Round numbers from one at or below the least to one at or above the most, some four steps apart. */
export function chooseTicks(least: number, most: number): number[] {
  const span = most - least || 1;
  const power = 10 ** Math.floor(Math.log10(span / 4));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => span / one <= 5) ?? span;
  const from = Math.floor(least / step);
  const to = Math.ceil(most / step);
  return Array.from({ length: to - from + 1 }, (_, at) => Number(((from + at) * step).toPrecision(12)));
}

const WIDTH = 640;
const HEIGHT = 240;
const LEFT = 64;
const RIGHT = 24;
const TOP = 12;
const BOTTOM = 28;

/** Amounts over time: a dot each, a bar where it is a range. Whoever cannot see it has the table. */
export function Plot({ points, label }: { points: Point[]; label: string }) {
  const first = points[0]?.at ?? 0;
  const last = points.at(-1)?.at ?? 0;
  const ends = points.flatMap(({ value, to = value }) => [value, to]);
  const ticks = chooseTicks(Math.min(0, ...ends), Math.max(0, ...ends));
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const x = (at: number) =>
    first === last ? (LEFT + WIDTH - RIGHT) / 2 : LEFT + ((at - first) / (last - first)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => TOP + ((high - value) / (high - low || 1)) * (HEIGHT - TOP - BOTTOM);
  const compact = new Intl.NumberFormat(readerLanguage(), { notation: 'compact', maximumFractionDigits: 2 });
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick}>
          <path class="grid" d={`M${LEFT} ${y(tick)}H${WIDTH - RIGHT}`} />
          <text x={LEFT - 8} y={y(tick) + 4} text-anchor="end">
            {compact.format(tick)}
          </text>
        </g>
      ))}
      {[...new Set([first, last])].map((at) => (
        <text
          key={at}
          x={x(at)}
          y={HEIGHT - 8}
          text-anchor={first === last ? 'middle' : at === first ? 'start' : 'end'}
        >
          {formatDay(new Date(at).toISOString())}
        </text>
      ))}
      {points.map(({ id, at, value, to, words, date }) => (
        <g key={id} class="dot">
          <title>{t('plot_point', words, formatDate(date))}</title>
          {to !== undefined && <path class="range" d={`M${x(at)} ${y(value)}V${y(to)}`} />}
          <circle cx={x(at)} cy={y(value)} r="4.5" />
          {to !== undefined && <circle cx={x(at)} cy={y(to)} r="4.5" />}
        </g>
      ))}
    </svg>
  );
}

/** A date in the reader's way where it is a whole day; as it is otherwise. */
export const formatDate = (date: string): string => (/^\d{4}-\d\d-\d\d(?:T|$)/.test(date) ? formatDay(date) : date);

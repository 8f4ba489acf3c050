import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDate, formatDay, readerLanguage, t } from '../shared/strings.ts';
import type { Point } from './series.ts';

/** Tick values for an axis: about five round numbers that cover the range from `least` to `most`. */
export function chooseTicks(least: number, most: number): number[] {
  const span = most - least || 1;
  const power = 10 ** Math.floor(Math.log10(span / 4));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => span / one <= 5) ?? span;
  const from = Math.floor(least / step);
  const to = Math.ceil(most / step);
  return Array.from({ length: to - from + 1 }, (_, at) => Number(((from + at) * step).toPrecision(12)));
}

/** The size before it is measured, in CSS pixels. The width is that of the page, so that the type is always as large. */
const WIDTH = 640;
const HEIGHT = 240;
const RIGHT = 24;
const TOP = 12;
const BOTTOM = 28;

/** A plot of values over time: a dot with its value, or a line for a range. The table has the same data for screen readers. */
export function Plot({ points, label }: { points: Point[]; label: string }) {
  const svg = useRef<SVGSVGElement>(null);
  const [width, setWidth] = useState(WIDTH);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => setWidth(svg.current?.clientWidth || WIDTH));
    if (svg.current) observer.observe(svg.current);
    return () => observer.disconnect();
  }, []);
  const first = points[0]?.at ?? 0;
  const last = points.at(-1)?.at ?? 0;
  const ends = points.flatMap(({ value, to = value }) => [value, to]);
  const ticks = chooseTicks(Math.min(0, ...ends), Math.max(0, ...ends));
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const left = width < 480 ? 40 : 64;
  const x = (at: number) =>
    first === last ? (left + width - RIGHT) / 2 : left + ((at - first) / (last - first)) * (width - left - RIGHT);
  const y = (value: number) => TOP + ((high - value) / (high - low || 1)) * (HEIGHT - TOP - BOTTOM);
  const compact = new Intl.NumberFormat(readerLanguage(), { notation: 'compact', maximumFractionDigits: 2 });
  const dots = points.map(({ id, at, value, to }) => ({
    id,
    x: x(at),
    y: to === undefined ? y(value) : (y(value) + y(to)) / 2,
    words: [value, ...(to === undefined ? [] : [to])].map((one) => compact.format(one)).join('–'),
  }));
  return (
    <svg ref={svg} class="plot" viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick}>
          <path class="grid" d={`M${left} ${y(tick)}H${width - RIGHT}`} />
          <text x={left - 8} y={y(tick) + 4} text-anchor="end">
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
      {placeValues(dots, width).map(({ id, words, x, y, isBefore }) => (
        <text key={id} class="value" x={x} y={y} text-anchor={isBefore ? 'end' : 'start'}>
          {words}
        </text>
      ))}
    </svg>
  );
}

/** A dot, or the middle of a range, with its value in words. */
interface Dot {
  id: string;
  x: number;
  y: number;
  words: string;
}

/** The space between a dot and its value, the width of a digit and the height of a line, in CSS pixels. */
const GAP = 9;
const DIGIT = 7;
const LINE = 14;

/** The places of values: after their dots, or before them near the end of a plot. One that would cover an earlier one is left out. */
export function placeValues(dots: Dot[], width: number): (Dot & { isBefore: boolean })[] {
  const taken: { from: number; to: number; y: number }[] = [];
  return dots.flatMap((dot) => {
    const length = dot.words.length * DIGIT;
    const isBefore = dot.x + GAP + length > width;
    const x = isBefore ? dot.x - GAP : dot.x + GAP;
    const [from, to] = isBefore ? [x - length, x] : [x, x + length];
    const isCovered = taken.some((one) => from < one.to && one.from < to && Math.abs(one.y - dot.y) < LINE);
    if (isCovered) return [];
    taken.push({ from, to, y: dot.y });
    return [{ ...dot, x, y: dot.y + 4, isBefore }];
  });
}

/** One mark on the strip: which lane, and how far down as a share of the page's height. */
export interface Tick {
  lane: number;
  at: number;
}

/** The width of a lane and the height of a mark, in CSS pixels. */
export const LANE = 5;
const TICK = 3;

/** Draws the marks lane by lane onto a canvas as tall as the window. */
export function drawTicks(
  canvas: HTMLCanvasElement,
  ticks: Tick[],
  colours: string[],
  height: number,
  scale: number,
): void {
  const width = colours.length * LANE;
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(scale, scale);
  for (const { lane, at } of ticks) {
    context.fillStyle = colours[lane] ?? '';
    context.fillRect(lane * LANE + 0.5, Math.min(at * height, height - TICK), LANE - 1, TICK);
  }
}

import { readerDirection, t, translate } from '../../../messaging/strings.ts';
import { keptColour } from '../../../paint/highlight-styles.ts';
import { hueOf, palette } from '../../../present/palette.ts';
import { kinds, LANE, type MinimapState, type Tick } from './state.ts';

/** The height of a tick, in CSS pixels. */
const TICK = 3;

/** The minimap. `onPress` gets the position of a click relative to the top left corner of the minimap, in CSS pixels. */
export function Minimap({ map, onPress }: { map: NonNullable<MinimapState>; onPress(x: number, y: number): void }) {
  const { ticks, measures, page } = map;
  const colours = [...kinds.map((kind) => palette[hueOf(kind, page.settings.hues)].line), keptColour].map(
    ([light, dark]) => (measures.isDark ? dark : light),
  );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keyboard users have the commands for the next and previous finding
    <div
      class="minimap"
      role="img"
      aria-label={describeTicks(ticks)}
      title={t('minimap_title')}
      lang={t('strings_language')}
      dir={readerDirection() as 'ltr' | 'rtl'}
      data-theme={measures.isDark ? 'dark' : 'light'}
      data-left={measures.isLeft || undefined}
      onClick={(event) => {
        if (event.isTrusted) onPress(event.clientX - event.currentTarget.getBoundingClientRect().left, event.clientY);
      }}
    >
      <canvas
        ref={(canvas) => {
          if (canvas) drawTicks(canvas, ticks, colours, measures.windowHeight, measures.scale);
        }}
      />
    </div>
  );
}

/** The accessible name, with the number of ticks in each lane: “… Actors: 21, Figures: 25, Quotes: 8, Mine: 2”. */
function describeTicks(ticks: Tick[]): string {
  const count = (lane: number) => ticks.filter((tick) => tick.lane === lane).length;
  const counts = kinds.map((kind, lane) => `${translate(`kind_${kind}_plural`)}: ${count(lane)}`);
  return t('minimap_label', [...counts, `${t('kept_tab')}: ${count(kinds.length)}`].join(', '));
}

/** Draws the ticks onto a canvas of the window's height. */
function drawTicks(canvas: HTMLCanvasElement, ticks: Tick[], colours: string[], height: number, scale: number): void {
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

import * as v from 'valibot';
import { ColourSchema } from './annotation.ts';
import { densities, OWN_STYLE, styles } from './constants.ts';
import { HuesSchema } from './finding.ts';
import { KindSchema } from './primitives.ts';

/** A citation style. */
export type Style = (typeof styles)[number];

/** The setting of the citation style: one of ours, or the one from a file of the reader's. */
export type StyleSetting = Style | typeof OWN_STYLE;

/** See `OwnStyle`. */
export const OwnStyleSchema = v.object({
  title: v.string(),
  /** When it was added (ISO 8601, UTC). */
  added: v.string(),
  /** The elements of the file, as JSON. */
  elements: v.string(),
});

/** A citation style from a file of the reader's, in the Citation Style Language. */
export type OwnStyle = v.InferOutput<typeof OwnStyleSchema>;

/** How many findings are marked in the page. */
export type Density = (typeof densities)[number];

/** See `Settings`. */
export const SettingsSchema = v.object({
  /** Kinds that are not highlighted in the page. */
  hiddenKinds: v.pipe(v.array(KindSchema), v.maxLength(100)),
  density: v.picklist(densities),
  hues: HuesSchema,
  /** Indirect speech is highlighted too. */
  showsReports: v.boolean(),
  /** A card opens over a finding in the page. */
  showsCard: v.boolean(),
  /** Wide pages have a minimap of the article at their edge. */
  showsMinimap: v.boolean(),
  /** Selecting text opens the toolbar. */
  showsToolbar: v.boolean(),
  /** Figures that other figures of their sentence contradict are pointed out. */
  checksFigures: v.boolean(),
  /** The marks are printed with the page. */
  printsMarks: v.boolean(),
  /** Highlights are extended to whole words. */
  wholeWords: v.boolean(),
  /** The popup tells of highlights about the same actors in other articles. */
  showsEarlier: v.boolean(),
  /** The first highlight of an article keeps its text, too. */
  keepsText: v.boolean(),
  /** The colour of the next highlight: the last one used. */
  colour: ColourSchema,
  style: v.picklist([...styles, OWN_STYLE]),
  /** The format of the last export. */
  format: v.pipe(v.string(), v.maxLength(39)),
  /** When the last backup was made (ISO 8601, UTC); '' for never. */
  backedUp: v.pipe(v.string(), v.maxLength(39)),
});

/** The reader's settings. */
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** The storage quota and how much of it is used, in bytes. */
export interface Space {
  usage: number;
  quota: number;
  /** Almost full. */
  isScarce: boolean;
  /** The browser does not evict the data when the disk is full. */
  isPersistent: boolean;
}

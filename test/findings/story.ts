import { cutBlocks } from '../../src/text/blocks.ts';
import { prepare, type Text } from '../../src/text/prepare.ts';

/** A story of bare text, prepared as the library does it. */
export const tell = (text: string): Text => prepare({ text, lang: 'en', blocks: cutBlocks(text) });

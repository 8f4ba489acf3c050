import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../manifest/store/pictures/', import.meta.url);

/** What the stores ask for: https://developer.chrome.com/docs/webstore/images */
const SIZES: { [name: string]: [width: number, height: number] } = {
  'card.png': [1280, 800],
  'highlight.png': [1280, 800],
  'library.png': [1280, 800],
  'logo.png': [300, 300],
  'page.png': [1280, 800],
  'tile.png': [440, 280],
};

/** The types of colours in a PNG: https://www.w3.org/TR/png-3/#11IHDR */
const TRUECOLOUR = 2;
const TRUECOLOUR_WITH_ALPHA = 6;

/** The head of a PNG, and whether one of its colours is transparent. */
function readPng(bytes: Buffer) {
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return {
    size: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)],
    depth: bytes.readUInt8(24),
    colours: bytes.readUInt8(25),
    hasTransparent: bytes.includes('tRNS'),
  };
}

test('every picture has a size that a store asks for', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(SIZES));
});

test.each(Object.entries(SIZES))('%s has its size, and no alpha channel unless it is the logo', (name, size) => {
  const colours = name === 'logo.png' ? TRUECOLOUR_WITH_ALPHA : TRUECOLOUR;
  expect(readPng(readFileSync(new URL(name, folder)))).toEqual({ size, depth: 8, colours, hasTransparent: false });
});

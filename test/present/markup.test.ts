import { expect, test } from 'vitest';
import { capitalise } from '../../src/present/markup.ts';

test.each([
  ['mayor of Brede', 'Mayor of Brede'],
  ['élue de Lyon', 'Élue de Lyon'],
  ['Its chairwoman', 'Its chairwoman'],
  ['eBay seller', 'eBay seller'],
  ['“acting” head', '“acting” head'],
  ['', ''],
])('“%s” by itself is “%s”', (text, expected) => expect(capitalise(text)).toBe(expected));

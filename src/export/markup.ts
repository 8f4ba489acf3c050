import { cleanText } from './plain.ts';
import type { Run } from './runs.ts';

const ENTITIES: { [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that stays text in XML and HTML, within elements and quoted attributes. */
export function escapeMarkup(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A citation as HTML, its address a link. */
export function htmlRuns(runs: Run[]): string {
  return runs
    .map(({ text, italic }) => {
      const words = text.split(/(https?:\/\/\S+)/).map((part, i) => (i % 2 ? htmlAddress(part) : escapeMarkup(part)));
      return italic ? `<i>${words.join('')}</i>` : words.join('');
    })
    .join('');
}

function htmlAddress(part: string): string {
  const url = part.replace(/[.,)]+$/, '');
  return `<a href="${escapeMarkup(url)}" rel="noopener noreferrer">${escapeMarkup(url)}</a>${escapeMarkup(part.slice(url.length))}`;
}

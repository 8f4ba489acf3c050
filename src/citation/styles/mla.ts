import { listNames, shortName, straight, turned } from '../authors.ts';
import type { Citation } from '../cite.ts';
import { shortDate } from '../dates.ts';
import { italic, join, quoteDouble, stop } from '../runs.ts';
import type { Source } from '../source.ts';
import { headline } from '../title-case.ts';

/** MLA, 9th edition. */
export function citeMla(source: Source): Citation {
  const { authors, site, day, accessed, url } = source;
  const title = headline(source);
  const [first, ...others] = authors;
  const names = !first
    ? ''
    : others.length > 1
      ? `${turned(first)}, et al.`
      : [turned(first), ...others.map(straight)].join(', and ');
  const accessedOn = !day && accessed ? ` Accessed ${shortDate(accessed)}.` : '';
  const rest = [day && shortDate(day), url].filter(Boolean).join(', ');
  return {
    reference: join(
      names && `${stop(names)} `,
      `${quoteDouble(title, '.')} `,
      italic(site),
      `${rest ? `, ${rest}` : ''}.${accessedOn}`,
    ),
    inText: join(`(${first ? nameShort(authors.map(shortName)) : quoteDouble(title)})`),
  };
}

const nameShort = (names: string[]) => (names.length > 2 ? `${names[0]} et al.` : listNames(names, 'and', false));

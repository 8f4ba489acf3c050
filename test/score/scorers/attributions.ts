import type { Span } from '../../../src/model.ts';
import type { Text } from '../data.ts';
import { type Find, type Of, only } from '../finder.ts';
import { higher, type Note, percent, type Score } from '../scores.ts';
import { quote, shared } from '../spans.ts';

/** A text whose reports are labelled: what is said, thought or reported, and who does. */
export interface Attributed extends Text {
  attributions: {
    content: Span[];
    source: Span[];
    /** The content stands in quotation marks. */
    marked: boolean;
  }[];
}

/** Reports without marks: whether what is given touches words of somebody, whether labelled ones are found by half, and the speaker's words. */
export function scoreAttributions(texts: Attributed[], find: Find, note: Note = () => {}): Score[] {
  const count = { given: 0, right: 0, asked: 0, found: 0, withSource: 0, sources: 0 };
  for (const text of texts) {
    const quotes = only(find(text), 'quote');
    const labels = text.attributions.filter(({ content }) => content.length > 0);
    for (const given of quotes.filter(({ facts }) => facts.form === 'indirect')) {
      count.given++;
      if (labels.some(({ content }) => sharedBy(content, given) > 0)) count.right++;
      else note(`${text.id}: nobody says: ${quote(text.text, given)}`);
    }
    for (const label of labels.filter(({ marked }) => !marked)) countFound(label, quotes, count);
  }
  return [
    higher('reports, precision', percent(count.right, count.given)),
    higher('reports found', percent(count.found, count.asked)),
    higher('speaker of reports right', percent(count.sources, count.withSource)),
  ];
}

const sharedBy = (content: Span[], span: Span) => content.reduce((sum, part) => sum + shared(part, span), 0);

function countFound(
  { content, source }: Attributed['attributions'][number],
  quotes: Of<'quote'>[],
  count: { asked: number; found: number; withSource: number; sources: number },
): void {
  count.asked++;
  const length = content.reduce((sum, { start, end }) => sum + end - start, 0);
  const hits = quotes.map((found) => ({ found, by: sharedBy(content, found) })).filter(({ by }) => by > 0);
  if (hits.reduce((sum, { by }) => sum + by, 0) < length / 2) return;
  count.found++;
  if (source.length === 0) return;
  count.withSource++;
  const speaker = hits.sort((a, b) => b.by - a.by)[0]?.found.parts?.speaker;
  if (speaker && sharedBy(source, speaker) > 0) count.sources++;
}

import type { Span } from '../../../src/model.ts';
import type { Text } from '../data.ts';
import { type Find, only } from '../finder.ts';
import { higher, percent, type Score, told } from '../scores.ts';
import { shared } from '../spans.ts';

/** A text whose mentions are labelled with whom they belong to. */
export interface Grouped extends Text {
  mentions: (Span & { type: string; cluster: number | string })[];
}

/** Whether the mentions of one actor have one name, and no others have it (B³, over the mentions that are found). */
export function scoreGroups(texts: Grouped[], find: Find): Score[] {
  const sum = { precision: 0, recall: 0, found: 0, asked: 0 };
  for (const text of texts) {
    const pairs = pairMentions(text, find);
    sum.asked += text.mentions.length;
    sum.found += pairs.length;
    for (const { cluster, name } of pairs) {
      const sameCluster = pairs.filter((pair) => pair.cluster === cluster);
      const both = sameCluster.filter((pair) => pair.name === name).length;
      sum.precision += both / pairs.filter((pair) => pair.name === name).length;
      sum.recall += both / sameCluster.length;
    }
  }
  const [p, r] = [sum.precision / (sum.found || 1), sum.recall / (sum.found || 1)];
  return [
    higher('mentions grouped, F', percent(p + r ? (2 * p * r) / (p + r) : 0, 1)),
    told('mentions grouped, precision', percent(p, 1)),
    told('mentions grouped, recall', percent(r, 1)),
    higher('mentions found', percent(sum.found, sum.asked)),
  ];
}

/** Each labelled mention with the name that the finding which shares most with it has. */
function pairMentions(text: Grouped, find: Find) {
  const actors = only(find(text), 'actor');
  return text.mentions.flatMap((mention) => {
    const best = actors
      .filter((actor) => shared(actor, mention) > 0)
      .sort((a, b) => shared(b, mention) - shared(a, mention))[0];
    return best ? [{ cluster: mention.cluster, name: best.facts.name }] : [];
  });
}

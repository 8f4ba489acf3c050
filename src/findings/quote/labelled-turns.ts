import type { Span } from '../../model.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { foldCase } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';

/** What somebody says in an interview or a record whose turns open with the name: “Lind: We stayed.” */
export interface LabelledTurn extends Span {
  /** Who speaks, as the label has it, and the actor of that name; undefined if the story has none. */
  label: string;
  actor: string | undefined;
}

// “Lind: ”, “DER SPIEGEL: ”, “Dr. Ida Lind: ”
const LABEL = /^(\p{Lu}[^:\n“”"«»„?!\d]+):\s+(?=\S)/u;

/** How often a label occurs at least, and how many labels and turns are a conversation at least. */
const [MIN_OF_ONE, MIN_LABELS, MIN_TURNS] = [2, 2, 4];

/** The turns of a story that open with labels, in reading order, with the paragraphs that go on with them up to the next; none if it is no conversation. */
export function readLabelledTurns({ text, blocks }: PreparedText, actors: readonly Actor[]): LabelledTurn[] {
  const labels = blocks.map(({ start, end }) => LABEL.exec(text.slice(start, Math.min(end, start + 48))));
  const counts = new Map<string, number>();
  for (const label of labels) if (label?.[1]) counts.set(label[1], (counts.get(label[1]) ?? 0) + 1);
  const recurring = [...counts].filter(([, count]) => count >= MIN_OF_ONE);
  const count = recurring.reduce((sum, [, own]) => sum + own, 0);
  if (recurring.length < MIN_LABELS || count < MIN_TURNS) return [];
  const names = listNames(actors);
  const actorOf = new Map(recurring.map(([label]) => [label, findActor(label, names)]));
  // “Example: …”, “Step: …”
  if ([...actorOf.values()].every((actor) => actor === undefined)) return [];
  return blocks.flatMap((block, i): LabelledTurn[] => {
    const label = labels[i]?.[1] ?? '';
    if (!actorOf.has(label)) return [];
    return [{ start: block.start + (labels[i]?.[0].length ?? 0), end: block.end, label, actor: actorOf.get(label) }];
  });
}

/** The names of actors by how a label may have them, folded: whole, and the last word of that of a person. */
function listNames(actors: readonly Actor[]): Map<string, string> {
  const names = new Map<string, string>();
  const add = (written: string, name: string) => {
    if (!names.has(written)) names.set(written, name);
  };
  for (const { facts } of actors) add(foldCase(facts.name), facts.name);
  for (const { facts } of actors) if (facts.type === 'person') add(lastWord(foldCase(facts.name)), facts.name);
  return names;
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** The name of the actor that a label means: “Lind”, “Dr. Ida Lind”. */
function findActor(label: string, names: ReadonlyMap<string, string>): string | undefined {
  const folded = foldCase(label);
  return names.get(folded) ?? names.get(lastWord(folded));
}

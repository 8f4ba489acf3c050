import type { Annotation } from '../model.ts';
import { infoOf } from '../present/index.ts';
import type { Database } from './database.ts';
import { readRows } from './follow.ts';
import { readAnnotation, stampAfter, toAnnotationRow } from './rows.ts';
import { write } from './transaction.ts';

/** Reads everything that is marked in the articles of the library, some rows at a time. */
export async function* readAllAnnotations(database: Database): AsyncGenerator<Annotation[]> {
  for await (const rows of readRows(database, database.annotations, ({ id }) => id))
    yield rows.map(readAnnotation).filter((one) => one !== null);
}

/**
 * Gives findings another name, as the reader says that two names are one. They stay what they are: findings, and not the reader's own.
 * Returns the previous names for `renameFound`.
 */
export function renameFound(
  database: Database,
  names: [id: string, name: string][],
): Promise<[id: string, name: string][]> {
  return write(database, async () => {
    const before: [id: string, name: string][] = [];
    for (const [id, name] of names) {
      const annotation = readAnnotation(await database.annotations.get(id));
      const fact = annotation && infoOf(annotation.kind).actorFact;
      if (!annotation || !fact || typeof annotation.facts[fact] !== 'string') continue;
      before.push([id, String(annotation.facts[fact])]);
      const isUntouched = annotation.updated === annotation.created;
      const updated = isUntouched ? annotation.updated : stampAfter(annotation.updated);
      await database.annotations.put(
        toAnnotationRow({ ...annotation, facts: { ...annotation.facts, [fact]: name }, updated }),
      );
    }
    return before;
  });
}

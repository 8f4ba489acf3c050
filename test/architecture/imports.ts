import { posix } from 'node:path';
import type { Sources } from './sources.ts';

/** One import or re-export as it stands in a file. */
export interface Import {
  from: string;
  /** A path below `src` for own files, the package's name otherwise. */
  to: string;
  isOwn: boolean;
  isTypeOnly: boolean;
  /** What is imported by name; empty for `import * as`. */
  names: string[];
}

// import type { A } from './a.ts'; export { b } from '../b.ts'; import '../c.ts';
const STATEMENT = /^(?:import|export)\s(type\s)?(?:([\w$*{}\s,]+?)\sfrom\s)?'([^']+)';/gm;

/** Every static import of every file. */
export function readImports(sources: Sources): Import[] {
  return [...sources].flatMap(([from, source]) =>
    [...source.matchAll(STATEMENT)].map(([, type, clause = '', target = '']) => {
      const isOwn = target.startsWith('.');
      const inner = /\{([^}]*)\}/.exec(clause)?.[1] ?? '';
      const parts = inner
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean);
      return {
        from,
        to: isOwn ? posix.normalize(posix.join(posix.dirname(from), target)) : target,
        isOwn,
        isTypeOnly: type !== undefined || (parts.length > 0 && parts.every((part) => part.startsWith('type '))),
        names: parts.filter((part) => !part.startsWith('type ')).map((part) => part.split(' as ')[0] ?? part),
      };
    }),
  );
}

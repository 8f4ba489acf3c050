import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readSources as readTree, type Sources } from '../../architecture/sources.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The TypeScript files of the analysis, by path below `src`: as they are, or as they were at a commit. */
export function readSources(commit: string | undefined): Sources {
  const all = commit ? readCommit(commit) : readTree();
  return new Map([...all].filter(([path]) => /^(?:findings|text|lexicon)\//.test(path) && !path.endsWith('.data.ts')));
}

function readCommit(commit: string): Sources {
  const git = (...options: string[]) => execFileSync('git', options, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 });
  const paths = git('ls-tree', '-r', '--name-only', commit, 'src/findings', 'src/text', 'src/lexicon');
  return new Map(
    paths
      .split('\n')
      .filter((path) => path.endsWith('.ts'))
      .map((path) => [path.slice('src/'.length), git('show', `${commit}:${path}`)]),
  );
}

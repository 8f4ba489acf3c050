import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Builds the project as it was at a commit (`HEAD`), calls back with the folder of its library, and removes it afterwards. */
export async function withLibraryAt<T>(commit: string, use: (library: string) => Promise<T>): Promise<T> {
  const folder = join(mkdtempSync(join(tmpdir(), 'newsgloss-at-')), 'project');
  try {
    execFileSync('git', ['worktree', 'add', '--quiet', '--detach', folder, commit]);
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    execFileSync(process.execPath, ['build.mjs'], { cwd: folder });
    return await use(join(folder, 'dist/lib'));
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', folder]);
    rmSync(join(folder, '..'), { recursive: true, force: true });
  }
}

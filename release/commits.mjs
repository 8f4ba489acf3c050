// Checks what commits say of themselves:
//   npm run lint:commits
import { execFileSync } from 'node:child_process';

/** The last commit that is not checked. */
const AFTER = 'c71b6b83';

const LONGEST = 72;

/** What `git revert` writes is as good. */
const SUBJECT = /^(?:[\p{Ll}\d][\p{L}\d/._-]*(?:, [\p{L}\d/._-]+)*: \S|(?:Revert|Reapply) ")/u;

/**
 * What is wrong with a message; null if nothing is.
 * @param {string} message
 */
export function findFault(message) {
  const [subject = '', ...body] = message.trim().split('\n');
  if ([...subject].length > LONGEST) return `the subject has ${[...subject].length} characters: ${LONGEST} at most`;
  if (!SUBJECT.test(subject)) return 'the subject does not begin with a module and a colon, such as “popup: …”';
  if (subject.endsWith('.')) return 'the subject ends with a point';
  if (/^findings[:/]/.test(subject) && !body.join('\n').includes('→'))
    return 'the body does not say what it does to the scores, “before → after”';
  return null;
}

/** The commits that are checked, newest first; none in a copy without history. @returns {{ hash: string, message: string }[]} */
function readCommits() {
  try {
    const log = execFileSync('git', ['log', '-z', '--no-merges', '--format=%h %B', `${AFTER}..HEAD`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return log.split('\0').flatMap((entry) => {
      const [, hash, message] = /^(\S+) (.*)$/s.exec(entry) ?? [];
      return hash && message ? [{ hash, message }] : [];
    });
  } catch {
    console.log('There is no history here: no commit is checked.');
    return [];
  }
}

if (process.argv[1]?.endsWith('commits.mjs')) {
  const commits = readCommits();
  for (const { hash, message } of commits) {
    const fault = findFault(message);
    if (!fault) continue;
    console.error(`${hash} ${message.split('\n')[0]}\n  ${fault}`);
    process.exitCode = 1;
  }
  console.log(`${commits.length} commits checked`);
}

// Checks all regular expressions and keeps which are safe in `safe.txt`, so that the test checks only new ones:
//   npm run expressions
import { writeFileSync } from 'node:fs';
import { findBacktracking } from './check.ts';
import { decideOnce, FILE, HEAD, readExpressions, readSafe } from './verdicts.ts';

const { literals, made } = readExpressions();
const { decide, asked } = decideOnce(readSafe());
for (const { source, flags } of [...literals, ...made]) findBacktracking(source, flags, decide);
writeFileSync(FILE, `${[HEAD, ...[...asked].sort()].join('\n')}\n`);
console.log(`${asked.size} expressions are safe.`);

// Counts the calls of `expect` in a run: COUNT_ASSERTIONS=/tmp/count npm test; the numbers of that file are then summed.
import { appendFileSync } from 'node:fs';
import { afterEach, expect } from 'vitest';

const file = process.env.COUNT_ASSERTIONS;
if (file)
  afterEach(({ task }) => {
    const project = task.file.projectName ?? '';
    const name = task.file.name.replace(/^test\//, '');
    appendFileSync(file, `${project} ${name} ${expect.getState().assertionCalls}\n`);
  });

// Prints what is new in the version in package.json. Fails when a tag is released that is not of this version.
import { readFileSync } from 'node:fs';
import { readSection } from './changelog.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const tag = process.env.GITHUB_REF_TYPE === 'tag' ? process.env.GITHUB_REF_NAME : undefined;
const notes = readSection(readFileSync('CHANGELOG.md', 'utf8'), tag ? version : 'Unreleased');
if (tag && tag !== `v${version}`) {
  console.error(`The tag ${tag} is not of version ${version}: make it with “npm run release”.`);
  process.exitCode = 1;
} else if (!notes) {
  console.error(`CHANGELOG.md has nothing under ${tag ? version : 'Unreleased'}.`);
  process.exitCode = 1;
} else console.log(notes);

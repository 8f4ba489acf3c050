/** CHANGELOG.md, in the form of https://keepachangelog.com: what is new for users, by version. */

const UNRELEASED = '## [Unreleased]';

/**
 * What stands under the heading of a version, without the heading; null if there is no such heading.
 * @param {string} changelog
 * @param {string} version such as `0.2.0`, or `Unreleased`
 */
export function readSection(changelog, version) {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`## [${version}]`));
  if (start < 0) return null;
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '));
  return lines
    .slice(start + 1, length < 0 ? undefined : start + 1 + length)
    .join('\n')
    .trim();
}

/**
 * Gives what is unreleased the heading of a version.
 * @param {string} changelog
 * @param {string} version
 * @param {string} date ISO 8601
 */
export const release = (changelog, version, date) =>
  changelog.replace(UNRELEASED, () => `${UNRELEASED}\n\n## [${version}] - ${date}`);

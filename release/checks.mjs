/**
 * What keeps a version from being released. Each check returns a sentence that says what is wrong and what to do, or null.
 */
import { readSection } from './changelog.mjs';

/** The largest package that each store takes, in bytes. */
export const STORE_LIMITS = {
  chrome: 2_000_000_000, // developer.chrome.com/docs/webstore/publish: 2 GB
  firefox: 200_000_000, // extensionworkshop.com/documentation/publish/submitting-an-add-on: 200 MB
};

/** The parts of a version as numbers; null if it is none that all stores take: three numbers up to 65535. @param {string} version */
function parse(version) {
  const parts = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(version)?.slice(1).map(Number);
  return parts?.every((part) => part <= 65_535) ? parts : null;
}

/** @param {string} a @param {string} b */
function compare(a, b) {
  const [first, second] = [parse(a) ?? [], parse(b) ?? []];
  for (const at of [0, 1, 2]) if (first[at] !== second[at]) return (first[at] ?? 0) - (second[at] ?? 0);
  return 0;
}

/**
 * @param {string} version
 * @param {string[]} tags all tags of the repository
 */
export function checkVersion(version, tags) {
  if (!parse(version)) return `“${version}” is no version: give three numbers, such as 0.2.0.`;
  const released = tags.flatMap((tag) => (tag.startsWith('v') && parse(tag.slice(1)) ? [tag.slice(1)] : []));
  if (released.includes(version)) return `Version ${version} exists: choose a later one.`;
  const last = released.sort(compare).at(-1);
  if (last && compare(version, last) < 0) return `Version ${version} is before ${last}: choose a later one.`;
  return null;
}

/** @param {string} status the output of `git status --porcelain` */
export function checkTree(status) {
  const [first] = status.split('\n').filter(Boolean);
  return first ? `There are changes that are not committed, such as ${first.slice(3)}: commit or remove them.` : null;
}

/** @param {string} changelog */
export function checkChangelog(changelog) {
  const section = readSection(changelog, 'Unreleased');
  if (section === null) return 'CHANGELOG.md has no heading “## [Unreleased]”: add it above the last version.';
  if (!/^- /m.test(section)) return 'CHANGELOG.md has nothing under “Unreleased”: say there what is new for users.';
  return null;
}

/**
 * @param {{ [language: string]: { [key: string]: unknown } }} messages the messages of each language
 * @param {string[]} drafts the languages that may lack some
 */
export function checkTranslations(messages, drafts = []) {
  for (const [language, own] of Object.entries(messages)) {
    if (drafts.includes(language)) continue;
    const missing = Object.keys(messages.en ?? {}).filter((key) => !(key in own));
    if (missing.length > 0)
      return `manifest/_locales/${language} lacks ${missing.join(', ')}: translate the English messages.`;
  }
  return null;
}

/**
 * @param {{ [browser: string]: number }} sizes of the packages, in bytes
 * @param {{ [browser: string]: number }} limits
 */
export function checkSizes(sizes, limits = STORE_LIMITS) {
  for (const [browser, limit] of Object.entries(limits)) {
    const size = sizes[browser];
    if (size === undefined) return `There is no package for ${browser}: look at what the build prints.`;
    if (size > limit)
      return `The package for ${browser} has ${size} bytes, and its store takes ${limit}: remove at least ${size - limit}.`;
  }
  return null;
}

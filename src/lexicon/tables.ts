import any from './any.txt';
import de from './de.txt';
import en from './en.txt';
import es from './es.txt';
import fr from './fr.txt';
import it from './it.txt';
import pt from './pt.txt';

/** The tables of the lexicons as JSON, by language; that of all languages has none. The extension has `fetched-tables.ts` in its place. */
export const tables = new Map(Object.entries({ '': any, de, en, es, fr, it, pt }));

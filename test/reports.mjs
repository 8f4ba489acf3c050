import { readdirSync, readFileSync } from 'node:fs';

/** The folder of the last reports of the test scripts, a JSON file for each. */
export const REPORTS = new URL('../node_modules/.cache/newsgloss-tests/', import.meta.url);

/**
 * What the JSON reporter of Vitest writes, as far as it is read here; times are in milliseconds.
 * @typedef {{ fullName: string, duration?: number }} Test
 * @typedef {{ testResults: { name: string, startTime: number, endTime: number, assertionResults: Test[] }[] }} Report
 */

/** The last reports, with the names of their scripts; none before the first run. @returns {(Report & { script: string })[]} */
export function readReports() {
  try {
    return readdirSync(REPORTS).map((file) => ({
      ...JSON.parse(readFileSync(new URL(file, REPORTS), 'utf8')),
      script: file.replace('.json', ''),
    }));
  } catch {
    return [];
  }
}

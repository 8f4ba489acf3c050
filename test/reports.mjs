/** The folder of the last reports of the test scripts, a JSON file for each. */
export const REPORTS = new URL('../node_modules/.cache/newsgloss-tests/', import.meta.url);

/** The tables of the lexicons as JSON, by language, as far as they have been fetched. */
export const tables = new Map<string, string>();

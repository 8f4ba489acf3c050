/** How the actual number compares with the one written: `>` for “more than 20”, `~` for “about 20”. */
export type Comparator = '>' | '>=' | '<' | '<=' | '~' | '=';

/** A lexicon: its table, as JSON. */
declare module '*.txt' {
  const json: string;
  export default json;
}

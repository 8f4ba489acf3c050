/** What the tests use of packages that come without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options?: { forceType: string });
    data: { [field: string]: unknown }[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';
declare module 'jsonld' {
  const jsonld: {
    toRDF(document: object, options: object): Promise<{ predicate: { value: string }; object: { value: string } }[]>;
    expand(document: object, options: object): Promise<object[]>;
  };

  // biome-ignore lint/style/noDefaultExport: so the package has it
  export default jsonld;
}

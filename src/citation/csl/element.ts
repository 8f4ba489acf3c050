/** An element of a style file. */
export interface StyleElement {
  name: string;
  attributes: { readonly [name: string]: string };
  children: readonly StyleElement[];
  /** The text of an element without children. */
  text?: string;
}

/** Why a style file cannot be used; `problem` names a string of `_locales`. */
export class StyleError extends Error {
  constructor(
    readonly problem: 'style_broken' | 'style_dependent' | 'style_macro' | 'style_too_large',
    readonly about = '',
  ) {
    super(about ? `${problem}: ${about}` : problem);
    this.name = 'StyleError';
  }
}

/** Whether an error says why a style file cannot be used; it may come from another bundle, which has a class of its own. */
export const isStyleError = (error: unknown): error is StyleError =>
  error instanceof Error && error.name === 'StyleError';

/** The first child of a name. */
export const childOf = ({ children }: StyleElement, name: string): StyleElement | undefined =>
  children.find((child) => child.name === name);

/** The children of a name. */
export const childrenOf = ({ children }: StyleElement, name: string): StyleElement[] =>
  children.filter((child) => child.name === name);

/** The words of an attribute that is a list. */
export const listOf = (attribute: string | undefined): string[] => attribute?.split(/\s+/).filter(Boolean) ?? [];

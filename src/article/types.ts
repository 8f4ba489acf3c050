import type { Role } from '../model.ts';
import type { Root } from './tree-scope.ts';

/** A run of characters that are the same in a text node and in the text of the article. */
export interface Piece {
  node: Text;
  /** The start in the node, in UTF-16 units. */
  offset: number;
  length: number;
  /** The start in the text, in UTF-16 units. */
  start: number;
  /** Skipped content lies between this run and the one before. */
  gap: boolean;
}

/** A block of text on the page. */
export interface LiveBlock {
  /** The nearest block-level element around it. */
  element: Element;
  text: string;
  /** Their `start` is relative to this block. */
  pieces: Piece[];
  /** How many of its characters are in links. */
  linked: number;
}

/** The body of the story on the page. */
export interface Body {
  element: Root;
  /** How many readable characters each element contains. */
  readableLength: Map<Root, number>;
}

/** A block with the features that rules use. */
export interface Candidate {
  block: LiveBlock;
  /** Its text in lower case; '' if it is too long for the rules about single lines. */
  line: string;
  role: Role;
  /** The share of its characters that Readability keeps, from 0 to 1. */
  readableShare: number;
  inBody: boolean;
}

import type { FindingOf, Perhaps } from '../../model.ts';

/** Words attributed to somebody. `speaker` is written beside them, or the name a pronoun refers to; `actor` is the name of that actor. */
export type Quote = FindingOf<
  'quote',
  {
    form: 'direct' | 'partial' | 'indirect';
    speaker?: string;
    actor?: string;
    /** Who it may be, where that is not certain; null if a speaker who is no actor is certain. */
    perhaps?: Perhaps | null;
  }
>;

import type { Author } from '../src/model.ts';

/** “family; given; particle; suffix”; a body in brackets. */
export const showAuthor = (author: Author) =>
  'literal' in author
    ? `[${author.literal}]`
    : [author.family, author.given, author['dropping-particle'] ?? author['non-dropping-particle'], author.suffix]
        .map((part) => part ?? '')
        .join('; ')
        .replace(/(?:; )+$/, '');

import { describe } from '../../anchors/describe.ts';
import { placeBlocks } from '../../anchors/story-pieces.ts';
import { type Article, type Colour, type Draft, PASSAGE, type Span } from '../../model.ts';
import { t } from '../shared/strings.ts';

/** The sample story as an article, in the reader's language and of today. */
export function writeSample(): Article {
  const text = t('sample_story');
  const parts = text
    .split('\n\n')
    .map((text, at) => ({ role: at === 0 ? ('title' as const) : ('paragraph' as const), text }));
  return {
    url: 'https://ellery-times.example/night-ferry',
    title: text.split('\n')[0] ?? '',
    site: t('sample_site'),
    byline: t('sample_byline'),
    published: new Date().toISOString().slice(0, 10),
    lang: t('strings_language'),
    text,
    blocks: placeBlocks(parts).map(({ role, start, end }) => ({ role, start, end })),
  };
}

/** A highlight of some words of an article. */
export const describeHighlight = ({ text }: Article, span: Span, colour: Colour): Draft => ({
  kind: PASSAGE,
  facts: {},
  selectors: describe(text, span),
  colour,
});

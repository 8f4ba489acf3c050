/** What the tests highlight in it. */
export const HIGHLIGHT = 'the sluice keeper had warned the town three times since the spring';

/** Another passage, which is gone in some versions. */
export const SECOND = 'the oldest of the nine gates was last painted in 1987';

const TITLE = 'Nine gates, one keeper: who watches the Halmere sluice?';

const PARAGRAPHS = [
  'The water came over the quay at Halmere on Tuesday night, two hours before anybody had expected it, and stood knee-deep in the fish market by dawn.',
  `According to the minutes of the council, ${HIGHLIGHT}, and each time he was thanked for his letter and asked to write another one.`,
  'Nobody in the town hall could say on Wednesday where those letters are now. “They were filed,” said a clerk who did not want to be named, “and that is the last thing I know of them.”',
  `An inspection by the province found that ${SECOND}, and that two of the others do not close without a crowbar and a good deal of patience.`,
  'The mayor has promised an inquiry and a new coat of paint. The keeper, who is 64, has promised to write a fourth letter, this time with a stamp on it.',
  'Residents of the lower town were still carrying furniture up the stairs on Thursday, and the ferry to the islands was not expected to sail before Sunday.',
];

/** The ways in which a newsroom, or a site's own scripts, change a page between two visits. */
export const EDITS = {
  unchanged: (body: string) => body,
  'a paragraph is put above': (body: string) =>
    body.replace(
      '<p>',
      '<p>This story was updated on Friday with the findings of the province and a word from the ferry company about the coming weekend.</p><p>',
    ),
  'words in it are reworded': (body: string) =>
    body.replace('had warned the town three times', 'had warned the council four times'),
  'it is deleted': (body: string) => body.replace(/<p>According.*?<\/p>/, ''),
  'its nodes are split': (body: string) =>
    body
      .replace('sluice keeper', '<a href="#keeper">sluice <em>keeper</em></a>')
      .replace('three times', '<span>three</span> <b>times</b>'),
  'its quotation marks and dashes are made straight, its spaces not': (body: string) =>
    body.replaceAll('“', '"').replaceAll('”', '"').replace('three times since', 'three\u00a0times  since'),
  'its sentence is written anew': (body: string) =>
    body.replace(
      /According.*?another one\./s,
      'Letters show the sluice keeper had warned them of it since the spring floods. He got no answer.',
    ),
} satisfies { [name: string]: (body: string) => string };

/** Writes the page as a site serves it: `head` may name another address, `edit` is what changed since. */
export function writePage(edit: (body: string) => string, head = ''): string {
  const body = edit(PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n'));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title>
<meta property="og:type" content="article">${head}
<style>body { max-width: 640px; margin: 40px auto; font: 18px/1.6 serif } aside { position: fixed; right: 8px; top: 8px }</style></head>
<body><main><article><h1>${TITLE}</h1>
${body}
</article></main></body></html>`;
}

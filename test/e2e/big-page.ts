const SIZE = 5e6;

/** Writes an article of five megabytes, in paragraphs of some 120 words that all differ. */
export function writeBigPage(): string {
  const title = 'The longest report ever filed';
  const paragraphs: string[] = [];
  for (let length = 0; length < SIZE; ) {
    const paragraph = `<p>${writeParagraph(paragraphs.length + 1)}</p>`;
    paragraphs.push(paragraph);
    length += paragraph.length + 1;
  }
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"></head>
<body><main><article><h1>${title}</h1>
${paragraphs.join('\n')}
</article></main></body></html>`;
}

function writeParagraph(number: number): string {
  return (
    `In section ${number} of the inquiry, the commission lists ${number * 7} letters that residents of the Halmere valley ` +
    `wrote between 3 March and ${1 + (number % 28)} June 2024. Inspector Edda Kroon said that “letter ${number} was the first ` +
    `to name the pump”, and that it had cost the district €${number * 3},000 by the end of the year. Her deputy, Tomas Weil, ` +
    'did not agree. “We read all of them, and we answered most,” he told the hearing, “but nobody had asked us to count.” ' +
    `About ${number % 100}% of the writers lived within 2 km of the dyke, according to the commission, and the rest had family ` +
    'there. The chairman thanked both witnesses and adjourned until the following morning.'
  );
}

/** Writes an article of many findings: 500 figures and as many names, some of them very long. */
export function writeCrowdedPage(): string {
  const title =
    'Every one of the five hundred delegations that came to the Congress of Riverine Municipalities, in full';
  const paragraphs = Array.from({ length: 250 }, (_, i) => `<p>${writeParagraph(i + 1)}</p>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"></head>
<body><main><article><h1>${title}</h1>
${paragraphs.join('\n')}
</article></main></body></html>`;
}

const FIRST = ['Anna', 'Bertrand', 'Maria del Carmen', 'Dafydd', 'Eszter', 'Wolfgang Amadeus'];
const LAST = ['Lind', 'Fernandez-Villaverde', 'van der Hoogenbrugge', 'Okonkwo', 'O’Shaughnessy', 'Llanfairpwll'];

function writeParagraph(number: number): string {
  const name = `${FIRST[number % FIRST.length]} ${LAST[Math.floor(number / 6) % LAST.length]}`;
  return (
    `${name}, deputy chairman of the Joint Committee for Navigation, Dredging and Flood Defence of District ${number}, ` +
    `brought ${number + 3} letters and ${number * 11} signatures. “We came by boat, and we will leave by boat,” ${name} said, ` +
    'while the ushers looked for another row of chairs in the hall behind the old customs house.'
  );
}

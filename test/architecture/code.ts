/** A line of code, trimmed, and its number in the file. */
export interface CodeLine {
  text: string;
  number: number;
}

/** The lines of a source that are neither blank nor part of a comment that has the line for itself. */
export function listCode(source: string): CodeLine[] {
  let isInComment = false;
  return source.split('\n').flatMap((line, index) => {
    const text = line.trim();
    const isComment = isInComment || /^(?:\/\/|\/\*)/.test(text);
    if (isComment && !text.startsWith('//')) isInComment = !text.includes('*/');
    return text === '' || isComment ? [] : [{ text, number: index + 1 }];
  });
}

import { isApostrophe } from '../runs.ts';

interface Marks {
  open: string;
  close: string;
}

/** Replaces the typographic marks of a title within quotation marks, in turn; other marks than English ones stay. */
export function setInnerMarks(title: string, outer: Marks, inner: Marks): string {
  if (/[„«»]/.test(title)) return title;
  const open: string[] = [];
  return title.replace(/[“”‘’]/g, (mark, at: number) => {
    if (mark === '“' || mark === '‘') {
      const end = mark === '“' ? '”' : '’';
      if (!title.includes(end, at)) return mark;
      open.push(end);
      return (open.length % 2 ? outer : inner).open;
    }
    if (open.at(-1) !== mark || (mark === '’' && isApostrophe(title, at))) return mark;
    open.pop();
    return (open.length % 2 ? inner : outer).close;
  });
}

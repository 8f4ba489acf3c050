interface Marks {
  open: string;
  close: string;
}

const SINGLE: Marks = { open: '‘', close: '’' };

/**
 * Replaces the typographic quotation marks of a title by those of a language, which alternate. Other marks than English ones stay,
 * and so do single ones if the title is not in quotation marks.
 */
export function setInnerMarks(title: string, outer: Marks, inner: Marks, isQuoted: boolean): string {
  if (/[„«»]/.test(title)) return title;
  const open: { mark: string; close: string }[] = [];
  return title.replace(/[“”‘’]/g, (mark, at: number) => {
    if (mark === '“' || mark === '‘') {
      const end = mark === '“' ? '”' : '’';
      if (!title.includes(end, at)) return mark;
      const marks = open.length % 2 ? inner : !isQuoted && mark === '‘' ? SINGLE : outer;
      open.push({ mark: end, close: marks.close });
      return marks.open;
    }
    const last = open.at(-1);
    if (last?.mark !== mark || (mark === '’' && isApostrophe(title, at))) return mark;
    open.pop();
    return last.close;
  });
}

/** Whether a mark is within a word: “don’t”. */
const isApostrophe = (title: string, at: number) =>
  /\p{L}/u.test(title[at - 1] ?? '') && /\p{L}/u.test(title[at + 1] ?? '');

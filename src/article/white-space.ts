/** Words as they are read: runs of white space are one space, those at the ends are none; '' for nothing. */
export const foldSpace = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

// What the popup needs after it is shown, or seldom. It is a script of its own, which is loaded then.
export { CorrectDialog } from '../correct/correct-dialog.tsx';
export { EarlierLine } from './earlier.tsx';
export { saveCopy } from './save-copy.ts';

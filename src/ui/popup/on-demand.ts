// What few readers need of the popup. It is a script of its own, which is loaded then.
export { CorrectDialog } from '../correct/correct-dialog.tsx';
export { saveCopy } from './save-copy.ts';

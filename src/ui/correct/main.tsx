import { render } from 'preact';
import { localise, say } from '../parts/strings.ts';
import { CorrectFrame } from './correct-frame.tsx';

// “#actor/120/132”
const [kind = '', start, end] = location.hash.slice(1).split('/');

localise(document);
document.title = say('card_correct');
// The form takes the keyboard, for which the page has to be laid out: not before its style is there.
addEventListener('load', () =>
  render(<CorrectFrame kind={kind} span={{ start: Number(start), end: Number(end) }} />, document.body),
);

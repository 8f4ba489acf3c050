import { render } from 'preact';
import { holdFocus } from '../parts/hold-focus.ts';
import { localise } from '../parts/strings.ts';
import { Popup } from '../popup/popup.tsx';

localise(document);
holdFocus(document);
render(<Popup place="panel" />, document.body);

import { render } from 'preact';
import { holdFocus } from '../design/hold-focus.ts';
import { localise } from '../shared/strings.ts';
import { Popup } from './popup.tsx';

localise(document);
holdFocus(document);
render(<Popup place={document.body.classList.contains('panel') ? 'panel' : 'popup'} />, document.body);

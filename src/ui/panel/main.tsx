import { render } from 'preact';
import { holdFocus } from '../design/hold-focus.ts';
import { Popup } from '../popup/popup.tsx';
import { localise } from '../shared/strings.ts';

localise(document);
holdFocus(document);
render(<Popup place="panel" />, document.body);

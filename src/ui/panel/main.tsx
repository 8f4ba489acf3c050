import { render } from 'preact';
import { holdFocus } from '../parts/hold-focus.ts';
import { dress } from '../parts/kind-colours.ts';
import { localise } from '../parts/strings.ts';
import { Popup } from '../popup/popup.tsx';

localise(document);
dress(document, {});
holdFocus(document);
render(<Popup place="panel" />, document.body);

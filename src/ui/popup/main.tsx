import { render } from 'preact';
import { dress } from '../parts/kind-colours.ts';
import { localise } from '../parts/strings.ts';
import { Popup } from './popup.tsx';

localise(document);
dress(document, {});
render(<Popup place="popup" />, document.body);

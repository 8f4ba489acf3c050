import { render } from 'preact';
import { dress } from '../parts/kind-colours.ts';
import { localise } from '../parts/strings.ts';
import { Settings } from './settings.tsx';

localise(document);
dress(document, {});
render(<Settings />, document.body);

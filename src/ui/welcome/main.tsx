import { render } from 'preact';
import { dress } from '../parts/kind-colours.ts';
import { localise } from '../parts/strings.ts';
import { Welcome } from './welcome.tsx';

localise(document);
dress(document, {});
render(<Welcome />, document.body);

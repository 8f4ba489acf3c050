import { render } from 'preact';
import { holdFocus } from '../parts/hold-focus.ts';
import { dress } from '../parts/kind-colours.ts';
import { localise, say } from '../parts/strings.ts';
import { Settings } from './settings.tsx';

localise(document);
dress(document, {});
holdFocus(document);
document.title = `${say('settings_title')} · Newsgloss`;
render(<Settings />, document.body);

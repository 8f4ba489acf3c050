import { render } from 'preact';
import { holdFocus } from '../parts/hold-focus.ts';
import { localise, say } from '../parts/strings.ts';
import { Settings } from './settings.tsx';

localise(document);
holdFocus(document);
document.title = `${say('settings_title')} · Newsgloss`;
render(<Settings />, document.body);

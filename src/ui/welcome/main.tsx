import { render } from 'preact';
import { holdFocus } from '../parts/hold-focus.ts';
import { localise, say } from '../parts/strings.ts';
import { Welcome } from './welcome.tsx';

localise(document);
holdFocus(document);
document.title = say('welcome_title');
render(<Welcome />, document.body);

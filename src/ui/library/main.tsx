import { render } from 'preact';
import { openDatabase } from '../../storage/database.ts';
import { holdFocus } from '../design/hold-focus.ts';
import { localise } from '../shared/strings.ts';
import { Library } from './library.tsx';

localise(document);
holdFocus(document);
render(<Library database={openDatabase()} />, document.body);

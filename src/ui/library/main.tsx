import { render } from 'preact';
import { openDatabase } from '../../store/database.ts';
import { holdFocus } from '../parts/hold-focus.ts';
import { localise } from '../parts/strings.ts';
import { Library } from './library.tsx';

localise(document);
holdFocus(document);
render(<Library database={openDatabase()} />, document.body);

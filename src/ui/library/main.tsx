import { render } from 'preact';
import { openDatabase } from '../../store/database.ts';
import { dress } from '../parts/kind-colours.ts';
import { localise, say } from '../parts/strings.ts';
import { Library } from './library.tsx';

localise(document);
dress(document, {});
document.title = `${say('library_title')} · Newsgloss`;
render(<Library database={openDatabase()} />, document.body);

import { render } from 'preact';
import { localise } from '../parts/strings.ts';
import { NoteFrame } from './note-frame.tsx';

// “#note/01a2…”, “#tags/01a2…”
const [field, id = ''] = location.hash.slice(1).split('/');

localise(document);
render(<NoteFrame id={decodeURIComponent(id)} field={field === 'tags' ? 'tags' : 'note'} />, document.body);

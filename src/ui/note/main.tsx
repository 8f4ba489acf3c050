import { render } from 'preact';
import { localise, say } from '../parts/strings.ts';
import { NoteFrame } from './note-frame.tsx';

// “#note/01a2…”, “#tags/01a2…”
const [field, id = ''] = location.hash.slice(1).split('/');

localise(document);
document.title = say('note_title');
render(<NoteFrame id={decodeURIComponent(id)} field={field === 'tags' ? 'tags' : 'note'} />, document.body);

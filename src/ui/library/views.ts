// All of the library page but its list. It is a script of its own, which is loaded once the list is shown, or when it is needed.

export { followTextIndex } from '../../storage/follow-texts.ts';
export { ActorPage } from './actor-page.tsx';
export { AddToCollection, NewCollection } from './add-to-collection.tsx';
export { ArticleList } from './article-list.tsx';
export { ArticlePage } from './article-page.tsx';
export { BackupDialog } from './backup-dialog.tsx';
export { CollectionPage } from './collection-page.tsx';
export { EssayPage } from './essay-page.tsx';
export { ExportDialog } from './export-dialog.tsx';
export { FoundPage } from './found-page.tsx';
export { ImportDialog } from './import-dialog.tsx';
export { SearchPage } from './search-page.tsx';
export { TickedBar } from './ticked-bar.tsx';
export { TogetherPage } from './together-page.tsx';
export { TrashPage } from './trash-page.tsx';

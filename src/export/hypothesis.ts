import { isFound, readSource, speakersOf } from '../citation/source.ts';
import { sortByPosition } from '../present/group-by-kind.ts';
import type { Exporter, ExportOptions, Library } from './exporter.ts';

/** For Hypothesis. Its client imports annotations of the open page only, so there is one file per article. */
export const exporter: Exporter = {
  extension: 'json',
  mime: 'application/json',
  perArticle: true,
  hasCitation: false,
  write,
};

/** The user id of the exported annotations. The Hypothesis client groups them by user. */
const USER = 'acct:me@newsgloss';

async function* write(library: Library, { now, t }: ExportOptions) {
  const head = { export_date: now, export_userid: USER, client_version: 'newsgloss' };
  yield `${JSON.stringify(head).slice(0, -1)},"annotations":[`;
  let between = '\n';
  for await (const libraryItem of library) {
    const { article, annotations } = libraryItem;
    const { title } = readSource(article);
    const common = {
      user: USER,
      user_info: { display_name: t('extension_name') },
      group: '__world__',
      permissions: { read: [USER], update: [USER], delete: [USER], admin: [USER] },
      uri: article.url,
      document: { title: [title], ...(article.lang ? { lang: article.lang } : {}) },
      links: {},
      hidden: false,
      flagged: false,
      references: [],
    };
    if (article.note?.trim() || article.tags?.length) {
      const page = { text: article.note ?? '', tags: article.tags ?? [], target: [{ source: article.url }] };
      yield between +
        JSON.stringify({ id: article.url, created: article.added, updated: article.added, ...common, ...page });
      between = ',\n';
    }
    const speakerOf = speakersOf(libraryItem);
    for (const annotation of sortByPosition(annotations)) {
      const { id, created, updated, note, tags, selectors, kind } = annotation;
      const { name, role } = speakerOf(annotation);
      const who = [name, role].filter(Boolean).join(', ');
      const item = {
        id,
        created,
        updated,
        ...common,
        // Hypothesis does not show facts, so the speaker is added to the text and the kind to the tags.
        text: [who, note, isFound(annotation, article) && t('export_found')].filter(Boolean).join('\n\n'),
        tags: [...new Set([...tags, kind])],
        target: [{ source: article.url, selector: selectors }],
      };
      yield between + JSON.stringify(item);
      between = ',\n';
    }
  }
  yield '\n]}\n';
}

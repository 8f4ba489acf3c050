// The data types that cross a boundary between contexts, files and the database. All of them are plain JSON.
export * from './model/annotation.ts';
export * from './model/article.ts';
export * from './model/collection.ts';
export * from './model/constants.ts';
export * from './model/correction.ts';
export * from './model/finding.ts';
export * from './model/layout.ts';
export * from './model/primitives.ts';
export * from './model/settings.ts';

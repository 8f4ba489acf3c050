import type { Kind } from '../findings/index.ts';
import { type Annotation, PASSAGE } from '../model.ts';
import * as actor from './actor.ts';
import * as figure from './figure.ts';
import type {
  AnyFinding,
  CardView,
  FileView,
  FormView,
  KindInfo,
  KindView,
  ListView,
  Part,
  Translate,
} from './kind-view.ts';
import * as other from './other.ts';
import * as quote from './quote.ts';

/** The view of every kind. */
export const views: { [K in Kind]: KindView<K> } = { actor, figure, quote };

// The same views by part, so that a bundle contains only the parts it uses.

/** The mark style of each kind. */
export const markStyles: Part<'markStyle'> = {
  actor: actor.markStyle,
  figure: figure.markStyle,
  quote: quote.markStyle,
};
/** The properties of each kind. */
export const infos: Part<'info'> = { actor: actor.info, figure: figure.info, quote: quote.info };
/** The list view of each kind. */
export const lists: Part<'list'> = { actor: actor.list, figure: figure.list, quote: quote.list };
/** The card of each kind. */
export const cards: Part<'card'> = { actor: actor.card, figure: figure.card, quote: quote.card };
/** The correction form of each kind. */
export const forms: Part<'form'> = { actor: actor.form, figure: figure.form, quote: quote.form };
/** The file view of each kind. */
export const files: Part<'file'> = { actor: actor.file, figure: figure.file, quote: quote.file };

/** All kinds that have a view. */
export const listKinds = (): Kind[] => Object.keys(markStyles) as Kind[];

const pick = <V>(part: { [kind: string]: V }, kind: string): V | undefined =>
  Object.hasOwn(part, kind) ? part[kind] : undefined;

// These take any string, because stored annotations can have kinds that this version does not know.

/** The properties of a kind. */
export const infoOf = (kind: string): KindInfo => pick<KindInfo>(infos, kind) ?? other.info;

/** The list view of a kind. */
export const listOf = (kind: string): ListView<AnyFinding> => pick<ListView<AnyFinding>>(lists, kind) ?? other.list;

/** The card of a kind. */
export const cardOf = (kind: string): CardView<AnyFinding> => pick<CardView<AnyFinding>>(cards, kind) ?? other.card;

/** The correction form of a kind. */
export const formOf = (kind: string): FormView => pick<FormView>(forms, kind) ?? other.form;

/** The file view of a kind. */
export const fileOf = (kind: string): FileView =>
  pick<FileView>(files, kind) ?? (kind === PASSAGE ? other.highlight : other.file);

/** The plural name of a kind in the reader's language: “Quotes”; the kind itself if it has no name. */
export const nameKinds = (kind: string, t: Translate): string => t(`kind_${kind}_plural`) || kind;

/** The actor that an annotation names or quotes; '' for none. */
export function actorOf({ kind, facts }: Pick<Annotation, 'kind' | 'facts'>): string {
  const { actorFact } = infoOf(kind);
  const name = actorFact && facts[actorFact];
  return typeof name === 'string' ? name : '';
}

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

// The same views part by part: a bundle that uses one part does not hold the others.

/** How each kind is marked. */
export const looks: Part<'look'> = { actor: actor.look, figure: figure.look, quote: quote.look };
/** What is true of each kind. */
export const infos: Part<'info'> = { actor: actor.info, figure: figure.info, quote: quote.info };
/** How each kind is listed. */
export const lists: Part<'list'> = { actor: actor.list, figure: figure.list, quote: quote.list };
/** The card of each kind. */
export const cards: Part<'card'> = { actor: actor.card, figure: figure.card, quote: quote.card };
/** How each kind is corrected. */
export const forms: Part<'form'> = { actor: actor.form, figure: figure.form, quote: quote.form };
/** How each kind is written into files. */
export const files: Part<'file'> = { actor: actor.file, figure: figure.file, quote: quote.file };

/** Every kind that has a view. */
export const listKinds = (): Kind[] => Object.keys(looks) as Kind[];

const pick = <V>(part: { [kind: string]: V }, kind: string): V | undefined =>
  Object.hasOwn(part, kind) ? part[kind] : undefined;

/** What is true of a kind. */
export const infoOf = (kind: string): KindInfo => pick<KindInfo>(infos, kind) ?? other.info;

/** How a kind is listed. */
export const listOf = (kind: string): ListView<AnyFinding> => pick<ListView<AnyFinding>>(lists, kind) ?? other.list;

/** The card of a kind. */
export const cardOf = (kind: string): CardView<AnyFinding> => pick<CardView<AnyFinding>>(cards, kind) ?? other.card;

/** How a kind is corrected. */
export const formOf = (kind: string): FormView => pick<FormView>(forms, kind) ?? other.form;

/** How annotations of a kind are written into files. */
export const fileOf = (kind: string): FileView =>
  pick<FileView>(files, kind) ?? (kind === PASSAGE ? other.highlight : other.file);

/** The name of a kind in the reader's language; its key where it has none. */
export const nameKind = (kind: string, t: Translate): string => t(`kind_${kind}`) || kind;

/** The name of several of a kind: “Quotes”. */
export const nameKinds = (kind: string, t: Translate): string => t(`kind_${kind}_plural`) || kind;

/** The actor that an annotation names or quotes; '' for none. */
export function actorOf({ kind, facts }: Pick<Annotation, 'kind' | 'facts'>): string {
  const { actorFact } = infoOf(kind);
  const name = actorFact && facts[actorFact];
  return typeof name === 'string' ? name : '';
}

import { type Annotation, PASSAGE } from '../../model.ts';
import { infoOf } from '../../present/index.ts';
import { SubjectIcon } from '../design/icons.tsx';
import { nameColour, nameOrKey } from '../shared/strings.ts';

/** The sign of the kind of an annotation; a highlight has its colour. */
export function KindSign({ kind, colour }: Annotation) {
  return (
    <span class="sign" data-colour={kind === PASSAGE ? colour : undefined} title={nameOrKey('kind', kind)}>
      <SubjectIcon name={infoOf(kind).icon} />
      <span class="visually-hidden">{nameOrKey('kind', kind)}</span>
    </span>
  );
}

/** The colour of a highlight, for screen readers. */
export const ColourName = ({ kind, colour }: Annotation) =>
  kind === PASSAGE && colour ? <small class="visually-hidden">{nameColour(colour)}</small> : null;

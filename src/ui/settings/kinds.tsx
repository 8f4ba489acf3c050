import { infos, type Kind } from '../../findings/index.ts';
import type { Settings } from '../../model.ts';
import { say, sayName } from '../parts/strings.ts';
import { turnKind } from '../parts/turn-kind.ts';
import { HueChoice } from './hue-choice.tsx';

const kindNames = Object.keys(infos) as Kind[];

interface Props {
  settings: Settings;
  change(settings: Partial<Settings>): void;
}

/** Which kinds are marked in the page and in which colours, each shown as it looks there. */
export function Kinds({ settings: { hiddenKinds, hues }, change }: Props) {
  return (
    <fieldset class="choices">
      <legend>{say('settings_marks_hint')}</legend>
      {kindNames.map((kind) => (
        <div key={kind} class="kind">
          <label>
            <input
              type="checkbox"
              name={kind}
              checked={!hiddenKinds.includes(kind)}
              onClick={({ currentTarget }) =>
                change({ hiddenKinds: turnKind(hiddenKinds, kind, !currentTarget.checked) })
              }
            />
            <span>
              <span class="look" data-look={kind}>
                {sayName('kind', kind, '_plural')}
              </span>
            </span>
          </label>
          <HueChoice kind={kind} chosen={hues} choose={(hue) => change({ hues: { ...hues, [kind]: hue } })} />
        </div>
      ))}
    </fieldset>
  );
}

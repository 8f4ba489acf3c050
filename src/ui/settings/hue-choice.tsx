import { infos, type Kind } from '../../findings/index.ts';
import { type Hue, type Hues, hues } from '../../model.ts';
import { hueOf, shade } from '../../palette.ts';
import { say, sayColour, sayName } from '../parts/strings.ts';

interface Props {
  kind: Kind;
  chosen: Hues;
  choose(hue: Hue): void;
}

/** The colours that a kind can have, each shown as the kind is marked, with the name of the one it has. */
export function HueChoice({ kind, chosen, choose }: Props) {
  const hue = hueOf(kind, chosen);
  return (
    <fieldset class="swatches hues" data-stroke={infos[kind].stroke}>
      <legend class="unseen">{say('settings_hue', sayName('kind', kind, '_plural'))}</legend>
      {hues.map((name) => {
        const [light, dark] = shade(kind, name);
        return (
          <label key={name} title={sayColour(name)}>
            <input
              type="radio"
              name={`hue-${kind}`}
              value={name}
              aria-label={sayColour(name)}
              checked={name === hue}
              onChange={() => choose(name)}
            />
            <i style={{ '--light': light, '--dark': dark }}>Aa</i>
          </label>
        );
      })}
      <span aria-hidden="true">{sayColour(hue)}</span>
    </fieldset>
  );
}

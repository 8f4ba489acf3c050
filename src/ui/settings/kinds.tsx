import type { Kind } from '../../findings/index.ts';
import { type Hue, type Hues, hues, type Settings } from '../../model.ts';
import { listKinds, markStyles } from '../../present/index.ts';
import { hueOf, shade } from '../../present/palette.ts';
import { DensityChoice } from '../shared/density.tsx';
import { nameColour, nameOrKey, t } from '../shared/strings.ts';
import { toggleKind } from '../shared/use-settings.ts';

interface Props {
  settings: Settings;
  change(settings: Partial<Settings>): void;
}

/** A sentence with marks as they are in pages: “[figure:€1 million]” in the string is the mark of a figure. */
export function MarkedSample({ settings: { density, hiddenKinds } }: Pick<Props, 'settings'>) {
  const parts = t('settings_sample').split(/\[(\w{1,12}):([^\][]{1,80})\]/);
  const isMarked = (kind = '') => density !== 'off' && !hiddenKinds.includes(kind);
  return (
    <p class="marked-sample" lang={t('strings_language')}>
      {parts.map((part, i) => {
        if (i % 3 === 0) return part;
        if (i % 3 === 1) return null;
        const kind = parts[i - 1];
        return (
          <span key={part} class={isMarked(kind) ? 'kind-mark' : undefined} data-kinds={kind}>
            {part}
          </span>
        );
      })}
    </p>
  );
}

/** How many findings are marked. */
export function Amount({ settings: { density }, change }: Props) {
  return (
    <div class="density-setting">
      <span>
        {t('density_label')}
        <small>{t(`density_${density}_hint`)}</small>
      </span>
      <DensityChoice density={density} choose={(density) => change({ density })} />
    </div>
  );
}

/** Switches for what is shown in the page besides the marks. */
export function InPage({ settings, change }: Props) {
  const choices = [
    ['showsReports', t('settings_reports')],
    ['showsCard', t('settings_card')],
    ['showsMinimap', t('settings_minimap')],
    ['showsToolbar', t('settings_toolbar')],
    ['checksFigures', t('settings_checks')],
    ['wholeWords', t('settings_whole_words')],
    ['showsEarlier', t('settings_earlier')],
    ['keepsText', t('settings_keeps_text')],
    ['printsMarks', t('settings_print')],
  ] as const;
  return (
    <fieldset class="choices switches">
      <legend class="visually-hidden">{t('settings_over_page')}</legend>
      {choices.map(([name, label]) => (
        <label key={name}>
          <input
            type="checkbox"
            name={name}
            checked={settings[name]}
            onClick={({ currentTarget }) => change({ [name]: currentTarget.checked })}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface HueProps {
  kind: Kind;
  chosen: Hues;
  choose(hue: Hue): void;
}

/** The colours for a kind, each in the style of its marks, with the name of the current one. */
function HueChoice({ kind, chosen, choose }: HueProps) {
  const hue = hueOf(kind, chosen);
  return (
    <fieldset class="swatches hues" data-stroke={markStyles[kind].stroke}>
      <legend class="visually-hidden">{t('settings_hue', nameOrKey('kind', kind, '_plural'))}</legend>
      {hues.map((name) => {
        const [light, dark] = shade(kind, name);
        return (
          <label key={name} title={nameColour(name)}>
            <input
              type="radio"
              name={`hue-${kind}`}
              value={name}
              aria-label={nameColour(name)}
              checked={name === hue}
              onChange={() => choose(name)}
            />
            <i style={{ '--light': light, '--dark': dark }}>Aa</i>
          </label>
        );
      })}
      <span aria-hidden="true">{nameColour(hue)}</span>
    </fieldset>
  );
}

/** Which kinds are marked in the page and in which colours, with samples. */
export function Kinds({ settings: { hiddenKinds, hues }, change }: Props) {
  return (
    <fieldset class="choices">
      <legend class="visually-hidden">{t('settings_marks')}</legend>
      {listKinds().map((kind) => (
        <div key={kind} class="kind">
          <label>
            <input
              type="checkbox"
              name={kind}
              checked={!hiddenKinds.includes(kind)}
              onClick={({ currentTarget }) =>
                change({ hiddenKinds: toggleKind(hiddenKinds, kind, !currentTarget.checked) })
              }
            />
            <span>
              <span class="kind-mark" data-kinds={kind}>
                {nameOrKey('kind', kind, '_plural')}
              </span>
            </span>
          </label>
          <HueChoice kind={kind} chosen={hues} choose={(hue) => change({ hues: { ...hues, [kind]: hue } })} />
        </div>
      ))}
      <small>{t('settings_marks_hint')}</small>
    </fieldset>
  );
}

import { type Density, densities } from '../../model.ts';
import { t } from './strings.ts';

/** The choice of how many findings are marked in the page. */
export function DensityChoice({ density, choose }: { density: Density; choose(density: Density): void }) {
  return (
    <fieldset class="segmented">
      <legend class="visually-hidden">{t('density_label')}</legend>
      {densities.map((name) => (
        <label key={name} title={t(`density_${name}_hint`)}>
          <input type="radio" name="density" value={name} checked={density === name} onClick={() => choose(name)} />
          <span>{t(`density_${name}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

import type { Person } from '../model.ts';

/** The family name with its particle: “van der Berg”, “d’Arc”. */
export function familyName({ family, 'non-dropping-particle': particle = '' }: Person): string {
  return particle === '' ? family : `${particle}${/['’]$/.test(particle) ? '' : ' '}${family}`;
}

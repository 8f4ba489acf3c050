import { ANTECEDENTS } from '../coref/antecedent-features.ts';
import { ACTORS } from '../coref/claim.ts';
import { type Model, openModel, type StoredWeights } from '../ranker/model.ts';
import { SUBJECTS } from '../reading/subjects.ts';
import { REPORTS } from './report-features.ts';
import { SPEAKERS } from './speaker-features.ts';
import { SPEECH } from './speech.ts';
import * as shipped from './weights.data.ts';

/** The rankers by which quotations are found and attributed, and actors judged. */
export const RANKERS = { ACTORS, SUBJECTS, SPEAKERS, SPEECH, REPORTS, ANTECEDENTS };

type Name = keyof typeof RANKERS;

/** The rankers with their weights. */
export type Models = { readonly [name in Name]: Model };

/** The weights of all rankers. */
export type Weights = { readonly [name in Name]: StoredWeights };

let [opened, chosen]: (Models | null)[] = [null, null];

/** The models in use: those that are shipped, opened on first use, if no others are. */
export function readModels(): Models {
  if (chosen) return chosen;
  opened ??= openModels(shipped);
  return opened;
}

/** Opens the models of some weights. */
export function openModels(weights: Weights): Models {
  const names = Object.keys(RANKERS) as Name[];
  return Object.fromEntries(names.map((name) => [name, openModel(RANKERS[name], weights[name])])) as Models;
}

/** Uses other models from now on, such as those that never saw a text; null for those that are shipped. */
export function useModels(models: Models | null): void {
  chosen = models;
}

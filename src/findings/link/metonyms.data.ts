import { listWords } from '../../text/words.ts';

/** Verbs, in lower case, of which a capital is the subject only as a government. */
export const GOVERNING_VERBS = /* @__PURE__ */ listWords(`
  hopes hoped says said wants wanted believes believed seeks sought claims claimed denies denied insists insisted argues argued
  accuses accused warns warned fears feared vowed vows pledged pledges promised promises refuses refused rejects rejected
  agreed agrees announced announces condemned condemns demands demanded demanding threatened threatens intends intended sees
  expects expected considers considered recognises recognizes recognised recognized denounced responded retaliated withdrew
  signed imposed imposes supports supported backs backed calls called decided decides ordered proposed proposes views regards
  deployed sent annexed launched ratified summoned expelled urged urges blamed blames understands maintains maintained
`);

/** Nouns, in lower case, that a capital has only as a government: “Oslo's ambassador”. */
export const GOVERNING_NOUNS = /* @__PURE__ */ listWords(`
  part policy policies ally allies ambassador envoy army military troops forces government decision stance position interests
  determination influence support claim claims response ambitions role relations ties sovereignty foreign diplomats withdrawal
  demands demand efforts strategy aggression invasion intentions intention position proposal offer sanctions security concerns
  willingness refusal commitment attempts rivals enemies partners backing leadership leaders diplomacy
`);

/** The forms of verbs that the lexicon tells apart. */
export const FORMS = ['infinitive', 'finite', 'participle', 'gerund'] as const;

/** The forms of a regular verb. */
export type Forms = { [F in (typeof FORMS)[number]]: string[] };

/** The forms of a regular verb, by the first pattern whose words are how it ends: `ar=a,an|ado|ando`. */
export function conjugate(verb: string, patterns: readonly { words: string[]; value: string }[]): Forms {
  const pattern = patterns.find(({ words: [ending = ''] }) => verb.endsWith(ending));
  const ending = pattern?.words[0] ?? '';
  const stem = verb.slice(0, verb.length - ending.length);
  const [finite = '', participle = '', gerund = ''] = (pattern?.value ?? '').split('|');
  const isFrench = ending === 'er' && participle.includes('é');
  const join = (form: string) => {
    // “antwort-et”, “annonç-ait”, “jug-eait”
    if (ending === 'en' && /[td]$/.test(stem) && /^t/.test(form)) return `${stem}e${form}`;
    if (isFrench && /^[aâ]/.test(form) && /[cg]$/.test(stem))
      return stem.endsWith('c') ? `${stem.slice(0, -1)}ç${form}` : `${stem}e${form}`;
    return stem + form;
  };
  const list = (forms: string) =>
    forms.split(',').flatMap((form) => (form || (pattern && ending === '') ? [join(form)] : []));
  return { infinitive: [verb], finite: list(finite), participle: list(participle), gerund: list(gerund) };
}

import { listWords } from '../../text/words.ts';

/** Words, folded, that stand before a person's name and are no part of it. */
export const TITLE_WORDS = /* @__PURE__ */ listWords(`
  mr mrs ms mx miss mister madam madame dr doctor prof professor sir dame lord lady president vice deputy prime minister secretary chancellor premier
  senator sen representative rep congressman congresswoman governor gov mayor councillor ambassador commissioner attorney judge
  justice general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl commander admiral adm marshal
  brigadier inspector superintendent detective officer sheriff chief director chairman chairwoman emperor empress king queen
  prince princess sheikh sheik sultan emir imam ayatollah pope pastor father sister brother rabbi bishop archbishop cardinal
  reverend rev former acting interim state foreign defence defense home emeritus administrator coach speaker us u.s the ex
  president-elect comrade shri smt datuk haji hajj mullah maulana amir
`);

/** Offices, folded, before which all is part of the title: “Health Minister Lind”. */
export const OFFICE_WORDS = /* @__PURE__ */ listWords(`
  president minister secretary chancellor senator representative governor mayor ambassador commissioner director chairman chairwoman
  administrator spokesman spokeswoman spokesperson congressman congresswoman
`);

/** Titles, folded, that are shown with the name, for they may be part of it: “Pope Leo”, “Sultan Al Barazi”. */
export const SHOWN_TITLES = /* @__PURE__ */ listWords(`
  king queen prince princess emperor empress sheikh sheik sultan emir amir imam ayatollah pope father sister brother lord lady haji
  hajj mullah maulana
`);

/** Courtesies and titles of men. */
export const MASCULINE = /* @__PURE__ */ listWords(
  'mr mister sir lord king prince father brother congressman chairman emperor',
);

/** Courtesies and titles of women. */
export const FEMININE = /* @__PURE__ */ listWords(
  'mrs ms miss madam madame dame lady queen princess sister congresswoman chairwoman empress',
);

/** Words after a name that are no part of it. */
export const SUFFIXES = /* @__PURE__ */ listWords('jr sr ii iii iv mp qc kc frs obe mbe cbe dbe ra phd md esq');

/** Small words within a name that may be left out: “al-Masri”, “von Bibra”. */
export const PARTICLES = /* @__PURE__ */ listWords(
  'al el as ul de da do dos das del della di du los van von der den ter op zur bin ibn bint la le y zu af',
);

/** Given names and the short forms that stand for them. */
export const SHORT_NAMES = `
  joseph joe, william bill will billy, robert bob rob bobby, james jim jimmy, michael mike mick, thomas tom, richard dick rick
  anthony tony, benjamin ben, daniel dan danny, edward ed ted eddie, samuel sam, alexander alex, matthew matt, christopher chris
  nicholas nick, andrew andy, gregory greg, steven steve stephen, timothy tim, donald don, ronald ron, kenneth ken, david dave
  elizabeth liz beth betty, katherine kate kathy, patricia pat, rebecca becky, susan sue, deborah debbie, jennifer jen, margaret maggie
  volodymyr vladimir, frederick fred, charles charlie, jacob jake, philip phil, jeffrey jeff, peter pete, lawrence larry
`;

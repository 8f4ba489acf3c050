// How single names are read, to tell whether two of them are of one and the same.
import { expect, test } from 'vitest';
import { isWater, listShortForms, readEntityName } from '../../src/findings/coref/entity-name.ts';
import { weighGivenName } from '../../src/findings/coref/given-ending.ts';
import { isSamePerson, readGivenName, readPerson } from '../../src/findings/coref/mention.ts';
import { readTable } from '../table.ts';

/** The shorter names of a body or place; those with a star only after the whole name. */
const writeForms = (written: string, lang: string, isPlace: boolean) =>
  listShortForms(readEntityName(written, lang), isPlace)
    .map(({ form, mustFollow }) => form + (mustFollow ? '*' : ''))
    .join(', ');

// the words to compare | those before “of” | shorter names
test.each(
  readTable(`
en: Norwegian Defence Ministry → norway defense ministry |  | defense ministry, defense ministry, ministry*
en: Ministry of Defense of Norway → norway defense ministry | ministry | defense ministry, defense ministry, ministry*
en: National Storm Centre of Norway → norway national storm center | national storm center | national storm center, national storm center, national*, national storm center, storm center, center*
en: Storm Centre of the North → north storm center | storm center | storm center, storm*, storm center, center*, north storm*
en: Harlan Museum of Art → art harlan museum | harlan museum | harlan museum, harlan*, harlan museum, museum*, art harlan*
en: Barlow Widget Industries → barlow widget industries |  | barlow widget, widget industrie, barlow widget*, barlow*
en: Barlow Group Ltd → barlow group limited |  | barlow group, barlow, group limited, barlow group*, barlow*
en: Fish Board Norway → fish board norway |  | fish board*, board norway, norway*, fish board*, fish*
en: Norway Board → norway board |  | board, board*
en: Norway Zorvel → norway zorvel |  | zorvel*
en: South Korea Fish Board → south korea fish board |  | fish board, korea fish board, fish board, board*
en: Strait Fisheries Agency → strait fisheries agency |  | strait fisherie, fisherie agency, agency*, strait fisherie*
en: Trade and Fisheries Agency → trade fisheries agency |  | trade fisherie, agency*, trade fisherie*
en: Big Trade and Fisheries Agency of the Coast → coast big trade fisheries agency | big trade fisheries agency | big trade fisherie agency, big*, coast big trade fisherie, big trade fisherie agency, trade fisherie agency, fisherie agency, agency*, coast big*, coast big trade*, coast big trade fisherie*
en: Music in Africa Foundation → music africa foundation |  | africa foundation, foundation*, music africa*
en: Voice to Parliament → voice parliament |  |
en: Halden → halden |  |
en: The → the |  |
en: Lakeside, Lindland → lakeside |  |
en: Up, Lindland → up lindland |  | lindland*, up*
en: Halden.com → halden |  |
en: One Two Three Four Five Six Seven → one two three four five six seven |  | two three four five six seven, three four five six seven, four five six seven, five six seven, seven*, one two*, one two three*, one two three four*, one*
en: Halden and Vik → halden vik |  | halden*
en: United Nations → united nation |  | nation*, united*
en: UN Fish Programme → united nation fish program |  | nation fish program, fish program, program*, united nation*, united nation fish*, united*
es: Ministerio de Defensa de Noruega → noruega defensa ministerio | ministerio | defensa ministerio, ministerio*, noruega defensa*, noruega*
es: Organización de las Naciones Unidas → onu |  |
fr: Union d’Halden → halden union | union | union*, halden*
de: Landgericht Halden → landgericht halden |  | halden*, landgericht*
xx: Lind Bank → lind bank |  | lind, bank*
`),
)('the body %s: %s', (lang, written, expected) => {
  const { words, head } = readEntityName(written, lang);
  const read = [words.join(' '), head.join(' '), writeForms(written, lang, false)].join(' | ');
  expect(read.trimEnd()).toBe(expected);
});

test.each(
  readTable(`
en: Lind Island → lind
en: Island →
en: River Berle → berle (water)
en: Berle River →
en: Province of Vik → vik
en: Vik →
en: Lake Lind → lind (water)
en: Vik City → vik
en: Lind Vale →
`),
)('the place %s: %s', (lang, written, expected) => {
  const water = isWater(readEntityName(written, lang)) ? ' (water)' : '';
  expect(writeForms(written, lang, true) + water).toBe(expected);
});

// a name | the titles before it → what is shown | its words | what follows it | its gender | its titles
test.each(
  readTable(`
en: Ida Lind| → Ida Lind | ida lind |  |  |
en: Ida “Bo” Lind| → Ida “Bo” Lind | ida lind |  |  |
en: Ida (Bo) Lind| → Ida (Bo) Lind | ida lind |  |  |
en: Dr Ida Lind PhD| → Ida Lind | ida lind | phd |  | dr
en: Ida Lind Jr.| → Ida Lind Jr. | ida lind | jr |  |
en: Jon Vik III| → Jon Vik III | jon vik | iii |  |
en: Jon Vik MBE| → Jon Vik | jon vik | mbe |  |
en: Jr.| → Jr. | jr |  |  |
en: President| → President | president |  |  | president (office)
en: Vice President| → Vice President | vice president |  |  | vice president (office)
en: Mr President| → Mr President | president |  | m | president (office)
en: Mr| → Mr |  |  |  |  (office)
en: President Grace Odera|president → Grace Odera | grace odera |  |  | president president
en: Grace Odera|mrs vice president → Grace Odera | grace odera |  | f | mrs vice president
en: Pope Lucan| → Pope Lucan | lucan |  |  | pope
en: Omar al-Barazi| → Omar al-Barazi | omar barazi |  |  |
en: al-Barazi| → al-Barazi | barazi |  |  |
en: Eva von Brandt| → Eva von Brandt | eva brandt |  |  |
en: von| → von | von |  |  |
en: Kang Mi-ran| → Kang Mi-ran | kang mi ran |  |  |
en: Sir Jon Vik| → Jon Vik | jon vik |  | m | sir
en: Lady Vik| → Lady Vik | vik |  | f | lady
en: Health Minister Ida Lind| → Ida Lind | ida lind |  |  | health minister
en: King Olav V| → King Olav V | olav v |  | m | king
`),
)('the person %s: %s', (_, line, expected) => {
  const [written = '', before = ''] = line.split('|');
  const person = readPerson(written, before.split(' ').filter(Boolean));
  const { words, suffix, gender = '', title, isOffice } = person;
  const read = [person.written, words.join(' '), suffix, gender, title + (isOffice ? ' (office)' : '')].join(' | ');
  expect(read.trimEnd()).toBe(expected);
});

test.each(
  readTable(`
en: Jon Lind / Jon Lind → true
en: Jon Lind / J. Lind → true
en: J. Lind / Jon Lind → true
en: Jon Lind / K. Lind → false
en: Jon Lind / Lind Jon → true
en: Jon Maria Lind / Lind Jon → false
en: Jon Maria Lind / Jon Maria → true
en: Jon Maria Lind / Maria Lind → true
en: Jon Maria Lind / Jon Lind → true
en: Jon Maria Eva Lind / Jon Eva Lind → true
en: Jon Maria Eva Lind / Eva Jon Lind → false
en: Jon Maria Lind / M. J. Lind → false
en: Jon Lind / Jon Vik → false
en: Jon Lind Jr / Jon Lind → true
en: Jon Lind Jr / Jon Lind Sr → false
en: Jon Lind / Jon Lind Sr → true
en: Jon Lind / Jon Maria Lind → false
en: William Lind / Bill Lind → true
en: Bill Lind / Will Lind → true
en: William Lind / Jon Lind → false
en: Jon Lind / Lind → true
en: Jon Lind / Jon → true
`),
)('one person, %s: %s', (_, names, expected) => {
  const [long, short] = names.split(' / ').map((name) => readPerson(name, []));
  expect(String(long && short && isSamePerson(long, short))).toBe(expected);
});

// whose given name it is, and how many of those that end like it are women’s
test.each(
  readTable(`
en: Ida Lind → f 0.958
en: Jon Lind → m 0.207
en: Robin → m 0.257
en: Zorvel → undefined 0.227
en:  → undefined 0.500
en: Zelmira Lind → undefined 0.900
en: Evaristo Lind → m 0.000
en: Q Lind → undefined 0.500
en: Xa → undefined 0.921
en: A → undefined 0.500
en: Kettil → undefined 0.208
en: Brunhilde → undefined 1.000
en: Zzz → undefined 0.083
en: Ida → f 0.958
en: Anno → undefined 0.143
`),
)('the given name %s: %s', (_, name, expected) => {
  expect(`${readGivenName(name)} ${weighGivenName(name).toFixed(3)}`).toBe(expected);
});

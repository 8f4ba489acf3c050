import { listWords } from './words.ts';

/** Shortened words that always have their name or number after them: a full stop after one ends no sentence. */
export const BEFORE_NAMES = listWords(`
  Mr Mrs Ms Mx Dr Prof Rev Fr Hon Sr Sra Srta Mme Mlle Messrs St Ste Mt Ft Gen Col Lt Maj Capt Cpl Cmdr Comdr Sgt Pvt Adm Brig
  Sen Rep Reps Sens Gov Pres Amb Atty Supt Insp Det Dep Asst No Nos Rs Art Vol pp cf vs ca approx est al eg ie viz Fig
`);

/** Shortened words that may end a sentence: only a word that commonly begins one shows that they did. */
export const ANYWHERE = listWords(`
  Jr Inc Corp Co Ltd Bros Cos Plc LLC Dept Univ Assn Ave Blvd Rd etc Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn
  Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo
`);

/** Words that commonly begin a sentence and seldom belong to a name. */
export const OPENERS = listWords(`
  The A An This That These Those He She It They We I You His Her Its Their Our There Here In On At For From With By After Before
  As If When While But And Or So Then However Although Though Since Some Many Most Several All Both Each What Who How Why Where
  Meanwhile Now Not No One Two According Because During Under Over Until
`);

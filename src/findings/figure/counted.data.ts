import { listWords } from '../../text/words.ts';

/** Words at which what is counted ends at the latest. */
export const STOPS = listWords(`
  a an the this that these those he she it they we i you him her them us his its their our my your who which whom whose what
  and or but nor so yet if as than then when while where because although though since until unless
  of in on at by to for from with without into onto over under about after before between among during through against
  across along around near within per via like off out up down upon toward towards despite including aboard amid behind beside beyond
  is are was were be been being am has have had having do does did will would shall should can could may might must
  not no never also only just even still already now ago later earlier there here too very more less most least each apiece
  said say added asked according went came left got took made died killed injured wounded remain voted became joined fled
  percent today yesterday tomorrow tonight
`);

/** Plurals without an s, and words that count as plural. */
export const PLURALS = listWords(`
  people police troops staff personnel cattle aircraft fish sheep deer feet teeth geese mice media data criteria alumni crew spacecraft
  livestock youth folk offspring bacteria salmon shrimp dead wounded injured unemployed homeless
`);

/** Words in -s that name one thing or none. */
export const SINGULARS = listWords(`
  thus plus always perhaps besides sometimes afterwards yes us news politics previous christmas texas kansas mathematics physics
  economics athletics gas bias lens canvas
`);

/** People that a number after a name counts: “In Leeds 12 people”. */
export const PERSONS = listWords(`
  people men women children civilians soldiers troops militants fighters others refugees migrants officers workers students
`);

/** Words beside the stops that have a capital before a number only because they begin a sentence. */
export const BEFORE_NUMBERS =
  'above all almost another approximately below exactly fewer just less minus only our plus roughly nearly some';

import { listWords } from '../../text/words.ts';

/** Words at which what is counted ends at the latest. */
export const STOPS = listWords(`
  a an the this that these those he she it they we i you him her them us his its their our my your who which whom whose what
  and or but nor so yet if as than then when while where because although though since until unless
  of in on at by to for from with without into onto over under about after before between among during through against
  across along around near within per via like off out up down upon toward towards despite including aboard amid behind beside beyond
  is are was were be been being am has have had having do does did will would shall should can could may might must
  'd 'll 're 've isn't aren't wasn't weren't won't don't didn't
  not no never also only just even still already now ago later earlier there here too very more less most least each apiece
  said says say told tells added wrote asked according went came left got took made gave died killed injured wounded remain
  works runs makes takes gives comes goes needs wants shows means leads holds voted became began joined fled
  percent today yesterday tomorrow tonight
`);

/** Plurals without an s, and words that count as plural. */
export const PLURALS = listWords(`
  people police troops staff personnel cattle aircraft fish sheep deer feet teeth geese mice media data criteria phenomena alumni crew
  series species crossroads headquarters barracks livestock spacecraft offspring youth clergy infantry folk townsfolk bacteria poultry
  salmon shrimp elite dead wounded injured unemployed homeless poor elderly
`);

/** Words in -s that name one thing or none. */
export const SINGULARS = listWords(`
  his its this thus plus as always perhaps besides sometimes afterwards yes less across towards us news politics series previous
  christmas texas kansas paris
  athens naples wales james charles thomas jones williams davis mathematics physics economics athletics gas bias lens
  canvas atlas alas overseas whereas
`);

/** People that a number after a name counts: “In Leeds 12 people”. */
export const PERSONS = listWords(`
  people men women children civilians soldiers troops militants fighters others refugees migrants officers workers students
`);

/** Words beside the stops that have a capital before a number only because they begin a sentence. */
export const BEFORE_NUMBERS =
  'above all almost another approximately below exactly fewer just less minus only our plus roughly nearly some';

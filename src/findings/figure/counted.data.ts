import { listWords } from '../../text/words.ts';

/** Words at which what is counted ends at the latest. */
export const STOPS = listWords(`
  a an the this that these those he she it they we i you him her them us his its their our my your who which whom whose what
  and or but nor so yet if as than then when while where because although though since until unless
  of in on at by to for from with without into onto over under about after before between among during through against
  across along around near within per via like off out up down upon toward towards despite including
  is are was were be been being am has have had having do does did will would shall should can could may might must
  not no never also only just even still already now ago later earlier there here too very more less most least
  said says say told tells added wrote asked according went came left got took made gave died killed injured wounded remain
  works runs makes takes gives comes goes needs wants shows includes means leads holds seeks
  percent today yesterday tomorrow tonight
`);

/** Plurals without an s, and words that count as plural. */
export const PLURALS = listWords(`
  people men women children police troops staff personnel cattle aircraft fish sheep deer feet teeth geese mice media data
  criteria phenomena alumni servicemen servicewomen policemen congressmen lawmen fishermen businessmen spokesmen gunmen women
  crew series species crossroads headquarters barracks medals wives lives livestock spacecraft offspring youth clergy infantry
`);

/** Words in -s that name one thing or none. */
export const SINGULARS = listWords(`
  his its this thus plus as always perhaps besides sometimes afterwards yes less across towards us news politics series previous
  various serious religious famous dangerous previous numerous continuous anonymous indigenous religious
`);

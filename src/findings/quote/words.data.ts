import { listWords } from '../../text/words.ts';

/** Words that begin a description of somebody or something: “the minister”, “some farmers”. */
export const DETERMINERS = /* @__PURE__ */ listWords(`
  the a an this these those some many several both two three four five most all another other each every any no few half one
`);

/** Owners that begin a description: “her lawyer”. */
export const OWNERS = /* @__PURE__ */ listWords('his her their its our my your whose');

/** Pronouns that can speak. */
export const PRONOUNS = /* @__PURE__ */ listWords(
  'he she they we i it you who which everyone everybody nobody someone somebody others',
);

/** Pronouns that are spoken to or about. */
export const OBJECTS = /* @__PURE__ */ listWords('him them me us himself herself themselves itself myself');

/** Words that lead to a place, a time or a thing. */
export const PREPOSITIONS = /* @__PURE__ */ listWords(`
  of for at in on by with from to into over about against through between among under during after before since until without within
  across behind beyond despite toward towards upon around near amid per via outside inside alongside throughout like
`);

/** Words that join or open clauses. */
export const JOINERS = /* @__PURE__ */ listWords(`
  and or but nor so yet that when while if as because although though where what how than whether once why whom whatever
`);

/** Forms of be, have and do, and what may stand with them before a verb: “would not have”. */
export const AUXILIARIES = /* @__PURE__ */ listWords(`
  is are was were be been being am has have had having will would could should can cannot may might must do does did not isn't aren't
  wasn't weren't hasn't haven't hadn't won't wouldn't couldn't shouldn't can't don't doesn't didn't he's she's it's they're we're i'm
  they've we've i've he'd she'd they'd i'd we'd he'll she'll they'll we'll ain't
`);

/** Words that may stand between a speaker and the verb besides those in “-ly”. */
export const ADVERBS = /* @__PURE__ */ listWords(`
  also then later once now still already just only even again never ever often soon first yesterday today tomorrow meanwhile however
  instead further therefore thus too there here simply perhaps almost away back out up down off together ahead quite rather very
  more less much long far ago always sometimes earlier went moreover furthermore nevertheless nonetheless additionally likewise similarly otherwise besides meantime hence monday tuesday wednesday thursday friday saturday sunday
`);

/** Common verbs that are no cue, in the forms that do not end in “-ed”; at one of them a description ends. */
export const VERBS = /* @__PURE__ */ listWords(`
  went go goes going came come comes coming took take takes taking made make makes making gave give gives giving got get gets getting
  put puts ran run runs running sat sits stood stands stand won win wins winning lost loses losing left leaves leave leaving met meets
  meet meeting held holds hold holding kept keeps keep keeping brought brings bring began begins begin became becomes become grew grows
  fell falls fall felt feels feel found finds find flew broke breaks built builds build bought buys buy caught chose drew drove ate
  fought fights forgot hid hit hits hurt knew led leads lead let lets lay lies lived lives live needs need paid pays pay
  rose rises rise sent sends send set sets shot shut sang sold sells sell shook spent spends spend stuck struck swept taught threw
  understood wore wears works work working looks look looking turns turn turning uses use using remains remain seems seem appears appear
  starts start continues includes include including helps help plays play moves move shows show faces face follows follow wants want
  happens happen comes cuts cut sees see saw seen done gone taken given known become grown shown hopes has
`);

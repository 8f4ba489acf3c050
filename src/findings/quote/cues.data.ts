import { listWords } from '../../text/words.ts';

/** Verbs of speech, in every form news uses them: their subject is who speaks. */
export const SPEECH_VERBS = listWords(`
  said say says saying told tell tells telling wrote write writes writing written added add adds adding tweeted tweets tweeting
  called call calls calling continued continues asked ask asks asking explained explains explain explaining noted notes note noting
  declared declares declare declaring reported reports report reporting described describes describe describing replied replies
  reply replying concluded concludes recalled recalls recalling responded responds respond responding argued argues argue arguing
  stated states stating accused accuses accusing insisted insists insist insisting pledged pledges pledging promised promises
  promising promise warned warns warn warning suggested suggests suggest suggesting claimed claims claim claiming acknowledged
  acknowledges acknowledging assured assures shouted shouts shouting urged urges urge urging admitted admits admitting complained
  complains complaining thanked thanks praised praises praising vowed vows vowing pointed emphasized emphasised emphasizes
  emphasises stressed stresses stressing denounced denounces denouncing chanted chants chanting lamented laments lamenting joked
  jokes joking quipped questioned questions announced announces announcing predicted predicts predicting condemned condemns
  condemning remarked remarks boasted boasts testified testifies observed observes exclaimed confessed confesses yelled yells mocked
  mocks affirmed affirms confirmed confirms confirming maintained maintains maintaining contended contends contending alleged
  alleges alleging asserted asserts asserting revealed reveals conceded concedes conceding demanded demands demanding denied denies
  deny denying criticized criticised criticizes criticises criticizing criticising dismissed dismisses rejected rejects hailed hails
  slammed slams blasted blasts dubbed labelled labeled referred refers quoted quotes believes believe believed thinks think thought
  hopes hope hoped expressed expresses posted reiterated reiterates underlined underlines highlighted cautioned cautions countered
  counters elaborated elaborates read reads answered answers agreed agrees proposed proposes recommended opined mused repeated
  repeats retorted tells urging whispered bragged brags insists clarified clarifies commented comments appealed appeals
`);

/** Words that lead to who speaks: “according to the ministry”. Each is followed by “to” or a speaker. */
export const LEADS = listWords('according');

/** Pronouns that can speak. */
export const PRONOUNS = listWords('he she they we i it who');

/** Words that may stand between a speaker and the verb: “he has also repeatedly said”. */
export const BETWEEN = listWords(`
  has have had was is are were be been being also then later once now still already just only even again both will would could
  should can might may must did does do not never ever often soon recently reportedly publicly first himself herself themselves
  who to went on and
`);

/** Words at which a description of a speaker ends, read outward from the verb. */
export const LIMITS = listWords(`
  that when while but as if because although though where which whose what how than whether since until after before during
  with without by into on in over about against through between among under is are was were be been being has have had
  will would could should can may might must do does did not so or then yet also to said says he she they it we i you there
  while who whom this these those and
`);

/** Words that begin a description of somebody: “the minister”, “her lawyer”. */
export const DETERMINERS = listWords(
  'the a an his her their its our my one another some many other several both two three most',
);

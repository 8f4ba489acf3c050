import { listWords } from '../../text/words.ts';

/** Verbs of speech, in every form news uses them: their subject is who speaks. */
export const SPEECH_VERBS = /* @__PURE__ */ listWords(`
  said say says saying told tell tells telling wrote write writes writing written added add adds adding tweeted tweets tweet tweeting
  called call calls calling continued continues asked ask asks asking explained explains explain explaining noted notes note noting
  declared declares declare declaring reported reports report reporting described describes describe describing replied replies
  reply replying concluded concludes conclude concluding recalled recalls recall recalling responded responds respond responding argued
  argues argue arguing stated states state stating accused accuses accuse accusing insisted insists insist insisting pledged pledges
  pledge pledging promised promises promise promising warned warns warn warning suggested suggests suggest suggesting claimed claims
  claim claiming acknowledged acknowledges acknowledge acknowledging assured assures assuring shouted shouts shout shouting urged urges
  urge urging admitted admits admit admitting complained complains complain complaining thanked thanks praised praises praise praising
  vowed vows vow vowing pointed points pointing emphasized emphasised emphasizes emphasises emphasizing emphasising stressed stresses
  stress stressing denounced denounces denouncing chanted chants chant chanting lamented laments lament lamenting joked jokes joking
  quipped questioned questions questioning announced announces announce announcing predicted predicts predict predicting condemned
  condemns condemn condemning remarked remarks remarking boasted boasts boasting testified testifies testify observed observes
  exclaimed confessed confesses yelled yells yelling mocked mocks mocking affirmed affirms confirmed confirms confirm confirming
  maintained maintains maintaining contended contends contending alleged alleges alleging asserted asserts assert asserting revealed
  reveals revealing conceded concedes conceding demanded demands demand demanding denied denies deny denying criticized criticised
  criticizes criticises criticizing criticising dismissed dismisses dismissing rejected rejects rejecting hailed hails hailing slammed
  slams slamming blasted blasts blasting dubbed labelled labeled labels referred refers referring quoted quotes quoting posted posts
  posting reiterated reiterates reiterating underlined underlines underlining highlighted highlights highlighting cautioned cautions
  countered counters countering elaborated elaborates read reads reading answered answers answering opined mused muses repeated
  repeats repeating retorted whispered bragged brags bragging clarified clarifies commented comments comment commenting appealed
  appeals apologized apologised ordered orders ordering advised advises advising informed informs informing reminded reminds urges
  cried cries interjected recounted recounts recounting proclaimed proclaims emailed texted intoned sighed whisper begged pleaded
  disclosed discloses detailed details spoke speaks speaking talked talks talking cited cites citing hinted hints instructed
  intimated penned scoffed snapped sang ruled rules hit summed blamed blames blaming decried branded brands derided deplored deplores
  welcomed welcomes commended commends congratulated applauded applauds defended defends defending voiced voices expressed expresses
  expressing issued outlined outlines specified specifies indicated indicates indicating implied implies signed signalled signaled
  touted touts lauded lauds credited likened compared characterized characterised portrayed rebuked chided railed lambasted ripped
  assailed fumed raged pronounced reasoned speculated theorized wondered wonders wondering greeted tells invoked echoed echoes
`);

/** Verbs of thought, will and judgement, whose words in marks are their subject's too. */
export const THOUGHT_VERBS = /* @__PURE__ */ listWords(`
  believes believe believed believing think thinks thought thinking hopes hope hoped hoping expects expect expected expecting feels
  feel felt fears fear feared wants want wanted agreed agrees agree agreeing proposed proposes proposing recommended recommends
  refused refuses declined declines opposed opposes opposing supported supports supporting support backed backs endorsed endorses
  endorsing considered considers consider viewed views sees see saw seen knows know knew seemed seems seem appeared appears decided
  decides plans planned sought seeks seek offered offers offering attacked attacks attacking challenged challenges rebuffed showed
  shows show showing found finds learned learnt estimated estimates forecast concerned worried worries doubt doubts doubted
  imagined imagines preferred prefers favored favors favoured wished wishes intends intended determined determines calculated
  judged regarded regards understood understands remembered remembers envisioned envisions aimed tried trying threatened threatens
  raised raises released releases cast delivered gave made put used uses using speaks launched launches sent sends published
  publishes pushed promoted promotes embraced ridiculed tapped named names listed lists mentioned mentions mentioning identified
  adopted approved focused discussed discusses discussing talk invited requested requests encouraged encourages sued apologize
  heard hears asks recognized recognizes recognised voted ended closed began opened celebrated campaigned
`);

/** Nouns that stand for speech: “in a statement”, “Lind's remarks”. */
export const SPEECH_NOUNS = /* @__PURE__ */ listWords(`
  statement statements remark remarks comment comments claim claims call calls promise promises pledge pledges vow words word view views
  opinion opinions belief warning warnings criticism description speech speeches interview letter tweet tweets post posts message
  messages email emails assertion assertions accusation accusations allegation allegations argument argument arguments proposal plan
  demand demands declaration suggestion contention question questions answer response reply report reports testimony memo note slogan
  motto insistence complaint complaints concern concerns praise support endorsement admission announcement idea notion assessment
  attack attacks refusal commitment hope hopes fear fears phrase term title reference references
`);

/** Words that lead to who speaks: “according to the ministry”. */
export const LEADS = /* @__PURE__ */ listWords('according');

/** Words that tell that what follows in marks is a name or a doubt: “so-called”, “known as”. */
export const NAMERS = /* @__PURE__ */ listWords(
  'so-called called known named titled entitled nicknamed dubbed song album film movie book show series novel single',
);

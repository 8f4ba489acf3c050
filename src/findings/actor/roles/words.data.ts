import { listWords } from '../../../text/words.ts';

/** Small words, in lower case, at which a role that is read backwards begins. */
export const STARTERS = /* @__PURE__ */ listWords(`
  the a an this that these those his her its their our my your one another each every some any no all both
  and or but nor so yet if as than then when while where whether because although though since until unless after before once
  of for to in on at by with from into onto upon about against between among amid during through across over under near within
  without like unlike per via versus alongside outside inside behind beyond besides despite including concerning regarding
  is are was were be been being am has have had do does did will would shall should can could may might must
  i you he she it we they him them us me who whom whose which what why how there here
  out up off away not never also even just only still already again too very more most less least much many such other others
  yesterday today tomorrow tonight now later earlier ago meanwhile however instead further furthermore moreover therefore thus
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december mondays tuesdays wednesdays thursdays fridays saturdays sundays night morning afternoon evening day days week weeks month months year years
`);

/** Verbs, in lower case and in forms without -ed or -ing, that stand before or after a name and are no part of a role. */
export const VERBS = /* @__PURE__ */ listWords(`
  say says said tell tells told ask asks write writes wrote make makes made take takes took give gives gave go goes went come comes came
  see sees saw get gets got let lets put puts keep keeps kept meet meets met leave leaves left find finds found hold holds held
  bring brings brought begin begins began become becomes became think thinks thought know knows knew feel feels felt hear hears heard
  lead leads led run runs ran win wins won lose loses lost sit sits sat stand stands stood speak speaks spoke spoken send sends sent
  call calls urge urges warn warns want wants need needs help helps seek seeks sought show shows shown add adds note notes tell
  claim claims insist insists argue argues believe believes accuse accuses blame blames describe describes praise praises quote quotes
  cite cites replace replaces succeed succeeds join joins face faces support supports back backs defeat defeats beat beats
  thank thanks welcome welcomes remind reminds invite invites name names appoint appoints elect elects choose chose chosen
  die dies fly flies flew shoot shoots shot kill kills arrest arrests visit visits follow follows play plays
  explain explains admit admits deny denies reveal reveals announce announces agree agrees declare declares suggest suggests
  remain remains stay stays live lives work works hope hopes plan plans fear fears look looks remember remembers recall recalls
  teach teaches taught buy buys bought sell sells sold fight fights fought build builds built pay pays paid catch caught
  wear wears wore draw draws drew drive drives drove break broke rise rises rose fall falls fell grow grows grew
  bid bids hit hits cut cuts set sets read reads resign resigns deliver delivers confirm confirms tweet tweets respond responds
`);

/** Words on -ed and -ing, in lower case, that are part of a role: “retired”, “outgoing”. */
export const PARTICIPLES = /* @__PURE__ */ listWords(`
  retired renowned noted celebrated exiled jailed imprisoned ousted deposed detained disgraced elected appointed convicted accused
  acclaimed embattled designated decorated disputed unelected unaffiliated registered licensed chartered certified experienced
  distinguished esteemed respected beloved united united allied armed combined disabled self-styled indebted alleged
  leading outgoing incoming ruling governing sitting acting managing reigning visiting founding commanding presiding serving
  supervising contributing consulting marketing engineering nursing banking accounting farming fishing mining housing building
  planning training advertising broadcasting publishing manufacturing trading shipping boxing racing cycling swimming
  sporting gaming computing teaching counselling counseling policing recruiting purchasing licensing fundraising breeding
  breaking operating investing filmmaking filming wedding king ring spring string wing red bed shed
`);

/** Words on -ly, in lower case, that are no adverbs. */
export const NO_ADVERBS = /* @__PURE__ */ listWords(`
  family assembly supply early daily weekly monthly yearly quarterly elderly friendly ally bully rally monopoly butterfly fly july italy
  newly formerly
`);

/** Words, in lower case, after which a country or field in two parts may begin: “former Trinidad and Tobago minister”. */
export const BEFORE_PAIRS = /* @__PURE__ */ listWords(
  "the a an former future ex new current deputy acting federal national state junior 's",
);

/** Words, in lower case, that link the parts of a role after its noun: “director of research at the Institute for …”. */
export const LINKS = /* @__PURE__ */ listWords('of for at in with from to on and & within under by');

import { listWords } from '../../text/words.ts';

/** Nouns, in lower case, that an organisation's name ends with or has before “of”. */
export const ORGANISATION_HEADS = listWords(`
  ministry department office bureau agency authority commission committee council congress parliament senate assembly government
  cabinet court tribunal police army navy force forces guard guards brigade battalion command union federation confederation
  association society institute institution university college school academy foundation trust fund bank group company corporation
  corp inc ltd llc plc co industries holdings partners enterprises airlines airways party front movement alliance coalition league
  organisation organization network service services centre center board administration club team fc church
  hospital clinic times post journal news press tribune herald gazette guardian telegraph magazine radio tv television channel media
  studios records entertainment pictures motors energy oil gas petroleum electric technologies systems software laboratories labs
  pharmaceuticals insurance capital securities exchange chamber secretariat
  consortium syndicate brotherhood militia ngo watch monitor observatory archive library museum theatre orchestra
  broadcasting embassy consulate cooperative collective caucus
`);

/** Nouns, in lower case, that end the name of an event, a law, a prize or a work, which is no actor. */
export const EVENT_HEADS = listWords(`
  war wars battle revolution uprising revolt crisis campaign operation agreement agreements accord accords treaty protocol pact act
  law bill code constitution amendment regulation award awards prize prizes medal championship championships cup games olympics
  festival fair expo exhibition day week month year season election elections primary referendum summit conference convention plan
  goals strategy vision project programme program initiative plan deal resolution declaration report index survey poll tour trophy
  open masters marathon parade pandemic virus disease syndrome hurricane typhoon cyclone storm earthquake policy
  philosophy theory rights edition series film movie album song show section chapter article
`);

/** Nouns, in lower case, that a place's name ends with. */
export const PLACE_HEADS = listWords(`
  river lake sea ocean bay gulf strait channel canal island islands peninsula cape coast mountain mountains mount hill hills valley
  desert forest park province state county district region territory city town village borough prefecture oblast governorate
  municipality street road avenue square boulevard highway bridge airport port harbour harbor beach plateau delta falls basin
  heights plains dam reef archipelago corridor junction township palace tower border republic kingdom
`);

/** Words, in lower case, that a place's name begins with. */
export const PLACE_STARTS = listWords('mount lake cape fort port san santa saint st gulf isle');

/** Titles, ranks and offices, in lower case, that stand before a person's name. */
export const TITLES = listWords(`
  mr mrs ms mx miss dr prof professor sir dame lord lady king queen prince princess sheikh sultan emir imam ayatollah pope pastor
  father sister brother rabbi bishop archbishop cardinal reverend rev president vice-president premier chancellor minister secretary
  senator sen representative rep congressman congresswoman governor gov mayor councillor councilman councilwoman alderman ambassador
  envoy commissioner attorney judge justice magistrate prosecutor general gen colonel col major maj captain capt lieutenant lt
  sergeant sgt corporal cpl private commander admiral adm marshal brigadier inspector superintendent detective officer constable
  sheriff chief director chairman chairwoman chair chairperson ceo cfo coo founder co-founder spokesman spokeswoman spokesperson
  coach manager editor author actor actress singer analyst economist historian scientist researcher lawyer activist journalist
  reporter leader deputy speaker mp mep candidate nominee strategist adviser advisor counsel counterpart head boss striker
  principal madam incumbent midfielder defender goalkeeper director-general undersecretary treasurer consul
`);

/** Words, in lower case, that may stand between the parts of a title: “Vice President”, “Foreign Minister”. */
export const TITLE_MODIFIERS = listWords(`
  vice deputy former ex acting interim foreign prime defence defense interior finance health education trade justice environment
  energy home press assistant associate senior chief general attorney state national security executive managing first lady
  lieutenant major supreme crown grand speaker under junior honorary special house senate minority majority campaign communications
  opposition party army navy police presidential democratic republican then
`);

/** Words that are written with a capital and name no actor. */
export const NO_NAMES = listWords(`
  I I'm I've I'd I'll Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
  September October November December Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Jan Feb Mar Apr Jun Jul Aug Sep
  Sept Oct Nov Dec Christmas Easter Ramadan Thanksgiving Internet God Bible Koran Quran COVID Covid Brexit OK TV AM PM
  GMT EST EDT UTC CEO GDP HIV AIDS DNA RNA PCR SMS URL FAQ Q A VIP ID IT AI LGBT LGBTQ NGO NGOs SUV CCTV PM MP MPs FILE PHOTO
  Photo Image Video Read Share Story Copyright Olympics Olympic
`);

/** Words, in lower case, that lead to a place. */
export const BEFORE_PLACES = listWords(
  'in at near from outside to into across around towards toward throughout within',
);

/** Verbs, in lower case, that people are the subject of rather than places. */
export const PERSONAL_VERBS = listWords(`
  said says told tells added adds wrote writes tweeted explained argued insisted noted recalled replied asked claimed admitted
  believes thinks thought knows knew hopes who whose smiled laughed married died resigned born his her
`);

/** Words, in lower case, that link the parts of a person's or place's name. */
export const NAME_LINKS = listWords(
  'de da do dos das del della di du van von der den ter bin ibn bint al el la le y e ul ud zu af',
);

/** Words, in lower case, that often begin a sentence and belong to no name. */
export const COMMON_OPENERS = listWords(`
  former current new old top senior local foreign national international federal state public private early late more less most few
  other others another such same every any none yes no not never always often once again still yet even just only also perhaps maybe
  first second third last next finally recently currently previously earlier later today yesterday tomorrow tonight
  like unlike despite amid among along across between beyond above below behind beneath beside besides without within throughout
  through upon via per whether unless whatever whoever whenever wherever who whom whose which what why how when where if
  should would could can may might must will shall do does did have has had is are was were be been being get got let make made
  take took give gave go went come came see saw look say says said ask asked tell told think thought know knew keep kept
  people officials police experts analysts authorities protesters critics supporters residents sources witnesses workers students
  government ministers lawmakers leaders thousands hundreds dozens millions two three four five six seven eight nine ten
  one my your his her its our their me him them us anyone everyone someone nobody everybody somebody anything everything something
  nothing although though because since while until till as than then thus hence therefore however moreover furthermore meanwhile
  instead nevertheless nonetheless otherwise indeed certainly clearly apparently reportedly allegedly according additionally
  overall elsewhere thanks please sorry sure well oh hello dear good great bad right wrong many much several all both each either
  neither some during before after under over about against around by for from in into of off on onto out to toward towards up with
  here there now so and but or nor the a an this that these those he she it they we you i
`);

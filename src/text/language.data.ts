/**
 * The commonest words of a language. A word counts the less for a language, the more others have it, so what they share is listed
 * for all of them. Languages after the sixth are told apart and not read.
 */
export const COMMON_WORDS = {
  en: `the of and to in a that is for on it was with as by he said from i at are this have be has we his not an they will but their
you which who were had or been she its would her so s more about after there out if them than`,
  es: `de la en el y que a los del se un por con una su las es para al fue como no más lo ha sus este o pero entre le sobre hasta
desde esta está era ya había son han e según dijo años`,
  fr: `de la le l et à en les des d est du un il une dans a au pour que par qui sur son plus avec ce pas se qu s elle sont été n ne
aux cette mais sa ont ou nous ses je c on y entre leur dit`,
  de: `der die und in das den von mit im zu des auf ist für sich ein dem er als auch es eine nicht sie an wurde nach bei am aus
dass wird war zum hat einer sind um über so zur sagte`,
  it: `di il la e in che a è del un per l della ha i le una si da con non al sono nel dell dei alla anche delle gli nella hanno all
più dal come tra ma dalla lo degli d su detto`,
  pt: `de a o em que e os as por um para se uma com não é mais foi mas são sua já seu entre sobre ou este também até há esta era do
da dos das no na nos nas ao à aos às como disse`,
  ca: 'de la que i el a en l per d va els del les un amb una és s no al es dels ha com més o ja també',
  gl: 'de o a que e en do da os as un unha para por con se non foi ao á é máis como ou seu súa polo no na tamén dos das pero',
  nl: 'de het een van en in is dat op te met die niet aan er om ook als bij uit',
  da: 'og i at det er en den til på med af som har de et om han att är av',
  ro: 'și în de la cu pe că a din care un o nu este mai au fost al să',
};

/** Languages close to one of those that are read, and not told apart from it by their words: a page that declares one is in it. */
export const CLOSE_LANGUAGES = 'an ast co fur gsw lb lij lmo mwl nap nds oc sc scn sco vec';

/** The domains of countries in which sites of any country are. */
export const SHARED_DOMAINS = 'ai cc co fm gg io la ly me to tv ws';

/** The country of the currency whose sign stands in a text in English, in which no dollar does. */
export const SIGNS_OF_REGIONS = [
  ['£', 'GB'],
  ['€', 'IE'],
  ['₹', 'IN'],
] as const;

import { listWords } from '../../text/words.ts';

/** Words, folded, that may close the name of a body and be left out when it is named again: “Barlow Industries”. */
export const BODY_ENDS = /* @__PURE__ */ listWords(`
  inc ltd llc plc co corp corporation company companies group holdings holding limited gmbh sa ag nv spa pte pty industries enterprises
  international technologies technology systems solutions partners ventures motors airlines airways aviation energy petroleum
  oil gas electric electronics pharmaceuticals pharma foods brewery breweries bank bancorp capital financial insurance media news
  magazine newspaper tv television radio network studios entertainment records pictures press agency organisation organization
  movement party front alliance militia group network school college university fc cf afc united club hospital
  worldwide global communications telecom logistics shipping mining steel stores supermarkets hotels resorts
`);

/** Words, folded, that may close the name of a place and be left out when it is named again: “Lind Island”. */
export const PLACE_ENDS = /* @__PURE__ */ listWords(`
  city town village county district province state region oblast prefecture governorate municipality peninsula ocean sea
  island islands township borough wilaya commune
`);

/** Nouns, folded, that stand for a body named before when they are written with a capital: “the Ministry”. */
export const HEADS = /* @__PURE__ */ listWords(`
  ministry department court council commission committee party army navy union agency authority assembly parliament congress senate
  house bank university college institute foundation association federation board bureau office company group club school hospital
  church cabinet tribunal league alliance organization fund center administration government force forces press secretariat
  society movement front coalition trust museum academy corporation chamber circuit
`);

/** Spellings of one word, the first being the one compared. */
export const SPELLINGS = `
  center centre, defense defence, organization organisation, program programme programs programmes, labor labour
  theater theatre, harbor harbour, saint st, mount mt, department dept, ministry minister, county co, limited ltd, corporation corp
  company cos, colonization colonisation, industrialization industrialisation, modernization modernisation, mobilization mobilisation
  civilization civilisation, stabilization stabilisation, authorization authorisation, catalog catalogue, judgment judgement
  fiber fibre, color colour, neighbors neighbours, science sciences, affair affairs, study studies, nation nations, force forces
  service services
`;

/** Words, folded, left out when names are compared. */
export const SMALL_WORDS = /* @__PURE__ */ listWords('the of for and on in at de la del des du di y e und der to s');

/** Names of one body that no rule leads to one another, the fullest first. */
export const ALIASES = `
  islamic state, isis, isil, daesh, islamic state group
  hezbollah, hizbullah, hizballah, hezbullah
  al qaeda, al qaida
  united nations, un
  european union, eu
  north atlantic treaty organization, nato
  washington dc, district of columbia
  associated press, ap
  british broadcasting corporation, bbc
`;

/** News agencies, which stand in brackets to say whose story it is. */
export const AGENCIES = /* @__PURE__ */ listWords(
  'AFP AP EFE IPS DPA ANSA TASS PTI ANI IANS UPI AAP ANN CNN BBC NNA SPA WAM KUNA QNA MENA UNI APA TAP MAP PA CNA ANP APP',
);

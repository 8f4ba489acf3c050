import { listWords } from '../../../text/words.ts';

/** Courtesies, in lower case, that are no role. */
export const COURTESIES = /* @__PURE__ */ listWords('mr mrs ms miss mx dr sir dame lord lady madam');

/** Offices, ranks, trades and ties, in lower case and in the singular, by which a story introduces somebody. */
export const ROLE_NOUNS = /* @__PURE__ */ listWords(`
  president vice-president premier chancellor minister secretary senator sen representative rep congressman congresswoman governor gov
  mayor councillor councilor councilman councilwoman alderman ambassador envoy commissioner attorney judge justice magistrate
  prosecutor general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl commander admiral adm marshal
  brigadier brig inspector superintendent supt detective officer constable sheriff chief director chairman chairwoman chair
  chairperson ceo cfo coo cto founder co-founder cofounder spokesman spokeswoman spokesperson coach manager editor author actor actress
  singer analyst economist historian scientist researcher lawyer activist journalist reporter leader deputy speaker mp mep mla mlc mpp
  candidate nominee strategist adviser advisor counsel counterpart head boss striker principal incumbent midfielder defender
  goalkeeper director-general secretary-general undersecretary treasurer consul king queen prince princess duke duchess
  emperor sheikh sheik sultan emir amir imam custodian ayatollah pope pastor father sister brother rabbi bishop archbishop cardinal reverend rev
  priest vicar monk nun prof professor lecturer dean rector provost chancellor academic scholar fellow student pupil teacher tutor
  headteacher headmaster headmistress schoolteacher graduate undergraduate postgraduate
  doctor physician surgeon nurse midwife paramedic dentist pharmacist veterinarian vet psychiatrist psychologist therapist
  counsellor counselor specialist expert consultant engineer architect designer developer programmer technician mechanic electrician
  plumber carpenter builder welder labourer laborer worker employee employer staffer aide assistant intern apprentice trainee
  official bureaucrat diplomat negotiator mediator delegate lawmaker legislator politician statesman parliamentarian mayor-elect
  president-elect councillor whip chief-of-staff commandant soldier veteran pilot sailor officer policeman policewoman firefighter
  guard bodyguard warden ranger spy agent investigator auditor inspector regulator ombudsman registrar clerk archivist
  librarian curator banker broker trader investor financier accountant entrepreneur businessman businesswoman tycoon billionaire
  millionaire magnate mogul industrialist executive owner co-owner proprietor shareholder partner publisher broadcaster presenter
  anchor host columnist correspondent commentator blogger vlogger podcaster youtuber influencer photographer photojournalist
  filmmaker film-maker director producer screenwriter playwright writer novelist poet essayist biographer translator interpreter
  composer conductor musician pianist violinist guitarist drummer rapper dj songwriter vocalist dancer choreographer artist painter sculptor
  illustrator cartoonist comedian magician supermodel chef cook baker butcher waiter waitress bartender restaurateur hotelier
  farmer fisherman fisher rancher herder shepherd grower miner trader vendor shopkeeper seller merchant driver trucker taxi-driver
  cyclist runner sprinter athlete swimmer boxer wrestler golfer footballer cricketer bowler batsman batter pitcher quarterback
  goalscorer forward winger full-back centre-back skipper captain teammate referee umpire trainer jockey skier skater gymnast champion
  medallist medalist olympian player co-star star celebrity legend icon
  biologist chemist physicist mathematician statistician astronomer astrophysicist astronaut cosmonaut geologist geographer ecologist
  epidemiologist virologist immunologist paleontologist palaeontologist archaeologist anthropologist sociologist philosopher
  theologian linguist meteorologist climatologist seismologist zoologist botanist conservationist environmentalist
  naturalist oceanographer hydrologist demographer criminologist pathologist neurologist cardiologist oncologist
  paediatrician pediatrician gynaecologist gynecologist obstetrician nutritionist dietitian
  campaigner advocate organiser organizer protester protestor demonstrator dissident whistleblower whistle-blower rebel militant
  warlord insurgent jihadist cleric mullah preacher missionary evangelist guru shaman chieftain elder mukhtar
  sociologist pollster strategist lobbyist barrister solicitor notary litigant plaintiff defendant complainant respondent petitioner
  suspect convict fugitive inmate prisoner detainee hostage gunman attacker assailant murderer killer rapist gangster kingpin
  smuggler trafficker dealer thief hacker impostor fraudster terrorist
  resident villager neighbour neighbor citizen native islander immigrant migrant refugee expatriate expat settler tourist
  traveller traveler visitor passenger commuter motorist pedestrian bystander eyewitness witness survivor volunteer
  patient customer client shopper consumer homeowner tenant landlord landowner voter donor philanthropist benefactor patron
  mother wife husband widow widower son daughter uncle aunt cousin nephew niece grandmother grandfather grandson granddaughter
  stepfather stepmother stepson stepdaughter father-in-law mother-in-law brother-in-law sister-in-law son-in-law daughter-in-law
  parent sibling twin fiancé fiancée fiance fiancee girlfriend boyfriend friend colleague ally rival opponent successor predecessor
  protégé protege mentor disciple follower supporter fan heir
  man woman boy girl teenager toddler child baby youth pensioner retiree minor millennial
  member co-chair co-chairman co-author co-director co-leader co-ordinator coordinator organiser facilitator administrator supervisor
  superviser controller comptroller planner strategist trustee governor patron ambassador-designate convener convenor
  whip secretary-treasurer inventor explorer mountaineer climber sherpa diver surfer sailor navigator skipper
  hunter trapper gardener landscaper forester arborist beekeeper breeder handler groomer tailor seamstress weaver jeweller jeweler
  hairdresser stylist barber beautician cleaner housekeeper maid nanny babysitter caregiver carer caretaker janitor porter
  courier postman messenger dispatcher operator conductor stewardess steward
  nationalist communist socialist feminist reformist separatist conservative liberal republican democrat
  head-teacher freelancer laureate nobelist mastermind ringleader figurehead strongman dictator autocrat ruler monarch
  governor-general prefect procurator assemblyman assemblywoman assemblymember freeholder selectman ward-councillor
  technologist futurist theorist strategist planner ethicist jurist lexicographer cartographer
  vice-chancellor vice-chairman vice-chair deputy-chairman patriarch metropolitan abbot lama caliph vizier regent
  commodore midshipman airman seaman marine cadet recruit sniper paratrooper commissar
  secretary-designate lieutenant-general major-general lieutenant-colonel sub-inspector
  trainer instructor educator carpenter potter blacksmith goldsmith craftsman artisan
  contractor subcontractor realtor surveyor estate-agent valuer assessor adjudicator arbitrator
  spouse partner competitor critic holder caretaker heiress socialite contestant contender challenger skeptic sceptic collector
  mk mna mpa td msp nuncio disciple caretaker
  sexologist gemologist zoo-keeper zookeeper keeper wrangler
`);

/** Nouns that alone say too little when a name follows at once: “the man Lind had seen”. */
export const VAGUE_NOUNS = /* @__PURE__ */ listWords(
  'man woman boy girl child baby person youth people men women friend fan follower supporter customer client user',
);

/** Titles, in lower case, that may be found as a part of the name, and are nobody's given name as “Hunter” and “Dean” are. */
export const NAME_TITLES = /* @__PURE__ */ listWords(`
  president vice-president minister chancellor senator sen congressman congresswoman governor gov mayor general gen colonel col captain
  capt lieutenant lt sergeant sgt brigadier brig admiral commander professor prof king queen princess sheikh sheik imam
  ayatollah pope archbishop rabbi reverend rev pastor secretary ambassador commissioner judge inspector detective chairman
  chairwoman director spokesman spokeswoman spokesperson speaker coach officer
`);

/** Honours, in lower case, that stand between an office and the name: “Minister of Fisheries Sheikh”. */
export const HONOURS = /* @__PURE__ */ listWords('sheikh sheik king queen prince princess imam ayatollah');

/** Offices, in lower case, that may have “of” and more between them and the name: “Minister of Fisheries Lind”. */
export const OFFICES = /* @__PURE__ */ listWords(`
  minister secretary president director head chief chair chairman chairwoman chairperson commissioner prosecutor professor ambassador
  envoy deputy governor mayor general undersecretary secretary-general director-general counsellor adviser advisor spokesman
  spokeswoman spokesperson speaker premier chancellor representative coordinator manager commander bishop archbishop dean
  emir amir custodian king prince
`);

/** Words, in lower case, that may follow the noun of a role: “president emeritus”, “attorney general”. */
export const AFTER_NOUNS = /* @__PURE__ */ listWords('emeritus elect designate general');

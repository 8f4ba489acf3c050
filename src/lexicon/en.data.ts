import type { NumberWords } from './language.ts';

/** English words in lower case, each in one entry with all of its tags: `tag tag: word word`. Lines that begin with a space go on. */
export const TAGGED_WORDS = `
determiner: most no those
determiner: these
determiner title before-pair name-filler: the
determiner before-date: this
determiner before-pair: a an
determiner before-date: each
quantifier: any both few half many one other several
quantifier before-number: all
quantifier before-number: another some
quantifier before-date: every
number-word: five four three two
possessive: whose
possessive masculine-pronoun: his
possessive feminine-pronoun: her
possessive: its my their your
possessive before-number: our
subject-pronoun: i
subject-pronoun masculine-pronoun: he
subject-pronoun feminine-pronoun: she
subject-pronoun: it they we which who you
indefinite-pronoun: everybody everyone nobody somebody someone
indefinite-pronoun counted-person: others
object-pronoun: itself me myself themselves
object-pronoun masculine-pronoun: him himself
object-pronoun feminine-pronoun: herself
object-pronoun: them
object-pronoun title singular-in-s: us
feminine-pronoun: hers
preposition: across against alongside amid among behind beyond despite inside into like near outside over per throughout toward
  towards upon via without
preposition: about
preposition role-link: with
preposition role-link name-filler: at for
preposition role-link name-filler before-date: of to
preposition role-link before-date: by from
preposition role-link: under within
preposition role-link name-filler before-date: in on
preposition before-date: after around before between during since through until
conjunction: although because how nor or than though whatever where whether while whom why yet
conjunction adverb: once
conjunction: but if so that what when
conjunction role-link name-filler before-date: and
conjunction name-particle: as
auxiliary: ain't am aren't be being can can't cannot could couldn't did didn't does doesn't don't hadn't hasn't haven't having
  he'd he'll he's i'd i'm i've is isn't it's may might must she'd she'll she's should shouldn't they'd they'll they're they've was
  wasn't we'd we'll we're we've weren't wouldn't
auxiliary: are been had have not were would
auxiliary verb: has
auxiliary future-cue: will won't
auxiliary name-particle: do
adverb: additionally ahead ever far first hence likewise long meantime nevertheless nonetheless often otherwise quite rather
  similarly simply soon together
adverb function-word: ago already also earlier even here later more never now off still then today tomorrow too very yesterday
adverb function-word: out there up
adverb function-word before-number: just
adverb function-word before-number: less only
adverb verb role-verb counted-boundary: went
adverb role-verb: back
adverb role-boundary: again away further furthermore however instead meanwhile moreover much therefore
adverb role-boundary singular-in-s: besides thus
adverb singular-in-s: always perhaps sometimes
adverb counted-boundary: down
adverb before-number: almost
function-word: least onto tonight unless
function-word verb: including
function-word future-cue: shall
speech-verb role-verb governing-verb counted-boundary clause-verb: said
weekday: friday monday saturday sunday thursday tuesday
weekday club-noun: wednesday
plural-weekday: fridays mondays saturdays sundays thursdays tuesdays wednesdays
month: april august december february january june march november october september
month ly-word: july
day-part: afternoon evening morning
day-part after-weekday-name: night
time-unit: day days month months week weeks years
time-unit before-date: year
speech-verb: accusing apologised apologized appealed appeals applauded applauds assailed begged blaming blasted blasting blasts
  branded brands calling chant chanted chanting chants characterised characterized chided cited citing commended commends compared
  condemn condemning congratulated continued countering credited criticised criticises criticising criticized criticizes
  criticizing decried defended defending defends denounces denouncing deplored deplores derided described describing detailed
  details dismissed dismisses dismissing echoed echoes elaborates expressed expresses expressing greeted hailed hailing hails
  highlighting instructed invoked issued labeled labelled labels lambasted lauded lauds likened mocked mocking mocks ordering
  orders outlines penned pleaded pledging portrayed praised praising pronounced questioning quoted quoting raged railed reading
  rebuked referred referring refers rejecting ripped slammed slamming slams speaking summed talked talking talks thanked touted
  touts voiced voices welcomed barked bellowed blurted gasped groaned growled grumbled hissed mumbled murmured muttered roared
  screamed shrieked snarled sobbed teased
speech-verb that-verb: advised advises advising asking commented commenting elaborated highlighted highlights outlined questioned
  urging
speech-verb clause-verb: acknowledge acknowledged acknowledges acknowledging adding admitted admitting affirmed affirms alleges
  alleging announcing answered answering answers arguing assert asserted asserting asserts assured assures assuring boasted
  boasting boasts bragged bragging brags cautioned cautions claiming clarified clarifies complain complained complaining complains
  conceded concedes conceding conclude concluded concludes concluding confessed confesses confirmed confirming contended
  contending contends countered counters cried cries declared declaring denying disclosed discloses emailed emphasised emphasises
  emphasising emphasized emphasizes emphasizing exclaimed explained explaining fumed hinted hints implied implies indicated
  indicates indicating informed informing informs insisting interjected intimated intoned joked jokes joking lament lamented
  lamenting laments maintaining mused muses noting observed observes opined pointed pointing points posted posting predict
  predicted predicting predicts proclaimed proclaims promising quipped reasoned recalled recalling recounted recounting recounts
  reiterated reiterates reiterating remarked remarking reminded repeated repeating repeats replied replies replying reported
  reporting responding retorted revealed revealing ruled rules saying scoffed shout shouted shouting shouts sighed signaled
  signalled snapped specified specifies speculated stated states stating stress stressed stresses stressing suggested suggesting
  telling testified testifies testify texted theorized tweeted tweeting underlined underlines underlining vowing whisper whispered
  wondered wondering wonders writing written yelled yelling yells
speech-verb that-verb thought-verb role-verb: asks
speech-verb thought-verb role-verb: speaks
speech-verb verb: continues sang
speech-verb verb role-verb: hit
speech-verb role-verb: accuse cites describe describes praises quotes respond spoke thanks welcomes
speech-verb that-verb role-verb: ask urge
speech-verb clause-verb role-verb: add adds admit admits announce argue confirm confirms declare declares deny explain explains
  insist notes read reads recall recalls reminds responds reveals suggest suggests tell tells told warn write writes wrote
speech-verb role-verb governing-verb: accuses blames
speech-verb that-verb role-verb governing-verb: urges
speech-verb clause-verb role-verb governing-verb: announces argues denies insists says warns
speech-verb role-verb governing-verb speech-noun: calls
speech-verb clause-verb role-verb governing-verb speech-noun governing-noun: claims
speech-verb role-verb speech-noun: call praise
speech-verb clause-verb role-verb speech-noun: tweets
speech-verb clause-verb role-verb speech-noun writing-noun: note tweet
speech-verb clause-verb role-verb speech-noun governing-noun: claim
speech-verb clause-verb role-verb counted-boundary: say
speech-verb clause-verb governing-verb: announced argued claimed denied insisted maintained maintains pledged promised responded
  vowed vows warned
speech-verb governing-verb: blamed condemned condemns denounced ordered rejected rejects signed
speech-verb that-verb governing-verb: demanded demanding urged
speech-verb clause-verb governing-verb speech-noun: pledges promises
speech-verb that-verb governing-verb speech-noun governing-noun: demands
speech-verb governing-verb naming-word: called
speech-verb governing-verb role-participle: accused
speech-verb that-verb speech-noun: comment comments
speech-verb speech-noun: questions remarks
speech-verb speech-noun writing-noun: reply
speech-verb clause-verb speech-noun: pledge posts promise report reports vow warning
speech-verb that-verb speech-noun governing-noun: demand
speech-verb naming-word: dubbed
speech-verb clause-verb title before-pair place-end: state
speech-verb clause-verb role-participle: alleged noted
speech-verb counted-boundary: according
speech-verb that-verb counted-boundary: asked
speech-verb clause-verb counted-boundary: added
thought-verb: adopted aimed apologize appeared approved attacked attacking calculated campaigned cast challenged challenges closed
  declined declines delivered discussed discusses discussing embraced encouraged encourages ended endorsed endorses endorsing
  envisioned envisions favored favors favoured focused invited judged launches offered offering offers opened opposed opposes
  opposing preferred prefers promoted promotes published pushed raised raises rebuffed regarded released releases ridiculed seemed
  sued supporting tapped tried trying used viewed
thought-verb business-verb: listed publishes
thought-verb that-verb: concerned consider determined determines doubt doubted doubts expecting hoping identified imagined
  imagines lists proposing recommended recommends requested requests talk wished wishes
thought-verb clause-verb: agreeing believing estimated estimates expect forecast learned learnt mentioned mentioning mentions
  remembered showed showing thinking worried worries
thought-verb verb: appears seem seems seen uses using
thought-verb that-verb verb: understood
thought-verb verb role-verb: began gave put sends want
thought-verb that-verb verb role-verb: saw see feel feels felt
thought-verb clause-verb verb role-verb: finds found knew shows
thought-verb that-verb verb role-verb governing-verb: sees
thought-verb verb role-verb governing-verb: sent wants
thought-verb that-verb verb role-verb governing-verb speech-noun: hopes
thought-verb clause-verb verb role-verb naming-word: show
thought-verb verb role-verb counted-boundary: made
thought-verb clause-verb role-verb: agree believe heard hears know knows remembers think thinks
thought-verb that-verb role-verb: thought
thought-verb role-verb: names seek
thought-verb clause-verb role-verb governing-verb: agrees believes
thought-verb role-verb governing-verb: backs seeks sought supports
thought-verb that-verb role-verb governing-verb speech-noun: fears
thought-verb role-verb future-cue: plans
thought-verb that-verb role-verb speech-noun: fear hope
thought-verb role-verb speech-noun governing-noun: support
thought-verb clause-verb governing-verb: agreed believed expects understands
thought-verb that-verb governing-verb: feared decided decides hoped proposed proposes recognised recognized recognizes threatened
  threatens
thought-verb governing-verb: backed considered considers intended intends launched refused refuses regards supported wanted
thought-verb that-verb governing-verb future-cue: expected
thought-verb governing-verb speech-noun: views
thought-verb future-cue: planned
thought-verb speech-noun: attacks
thought-verb naming-word: named
thought-verb role-participle: celebrated
thought-verb counted-boundary: voted
verb: appear ate breaks coming done forgot getting given going gone grown happen happens hid hurt include includes keeping lay
  leaving lies lived looking losing making meeting move moves running shook shut spend spends spent start starts struck stuck
  swept taken taking threw turn turning turns use winning working
verb role-verb: become becomes begin bring brings broke brought build builds built buy buys caught chose come comes cut cuts drew
  drove face faces fall falls fell fights find flew follow follows fought get gets give gives go goes grew grows held help helps
  hits hold holds keep keeps kept lead leads leave leaves led let lets live lives look looks loses lost make meet meets met need
  needs paid pay pays play plays puts ran remains rise rises rose run sat sell send set sets shot shown sits stand stands stood
  take takes taught wears win wins won wore works
verb role-verb field-of-office: work
verb role-verb business-verb: bought makes runs sells sold
verb role-verb future-cue: begins
verb role-verb counted-boundary: became came got left remain took
past-verb counted-boundary: brought built caught chose drove fell felt flew fought gave grew held kept lost met paid ran sat sold spent
  stood struck threw won
counted-boundary: above below beneath finds reveals says shows suggests warns
verb naming-word: known
verb organisation-end: holding
verb before-weekday-name: giving
role-verb: appoint appoints arrest arrests beat beats bid bids blame break catch choose chosen cite defeat defeats deliver
  delivers die dies draw draws drive drives elects fight flies grow hear invite invites join joins kill kills lose name quote
  remember remind replace replaces resign resigns reveal shoot shoots sit speak spoken stay stays succeed succeeds teach teaches
  thank visit visits wear welcome
role-verb speech-noun: plan
role-verb after-role-noun: elect
role-verb ly-word: fly
governing-verb: annexed deployed expelled imposed imposes ratified recognises retaliated summoned withdrew
future-cue: 'll due expires forthcoming opens scheduled upcoming
speech-noun: accusation accusations admission allegation allegations announcement answer argument arguments assertion assertions
  assessment attack belief complaints concern contention criticism declaration description emails endorsement idea
  insistence interview messages motto notion opinion opinions phrase question reference references remark
  slogan speech speeches statements suggestion term testimony view warnings word words
speech-noun writing-noun: complaint email letter memo message statement
speech-noun governing-noun: commitment concerns proposal refusal response
speech-noun writing-noun after-weekday-name: post
speech-noun numbered-name: title
writing-noun: banner blog caption card diary entry essay filing inscription leaflet manifesto memoir notice placard
  postcard poster recording review sign text voicemail
naming-word: album book entitled film movie nicknamed novel series single so-called song titled
governing-noun: aggression allies ambitions attempts backing decision determination diplomacy diplomats efforts enemies influence
  intention intentions interests invasion leaders leadership military offer part policies policy position relations rivals role
  sanctions security sovereignty stance strategy ties willingness withdrawal
governing-noun title field-of-office: foreign
governing-noun title title-in-name office office-in-title role-noun: ambassador
governing-noun office role-noun: envoy
governing-noun role-noun ly-word: ally
governing-noun organisation-noun: army forces government
governing-noun organisation-end: partners
governing-noun irregular-plural counted-person: troops
title: comrade datuk interim prime shri smt u.s vice
title field-of-office: defence defense home
title courtesy: dr mx
title courtesy masculine: mr sir
title courtesy masculine kept-title: lord
title courtesy feminine: dame madam miss mrs ms
title courtesy feminine kept-title: lady
title masculine: mister
title masculine kept-title title-in-name office role-noun role-participle: king
title masculine kept-title office role-noun: prince
title masculine kept-title role-noun: brother emperor father
title masculine title-in-name office office-in-title role-noun: chairman
title masculine title-in-name office-in-title role-noun: congressman
title feminine: madame
title feminine kept-title: empress
title feminine kept-title title-in-name role-noun: princess queen
title feminine kept-title role-noun: sister
title feminine title-in-name office office-in-title role-noun: chairwoman
title feminine title-in-name office-in-title role-noun: congresswoman
title kept-title: haji hajj maulana
title kept-title title-in-name role-noun: ayatollah imam pope sheik sheikh
title kept-title office role-noun: amir emir
title kept-title role-noun: mullah sultan
title title-in-name office office-in-title role-noun: chancellor commissioner director governor mayor minister president secretary
  taoiseach tánaiste
title title-in-name office role-noun: archbishop commander professor speaker
title title-in-name office role-noun after-role-noun: general
title title-in-name office-in-title role-noun: senator
title title-in-name role-noun: admiral brigadier capt captain coach col colonel det detective gen gov insp inspector judge
  lieutenant lt officer pastor prof rabbi rev reverend sen sergeant sgt
title office office-in-title role-noun: representative
title office role-noun: bishop chief premier
title office role-noun before-pair: deputy
title office-in-title role-noun: administrator
title role-noun: adm assemblyman assemblymember assemblywoman attorney cardinal corporal councillor cpl doctor maj major marshal president-elect rep sheriff superintendent supt
title role-noun field-of-office: justice
title after-role-noun: emeritus
title role-participle before-pair: acting
title before-pair: ex former
title-in-name office office-in-title role-noun: spokesman spokesperson spokeswoman
title-in-name role-noun: brig vice-president
office role-noun: adviser advisor chair chairperson coordinator counsellor custodian dean director-general head manager prosecutor
  secretary-general undersecretary
role-noun: abbot academic accountant activist actor actress adjudicator advocate agent aide airman alderman ambassador-designate
  analyst anchor anthropologist apprentice arbitrator arborist archaeologist architect archivist artisan artist assailant
  assessor assistant astronaut astronomer astrophysicist athlete attacker auditor aunt
  author autocrat babysitter baker banker barber barrister bartender batsman batter beautician beekeeper benefactor billionaire
  biographer biologist blacksmith blogger bodyguard boss botanist bowler boxer boyfriend breeder broadcaster broker brother-in-law
  builder bureaucrat businessman businesswoman butcher buyer bystander cadet caliph campaigner candidate cardiologist caregiver
  carer caretaker carpenter cartographer cartoonist celebrity centre-back ceo cfo challenger champion chef chemist chief-of-staff
  chieftain choreographer citizen cleaner cleric clerk climatologist climber co-author co-chair co-chairman co-director co-founder
  co-leader co-ordinator co-owner co-star cofounder colleague collector columnist comedian commandant commentator commissar
  commodore communist commuter competitor complainant composer comptroller conductor conservationist conservative constable consul
  consultant consumer contender contestant contractor controller convener convenor convict coo cook correspondent cosmonaut
  councilman councilor councilwoman counsel counselor counterpart courier cousin craftsman cricketer criminologist critic cto
  curator cyclist dancer daughter daughter-in-law dealer defendant defender delegate democrat demographer demonstrator dentist
  deputy-chairman designer detainee developer dictator dietitian diner diplomat disciple dispatcher dissident diver dj donor
  driver drummer duchess duke ecologist economist editor educator elder electrician employee employer engineer entrepreneur
  environmentalist epidemiologist essayist estate-agent ethicist evangelist executive expat expatriate expert explorer eyewitness
  facilitator farmer father-in-law fellow feminist fiance fiancee fiancé fiancée figurehead film-maker filmmaker financier
  firefighter fisher fisherman footballer forester forward founder fraudster freeholder freelancer fugitive full-back futurist
  gangster gardener gemologist geographer geologist girlfriend goalkeeper goalscorer goldsmith golfer governor-general graduate
  granddaughter grandfather grandmother grandson groomer grower guard guitarist gunman guru gymnast gynaecologist gynecologist
  hacker hairdresser handler head-teacher headmaster headmistress headteacher heir heiress herder hiker historian holder homeowner
  host hostage hotelier housekeeper hunter husband hydrologist icon illustrator immigrant immunologist impostor incumbent
  industrialist influencer inmate instructor insurgent intern interpreter inventor investigator investor islander janitor jeweler
  jeweller jihadist jockey journalist jurist keeper killer kingpin laborer labourer lama landlord landowner landscaper laureate
  lawmaker lawyer leader lecturer legend legislator lexicographer liberal librarian lieutenant-colonel lieutenant-general linguist
  litigant lobbyist magician magistrate magnate maid major-general marine mastermind mathematician mayor-elect mechanic medalist
  medallist mediator member mentor mep merchant messenger meteorologist metropolitan midfielder midshipman midwife migrant
  militant millennial millionaire miner minor missionary mk mla mlc mna mogul monarch monk mother mother-in-law motorist
  mountaineer mpa mpp msp mukhtar murderer musician nanny nationalist native naturalist navigator negotiator neighbor neighbour
  nephew neurologist niece nobelist nominee notary novelist nun nuncio nurse nutritionist obstetrician oceanographer official
  olympian ombudsman oncologist operator opponent organiser organizer owner paediatrician painter palaeontologist paleontologist
  paramedic paratrooper parent parishioner parliamentarian partner passenger pathologist patient patriarch patron pedestrian
  pediatrician pensioner petitioner pharmacist philanthropist philosopher photographer photojournalist physician physicist pianist
  pilot pitcher plaintiff planner player playwright plumber podcaster poet policeman policewoman politician pollster porter
  postgraduate postman potter preacher predecessor prefect presenter priest principal prisoner procurator producer programmer
  proprietor protege protester protestor protégé provost psychiatrist psychologist publican publisher pupil quarterback rancher
  ranger rapist rapper realtor rebel recruit rector referee reformist refugee regent registrar reporter republican researcher
  resident respondent restaurateur restorer retiree ringleader rival ruler runner sailor sceptic scholar schoolteacher scientist
  screenwriter sculptor seaman seamstress secretary-designate secretary-treasurer seismologist selectman seller separatist settler
  sexologist shaman shareholder shepherd sherpa shopkeeper shopper sibling singer sister-in-law skater skeptic skier skipper
  smuggler sniper socialist socialite sociologist soldier solicitor son son-in-law songwriter specialist spouse sprinter spy
  staffer star statesman statistician stepdaughter stepfather stepmother stepson steward stewardess strategist striker strongman
  student stylist sub-inspector subcontractor successor supermodel superviser supervisor supt surfer surgeon surveyor survivor
  suspect swimmer tailor taxi-driver td teacher teammate technician technologist teenager tenant terrorist theologian theorist
  therapist thief toddler tourist trader trafficker trainee trainer translator trapper traveler traveller treasurer trucker
  trustee tutor twin tycoon umpire uncle undergraduate valuer vendor vet veteran veterinarian vicar vice-chair vice-chairman
  vice-chancellor villager violinist virologist visitor vizier vlogger vocalist volunteer voter waiter waitress ward-councillor
  warden warlord weaver welder whip whistle-blower whistleblower widow widower wife winchman winger witness worker wrangler
  wrestler writer youtuber zoo-keeper zookeeper zoologist
role-noun vague-person: baby boy child client customer fan follower friend girl man supporter woman
role-noun vague-person irregular-plural: youth
role-noun name-suffix: mp
role-noun organisation-noun: regulator
role-noun vague-person: bloke chap lad lass
vague-person: person user
vague-person irregular-plural counted-person: people
vague-person counted-person: men women
after-role-noun: designate
name-suffix: ii iii iv jr ra sr
name-suffix post-nominal: cbe dbe esq frs kc mbe md obe phd qc
name-particle: af al bin bint da das della den dos el ibn le los op ter ul van von zu zur
name-particle name-filler: de del der di du la y
role-boundary: concerning regarding such versus
preposition role-boundary: unlike
role-participle: acclaimed accounting advertising allied appointed armed banking bed beloved boxing breaking breeding broadcasting
  building certified chartered combined commanding computing consulting contributing convicted counseling counselling cycling
  decorated deposed designated detained disabled disgraced disputed distinguished elected embattled engineering esteemed exiled
  experienced filming filmmaking fishing founding fundraising gaming governing imprisoned incoming indebted investing jailed
  leading licensing managing manufacturing marketing nursing operating ousted outgoing planning policing presiding publishing
  purchasing racing recruiting red registered reigning renowned respected retired ring ruling self-styled serving shed sitting
  sporting spring string supervising swimming teaching trading training unaffiliated unelected visiting wedding wing
role-participle field-of-office: farming housing
role-participle business-verb: licensed
role-participle organisation-end: mining shipping
role-participle organisation-end club-noun: united
ly-word: formerly italy newly
ly-word ly-noun: bully butterfly daily elderly family friendly monopoly monthly quarterly rally supply weekly yearly
ly-word ly-noun organisation-noun: assembly
ly-word before-date: early
before-pair: 's current federal future junior national new
role-link: &
organisation-noun: academy administration association authority board bureau cabinet center centre chamber charity church circuit
  coalition commission committee congress consortium council court department embassy federation firm force foundation fund guild house
  inspectorate institute league ministry museum navy office parliament secretariat senate service society team tribunal trust
  union
organisation-noun organisation-end: agency alliance bank club college company corporation front group hospital movement network
  newspaper organisation organization party press school university
organisation-noun irregular-plural: police
organisation-end: afc ag airlines airways aviation bancorp breweries brewery capital cf co communications companies corp electric
  electronics enterprises entertainment fc financial foods global gmbh holdings hotels inc industries insurance international
  limited llc logistics ltd magazine militia motors nv oil petroleum pharma pharmaceuticals pictures plc pte pty radio records
  resorts sa solutions spa steel stores studios supermarkets systems technologies technology telecom television tv ventures
  worldwide
organisation-end field-of-office: energy
organisation-end irregular-plural: media
organisation-end singular-in-s: gas
organisation-end singular-in-s before-weekday-name: news
place-end: borough commune district governorate island islands municipality oblast ocean peninsula prefecture province region sea
  township village wilaya
place-end club-noun: city county town
name-filler: des e s und
news-agency: AAP AFP ANI ANN ANP ANSA AP APA APP BBC CNA CNN DPA EFE IANS IPS KUNA MAP MENA NNA PA PTI QNA SPA TAP TASS UNI UPI
  WAM
irregular-plural: aircraft alumni bacteria cattle crew criteria data dead deer feet fish folk geese homeless livestock mice
  offspring personnel salmon sheep shrimp spacecraft staff teeth unemployed
irregular-plural counted-boundary: injured wounded
singular-in-s: afterwards athletics bias canvas christmas economics kansas lens mathematics physics politics previous texas yes
singular-in-s before-number: plus
counted-person: children civilians fighters migrants militants officers refugees soldiers students workers
counted-boundary: aboard along apiece beside died fled joined killed percent
before-number: above approximately below exactly fewer minus nearly roughly
before-date: ( , circa last late mid next till
before-weekday-name: ash black bloody cyber easter fat good holy palm sheffield super
after-weekday-name: age express herald mail mirror sun telegraph times tribune
numbered-noun writing-noun: article page
numbered-noun: annex articles category channel chapter clause episode exhibit flight gate grade grades highway interstate
  level line lines pages paragraph phase proposition resolution resolutions room round route section stage tier type verse
  version volume
numbered-name: airbus amendment apollo area boeing bus formula galaxy iphone playstation psalm windows xbox
business-verb: acquired employs exports founded imports insures manufactures operates owned owns produces supplies
club-noun: academical academicals albion alexandra argyle athletic harriers hotspur orient rangers rovers villa wanderers
field-of-office: agriculture business culture education environment finance health immigration interior labor labour shadow sport
  trade transport welfare
`;

/** Words next to names that show what they name: `tag: word word`, as above, but a word may be in several entries. */
export const NAME_CUES = `
body-kind: abattoir academy agency airline alliance association authority bakery band bank bookmaker bookseller brand brewer
  brewery broadcaster builder cafe café carmaker caterer chain champions chipmaker charities charity choir cinema clinic club co-operative
  coalition college commission committee company conglomerate consortium consultancy contractor cooperative corporation council
  court daily department developer distributor drugmaker energy-supplier farm federation festival fintech firm fishery foodmaker foundation
  fund gallery giant grocer group gunmaker gym hedge-fund hospital hosts hotel housebuilder institute insurer insurers label
  landlord league lender magazine maker manufacturer mine miner ministry movement museum network newspaper ngo nonprofit nursery
  oil-company operator orchestra organisation organization outfit outlet paper party pharmacy planemaker platform pollster producer provider
  pub publisher regulator restaurant retailer rival rivals school shipbuilder shipyard shop side site society start-up startup
  station steelmaker studio supermarket supplier tabloid team theater theatre think-tank thinktank toymaker tribunal troupe trust
  union university utility visitors watchdog website weekly wholesaler winery zoo
of-body: activists alumni analyst analysts bid board bondholders boss bosses brand candidate candidates ceo chair chairman
  chairwoman chancellor clients co-founder columnist conductor correspondent councillor councillors creditors crews curator
  curators customer customers dean depositors detectives director directors drivers earnings economist editor employee employees
  executive executives fan founder governors graduate graduates investor investors journalists leader leaders lecturer manager
  members membership merger official officials owner owners partner pilots president professor profit profits reporter researcher
  researchers results revenue revenues sales scientist scientists secretary shareholder shareholders shares spokesman spokesperson
  spokeswoman staff staffers stake stakes stock students subscribers subsidiary takeover trainee treasurer trustee trustees
  turnover vice-president volunteers worker workers
of-place: archbishop bishop borough capital cathedral citizens city coast community county district east governor hamlet island islands mayor municipality native
  north north-east north-west outskirts parish people port province residents resident south south-east south-west state streets
  suburb suburbs town towns township village villages west
thing-of-body: app branch branches depot division factories factory fleet headquarters hq outlets plant product products software
  store stores unit warehouse website
of-person: body book books boyfriend brother career children daughter daughters death face family father film films girlfriend
  grandfather grandmother husband job lawyer lawyers life memoir mother name novel novels parents partner sister son sons voice wife work
of-team: attack batsman batter batting bench bowler captain coach defence defender dressing-room equaliser fans fixture fixtures
  flanker fly-half forward full-back goal goalkeeper goals innings keeper midfield midfielder player players quarterback scrum
  season skipper squad striker substitute supporters wicket wickets winger
facility: abbey airfield airport arch arena avenue barracks basilica bridge castle cathedral cemetery chapel church courthouse dam
  expressway ferry garden gardens ground hall harbor harbour highway hotel jail lighthouse lodge mall mansion monument mosque
  motorway observatory palace park pier plaza port prison racecourse raceway road shrine square stadium station street synagogue
  temple terminal tower towers tunnel velodrome villa wharf zoo
realm: colony duchy emirate isle isthmus kingdom principality protectorate province republic sultanate
landform: alps archipelago broads canal dales desert downs estuary fens glacier gulf highlands island islands islets lagoon lake lakes
  loch marshes moors mountain mountains ocean peninsula reef river sands sea straits strait volcano wetlands wolds
no-name: b2b b2c ceo cfo cio cmo coo cto cv diy dna dj dvd esg ev evs faq gcse gdp gps hgv hgvs hiv icu icus iot ipo iq kpi led mba
  mep meps mla mps mri mrna msp msps nda ngo ngos omg pcos pcr pdf phd ptsd rna roi rsvp sme smes sos suv suvs tv ufo vip vpn wtf
disease: alzheimer asperger crohn hodgkin huntington ménière parkinson raynaud tourette
company-noun: aerospace airlines airways biosciences biotech breweries chemicals electronics ferries foods gmbh holdings industries
  insurance logistics microelectronics motors nv oyj pharma pharmaceuticals plc railways robotics semiconductor semiconductors
  shipping software spa srl stores supermarkets technologies telecom telecoms textiles therapeutics
street: avinguda avenida boulevard calle carrer corso piazza piazzale plaza rambla rua rue via viale
craft: asteroid capsule comet corvette cruiser destroyer dredger ferry freighter frigate lander lifeboat orbiter probe rocket
  satellite schooner ship spacecraft spaceplane steamer submarine tanker trawler tug vessel warship yacht
storm: cyclone hurricane hurricanes storm storms typhoon typhoons
body-end: agency alliance association authority board bureau coalition commission committee consortium corps council department
  directorate federation forum foundation fund inspectorate institute lab laboratory league ministry panel prosecution registry secretariat service
  society tribunal trust union
partners: accountants accountancy architects auctioneers auditors brokers jewellers law lawyers outfitters publishers shipbuilders solicitors stockbrokers tailors
body-start: academy alliance association bureau campaign coalition confederation council federation foundation institute league
  ministry museum office rally society university
local-body: authority council court department police service
local-field: ambulance appeals assembly borough city community county crown district family federal fire health high magistrates
  metropolitan military municipal parish police prosecution prosecutors regional school sheriff's state supreme town transport
plural-verb: are face go have host lead play trail travel were
`;

/** Given names and the short forms that stand for them, the full one first. */
export const SHORT_NAMES = `
  joseph joe, william bill will billy, robert bob rob bobby, james jim jimmy, michael mike mick, thomas tom, richard dick rick
  anthony tony, benjamin ben, daniel dan danny, edward ed ted eddie, samuel sam, alexander alex, matthew matt, christopher chris
  nicholas nick, andrew andy, gregory greg, steven steve stephen, timothy tim, donald don, ronald ron, kenneth ken, david dave
  elizabeth liz beth betty, katherine kate kathy, patricia pat, rebecca becky, susan sue, deborah debbie, jennifer jen, margaret maggie
  volodymyr vladimir, frederick fred, charles charlie, jacob jake, philip phil, jeffrey jeff, peter pete, lawrence larry
`;

/** Nouns for people by what they are more generally, that one first: “the forward” for a striker, “the officer” for a sergeant. */
export const ROLE_KINDS = `
  forward striker winger, player striker forward winger midfielder defender goalkeeper captain footballer full-back centre-back batsman
  footballer striker forward winger midfielder defender goalkeeper, goalkeeper keeper, keeper goalkeeper, batter batsman opener
  officer constable sergeant inspector superintendent lieutenant captain major colonel commander detective policeman policewoman
  detective constable sergeant inspector, soldier private corporal sergeant lieutenant captain, commander general colonel major captain
  lawyer solicitor barrister attorney counsel advocate, attorney lawyer, solicitor lawyer, barrister lawyer counsel kc
  politician mp senator congressman congresswoman minister councillor mayor lawmaker deputy leader
  lawmaker mp senator congressman congresswoman deputy representative, doctor surgeon gp physician consultant paediatrician cardiologist
  scientist researcher biologist physicist chemist geologist astronomer ecologist entomologist climatologist seismologist
  researcher scientist professor biologist physicist ecologist entomologist, academic professor lecturer historian economist
  expert professor analyst specialist consultant researcher, writer author novelist poet playwright journalist columnist
  author writer novelist, artist painter sculptor, musician singer pianist violinist guitarist drummer, star actor actress singer
  boss manager chief ceo executive head director chairman, chief executive, executive ceo director
  teacher schoolteacher headteacher tutor, coach manager trainer, manager coach boss, worker labourer welder nurse driver
  official spokesman spokeswoman spokesperson commissioner director secretary, diplomat ambassador envoy consul
  spokesman spokesperson, spokeswoman spokesperson, spokesperson spokesman spokeswoman, prosecutor attorney, judge justice
  leader secretary president chairman chairwoman chair head, firefighter chief officer manager, pensioner grandmother grandfather, campaigner activist, activist campaigner, businessman founder owner investor developer
`;

/** The nouns for who has a title before or after the name. */
export const TITLE_NOUNS: { [title: string]: string } = {
  pc: 'constable',
  cllr: 'councillor',
  sgt: 'sergeant',
  insp: 'inspector',
  supt: 'superintendent',
  det: 'detective',
  lt: 'lieutenant',
  capt: 'captain',
  col: 'colonel',
  gen: 'general',
  dr: 'doctor',
  prof: 'professor',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  rev: 'vicar',
};

/** Role nouns that a body, a place or a ship may have, too: “Norfisk, the owner of the dam”. */
export const ROLES_OF_BODIES = `
  owner partner member opponent host holder champion sponsor employer buyer seller competitor contender donor leader star icon
  legend giant winner runner-up challenger favourite favorite victim keeper home neighbour neighbor fellow official player
`;

/** What a body may be of another: “owner of the dam”. */
export const ROLES_OF_OWNERS =
  'owner owners sponsor sponsors employer buyer seller landlord co-owner parent shareholder';

/** Kinds of bodies that say how one stands to another, which no reader would be introduced by: “its rival”, “the hosts”. */
export const ONLY_RELATED = 'rival rivals champions hosts visitors side outfit society department start site festival';

/** Kinds by which a body named before is called again, rather than introduced: “Halden bought it; the company …”. */
export const SAID_AGAIN =
  'company firm group club team party organisation organization body business side council school maker giant provider producer supplier';

/** Nouns by which somebody named before is called for a change; an office or a profession may well be somebody else. */
export const VARIATIONS = `
  teenager pensioner actor actress singer songwriter guitarist rapper comedian novelist author playwright poet painter filmmaker star octogenarian
  septuagenarian nonagenarian veteran newcomer debutant debutante rookie mother-of-two mother-of-three mother-of-four father-of-two
  father-of-three father-of-four international seed qualifier wildcard champion
`;

/** The same for athletes. */
export const PLAYERS = `
  forward striker winger midfielder defender goalkeeper keeper playmaker centre-back full-back batsman batter bowler all-rounder opener
  spinner wicketkeeper sprinter swimmer cyclist golfer boxer jockey fly-half scrum-half prop hooker flanker lock quarterback pitcher
  shortstop catcher goalie guard linebacker receiver ruckman
`;

/** Who leads a team: “the Marvik boss”. */
export const TEAM_LEADERS = 'boss manager coach skipper captain gaffer trainer';

/** Nouns for people who are often somebody else than who was named last, although they have no office. */
export const PARTIES = `
  judge magistrate coroner prosecutor lawyer solicitor barrister attorney counsel detective constable officer official aide source
  spokesman spokeswoman spokesperson witness victim defendant suspect reporter interviewer journalist correspondent nurse doctor
  paramedic referee umpire driver passenger neighbour neighbor caller interpreter translator boy girl man woman child baby client
  customer fan follower friend supporter mother father brother sister son daughter husband wife parent partner colleague member
  analyst expert economist researcher scientist clerk guard soldier commander policeman policewoman patient pupil student resident
  villager voter tourist shopper tenant guest visitor survivor refugee migrant prisoner inmate bystander onlooker eyewitness protester
  demonstrator pollster moderator presenter host waiter waitress shopkeeper landlord editor assistant
`;

/** Nouns for one person from a country that do not end in “-man”, “-an” or “-er”. */
export const NATIONALS =
  'scot spaniard swede dane finn pole turk briton greek serb croat czech slovak israeli pakistani iraqi portuguese';

/** Verbs after which somebody is seen or heard who speaks: “a tape shows Lind telling”. */
export const SHOWING =
  'show shows showed showing heard hear hears caught captures captured filmed recorded recalled remembers remembered';

/** Nouns for who is one of many with the same role: “the Dorset MP”. */
export const MEMBERS =
  'mp senator congressman congresswoman representative councillor lawmaker minister judge lawyer player backbencher peer';

/** Nouns for who is the only one with a role, so that nobody is called it who is not said to be it. */
export const HEADS = 'president premier king queen pope emperor';

/** Nouns for relatives, of whom is told what is not said by them: “Her mother died. ‘I was ten,’ she said”. */
export const KIN =
  'mother father brother sister son daughter husband wife parent grandmother grandfather grandson granddaughter uncle aunt cousin';

/** What many call out: “to cries of ‘shame’”. */
export const OUTCRIES = 'cries shouts chants calls jeers whoops yells screams choruses';

/** What something is said or sent by: “said by phone”. */
export const MEANS = 'phone telephone email e-mail mail post letter text video radio message whatsapp zoom satellite';

/** Verbs of writing, sending and showing: “Lind sent a letter”. */
export const SENDING_VERBS = `
  wrote writes written send sends sent post posts posted leave leaves left issue issues issued publish publishes published pen
  pens penned share shares shared make makes made hold holds held holding carry carries carried carrying record records recorded
  release releases released emailed texted tweeted scrawled painted mailed
`;

/** Verbs after which “it” may be something written: “it read”, “it said”. */
export const READING_VERBS = `
  read reads ran runs said says began begins begin opened opens ended ends concluded concludes continued continues added adds
  stated states warned warns
`;

/** Nouns for a body of any kind; “the league” or “the court” is not a bank named before. */
export const BODIES =
  'company firm group organisation organization agency operator charity maker business body watchdog airline retailer manufacturer club';

/** Those for a company, and nouns for bodies that are none. */
export const COMPANIES = 'company firm business airline retailer manufacturer maker club';
export const UNPROFITABLE = `
  union council party university ministry department court police parliament government committee federation league association
  society charity institute commission office service agency museum theatre
`;

/** What somebody does before words that have no other tag: “Lind shrugged. ‘Which one?’” */
export const REACTIONS = `
  shrugged shrugs smiled smiles laughed laughs nodded nods sighed sighs grinned grins frowned frowns winced winces paused pauses
  rolled rolls disagreed disagrees hesitated hesitates grimaced bristled bristles snorted chuckled chuckles blinked sniffed beamed scowled
`;

/** Verbs after which “it” is a body, not a letter or a sign. */
export const BODY_VERBS = `
  said says added adds stated wrote denied described called confirmed announced told insisted asked posted tweeted
`;

/** Nouns that “that” and what was said can follow: “the claim that it closed”, but not “the letter that came”. */
export const CLAUSE_NOUNS = `
  claim claims warning warnings suggestion promise promises pledge pledges assertion assertions allegation allegations
  accusation accusations admission announcement argument arguments complaint complaints contention declaration fear fears hope
  insistence report reports statement statements belief view conclusion assessment
`;

/** Verbs whose object, and in the passive their subject, is who is told: “Residents were told it was safe”. */
export const TELLING_VERBS = `
  tell told tells telling warn warned warns warning ask asked asks asking assured informed reminded advised instructed
`;

/** Verbs that a question can follow as what is said: “asked when it closed”, but not “know where it is”, “said when asked”. */
export const QUESTION_VERBS = `
  ask asks asked asking wonder wonders wondered wondering tell tells told telling explain explains explained explaining note
  noted notes announce announced announces reveal revealed reveals questioned say says said saying specify specified disclosed
  clarified
`;

/** Words that may be a noun or a verb of speech or thought: “fears”, “show”. */
export const NOUNS_OR_VERBS = `
  fear fears hope hopes pledge pledges promise promises claim claims report reports show shows comment comments demand demands
  support supports start starts call calls use uses question questions reply answer answers post posts view views vow note notes
  request requests offer offers state states list lists work works
`;

/** Words after which others in quotation marks are the name of a thing, what is sung or what is stamped on it. */
export const NAMING_BEFORE = `
  entitled titled nicknamed sang sing sings singing stamped song anthem hymn album novel film movie book play series motto rated
`;

/** What words are written on for all to see; who puts it up or wears it need not say them. */
export const SIGNS = `
  banner banners placard placards sign signs notice notices poster posters plaque plaques sticker stickers billboard billboards graffiti
  inscription t-shirt t-shirts shirt shirts badge badges label labels tattoo mural hat hats cap caps jersey sash mug
`;

/** What is done with a sign by who need not have written it: “Lind held up a sign reading”. */
export const SHOWING_VERBS = 'hold holds held holding carry carries carried carrying leave left';

/** Words that open a clause or phrase before the subject, in which somebody else may be named: “Told what Vik had said, Lind grinned.” */
export const OPENING_WORDS = 'asked told pressed reminded challenged quizzed questioned speaking unlike';

/** Who give things a term: “Scientists call it ‘quiet paling’”. */
export const NAMERS =
  'scientists researchers doctors experts economists physicists biologists chemists engineers psychologists linguists gamers traders';

/** Works whose title may follow after a comma: “her memoir, ‘Cold Water’, is”. */
export const WORKS = `
  memoir commentary essay op-ed novel book film album song documentary exhibition series play podcast poem painting debut single
`;

/** What states something by being written, besides writings: “the study said”, “the law says”. */
export const STATING = `
  act agreement analysis audit bill book briefing constitution data declaration description document figures findings
  indictment journal judgment law lawsuit magazine media newspaper paper poll release report research resolution rule
  ruling source statistics story study survey treaty website
`;

/** Who speaks, besides who has a role or is a body. */
export const SPEAKERS = `
  city commenter community councilmember country county crew crowd defence defense district family fishermen helpline
  insider junta majority military minority mourners nation opposition pair passer-by regime servant staff state task
  town
`;

/** What may follow a noun for a person besides: “a person close to the talks”. */
export const AFTER_PERSON = 'who which whose close familiar aware';

/** Before somebody not spoken of before: “one legal expert”. */
export const INDEFINITES = 'a an another one some';

/** What counts those who speak: “thousands of residents”, “one of the drivers”. */
export const COUNTING = `
  dozens hundreds majority most many number one scores several some thousands none
`;

/** Spellings of one word, the first being the one compared. */
export const SPELLINGS = `
  center centre, defense defence, organization organisation, program programme programs programmes, labor labour
  theater theatre, harbor harbour, saint st, mount mt, department dept, ministry minister, county co, limited ltd, corporation corp
  company cos, colonization colonisation, industrialization industrialisation, modernization modernisation, mobilization mobilisation
  civilization civilisation, stabilization stabilisation, authorization authorisation, catalog catalogue, judgment judgement
  fiber fibre, color colour, neighbors neighbours, science sciences, affair affairs, study studies, nation nations, force forces
  service services
`;

/** Names of one organisation that no rule leads to one another, the fullest first. */
export const ORGANISATION_ALIASES = `
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

/** Well-known bodies that are named like a place or person or in another language, or whose names are easily cut or missed. */
export const KNOWN_BODIES = `
  an garda síochána, al-qaeda, bbc one, bbc two, bbc three, bbc four, bbc radio 1, bbc radio 2, bbc radio 3, bbc radio 4,
  bbc radio 5 live, bord bia, bord iascaigh mhara, evergrande, first bus, homeland security, itv one, lib dem, lib dems,
  lloyd's of london, lloyd's register, lyft, met éireann, met office, mcdonald's, ofgem, ofsted, ofwat, police scotland, qualcomm,
  radio 1, radio 2, radio 3, radio 4, radio 5 live, sainsbury's, saudi aramco, scotland yard, spacex, trading standards, whatsapp
`;

/** Well-known places that are named like people or bodies, or whose names are easily missed. */
export const KNOWN_PLACES = `
  anfield, deir al-balah, english channel, gatwick, gaza city, gaza strip, grenfell tower, heathrow, khan younis, mar-a-lago,
  new york city, odesa, old trafford, pokrovsk, rafah, silicon valley, times square, trafalgar square, wall street, west bank,
  windsor castle
`;

/** Well-known people with names like those of places or bodies. */
export const KNOWN_PEOPLE = `
  bad bunny, elon musk, jude bellingham, pep guardiola, sheikh hasina, tim cook
`;

/** Newspapers that are called by a common word with “the”, and have other meanings with a capital, too. */
export const KNOWN_PAPERS = `
  express herald mail standard star sun times
`;

/** Words after “the” that are newspapers where they have a capital, and “the Met”. */
export const AFTER_THE = `
  economist guardian independent met mirror observer scotsman spectator telegraph
`;

/** What departments and committees are for. */
export const FIELDS_OF_DEPARTMENTS = `
  affairs agriculture arts business care change children climate commerce communities culture defence defense development digital
  education employment energy enterprise environment equalities families finance fisheries food foreign government health home
  housing human industrial industry innovation justice labor labour levelling local media natural net pensions planning public
  research resources rural science security services skills social sport sports strategy technology tourism trade training transport
  universities urban water welfare women work youth zero
`;

/** Firms known by one word that is also that of a person, a place or a common thing. */
export const KNOWN_FIRMS = `
  adidas airbnb airbus aldi alphabet amazon argos asda asos asus barclays boeing bosch burberry canon currys deliveroo dyson ebay ericsson etsy
  ferrovial fitbit garmin gtech hitachi honda hotpoint huawei hyundai ifixit ikea itv1 itv2 itv3 itv4 kia
  kickstarter lego lidl logitech mazda mediatek meta miele nestlé netflix nike nintendo nissan nokia numatic ocado paypal peloton
  philips puma renault roku ryanair samsung santander sharkninja siemens skoda sony spotify stagecoach starlink subaru suzuki swatch tefal
  tesco tesla tiktok tomtom toshiba toyota tripadvisor trustpilot uber uniqlo unilever vax vodafone volkswagen waitrose wetherspoon
  whirlpool xiaomi zara
`;

/** Numbers and dates in English, of any country. */
export const ENGLISH_NUMBERS: NumberWords = {
  common: {
    percent: '%=percent',
    measure: `acre=acre/acres/ac bit=bit/bits B=byte/bytes kB=kilobyte/kilobytes/kb MB=megabyte/megabytes/mb GB=gigabyte/gigabytes/gb
      TB=terabyte/terabytes/tb °C=degree_celsius/degrees_celsius/°c °F=degree_fahrenheit/degrees_fahrenheit/°f °=degree/degrees/deg
      m=meter/meters/metre/metres/m km=kilometer/kilometers/kilometre/kilometres/km
      cm=centimeter/centimeters/centimetre/centimetres/cm mm=millimeter/millimeters/millimetre/millimetres/mm ft=foot/feet/ft
      in=inch/inches/in yd=yard/yards/yd mi=mile/miles/mi g=gram/grams/g kg=kilogram/kilograms/kg oz=ounce/ounces/oz
      lb=lb stone=stone/stones/st l=liter/liters/litre/litres/l ml=milliliter/milliliters/millilitre/millilitres/ml
      gal=gallon/gallons/us_gallon/us_gallons/gal ha=hectare/hectares/ha
      km/h=kilometer_per_hour/kilometers_per_hour/kilometre_per_hour/kilometres_per_hour mph=mile_per_hour/miles_per_hour/mph
      mpg=mile_per_gallon/miles_per_gallon/mpg m/s=meter_per_second/meters_per_second/metre_per_second/metres_per_second`,
    duration: `second=second/seconds minute=minute/minutes hour=hour/hours day=day/days week=week/weeks month=month/months
      year=year/years`,
    currencies: `
      AED=uae_dirham/s AFN=afghan_afghani/s ALL=albanian_lek/albanian_lekë AMD=armenian_dram/s ANG=netherlands_antillean_guilder/s
      AOA=angolan_kwanza/s ARS=argentine_peso/s AUD=australian_dollar/s AWG=aruban_florin AZN=azerbaijani_manat/s
      BAM=bosnia-herzegovina_convertible_mark/s BBD=barbadian_dollar/s BDT=bangladeshi_taka/s BGN=bulgarian_lev/bulgarian_leva
      BHD=bahraini_dinar/s BIF=burundian_franc/s BMD=bermudan_dollar/s BND=brunei_dollar/s BOB=bolivian_boliviano/s
      BRL=brazilian_real/s BSD=bahamian_dollar/s BTN=bhutanese_ngultrum/s BWP=botswanan_pula/s BYN=belarusian_ruble/s
      BZD=belize_dollar/s CAD=canadian_dollar/s CDF=congolese_franc/s CHF=swiss_franc/s CLP=chilean_peso/s CNY=chinese_yuan
      COP=colombian_peso/s CRC=costa_rican_colón/s CUC=cuban_convertible_peso/s CUP=cuban_peso/s CVE=cape_verdean_escudo/s
      CZK=czech_koruna/s DJF=djiboutian_franc/s DKK=danish_krone/danish_kroner DOP=dominican_peso/s DZD=algerian_dinar/s
      EGP=egyptian_pound/s ERN=eritrean_nakfa/s ETB=ethiopian_birr/s EUR=euro/s FJD=fijian_dollar/s FKP=falkland_islands_pound/s
      GBP=british_pound/s GEL=georgian_lari/s GHS=ghanaian_cedi/s GIP=gibraltar_pound/s GMD=gambian_dalasi/s GNF=guinean_franc/s
      GTQ=guatemalan_quetzal/s GYD=guyanaese_dollar/s HKD=hong_kong_dollar/s HNL=honduran_lempira/s HRK=croatian_kuna/s
      HTG=haitian_gourde/s HUF=hungarian_forint/s IDR=indonesian_rupiah/s ILS=israeli_new_shekel/s INR=indian_rupee/s
      IQD=iraqi_dinar/s IRR=iranian_rial/s ISK=icelandic_króna/icelandic_krónur JMD=jamaican_dollar/s JOD=jordanian_dinar/s
      JPY=japanese_yen KES=kenyan_shilling/s KGS=kyrgyz_som/s KHR=cambodian_riel/s KMF=comorian_franc/s KPW=north_korean_won
      KRW=south_korean_won KWD=kuwaiti_dinar/s KYD=cayman_islands_dollar/s KZT=kazakhstani_tenge/s LAK=laotian_kip/s
      LBP=lebanese_pound/s LKR=sri_lankan_rupee/s LRD=liberian_dollar/s LSL=lesotho_loti/s LYD=libyan_dinar/s MAD=moroccan_dirham/s
      MDL=moldovan_leu/moldovan_lei MGA=malagasy_ariary/malagasy_ariaries MKD=macedonian_denar/macedonian_denari MMK=myanmar_kyat/s
      MNT=mongolian_tugrik/s MOP=macanese_pataca/s MRU=mauritanian_ouguiya/s MUR=mauritian_rupee/s MVR=maldivian_rufiyaa/s
      MWK=malawian_kwacha/s MXN=mexican_peso/s MYR=malaysian_ringgit/s MZN=mozambican_metical/s NAD=namibian_dollar/s
      NGN=nigerian_naira/s NIO=nicaraguan_córdoba/s NOK=norwegian_krone/norwegian_kroner NPR=nepalese_rupee/s
      NZD=new_zealand_dollar/s OMR=omani_rial/s PAB=panamanian_balboa/s PEN=peruvian_sol/peruvian_soles PGK=papua_new_guinean_kina
      PHP=philippine_peso/s PKR=pakistani_rupee/s PLN=polish_zloty/s PYG=paraguayan_guarani/s QAR=qatari_riyal/s
      RON=romanian_leu/romanian_lei RSD=serbian_dinar/s RUB=russian_ruble/s RWF=rwandan_franc/s SAR=saudi_riyal/s
      SBD=solomon_islands_dollar/s SCR=seychellois_rupee/s SDG=sudanese_pound/s SEK=swedish_krona/swedish_kronor
      SGD=singapore_dollar/s SHP=st._helena_pound/s SLE=sierra_leonean_leone/s SOS=somali_shilling/s SRD=surinamese_dollar/s
      SSP=south_sudanese_pound/s STN=são_tomé_&_príncipe_dobra/s SVC=salvadoran_colón/salvadoran_colones SYP=syrian_pound/s
      SZL=swazi_lilangeni/swazi_emalangeni THB=thai_baht TJS=tajikistani_somoni/s TMT=turkmenistani_manat TND=tunisian_dinar/s
      TOP=tongan_paʻanga TRY=turkish_lira TTD=trinidad_&_tobago_dollar/s TWD=new_taiwan_dollar/s TZS=tanzanian_shilling/s
      UAH=ukrainian_hryvnia/s UGX=ugandan_shilling/s USD=us_dollar/s UYU=uruguayan_peso/s UZS=uzbekistani_som
      VES=venezuelan_bolívar/s VND=vietnamese_dong VUV=vanuatu_vatu/s WST=samoan_tala XAF=central_african_cfa_franc/s
      XCD=east_caribbean_dollar/s XCG=caribbean_guilder/s XDR=special_drawing_rights XOF=west_african_cfa_franc/s XPF=cfp_franc/s
      XSU=sucre/s YER=yemeni_rial/s ZAR=south_african_rand ZMW=zambian_kwacha/s ZWG=zimbabwean_gold`,
    months: 'january=1 february march april may june july august september october november december',
    shortMonths: 'jan=1 feb mar apr may jun jul aug sep oct nov dec',
    weekdays: 'monday=1 tuesday wednesday thursday friday saturday sunday',
    relativeDates: [
      ['day', 'tomorrow=1 today=0 yesterday=-1'],
      ['week', 'next_week=1 this_week=0 last_week=-1'],
      ['month', 'next_month=1 this_month=0 last_month=-1'],
      ['year', 'next_year=1 this_year=0 last_year=-1'],
    ],
  },
  small: `zero/nought/naught one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90`,
  scales: `dozen/dozens=12 hundred=100 thousand=1e3 lakh=1e5 lac=1e5 million=1e6 crore=1e7 billion=1e9 trillion=1e12 quadrillion=1e15
    mil=1e6 mln=1e6`,
  vague: 'tens=10 scores=20',
  ordinals: 'first=1 second third fifth=5 eighth=8 ninth twelfth=12',
  parts: 'half/halves=2 quarter/quarters=4',
  halves: 'half',
  belowZero: 'below',
  points: 'point',
  pointers: 'last/past=-1 this=0 next/coming/upcoming=1',
  calendarUnits:
    'day=day week=week weekend=weekend month=month quarter=quarter half=half year=year decade=decade century=century season=season',
  edges: 'early late mid end start beginning middle',
  seasons: 'spring=1 summer autumn/fall winter',
  money: `USD=u.s._dollars/u.s._dollar/american_dollars/bucks USD*0.01=cents/cent/us_cents EUR*0.01=euro_cents
    GBP=pounds_sterling/sterling/quid GBP*0.01=pence/penny/p CNY=renminbi/rmb RUB=roubles/rouble INR*0.01=paise XOF=cfa DEM=marks ITL=lire
    ESP=pesetas NGN=naira IRR*10=tomans`,
  percent: `%=per_cent/pct/pc/percentage bp=basis_points/basis_point
    pp=percentage_points/percentage_point/points/point/pts/percentage-points/percentage-point`,
  measure: `nmi=nautical_miles/nautical_mile ly=light-years/light_years/light-year m2=sqm t=metric_tons/metric_ton/tons/ton carat=carats/carat
    pt=pints/pint cup=cups/cup tablespoon=tablespoons/tablespoon teaspoon=teaspoons/teaspoon bbl=barrels/barrel bbl/d=bpd µg=mcg/μg
    °C=degrees_centigrade/degrees_c/degree_c/deg_c/degc/celsius °F=degrees_f/degree_f/fahrenheit km/h=kph/kmh/kmph kn=knots/knot hp=horsepower/hp ppm=parts_per_million ppb=parts_per_billion cal=calories/calorie/kcal dB=decibels/decibel`,
  duration: `second=secs/sec minute=mins/min hour=hrs/hr week*2=fortnight/fortnights quarter=quarters year=yrs/yr decade=decades/decade
    century=centuries/century millennium=millennia/millennium`,
  per: 'night=night annum=year person=person capita=person head=person barrel=bbl share=share pound=lb household=household kilo=kg km=km kg=kg',
  comparators: [
    [
      '>',
      `more_than/greater_than/higher_than/longer_than/older_than/larger_than/bigger_than/in_excess_of/over/above/exceeding/
      upwards_of/upward_of/north_of/exceeds/exceeded`,
    ],
    ['>=', 'at_least/no_fewer_than/no_less_than/not_less_than/not_fewer_than/minimum/minimum_of/at_a_minimum'],
    ['<', 'less_than/fewer_than/lower_than/younger_than/smaller_than/shorter_than/under/below/short_of/just_short_of'],
    [
      '<=',
      `up_to/at_most/as_many_as/as_much_as/no_more_than/not_more_than/no_longer_than/a_maximum_of/maximum_of/maximum/as_high_as/
      as_long_as`,
    ],
    [
      '~',
      `about/around/roughly/some/approximately/approx/near/nearly/almost/close_to/circa/an_estimated/estimated/or_so/more_or_less/
      in_the_region_of/something_like/~`,
    ],
    ['=', 'exactly/precisely'],
  ],
  and: 'and',
  or: 'or',
  to: 'to',
  of: 'of',
  from: 'from',
  between: 'between',
  since: 'since',
  each: 'a an per each every /',
};

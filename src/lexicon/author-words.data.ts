// Word lists for the names of authors. Made by hand.

/** Words for “and” between names in the languages of most pages, as the Unicode CLDR has them. */
export const CONJUNCTIONS = `
and & y e et und en och og ja i és és și şi ve και и і un ir dan dhe eta agus və და և và with con avec mit`;

/** The languages whose word for “and” is one of these. */
export const CONJUNCTION_LANGUAGES = `
en es fr de it pt nl af fy sv da no nb nn is fi et pl hr bs sr mk bg ru uk be hu ro tr el lt lv ca gl eu sq ga az id ms ka hy vi`;

/** Words that belong to the family name after them, and are not capitalised: “van der Berg”, “de la Cruz”. */
export const PARTICLES = `
van von vom zu zur zum der den ter ten te 't de del dela della dello dei degli di da dal dalla do dos das du des la las le les lo
el los al bin ibn bint af av st st. y e`;

/** The same where they are written with a capital letter, as part of the family name: “Luigi Di Maio”, “Robert De Niro”. */
export const CAPITAL_PARTICLES = `
Van Von Vande Vanden Vander Zu Der Den Ter Ten De Del Della Delle Degli Di Da Dal Dalla Do Dos Das Du Des La Le Lo El Al Bin Ibn
Ben Mac San St St. Saint`;

/** Words that only names of bodies have: “Example News Agency”. */
export const BODY_WORDS = `
news newsroom newsdesk agency agencies agence agencia agenzia agência agentur staff desk team editor editors editorial media services
network times tribune guardian correspondent correspondents reporter reporters writer writers redaktion redacción redação rédaction
redazione redactie redaktionen association associations asociación associação associazione university universities université università
universität universiteit universitet universidad universidade institute institution institut instituto ministry ministerio ministère
ministero group grupo groupe gruppo company compañía council consejo committee comité union unión foundation fundación fondation
fondazione stiftung project proyecto magazine journal radio television televisión tv online wires organization organisation organizations
organisations organización organizações organização organisatie organizzazione federation federación confederation department
departamento authority bureau banco banque commission comisión comissão centre center centro partido parti partei corporation corp corp.
inc inc. ltd ltd. llc gmbh plc nations hospital library museum college academy society sociedad société alliance coalition collective
colectivo trust fund fondo forum assembly parliament government gobierno gouvernement observatory observatorio laboratory initiative
campaign movement navy tribunal`;

/** The same as the end of a compound: “Weltgesundheitsorganisation”. */
export const BODY_ENDINGS =
  'organisation ministerium universität institut verband verein zeitung agentur rundfunk stiftung';

/** Words that are family names, too: “Emily Post” is a person, “Denver Post” is not. */
export const SHARED_WORDS = 'press post herald wire service board office bank court school church police party club';

/** Bodies whose names have no such word, in lower case. */
export const AGENCIES = `
reuters ap afp dpa efe ansa upi tass xinhua bloomberg interfax kyodo jiji pti ani anp ritzau tt ntb sda apa belga lusa mena wafa sana
yonhap axios politico propublica bellingcat greenpeace unicef unesco oxfam nasa who`;

/** Common given names in languages of Europe and America, in lower case, where a family name may also be a word. */
export const GIVEN_NAMES = `
adam alan albert alejandro alessandro alex alexander alexandra alfonso alfred alice alicia amanda amy ana andrea andreas andrew andrés
angela anita ann anna anne annie anthony antonio arthur barbara ben benjamin bernard betty bob brian bruno camila carla carlos carmen
carol caroline catherine charles charlotte chris christian christina christine christopher clara claire claudia colin cristina daniel
daniela david deborah diana diego donald dorothy edith eduardo edward elena elisabeth elizabeth ella ellen emil emily emma enrique eric
erik esther eva evelyn fernando florence frances francesca francesco francis francisco frank franz frederick gabriel gabriela george
gerald giovanni giulia giuseppe gloria grace greta guy hannah hans harold harriet harry heather heinrich helen helena henry hugo ian ida
ignacio ines ingrid irene isabel isabella ivan jack jacob jacques james jan jane jason javier jean jennifer jessica jim joan joanna joe
johan johanna john jon jonas jorge josé joseph joshua joyce juan juana judith julia julian julie justin karen karin karl kate katherine
kathleen kathryn keith kenneth kevin kim klaus lars laura lauren laurent lena leo leonard linda lisa lorenzo louis louise luca lucas lucía
lucy luigi luis luisa lukas luke luz manuel marco margaret maria maría marie marion mark marta martha martin mary mateo matteo matthew
max megan melissa michael michel michelle miguel mónica nancy natalie natasha nicholas nicolas nicole nina nora oliver olivia óscar oscar
pablo pamela paola paolo patricia patrick paul paula pedro peter philip philippe pierre pilar rachel rafael ralph ramón raquel raúl
raymond rebecca ricardo richard robert roberto roger ronald rosa rose ross ruth ryan sam samantha samuel sandra sara sarah sean sebastian
sergio sharon simon sofia sofía sophie stefan stephanie stephen steven stuart susan susana sylvia teresa thomas timothy tina tom tomás
tony ursula valeria vanessa vera veronica victor victoria vincent virginia walter wendy werner william wolfgang`;

/** Given names that stand second in Spanish names, so that the last word alone is the family name: “María José Pérez”. */
export const SECOND_GIVEN_NAMES = `
maría josé juan luis carlos antonio manuel jesús ángel javier fernando alberto eduardo andrés pablo miguel ignacio isabel carmen teresa
luisa rosa elena cristina alejandro enrique ramón rafael pedro francisco daniel david alfonso roberto ricardo jorge mar pilar dolores
belén victoria paz lourdes mercedes beatriz alejandra carolina gabriela fernanda eugenia soledad ángeles laura sofía lucía julia emilia
mariano martín tomás felipe agustín gabriel santiago antonia josefa paula andrea mónica patricia alejo esteban emilio ernesto raúl`;

/** Arabic given names that begin with the letter that is also the word “and”. */
export const ARABIC_WAW_NAMES = 'وليد وائل وسام وفاء وداد وجدي ورد وسيم وهيب وفيق وجيه وصفي وديع';

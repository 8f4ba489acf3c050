/** Given names, folded. Made by src/training/given-names.ts; names of our own are added here by hand. */

/** Men's names from sigpwned/popular-names-by-country-dataset (CC0). */
export const MALE_NAMES = `
aarav aariz abbas abd abdallah abdelkader abdoulaye abdulaziz abdulla abdullo abdulrahman abubakr abulfazl adama adin adomas
adrians afonso agustin ahmet aiden aimar aisultan aiur aksel aldiyar aleks aleksandar aleksander aleksandre alexandru alexey alfie
alikhan alinur alparslan alteo alvaro amar amine ammar anar andrej andria andrias angelo antoni ao aoi aputsiaq aras areg areni ari
ariel arman armen aron artem artiom artur artyom ashot athanasios atlas ayoub bader bakary bandar banele batkhaаn bautista baаtar
benas bence benicio berrdo beshoi bibek biel bilal bishal brahim charbel christos chuluun cillian ciro damian damjan danel daniels
daniil danijel danylo daris davi davit davud dejan demetre dhruv dimitar dimitrios dion djamel dominik dominykas dragan duarte
dusan dylan dyllan dzan edoardo edouard eeli eino eitan eithan elchin elie elmar elnur elshan elyas eman emiliano emils emir evens
evgeny eymen ezekiel fadi fahad fahd ferndo finlay finn fran franciszek fuma gabor gabriele gael gagik gaspar georgios geronimo
gevorg gilli giorgi goktug goran gustavs habib halim hamza haoran haoyu harraz harris haru haruma harun haruto hashem hayk heitor
herkus hinato hiro hossein hovhannes hudson huseyin huseyn hussain hydar ibai iker ilgar ilija iman inuk inunnguag inutsiaq ioane
ioannis ion isak itsuki ivik izz jad jakov jakub jakup jameson jekabs jeronimo jogvan jokubas jokull jordi josiah josip jovan jude
julen junior kabir kai kairo kajus kaloyan karam kari karlis kathem kazi keanu keven kiaan kiran kirollos kiwa koa konstantinos
krishna lan lavi lazar leano leevi leordo levente levi liam lio logan lourenco lovro lubanzi luka lukas lwandle mael mahamadou
mahammad mahdi mahesh maksim maksym malachi maligiaq malik malthe mamadou manaia manish manua marama marcell marios markas markel
marko marks marti martim matas mate matei matej matias matija mattia mattias matvey matyas maui maximilian maximiliano mees michail
michal michalis mihail mikaere mikayel miki mikolaj milos minato mingze minik mirac moana modibo monte moussa muchen muhamad
muhammed murad muyang mykhaylo nagi nagisa naim naranbaatar narek nelio niel nik nikau niko nikodem nikola nikolaos nikoloz nil
nils noam nomaan norsaq nuka nurislam ofentse oihan oisin omer onni oskar osman oumar panagiotis pau petar peterson pol prakash
prasert prem qillaq rachid ralfs ramazan rashad rasmus refael relja ren rian riccardo roan roberts roel roko said salik samir
samvel samyar santiago saqib sekou selim sem shahem shahid sheikh shivansh siddhartha siphosethu so soma somboon somchai somporn
somsak souleymane stanislaw stevenson sukhbaаtar szymon tadhg taha taim tamatoa tapuarii tareq tatsuki tehei teiki teiva teo teodor
teva than thaniel theodor thiago tiago tigran timofey toivo tommaso trondur tunar turki ulloriaq uri usman vaino valdemar valter
vasileios vasilije vedant vicente viraj vladyslav vojtech vugar vuk vusal wassim wilson yamato yassin yehuda yichen yize younes
yousouf yuma yusef yusif yuxuan yuze zahid zahir zalan zan zion zoran
`;

/** Women's names from sigpwned/popular-names-by-country-dataset (CC0). */
export const FEMALE_NAMES = `
aada aadhya aarya aasha adela aditi agustina aicha aikaterini aino aisyah aitana ajda ajla alanoud alberte aleksandra alessia
alicja aline alisa alise aliya althea alysha amahle amaia amalie amara amaris amayra ambar ambra ambre amelija amelja aminata amira
an anahit anastasija anastasiya andreea androula ane angeliki angeline anohito antonella anzu aoife arianna armine arpi aruuke
aruuzat asel asemahle ashraqat asilim asiya asja asmita assia asta asya athena aurora aviana avigail awa aya ayala ayalah aygun
ayim ayla aylin ayra aysa ayse aysel ayzere azaria azariah azra baran barbare bayarmaa benedita biljana binita bintou bisera bismah
bogdana boglarka bolormaa carolina celeste chedeline concepcion dalal dalila danna daria darija darta defne delfina dhia dimitra
djeneba doha dragana dunja eabha ecrin eevi eisha elene eleni elif elija eliska elizaveta elli ellie elza ema embla emelia emely
emilija emiliya emine esma esperanza evelina evie eylul fajr fanta farah farida farrah farzana fatemeh fatin fatma fatoumata fiadh
fozia francisca freja freya frieda gabija gamalat gamila gayane georgia gianna ginevra gita gogo googoosh gordana gudrun gunay
gunel habiba hadicha hana harper haruna hasmik hasnaa hatice hawa heikapu helma helmi hessa himari hinano hinata hjordis hoda hosna
hosniya hur hussa iben imene iminathi imogen inaya inci indira ioanna irati isidora isla islande ivaana ivalu ivy izaro jade jana
jelena jiya jori josefa jouri jovana judeline julieta juliette julija kabita kadiatou kaia kamile karima karine karolina katla
khadije khawla khongordzol kiara klea konstantina konul kora ksenija kyra kyriaki laia lamija layla lea leandra leen leja lejla
leni lenna leonor lesedi leyla lia lian lianne liepa lile lili lilien lilit lilja lillie lilly lin lina lisakhanya liv livia
ljiljana lovelie lovely luana luciana lucija ludovica lukne lulwa luna lur lusine lyn lyna maddi madina maeva maha maite maja malak
malek malen malu maneh manuela mareva margarida mari mariami marija mariya marwa marya maryja masa masoumeh matilda matilde
matthildur maysoun mehar melina melisa meriem merjem mersana meryem mila milagrosa milana milena milica millie mio mira mirjana
mirlande moea moeata mona myrlande nada nahia nare narine natalija naura naya nehir nela nesreen neza nia niharika nika nikol nilay
nivi niviaq noemi nouf nour nur nuray nurul nutsa odval oisha oleksandra oliwia ona oumou oyunbileg panagiota paneeraq paninnguaq
paraskevi pari patricija pipaluk poema pola polina princess puteri rabina radmila rania raquel raya rayana reem reema rei reina
renata rethabile ria riko rin roghayyeh ronja rosie rosmery rowan ruoxi saar safija safiya saga sahar sakeena sakineh sakura saliha
salma salome sama serife sesili sevda sevinj shahd shaikha shaimaa shams shayma sherifa shristi sienna simona sita siti snezana
sobia sofi sofie sofija sofiya soley solja solomiya somayyeh suha sultan sumayah suzana tamar tarana tarita teodora tereza tess
teura tiare titaina titaua tomyris trinidad tuleen uiloq uta vaea vamika var varvara vasiliki vasilisa venla vesna viktoria
viktorie viktoriya violeta vita vittoria vusala wateen widelene willow ximena xinyi yara yasmine yasna yekaterina yelena yeva yihan
yimo yinuo yoana yua yuina yuna yutong yuxi zahra zala zehra zeynab zeynep zihan zina zofia zumra zuzanna
`;

/** Men's names of our own. */
export const OWN_MALE_NAMES = `
aaron abdel abdelaziz abdul abdullah abel abilio abiy abraham achraf adalberto adam adel ademola adrian ahmad ahmed aidan ailbhe
aires aitor akbar akira alain alan alasdair alastair albert alberto alcides alec aled alejandro aleksandr aleksei alessandro
alex alexander alexandre alexei alfred alfredo algernon ali alistair allan alvin amadou amaro amir amit amos anatoly anders
andre andreas andrei andres andrew andriy andrzej andy angus anil ansel anselm anselmo ansgar anthony antoine anton antonio
antony antti anutin anwar anxo archie arjun arkady armand armando armin arnau arnaud arne arnold arthur arturo arun arvid arvind
asger ashok ashraf ashwin asier asif asisat attila aubrey august augustin augusto aurelio austin avi axel ayman aziz babajide
barack barnaba barnaby barney barry bart bartosz bashar bashir basil bassirou bastian bastien baz beau belmiro ben benedict
benjamin benoit bernard bernardo bernd bernhard bernie bert bertram bertrand bezalel bill billy bjorn bo bob bobi bogdan bohdan
bongbong boris borja boubacar brad bradley brais brandon breixo brendan brent brett brian brock brody bruce bruno bryan bryn
buck burak byron caleb callum calum calvin carl carlo carlos carter cathal cedric celso cesar chad charles charlie chase chen
chidi chinedu chip chiwetel chris christian christoph christophe christopher chuck cian ciaran clarence claude claudio claus
cleber clement cliff clifford clint clive clyde cody colin colm connor conor conrad constantin corentin cormac corneel cornell
cory cosmo craig crispin curtis cuthbert cyril cyrus dafydd daisuke daithi dale dalton damien dan daniel danny dario darnell
darragh darrell darren dave david davido daz dean declan deepak dele delroy demetrius denis dennis denny denzil derek dermot
deshawn desmond detlef devin dewi diarmuid didier diego dieter digby dimitri dinesh dirk dmitri dmitry dmytro domhnall dominic
dominique don donal donald donnacha doug dougal douglas drew duane duncan dustin dwayne dwight eamon eamonn earl ebbe eberhard
eckart eddie edgar edison edmund edson eduardo edvard edward edwin egidio egon eike einar eirwyn ekrem eli elias elijah elliot
elliott elmer elon elwyn emanuel emeka emil emile emilio emmanuel emre emyr enda enrique enzo eoghan eoin erhard eric erich erik
erling ermanno ernest ernesto ernst errol erwin ethan etienne ettore euan eugen eugene eusebio evan evander evariste evaristo
everett ewald ewan fabian fabien fabio fabrice fabricio faisal falk farid fela felipe felix femi ferdinand ferenc fergal fergus
fermin fernando fiachra fidel filip finbar finley fintan florent florian floyd forrest francesco francis francisco franck franco
francois frank frankie frantisek franz fred freddie frederic frederick friedrich fritz fulvio fumio furio gabriel gaetano ganesh
gareth garry garth gary gaspard gav gavin gaz gearoid geert genivaldo gennaro geoff geoffrey georg george georges georgi geraint
gerald gerard gerardo gerd gerhard gerry gert gethin giacomo giampaolo giancarlo gianfranco gianluca gianni giannis gideon
gilbert gilberto giles gilles gilson giorgio giorgos giovanni giuseppe glen glenn godfrey goncalo gonzalo goodluck gordon gorka
gottfried grady graeme graham grant greg gregor gregory grover gruff guido guillaume guillermo gunnar gunter gunther gustav
gustavo guus guy hakainde hakan hakim hal hamid hamish hank hannes hans harald harish harjit harlan harold harry hartmut hasan
hassan hayao hayden heath hector heiko heinrich heinz helder helge helio helmut hendrik henning henri henrik henry herbert
herman hermann herve hezekiah hinrich hirokazu hiroshi holger homer horace horst howard hubert hugh hugo humphrey hussein huw
hyun hywel iago iain ian ibrahim ichiro idris iestyn ieuan ignasi igor ike ikenna ilham ilya imran ingo ionut irwin isaac isaiah
isaias ismail istvan itamar ivan ivano ivar ivo ivor jack jackson jacob jacques jago jaime jair jake jakob jamaal jamal james
jamie jan jannik janos jared jarek jaroslav jason jasper javier jay jean jedediah jeff jeffrey jens jensen jeremiah jeremy
jermaine jerome jerry jesper jesse jesus jethro jim jimmy jiri jisung joachim joao joaquim joaquin jochen jock joe joel joern
johan johann johannes john johnny joko jolyon jomo jon jonas jonathan jonny joost jordan jorg jorge jorgen jorn jose josef josep
joseph josh joshua josue juan juarez jules julian julien julio julius junaid jurgen justin kagiso kamal kamau kamil karel karim
karl karsten karthik kash kaspar kasper keir keith kelechi kelvin kemal ken kenji kenneth kenny kenta kev kevin kgalema khaled
khalid kieran killian kim kirk klaus knut kofi kojo koldo konrad konstantin kostas krzysztof kumar kurt kwame kwesi kyle kylian
lachlan ladislav lamar lamarcus lamine lance lando landon lapo larry lars laszlo laurence laurent lauro lawrence lebron lee leif
len lennart leo leon leonard leonardo leonid leopold leroy leszek lev lewis lindsey lionel lloyd lluis loic lorcan lorenz
lorenzo loris lothar louis lowell luc luca lucas lucian lucius ludovic luigi luis luiz luke luther lutz lwazi lyle lyndon
lysander maarten maciej macky magnus mahamat mahmoud malachy malcolm mandla manfred manuel marc marcel marcello marcelo marcin
marcio marco marcos marcus marek mariano mario marius mark markus marlon marshall martin marty martyn marvin masaru massimo
mateo mateusz mathias mathieu mathis mats matt matteo matthew matthias matthieu maurice mauricio maurizio max maxence maxim
maynard mehdi mehmet meinhard meirion melvin merle michael micheal michel michelangelo mick mickael miguel mihai mikael mike
mikel mikhail mikkel milan miles milton minho mirko mitch mitchell mitt moacir mohamad mohamed mohammad mohammed montague monty
moritz morten moses moshe muhammad muhammadu mungo murat murdo murdoch murray mustafa mwangi mykola myron nabil narendra nasir
nasser nathan nathaniel naveen nayib nazario ned neil nelson nestor neville newt niall nicanor nicholas nick nico nicola nicolas
nicolo nicusor niels nigel nikhil nikita nikolai nikolay nikos nilton nitin noah noel norbert norman novak nuno obadiah obinna
odair odd odhiambo olaf olav ole oleg oleksandr oleksii oliver olivier olle ollie olumide omar oreste oriol orlando ortwin
orville osama oscar osvaldo oswald otavio otieno otis ottavio otto ousmane owen ozzy pablo paddy padraic padraig paolo pascal
patrice patrick patrik paul paulo pavel pavlo pawel peder pedro peer pekka pep per percival percy perry pete peter petr petro
phil philip philipp philippe pierfrancesco piergiorgio pierluigi pierre pierroberto piers pieter pietrangelo piotr piran prabowo
pradeep qasem quentin quincy radu rafael rafal raffaele rafferty rahul raila raimundo rainer raj rajesh rajiv rakesh ralf ralph
ramesh ramon ramzan rand randall randy raphael rashed rasheed rashid raul ravi ray raymond razvan recep redmond reg reggie
reginald regis reinaldo reince reiner reinhard reinhold rene reuben rex reza rhys ricardo richard rick ricky rico riek rishi rob
robbie robert roberto robin rocco rod roddy roderick rodney rodrigo roger rohan rohit roland rolf romain roman romelu romildo
ron ronald ronan ronnie rory rosario roscoe rosendo ross roy ruaridh ruben rubens rudi rudiger rudolf rudy rufus ruggero rui
rupert russell rusty ryan sacha sachin sadio salim salman salvador salvatore sam sami samuel sander sandro sandy sanjay
saturnino satya savino scott seamus sean sebastian segun serge sergei sergey sergio seth severino seymour shane shaun shawn shay
sheldon shigeru shinji shinzo shohei shug sid sidney siegfried sigurd silas silvano silvio simon simone sipho sixten skip
slobodan soren spencer stan stanislav stanley stavros stefan stefano stefanos steffen stelios stephan stephane stephen sterling
steve steven stewart stijn struan stuart sundar sunil suresh sven sverre syed sylvain tadeusz tafadzwa taj takashi takeshi tam
taras tariq tarun tayo tayyip ted teddy tedros telmo tendai terence terje terrell terrence terry thabo thaddeus thaksin themba
theo theodore thibault thibaut thierry thomas thorsten thulani tibor till tilman tim timo timothee timothy tiziano tobias toby
todd tom tomas tomasz tommy toni tony torben torin torquil torsten toru travis trent trevor tristan troels troy trygve tudor
tullio tunde tyler tyrell tyrone ubaldo uche udo ugo uhuru ulf uli ulrich umar umaro unai usain uwe vaclav valdir valentin
valery vanderlei varun vasco vasily vaughan veli vernon victor vijay vikram viktor vince vincent vincenzo vinicius virgil vitaly
vito vivek vlad vladimir vladislav volker volodymyr wade wagner walid wallace walt walter waqas warren wayne wenceslao wendell
werner wes wesley wilbur wilfred wilfried wilhelm will willard willem willi william willie wim winfried winston wojciech wolf
wolfgang wolfram woodrow wyatt wyn xabier xavi xavier xi yahya yair yanis yann yannick yannis yasser yevgeny yitzhak yoav yogi
yorick yoshihide yoshinobu yossi yousef youssef yoweri yuki yuri yusuf yves zac zachariah zachary zbigniew zdenek zeca ziad
zohran zoltan
`;

/** Women's names of our own. */
export const OWN_FEMALE_NAMES = `
aaliyah abbie abby abena abi abigail achieng ada adaeze adelaide adele adriana adwoa agata agatha agnes agnieszka aideen aileen
ailsa aine ainhoa aisha aisling akiko akinyi akosua alba alejandra alessandra alexa alexandra alexis alice alicia alina alison
allegra allison alma amaka amal amalia amanda amaya amber amelia amelie amina amy ana anais ananya anastasia andrea anette
angela angelica angelika angelina angharad angie anika anita anja anjali anke ann anna annabel annalisa anne anneke anneli
annelies annelise annemarie annette annie annika anouk antje antonia anya april araceli araminta ariadne ariana aryna ashley
astrid asuncion atieno audrey augusta aurelie ava aveline ayanna ayesha azadeh barbara bea beata beatrice beatrix beatriz becky
begona belinda benazir benedicta benedikte berangere bernadette bernice berta bertha beryl bess beth bethan bethany betsy
bettina betty bettye beverley beverly beyonce bianca birgit birgitta birte blanca blanche blessing bonnie brandi brenda brid
bridget brigid brigitte britta brittany bronagh bronwen brooke bukola camila camilla camille candace candice caoimhe capucine
cara carina carla carlene carlotta carly carmen carol carole carolin caroline carolyn carrie carys cassandra cassidy catalina
catarina catherine cathy catriona cecile cecilia celia celine ceri cerys chantal charity charlene charlotte chelsea cherie
cheryl chiamaka chiara chidinma chioma chloe christa christel christiane christina christine ciara cindy cinzia claire clara
clare clarissa claudia clemence clementine clodagh clotilde coco colette colleen conceicao connie constance consuelo cora
corazon corinna corinne cornelia courtney cressida cristina crystal cynthia dagmar daisy dalia dana daniela danielle daphne
darlene dawn debbie deborah debra deepa deirdre delia delphine delyth denise desiree despina diana diane dilma dilys dina dinah
divya dolores dominique donatella donna dora dorcas doreen doris dorothea dorothee dorothy dorte dot dottie droupadi dua earlene
edda edith edna eduarda effie efua eileen eilidh eimear eithne elaine eleanor elena elfriede eliane elina elisa elisabete
elisabeth elisabetta elise eliza elizabeth elke ella ellen elly elodie eloise elsa elsie elspeth eluned emanuela emer emilia
emilie emily emma enid erica erika erin ernestine esi esme esmeralda estelle esther ethel eugenia eugenie eunice eva eve evelyn
ewa fabienne faith fani fanny fatima fatou faye felicia felicity femke fenella fernanda ffion fiammetta filipa fiona flavia
fleur flora florence flossie folake frances francesca francoise franziska frauke freda frederique frida friederike funmi gabby
gabriela gabriella gabrielle gaelle gail geeta gemma genevieve georgina geraldine gerda germaine gertie gertrud gertrude
ghislaine gilda gillian gina ginger ginny giorgia giovanna gisela giulia gladys glenda gloria goretti graca grace grainne
graziella greta gretchen gretel guadalupe gunilla gwen gwenaelle gwenda gwyneth hadley haf hafsa haley halima halina halyna
hanna hannah hanne hannelore harriet haruka hattie hayley hazel heather hedda hedwig heide heidi heidrun heike helen helena
helene helga henrietta henrike hester hettie hilary hilda hilde hildegard hillary hina hollie holly honor hope hortense huda
huong ida ifeoma iga ilana ilaria ildiko ilhan ilka ilona ilse imelda imke ina ines inga inge ingeborg ingrid inka inmaculada
ioana iona ipek iracema irena irene iria irina iris irma iryna isabel isabella isabelle ishbel ismene itziar ivana ivanka ivone
jacinda jackie jacqueline jadwiga jamila janaina jandira jane janet janette janice janina jasmin jasmine jayne jean jeanette
jeanne jeannine jemima jenna jennifer jenny jess jessica jill jillian jo joan joana joanna joanne jocelyn jodie joelle johanna
jolanta jolene josefina josefine josephine josiane josie joy joyce juana juanita judit judith judy julia juliana julie juliet
june jussara justine jutta kaitlyn kaja kamala karen karin karina karla katalin katarzyna kate katerina katharina katharine
katherina katherine kathleen kathrin kathryn kathy katie katja katrin katrina katy kavya kay kayla kaylee kayleigh keely keiko
keira keisha kelly kellyanne kemi kendra kerry kerstin ketanji khadija kiera kim kimberly kirsten kirsty klara kristen kristin
kristina kristine kylie lacey laetitia lakeisha lakshmi lana lara larissa larysa latifa latisha latoya latrice laura lauren
laurence laurie lavinia leah leila leire lena lene leona leonie leonora lerato lesia leslie leticia letizia lettice lettie lexi
libby lidia lies liesbeth lieselotte liesl lila lilian liliana lillian lily linda lindsay linh linnea lisa lisbeth liselotte liz
liza lizzie lois lola loredana lorena loretta lori lorna lorraine lotte lottie louisa louise lourdes lowri lucia lucie lucile
lucille lucinda lucrezia lucy ludivine ludmila luisa luisella luiza lupita lurdes lydia lynda lynn lynne lyudmyla mabel macarena
madalena maddalena maddie madeleine madeline madhuri madison mae maelle maeve magali magda magdalena maggie maia maike mair
maire mairead maisie malala malgorzata malin mamata mandy mara marcela marcella marcia mared maren margaret margarethe margarita
margaux margit margo margot margret margrit maria mariagrazia mariam mariama marian mariana mariangela marianne marie marieke
mariela marielle marietta marijke marilia marilyn marina marine marion marisa marisol marissa marit marita marjorie marla
marlene marta martha martina martine mary maryam maryse mathilde maud maura maureen mavis maxine may maya meena meera megan
meghan mei meike melania melanie melinda melissa melody mercedes mercy meredith meritxell meryl mhairi mia michaela michela
michele michelle milagros mildred millicent mimi mina minnie miranda mireia mireille mirella miriam mirian misaki moira mollie
molly monica monika monique montserrat morag morena muriel myfanwy mylene myra myriam myrtle nadege nadia nadine nadja naledi
nan nancy nanette naomi natalia natalie natasha nathalie neha neide nell nellie nerea nerys neve ngoc ngozi niamh nicole
nicoletta nilza nina nisha njeri nneka noelene noelia noelle nomsa nomvula noor nora noreen norma nuala nuria nusrat oceane
octavia odette odile oksana olena olga olive olivia olwen ons oonagh opal ophelia ophelie oprah orla orlaith ornella ottavia
ottilie ottoline paetongtarn paige palesa pam pamela paola parveen pascale patience patricia patrizia patsy patty paula pauline
pearl peggy penelope penny perdita perrine petra petronella philippa philomena phoebe phyllis pia pilar pinuccia pippa polly
pooja poppy portia precious priscilla priti priya prudence prue queen queenie queralt rabia rachel rachida radha raelene
raffaella ragnhild ramona rani raphaelle rashida raylene rebecca regina regine rekha remedios renate renee rhian rhiannon rhona
rhonda rihanna rita ritu roberta robyn rocio roisin romy rosa rosalia rosalie rosalind rosamund rosangela rosanna rosario rose
roseanne roseli roselyne rosemarie rosemary roswitha rowena roxana roxanne ruby rukhsana ruth sabela sabine sabrina sadhbh sadie
saffron saida saima sally samantha samira sana sanae sandra sandrine sangeeta saoirse sara sarah saskia savannah segolene selena
selma seren serena severine shabana shakira shanice shaniqua shannon sharon shazia sheila shelagh shelby shelley sherry sheryl
shirley shona shreya shula sian sibylle sigrid silke silvana silvia simone sinead siobhan siri sofia solange solene solveig
sonia sonja sophia sophie stacey stacy stefania stefanie steffi stella stephanie sue sueli suella sumire sunita susan susana
susanna susanne susie suzanne svenja svetlana sviatlana svitlana swantje swati sybil sylvia sylviane sylvie tabea tabitha tamara
tamika tammi tammy tamsin tania tanja tanya tara tasneem tatiana tatjana tatyana taylor telma temitope teresa teresinha terri
tessa thandi thandiwe thea thelma theodora theresa therese thuy tiffany tilda tilly tina tiziana tove tracey tracy trish trudi
trudie trudy tsigie tulsi ulla ulrike uma una ursel ursula uschi usha ute uxia valentina valentine valeria valerie vanda vanessa
velma vera verena verity verna veronica veronika veronique vicki vicky victoire victoria vidya vigdis vilma viola violet
virginia virginie vivian viviana vivien vivienne waltraud wambui wanda wanjiru wenche wendy whitney wiebke wilhelmina wilma
winifred winnie xenia xiomara xiu yaa yana yasmin yetunde yoko yolanda yolande yulia yvette yvonne zadie zainab zanele zara
zeinab zelda zendaya zoe zora zsofia zsuzsanna zulmira zuzana
`;

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
aaron abdel abdelaziz abdul abdullah abel abraham adam adel adrian ahmad ahmed aidan ailbhe akbar akira alan alasdair alastair
albert alberto alec alejandro aleksandr aleksei alessandro alex alexander alexandre alexei alfred alfredo ali alistair allan
alvin amadou amir amit amos anatoly anders andre andreas andrei andres andrew andriy andrzej andy angus anil ansel anselm ansgar
anthony antoine anton antonio antony antti anwar archie arjun arkady armand armando armin arnaud arne arnold arthur arturo arun
arvid asger ashok ashraf ashwin asif attila aubrey august augustin augusto austin axel ayman aziz babajide barack barney barry
bart bartosz bashar bashir basil bastian beau ben benedict benjamin bernard bernardo bernd bernhard bernie bert bertram bertrand
bill billy bjorn bo bob bogdan boris boubacar brad bradley brandon brendan brent brett brian brock bruce bruno bryan bryn burak
byron caleb callum calum calvin carl carlo carlos carter cathal cedric cesar chad charles charlie chase chen chidi chinedu chris
christian christoph christophe christopher chuck cian ciaran clarence claude claudio claus clement cliff clifford clint clive
clyde colin colm conor conrad constantin cormac corneel cory craig curtis cyril cyrus dafydd daisuke dale dalton damien dan
daniel danny dario darragh darrell darren dave david dean declan deepak dele denis dennis denny derek dermot desmond detlef
devin diego dieter dimitri dinesh dirk dmitri dmitry dmytro dominic don donal donald doug dougal douglas drew duncan dwayne
dwight eamon eamonn earl ebbe eddie edgar edison edmund eduardo edvard edward edwin egon eike einar eli elias elijah elliot
elliott elmer emanuel emeka emil emile emilio emmanuel enda enrique enzo eoin erhard eric erich erik ernest ernesto ernst erwin
ethan etienne euan eugen eugene evan everett ewan fabian fabien fabio faisal farid fela felipe felix femi ferdinand ferenc
fergal fergus fernando fidel filip finbar finley fintan florian floyd forrest francesco francis francisco franco francois frank
frankie frantisek franz fred freddie frederic frederick friedrich fritz gabriel ganesh gareth garry garth gary gaspard gavin
gearoid geert geoff geoffrey georg george georges georgi gerald gerard gerardo gerhard gerry gert giacomo gianni gideon gilbert
gilles giorgio giorgos giovanni giuseppe glen glenn godfrey gonzalo gordon grady graeme graham grant greg gregor gregory grover
guido guillaume guillermo gunnar gunter gunther gustav gustavo guus guy hakan hakim hal hamid hamish hank hannes hans harald
harish harjit harlan harold harry hartmut hasan hassan hayden heath hector heiko heinrich heinz helge helmut hendrik henri
henrik henry herbert herman hermann hiroshi holger homer horace horst howard hubert hugh hugo humphrey hussein hyun iain ian
ibrahim igor ike ikenna ilham ilya imran ingo ionut irwin isaac isaiah ismail istvan ivan ivar ivo jack jackson jacob jacques
jaime jair jake jakob jamal james jamie jan janos jared jarek jaroslav jason jasper javier jay jean jeff jeffrey jens jeremiah
jeremy jermaine jerome jerry jesper jesse jesus jethro jim jimmy jiri jisung joachim joao joaquin jochen joe joel joern johan
johann johannes john johnny jomo jon jonas jonathan jonny jordan jorg jorge jorgen jose josef joseph josh joshua juan jules
julian julien julio julius junaid jurgen justin kagiso kamal kamau kamil karel karim karl karsten karthik kaspar kasper keir
keith kelvin ken kenji kenneth kenny kenta kevin khaled khalid kieran killian kirk klaus knut kofi kojo konrad konstantin kostas
krzysztof kumar kurt kwame kwesi kyle lachlan ladislav lamar lance landon larry lars laszlo laurent lawrence lee leif len
lennart leo leon leonard leonardo leonid leopold leroy leszek lev lewis lindsey lionel lloyd lorcan lorenz lorenzo louis lowell
luc luca lucas lucian lucius luigi luis luiz luke luther lutz lwazi lyle lyndon maarten maciej magnus mahmoud malachy malcolm
mandla manfred manuel marc marcel marcello marcelo marcin marcio marco marcos marcus marek mariano mario marius mark markus
marlon marshall martin marty martyn marvin masaru massimo mateo mateusz mathias mathieu mathis mats matt matteo matthew matthias
matthieu maurice mauricio maurizio max maxim maynard mehdi mehmet melvin merle michael micheal michel mick miguel mihai mikael
mike mikhail mikkel milan miles milton minho mirko mitch mitchell mitt mohamad mohamed mohammad mohammed monty moritz morten
moses muhammad muhammadu mungo murat murdo murray mustafa mwangi mykola myron nabil narendra nasir nasser nathan nathaniel
naveen ned neil nelson nestor newt niall nicholas nick nico nicola nicolas nicolo niels nigel nikhil nikita nikolai nikolay
nikos nitin noah noel norbert norman obinna odd odhiambo olaf olav ole oleg oleksandr oliver olivier olle olumide omar orlando
orville osama oscar oswald otieno otis otto owen pablo paddy padraic padraig paolo pascal patrice patrick patrik paul paulo
pavel pavlo pawel peder pedro peer pekka per percy perry pete peter petr petro phil philip philipp philippe pierre piers pieter
piotr pradeep quentin quincy radu rafael rafal raffaele rahul raj rajesh rajiv rakesh ralf ralph ramesh ramon ramzan rand
randall randy raphael rashid raul ravi ray raymond razvan recep redmond reg reggie reginald reince reiner reinhard reinhold rene
reuben rex reza rhys ricardo richard rick ricky rob robbie robert roberto robin rod roddy roderick rodney rodrigo roger rohan
roland rolf roman ron ronald ronan ronnie rory roscoe ross roy ruaridh ruben rudi rudolf rudy rufus rupert russell rusty ryan
sachin salim salman salvador salvatore sam sami samuel sander sandro sandy sanjay scott sean sebastian segun serge sergei sergey
sergio seth seymour shane shaun shawn shay sheldon shinji shinzo sidney siegfried sigurd silas silvano silvio simon sipho sixten
slobodan soren spencer stan stanislav stanley stavros stefan stefano steffen stelios stephan stephane stephen sterling steve
steven stewart stijn stuart sunil suresh sven sverre syed tadeusz tafadzwa taj takashi takeshi tam tariq tarun tayyip ted teddy
tendai terence terje terrence terry thabo thaddeus theo theodore thierry thomas thorsten thulani tibor till tim timo timothy
tobias toby todd tom tomas tomasz tommy tony torsten toru travis trent trevor tristan troels troy trygve tunde tyler tyrone uche
udo ulf uli ulrich umar uwe vaclav valentin valery varun vasily vaughan veli vernon victor vijay vikram viktor vince vincent
vincenzo virgil vitaly vito vivek vlad vladimir vladislav volker volodymyr wade walid wallace walt walter waqas warren wayne
wendell werner wes wesley wilbur wilfred wilhelm will willard willem willi william willie wim winston wojciech wolf wolfgang
woodrow wyn xavier xi yahya yanis yann yannick yannis yasser yevgeny yitzhak yorick yoshihide yousef youssef yuri yusuf yves zac
zachariah zachary zbigniew zdenek ziad zoltan
`;

/** Women's names of our own. */
export const OWN_FEMALE_NAMES = `
aaliyah abbie abena abi abigail achieng ada adaeze adelaide adele adriana adwoa agata agatha agnes agnieszka aideen aileen ailsa
aine aisha aisling akiko akinyi akosua alba alejandra alessandra alexa alexandra alexis alice alicia alina alison allegra
allison alma amaka amal amalia amanda amaya amber amelia amelie amina amy ana anais ananya anastasia andrea anette angela
angelica angelika angelina angie anika anita anja anjali anke ann anna annabel anne anneke anneli annelies annelise annemarie
annette annie annika anouk antje antonia anya april araceli ariadne ariana ashley astrid asuncion atieno audrey augusta aurelie
ava aveline ayesha azadeh barbara bea beata beatrice beatrix beatriz becky belinda benazir benedicta benedikte bernadette
bernice berta bertha beryl bess beth bethan bethany betsy betty beverley beverly bianca birgit birgitta birte blanca blanche
blessing bonnie brenda brid bridget brigid brigitte britta bronagh bronwen brooke bukola camila camilla camille candace candice
caoimhe cara carina carla carlotta carly carmen carol carole carolin caroline carolyn carrie cassandra cassidy catalina
catherine cathy catriona cecile cecilia celia celine ceri chantal charity charlene charlotte chelsea cherie cheryl chiamaka
chiara chidinma chloe christa christel christiane christina christine ciara cindy claire clara clare clarissa claudia clemence
clementine colette colleen connie constance consuelo cora corazon corinna corinne courtney cristina crystal cynthia dagmar daisy
dalia dana daniela danielle daphne dawn debbie deborah debra deepa deirdre delia delphine denise desiree despina diana diane
dilma dilys dina divya dolores dominique donna dora doreen doris dorothea dorothy dot dottie edda edith edna efua eileen eilidh
eimear elaine eleanor elena elfriede eliane elisa elisabeth elise eliza elizabeth elke ella ellen elodie eloise elsa elsie
elspeth emer emilia emilie emily emma erica erika erin ernestine esi esme esmeralda estelle esther ethel eugenia eunice eva eve
evelyn ewa fabienne faith fanny fatima fatou faye felicia felicity fenella fernanda fiona flavia fleur flora florence folake
frances francesca franziska frauke freda frederique frida friederike funmi gabriela gabriella gabrielle gail geeta gemma
genevieve georgina geraldine gerda germaine gertrud gertrude ghislaine gillian gina ginger ginny giorgia giovanna gisela giulia
gladys glenda gloria goretti grace grainne greta gretchen gretel guadalupe gunilla gwen gwenda gwyneth hadley hafsa haley halima
halina halyna hanna hannah hanne harriet haruka hayley hazel heather hedda hedwig heidi heike helen helena helene helga
henrietta hester hilary hilda hilde hildegard hillary hina hollie holly honor hope hortense huda huong ida ifeoma ilana ildiko
ilka ilona ilse imelda ina ines inga inge ingeborg ingrid inka ioana iona ipek irena irene irina iris irma iryna isabel isabella
isabelle ismene ivana ivanka jacinda jackie jacqueline jadwiga jamila jane janet janette janice janina jasmin jasmine jayne jean
jeanette jeanne jemima jenna jennifer jenny jess jessica jill jillian jo joan joana joanna joanne jocelyn johanna jolanta
josefina josefine josephine josie joy joyce juana juanita judit judith judy julia juliana julie juliet june justine jutta kaja
kamala karen karin karina karla katalin katarzyna kate katerina katharina katharine katherine kathleen kathrin kathryn kathy
katie katja katrin katrina katy kavya kay kayla kayleigh keiko keira kelly kellyanne kendra kerry kerstin khadija kim kimberly
kirsten kirsty klara kristen kristin kristina kristine lakshmi lana lara larissa larysa latifa laura lauren laurie leah leila
lena lene leona leonie leonora lerato leslie leticia lidia lies liesbeth liesl lila lilian liliana lillian lily linda lindsay
linh linnea lisa lisbeth liselotte liz liza lizzie lois lola lorena loretta lori lorna lorraine lotte louisa louise lourdes
lucia lucie lucille lucinda lucy ludmila luisa lydia lynda lynn lynne lyudmyla mabel madeleine madeline madhuri madison mae
maeve magda magdalena maggie maia mair maire mairead malala malgorzata malin mandy mara marcela marcella marcia margaret
margarethe margarita margaux margit margo margot margrit maria mariam mariama marian mariana marianne marie marieke mariela
marielle marietta marilyn marina marine marion marisa marissa marit marita marjorie marla marlene marta martha martina martine
mary maryam maryse mathilde maud maura maureen mavis maxine may maya meena meera megan meghan mei melania melanie melinda
melissa melody mercedes mercy meredith meryl mhairi mia michaela michele michelle mildred millicent mimi mina miranda mireille
miriam misaki moira mollie molly monica monika monique morag muriel myra myriam myrtle nadia nadine nadja naledi nan nancy
nanette naomi natalia natalie natasha nathalie neha nell nellie neve ngoc ngozi niamh nicole nina nisha njeri nneka noelle nomsa
noor nora noreen norma nuala nuria octavia odette odile oksana olena olga olive olivia olwen oonagh opal ophelia oprah orla
orlaith ottoline paige palesa pam pamela paola patience patricia patsy patty paula pauline pearl peggy penelope penny petra
petronella philippa philomena phoebe phyllis pia pilar polly pooja portia precious priscilla priya prudence prue queen queenie
rabia rachel radha ragnhild ramona rani rebecca regina regine rekha renate renee rhian rhiannon rhona rhonda rita ritu roberta
robyn rocio roisin romy rosa rosalie rosalind rosamund rosanna rosario rose roseanne rosemarie rosemary roswitha rowena roxana
roxanne ruby ruth sabine sabrina sadhbh sadie saffron saida saima sally samantha sana sandra sangeeta saoirse sara sarah saskia
savannah selena selma shannon sharon sheila shelagh shelley sherry sheryl shirley shona shreya shula sian sibylle sigrid silke
silvana silvia simone sinead siobhan siri sofia solange solveig sonia sonja sophia sophie stacey stacy stefanie stella stephanie
sue sumire sunita susan susana susanna susanne susie suzanne svenja svetlana swati sybil sylvia sylvie tabea tabitha tamara
tammi tammy tamsin tania tanja tanya tara tatiana tatjana tatyana taylor temitope teresa terri tessa thandi thea thelma theodora
theresa therese thuy tilda tilly tina tove tracey tracy trish trudi trudy ulla ulrike uma una ursel ursula uschi usha ute
valentina valentine valeria valerie vanda vanessa vera verena verity veronica veronika veronique vicki vicky victoire victoria
vidya vigdis vilma viola violet virginia vivian vivien vivienne wambui wanda wanjiru wenche wendy whitney wilhelmina wilma
winifred winnie xenia xiu yaa yana yasmin yetunde yoko yolanda yulia yvette yvonne zadie zainab zanele zara zeinab zelda zoe
zora zsofia zsuzsanna zuzana
`;
